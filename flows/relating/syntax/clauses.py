"""What a clause says of its figure: the noun before 의, the topic, the subject, the object."""

from flows.relating.model import Figure
from flows.relating.syntax.nouns import before, is_action, is_adverb, is_body, phrase
from flows.relating.syntax.phrases import Token
from flows.relating.syntax.place import Phrase, is_person, is_thing

COMPANIES = frozenset(("개사", "개업체", "개기업", "업체"))
COMPANY = tuple("기업 업체 사 회사 기관 업 법인 바이어 벤처 스타트업 브랜드 협력사 소 조합".split())
_PEOPLE_NOUNS = (
    "대상",
    "인원",
    "인구",
    "수",
    "자",
    "명",
    "층",
    "생",
    "직",
    "원",
    "인",
    "단",
    "인력",
    "업",
    "규모",
    "율",
    "률",
)
NO_TOPIC = frozenset(
    "것 점 데 곳 때 지금 현재 내 나 저 이 그 이번 결과 노동계 경영계 자체 일부 대부분 이곳 여기 이것 모두 하나 누구 정부 시 도 군 구 우리 당시 이후 이전 올해 업계 당국 회사 경찰 검찰 법원 재판부 소방당국 관계자 이들 이는 나머지 둘 이중 목적 이유 배경"
    " 시간 기간 계획 방침 예정 가운데 중 상황 경우 이같 이와같 전체 관내 도내 시내 군내 구내 국내 전국 뒤 뒤로 이에 한편 특히 역시 이상 이하 미만 초과".split()
)
_TROOPS = tuple(
    "봉사대 순찰대 선발대 해병대 특공대 구조대 경비대 소방대 기동대 수색대 원정대 결사대 방범대 세대 연대 군대 부대".split()
)
# What is measured or paid is not counted.
_AMOUNTS = tuple("용량 면적 길이 높이 무게 가격 값 액 금 비용 률 율 예산 매출 금액 물량".split())
_DONE = frozenset("건 단계 동 채".split())
"""Units of what is done: 침수는 62동이다."""
_MOVED = tuple("늘 줄 증가 감소 급증 급감 오른 내린 뛴 상승 하락 많 적".split())
SHARES = tuple("비중 비율 율 률 지분 몫".split())
_SOURCES = tuple("자료 통계 결과 현황 내용 조사 보고서 동향 추이 실적 계획 명단 내역".split())
_SEEN = frozenset("보면 살펴보면 살피면 들여다보면 따져보면 비교하면".split())
TOPICS = frozenset(("은", "는", "도", "만"))
SUBJECTS = frozenset(("이", "가"))
OBJECTS = frozenset(("을", "를"))
HEADS = tuple(
    "자 민 생 원 인 사 꾼 이 관 수 군 가 객 부 력 층 청년 아동 여성 남성 가족 대표 사람 일자리 고용 채용 일손 노조 봉사단 방문단 대원 임원 직원 스님 씨 선생 환자 팀장 과장 교수 간부 총장 시장"
    " 군수 위원 의원 회원 주부 엄마 부모 자녀 형제 손님 이웃 세대 외국인 내국인 시민 주민 학생 고객 당원 병사 장병 신도 교인 입주민 종사자 근로자 노동자 인재 신입 정규직 비정규직 생산직".split()
)
"""How nouns end that are counted by heads."""
PEOPLE = frozenset(("명", "인", "사람"))


def owner(tokens: list[Token], at: int, named: bool, timed: bool = False) -> Phrase | None:
    """The noun before 의 that a share is of: 총면적의 30%, 목표 8억 달러의 41.5%. `timed`: with its time (작년 생산량의 3배)."""
    k = at - 1
    while k >= 0 and tokens[k].kind in "AT" and tokens[k].particle != "의":
        k -= 1
    if k < 0 or tokens[k].particle != "의":
        return None
    if tokens[k].kind == "M":
        return before(tokens, k, named)
    if tokens[k].kind != "N":
        return None
    first, last = phrase(tokens, k, named)
    if timed and first and tokens[first - 1].kind == "T" and not tokens[first - 1].particle:
        first -= 1
    return first, last


def topic(
    tokens: list[Token], at: int, figure: Figure | None, roles: frozenset[str], named: bool = False
) -> Phrase | None:
    """The topic, subject or object of the clause that ends in the figure, when it is no body.

    A noun whose clause ends before the figure counts less, one inside a clause that modifies a noun not at all.
    """
    spare: Phrase | None = None
    verb, subordinate, seen = "", False, False
    last = at - 1
    if figure is not None and last > 0 and tokens[last].form == "adn" and tokens[last - 1].kind == "Q":
        # 신생아가 6.2% 줄어든 2만 명을: what grows or shrinks is what is counted
        last -= tokens[last].stem.startswith(_MOVED)
    for n in range(last, -1, -1):
        token = tokens[n]
        if token.kind == "V":
            if token.form == "fin":
                break
            # 출생아 수를 지역별로 보면: what is looked at is what the figures are of
            if token.stem in _SEEN and not verb:
                seen = True
                continue
            # 위반이 무겁다고 보면서: what is said or thought has subjects of its own
            verb = "adn" if token.stem.endswith(("다고", "라고")) else token.form or verb
            continue
        if token.kind == "B" and spare:
            break
        if token.stem == "경우" and n and tokens[n - 1].particle == "의" and can_be(tokens[n - 1], figure):
            # 하천의 경우 12곳이
            return spare or phrase(tokens, n - 1, named)
        if token.kind != "N" or token.particle not in roles or not can_be(token, figure):
            continue
        if token.stem == "수" and (n == 0 or tokens[n - 1].kind != "N" or tokens[n - 1].particle):
            continue
        if verb == "adn" and token.particle not in TOPICS:
            verb = ""
            continue
        found = phrase(tokens, n, named or (figure is not None and figure.kind == "measure"))
        thing = is_thing(token.stem)
        if token.particle in SUBJECTS and (verb or not thing):
            if n == at - 1 and tokens[at].particle not in OBJECTS:
                return found
            if spare is None:
                spare, subordinate = found, bool(verb)
            continue
        if token.particle in OBJECTS and verb:
            continue
        if seen and token.particle in OBJECTS:
            stem = tokens[spare[1]].stem if spare else ""
            if token.stem.endswith(_SOURCES) or stem.endswith(SHARES) or is_thing(stem):
                continue
            return found
        return found if spare is None or thing or subordinate else spare
    return spare


def can_be(token: Token, figure: Figure | None) -> bool:
    """Whether a noun can be what is counted or measured."""
    name = token.stem
    # 공사는 45% 진행됐다
    if name == "공사":
        return figure is None
    # 공정위, 개인정보위
    if len(name) > 2 and name.endswith("위") and not name.endswith(("순위", "단위", "범위", "지위", "수위")):
        return False
    if name in NO_TOPIC or is_adverb(name):
        return False
    # 직원 채용은 30명이다, but 기부는 120건이다
    if is_action(name) and figure is not None and figure.kind == "count" and figure.unit not in _DONE:
        return False
    if figure is not None and figure.kind == "count" and name.endswith(_AMOUNTS) and figure.unit not in PEOPLE:
        return False
    if figure is None or figure.kind == "measure":
        return not is_body(name) and not is_person(name)
    if figure.unit in PEOPLE:
        # 가람대는 72명을 뽑는다: a college, but not 봉사대
        if name == "대학" or (len(name) > 2 and name.endswith(("대", "대학")) and not name.endswith(_TROOPS)):
            return False
        return not is_body(name) and (not is_thing(name) or name.endswith(_PEOPLE_NOUNS))
    if figure.unit in COMPANIES:
        return name.endswith(COMPANY)
    return not is_body(name) and not is_person(name)


def whole(tokens: list[Token], at: int, named: bool) -> Phrase | None:
    """What a share is taken from: 총사업비 900억 원 가운데 국비가 70%, 응답자 1천 명 중 62%, 체납액 중 30%."""
    for n in range(at - 1, 0, -1):
        token = tokens[n]
        if token.kind == "V" and token.form != "adn":
            break
        if token.stem not in ("가운데", "중") or token.particle:
            continue
        if tokens[n - 1].kind == "M":
            return before(tokens, n - 1, named)
        if tokens[n - 1].kind == "Q":
            return before(tokens, n - 1, False)
        return before(tokens, n, named) if tokens[n - 1].kind == "N" else None
    return None


def share(tokens: list[Token], found: Phrase | None) -> Phrase | None:
    """전국 수출에서 차지하는 몫은 0.9%: of what the share is."""
    if found is None or found[0] < 2 or tokens[found[1]].stem not in ("몫", "비중", "비율"):
        return found
    verb, of = tokens[found[0] - 1], tokens[found[0] - 2]
    if verb.stem.startswith("차지") and of.kind == "N" and of.particle == "에서":
        return phrase(tokens, found[0] - 2, True)
    return found


def headline(tokens: list[Token], at: int) -> Phrase | None:
    """What the part of a headline before says it of: 인천항 컨테이너 다시 늘었다… 상반기 4.2%↑."""
    end = next((n for n in range(at - 1, 0, -1) if tokens[n].kind == "V" and tokens[n].form == "fin"), None)
    if end is None:
        return None
    n = end - 1
    while n > 0 and tokens[n].kind in "AT":
        n -= 1
    token = tokens[n]
    if (
        token.kind != "N"
        or is_body(token.stem)
        or is_action(token.stem)
        or token.particle not in SUBJECTS | TOPICS | {""}
    ):
        return None
    return phrase(tokens, n, False)
