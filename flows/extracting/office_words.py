"""Words that hold an office, and the body that is glued before it: 포항시장, 경북도지사, 누리테크노파크원장."""

from functools import lru_cache

from flows.extracting.body_words import is_common, is_organization
from flows.extracting.gazetteer import FOREIGN, FULL_NAMES, REGION_CODES
from flows.extracting.name_words import DEPARTMENTS, REPORTERS, TITLES, UNIT_HEADS

LEVELS = ("특례시", "특별자치시", "특별자치도", "특별시", "광역시", "시", "도", "군", "구")
"""Ends of the full name of a local government."""
_HEADS = {
    "시장": "시", "군수": "군", "구청장": "구", "도지사": "도", "지사": "", "시의장": "시", "도의장": "도", "군의장": "군", "구의장": "구",
    "시의원": "시", "도의원": "도", "군의원": "군", "구의원": "구", "교육감": "", "교육장": "", "부시장": "시", "부군수": "군",
    "부구청장": "구", "부지사": "",
}  # fmt: skip
"""Who heads or sits in a local government, with the end of the government's name that the office has swallowed."""
_HEADS_END = frozenset(office[-1] for office in _HEADS)


@lru_cache(maxsize=1 << 16)
def split_title(stem: str) -> tuple[str, str] | None:
    """The body and the office in one word: 경북도지사 → ("경북도", "도지사"); the body is empty where it is a part of one: AI산업과장.

    None where the word is no office.
    """
    if stem in REPORTERS or stem.endswith(("기자", "비례대표")):
        return None
    if stem in TITLES or stem in ("교수팀", "박사팀"):
        return "", stem.removesuffix("팀") if stem not in TITLES else stem
    for office, level in _HEADS.items() if stem[-1] in _HEADS_END else ():
        front = stem.removesuffix(office)
        if front and front != stem and (len(front) > 1 or level == "구"):
            body = front + level
            if office == "지사" and len(REGION_CODES.get(front, ("00000",))[0]) > 2:
                continue  # 옥천지사: a branch, no governor
            if body in REGION_CODES or front in REGION_CODES:
                if office == "교육감":
                    return front + "교육청", office
                if office == "교육장":
                    return front + "교육지원청", office
                if front in REGION_CODES and level and front.endswith(level) and front not in ("대구",):
                    body = front
                if office == "지사" and front + "도" in REGION_CODES:
                    body = front + "도"  # 전남지사
                return body, "도지사" if office == "지사" else office
    if stem.endswith(("의회의장", "의회부의장", "의회의원")):
        cut = stem.rindex("의회") + 2
        return stem[:cut], stem[cut:]
    if stem.endswith(("사령관", "참모총장")) and len(stem) > 4:
        return (stem[:-1] + "부", "사령관") if stem[-1] == "관" else (stem[:-4], "참모총장")
    if stem.endswith("대사") and stem[0] == "주" and stem[1:-2] in _ENVOYS:
        return "", stem  # 주미대사
    if stem.endswith("대사") and (country := stem[2 * stem.startswith("주한") : -2]) in FOREIGN:
        return (country, "대사") if stem.startswith("주한") else ("", stem)  # 주일대사, 일본대사: of one's own country
    if stem.startswith(_RANKS) and any(stem.startswith(r) and stem[len(r) :] in TITLES for r in _RANKS):
        return "", stem  # 수석부지부장
    if stem.endswith("장") and len(stem) > 3:
        unit = stem[:-1]
        if unit[-1] in "읍면동" and stem not in TITLES and not unit.endswith(_NO_QUARTERS):
            return unit, stem[-2:]  # 누리면장
        if unit.endswith("당위원"):  # 경남도당위원장
            return (unit[:-2], "위원장") if len(unit) > 4 else ("", stem)
        for ending in sorted((e for e in UNIT_HEADS if unit.endswith(e)), key=len, reverse=True):
            if len(unit) > len(ending) and (ending != "공사" or is_organization(unit)):  # no 철거공사장
                return unit, UNIT_HEADS[ending]
        if unit.endswith("원") and not unit.endswith("위원") and is_organization(stem[:-2]):
            return stem[:-2], "원장"  # 누리테크노파크원장
        if unit.endswith(DEPARTMENTS) and (
            front := next((stem[:n] for n in (5, 4, 3) if stem[:n] in REGION_CODES), "")
        ):
            rest = stem[len(front) :]
            if front.endswith(LEVELS) and len(rest) > 3 and split_title(rest) == ("", rest):
                return front, rest  # 전라남도농업국장
        if unit.endswith("위원") and (len(unit) > 4 or unit + "회" in FULL_NAMES):
            return unit + "회", "위원장"
        if (
            unit.endswith(DEPARTMENTS)
            and not unit.endswith(("생산", "매", "식", "의"))
            and stem not in ("비상임이사장",)
        ):
            return ("", stem) if len(unit) > 2 else None
        if unit.endswith(LOCAL_GROUPS):
            return ("", stem) if unit in LOCAL_GROUPS else (unit, "회장")  # 중앙시장상인회장
        if unit.endswith("회") and len(unit) > 2:
            if len(unit) > 5 and is_organization(unit):
                return unit, "회장"
            return "", stem
    for size in range(min(6, len(stem) - 2), 1, -1):
        office, front = stem[-size:], stem[:-size]
        if office in TITLES and (office not in _LOOSE or office == "이사") and office != "연구원":
            if is_organization(front) or (front.endswith(("부", "처", "청")) and front in FULL_NAMES):
                return front, office
            charged = office == "이사" and (is_common(front) or front in _CHARGES)  # 수출식품이사
            if office in _COMPOUND or charged:
                return "", stem
    return None


LOCAL_GROUPS = tuple(
    "상인회 상가번영회 번영회 주민회 주민자치회 자치회 농민회 청년회 청년회의소 부녀회 노인회 향우회 동문회 총동문회 동창회 총동창회 학부모회 학생회 총학생회 입주민회 발전협의회 이장협의회 이장단협의회 통장협의회 주민협의회 상인연합회 이통장연합회 군민회 도민회 시민회 수의사회 약사회 의사회 한의사회".split()
)
"""What people of one place or trade are united in: 중앙시장상인회장 is 회장 of 중앙시장상인회."""
_NO_QUARTERS = ("운동", "활동", "이동", "노동", "자동", "냉동", "행동", "전동", "공동", "전면", "정면", "측면")
_RANKS = ("수석부", "상임부", "상근부", "상근", "명예부", "공동", "부")
"""What a rank puts before an office."""
_CHARGES = frozenset(
    "구매 영업 재무 관리 총무 마케팅 홍보 인사 법무 기술 설계 등기 사내 사외 비상임 비상근 업무 수석 책임 총괄 기획조정 경영기획".split()
)
"""What a director of a company or an agency is in charge of: 구매이사."""
_ENVOYS = frozenset("미 중 일 러 영 독 불 유엔 제네바".split())
"""Where an ambassador of one's own country sits, in short: 주미대사."""
_LOOSE = frozenset(
    "시장 지사 의장 이사 감사 책임 대리 선임 총괄 후보 의사 대사 검사 교사 기사 사원 시인 화가 대장 단원 위원 과장 부장 사장 코치 고문 신부 면장 통장 이장 동장 영사 회장 행장 조합장 박사 대표 감독".split()
) - {
    "위원",
    "회장",
    "박사",
    "대표",
    "사장",
    "감독",
    "고문",
    "과장",
}
_COMPOUND = frozenset(
    "코디네이터 홍보대사 매니저 그룹장 지원관 조사관 감사관 추진관 공보관 지도관 재정관 심사관 부행장 위원 위원장 명예교수 석좌교수 특훈교수 수석 부회장 사장 부사장 이사 교수 변호사 비서관 행정관 담당관 기획관 정책관 심의관 조정관 협력관 총괄관 특보 부시장 부지사 대변인 연구관 대표 차관 감독 본부장 과장 국장 실장 팀장 센터장 단장 부장 총장 의원 담당 부의장 박사 부총장 부문장".split()
)
