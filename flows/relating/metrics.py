"""What an amount measures, and whose money it is by its words.

The noun that the amount belongs to says it: the one behind it (3조 원 투자), before it (과징금 30억 원), the topic or object of its
clause (매출은 … 30억 원이다); else the predicate (30억 원을 기탁했다); else the amounts before, which is not for this module.
"""

import re
from collections.abc import Iterator
from decimal import Decimal
from functools import lru_cache

from flows.relating.cues import FUNDING, MEASURES, TWO_FUNDS
from flows.relating.metric_words import METRIC_NOUNS, NOT_COSTS, NOT_NOUNS, WEAK
from flows.relating.model import Figure
from flows.relating.phrases import Scope, Token
from flows.relating.place import Phrase, Place, is_body, metric_noun, phrase_ending
from flows.relating.predicates import METRIC_OF_VERB
from flows.relating.predicates import verb_class as verb_class

COSTS = frozenset(("project_cost", "investment", "budget", "subsidy"))
INDICATORS = frozenset(
    "exports imports trade_balance grdp grdp_per_capita revenue profit loss orders production price wage debt tax damage market_size donation penalty".split()
)

# Predicates that say more of their object than the topic does: 펀드는 기업에 30억 원을 투자한다.
_DECISIVE = frozenset("invest support donate fine lend order harm owe export save acquire share".split())
USES = ("쓴", "쓰", "썼", "쓸", "써", "사용", "집행", "넣")
"""What is used has been named before: of a budget 30억 원을 쓴다."""
_ACT_NOUNS = frozenset(
    "투자 투융자 출자 지원 보조 지급 수주 계약 납품 기부 기탁 쾌척 후원 전달 부과 추징 판매 매각 대출 융자 편성 의결 횡령 체불 선고 징수".split()
)
_SPENT_NOUNS = frozenset("투입 소요 집행".split())
_EARNERS = frozenset(
    "관광 임대 입장 운임 요금 광고 이자 사업 운영 수수료 티켓 입장료 판매 세외 경상 총 연 한해 농가 주차".split()
)
_WORKS = tuple(
    "설계 공사 사업 시설 센터 청사 도로 건물 용역 프로젝트 공원 다리 터널 체육관 도서관 기본설계 단지".split()
)
_CAUSES = frozenset(("damage", "loss", "economic_effect", "market_size"))
"""What stands with 로 as the reason: 고수온 피해로 7천만 달러에 머물렀다."""
_MEANT = ("치면", "환산", "따지", "계산", "합치", "합하", "더하")
_COPULA = re.compile(r"(.{2,}?)(?:이다|이고|이며|이면|이었다|였다|인데|다)$")
_PLANTS = tuple("공장 팹 생산라인 데이터센터 설비 증설 양산 생산기지 발전소 물류센터".split())

_TOPIC = frozenset(("은", "는", "도", "만", "만은", "이란", "란", "이", "가", "까지", "만도"))
_OBJECT = frozenset(("을", "를"))
_ROLE = frozenset(("로", "으로", "로는", "으로는", "로만", "으로만"))
_IN = frozenset(("에서", "에서는", "에선", "중에서"))
_AT = frozenset(("에", "에는", "에도", "에만"))
_BUDGETED = ("넣", "담", "반영", "편성", "남", "쌓", "포함", "잡", "배정")
_RATES = ("당", "별")
_MONEY = ("비용", "돈")
_COSTING = "cost"
_SMALL = Decimal(10**7)
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
                and (name[-n - 1] in "·총" or is_body(name[:-n] + "시") or name[:-n].endswith(("시", "도", "군", "구")))
            )
        ):
            return found
    return None


@lru_cache(maxsize=1 << 15)
def noun_metric(name: str) -> str | None:
    """The metric that a noun names by itself or by what it ends in: 총사업비, 설계비, 지방소득세."""
    if name.endswith(NOT_NOUNS):
        return None
    noun = metric_noun(name)
    if noun is None:
        # 설계비, 운영비; not 준비, 설비
        return "project_cost" if len(name) > 2 and name[-1] == "비" and name[-2:] not in NOT_COSTS else None
    if noun == "사업" and name != "사업":
        return None
    return METRIC_NOUNS[noun]


def _strong(name: str) -> bool:
    """Whether a noun names nothing but amounts: 매출액, not 시장."""
    return (metric_noun(name) or name) not in WEAK


def phrase_metric(tokens: list[Token], phrase: Phrase | None) -> str | None:
    """The metric that a noun phrase names, its last noun first: 수출 목표 → exports."""
    if not phrase:
        return None
    for n in range(phrase[1], phrase[0] - 1, -1):
        metric = noun_metric(tokens[n].stem)
        if metric in ("profit", "loss") and n and tokens[n - 1].stem.endswith(("수지", "무역")):
            return "trade_balance"
        if metric == "imports":
            # 국세 수입, 관광 수입: not of goods
            kind = tokens[n - 1].stem if n and not tokens[n - 1].particle and not tokens[n - 1].comma else ""
            if kind and tokens[n].stem == "수입":
                metric = "tax" if noun_metric(kind) == "tax" else "revenue" if kind in _EARNERS else metric
        if metric == "grdp":
            named = " ".join(t.stem for t in tokens[max(0, phrase[0] - 1) : phrase[1] + 1])
            return "grdp_per_capita" if "인당" in named or "개인" in named else metric
        if metric:
            return metric
    return None


def metric_of(place: Place, figure: Figure, company: bool, title: bool = False) -> str | None:
    """The metric that the sentence gives an amount; None when only what went before can tell."""
    tokens, at = place.scope.tokens, place.at
    size = worth(figure)
    head = fitting(phrase_metric(tokens, place.head), size)
    label = fitting(_label_metric(tokens, place), size)
    noun, own = words(tokens, place.head), tokens[at].particle
    if _effect(noun, place.scope.flat):
        return "economic_effect"
    if place.head and noun.startswith(("흑자", "적자")) and label != "loss":
        return "profit" if noun.startswith("흑자") else "loss"
    if head is None and not tokens[at].comma and at + 1 < len(tokens) and (be := _COPULA.match(tokens[at + 1].stem)):
        head = fitting(noun_metric(be[1]), size)  # 3천억 원 적자였다
        if head:
            return label if label and label != "project_cost" else head
    strong = place.label is not None and _strong(tokens[place.label[1]].stem)
    # 98억 원짜리 노광기
    if own == "짜리" and head is None and place.head:
        thing = tokens[place.head[1]].stem
        return label or ("project_cost" if thing.endswith(_WORKS) else "price")
    kind = _predicate(tokens, place, title)
    # 대학이 151억 원을 따냈다: a share of what is given out, no order
    won = place.verb is not None and tokens[place.verb].stem.startswith("따")
    if kind == "order" and won and not company and figure.currency == "KRW" and head is None:
        kind = "secure"
    # 2,400만 원의 장학금을 준다
    if kind == "support" and head in ("donation", "price", "project_cost"):
        return "subsidy"
    # 3억 달러 규모의 도시개발 사업을 따냈다
    if kind == "order" and head == "project_cost":
        return "orders"
    if head and not (label and (head == "project_cost" or (strong and not _strong(tokens[place.head[1]].stem)))):  # type: ignore[index]
        return head
    if label in (None, "project_cost") and _budgeted(tokens, at):
        return "budget"
    object_ = own in _OBJECT or (own == "" and kind is not None)
    if kind == "save":
        return "other"
    # 임대료를 50만 원까지 지원한다, 장학금을 지급했다: what is done says more than what it is done with
    given = kind == "support" and (label in ("price", "donation", "project_cost") or not label)
    if label and kind == "donate" and label in ("subsidy", "fund"):
        return "donation"
    if place.label and label is None and tokens[place.label[1]].stem.endswith("비용"):
        return "other" if company else fitting(_COSTING, size)
    if kind == "harm" and label and not strong:
        return "damage"
    if label == "project_cost" and kind == "budget":
        return "budget"  # 육성비 320억 원이 배정됐다
    if label and not given:
        return label
    role = tokens[at + 1] if at + 1 < len(tokens) else None
    if role is not None and role.particle in _ROLE and own in (*_OBJECT, "은", "는") and role.kind == "N":
        as_ = fitting(noun_metric(role.stem), size)
        if as_:
            return as_
    relative = fitting(phrase_metric(tokens, place.relative), size)
    if relative and _strong(tokens[place.relative[1]].stem):  # type: ignore[index]
        return relative
    funded = place.label is not None and funding_of(words(tokens, place.label)) is not None
    if (
        kind in _DECISIVE
        and not (funded and kind != "support")
        and (given or object_ or own in ("까지", "씩", "가량", "어치", "정도", "에"))
    ):
        if own == "에" and place.verb is not None and tokens[place.verb].stem.startswith("낙찰"):
            return "price"  # 아파트가 6억 원에 낙찰됐다
        if funded and kind == "support" and funding_of(words(tokens, place.label)) == "national":
            return None  # 국비를 지원한다: of the project at hand
        return METRIC_OF_VERB[kind]
    for metric in _arguments(tokens, at, place, title):
        if said := fitting(metric, size):
            return said
    if relative:
        return relative
    cost = _modified(tokens, place)
    if cost == "spend":
        return "price" if size < _SMALL else _spent(tokens, at, company)
    if cost in METRIC_OF_VERB and not funded:
        return METRIC_OF_VERB[cost]
    if place.label and words(tokens, place.label).endswith(TWO_FUNDS):
        return "project_cost"
    if kind == "spend" and (company or (not funded and _spent(tokens, at, company, size < _SMALL) == "investment")):
        return _spent(tokens, at, company, size < _SMALL)
    if kind == "spend" and not (place.verb is not None and tokens[place.verb].stem.startswith(USES)):
        return _spent(tokens, at, company, size < _SMALL)
    if kind == "sell" and size < _SMALL and own != "어치" and place.verb is not None:
        return "price" if tokens[place.verb].stem.startswith("팔리") else "revenue"
    if kind in METRIC_OF_VERB and (not funded or kind == "budget"):
        return METRIC_OF_VERB[kind]
    if _rate(tokens, at) and size < _SMALL:
        return "price"
    return None


def worth(figure: Figure) -> Decimal:
    """About how many won an amount is: nobody's market is worth 10만 원."""
    amount = figure.amount if figure.amount is not None else figure.high
    return abs(amount or Decimal(0)) * _WON.get(figure.currency or "KRW", Decimal(1))


def fitting(metric: str | None, size: Decimal) -> str | None:
    """A metric that goes with an amount of this size: 대전 차례상 8만 원 싼 전통시장 is no market's size."""
    if metric in ("market_size", "grdp", "budget") and 0 < size < _SMALL:
        return None
    if metric == _COSTING:
        return "price" if size < _SMALL else "project_cost"
    if metric == "project_cost" and 0 < size < Decimal(500_000):
        return "price"
    if metric in ("exports", "imports", "trade_balance") and 0 < size < Decimal(100_000):
        return None
    return metric


def _effect(noun: str, flat: str) -> bool:
    if any(w in noun for w in ("유발", "파급", "부가가치", "경제효과", "경제 효과", "경제적 효과")):
        return True
    return noun.startswith("생산") and ("유발" in flat or "부가가치" in flat)


def _label_metric(tokens: list[Token], place: Place) -> str | None:
    """The metric of the noun before the amount. What a list names (▲노인 지원 30억 원) and where money goes (농가에) is none."""
    label = place.label
    if label is None:
        return None
    last = tokens[label[1]]
    if last.particle in _AT or last.particle in _IN or (last.particle == "의" and label[1] != place.at - 1):
        return None
    listed = any(t.kind == "B" for t in tokens[max(0, label[0] - 1) : place.at])
    if listed and words(tokens, label) not in METRIC_NOUNS:
        return None
    metric = phrase_metric(tokens, label)
    return None if last.particle in _ROLE and metric in _CAUSES else metric


def _predicate(tokens: list[Token], place: Place, title: bool) -> str | None:
    """The class of what is done with the amount: the verb behind it, or the noun of an act where a headline has no verb."""
    at = place.at
    for n in range(at + 1, min(len(tokens), at + 4)):
        token = tokens[n]
        if token.kind == "N" and (token.stem in _ACT_NOUNS or token.stem in _SPENT_NOUNS):
            return "spend" if token.stem in _SPENT_NOUNS else verb_class(token.stem)
        if token.kind in "MVB" or token.comma or (token.kind == "N" and token.particle in _TOPIC):
            break
    if place.verb is None:
        return None
    verb = tokens[place.verb]
    between = tokens[at + 1 : place.verb]
    # 30억 원을 내년까지 새로 지원한다, not 30억 원 규모로 … 기업이 지원한
    if sum(t.kind in "M" for t in between) > 4:
        return None
    kind = verb_class(verb.stem)
    if verb.form == "adn" and place.verb > at + 1 and any(t.kind == "N" and t.particle in _OBJECT for t in between):
        # 30억 원을 청년을 돕는 일에 쓴다: the relative clause has an object of its own
        follow = next((t for t in tokens[place.verb + 1 :] if t.kind == "V"), None)
        return verb_class(follow.stem) if follow and tokens[at].particle in _OBJECT else kind
    if kind == "build":
        # 30억 원을 들여 is spend, 30억 원으로 짓는다 too
        return "spend" if tokens[at].particle in ("으로", "로") else None
    if kind is None and verb.form == "con" and verb.stem.startswith(("위해", "통해")):
        follow = next((t for t in tokens[place.verb + 1 :] if t.kind == "V"), None)
        return verb_class(follow.stem) if follow else None
    return kind


def _arguments(tokens: list[Token], at: int, place: Place, title: bool) -> Iterator[str]:
    """The metrics that the topic, the object and other nouns of the clause name, the nearest first."""
    own = tokens[at].particle
    verb = tokens[place.verb].stem if place.verb is not None else ""
    clause, inside = True, False
    stop = at
    if place.label and (bullet := next((n for n in range(at - 1, -1, -1) if tokens[n].kind == "B"), None)) is not None:
        stop = bullet
    listed = any(t.kind == "B" for t in tokens[:at])
    for n in range(stop - 1, -1, -1):
        token = tokens[n]
        # headlines set their parts off by dots
        if title and (token.comma or "…" in token.stem):
            return
        if token.kind == "V":
            if token.form == "fin":
                return
            # 월급으로 치면 270만 원이다
            if token.form in ("con", "nom") and not token.stem.startswith(_MEANT):
                clause = False
            elif token.form == "adn" and not title:
                inside = True
                if clause and verb_class(token.stem) == "buy":
                    yield "price"
        if token.kind != "N" or (token.comma and not token.particle and not clause):
            continue
        metric = phrase_metric(tokens, phrase_ending(tokens, n) if token.stem in MEASURES else (n, n))
        if metric is None and token.stem.endswith(_MONEY) and token.particle in _TOPIC:
            # 드는 돈은, but 농가가 버는 돈은
            done = verb_class(tokens[n - 1].stem) if n and tokens[n - 1].form == "adn" else "spend"
            if done in METRIC_OF_VERB and done != "buy":
                yield METRIC_OF_VERB[done]
            elif done in ("spend", "buy") and not (n and tokens[n - 1].stem.startswith(USES)):
                yield _COSTING
        if metric is None:
            continue
        particle, strong = token.particle, _strong(token.stem)
        topic = particle in ("은", "는", "도", "만") or (particle in _TOPIC and not inside)
        argument = (particle in _OBJECT and own not in _OBJECT) or (particle in _ROLE and metric not in _CAUSES)
        source = particle in _IN and (metric in INDICATORS or metric in ("fund", "budget"))
        stored = particle in _AT and metric in ("fund", "budget", "debt") and verb.startswith(_BUDGETED)
        bare = particle in ("", "의") and title
        alone = n + 1 >= len(tokens) or tokens[n + 1].kind != "N"
        beside = not listed and alone and particle == "" and strong and not inside and metric in INDICATORS
        if topic or source or stored or bare or beside or (argument and clause and not inside):
            yield metric


def _budgeted(tokens: list[Token], at: int) -> bool:
    """내년 예산에 공사비 30억 원을 넣는다, 30억 원을 예산안에 담아."""
    for n in (*range(max(0, at - 6), at), *range(at + 1, min(len(tokens), at + 5))):
        token = tokens[n]
        if token.kind == "N" and token.particle in (_AT | _IN | _ROLE) and noun_metric(token.stem) == "budget":
            between = tokens[n + 1 : at] if n < at else tokens[at + 1 : n]
            if not any(t.kind == "M" or (t.kind == "V" and t.form != "adn") for t in between):
                return True
    return False


def _modified(tokens: list[Token], place: Place) -> str | None:
    """The class of the verb that modifies the amount: 이 일에 드는 960억 원."""
    n = (place.label[0] if place.label else place.at) - 1
    while n >= 0 and tokens[n].kind in "TA":
        n -= 1
    if n < 0 or tokens[n].form != "adn" or tokens[n].stem.startswith(USES):
        return None
    if place.label and tokens[place.label[1]].particle in (_AT | _IN):
        return None
    return verb_class(tokens[n].stem)


def argument(scope: Scope, at: int) -> str | None:
    """The metric that the clause around the token `at` speaks of."""
    return next(_arguments(scope.tokens, at, Place(scope, at, None, None, None, None), False), None)


def _spent(tokens: list[Token], at: int, company: bool, small: bool = False) -> str:
    for n in range(max(0, at - 7), at):
        stem = tokens[n].stem
        if tokens[n].kind == "V" and verb_class(stem) == "buy":
            return "price"
        # 이산화탄소 1톤을 포집하는 데 60달러
        if small and tokens[n].kind == "Q" and tokens[n].particle in ("당", "을", "를") and stem != "":
            return "price"
    # 창원 2공장 증설에 2,000억 원을 넣는다
    for token in tokens[max(0, at - 5) : at]:
        if token.particle == "에" and token.stem.endswith(_PLANTS):
            return "investment"
    if not company:
        behind = [t for t in tokens[at + 1 :] if t.kind == "N" and t.particle in _OBJECT]
        company = bool(behind) and behind[0].stem.endswith(_PLANTS)
    return "investment" if company else "project_cost"


def _rate(tokens: list[Token], at: int) -> bool:
    """㎡당 42만 원, 10㎏에 5천 원, 한 마리 3만 원."""
    for token in tokens[max(0, at - 3) : at]:
        if token.kind == "A" and token.stem.endswith(_RATES):
            return True
        if token.kind == "Q":
            return True
    return False
