"""Whose an amount is: every body, place and person that the sentence or the article before it names, weighed by its cues."""

from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache

from flows.relating import subjects
from flows.relating.body_kinds import FIRM_WORDS, kind_of, region_key
from flows.relating.choice import Choice, tenths, together
from flows.relating.item_phrases import gap
from flows.relating.metrics import role_of
from flows.relating.owners import Owner
from flows.relating.place import Phrase, Place
from flows.relating.subject_cues import WEIGHTS as TABLE

WEIGHTS = tenths(TABLE)

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
    "reaching": subjects.reaching,
    "doer": subjects.doer,
    "located": subjects.located,
}


_TOPICS = tuple(f"topic {n}" for n in range(4))
_MOST, _HEADING = ("named most 0", "named most 1"), ("heading 0", "heading 1")
_ACTORS = frozenset(("topic", "subject"))
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
    the subject of the same amount in the body of the article, in a tuple of its own."""

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


def choose(place: Place, namings: Namings, known: Known) -> tuple[str | None, bool]:
    """The subject of the amount at a place, and whether it is one that stands right beside it, as in a list."""
    tokens, at, named = place.scope.tokens, place.at, namings.named
    family = FAMILIES.get(known.metric or "", "other")
    verb, own = place.act or place.does or "none", role_of(tokens[at].particle)
    choice: Choice[str | None] = Choice(WEIGHTS)
    told = "told" if subjects.reports(place.scope, at) else "plain"
    here, beside = _named_here(choice, place, named, family, verb, own, told)
    fund = known.funding or "no fund"
    choice.add(
        None,
        null_cues(
            family, known.metric, verb, here, place.scope.kind, "headline" if known.title else "body", fund, told
        ),
    )
    _carried(choice, known, namings.called, family, verb, here)
    for construction, find in _CONSTRUCTIONS.items():
        if (phrase := find(place)) and (name := _at(named, phrase)):
            choice.add(name, pointed_cues(construction, family))
            choice.add(None, null_pointed(construction))
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
    choice: Choice[str | None], place: Place, named: list[Named], family: str, verb: str, own: str, told: str
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
        bullet = bool(owner.at) and tokens[owner.at - 1].kind == "B"
        choice.add(name, own_cues(role, owner.kind, owner.shape, between, family, verb, own, first, bullet, told))
    return here, beside


_SORTS = ("nobody", "behind", "unknown", "named", "actor", "actor same", "owner", "beside")


def _sort(role: str, owner: Owner, between: str) -> str:
    if owner.kind in ("unknown", "quoted"):
        return "unknown"
    if role == "beside" or (role == "label last" and between == "same"):
        return "beside"
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


@together(WEIGHTS)
def first_cues(kind: str, family: str, side: str) -> Iterator[str]:
    """Cues for one whom the construction names."""
    yield from ("own", f"own {kind}", f"own {family}", f"own {side}", f"own {kind} {family}", f"own {side} {family}")


@together(WEIGHTS)
def own_cues(
    role: str,
    kind: str,
    shape: str,
    between: str,
    family: str,
    verb: str,
    own: str,
    first: bool,
    bullet: bool,
    told: str,
) -> Iterator[str]:
    """Cues for a naming in a role. `between`: what stands between it and the amount; `first`: whether it is the nearest in its role."""
    yield from (
        role,
        f"{role} {between}",
        f"{role} {kind}",
        f"{role} {shape}",
        f"{role} {family}",
        f"{role} {verb}",
        f"{role} {between} {verb}",
        f"{role} {between} {family}",
        f"{role} {between} {shape}",
        f"{role} {between} {kind}",
        f"{role} {told}",
        f"{role} {told} {kind}",
        f"{role} {told} {family}",
        f"{role} {kind} {family}",
        f"{role} {shape} {family}",
        f"{role} amount {own}",
        f"{role} {between} amount {own}",
        f"{role} {'nearest' if first else 'farther'}",
        f"shape {shape}",
        f"shape {shape} {family}",
    )
    if bullet:
        yield from ("bullet", f"bullet {role}")


@together(WEIGHTS)
def pointed_cues(construction: str, family: str) -> Iterator[str]:
    """Cues for one whom a construction points to."""
    yield from (f"points {construction}", f"points {construction} {family}")


@together(WEIGHTS)
def null_pointed(construction: str) -> Iterator[str]:
    """Cues against there being none."""
    yield f"null {construction}"


@together(WEIGHTS)
def null_cues(
    family: str, metric: str | None, verb: str, here: str, scope: str, part: str, fund: str, told: str
) -> Iterator[str]:
    """Cues for there being none."""
    yield from (
        "null",
        f"null {family}",
        f"null {metric}",
        f"null {verb}",
        f"null {here}",
        f"null {here} {family}",
        f"null {here} {metric}",
        f"null {here} {verb}",
        f"null {scope}",
        f"null {scope} {here}",
        f"null {part}",
        f"null {part} {here}",
        f"null {fund}",
        f"null {verb} {family}",
        f"null {told} {here}",
        f"null {told} {family}",
    )


@together(WEIGHTS)
def common_cues(kind: str, family: str, headed: bool, most: int, usual: bool, previous: bool) -> Iterator[str]:
    """Cues of a name, wherever it stands."""
    headline = "headline" if headed else "no headline"
    yield from (
        f"is {kind}",
        f"is {kind} {family}",
        headline,
        f"{headline} {family}",
        f"{headline} {kind}",
        f"most {most}",
        f"most {most} {family}",
    )
    if usual:
        yield from ("is usual", f"is usual {family}")
    if previous:
        yield from ("is previous", f"is previous {family}")


def _carried(
    choice: Choice[str | None], known: Known, alias: dict[str, str], family: str, verb: str, here: str
) -> None:
    """Weighs those whom other sentences name; `alias` gives the name that the sentence has for one of them."""

    def called(name: str | None) -> str | None:
        return alias.get(body(name).key, name) if name else None

    if before := known.previous:
        far = ("same", "one", "two")[min(before.distance, 2)]
        choice.add(
            called(before.subject),
            previous_cues(far, here, family, verb, before.alike, before.listed, before.paragraph, bool(before.subject)),
        )
    if known.alike:
        choice.add(called(known.alike[0]), carried_cues("alike", here, family, "", bool(known.alike[0])))
    if known.total:
        choice.add(called(known.total[0]), carried_cues("total", here, family, known.funding or "no fund", True))
    if known.usual:
        choice.add(called(known.usual), carried_cues("usual", here, family, body(known.usual).kind, True))
    if known.topic:
        name, back, close = known.topic
        choice.add(called(name), carried_cues(_TOPICS[min(back, 3)], here, family, body(name).kind, True))
        if close:
            choice.add(called(name), carried_cues("topic of paragraph", here, family, "", True))
    for source, told in (_MOST, known.most), (_HEADING, known.heading):
        for which, b in zip(source, told, strict=False):
            choice.add(alias.get(b.key, b.name), carried_cues(which, here, family, b.kind, True))
    if known.speaker:
        choice.add(called(known.speaker), carried_cues("speaker", here, family, verb, True))
    if known.twin:
        choice.add(called(known.twin[0]), carried_cues("twin", here, family, "", bool(known.twin[0])))


@together(WEIGHTS)
def previous_cues(
    far: str, here: str, family: str, verb: str, alike: bool, listed: bool, paragraph: bool, somebody: bool
) -> Iterator[str]:
    """Cues for the subject of the amount before."""
    metric, who = "alike" if alike else "other", "somebody" if somebody else "none"
    yield from (
        f"previous {far}",
        f"previous {far} {here}",
        f"previous {far} {metric}",
        f"previous {far} {here} {metric}",
        f"previous {far} {family}",
        f"previous {far} {family} {metric}",
        f"previous {far} {verb}",
        f"previous {far} {who}",
        f"previous {far} {who} {metric}",
    )
    if listed:
        yield from ("previous listed", f"previous listed {far}")
    if paragraph:
        yield from ("previous paragraph", f"previous paragraph {here}", f"previous paragraph {family}")


@together(WEIGHTS)
def carried_cues(source: str, here: str, family: str, more: str, somebody: bool) -> Iterator[str]:
    """Cues for one whom the sentence does not name. `more`: the kind, the funding or the verb."""
    yield from (source, f"{source} {here}", f"{source} {family}", f"{source} {here} {family}")
    if more:
        yield from (f"{source} {more}", f"{source} {more} {family}")
    if not somebody:
        yield f"{source} none"
