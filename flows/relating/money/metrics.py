"""Nouns and predicates that say what an amount measures, and sources of money."""

import re
from decimal import Decimal
from functools import lru_cache

from flows.extracting.body_words import is_organization
from flows.extracting.gazetteer import REGION_CODES
from flows.extracting.words import is_name
from flows.relating.model import Figure
from flows.relating.syntax.cues import CITIES, FUNDING, PROVINCES_SHORT, TWO_FUNDS
from flows.relating.syntax.metric_words import METRIC_NOUNS, NOT_COSTS, NOT_NOUNS, WEAK
from flows.relating.syntax.phrases import Token
from flows.relating.syntax.place import Phrase, Place, metric_noun
from flows.relating.syntax.predicates import verb_class as verb_class

COSTS = frozenset(("project_cost", "investment", "budget", "subsidy"))
INDICATORS = frozenset(
    "exports imports trade_balance grdp grdp_per_capita revenue profit loss orders production price wage debt tax damage market_size donation penalty".split()
)

USES = ("쓴", "쓰", "썼", "쓸", "써", "사용", "집행", "넣")
"""What is used has been named before: of a budget 30억 원을 쓴다."""
_ACT_NOUNS = frozenset(
    "투자 투융자 출자 지원 보조 지급 수주 계약 납품 기부 기탁 쾌척 후원 전달 부과 추징 판매 매각 대출 융자 편성 의결 횡령 체불 선고 징수".split()
)
_SPENT_NOUNS = frozenset("투입 소요 집행".split())
_EARNERS = frozenset(
    "관광 임대 입장 운임 요금 광고 이자 사업 운영 수수료 티켓 입장료 판매 세외 경상 총 연 한해 농가 주차 기술 기술이전 특허 저작권 콘텐츠 공연 강연 체험 숙박 매점 통행료 배당 용역 연구 분양 매각 재산 영농 어업 양식 부업 가구 월 연평균 하루 시설 이용 사용료 회원 조합비 등록금 후원 협찬 표값 기타 자체 부대 물류 항만 철도 매장".split()
)
_FEES = ("료", "값", "임대", "판매")
"""Money that is taken in, where it stands before 수입: 주차료 수입."""
_EXPECTED = ("전망치", "기대치", "예상치", "추정치", "눈높이", "컨센서스")
"""What a market, that of shares, thinks of a figure: no size of a market."""
WORKS = tuple(
    "설계 공사 사업 시설 센터 청사 도로 건물 용역 프로젝트 공원 다리 터널 체육관 도서관 기본설계 단지".split()
)
_COPULA = re.compile(
    r"(.{2,}?)(?:이?다|이?고|이?며|이면|이었다|였다|인데|이지만|이라|(?:였|이었)(?:고|으며|는데|지만))$"
)
PLANTS = tuple("공장 팹 생산라인 데이터센터 설비 증설 양산 생산기지 발전소 물류센터".split())

TOPIC = frozenset(("은", "는", "도", "만", "만은", "이란", "란", "이", "가", "까지", "만도"))
_OBJECT = frozenset(("을", "를"))
_ROLE = frozenset(("로", "으로", "로는", "으로는", "로만", "으로만"))
_IN = frozenset(("에서", "에서는", "에선", "중에서"))
_AT = frozenset(("에", "에는", "엔", "에도", "에만"))
_WHERE = _AT | _IN
_GIVEN = _WHERE | _ROLE
_BEING = ("이", "였", "인데", "다", "며")
_DOCUMENTS = tuple("양해각서 의향서 확약서 약정서 협약서 계약서 신고서 협약식 협정 MOU".split())
_DOCUMENT = re.compile("(?:양해각|의향|확약|약정|신고)?서$|협정$|협약식$|업무협약서$|MOU$")
_RATES = ("당", "별")
ROLES = {
    particle: role
    for role, particles in (
        ("topic", TOPIC),
        ("object", _OBJECT),
        ("as", _ROLE),
        ("in", _IN),
        ("at", _AT),
        ("of", ("의",)),
        ("and", ("와", "과")),
        ("bare", ("",)),
    )
    for particle in particles
}
_WON = {"USD": Decimal(1300), "EUR": Decimal(1400), "JPY": Decimal(10), "CNY": Decimal(180)}


def words(tokens: list[Token], phrase: Phrase | None) -> str:
    """The stems of a phrase in one string."""
    if not phrase:
        return ""
    first, last = phrase
    return tokens[first].stem if first == last else " ".join([t.stem for t in tokens[first : last + 1]])


@lru_cache(maxsize=1 << 15)
def funding_of(name: str) -> str | None:
    """국비 → national, 민간 자본 → private; a word that names two sources has none, nor has a fund with a name of its own."""
    if name.endswith(TWO_FUNDS):
        return None
    if " " in name:
        last = name.rsplit(" ", 2)[-2:]
        return FUNDING.get("".join(last)) or funding_of(last[-1])
    for n in range(min(6, len(name)), 1, -1):
        found = FUNDING.get(name[-n:])
        if found and (
            len(name) == n
            or (
                found != "fund"
                and (
                    name[-n - 1] in "·총"
                    or name[:-n] in CITIES
                    or name[:-n].endswith(("시", "도", "군", "구"))
                    or name[:-1] in REGION_CODES
                )
            )
        ):
            return found
    return None


def _is_named(name: str) -> bool:
    """Whether a word that ends like a metric is somebody's name or office: 아산시장, 탁지원, 한국벤처투자."""
    if name.endswith("시장"):
        return name[:-2] in CITIES or name[:-2] in PROVINCES_SHORT
    if name.endswith("지원"):
        return name[:-2] in CITIES or (len(name) == 3 and is_name(name))
    return name.endswith("투자") and is_organization(name)


@lru_cache(maxsize=1 << 15)
def noun_metric(name: str) -> str | None:
    """The metric that a noun names by itself or by what it ends in: 총사업비, 설계비, 지방소득세."""
    if name.endswith(NOT_NOUNS) or _is_named(name):
        return None
    noun = metric_noun(name)
    if noun is None and name.endswith(_DOCUMENTS):
        noun = metric_noun(_DOCUMENT.sub("", name))  # 투자양해각서, 공급계약서
    if noun is None:
        # 설계비, 운영비; not 준비, 설비
        return "project_cost" if len(name) > 2 and name[-1] == "비" and name[-2:] not in NOT_COSTS else None
    if noun == "사업" and name != "사업":
        return None
    return METRIC_NOUNS[noun]


def is_strong(name: str) -> bool:
    """Whether a noun names nothing but amounts: 매출액, not 시장."""
    return (metric_noun(name) or name) not in WEAK


def phrase_metric(tokens: list[Token], phrase: Phrase | None) -> str | None:
    """The metric that a noun phrase names, its last noun first: 수출 목표 → exports."""
    if not phrase:
        return None
    for n in range(phrase[1], phrase[0] - 1, -1):
        if n and tokens[n].stem == "유발" and tokens[n - 1].stem in ("생산", "부가가치", "소득"):
            return "economic_effect"
        metric = noun_metric(tokens[n].stem)
        if metric in ("profit", "loss") and n and tokens[n - 1].stem.endswith(("수지", "무역")):
            return "trade_balance"
        if metric == "imports":
            # 국세 수입, 관광 수입: not of goods
            kind = tokens[n - 1].stem if n and not tokens[n - 1].particle and not tokens[n - 1].comma else ""
            if kind and tokens[n].stem == "수입":
                metric = (
                    "tax"
                    if noun_metric(kind) == "tax"
                    else "revenue"
                    if kind in _EARNERS or kind.endswith(_FEES)
                    else metric
                )
        if metric == "market_size" and tokens[min(n + 1, phrase[1])].stem.startswith(_EXPECTED):
            continue
        if metric == "grdp":
            named = " ".join(t.stem for t in tokens[max(0, phrase[0] - 1) : phrase[1] + 1])
            return "grdp_per_capita" if "인당" in named or "개인" in named else metric
        if metric:
            return metric
    return None


def worth(figure: Figure) -> Decimal:
    """About how many won an amount is: nobody's market is worth 10만 원."""
    amount = figure.amount if figure.amount is not None else figure.high
    return abs(amount or Decimal(0)) * _WON.get(figure.currency or "KRW", Decimal(1))


def filled(place: Place) -> Place:
    """The place of an amount, with the metric that its label names and what is done with the amount."""
    place.act, place.named = act_on(place), phrase_metric(place.scope.tokens, place.label)
    return place


def act_on(place: Place) -> str | None:
    """The class of what is done with the amount: the verb behind it, or the noun of an act where a headline has no verb."""
    tokens, kinds, at = place.scope.tokens, place.scope.kinds, place.at
    for n in range(at + 1, min(len(tokens), at + 4)):
        token = tokens[n]
        if token.kind == "N" and (token.stem in _ACT_NOUNS or token.stem in _SPENT_NOUNS):
            return "spend" if token.stem in _SPENT_NOUNS else verb_class(token.stem)
        if token.kind in "MVB" or token.comma or (token.kind == "N" and token.particle in TOPIC):
            break
    if place.verb is None:
        return None
    verb = tokens[place.verb]
    # 30억 원을 내년까지 새로 지원한다, not 30억 원 규모로 … 기업이 지원한
    if kinds.count("M", at + 1, place.verb) > 4:
        return None
    kind = place.does
    if verb.form == "adn" and any(t.kind == "N" and t.particle in _OBJECT for t in tokens[at + 1 : place.verb]):
        # 30억 원을 청년을 돕는 일에 쓴다: the relative clause has an object of its own
        follow = kinds.find("V", place.verb + 1)
        return verb_class(tokens[follow].stem) if follow >= 0 and tokens[at].particle in _OBJECT else kind
    if kind == "build":
        # 30억 원을 들여 is spend, 30억 원으로 짓는다 too
        return "spend" if tokens[at].particle in ("으로", "로") else None
    if kind is None and verb.form == "con" and verb.stem.startswith(("위해", "통해")):
        follow = kinds.find("V", place.verb + 1)
        return verb_class(tokens[follow].stem) if follow >= 0 else None
    return kind


def budgeted(tokens: list[Token], at: int) -> bool:
    """내년 예산에 공사비 30억 원을 넣는다, 30억 원을 예산안에 담아."""
    ends = tokens[at].comma or tokens[at].particle.startswith(_BEING)  # 30억 원인데, 내년 예산안에 …
    for n, token in enumerate(tokens[max(0, at - 6) : at + (1 if ends else 5)], max(0, at - 6)):
        if token.particle in _GIVEN and token.kind == "N" and noun_metric(token.stem) == "budget":
            between = tokens[n + 1 : at] if n < at else tokens[at + 1 : n]
            if not any(t.kind == "M" or (t.kind == "V" and t.form != "adn") for t in between):
                return True
    return False


def modified(tokens: list[Token], place: Place) -> str | None:
    """The class of the verb that modifies the amount: 이 일에 드는 960억 원."""
    n = (place.label[0] if place.label else place.at) - 1
    while n >= 0 and tokens[n].kind in "TA":
        n -= 1
    if n < 0 or tokens[n].form != "adn" or tokens[n].stem.startswith(USES):
        return None
    if place.label and tokens[place.label[1]].particle in _WHERE:
        return None
    return verb_class(tokens[n].stem)


def role_of(particle: str) -> str:
    """What a particle makes of its noun: topic, object, as (로), in, at, of, and, bare, other."""
    return ROLES.get(particle, "other")


@lru_cache(maxsize=1 << 15)
def said_to_be(stem: str) -> str | None:
    """The noun in a predicate that is a noun: 시비다 → 시비, 적자였다 → 적자."""
    found = _COPULA.match(stem)
    return found[1] if found else None


def as_copula(tokens: list[Token], at: int) -> str | None:
    """The metric that the amount is said to be: 3천억 원 적자였다."""
    if tokens[at].comma or at + 1 >= len(tokens) or not (named := said_to_be(tokens[at + 1].stem)):
        return None
    return noun_metric(named)


def per_unit(tokens: list[Token], at: int) -> list[str]:
    """Whether the amount is so much for each: ㎡당 42만 원, 10㎏에 5천 원, 한 마리 3만 원."""
    near = tokens[max(0, at - 3) : at]
    each = ["per"] if any(t.kind == "A" and t.stem.endswith(_RATES) for t in near) else []
    return [*each, "for so many"] if any(t.kind == "Q" for t in near) else each


def argument(tokens: list[Token], at: int) -> str | None:
    """The metric of the nearest topic, subject or object before the token `at`."""
    for n in range(at - 1, -1, -1):
        if (
            tokens[n].kind == "N"
            and role_of(tokens[n].particle) in ("topic", "object", "in")
            and (metric := phrase_metric(tokens, (n, n)))
        ):
            return metric
    return None
