"""Words that name a body by their form, and the words that stand before a body's name."""

import re
from functools import lru_cache

from flows.extracting.gazetteer import FOREIGN, FULL_NAMES, NOT_BARE, REGION_CODES
from flows.extracting.name_words import COMMON_FRONTS, GENERIC, NEEDS_ANCHOR, ORG_ENDINGS

FACILITY = re.compile(
    "실증|데이터|컴퓨팅|컨벤션|전시|물류|쇼핑|물놀이|주차|집하|충전|복합|혁신타운|시뮬레이션|(?:커뮤니티|아트|스포츠|문화|체험|체육)센터$"
)
"""Centres that are buildings: 울산전시컨벤션센터."""
JOINED = tuple(
    "산학협력단 센터 위원회 추진단 사업단 지원단 협의회 연구소 연구원 컨소시엄 조합 대학 본부 총국 분원 분소 협회 재단 연합회 연대 그룹 교육청 지사 제철소 조선소 지부 노조 노동조합 병원 지청 지방청 지점 사업본부 광업소".split()
)
"""Ends of bodies whose name may stand in several words: 전남 해양바이오활용 협업지원센터."""
LABELS = (
    "업체",
    "스타트업",
    "제조사",
    "운영사",
    "시행사",
    "시공사",
    "주관사",
    "자회사",
    "계열사",
    "지주사",
    "회사",
    "제작사",
    "개발사",
    "공급사",
    "유통사",
    "선주사",
    "상장사",
    "부품사",
    "운용사",
    "제약사",
    "양식회사",
    "식품회사",
)
"""Words that say that the next one is a company: 장비업체 누리테크놀로지."""
LEGAL_FORMS = frozenset("법무법인 회계법인 세무법인 특허법인 사단법인 재단법인 학교법인 의료법인".split())
"""Words before the name of a body: 법무법인 다움길."""
COMPANY_FORMS = frozenset("주재사유학")
"""(주), (재), (사), (유), (학)."""


@lru_cache(maxsize=1 << 16)
def is_organization(stem: str) -> bool:
    """Whether a word is a body by its form: 한국가온연구원, LG화학, ㈜누리."""
    if stem in FULL_NAMES:
        return True
    if "㈜" in stem and len(stem) > 2:
        return True
    if (
        len(stem) > 2
        and stem[0].isascii()
        and stem[:2].isalpha()
        and stem[:2].isupper()
        and stem[:2] in _GROUPS
        and "가" <= stem[-1] <= "힣"
    ):
        return True
    if TITLED.search(stem):
        return False
    if stem.endswith("청") and "지방" in stem[2:-2]:
        return True  # 호남지방통계청
    if stem.startswith(("한국", "대한")) and stem.endswith("회") and len(stem) > 4:
        return True  # 한국수산회
    if stem.endswith("상의") and stem[:-2] in REGION_CODES:
        return True  # 포항상의
    if stem[-1] == "대" and len(stem) > 4 and not stem.endswith(_NO_UNIVERSITY):
        return stem.startswith("국립") or _anchored(stem[:-1])  # 경남정보대
    if (
        stem.startswith("한국")
        and len(stem) > 5
        and stem[-1] not in "에는은를의와"
        and not stem.endswith(_OF_THE_COUNTRY)
    ):
        return True
    if not stem.endswith(_ENDINGS):
        return False
    ending = max((e for e in ORG_ENDINGS if stem.endswith(e)), key=len)
    front = stem[: -len(ending)]
    if ending == "센터" and FACILITY.search(stem):
        return False
    if not front or (is_common(front) and (ending != "위원회" or len(front) < 6 or front in COMMON_FRONTS)):
        return False
    if front in REGION_CODES or front in FOREIGN:
        return len(ending) > 1
    if ending in NEEDS_ANCHOR:
        return _anchored(front) or (ending in _SELF_NAMED and len(front) > 3)
    return len(front) > 1


TITLED = re.compile("(?:특성화|선도|거점|중심|글로컬|자율전공)대학원?$")
"""What a university may be chosen as, no body: 반도체특성화대학."""
_SELF_NAMED = frozenset("위원회 협의회 협회 재단 학회 연구소 연구원 공단 공사".split())
"""Ends before which any longer word that is not made of common nouns is a name: 남도관광연구소."""


@lru_cache(maxsize=1 << 16)
def is_common(word: str) -> bool:
    """Whether a word is made of common nouns alone: 친환경소재."""
    if word in COMMON_FRONTS or word in GENERIC:
        return True
    return any(
        (word[:n] in COMMON_FRONTS or word[:n] in GENERIC) and is_common(word[n:]) for n in range(2, len(word) - 1)
    )


_NO_UNIVERSITY = tuple(
    "시대 세대 연대 무대 부대 지대 해운대 확대 상대 초대 증대 군대 절대 등대 휴대 침대 기대 교대 반대 일대 최대 중대 공대대 만대 천대 백대".split()
)
_ENDINGS = tuple(ORG_ENDINGS)
_OF_THE_COUNTRY = tuple(
    "시장 산업 정부 사회 문화 경제 기업 학생 대표 대표팀 국민 관광객 전쟁 시리즈 영화 음식 사람 여행 지사 본사 법인 공장 대사 대사관 제품 선수 선수단 전력망 업체 국적 드라마 사업 프로그램".split()
)
"""한국인관광객, 한국영화산업: of the country, no body of that name."""
_GROUPS = frozenset("LG SK GS LS CJ KT HD KB NH IM iM DB DL HL HS OCI KG KC HJ SM JW JB BN AK DN LX LF SPC STX".split())


def _anchored(front: str) -> bool:
    """Whether what stands before a common ending begins like a name: a region, 한국, a known body; 해양바이오활용협업 does not."""
    if front.startswith(
        ("한국", "대한", "전국", "국립", "서울", "포스", "재단법인", "국제", "세계", "중앙", "동북", "아시아")
    ):
        return True
    return any(
        (front[:n] in REGION_CODES and front[:n] not in NOT_BARE) or front[:n] in FULL_NAMES or front[:n] in FOREIGN
        for n in range(2, min(len(front), 8) + 1)
    )
