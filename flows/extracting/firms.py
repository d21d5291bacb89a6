"""Firms that an article introduces as such, whatever they are called: 부품회사 다온빛(대표 홍길동), ㈜다온빛, 공작기계 제조사 다온빛이."""

import re

from flows.extracting.body_words import LABELS, is_common
from flows.extracting.name_words import VERBAL
from flows.extracting.words import is_name, judge

_NAME = "(?!과의|와의)[가-힣A-Z][가-힣A-Za-z0-9&]{1,14}"
_SORTS = "|".join((*LABELS, "기업", "조선사", "건설사", "게임사", "정유사"))
_SORTED = re.compile(
    rf"(?<![가-힣])(?<!이 )(?<!그 )[가-힣]{{0,10}}(?:{_SORTS})(?:인|이자)? (?:㈜|\(주\))?({_NAME}?)(?:[이가은는](?= )|[와과의도](?= )|에(?:서|도|는)?(?= )|[(（,])"
)
_HEADED = re.compile(
    rf"(?<![가-힣A-Za-z0-9])({_NAME})[(（](?:공동 ?)?(?:대표이사|대표|회장|사장|CEO)[ ·]"
    rf"|(?:㈜|\(주\))({_NAME}?)(?=[이가은는와과의도을를에] |에서|[(（,·\s])"
)
_MAKING = re.compile(
    rf"[을를] (?:만드는|만들어 파는|생산하는|제조하는|개발하는|개발한|양산하는|납품하는|지닌) (?:㈜|\(주\))?({_NAME}?)(?:[은는이가](?= )|[과도의](?= )|에(?:서|도|는)?(?= ))"
)
"""배터리를 만드는 다움테크는: what makes something."""
_NO_FIRMS = tuple(
    "관계자 대표 직원 임원 노조 노동자 근로자 경영진 임직원 창업자 투자자 대표이사 지도자 들 측 매출 투자 수출 비중 규모 경쟁력 생태계 일자리 주가 실적 지원 부담 설비 공장 현장 제품 기술 인력 사업 시장 협의회 연합회 가운데 모두 대부분 잔고 공간 곳간 가운데서 안팎에서 집계로 이차보전 보증 보험료 회의실 보험 대출 지원금 보조금 인증 평가 조사 협약 간담회 설명회 포럼 교육 상담 컨설팅 융자 채용 유치 선정 지정 비율 페이지 이익 총액 주주 손실 자산 부채 총회 정관 이사회 인사 내부 안팎 본사 이름 명의 소속 쪽 사정 입장 전체".split()
)
"""Ends of what stands behind 회사 and is none: 회사 경영진이."""


_NO_MAKERS = tuple(
    "기업 업체 회사 법인 조합 벤처 기관 대학 사람 사람들 농가 장인 과정 단계 방식 방법 기반 계기 역할 토대 환경 문화 도시 사회 나라 정책 제도 구조 체계 센터 연구소 단지 소재 부품 장비 재료 원료 과제 프로그램 플랫폼 서비스 주체 집단 세력 전문가 연구자 연구진 작가 업자 사업자 제조사 대기업 기지 거점".split()
)
"""Ends of what makes something and is no firm by name: 배터리를 만드는 중견기업은."""


def introduced(text: str) -> frozenset[str]:
    """The names of the firms that a text introduces; one of two syllables must come back, 회사 살림이 does not."""
    headed = {match[1] or match[2] for match in _HEADED.finditer(text)}
    called = {name for match in _SORTED.finditer(text) if len(name := match[1]) > 2 or text.count(name) > 1}
    made = {name for match in _MAKING.finditer(text) if len(name := match[1]) > 3 and not name.endswith(_NO_MAKERS)}
    return frozenset(name for name in headed | called | made if _may_be_a_firm(name))


def _may_be_a_firm(name: str) -> bool:
    word = judge(name)
    known = word.office or word.region or word.place or word.venue
    return not (known or is_common(name) or is_name(name) or name in VERBAL or name.endswith(_NO_FIRMS))
