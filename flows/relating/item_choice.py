"""What an amount is for or of: every noun phrase that may say it, weighed by its cues; NULL where that weighs most."""

from collections.abc import Iterator
from itertools import pairwise
from typing import NamedTuple

from flows.relating.choice import Cues, tenths, together, weigh
from flows.relating.item_cues import WEIGHTS as TABLE
from flows.relating.item_phrases import Between, Noun, gap
from flows.relating.metrics import verb_class
from flows.relating.phrases import Token
from flows.relating.place import Phrase, Place

WEIGHTS = tenths(TABLE)
_WORTH = ("짜리", "어치", "규모", "씩")
_POINTING = frozenset("이 그 해당 이번 같은".split())
FAMILIES = {
    metric: family
    for family, metrics in {
        "trade": "exports imports trade_balance grdp grdp_per_capita production",
        "firm": "revenue profit loss orders",
        "cost": "project_cost investment fund subsidy",
        "budget": "budget",
        "price": "price wage market_size",
        "effect": "economic_effect",
        "gift": "donation debt",
        "due": "tax penalty damage other",
    }.items()
    for metric in metrics.split()
}
"""The kinds of metrics that go by the same cues."""


class Seen(NamedTuple):
    """A noun phrase with its name. `made`: a verb of building or buying governs it; `joined`: it is part of a longer one
    (축제 in 축제와 행사)."""

    noun: Noun
    name: str
    made: bool
    joined: bool


def is_worth(place: Place) -> bool:
    """Whether the amount is the worth of something: 3억 원어치, 30억 원 규모의."""
    stem = place.scope.tokens[place.at].stem
    return stem != "" and any(w in stem for w in _WORTH)


def own_cues(
    place: Place,
    seen: Seen,
    family: str,
    nearest: bool,
    governor: Phrase | None,
    left: list[Between],
    by: str,
    worth: bool,
) -> Cues:
    """What speaks for and against a noun of the amount's own construction. `nearest`: of those in its role; `governor`: the noun
    that says what the amount is (수출액은 3억 달러); `left`: what stands between the words before the amount and it; `by`: kind or body, where the sentence divides by one."""
    tokens, at, noun = place.scope.tokens, place.at, seen.noun
    before = noun.at < at
    governs = ""
    if governor is not None:
        governs = "is" if noun.at == governor[1] else "follows" if before and noun.at == governor[0] - 1 else ""
    more: list[str] = []
    if before:
        between = left[noun.at]
        role = "label" if between.near and noun.role in ("bare", "comma") else noun.role
        side = f"{role} next" if between.near else f"{role} {between.gap}"
        if nearest:
            more.append(f"nearest {noun.role}")
        if place.label and place.label[0] == noun.at + 1:
            more.append(f"before label {noun.role}")
        if seen.made:
            more.append(f"built {role} {between.gap}")
        if between.amount:
            more.append("other amount between")
    elif place.head and noun.phrase[0] >= place.head[0] and noun.at <= place.head[1]:
        side = "head"
    elif place.relative and noun.at == place.relative[1]:
        side = "relative"
    else:
        side = f"behind {noun.role} {gap(tokens, at, noun.phrase[0])}"
        if seen.made:
            more.append(f"built behind {noun.role}")
    if by:
        more += [f"by {by}", f"{side} by {by}"]
    if worth:
        more.append(f"{side} worth")
    first = noun.phrase[0]
    if first and tokens[first - 1].kind == "B":
        more.append("bullet colon" if tokens[noun.at].comma and not tokens[noun.at].particle else "bullet")
        more.append("bullet next" if noun.at == at - 1 else "bullet far")
    verb = verb_class(tokens[place.verb].stem) if place.verb is not None else None
    return _own_cues(noun.shape, noun.kind, noun.role, before, family, governs, side, verb or "none", tuple(more))


@together(WEIGHTS)
def _own_cues(
    shape: str,
    kind: str,
    role: str,
    before: bool,
    family: str,
    governs: str,
    side: str,
    verb: str,
    more: tuple[str, ...],
) -> set[str]:
    found = {"own", f"shape {shape}", f"kind {kind}", f"kind {kind} {family}"}
    found.add(f"{role} {kind}" if before else f"behind {kind}")
    if governs == "is":
        found |= {f"governor {shape}", f"governor {shape} {family}"}
    elif governs:
        found |= {f"before governor {role}", f"before governor {role} {family}", f"before governor {role} {kind}"}
    found |= {side, f"{side} {family}", f"{side} {shape}", f"{side} {kind}", f"{side} {verb}"}
    return found.union(more)


@together(WEIGHTS)
def cues(*names: str) -> tuple[str, ...]:
    """These cues and no others."""
    return names


@together(WEIGHTS)
def previous_cues(far: str, alike: str, family: str, other_subject: bool) -> Iterator[str]:
    """Cues for the item of the amount before. `alike`: whether it has the metric of this one, and is a part."""
    yield from (f"previous {far} {alike}", f"previous {far} {family}")
    if other_subject:
        yield f"previous {far} whose"


@together(WEIGHTS)
def seen_cues(distance: int, role: str, kind: str) -> tuple[str, ...]:
    """Cues for a noun phrase of a sentence so far back."""
    return f"seen {distance} {role}", f"seen {kind}"


@together(WEIGHTS)
def common_cues(length: int, times: str, in_heading: bool, kind: str | None, family: str) -> Iterator[str]:
    """Cues of a name, wherever it stands: its length in words, how often the article has it, whether the headline does, and what
    it names where it stands only elsewhere."""
    yield from (f"length {length}", times)
    if kind:
        yield from ("carried", f"carried {family}", f"carried kind {kind}")
    if in_heading:
        yield from ("in heading", f"in heading {family}")


@together(WEIGHTS)
def null_cues(metric: str | None, beside: str, verb: str, governed: str | None) -> set[str]:
    """Cues for there being no item: the metric, the noun beside the amount, its verb, its governor."""
    family = FAMILIES.get(metric or "", "due")
    found = {"null", f"null {family}", f"null {metric}", f"null label {beside}", f"null {verb}"}
    return found | {governed} if governed else found


def both(some: Cues, others: Cues) -> Cues:
    """All cues of a thing that stands in two places, each counted once."""
    return weigh(WEIGHTS, {*some.names, *others.names})


def pointed(tokens: list[Token]) -> tuple[str, ...]:
    """The nouns that point back to a thing named before: 이 사업, 이번 행사, 해당 부문."""
    return tuple({b.stem for a, b in pairwise(tokens) if b.kind == "N" and a.stem in _POINTING and not a.particle})
