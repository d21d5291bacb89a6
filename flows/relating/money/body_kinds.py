"""What kinds of bodies, places and people nouns name."""

import re
from functools import lru_cache

from flows.extracting.body_words import TITLED, is_common, is_organization
from flows.extracting.gazetteer import FOREIGN, FULL_NAMES, REGION_CODES
from flows.extracting.name_words import SURNAMES
from flows.extracting.office_words import split_title
from flows.extracting.words import judge
from flows.relating.money.kinds import no_noun
from flows.relating.syntax.cues import (
    BUILT,
    CITIES,
    DISTRICTS,
    DO_NAMES,
    LAID,
    LATIN_NOUNS,
    NOT_BODIES,
    PRODUCE,
    PROVINCES_SHORT,
)
from flows.relating.syntax.metric_words import METRIC_NOUNS
from flows.relating.syntax.nouns import is_action
from flows.relating.syntax.place import is_body, is_person, is_thing, metric_noun

_KINDS = {
    "observer": "연구원 연구소 정책처 리서치 부동산원 평가원 소비자원 감독원 통계청 관세청 세관 무역협회 증권가 업계 조사기관 조사업체 정보업체 신용평가 거래소 공시시스템 전산망",
    "regulator": "공정거래위원회 정보보호위원회 금융위원회 법원 검찰 검찰청 경찰 경찰청 경찰서 해경 지검 고검 지법 고법 감사원 노동청",
    "site": "센터 산단 산업단지 신도시",
    "state": "정부 국가 국회 청와대 대통령실 나라 중앙정부",
    "ministry": "부처 위원회 국세청 조달청 산림청 특허청 소방청 방위사업청 개발청 환경청 기상청 질병청 세무서 식약처 보훈부"
    " 안전처 산업부 국토부 중기부 복지부 환경부 고용부 교육부 문체부 농식품부 해수부 과기부 과기정통부 기재부 행안부 통상부 자원부 교통부 정보통신부 벤처기업부 수산부 식품부 노동부"
    " 법무부 국방부 외교부 관광부 재정부 안전부 가족부 통일부 에너지부 당국",
    "education": "교육청 교육지원청 대학교 대학 병원 의료원 대학원 학교 초등학교 고등학교 과기원 과학기술원",
    "council": "의회",
    "local": "시청 도청 군청 구청 특별시 광역시 특별자치시 특별자치도 지자체 자치단체 지방자치단체 지방정부 시군 시·군",
    "public": "공사 도시공사 공단 재단 진흥원 테크노파크 TP 혁신센터 지원센터 사업단 추진단 협력단 지원단 기획단 운영단 추진위 사무국 개발원 기술원 관리원 정보원 진흥공단 진흥회 조직위 조직위원회 문화원 보건소 체육회 영화제 창조경제혁신센터",
    "association": "협회 연맹 연합회 협의회 조합 농협 수협 축협 신협 상공회의소 상의 노조 노총 향우회 도민회 동문회 총동창회 동창회 모금회 적십자사 중앙회 시민단체 소비자단체 시민연대 학회 봉사단 단체 종친회 부녀회 상인회 발전협의회 라이온스클럽 로타리클럽",
    "bank": "은행 금고 뱅크 저축은행 캐피탈 증권 투자증권 보험 손해보험 화재 생명 카드 투자금융 자산운용 인베스트먼트 벤처투자 벤처스 파트너스 인베스트 신용보증재단",
    "company": "주식회사 전자 중공업 화학 제철 텔레콤 바이오 솔루션 솔루션즈 항공 해운 통신 제약 홀딩스 지주 케미칼 머티리얼즈 머티리얼 오션 조선해양 이노베이션 에너빌리티 건설 종합건설 그룹 컨소시엄 정밀 "
    " 물산 상사 식품 유통 로지스 로지스틱스 물류 모터스 디스플레이 세미콘 시스템 시스템즈 테크 테크놀로지 텍 소재 정공 엔지니어링 스틸 메탈 철강 시멘트 레미콘 콘크리트 푸드"
    " 푸드시스템 컴퍼니 코리아 리조트 호텔 백화점 마트 쇼핑 홈쇼핑 게임즈 엔터테인먼트 미디어 네트웍스 모빌리티 로템 에어로스페이스 넥스원 사이클 마린 팜 랩스 소프트 메디칼 메디컬 헬스케어"
    " 에너지 일렉트릭 인더스트리 제지 페인트 타이어 유업 제과 F&B 상회 무역 제강 특수강 전선 하이텍 이엔지 센서 로보틱스 원자력 여객 운수 플랜트 조선소",
    "common": "업체 회사 법인 기업 대기업 중소기업 중견기업 제조사 부품사 협력사 자회사 계열사 시공사 운영사 시행사 가맹점 대형마트 면세점 상점 점포 전통시장 장터 농가 어가 가구 사업자 사업주 소상공인 자영업자"
    " 상장사 출자자 투자사 조선사 건설사 정유사 카드사 보험사 항공사 해운사 제강사 철강사 지방은행 시중은행 공기업 상인 농민 어민 주민 시민 관광객 방문객 소비자 기부자 체납자 건설업자 개인 노동자 근로자 투자자 운용사 스타트업 노동계 경영계 점주 학생 교육생 수강생 관람객 응답자 참가자 참여자 수혜자 대상자 신청자 당첨자 계약자 입주자 입주민 세입자 채무자 차주 청년농 외지인 외국인 환급자 피해자 납세자 손님 변호사 의사 교수 공무원 판매장 위판장 직원 임직원 가입자 고객 이용자 유족 환자 세대 조합원 기관 단체들 입주기업 참여기업",
}
_ENDINGS = {e: kind for kind, words in reversed(_KINDS.items()) for e in words.split()}  # the kind that stands first
_LONGEST = max(map(len, _ENDINGS))
_WHOLE = frozenset("state local common observer regulator site".split())
"""Kinds whose words are a body alone."""
ANAPHORS = frozenset(
    "회사 양사 모회사 본사 시 도 군 구 공사 공단 재단 조합 협회 대학 은행 병원 센터 진흥원 연구원 위원회 교육청 세관 농협 업체 기업 그룹 법인 컨소시엄 학교 조직위 조직위원회 영화제 당국 기관 단체 의회".split()
)
_NOT_COMMITTEES = re.compile(
    "(?:순위|단위|범위|지위|수위|우위|하위|상위|시위|가위|바위|주위|행위|부위|특위|소위|상임위|예결위|분위|학위|품위|방위)$"
)
_ORGANS = re.compile("(?:특별|상임|소)위원회$|이사회$|주총$|주주총회$|(?:사업부|부서|(?<!복)지부)$")
FIRM_WORDS = frozenset(
    "주식회사 코리아 홀딩스 컴퍼니 인터내셔널 글로벌 테크놀로지 솔루션즈 엔터테인먼트 머티리얼즈 라이프사이언스 사이언스 코퍼레이션 로지스틱스 일렉트로닉스 파이낸셜".split()
)
"""Last words of companies' names, which alone name none."""
_NO_OWNERS = frozenset(
    "이 그 저 두 양 세 네 일 말 안 것 점 길 곳 때 뒤 이는 이날 그날 지금 올해 경우 결과 여기 이곳 나머지 대부분 일부 이번 전체 제도 형편 경기 상담 위반 정보 시세 환율 물가 인구 가운데 중 동 밭 논 땅 집 비 눈 둑 물 누구 모두 하나"
    " 이중 우리 국내 해외 도내 시내 군내 관내"
    " 사상 지역들 한도 수요 편익 구상 차이 부담 약속 덩치 농생명 차세대 뒷세대 신세대 이상인 수행대학 지역경제과"
    " 집행부 기업가치 돈줄 주최 평균 논밭 농경지 산불 담합 현장 명절 교장 하늘 포대 상자 일가 가운데서 전구체 식용유 시멘트 소재 소재주 주상복합 기숙사 수출국".split()
)
_WORKS = re.compile(
    f"{BUILT}|{LAID}|(?:가공|신선|수산|건강|즉석|냉동|발효|기능성?|대체|간편|전통|유기농)식품$|(?:상생|교통|동행|사랑|복지|체크|신용)카드$|(?:재해|건강|고용|산재|실손|상해|자동차|국민|풍수해|책임|종신|연금|사회|펫|안전|단체)보험$|^[0-9.]+(?:위|세대|공단)$|…"
)
"""What is built, eaten, carried or ranked: 조성공사, 가공식품, 동행카드, 11위."""
_SCHEMES = re.compile(
    "[가-힣]{2}(?:기부|할인|상한|총량|직불|마일리지|휴가|등록|허가|신고|보험|수당|의무|책임|공시|쿼터|인증|바우처)제$"
)
"""What is in force and no body: 고향사랑기부제."""
_NO_BODIES = re.compile(
    "[가-힣](?:물|권|(?<!식)품|법|분)$|(?:경|문|과|축|숙|규|공|통)제$|보험$|(?:세트|방식|거래|이자)$|[려어아여워해겨켜]지$|(?:내려|올라|들어|돌아|찾아)[가오]$"
)
"""Goods and notions that only take the place of a body: 답례품은, 세액공제가."""
INDUSTRIES = tuple(
    f"{kind}산업"
    for kind in "대체 주력 방위 신 면세 원전 전략 핵심 굴뚝 치유 시멘트 뿌리 장비 소재 부품 기반 특화 대표 첨단 유망 융합 후방 전방 중심 지역 향토 토착 사양 연관 전력 발전 조선 철강 관광 건설 화학 섬유 기계 농업 수산 식품 자동차 항공".split()
)
_WHOLES = frozenset("전국 세계 수도권 비수도권 충청권 호남권 영남권 동남권".split())
"""Regions that no government rules."""
_FULL = ("특별시", "광역시", "특별자치시", "특별자치도")
_SHORT = {
    "충청북": "충북", "충청남": "충남", "전라북": "전북", "전라남": "전남", "경상북": "경북", "경상남": "경남",
}  # fmt: skip


@lru_cache(maxsize=1 << 15)
def kind_of(name: str) -> str | None:
    """What kind of body, place or person a noun names; None for a thing."""
    if name == "이들":
        return "common"
    if name in ANAPHORS:
        return "local" if name in ("시", "도", "군", "구") else "anaphor"
    if name in _NO_OWNERS or len(name) < 2 or name in METRIC_NOUNS or (name[-1] == "당" and name[0].isascii()):
        return None  # FEU당: a rate
    if name[-1] == "들" and kind_of(name[:-1]) in ("common", "local", "anaphor"):
        return "common"  # 상장사들, 지자체들
    if _ORGANS.search(name) or _WORKS.search(name) or TITLED.search(name):
        return None
    if name in DO_NAMES or name in DISTRICTS:
        return "local"
    if name in PROVINCES_SHORT or name in CITIES:
        return "place"
    if name in _WHOLES:
        return "whole"
    if "·" in name and name[0] != "·":
        parts = name.split("·")
        if all(part in PROVINCES_SHORT or part in CITIES for part in parts):
            return "place"
        if len(parts[-1]) < 3 or kind_of(parts[-1]) in ("company", "education", "bank"):
            return None
    if name in REGION_CODES or name in FOREIGN or name[:-1] in FOREIGN:  # no other word is judged to be a place
        found = judge(name)
        if found.stem == name and (found.region or found.place):
            return "local" if found.gov else "foreign" if found.place else "place"
    if name[-1] == "씨" and (is_person(name) or (len(name) == 2 and name[0] in SURNAMES)):
        return "person"
    if is_person(name):
        return None
    if "㈜" in name or name.startswith("(주)"):
        return "company"
    if name[-1] == "위" and len(name) > 2 and not _NOT_COMMITTEES.search(name):
        return "ministry"
    ending = next((name[-n:] for n in range(min(_LONGEST, len(name)), 0, -1) if name[-n:] in _ENDINGS), None)
    if ending and not (name[-1] == "대" and name in FULL_NAMES):  # 연세대: no 세대
        kind, front = _ENDINGS[ending], name[: -len(ending)]
        if kind in _WHOLE and (not front or kind != "local"):
            return kind
        if kind in ("ministry", "regulator") and name not in ("부처", "위원회"):
            return kind
        made_up = kind in ("company", "bank") and is_common(front)  # 해외건설, 유가증권: common nouns alone
        named = is_organization(name) or (is_body(name) and not made_up)
        if front and (named or kind not in ("company", "bank", "public", "education")):
            return kind if name not in NOT_BODIES else None
        if len(front) > 1 and not is_common(front) and metric_noun(name) is None:
            return kind
        return None
    if is_body(name):
        return (
            "local"
            if name[-1] in "시군구도"
            else "education"
            if name[-1] == "대"
            else "company"
            if name[0].isascii()
            else "body"
        )
    if is_organization(name):
        return "education" if name[-1] == "대" else "body"
    return None


@lru_cache(maxsize=1 << 15)
def naming(word: str) -> tuple[str, str, str] | None:
    """The kind of body, place or person that a noun names, its shape, and its name: 진주시장 speaks for 진주시."""
    if kind := kind_of(word):
        return kind, "alone", word
    if word.endswith("지역") and kind_of(word[:-2]) in ("place", "local"):
        return "place", "alone", word[:-2]  # 울산지역
    found = split_title(word)
    return (kind_of(found[0]) or "body", "office", found[0]) if found and found[0] else None


def _is_named_industry(name: str) -> bool:
    """한울산업, 하림산업: names of firms, not 바이오산업."""
    return name.endswith("산업") and len(name) > 3 and not is_common(name[:-2]) and not name.endswith(INDUSTRIES)


@lru_cache(maxsize=1 << 15)
def may_be_a_name(name: str) -> bool:
    """Whether a subject that nothing is known of may be a body: a name like 한끼요, not a thing."""
    return not (
        len(name) < 2
        or name in _NO_OWNERS
        or name.partition("-")[0] in LATIN_NOUNS
        or is_person(name)
        or (is_thing(name) and not _is_named_industry(name))
        or no_noun(name)
        or _ORGANS.search(name)
        or _SCHEMES.search(name)
        or _NO_BODIES.search(name)
        or name.endswith(PRODUCE)
        or is_action(name)
    )


@lru_cache(maxsize=1 << 14)
def region_key(name: str) -> str:
    """What names of one region have in common: 괴산 and 괴산군, 전북 and 전라북도."""
    if len(name) > 4 and name.endswith(_FULL):
        name = name[: -5 if name.endswith(("특별자치시", "특별자치도")) else -3]
    elif (
        len(name) > 2
        and name[-1] in "시군도"
        and (name[:-1] in CITIES or name[:-1] in PROVINCES_SHORT or name in DO_NAMES)
    ) or (len(name) > 2 and name[-1] in "시군구" and kind_of(name) == "local"):
        name = name[:-1]
    return _SHORT.get(name, name)
