"""The days that an amount is about: the times of its sentence, those of amounts before, or none, weighed by their cues."""

from datetime import date
from typing import NamedTuple

from flows.relating.choice import Choice, tenths
from flows.relating.metrics import INDICATORS
from flows.relating.model import When
from flows.relating.period_cues import WEIGHTS as TABLE
from flows.relating.periods import Period, compares, inside_clause, of_event, period_at, usable
from flows.relating.phrases import Token
from flows.relating.place import Place
from flows.relating.status import modality

_DAILY = frozenset(("price", "damage"))
"""What may be of a single day; else a day is that of signing, opening or telling."""
WEIGHTS = tenths(TABLE)
_LENGTHS = ((0, "day"), (26, "week"), (31, "month"), (99, "quarter"), (199, "half"), (359, "part"), (369, "year"))


class Known(NamedTuple):
    """What the article has said before an amount. `previous`: period, metric, status and distance in sentences of the amount before;
    `alike`: the period of the last amount of the metric, in a tuple of its own; `total`: that of its total, likewise; `foretold`:
    what the frame was before a forecast; `stated`, `promised`: whether the amount is one that somebody once told, or promises."""

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


def _when(period: Period, published: date | None) -> str:
    return "past" if published and period[1] < published else "ahead" if published and period[0] > published else "now"


def _length(period: Period) -> str:
    days = (period[1] - period[0]).days
    return next((name for most, name in _LENGTHS if days <= most), "years")


def _clause(between: list[Token]) -> str:
    """How words part a time from its amount: by the end of a sentence or clause, a relative clause, or not."""
    forms = {t.form for t in between if t.kind == "V"}
    return next((form for form in ("fin", "con", "adn", "nom") if form in forms), "same")


def choose(place: Place, times: list[When], metric: str | None, known: Known) -> tuple[Period | None, bool]:
    """The period of the amount at a place, and whether it is one that the sentence itself names."""
    tokens, at = place.scope.tokens, place.at
    family = "indicator" if metric in INDICATORS else metric or "none"
    verb = next((t for t in tokens[at + 1 :] if t.kind == "V"), None)
    mode = modality(verb) if verb else "no verb"
    timed = "timed" if place.scope.timed else "untimed"
    choice: Choice[Period | None] = Choice(WEIGHTS)
    choice.cue(
        None,
        "null",
        f"null {family}",
        f"null {metric}",
        f"null {mode}",
        f"null {timed}",
        f"null {timed} {family}",
        f"null {place.scope.kind}",
    )
    if known.stated:
        choice.cue(None, "null stated")
    if known.promised:
        choice.cue(None, "null promised", f"null promised {family}")
    if known.title:
        choice.cue(None, "null title")
    daily = metric in _DAILY
    own = _times_before(choice, place, times, family, mode, known.published, daily) | _times_behind(
        choice, place, times, family, mode, known.published, daily
    )
    _carried(choice, known, metric, family, mode, timed)
    for period in list(choice.scores):
        if period is not None:
            length, when = _length(period), _when(period, known.published)
            choice.cue(
                period,
                f"is {length}",
                f"is {length} {family}",
                f"is {length} {metric}",
                f"is {length} {when}",
                f"is {when} {family}",
                f"is {when} {mode}",
            )
            if known.promised:
                choice.cue(period, f"is {length} promised", f"is {when} promised")
    best = choice.best()
    return best, best in own


def _times_before(
    choice: Choice[Period | None],
    place: Place,
    times: list[When],
    family: str,
    mode: str,
    published: date | None,
    daily: bool,
) -> set[Period]:
    found: set[Period] = set()
    tokens, at, order = place.scope.tokens, place.at, 0
    base = tokens[at].particle.startswith("보다")
    for n in range(at - 1, -1, -1):
        token = tokens[n]
        if token.kind != "T" or not usable(times[token.ref]):
            continue
        order += 1
        period, of_what = period_at(tokens, n, times)[0], "event" if of_event(tokens, n, at) else "no event"
        time = times[token.ref]
        particle = "까지" if "까지" in token.stem + time.surface else token.particle or "bare"
        if period is None and "부터" in token.stem and tokens[n + 1].kind != "T" and time.date_from and time.date_to:
            period = time.date_from, time.date_to  # 내년부터 한 해 800만 원씩
        # 2026년까지 alone, and 3일 체결한, are no periods
        if period is None or (period[0] == period[1] and (of_what == "event" or not daily)):
            choice.cue(None, f"null {of_what} before", f"null {'' if period else 'end'} before {min(order, 3)}")
            continue
        between = tokens[n + 1 : at]
        clause, apart = _clause(between), "amount between" if any(t.kind == "M" for t in between) else "no amount"
        compared = "compared" if compares(tokens, n, at) else "plain"
        side = "inside" if clause != "same" and inside_clause(tokens, n, at) else "outside"
        choice.cue(
            period,
            f"before {min(order, 3)}",
            f"before {clause}",
            f"before {clause} {apart}",
            f"before {compared} {apart}",
            f"before {compared} {'base' if base else 'no base'}",
            f"before {of_what}",
            f"before {time.grain}",
            f"before {time.grain} {family}",
            f"before {particle}",
            f"before {'first' if not n else 'inner'} {clause}",
            f"before {_when(period, published)} {family}",
            f"before {_when(period, published)} {mode}",
            f"before {min(order, 3)} {compared} {of_what} {side}",
            f"before {min(order, 3)} {side} {apart}",
            f"before {'next' if n + 1 == at else 'apart'}",
            f"before amount {tokens[at].particle} {apart}",
        )
        found.add(period)
    return found


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
    tokens, at, order = place.scope.tokens, place.at, 0
    for n in range(at + 1, len(tokens)):
        token = tokens[n]
        if token.kind != "T" or not usable(times[token.ref]):
            continue
        order += 1
        period = period_at(tokens, n, times)[0]
        if period is None or (period[0] == period[1] and not daily):
            continue
        between = tokens[at + 1 : n]
        clause, apart = _clause(between), "amount between" if any(t.kind == "M" for t in between) else "no amount"
        choice.cue(
            period,
            f"behind {min(order, 2)}",
            f"behind {clause} {apart}",
            f"behind {times[token.ref].grain}",
            f"behind {times[token.ref].grain} {family}",
            "behind comma" if tokens[at].comma else "behind no comma",
            "behind compared" if compares(tokens, n, len(tokens)) else "behind plain",
            "behind event" if of_event(tokens, n, len(tokens)) else "behind no event",
            f"behind {_when(period, published)} {mode}",
        )
        found.add(period)
    return found


def _carried(
    choice: Choice[Period | None], known: Known, metric: str | None, family: str, mode: str, timed: str
) -> None:
    """Periods that the sentence itself does not name."""
    if known.frame:
        length = _length(known.frame)
        choice.cue(
            known.frame,
            f"frame {timed}",
            f"frame {timed} {family}",
            f"frame {timed} {length}",
            f"frame {timed} {mode}",
            f"frame {length} {family}",
            f"frame {'title' if known.title else 'body'}",
        )
    if known.foretold:
        choice.cue(known.foretold[0], f"before the forecast {timed}", f"before the forecast {mode}")
    if known.fiscal:
        choice.cue(known.fiscal, "fiscal", f"fiscal {family}", f"fiscal {family} {timed}")
    if known.previous:
        period, before, status, distance = known.previous
        far, alike, there = min(distance, 2), "alike" if before == metric else "other", "set" if period else "null"
        choice.cue(
            period,
            f"previous {far}",
            f"previous {far} {alike} {timed}",
            f"previous {far} {there}",
            f"previous {far} {timed} {there}",
            f"previous {far} {family}",
            f"previous {far} {alike} {status}",
        )
    if known.alike:
        choice.cue(known.alike[0], f"previous of metric {timed}", f"previous of metric {family}")
    if known.total:
        choice.cue(known.total[0], f"total {timed}")
    if known.published:
        year = known.published.year
        choice.cue(
            (date(year, 1, 1), date(year, 12, 31)),
            f"this year {timed}",
            f"this year {family}",
            f"this year {family} {mode}",
        )
    for period in known.headline:
        choice.cue(period, f"headline {timed}", f"headline {family}")
