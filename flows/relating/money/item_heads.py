"""What the head noun of a phrase names: a programme, a body, a paper, a measure, or nothing at all."""

import re
from functools import lru_cache

from flows.extracting.body_words import is_common, is_organization
from flows.extracting.gazetteer import FOREIGN
from flows.extracting.words import judge
from flows.relating.money.body_kinds import kind_of, may_be_a_name
from flows.relating.money.kinds import EMPTY, is_kind, programme
from flows.relating.money.metrics import funding_of
from flows.relating.syntax.cues import PURPOSES
from flows.relating.syntax.place import is_body, is_person, is_thing, metric_noun

_TIMES = re.compile(
    "(?:년|월|일|때|초|말|후|전|뒤|중|간|동안|이후|이전|당시|기간|시기|무렵|반기|분기|시점|단계|차례|이번|올해|작년|현재|최근|오늘)$"
)
_PEOPLE = tuple(
    "업자 사업주 학생 할머니 할아버지 주민 농민 어민 상인 체납자 자영업자 소상공인 노동자 근로자 피해자 투자자 증권사 수입사 업체 회사 농가 은행 대학 학교 사람 가구 세대 대상자 당첨자 운용사 제조사 시공사 화주 군민 시민 도민 국민 어르신 청년 부부 아동 기업 스타트업 협력사 부품사 계열사 자회사 회원사 조합원 유족 이재민 원고 피고 채권단 금융권 금융기관 투자가 수급자 환자 관광객 외국인 참가자 입주민 노인 장애인 제약사 선주사 조선사 건설사 제강사 벤처캐피털 사모펀드 하청 원청 정규직".split()
)
_WEAK = frozenset(
    "수도권 비수도권 충청권 호남권 영남권 동남권 지역 도내 시내 부지 곳 일대 시장 해외 국내 방침 계획 예정 전망 것으로 결과 이유 경우 상황 가운데 과정 차원 자체 측 쪽 점 배경 자리 행사 회의 기자회견 보고서 자료 통계 분석 공시 협약 협약식 업무협약 투자협약 방안 대책 의견 목소리 지적"
    " 누적 후속 잠정 신규 추가 불확실성 노동계 경영계 노사 사측 노조 요구 소식 모습 분위기 문제 부담 도움 영향 힘 눈길 관심 박차 속도 성과 주민 시민 사람 이들 업체 기업 기관 농가 가구 학생 직원 고객 관광객 방문객 전체 합계 평균 규모 수준 증가 감소 비중 절반 순 등 이상 이하 효과 필요 가능 추진 확보 투입 예결위 브리핑 본회의 정례회 임시회 이사회 주총 주주총회 국무회의 상임위 전체회의 심의 심사 계수조정 기자간담회 투자처 청사진 한도 상한 하한 사유 명목".split()
)
_JUNK = frozenset(
    "혐의 의혹 명단 과거 재차 고정 인상안 못 만 해 탓 덕 대 때문 처음 지금 최근 오늘날 사상 최고 최대 최저 최다 대부분 전부 다수 절반 많이 스스로 그대로 원안대로 이로써 그런데 그런 이런 수밖 곳이 둔 뺀 떼어 주지 내지 대고 보고 짜 돼 동 앞 옆 뒤 뒤로 장 지 안 더 덜 다 만큼 동안 단번 한꺼번"
    " 덩치 삽 문턱 차례 사례 제 여기저기 이번 다달 가까스 일찌감치 한때 애초 당초 본래 실제 사실 해마다 올봄 올가을 올여름 올겨울 세부적 구체적 전체적 개별적 누적 잠정 육박 기록 돌파 껑충 훌쩍 반토막 두배 급증 급감 감소 증가 상승 하락 그중 이중 하나 것"
    " 연결 명목 환경 값 돈만 땅만 것만 값만 몫만 몫이 몫으 평균값 등 여파 때의 가운데 나머지 곳 구간 결과 결정 책임 고개 기조 우리 사람 협의 합의 잠정합 수요 면적 불황 장기적 신기록 시대 쪽 여야 갈등 현실 차이 심의"
    " 중점 이들 내 장기화 전액 잘못 합동 속에서 빈손 시작 연합 이래 누계 데도 내가 생각 공동 날도 의사 경우 단일 아직 포기 공세 꼴찌 날개 연평균 벌써 식 상대로 추정 모습 이유 서 단숨 동결 노릇 사이 가치 반등 미리 발표 시도 측은 내림세 오름세 일로"
    " 경정 신규예산 대표적 턱걸 추산 무산 막판 선정 계획 변수 악몽 고비 처지 형편 기준 연도인 차인 계획대로 예정대로 길이 너비 높이 깊이 총연장 총길이 둘레 총면적 연면적 전체면적 살림살이 목소리 분위기 흐름 국면 신세 발판 물꼬 첫발 걸음 소식 이야기 얘기 가운데서 그래서 여기서 예전 당장 당분간 끝내 역대 그럴까 체감도 팔수록 가까이 자체 장밋빛 약속 다짐 각오 방점 초점 무게 손 발 입 눈 귀".split()
)
"""Words that are the name of nothing, whatever stands before them: adverbs, bound nouns, pieces of predicates."""
_SOURCES = frozenset(
    "재원 자금 자본 민자 민간자본 국·도비 국도비 도·시비 시·군비 현금 자기자본 자부담 예산 예산안 정부안 본예산 추경 추경안 추가경정예산 추가경정예산안 당초예산 국가예산 정부예산 정부예산안 세입 세출 교부세 보통교부세 보조금 융자 출자금 투자금 기금 지방채 국채".split()
)
_ACTS = frozenset(
    "확정 의결 삭감 증액 감액 지급 투입 발행 징수 확보 추진 집행 편성 제출 통과 배정 책정 반영 부과 배상 보상 수주 체결 협약 계약 거래 판매 공급 출자 출연 공시 조사 신청 접수 분양 매각 매입 결손 추심 압류 환급 인상 인하 할인 절감 단축 확대 축소 주문 입주 개장 집계 청구 요구 구상 방식 칼질 부담 분담 약속 목표 지분 성장세 증가세 흑자 적자 손실 손해 침체 호조 부진 회복 개선 둔화".split()
)
_COPULAR = re.compile(
    "(?:몫|평균|최고|최저|최대|기|기준|목표|수준|규모|전부|대표|대목|상한|하한|한도|실적|액|가|값|비|률|량|소속|최초|절반|이전|첫해|대부분|유일|처음|마지막)인$|[가-힣]{2}라면$|[가-힣]으니$|(?:희망|절감|인상|발행|감소|증가|도급|투자|삭감)액$"
)
SITES = ("단지", "산단", "지구", "특구", "공원", "시장", "유적", "역", "항")
_HELD_AT = ("회", "전", "현장", "식", "산단", "단지", "단계", "공원", "시장", "국회", "공장")
_GOODS = frozenset("김 굴 쌀 밀 콩 귤 꿀 빵 떡 술 옷 꽃".split())
NO_THINGS = frozenset("weak short body firm official person time place metric rate attribute paper".split())
"""Kinds of nouns that are no item once their sentence is over."""

_ORGANS = tuple(
    "추진단 협력단 지원단 기획단 집행부 사무국 이사회 추진위 위원회 실무단 대책위 대책위원회 조사단 평가단 태스크포스 운영위 심의회 자문단".split()
)
"""Parts of a body, which act as it does."""
_PAPERS = tuple(
    "계획 계획안 계획서 청사진 로드맵 밑그림 구상 구상안 보고서 심의서 정산서 제안서 의향서 결산서 명세서 사업설명서 신청서 견적서 고지서 판결문 결정문 성명서 조례 조례안 법안 법률안 개정안 특별법 시행령 지침 고시 협약서 합의서 계약서 협정 협정문 합의문"
    " 의안 안건 건의안 결의안 방안 전략 비전 공약 자료 통계 논문 답변 공시 공고 공문 장부 이행계약 양해각서 업무협약 투자협약".split()
)
"""What money is told of in, and not for: 기본계획에 담긴 4천억 원."""
PROCEEDINGS = tuple(
    "회의 간담회 토론회 설명회 공청회 포럼 세미나 심포지엄 콘퍼런스 컨퍼런스 총회 협의회 보고회 회견 브리핑 면담 심의 심사 평가 감사 실사 점검 용역 준공식 기공식 착공식 협약식 출범식 개막식 개소식 선포식 전달식 체결식 발대식 취임식 시상식 기념식"
    " 신고식 상담회 발표회 워크숍 협상 교섭 소송 재판 판결 선거 투표 공모전 입찰 경매 대회".split()
)
"""Meetings and whatever else is held, gone through or fought out, for which money is seldom: 설명회, 심사, 소송."""
_ATTRIBUTES = tuple(
    "재배면적 종류 크기 인구 비중 자립도 의존도 만족도 인지도 완성도 성향 현황 충격 수요 여파 차액 격차 순위 등급 자격 요건 조건 기한 횟수 빈도 수치 지수 지표 전망치 추정치 목표치 평균치 최고치 기대치 집계치 가능성 필요성 경제성 사업성"
    " 수익성 경쟁력 생산성 편익 타당성 위상 처지 형편 사정 여건 실정 추세 양상 이미지 입지 자금난 경영난 인력난 불황 침체 부진 호황 위기 갈등 논란 비판 우려 걱정 기대 관심 열기 배경 원인 까닭 효력 권한 책임 의무 확보액 요구액 신청액 집행액 반영액 증액분".split()
)
_ALONE = frozenset("비용 부담 몫 물량 대금 상승분 인상분 감소분 증가분 부족분 면적 용도 이름 명칭".split())
"""What is told of a thing and is none itself: 벼 재배면적, 흑자 폭, 재정자립도; alone: 비용, but 금융비용 is a thing."""
_WHILES = frozenset(
    "하루 이틀 사흘 나흘 한해 일년 한달 주말 평일 휴일 하룻밤 밤새 새벽 아침 저녁 낮 오전 오후 상반기 하반기 성수기 비수기 절반".split()
)
_SORTS_OF_FIRMS = ("기업", "회사", "업체", "스타트업", "벤처", "법인", "제작사", "업자")
_FIRMS = frozenset(
    "선주사 부품사 운영사 개발사 시공사 건설사 제조사 제약사 조선사 해운사 항공사 정유사 계열사 협력사 운용사 투자사 유통사 보험사 카드사 게임사 언론사 출판사 통신사 여행사 설계사 시행사 자문사 증권사 철강사 제강사 화학사 전문지 매체 완성차".split()
)
_COUNTRIES = frozenset("美日中獨英佛伊露印加濠")
_OWNING = frozenset("company bank public association ministry education state council body".split())


@lru_cache(maxsize=1 << 15)
def named_kind(before: str, name: str, quoted: bool) -> str:
    """As `head_kind`, with the noun before: 의료기기 회사 다움트론, 동문 기업인 새롬파마, 佛 크란베르 are firms."""
    if name in _ALONE and not before:
        return "attribute"
    kind = head_kind(name, quoted)
    if kind != "other":
        return kind
    if kind_of(name) in _OWNING:
        return "firm"
    sort = before.removesuffix("인")
    told = sort.endswith(_SORTS_OF_FIRMS) or sort in _FIRMS or before[-1:] in _COUNTRIES or before in FOREIGN
    return "firm" if told and len(name) > 2 and may_be_a_name(name) and not is_common(name) else kind


@lru_cache(maxsize=1 << 15)
def head_kind(name: str, quoted: bool) -> str:
    """What a head noun (not empty) names, in one word: body, official, person, place, while, programme, paper, meeting, act, source,
    kind of a metric, attribute, thing, other, …"""
    if quoted:
        return "programme" if programme(name) else "quoted"
    many = name.endswith("들") and len(name) > 2
    if many:
        name = name[:-1]
    if is_person(name) or name.endswith("씨"):
        return "official"
    if name.endswith(_PEOPLE):
        return "person"
    if name in _SOURCES:
        return "source"
    if name in _ACTS:
        return "act"
    if is_kind(name) and not funding_of(name):
        return "kind"
    if name in _WEAK or name in EMPTY:
        return "weak"
    if len(name) == 1:
        return "thing" if name in _GOODS else "attribute" if name in "폭몫값양액" else "short"
    if name in _WHILES:
        return "time"
    if name.endswith("서") and _is_site(name[:-1]):
        return "place"  # 함부르크서, 수출상담회서: 에서, as headlines have it
    if name.endswith(_ORGANS):
        return "body"
    if name.endswith(_PAPERS):
        return "paper"
    if name.endswith(PROCEEDINGS):
        return "meeting"
    if name.endswith(_ATTRIBUTES):
        return "attribute"
    if programme(name) and not is_body(name):
        return "programme"
    if name.endswith(PURPOSES):
        return "purpose"
    if is_body(name) or is_organization(name):
        return "body"
    found = judge(name)
    if found.region or found.place:
        return "place"
    if _TIMES.search(name):
        return "time"
    if name.endswith(("율", "률")) and name not in ("환율", "자율", "법률"):
        return "rate"
    if metric_noun(name):
        return "amount"  # 보상비, 자재값
    return "thing" if is_thing(name) else "person" if many else "other"  # 바이어들


def _is_site(name: str) -> bool:
    found = judge(name)
    return bool(found.region or found.place) or name.endswith(_HELD_AT)


_NEGATED = ("아니라", "아니고", "아닌", "아니면", "아니더")
"""1천억 원이 아니라 3천억 원."""


@lru_cache(maxsize=1 << 15)
def is_junk(name: str) -> bool:
    """Whether a word is the name of nothing: 가까스로, 분야별, 평균인."""
    if name in _JUNK or name.startswith(_NEGATED):
        return True
    if name.endswith(("별", "당")) and len(name) > 2:
        return not name.endswith(("특별", "식당", "강당"))
    return _COPULAR.search(name) is not None
