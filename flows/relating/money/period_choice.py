"""The days that an amount is about: the times of its sentence, those of amounts before, or none, weighed by their cues."""

import re
from dataclasses import dataclass
from datetime import date

from flows.relating.model import When
from flows.relating.money.choice import Choice, tenths, together
from flows.relating.money.metrics import INDICATORS
from flows.relating.money.periods import (
    Period,
    compares,
    inside_clause,
    of_event,
    period_at,
    to_date,
    usable,
    year_before,
)
from flows.relating.money.status import modality
from flows.relating.syntax.phrases import Token
from flows.relating.syntax.place import Place
from flows.relating.weights.period import WEIGHTS as TABLE

_DAILY = frozenset(("price", "damage"))
"""What may be of a single day; else a day is that of signing, opening or telling."""
_AS_OF = ("기준", "현재")
_YEAR_BEFORE = ("같은 기간", "같은 기", "동기", "같은 분기")
_OWN = ("이던", "던", "이었던", "였던", "에서", "이었", "였")
_TO = ("로", "으로", "까지")
_SAME_SPAN = re.compile("(?:같은|이|그|이번) ?기간")
WEIGHTS = tenths(TABLE)
_LENGTHS = ((0, "day"), (26, "week"), (31, "month"), (99, "quarter"), (199, "half"), (359, "part"), (369, "year"))


@dataclass(slots=True, eq=False)
class Known:
    """What the article has said before an amount. `previous`: period, metric, status and distance in sentences of the amount before;
    `alike`: the period of the last amount of the metric, in a tuple of its own; `total`: that of its total, likewise; `foretold`:
    what the frame was before a forecast; `stated`, `promised`: whether the amount is one that somebody once told, or promises; `moved`: the periods of the two ends of the move told last."""

    published: date | None
    title: bool
    frame: Period | None
    fiscal: Period | None
    previous: tuple[Period | None, str | None, str | None, int] | None
    alike: tuple[Period | None] | None
    total: tuple[Period | None] | None
    headline: list[Period]
    foretold: tuple[Period | None] | None
    stated: bool
    promised: bool
    moved: tuple[Period | None, Period | None] | None


def _when(period: Period, published: date | None) -> str:
    return "past" if published and period[1] < published else "ahead" if published and period[0] > published else "now"


def _length(period: Period) -> str:
    days = (period[1] - period[0]).days
    return next((name for most, name in _LENGTHS if days <= most), "years")


def _clause(between: list[Token]) -> tuple[str, str]:
    """How words part a time from its amount: by the end of a sentence or clause, a relative clause, or not; and whether by an amount."""
    forms = {t.form for t in between if t.kind == "V"}
    clause = next((form for form in ("fin", "con", "adn", "nom") if form in forms), "same") if forms else "same"
    return clause, "amount between" if any(t.kind == "M" for t in between) else "no amount"


def choose(place: Place, times: list[When], metric: str | None, known: Known) -> tuple[Period | None, bool]:
    """The period of the amount at a place, and whether it is one that the sentence itself names."""
    tokens, at = place.scope.tokens, place.at
    family = "indicator" if metric in INDICATORS else metric or "none"
    verb = place.scope.kinds.find("V", at + 1)
    mode = modality(tokens[verb]) if verb >= 0 else "no verb"
    timed = "timed" if place.scope.timed else "untimed"
    choice: Choice[Period | None] = Choice(WEIGHTS)
    choice.add(None, _null(family, metric, mode, timed, place.scope.kind))
    if known.stated or known.promised or known.title:
        choice.add(None, _null_by(known.stated, known.promised, known.title, family))
    own: set[Period] = set()
    if place.scope.timed:
        daily = metric in _DAILY
        own = _times_before(choice, place, times, family, mode, known, daily)
        own |= _times_behind(choice, place, times, family, mode, known.published, daily)
    move = move_of(tokens, at)
    _carried(choice, known, metric, family, mode, timed, move)
    if known.previous and _SAME_SPAN.search(place.scope.flat):
        choice.add(known.previous[0], _cues("the same span"))
    if move and known.moved:
        choice.add(known.moved[move == "to"], _cues("moves as before", f"moves as before {timed}"))
    for period in choice.scores:
        if period is not None:
            when = _when(period, known.published)
            choice.add(period, _itself(_length(period), when, family, metric, mode, known.promised))
    best = choice.best()
    return best, best in own


@together(WEIGHTS)
def _null(family: str, metric: str | None, mode: str, timed: str, scope: str) -> list[str]:
    said = (family, metric, mode, timed, f"{timed} {family}", scope)
    return ["null", *(f"null {what}" for what in said)]


@together(WEIGHTS)
def _null_by(stated: bool, promised: bool, title: bool, family: str) -> list[str]:
    cues = ["null stated"] if stated else []
    if promised:
        cues += ["null promised", f"null promised {family}"]
    return [*cues, "null title"] if title else cues


@together(WEIGHTS)
def _itself(length: str, when: str, family: str, metric: str | None, mode: str, promised: bool) -> list[str]:
    """What a period is, whoever names it."""
    cues = [f"is {length}", f"is {length} {family}", f"is {length} {metric}", f"is {length} {when}"]
    cues += [f"is {when} {family}", f"is {when} {mode}"]
    return [*cues, f"is {length} promised", f"is {when} promised"] if promised else cues


def _times_before(
    choice: Choice[Period | None],
    place: Place,
    times: list[When],
    family: str,
    mode: str,
    known: Known,
    daily: bool,
) -> set[Period]:
    found: set[Period] = set()
    tokens, kinds, at, order = place.scope.tokens, place.scope.kinds, place.at, 0
    published, move = known.published, move_of(tokens, at) or "no move"
    base = tokens[at].particle.startswith("보다")
    n = at
    while (n := kinds.rfind("T", 0, n)) >= 0:
        token = tokens[n]
        if not usable(times[token.ref]):
            continue
        order += 1
        period, of_what = period_at(tokens, n, times)[0], "event" if of_event(tokens, n, at) else "no event"
        time = times[token.ref]
        particle = "까지" if "까지" in token.stem + time.surface else token.particle or "bare"
        if period is None and "부터" in token.stem and tokens[n + 1].kind != "T" and time.date_from and time.date_to:
            period = time.date_from, time.date_to  # 내년부터 한 해 800만 원씩
        on_a_day = daily or (n + 1 < at and tokens[n + 1].stem.startswith(_AS_OF))
        ends = particle == "까지"
        if (period is None or not ends) and (so_far := to_date(tokens, n, times, published)):
            choice.add(so_far, _so_far(time.grain, particle, family, mode))
            if period is None:
                choice.add(None, _no_period(of_what, True, min(order, 3)))
            period = so_far
        if period and known.previous and known.previous[0] and time.surface.endswith(_YEAR_BEFORE):
            # 올해 5월까지 … 지난해 같은 기간의 4억 달러
            earlier = year_before(known.previous[0])
            period = earlier if earlier and earlier[0] <= period[0] and earlier[1] == period[1] else period
        # 2026년까지 alone, 3일 체결한, and what an amount is only compared with are no periods
        if period is None or (period[0] == period[1] and (of_what == "event" or not on_a_day)):
            choice.add(None, _no_period(of_what, period is None, min(order, 3)))
            continue
        if compares(tokens, n, at) and not base:
            choice.add(None, _cues("null compared before"))
            continue
        clause, apart = _clause(tokens[n + 1 : at])
        side = "inside" if clause != "same" and inside_clause(tokens, n, at) else "outside"
        first = "first" if not n else "inner"
        close = "next" if n + 1 == at else "noun" if place.label and n + 1 == place.label[0] else "apart"
        when = _when(period, published)
        taken = "taken" if _taken(tokens, n, at) else "free"
        choice.add(period, _before_in_clause(min(order, 3), clause, apart, side, base, of_what, first, move, taken))
        choice.add(period, _before(time.grain, family, particle, when, mode, close, tokens[at].particle, apart))
        found.add(period)
    return found


def _taken(tokens: list[Token], n: int, at: int) -> bool:
    """Whether another figure has the time for its own: 지난해 38만 명이던, 2023년 90명에서."""
    for token in tokens[n + 1 : min(at, n + 5)]:
        if token.kind in "MQ":
            return token.particle.startswith(_OWN)
        if token.kind in "VT" or token.comma:
            return False
    return False


def move_of(tokens: list[Token], at: int) -> str | None:
    """Which end of a move an amount is: 11억 원에서 4억 원으로 줄었다."""
    if tokens[at].particle == "에서":
        return "from" if any(t.kind == "M" and t.particle in _TO for t in tokens[at + 1 : at + 5]) else None
    if tokens[at].particle in _TO and any(t.kind == "M" and t.particle == "에서" for t in tokens[max(0, at - 4) : at]):
        return "to"
    return None


@together(WEIGHTS)
def _so_far(grain: str | None, particle: str, family: str, mode: str) -> tuple[str, ...]:
    return "so far", f"so far {grain}", f"so far {family}", f"so far {mode}", f"so far {particle}"


@together(WEIGHTS)
def _no_period(of_what: str, end: bool, order: int) -> tuple[str, ...]:
    return f"null {of_what} before", f"null {'end' if end else ''} before {order}"


@together(WEIGHTS)
def _before_in_clause(
    order: int, clause: str, apart: str, side: str, base: bool, of_what: str, first: str, move: str, taken: str
) -> tuple[str, ...]:
    return (
        f"before {order}",
        f"before {clause}",
        f"before {clause} {apart}",
        f"before {'base' if base else 'no base'} {apart}",
        f"before {of_what}",
        f"before {first} {clause}",
        f"before {order} {of_what} {side}",
        f"before {order} {side} {apart}",
        f"before {taken}",
        f"before {move} {order} {apart}",
    )


@together(WEIGHTS)
def _before(
    grain: str | None, family: str, particle: str, when: str, mode: str, close: str, own: str, apart: str
) -> tuple[str, ...]:
    return (
        f"before {grain}",
        f"before {grain} {family}",
        f"before {particle}",
        f"before {when} {family}",
        f"before {when} {mode}",
        f"before {close}",
        f"before amount {own} {apart}",
    )


def _times_behind(
    choice: Choice[Period | None],
    place: Place,
    times: list[When],
    family: str,
    mode: str,
    published: date | None,
    daily: bool,
) -> set[Period]:
    found: set[Period] = set()
    tokens, kinds, at, order = place.scope.tokens, place.scope.kinds, place.at, 0
    n = at
    while (n := kinds.find("T", n + 1)) >= 0:
        token = tokens[n]
        if not usable(times[token.ref]):
            continue
        order += 1
        period = period_at(tokens, n, times)[0]
        if period is None or (period[0] == period[1] and not daily) or compares(tokens, n, len(tokens)):
            continue
        clause, apart = _clause(tokens[at + 1 : n])
        choice.add(
            period,
            _behind(
                min(order, 2),
                clause,
                apart,
                times[token.ref].grain,
                family,
                "comma" if tokens[at].comma else "no comma",
                "event" if of_event(tokens, n, len(tokens)) else "no event",
                _when(period, published),
                mode,
            ),
        )
        found.add(period)
    return found


@together(WEIGHTS)
def _behind(
    order: int,
    clause: str,
    apart: str,
    grain: str | None,
    family: str,
    comma: str,
    event: str,
    when: str,
    mode: str,
) -> list[str]:
    said = (order, f"{clause} {apart}", grain, f"{grain} {family}", comma, "plain", event, f"{when} {mode}")
    return [f"behind {what}" for what in said]


def _carried(
    choice: Choice[Period | None],
    known: Known,
    metric: str | None,
    family: str,
    mode: str,
    timed: str,
    move: str | None,
) -> None:
    """Periods that the sentence itself does not name."""
    if known.frame:
        choice.add(known.frame, _frame(timed, family, _length(known.frame), mode, "title" if known.title else "body"))
    if known.foretold:
        choice.add(known.foretold[0], _cues(f"before the forecast {timed}", f"before the forecast {mode}"))
    if known.fiscal:
        choice.add(known.fiscal, _cues("fiscal", f"fiscal {family}", f"fiscal {family} {timed}"))
    if known.previous:
        period, before, status, distance = known.previous
        alike, there = "alike" if before == metric else "other", "set" if period else "null"
        choice.add(period, _previous(min(distance, 2), alike, timed, there, family, status, move))
    if known.alike:
        choice.add(known.alike[0], _cues(f"previous of metric {timed}", f"previous of metric {family}"))
    if known.total:
        choice.add(known.total[0], _cues(f"total {timed}"))
    if known.published:
        year = known.published.year
        choice.add((date(year, 1, 1), date(year, 12, 31)), _this_year(timed, family, mode))
    for period in known.headline:
        choice.add(period, _cues(f"headline {timed}", f"headline {family}"))


@together(WEIGHTS)
def _cues(*names: str) -> tuple[str, ...]:
    return names


@together(WEIGHTS)
def _this_year(timed: str, family: str, mode: str) -> tuple[str, ...]:
    return f"this year {timed}", f"this year {family}", f"this year {family} {mode}"


@together(WEIGHTS)
def _frame(timed: str, family: str, length: str, mode: str, where: str) -> list[str]:
    said = (timed, f"{timed} {family}", f"{timed} {length}", f"{timed} {mode}", f"{length} {family}", where)
    return [f"frame {what}" for what in said]


@together(WEIGHTS)
def _previous(
    far: int, alike: str, timed: str, there: str, family: str, status: str | None, move: str | None
) -> list[str]:
    said = (*((move,) if move else ()), f"{alike} {timed}", there, f"{timed} {there}", family, f"{alike} {status}")
    return [f"previous {far}", *(f"previous {far} {what}" for what in said)]
