"""What an amount measures: every metric that a noun, a predicate or an amount before suggests, weighed by its cues."""

from collections import Counter
from decimal import Decimal
from typing import NamedTuple

from flows.relating.choice import Choice, tenths
from flows.relating.cues import MEASURES
from flows.relating.metric_cues import WEIGHTS as TABLE
from flows.relating.metrics import (
    PLANTS,
    WORKS,
    act_on,
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
from flows.relating.model import Figure
from flows.relating.place import Place, phrase_ending
from flows.relating.predicates import METRIC_OF_VERB

WEIGHTS = tenths(TABLE)
_OPEN = ("project_cost", "investment", "price", "budget", "subsidy", "other", "revenue", "orders")
"""What an amount may measure though nothing names it."""
_TRADED = frozenset(("profit", "loss", "trade_balance", "exports", "imports", "revenue", "tax"))
_COSTS = ("비용", "돈", "값")
_SIZES = (
    (3e4, "tiny"),
    (1e6, "small"),
    (1e7, "millions"),
    (1e9, "100 millions"),
    (1e11, "billions"),
    (1e13, "trillions"),
)


class Known(NamedTuple):
    """What is known of an amount but its metric. `previous`: metric, distance in sentences, size against this one, whether it is a part
    and of the same currency; `total`: the metric of its total; `seen`: how often the article had each metric; `headline`: those of the headline;
    `trade`: whether the sentence or the article tells of foreign trade; `divided`: the metric of the
    first amount of the article that can be divided, where the sentence divides by product or place."""

    figure: Figure
    company: bool
    funding: str | None
    title: bool
    previous: tuple[str | None, int, Decimal, bool, bool] | None
    total: str | None
    seen: Counter[str]
    headline: frozenset[str]
    trade: bool
    divided: str | None


def choose(place: Place, known: Known) -> str | None:
    """The metric of the amount at a place."""
    tokens = place.scope.tokens
    choice: Choice[str | None] = Choice(WEIGHTS)
    act = act_on(tokens, place, known.title) or "none"
    _nouns(choice, place, known, act)
    _acts(choice, place, known, act)
    _carried(choice, place, known, act)
    size = float(worth(known.figure))
    bucket = next((name for most, name in _SIZES if size < most), "huge")
    owner = "company" if known.company else "no company"
    if known.trade and not choice.scores.keys().isdisjoint(("profit", "loss")):
        choice.cue("trade_balance", "surplus or deficit")
    for metric in [*choice.scores, *(m for m in _OPEN if m not in choice.scores)]:
        choice.cue(
            metric,
            f"is {metric}",
            f"is {metric} {bucket}",
            f"is {metric} {known.figure.currency}",
            f"is {metric} {owner}",
            f"is {metric} {'headline' if known.title else 'body'}",
        )
    return choice.best()


def _nouns(choice: Choice[str | None], place: Place, known: Known, act: str) -> None:
    """The nouns beside the amount and those around it."""
    tokens, at = place.scope.tokens, place.at
    if place.head:
        named = [(noun_metric(tokens[n].stem), n) for n in range(place.head[1], place.head[0] - 1, -1)]
        for metric, n in [m for m in named if m[0]][:1]:
            force = "strong" if is_strong(tokens[n].stem) else "weak"
            choice.cue(metric, "head", f"head {force}", f"head {metric}", f"head {act}", f"head {force} {act}")
    if place.label and (metric := phrase_metric(tokens, place.label)):
        last = tokens[place.label[1]]
        role, force = role_of(last.particle), "strong" if is_strong(last.stem) else "weak"
        listed = "listed" if any(t.kind == "B" for t in tokens[max(0, place.label[0] - 1) : at]) else "plain"
        choice.cue(
            metric,
            "label",
            f"label {force}",
            f"label {role}",
            f"label {role} {force}",
            f"label {metric}",
            f"label {act}",
            f"label {listed} {force}",
            f"label {metric} {act}",
        )
    if place.relative and (metric := phrase_metric(tokens, place.relative)):
        choice.cue(
            metric,
            "relative",
            f"relative {'strong' if is_strong(tokens[place.relative[1]].stem) else 'weak'}",
            f"relative {act}",
        )
    if metric := as_copula(tokens, at):
        choice.cue(metric, "copula")
    _before(choice, place, known, act)
    order = 0
    for n in range(at + 1, min(len(tokens), at + 8)):
        token = tokens[n]
        if token.kind == "M" or (token.kind == "V" and token.form == "fin"):
            break
        if token.kind != "N" or (place.head and place.head[0] <= n <= place.head[1]):
            continue
        if metric := noun_metric(token.stem):
            order += 1
            role, force = role_of(token.particle), "strong" if is_strong(token.stem) else "weak"
            choice.cue(
                metric,
                f"behind {role}",
                f"behind {role} {force}",
                f"behind {min(order, 2)}",
                f"behind {force}",
                f"behind {role} {act}",
                f"behind {role} {'headline' if known.title else 'body'}",
                f"behind {'next' if n == at + 1 else 'apart'} {role}",
            )


def _before(choice: Choice[str | None], place: Place, known: Known, act: str) -> None:
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
        if known.title and "…" in token.stem:
            clause = "far"
        if token.kind == "M" and not clause.startswith("amount"):
            clause = f"amount {clause}"
        if token.kind != "N" or (place.label and place.label[0] <= n <= place.label[1]):
            continue
        metric = phrase_metric(tokens, phrase_ending(tokens, n) if token.stem in MEASURES else (n, n))
        if not metric:
            continue
        order += 1
        role, force = role_of(token.particle), "strong" if is_strong(token.stem) else "weak"
        choice.cue(
            metric,
            f"before {clause}",
            f"before {role}",
            f"before {role} {clause}",
            f"before {role} {force}",
            f"before {role} {clause} {inside}",
            f"before {min(order, 3)}",
            f"before {force}",
            f"before {role} own {own}",
            f"before {role} {clause} {act}",
            f"before {metric} {role}",
            f"before {role} {'headline' if known.title else 'body'}",
        )


def _acts(choice: Choice[str | None], place: Place, known: Known, act: str) -> None:
    """What is done with the amount, and marks at the amount itself."""
    tokens, at = place.scope.tokens, place.at
    own, owner = role_of(tokens[at].particle), "company" if known.company else "no company"
    verb = verb_class(tokens[place.verb].stem) if place.verb is not None else None
    for name, kind in (("act", act), ("verb", verb or "none"), ("modified", modified(tokens, place) or "none")):
        if kind in METRIC_OF_VERB:
            choice.cue(METRIC_OF_VERB[kind], name, f"{name} {kind}", f"{name} {kind} {own}", f"{name} {kind} {owner}")
        for metric in _OPEN[:6]:
            choice.cue(
                metric, f"{name} {kind}: {metric}", f"{name} {kind} {owner}: {metric}", f"{name} {kind} {own}: {metric}"
            )
    if place.head and tokens[place.head[1]].stem.endswith(WORKS):
        for metric in _OPEN[:6]:
            choice.cue(metric, f"works: {metric}", f"works {tokens[at].particle}: {metric}")
    if any(t.stem.endswith(PLANTS) for t in tokens[max(0, at - 5) : at]):
        for metric in _OPEN[:2]:
            choice.cue(metric, f"plant: {metric}")
    if cost := next(
        (n for n in range(at - 1, -1, -1) if tokens[n].kind == "N" and tokens[n].stem.endswith(_COSTS)), None
    ):
        costs = verb_class(tokens[cost - 1].stem) if tokens[cost - 1].form == "adn" else None
        for metric in _OPEN:
            choice.cue(metric, f"cost {costs}: {metric}", f"cost {role_of(tokens[cost].particle)}: {metric}")
    if budgeted(tokens, at):
        choice.cue("budget", "budgeted")
    if known.funding:
        for metric in ("project_cost", "budget", "subsidy", "investment", "fund"):
            choice.cue(metric, f"fund: {metric}", f"fund {known.funding}: {metric}", f"fund {act}: {metric}")
    if tokens[at].particle == "짜리":
        choice.cue("price", "worth: price")
        choice.cue("project_cost", "worth: project_cost")
    for unit in per_unit(tokens, at):
        for metric in ("price", "subsidy", "wage", "other", "grdp_per_capita"):
            choice.cue(metric, f"{unit}: {metric}")


def _carried(choice: Choice[str | None], place: Place, known: Known, act: str) -> None:
    """The metrics of amounts before, and of the headline;
    `trade`: whether the sentence or the article tells of foreign trade; `divided`: the metric of the
    first amount of the article that can be divided, where the sentence divides by product or place."""
    tokens, at = place.scope.tokens, place.at
    if known.previous:
        metric, distance, ratio, part, alike = known.previous
        far = str(distance) if distance < 3 else "far"
        size = "like" if Decimal("0.05") < ratio < 20 else "less" if ratio <= 1 else "more"
        bare = "bare" if not place.label and not place.head else "noun"
        listed = "listed" if any(t.kind == "B" for t in tokens[:at]) else "prose"
        choice.cue(
            metric,
            f"previous {far}",
            f"previous {far} {size}",
            f"previous {far} {'part' if part else 'whole'}",
            f"previous {far} {act}",
            f"previous {far} {bare}",
            f"previous {metric}",
            f"previous {size} {metric}",
            f"previous {far} {'currency' if alike else 'other currency'}",
            f"previous {far} {'headline' if known.title else 'body'}",
            f"previous {far} {listed}",
        )
    if known.total:
        choice.cue(known.total, "total", f"total {act}", f"total {known.funding}")
    for metric, times in known.seen.items():
        choice.cue(metric, "seen", f"seen {min(times, 3)}")
    if known.seen:
        choice.cue(known.seen.most_common(1)[0][0], "seen most")
    if known.divided:
        choice.cue(known.divided, "divided", f"divided {act}")
    for metric in known.headline:
        choice.cue(metric, "headline")
