"""What an amount is for or of: every noun phrase that may say it, weighed by its cues; NULL where that weighs most."""

from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache
from itertools import pairwise

from flows.relating.money.choice import Cues, tenths, together, weigh
from flows.relating.money.item_phrases import ROLE_OF, Between, Noun, between_of, gap, kind_in, names_nothing
from flows.relating.money.kinds import kind_of
from flows.relating.money.metrics import funding_of
from flows.relating.money.purposes import built_object, cause, recipient, sold, spent_on, target, worked_on
from flows.relating.syntax.phrases import Token
from flows.relating.syntax.place import Phrase, Place, metric_noun
from flows.relating.weights.item import WEIGHTS as TABLE

WEIGHTS = tenths(TABLE)
_WORTH = ("짜리", "어치", "규모", "씩")
_SUMS = frozenset("등 등에 등을 등의 합계".split())
_ADDED = ("합쳐", "합해", "합치", "합하", "더해", "더하", "더한", "합친", "합한", "보태")
_ALONE = frozenset("사업 공사 행사 축제 시설 단지 센터 공장 펀드 기금 조례 전시관 도로 노선 다리 터널 철도".split())
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


_CONSTRUCTIONS = {
    "spent on": spent_on,
    "sold": sold,
    "built": built_object,
    "worked on": worked_on,
    "put into": target,
    "cause": cause,
    "recipient": recipient,
}


@dataclass(slots=True, eq=False)
class Seen:
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
    verb: str,
    label: str,
    like: tuple[bool, str] | None,
) -> Cues:
    """What speaks for and against a noun of the amount's own construction. `like`: whether the item of the amount before stands behind it, and in what role. `nearest`: of those in its role; `governor`: the noun
    that says what the amount is (수출액은 3억 달러); `left`: what stands between the words before the amount and it; `by`: kind or body, where the sentence divides by one; `verb`: the class of the amount's verb."""
    tokens, at, noun = place.scope.tokens, place.at, seen.noun
    n, first = noun.at, noun.phrase[0]
    side, between = "behind", None
    if n < at:
        side, between = "before", left[n]
    elif place.head and first >= place.head[0] and n <= place.head[1]:
        side = "head"
    elif place.relative and n == place.relative[1]:
        side = "relative"
    else:
        between = between_of(gap(tokens, at, first))
    governs = bullet = ""
    if governor is not None:
        governs = "is" if n == governor[1] else "follows" if side == "before" and n == governor[0] - 1 else ""
    if first and tokens[first - 1].kind == "B":
        bullet = "bullet colon" if tokens[n].comma and not tokens[n].particle else "bullet"
    return _own_cues(
        noun.shape,
        noun.kind,
        noun.role,
        side,
        between,
        family,
        governs,
        verb,
        nearest,
        bool(place.label and place.label[0] == n + 1),
        seen.made,
        by,
        worth,
        bullet,
        n == at - 1,
        written_as(tokens[at]),
        label,
        n > at and _labels_another(tokens, n),
        tokens[n].comma,
        like is not None and like == (n > at, noun.role),
        is_sum(tokens, at),
    )


def is_sum(tokens: list[Token], at: int) -> bool:
    """Whether an amount is what those before it add up to: 보수비 6억 원과 제작비 2억 원 등 9억 원."""
    k = at - 1
    while k > 0 and tokens[k].kind in "AQ":
        k -= 1
    return (
        k > 0 and (tokens[k].stem in _SUMS or tokens[k].stem.startswith(_ADDED)) and "M" in {t.kind for t in tokens[:k]}
    )


def _labels_another(tokens: list[Token], n: int) -> bool:
    """Whether a noun is what the next amount is of: 성과급 in 빚 5천억 원을 넘긴 공사, 성과급은 12억 원."""
    for token in tokens[n + 1 : n + 4]:
        if token.kind not in "ATQ":
            return token.kind == "M"
    return False


def written_as(token: Token) -> str:
    """What the amount is in its clause: its particle's role, a comma behind it, or nothing."""
    return ROLE_OF.get(token.particle) or ("comma" if token.comma else "other" if token.particle else "bare")


@together(WEIGHTS)
def _own_cues(
    shape: str,
    kind: str,
    role: str,
    where: str,
    between: Between | None,
    family: str,
    governs: str,
    verb: str,
    nearest: bool,
    labelled: bool,
    made: bool,
    by: str,
    worth: bool,
    bullet: str,
    beside: bool,
    written: str,
    label: str,
    of_another: bool,
    comma: bool,
    like: bool,
    summed: bool,
) -> set[str]:
    before, side = where == "before", where
    found = {"own", f"shape {shape}", f"kind {kind}", f"kind {kind} {family}"}
    found.add(f"{role} {kind}" if before else f"behind {kind}")
    if before and between:
        as_label = "label" if between.near and role in ("bare", "comma") else role
        side = f"{as_label} next" if between.near else f"{as_label} {between.gap}"
        if nearest:
            found.add(f"nearest {role}")
        if labelled:
            found.add(f"before label {role}")
        if made:
            found.add(f"built {as_label} {between.gap}")
        if between.amount:
            found.add("other amount between")
    elif between:
        side = f"behind {role} {between.gap}"
        if made:
            found.add(f"built behind {role}")
    if not before:
        found.add(f"behind {role} {kind}")
        # 430억 원은 장비를, 370억 원은 시스템을 갖추는 데
        if nearest:
            found |= {f"nearest behind {role}", f"nearest behind {role} as {written}"}
    if comma:
        found |= {f"{role} with comma", f"{role} with comma as {written}"}
    if summed:
        found |= {f"{side} summed", "summed"}
    if like:
        found |= {"like the one before", f"like the one before {role}"}
    if of_another:
        found |= {"of another", f"of another {family}", f"of another {role}"}
    if by:
        found |= {f"by {by}", f"{side} by {by}"}
    if worth:
        found.add(f"{side} worth")
    if bullet:
        found |= {bullet, "bullet next" if beside else "bullet far"}
    if governs == "is":
        found |= {f"governor {shape}", f"governor {shape} {family}"}
    elif governs:
        found |= {f"before governor {role}", f"before governor {role} {family}", f"before governor {role} {kind}"}
    found |= {f"{side} as {written}", f"own label {label}", f"own label {label} {role}", f"{side} label {label}"}
    return found | {side, f"{side} {family}", f"{side} {shape}", f"{side} {kind}", f"{side} {verb}"}


@together(WEIGHTS)
def cues(*names: str) -> tuple[str, ...]:
    """These cues and no others."""
    return names


@together(WEIGHTS)
def previous_cues(far: str, alike: str, family: str, other_subject: bool, nothing: bool, beside: str) -> Iterator[str]:
    """Cues for the item of the amount before. `alike`: whether it has the metric of this one, and is a part."""
    yield from (f"previous {far} {alike}", f"previous {far} {family}", f"previous {far} beside {beside}")
    if other_subject:
        yield f"previous {far} whose"
    if nothing:
        yield from (f"previous {far} none", f"previous {far} {alike} none")


@together(WEIGHTS)
def total_cues(fund: bool, beside: str, whose: str) -> Iterator[str]:
    """Cues for the item of the total: whether the part names a source, the noun beside it, whether it has the total's subject."""
    yield from ("total", f"total beside {beside}", f"total {whose}")
    if fund:
        yield "total fund"


def said_cues(back: int | None, in_line: bool, in_lead: bool, heading: str, family: str) -> Cues:
    """Cues for a name that was last said so far `back`: 0 in the sentence itself, None too far; `in_line`: in the same paragraph;
    `heading`: whether the headline begins with it, or has it."""
    where = "own" if back == 0 else "far"
    far = "long ago" if back is None else next((f for f in (100, 250, 500) if back < f), 1000)
    return _said_cues(where, far, in_line, in_lead, heading, family)


@together(WEIGHTS)
def _said_cues(where: str, far: str | int, in_line: bool, in_lead: bool, heading: str, family: str) -> Iterator[str]:
    if where == "far":
        yield f"said {far}"
        if far != "long ago":
            yield "said in line" if in_line else "said before line"
        if heading:
            yield f"said {'in' if in_line else 'before'} line {heading}"
    if in_lead:
        yield from (f"in lead {where}", f"in lead {where} {family}")


@together(WEIGHTS)
def seen_cues(distance: int, role: str, kind: str) -> tuple[str, ...]:
    """Cues for a noun phrase of a sentence so far back."""
    return f"seen {distance} {role}", f"seen {kind}", f"seen {distance} {kind}", f"seen {distance} {role} {kind}"


_MEASURED_BY = ("수출", "수입", "매출", "판매", "생산", "예산", "투자", "가격", "시장", "피해", "지원", "사업")


def said_with(text: str, name: str) -> str | None:
    """What an article measures of a thing, where it says so in two words: 농식품 수출, 포도 값."""
    return next((word for word in _MEASURED_BY if f"{name} {word}" in text), None)


@lru_cache(maxsize=1 << 10)
def common_cues(length: int, times: str, in_heading: bool, beside: str | None, kind: str | None) -> dict[str, Cues]:
    """By family, the cues of a name wherever it stands: its length in words, how often the article has it, whether the headline does,
    what the article measures of it, and what it names where it stands only elsewhere."""
    found = {}
    for family in {*FAMILIES.values()}:
        named = [f"length {length}", times]
        if kind:
            named += ["carried", f"carried {family}", f"carried kind {kind}"]
        if in_heading:
            named += ["in heading", f"in heading {family}", f"in heading {times}"]
        if beside:
            named += [f"said with {beside}", f"said with {beside} {family}"]
            if kind:
                named += [f"carried with {beside}", f"carried with {beside} {family}"]
        found[family] = weigh(WEIGHTS, named)
    return found


@together(WEIGHTS)
def null_cues(metric: str | None, beside: str, verb: str, governed: str | None, written: str, summed: bool) -> set[str]:
    """Cues for there being no item: the metric, the noun beside the amount, its verb, its governor."""
    family = FAMILIES.get(metric or "", "due")
    found = {"null", f"null {family}", f"null {metric}", f"null label {beside}", f"null {verb}"}
    found.add(f"null as {written}")
    if summed:
        found |= {"null summed", f"null summed {family}"}
    return found | {governed} if governed else found


def neighbour(place: Place) -> str:
    """What the noun before the amount is: the source of the money, its metric, another noun; or there is none."""
    if place.label is None:
        return "none"
    last = place.scope.tokens[place.label[1]].stem
    return "fund" if funding_of(last) else "metric" if metric_noun(last) else "other"


@lru_cache(maxsize=1 << 14)
def akin_cues(*found: Cues) -> Cues:
    """Cues of other names that a name holds or is held by, each counted once."""
    return weigh(WEIGHTS, {f"akin {cue}" for cues in found for cue in cues.names})


@together(WEIGHTS)
def elsewhere_cues(metric: str | None, beside: str, verb: str, scope: str, divided: str, written: str) -> Iterator[str]:
    """Cues for whatever the sentence itself does not name."""
    yield from (f"elsewhere {metric}", f"elsewhere label {beside}", f"elsewhere {verb}", f"elsewhere in {scope}")
    yield from (f"elsewhere {divided.partition(' ')[0]}", f"elsewhere {divided}")
    yield f"elsewhere as {written}"


@lru_cache(maxsize=1 << 14)
def both(some: Cues, others: Cues) -> Cues:
    """All cues of a thing that stands in two places, each counted once."""
    return weigh(WEIGHTS, {*some.names, *others.names})


def pointed(tokens: list[Token]) -> tuple[str, ...]:
    """The nouns that point back to a thing named before: 이 사업, 이번 행사, 해당 부문; and 사업 alone at the head of a sentence."""
    found = {b.stem for a, b in pairwise(tokens) if b.kind == "N" and a.stem in _POINTING and not a.particle}
    if tokens and tokens[0].stem in _ALONE and tokens[0].particle:
        found.add(tokens[0].stem)
    return tuple(found)


def constructions(
    place: Place, governor: Phrase | None, family: str, metric: str | None
) -> Iterator[tuple[Phrase, Cues, Cues]]:
    """The phrases that the construction itself points to, with the cues for there being none and for them."""
    if kind := kind_of(place, governor):
        yield (
            kind,
            cues("null kind"),
            cues("kind governs", f"kind governs {family}", f"kind governs {metric}", f"kind governs to {place.does}"),
        )
    null = cues("null pointed")
    for construction, find in _CONSTRUCTIONS.items():
        if (phrase := find(place)) and not names_nothing(place.scope.tokens, phrase):
            # said once, however many point
            yield (
                phrase,
                null,
                cues(
                    f"points {construction}",
                    f"points {construction} {family}",
                    f"points {construction} {kind_in(place.scope.tokens, phrase, False)}",
                ),
            )
            null = cues()
