"""What an amount measures: every metric that a noun, a predicate or an amount before suggests, weighed by its cues."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from decimal import Decimal
from functools import lru_cache

from flows.extracting.words import is_name
from flows.relating.model import Figure
from flows.relating.money.choice import Choice, Cues, each, tenths, together, weigh
from flows.relating.money.metrics import (
    PLANTS,
    WORKS,
    as_copula,
    budgeted,
    is_strong,
    modified,
    noun_metric,
    per_unit,
    phrase_metric,
    role_of,
    verb_class,
    worth,
)
from flows.relating.money.whose import NO_FIRMS
from flows.relating.syntax.cues import MEASURES
from flows.relating.syntax.metric_words import METRIC_NOUNS
from flows.relating.syntax.phrases import Token
from flows.relating.syntax.place import Place, phrase_ending
from flows.relating.syntax.predicates import METRIC_OF_VERB
from flows.relating.weights.metric import WEIGHTS as TABLE

WEIGHTS = tenths(TABLE)
_EFFECT = re.compile("유발|부가가치|파급|절감|편익")
"""What something brings: 565억 원의 생산과 231억 원의 부가가치가 생긴다."""
_INTO_STATE_BUDGET = re.compile(
    "정부 ?(?:예산)?안|국회 ?(?:심의|단계|예산|예결)|내년(?:도|에 쓸)? 국비|20[0-9]{2}년도? 국비"
)
"""What is put into the state's budget of a year, even where it is for something to be built."""
_OFFICE = re.compile(r"(\S+) 시장(?=[은이도과의]?[ ,])")
_OPEN = ("project_cost", "investment", "price", "budget", "subsidy", "other", "revenue", "orders")
"""What an amount may measure though nothing names it."""
_FUNDED = ("project_cost", "budget", "subsidy", "investment", "fund")
_TRADED = ("revenue", "orders", "exports")
_BY_UNIT = ("price", "subsidy", "wage", "other", "grdp_per_capita")
_SPENDERS = frozenset("common education association bank".split())
"""Who spends and gets what governments and companies do not."""
_AMONG = ("가운데", "중", "중에서")
_WHERE = frozenset("에 에는 에도 에서 에서는 엔".split())
_COSTS = ("비용", "돈", "값")
_METRICS = {None, *METRIC_NOUNS.values(), *METRIC_OF_VERB.values(), *_OPEN, *_FUNDED, *_BY_UNIT}
_SMALL, _LARGE = Decimal("0.05"), Decimal(20)
_SIZES = (
    (3e4, "tiny"),
    (1e6, "small"),
    (1e7, "millions"),
    (1e9, "100 millions"),
    (1e11, "billions"),
    (1e13, "trillions"),
)


@dataclass(slots=True, eq=False)
class Known:
    """What is known of an amount but its metric. `previous`: metric, distance in sentences, size against this one, whether it is a part
    and of the same currency; `total`: the metric of its total; `seen`: how often the article had each metric; `headline`: those of the headline;
    `trade`: whether the sentence or the article tells of foreign trade; `divided`: the metric of the
    first amount of the article that can be divided, where the sentence divides by product or place; `told`: how many sentences
    back a sentence names metrics as its topic or object; `spender`: of what kind the body is whose amount it seems to be; `budget`:
    whether the article tells of a budget that is proposed or adopted; `state`: whether it tells of the state's budget."""

    figure: Figure
    spender: str | None
    funding: str | None
    title: bool
    previous: tuple[str | None, int, Decimal, bool, bool] | None
    total: str | None
    seen: dict[str, int]
    headline: list[str]
    trade: bool
    divided: str | None
    told: tuple[int, dict[str, str]]
    budget: str
    state: bool


def choose(place: Place, known: Known) -> str | None:
    """The metric of the amount at a place."""
    choice: Choice[str | None] = Choice(WEIGHTS)
    act = place.act or "none"
    where = "headline" if known.title else "body"
    owner = "company" if known.spender and known.spender not in NO_FIRMS else "no company"
    _nouns(choice, place, where, act)
    _acts(choice, place, known, act, owner)
    _carried(choice, place, known, where, act)
    if known.trade and not choice.scores.keys().isdisjoint(("profit", "loss")):
        choice.add("trade_balance", _cues("surplus or deficit"))
    if not choice.scores.keys().isdisjoint(("production", "other")) and _EFFECT.search(place.scope.flat):
        choice.add("economic_effect", _cues("effect"))
    if "imports" in choice.scores and known.figure.currency == "KRW":
        choice.add("revenue", _cues("income", f"income {'of trade' if known.trade else 'no trade'}"))  # 기술이전 수입
    size = float(worth(known.figure))
    bucket = next((name for most, name in _SIZES if size < most), "huge")
    itself = _itself(bucket, known.figure.currency, owner, where)
    choice.add_each([(metric, itself[metric]) for metric in dict.fromkeys((*choice.scores, *_OPEN))])
    if "market_size" in choice.scores and is_a_mayor(place.scope.flat):
        del choice.scores["market_size"]
    return choice.best()


def is_a_mayor(flat: str) -> bool:
    """Whether 시장 in a sentence is somebody's office: 김한결 시장은, 김 시장은; not 로봇 시장은."""
    found = _OFFICE.findall(flat)
    return bool(found) and all(len(name) == 1 or is_name(name) for name in found)


@together(WEIGHTS)
def _cues(*names: str) -> tuple[str, ...]:
    return names


@lru_cache(maxsize=1 << 10)
def _itself(size: str, currency: str | None, owner: str, where: str) -> dict[str | None, Cues]:
    """What speaks for each metric by the amount alone."""
    said = ("", f" {size}", f" {currency}", f" {owner}", f" {where}")
    return {metric: weigh(WEIGHTS, [f"is {metric}{what}" for what in said]) for metric in _METRICS}


def _nouns(choice: Choice[str | None], place: Place, where: str, act: str) -> None:
    """The nouns beside the amount and those around it."""
    tokens, at = place.scope.tokens, place.at
    if place.head:
        for n in range(place.head[1], place.head[0] - 1, -1):
            if metric := noun_metric(tokens[n].stem):
                choice.add(metric, _head(metric, _force(tokens[n]), act))
                break
    if place.label and (metric := place.named):
        last = tokens[place.label[1]]
        listed = "listed" if "B" in place.scope.kinds[max(0, place.label[0] - 1) : at] else "plain"
        near = "next" if place.label[1] == at - 1 else "apart"
        choice.add(metric, _label(metric, role_of(last.particle), _force(last), act, listed, near))
    if place.relative and (metric := phrase_metric(tokens, place.relative)):
        choice.add(metric, _cues("relative", f"relative {_force(tokens[place.relative[1]])}", f"relative {act}"))
    if metric := as_copula(tokens, at):
        choice.add(metric, _cues("copula"))
    _before(choice, place, where, act)
    order = 0
    for n in range(at + 1, min(len(tokens), at + 8)):
        token = tokens[n]
        if token.kind == "M" or (token.kind == "V" and token.form == "fin"):
            break
        if token.kind != "N" or (place.head and place.head[0] <= n <= place.head[1]):
            continue
        if metric := noun_metric(token.stem):
            order += 1
            far = "next" if n == at + 1 else "apart"
            choice.add(metric, _noun_behind(role_of(token.particle), _force(token), min(order, 2), act, where, far))


def _force(token: Token) -> str:
    return "strong" if is_strong(token.stem) else "weak"


@together(WEIGHTS)
def _head(metric: str, force: str, act: str) -> tuple[str, ...]:
    return "head", f"head {force}", f"head {metric}", f"head {act}", f"head {force} {act}"


@together(WEIGHTS)
def _label(metric: str, role: str, force: str, act: str, listed: str, near: str) -> tuple[str, ...]:
    return (
        "label",
        f"label {force}",
        f"label {role}",
        f"label {role} {force}",
        f"label {metric}",
        f"label {act}",
        f"label {listed} {force}",
        f"label {metric} {act}",
        f"label {role} {force} {near}",
        f"label {metric} {role} {near}",
    )


@together(WEIGHTS)
def _noun_behind(role: str, force: str, order: int, act: str, where: str, far: str) -> tuple[str, ...]:
    return (
        f"behind {role}",
        f"behind {role} {force}",
        f"behind {order}",
        f"behind {force}",
        f"behind {role} {act}",
        f"behind {role} {where}",
        f"behind {far} {role}",
    )


def _before(choice: Choice[str | None], place: Place, where: str, act: str) -> None:
    tokens, at = place.scope.tokens, place.at
    own, order, clause, inside = role_of(tokens[at].particle), 0, "same", "outside"
    for n in range(at - 1, -1, -1):
        token = tokens[n]
        if token.kind == "V":
            if token.form == "fin":
                clause = "far"
            elif token.form in ("con", "nom"):
                clause = "far" if clause == "far" else "earlier"
            elif token.form == "adn":
                inside = "inside"
        if where == "headline" and "…" in token.stem:
            clause = "far"
        if token.kind == "M" and not clause.startswith("amount"):
            clause = f"amount {clause}"
        if token.kind != "N" or (place.label and place.label[0] <= n <= place.label[1]):
            continue
        if token.stem in MEASURES:
            metric = phrase_metric(tokens, phrase_ending(tokens, n))
        else:
            metric = phrase_metric(tokens, (n, n)) if noun_metric(token.stem) else None
        if not metric:
            continue
        order += 1
        role, force = role_of(token.particle), _force(token)
        if n + 1 < at and tokens[n + 1].stem in _AMONG and n + 3 >= at:
            role = "among"  # 투자금 가운데 70억 원은
        choice.add(metric, _noun_before(metric, role, force, clause, inside, min(order, 3), own, act, where))


@together(WEIGHTS)
def _noun_before(
    metric: str, role: str, force: str, clause: str, inside: str, order: int, own: str, act: str, where: str
) -> tuple[str, ...]:
    return (
        f"before {clause}",
        f"before {role}",
        f"before {role} {clause}",
        f"before {role} {force}",
        f"before {role} {clause} {inside}",
        f"before {order}",
        f"before {force}",
        f"before {role} own {own}",
        f"before {role} {clause} {act}",
        f"before {metric} {role}",
        f"before {role} {where}",
    )


def _acts(choice: Choice[str | None], place: Place, known: Known, act: str, owner: str) -> None:
    """What is done with the amount, and marks at the amount itself."""
    tokens, at = place.scope.tokens, place.at
    own = role_of(tokens[at].particle)
    choice.add_each(_done(act, place.does or "none", modified(tokens, place) or "none", own, owner))
    if known.spender in _SPENDERS:
        choice.add_each(_each(_OPEN, f"by {known.spender}", f"by {known.spender} {act}"))
    choice.add_each(_aims(*_aim(place)))
    if place.head and tokens[place.head[1]].stem.endswith(WORKS):
        choice.add_each(_each(_OPEN[:6], "works", f"works {tokens[at].particle}"))
    if any(t.stem.endswith(PLANTS) for t in tokens[max(0, at - 5) : at]):
        choice.add_each(_each(_OPEN[:2], "plant"))
    if cost := next(
        (n for n in range(at - 1, -1, -1) if tokens[n].kind == "N" and tokens[n].stem.endswith(_COSTS)), None
    ):
        costs = verb_class(tokens[cost - 1].stem) if tokens[cost - 1].form == "adn" else None
        if metric := METRIC_OF_VERB.get(costs or ""):
            choice.add(metric, _cues("cost verb", f"cost verb {costs}"))  # 출자한 돈, 빌린 돈
        choice.add_each(_each(_OPEN, f"cost {costs}", f"cost {role_of(tokens[cost].particle)}"))
    if budgeted(tokens, at):
        choice.add("budget", _cues("budgeted"))
    if known.budget in ("adopted", "proposed") and place.named:
        choice.add(place.named, _cues("label assembly", f"label assembly {place.named}"))
        choice.add("budget", _cues(f"label assembly budget {place.named}"))
    if _INTO_STATE_BUDGET.search(place.scope.flat):
        choice.add_each(
            _each(("budget", "project_cost"), "state budget", f"state budget {act}", f"state budget {known.funding}")
        )
    if known.state and known.funding == "national":
        choice.add_each(_each(_FUNDED[:3], "state article", f"state article {act}"))  # 여수시 내년 국비 6천억 원
    if known.funding:
        choice.add_each(_each(_FUNDED, "fund", f"fund {known.funding}", f"fund {act}"))
    if "어치" in tokens[at].stem:
        choice.add_each(_each(_TRADED, "goods", f"goods {place.does}"))  # 31억 원어치가 팔렸다
    if place.named == "debt" and place.label and tokens[place.label[1]].stem.endswith("보증"):
        choice.add_each(_each(("debt", "other"), "guarantee", f"guarantee {act}"))  # 보증 300억 원을 공급한다
    if tokens[at].particle == "짜리":
        choice.add_each(_each(("price", "project_cost"), "worth"))
    for unit in per_unit(tokens, at):
        choice.add_each(_each(_BY_UNIT, unit))


def _aim(place: Place) -> tuple[str, str]:
    """What the clause goes on with behind the first verb: 30억 원을 들여 공장을 짓는다."""
    tokens, built, seen = place.scope.tokens, "none", 0
    for token in tokens[place.at + 1 : place.at + 16]:
        if token.kind == "M":
            break
        # 30억 원을 들여 율촌산단에 공장을: where it is built is not what is
        if token.kind == "N" and built == "none" and token.particle not in _WHERE:
            built = "plant" if token.stem.endswith(PLANTS) else "works" if token.stem.endswith(WORKS) else "none"
        if token.kind == "V" and token.form != "adn":
            seen += 1
            if seen == 2 or token.form == "fin":
                return built, (verb_class(token.stem) or "none") if seen == 2 else "none"
    return built, "none"


@each(WEIGHTS)
def _aims(built: str, verb: str) -> Iterator[tuple[str, list[str]]]:
    for metric in _OPEN[:6]:
        yield metric, [f"aim {built}: {metric}"] * (built != "none") + [f"then {verb}: {metric}"] * (verb != "none")


@each(WEIGHTS)
def _each(metrics: tuple[str, ...], *cues: str) -> Iterator[tuple[str, list[str]]]:
    """The same cues for several metrics."""
    for metric in metrics:
        yield metric, [f"{cue}: {metric}" for cue in cues]


@each(WEIGHTS)
def _done(act: str, verb: str, modifier: str, own: str, owner: str) -> Iterator[tuple[str, list[str]]]:
    """What is done with the amount, the class of the verb behind it and of the one that modifies it."""
    for name, kind in (("act", act), ("verb", verb), ("modified", modifier)):
        said = f"{name} {kind}"
        if kind in METRIC_OF_VERB:
            yield METRIC_OF_VERB[kind], [name, said, f"{said} {own}", f"{said} {owner}"]
        for metric in _OPEN[:6]:
            yield metric, [f"{said}: {metric}", f"{said} {owner}: {metric}", f"{said} {own}: {metric}"]


def _carried(choice: Choice[str | None], place: Place, known: Known, where: str, act: str) -> None:
    """The metrics of amounts before, and of the headline."""
    if known.previous:
        metric, distance, ratio, part, alike = known.previous
        choice.add(
            metric,
            _previous(
                metric,
                str(distance) if distance < 3 else "far",
                "like" if _SMALL < ratio < _LARGE else "less" if ratio <= 1 else "more",
                "part" if part else "whole",
                "divided" if known.divided else "noun" if place.label or place.head else "bare",
                "currency" if alike else "other currency",
                "listed" if "B" in place.scope.kinds[: place.at] else "prose",
                where,
                act,
            ),
        )
    if known.total:
        choice.add(known.total, _cues("total", f"total {act}", f"total {known.funding}"))
    choice.add_each([(metric, _SEEN[min(times, 3)]) for metric, times in known.seen.items()])
    if known.seen:
        choice.add(max(known.seen, key=known.seen.__getitem__), _cues("seen most"))
    back, named = known.told
    if 0 < back < 3:
        bare = "divided" if known.divided else "noun" if place.head or place.named else "bare"
        for metric, role in named.items():
            choice.add(metric, _told(metric, back, role, bare, act, where))
    if known.divided:
        choice.add(known.divided, _cues("divided", f"divided {act}"))
    for metric in known.headline:
        choice.add(metric, _cues("headline"))


_SEEN = [weigh(WEIGHTS, ("seen", f"seen {times}")) for times in range(4)]
"""What speaks for a metric that the article has had so often."""


@together(WEIGHTS)
def _told(metric: str, back: int, role: str, bare: str, act: str, where: str) -> list[str]:
    said = (role, f"{role} {bare}", f"{bare} {act}", act, metric, where)
    return [f"told {back}", *(f"told {back} {what}" for what in said)]


@together(WEIGHTS)
def _previous(
    metric: str | None, far: str, size: str, part: str, bare: str, currency: str, listed: str, where: str, act: str
) -> tuple[str, ...]:
    return (
        f"previous {metric}",
        f"previous {size} {metric}",
        f"previous {far}",
        *(f"previous {far} {what}" for what in (size, part, act, bare, currency, where, listed)),
    )
