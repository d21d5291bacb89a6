"""Whose an amount is: every body, place and person that the sentence or the article before it names, weighed by its cues."""

from dataclasses import dataclass
from functools import lru_cache

from flows.relating.money import subjects
from flows.relating.money.body_kinds import FIRM_WORDS, kind_of, region_key
from flows.relating.money.choice import Choice
from flows.relating.money.item_phrases import gap
from flows.relating.money.metrics import role_of
from flows.relating.money.owners import Owner
from flows.relating.money.settings import Setting, setting
from flows.relating.money.subject_reasons import (
    WEIGHTS,
    carried_cues,
    carried_setting,
    common_cues,
    first_cues,
    null_cues,
    null_setting,
    own_cues,
    own_setting,
    pointed_cues,
    previous_cues,
)
from flows.relating.syntax.place import Phrase, Place

FAMILIES = {
    metric: family
    for family, metrics in {
        "trade": "exports imports trade_balance grdp grdp_per_capita production",
        "firm": "revenue profit loss orders",
        "debt": "debt tax",
        "cost": "project_cost",
        "invest": "investment",
        "budget": "budget",
        "support": "subsidy fund",
        "price": "price wage",
        "effect": "economic_effect market_size",
        "gift": "donation",
        "fine": "penalty",
        "harm": "damage",
        "other": "other",
    }.items()
    for metric in metrics.split()
}
"""The kinds of metrics that go by the same cues."""
_CONSTRUCTIONS = {
    "relative": subjects.relative_owner,
    "located": subjects.located,
}


_TOPICS = tuple(f"topic {n}" for n in range(4))
_MOST, _HEADING = ("named most 0", "named most 1"), ("heading 0", "heading 1")
_ACTORS = frozenset(("topic", "subject"))
_ACTING_LABELS = frozenset(("label topic", "label subject"))
_NEAR = 12
"""How many namings of a construction are weighed, the nearest to the amount."""


@dataclass(slots=True, eq=False)
class Named:
    """A naming in a construction, with the name by which the article knows it: 포항시 for 시."""

    owner: Owner
    name: str


@dataclass(slots=True, eq=False)
class Namings:
    """The namings of a construction, and by their `region_key` the names that it has for them."""

    named: list[Named]
    called: dict[str, str]


@dataclass(slots=True, eq=False)
class Body:
    """A name, what names of its region have in common, and its kind."""

    name: str
    key: str
    kind: str


@lru_cache(maxsize=1 << 14)
def body(name: str) -> Body:
    """What is told of a name by its form."""
    first, _, last = name.rpartition(" ")
    return Body(name, region_key(name), kind_of(last) or ("company" if first and last in FIRM_WORDS else "unknown"))


@dataclass(slots=True, eq=False)
class Before:
    """What an amount before leaves to this one: its subject, and how it stands to this one."""

    subject: str | None
    distance: int
    alike: bool
    listed: bool
    paragraph: bool


@dataclass(slots=True, eq=False)
class Known:
    """What the article says besides the sentence. `previous`: the amount before; `alike`: the subject of the last amount of the metric;
    `total`: that of the total; `usual`: the subject that most amounts have; `topic`: whom a sentence before is about, how far back, and whether in this paragraph;
    `most`, `heading`: the bodies that the article names most, and those of its headline; `speaker`: who says the words; `twin`:
    the subject of the same amount in the body of the article, in a tuple of its own; `unowned`: how many amounts of the metric
    have been nobody's so far; `common`: whose most of them are."""

    metric: str | None
    funding: str | None
    title: bool
    previous: Before | None
    alike: tuple[str | None] | None
    total: tuple[str | None] | None
    usual: str | None
    topic: tuple[str, int, bool] | None
    most: list[Body]
    heading: list[Body]
    speaker: str | None
    twin: tuple[str | None] | None
    unowned: str
    common: str | None


def choose(place: Place, namings: Namings, known: Known) -> tuple[str | None, bool]:
    """The subject of the amount at a place, and whether it is one that stands right beside it, as in a list."""
    tokens, at, named = place.scope.tokens, place.at, namings.named
    family = FAMILIES.get(known.metric or "", "other")
    verb, own = place.act or place.does or "none", role_of(tokens[at].particle)
    choice: Choice[str | None] = Choice(WEIGHTS)
    told = subjects.teller(place.scope, at)
    put = setting(place, {n.owner.at for n in named})
    here, beside = _named_here(choice, place, named, family, verb, own, told, put)
    for said in (
        f"amount {own}",
        f"voice {put.voice}",
        f"about {put.about}",
        put.modifier,
        f"noun {put.noun}",
        put.rate,
        f"so far {known.unowned}",
    ):
        choice.add(None, null_setting(said, family, here))
    fund = known.funding or "no fund"
    choice.add(
        None,
        null_cues(
            family, known.metric, verb, here, place.scope.kind, "headline" if known.title else "body", fund, told
        ),
    )
    _carried(choice, known, namings.called, family, verb, here, (own, put.voice, put.about, put.rate))
    for construction, find in _CONSTRUCTIONS.items():
        if (phrase := find(place)) and (name := _at(named, phrase)):
            choice.add(name, pointed_cues(construction, family))
    headed, most = {b.key for b in known.heading}, {b.key: k for k, b in reversed([*enumerate(known.most)])}
    usual = region_key(known.usual) if known.usual is not None else None
    previous = region_key(known.previous.subject) if known.previous and known.previous.subject else None
    choice.add_each(
        [
            (
                b.name,
                common_cues(b.kind, family, b.key in headed, most.get(b.key, 9), b.key == usual, b.key == previous),
            )
            for b in [body(name) for name in choice.scores if name is not None]
        ]
    )
    best = choice.best()
    return best, best is not None and best == beside


def _at(named: list[Named], phrase: Phrase) -> str | None:
    """The naming that ends a phrase, or lies in it."""
    inside = [n for n in named if phrase[0] <= n.owner.at <= phrase[1]]
    return inside[-1].name if inside else None


def _named_here(
    choice: Choice[str | None],
    place: Place,
    named: list[Named],
    family: str,
    verb: str,
    own: str,
    told: str,
    put: Setting,
) -> tuple[str, str | None]:
    """Weighs the namings of the construction; of what sort the nearest to the amount is, and its name where it stands right beside it:
    누리은행 30억 원."""
    tokens, at = place.scope.tokens, place.at
    here, beside = "nobody", None
    seen: set[tuple[str, str]] = set()
    sides: set[str] = set()
    for naming in sorted(named, key=lambda n: abs(n.owner.at - at))[:_NEAR]:
        owner, name = naming.owner, naming.name
        before = owner.at < at
        role, between = _role(place, owner), gap(tokens, min(owner.at, at), max(owner.at, at))
        sort = _sort(role, owner, between) if before else "behind"
        if _SORTS.index(sort) > _SORTS.index(here):
            here = sort
            beside = name if sort == "beside" else None
        if (name, role) in seen:
            continue
        seen.add((name, role))
        if name not in choice.scores:
            choice.add(name, first_cues(owner.kind, family, "before" if before else "behind"))
        first = role not in sides
        sides.add(role)
        choice.add(name, own_setting(role, between, family, put.voice, put.about, put.modifier, put.rate))
        choice.add(name, own_cues(role, owner.kind, owner.shape, between, family, verb, own, first, told))
    return here, beside


_SORTS = ("nobody", "behind", "unknown", "named", "actor", "actor same", "owner", "actor beside", "beside")


def _sort(role: str, owner: Owner, between: str) -> str:
    if owner.kind in ("unknown", "quoted"):
        return "unknown"
    if role == "beside" or (role == "label last" and between == "same"):
        return "beside"
    if role in _ACTING_LABELS and owner.shape != "noun":
        return "actor beside"  # 도로공사가 30억 원
    if role in ("label", "of label", "bare label") or (owner.shape == "metric" and between == "same"):
        return "owner"
    if role in _ACTORS and owner.shape != "noun" and between != "fin":
        return "actor same" if between == "same" else "actor"
    return "named"


def _role(place: Place, owner: Owner) -> str:
    role, n = owner.role, owner.at
    if n > place.at:
        if place.head and place.head[0] <= n <= place.head[1]:
            return "head"
        if place.relative and place.relative[0] <= n <= place.relative[1]:
            return "relative"
        return f"{role} behind"
    if place.label and place.label[0] <= n <= place.label[1]:
        return (
            "label last"
            if n == place.label[1] and role in ("bare", "comma")
            else f"label {role}"
            if n == place.label[1]
            else "label"
        )
    if place.label and n == place.label[0] - 1 and role in ("of", "bare"):
        return f"{role} label"
    return "beside" if n == place.at - 1 and role in ("bare", "comma") else role


def _carried(
    choice: Choice[str | None],
    known: Known,
    alias: dict[str, str],
    family: str,
    verb: str,
    here: str,
    put: tuple[str, str, str, str],
) -> None:
    """Weighs those whom other sentences name; `alias` gives the name that the sentence has for one of them."""

    def carry(source: str, name: str | None, more: str, somebody: bool = True) -> None:
        name = alias.get(body(name).key, name) if name else None
        choice.add(name, carried_cues(source, here, family, more, somebody))
        choice.add(name, carried_setting(source, here, *put))

    if before := known.previous:
        far = ("same", "one", "two")[min(before.distance, 2)]
        name = alias.get(body(before.subject).key, before.subject) if before.subject else None
        choice.add(
            name, previous_cues(far, here, family, verb, before.alike, before.listed, before.paragraph, bool(name))
        )
        choice.add(name, carried_setting(f"previous {far}", here, *put))
    if known.alike:
        carry("alike", known.alike[0], "", bool(known.alike[0]))
    if known.total:
        carry("total", known.total[0], known.funding or "no fund")
    if known.usual:
        carry("usual", known.usual, body(known.usual).kind)
    if known.common:
        carry("common", known.common, "")
    if known.topic:
        name, back, close = known.topic
        carry(_TOPICS[min(back, 3)], name, body(name).kind)
        if close:
            carry("topic of paragraph", name, "")
    for source, told in (_MOST, known.most), (_HEADING, known.heading):
        for which, b in zip(source, told, strict=False):
            carry(which, b.name, b.kind)
    if known.speaker:
        carry("speaker", known.speaker, verb)
    if known.twin:
        carry("twin", known.twin[0], "", bool(known.twin[0]))
