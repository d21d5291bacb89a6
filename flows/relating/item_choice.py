"""What an amount is for or of: every noun phrase that may say it, weighed by its cues; NULL where that weighs most."""

from collections.abc import Iterable, Iterator
from itertools import pairwise
from typing import NamedTuple

from flows.relating.item_cues import NOUNS
from flows.relating.item_cues_before import BEFORE
from flows.relating.item_cues_elsewhere import ELSEWHERE
from flows.relating.item_phrases import Noun, act_behind, gap
from flows.relating.metrics import verb_class
from flows.relating.phrases import Token
from flows.relating.place import Phrase, Place

WEIGHTS = {cue: round(weight * 10) for cue, weight in (NOUNS | BEFORE | ELSEWHERE).items()}
"""In tenths: whole numbers add up to the same in any order."""
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

Options = dict[str | None, set[str]]
"""What may be the item, each with its cues; None is that there is none."""


class Seen(NamedTuple):
    """A noun phrase of a sentence read: its name and what is known of it."""

    sentence: int
    name: str
    role: str
    kind: str


class Option(NamedTuple):
    """A possible item of the amount at hand that no noun of the sentence names: its name and the cue for it."""

    name: str | None
    cue: str


def best(options: Options) -> str | None:
    """The name whose cues weigh most, the first of equals."""
    return max(options, key=lambda name: sum(WEIGHTS.get(c, 0) for c in options[name]))


def own_cues(place: Place, noun: Noun, family: str, nearest: bool, governor: Phrase | None) -> Iterator[str]:
    """What speaks for and against a noun of the amount's own construction. `nearest`: of those in its role; `governor`: the noun
    that says what the amount is (수출액은 3억 달러)."""
    tokens, at = place.scope.tokens, place.at
    before = noun.at < at
    yield "own"
    yield f"shape {noun.shape}"
    yield f"kind {noun.kind}"
    yield f"kind {noun.kind} {family}"
    yield f"{noun.role} {noun.kind}" if before else f"behind {noun.kind}"
    if governor is not None and noun.at == governor[1]:
        yield f"governor {noun.shape}"
        yield f"governor {noun.shape} {family}"
    elif governor is not None and before and noun.at == governor[0] - 1:
        yield f"before governor {noun.role}"
        yield f"before governor {noun.role} {family}"
        yield f"before governor {noun.role} {noun.kind}"
    verb = verb_class(tokens[place.verb].stem) if place.verb is not None else None
    built = act_behind(tokens, noun.at) in ("build", "buy")
    if before:
        between = gap(tokens, noun.at, at)
        near = all(t.kind in "AT" for t in tokens[noun.at + 1 : at])
        role = "label" if near and noun.role in ("bare", "comma") else noun.role
        side = f"{role} next" if near else f"{role} {between}"
        if nearest:
            yield f"nearest {noun.role}"
        if place.label and place.label[0] == noun.at + 1:
            yield f"before label {noun.role}"
        if built:
            yield f"built {role} {between}"
        if any(t.kind == "M" for t in tokens[noun.at + 1 : at]):
            yield "other amount between"
    elif place.head and noun.phrase[0] >= place.head[0] and noun.at <= place.head[1]:
        side = "head"
    elif place.relative and noun.at == place.relative[1]:
        side = "relative"
    else:
        side = f"behind {noun.role} {gap(tokens, at, noun.phrase[0])}"
        if built:
            yield f"built behind {noun.role}"
    yield side
    yield f"{side} {family}"
    yield f"{side} {noun.shape}"
    yield f"{side} {noun.kind}"
    yield f"{side} {verb or 'none'}"
    if any(w in tokens[at].stem for w in _WORTH):
        yield f"{side} worth"
    first = noun.phrase[0]
    if first and tokens[first - 1].kind == "B":
        yield "bullet colon" if tokens[noun.at].comma and not tokens[noun.at].particle else "bullet"
        yield "bullet next" if noun.at == at - 1 else "bullet far"


def carried_cues(pairs: Iterable[Option]) -> Options:
    """The options that stand elsewhere, each with all cues for it."""
    found: Options = {None: {"null"}}
    for name, cue in pairs:
        if name is None and cue.startswith(("previous", "total", "label")):
            found[None].add(cue)
        elif name:
            found.setdefault(name, set()).add(cue)
    return found


def pointed(tokens: list[Token]) -> tuple[str, ...]:
    """The nouns that point back to a thing named before: 이 사업, 이번 행사, 해당 부문."""
    return tuple({b.stem for a, b in pairwise(tokens) if b.kind == "N" and a.stem in _POINTING and not a.particle})
