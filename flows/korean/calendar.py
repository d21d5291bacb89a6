"""Expressions of time tied to the calendar: which days a `TimeExpression` means in a text published on a given day.

Reading order matters: 이날, 같은 해 or a bare 22일 take what they lack from the date before them. Nothing here looks at the
clock; without a day of publication 지난해 stays unresolved.
"""

import re
from collections.abc import Callable
from datetime import date
from functools import cached_property
from typing import NamedTuple

from flows.korean import time_words as w
from flows.korean.intervals import Interval, days_of, holiday_span, lunar_span, month_span, nearest, nth, shift
from flows.korean.leaning import AHEAD, BEHIND
from flows.korean.time_expression import TimeExpression
from flows.korean.times import later_clock

NEAR = 1
"""How many sentences back 이날 or a bare day may look."""


class Resolved(NamedTuple):
    """A row of `core.fact_date` without its place in the text."""

    kind: str
    date_from: date | None
    date_to: date | None
    grain: str | None
    time_of_day: str | None
    duration: str | None
    basis: str
    """absolute, published, context or unresolved."""


class _Anchor(NamedTuple):
    """A date that was read before, as what comes after it sees it."""

    first: date
    last: date
    grain: str
    sentence: int
    dated: bool
    """Whether the text itself named its year or month (지난해 3월 4일, not 3월 4일)."""
    bound: str | None
    monthly: bool = False
    """Whether the text itself named the month."""


_PAIRED = re.compile(r"일(?:[(（][월화수목금토일][)）])?(?:[과와]| ?[,·]| 및) ?[0-9]{1,2}일$")
"""3월 1일과 2일: a day joined to the one before it."""
_NEXT_HOUR = re.compile("(?:와|[·,]) ?[0-9０-９]")
"""오후 2시와 4시: what joins an hour to one before it."""
NO_TIME = TimeExpression("set")
"""What a timeline stands at before it has met a date."""


def undated(e: TimeExpression) -> Resolved:
    """What a length of time or a recurring one means, whatever stands before it."""
    return Resolved(e.kind, None, None, e.grain, None, e.duration, "absolute")


def _gone(span: Interval | None, day: date, days: int) -> bool:
    """Whether a span was over so many days before publication that a verb that lies ahead cannot mean it.

    A little is allowed for, as in 시는 12일 사업을 시작한다고 밝혔다, where the verb ahead is not the day's own.
    """
    return span is not None and (day - span[1]).days > days


def _on_weekday(spans: list[Interval | None], e: TimeExpression) -> list[Interval | None]:
    """Of the days of several years those that fall on the weekday that is printed with them, if any does."""
    if e.weekday is None or e.days is None or e.nth is not None:
        return spans
    return [s for s in spans if s and s[0].weekday() == e.weekday[0]] or spans


class Timeline:
    """Resolves the expressions of one document, called in reading order, title first.

    `published` is the day of publication, None when it is not known; `text` fetches the document's, which few of them need.
    """

    def __init__(self, published: date | None, text: Callable[[], str]) -> None:
        self.published = published
        self._fetch = text
        self._here: tuple[TimeExpression, int] = NO_TIME, 0
        self._last: _Anchor | None = None
        self._period: _Anchor | None = None
        self._story: _Anchor | None = None
        self._last_day: _Anchor | None = None
        self._topic: date | None = None
        self._last_time: tuple[int, TimeExpression, int] | None = None

    def resolve(self, expression: TimeExpression, *, sentence: int, end: int) -> Resolved:
        """The days that an expression means.

        `sentence` is the index of its sentence in the document, `end` where it ends in the text. Never raises; what cannot
        be settled has basis `unresolved` and no dates.
        """
        e = expression
        if e.kind == "time":
            return self._resolve_time(e, sentence, end)
        if e.kind != "date":
            return undated(e)
        self._here = e, end
        span, basis = self._date(e, sentence)
        grain = e.grain
        if grain is None:
            grain = self._last.grain if self._last else None
        elif e.same and grain == "year" and span and span != (date(span[0].year, 1, 1), date(span[0].year, 12, 31)):
            compared = self._compared()
            grain = compared.grain if compared else grain
        if span is None:
            return Resolved("date", None, None, grain, None, None, "unresolved")
        dated = e.years is not None or e.relative is not None or e.direction != 0 or basis == w.CONTEXT
        self._remember(span, grain or "day", sentence, dated, e.bound, e, basis)
        if e.until is not None:
            until, _ = self._date(e.until, sentence)
            if until is None or until[1] < span[0]:
                return Resolved("date", None, None, grain, None, None, "unresolved")
            span = span[0], until[1]
            grain = e.until.grain
            self._remember(span, grain or "day", sentence, dated, e.until.bound, e, basis)
        return Resolved("date", span[0], span[1], grain, None, None, basis)

    def _resolve_time(self, e: TimeExpression, sentence: int, end: int) -> Resolved:
        if e.bare_hour and self._last_time and self._last_time[0] == sentence:
            _, before, before_end = self._last_time
            if before.bound == "부터" or _NEXT_HOUR.match(self._text, before_end):
                e = later_clock(before, e)
        self._last_time = sentence, e, end
        return Resolved("time", None, None, None, e.time_of_day, None, "absolute")

    def _remember(
        self, span: Interval, grain: str, sentence: int, dated: bool, bound: str | None, e: TimeExpression, basis: str
    ) -> None:
        # What is named only to compare with (전년 동기보다, 전월 대비) does not move the story.
        if e.same or e.aside or (e.relative and e.relative[2] == w.CONTEXT and e.relative[1] < 0):
            return
        anchor, before = _Anchor(*span, grain, sentence, dated, bound, dated or e.months is not None), self._last
        self._last = anchor
        since = before.first if before and before.sentence == sentence and before.bound == "부터" else None
        if since is None and grain == "month" and not (self.published and span[0] > self.published):
            since = date(span[0].year, 1, 1)  # 올해 5월까지, 지난달까지: what was counted since January
        if bound == "까지" and since:
            # 올 들어 10월까지, 1월부터 8월까지: one stretch for the next 같은 기간
            self._period = anchor._replace(first=min(since, anchor.first))
        elif grain != "day" or span[0] != span[1]:
            self._period = anchor
        if dated or basis != w.PUBLISHED or grain != "day":
            # not the day of the news itself: 16일 법원은 …
            self._story = anchor
        compared = self._last_day and self._text.startswith("의 ", self._here[1])  # 지난 5일의 쌀값을 두고
        if grain != "day" or span[0] != span[1] or compared:
            return
        self._last_day = anchor
        if self._topic is None and basis == "published" and self.published and not dated:
            behind = (self.published - span[0]).days
            self._topic = span[0] if 0 <= behind <= 7 else None

    # ------------------------------------------------------------------------------------------- anchors
    def _context_day(self, sentence: int) -> date | None:
        """The day that 이날 means: the last one named here or in the sentence before, else the day the news is of."""
        last = self._last_day
        if self._here[0].bound == "까지" and last and last.sentence == sentence and self.published:
            return self._topic or self.published  # 지난달 18일 시작한 모금에는 이날까지
        # 1월 1일부터 이날까지; 이날 is never ahead of the news
        ahead = last and self.published and last.first > self.published
        if last and sentence - last.sentence <= NEAR and not ahead and last.bound != "부터":
            return last.first
        return self._topic or (last.first if last else None)

    @cached_property
    def _text(self) -> str:
        return self._fetch()

    def _leans(self, way: re.Pattern[str]) -> bool:
        """Whether the verb behind the expression lies that way; never where a year or a word before it (지난, 오는) says when."""
        e, end = self._here
        return e.years is None and e.relative is None and e.direction == 0 and way.match(self._text, end) is not None

    def _date(self, e: TimeExpression, sentence: int) -> tuple[Interval | None, str]:
        if e.years is not None:
            return self._within_year(e, e.years), "absolute"
        if e.relative is not None:
            return self._relative(e, sentence)
        return self._ended(e, sentence, *self._bare(e, sentence))

    def _within_year(self, e: TimeExpression, years: tuple[int, int]) -> Interval | None:
        if not (years[0] >= 1 and years[1] <= 9999):
            return None
        if e.holiday:
            return holiday_span(e.holiday, years[0])
        if e.lunar and e.months and e.days:
            return lunar_span(years[0], e.months[0], e.days[0], e.lunar == "윤")
        if e.same:
            return self._same(years[0], e.grain)
        if e.months is None:
            return date(years[0], 1, 1), date(years[1], 12, 31)
        span = month_span(years[0], *e.months)
        if years[1] != years[0] and span:
            last = month_span(years[1], *e.months)
            return (span[0], last[1]) if last else None
        return self._within_month(e, span)

    def _within_month(self, e: TimeExpression, month: Interval | None) -> Interval | None:
        if month is None:
            return None
        if e.nth is not None:
            return nth(month, e.nth, e.weekday[0] if e.weekday else None, e.grain or "")
        return days_of(month, e.days) if e.days else month

    def _same(self, year: int, unit: str | None) -> Interval | None:
        """The place in `year` of the date named before: 지난해 같은 기간 after 올 상반기."""
        last = self._compared()
        if unit in ("month", "quarter"):
            if last is None or last.grain in ("year", "decade", "century"):
                return None
            return self._away(TimeExpression("date"), unit, 0, last.first.replace(year=year, day=1))
        if last is None or last.grain in ("year", "decade", "century"):
            return date(year, 1, 1), date(year, 12, 31)
        shift = year - last.last.year
        first = last.first.year + shift
        span = month_span(first, last.first.month, last.last.month + 12 * (last.last.year - last.first.year))
        if span is None or last.grain != "day":
            return span
        try:
            return last.first.replace(year=first), last.last.replace(year=year)
        except ValueError:
            return span

    def _compared(self) -> _Anchor | None:
        """What 같은 기간 repeats: the last stretch of time, not the day on which somebody spoke of it."""
        last, period = self._last, self._period
        if last and period and (last.sentence, last.last) == (period.sentence, period.last):
            return period
        if last and period and last.grain == "day" and last.first == last.last:
            return period if last.sentence - period.sentence <= 2 * NEAR or last.bound == "까지" else last
        return last

    def _relative(self, e: TimeExpression, sentence: int) -> tuple[Interval | None, str]:
        assert e.relative is not None
        unit, offset, basis = e.relative
        last = self._last
        if unit == "then" or (e.same and e.grain == "year" and basis == w.CONTEXT and offset == 0):
            then = self._story or last
            return ((then.first, then.last), w.CONTEXT) if then else (None, "unresolved")
        origin: date | None = self.published
        if basis == w.CONTEXT:
            origin = self._origin(unit, sentence)
            if origin is None:
                origin, basis = self.published, w.PUBLISHED
        if e.same and last:
            basis = w.CONTEXT
        if origin is None:
            return None, "unresolved"
        return self._away(e, unit, offset, origin), basis

    def _origin(self, unit: str, sentence: int) -> date | None:
        """What 전년, 같은 달, 이튿날 count from."""
        if unit == "day":
            return self._context_day(sentence)
        last = self._last
        if last is None or (
            last.bound == "까지" and last.grain == "year" and self.published and last.first.year > self.published.year
        ):
            return None
        period = self._period
        if period and last.grain == "day" and not last.dated and sentence - period.sentence <= 2 * NEAR:
            # 3분기 매출을 6일 알렸다. 직전 분기보다: not from the day of the news
            return period.first
        return last.first

    def _away(self, e: TimeExpression, unit: str, offset: int, origin: date) -> Interval | None:
        if unit == "new year":
            return self._within_year(e, (origin.year + (origin.month >= 10),) * 2)
        if unit == "year":
            return self._within_year(e, (origin.year + offset,) * 2)
        if unit in ("month", "quarter"):
            size = 1 if unit == "month" else 3
            first = (origin.month - 1) // size * size + 1 + offset * size
            return self._within_month(e, month_span(origin.year, first, first + size - 1))
        if unit == "week":
            monday = shift(origin, offset * 7 - origin.weekday())
            low, high = e.weekday or (0, 6)
            ends = (shift(monday, low), shift(monday, high)) if monday else (None, None)
            return (ends[0], ends[1]) if ends[0] and ends[1] else None
        day = shift(origin, offset)
        return (day, day) if day else None

    # ------------------------------------------------------------------------------------- bare expressions
    def _bare(self, e: TimeExpression, sentence: int) -> tuple[Interval | None, str]:
        """9월 7일, 12일, 상반기, 금요일, 추석: no year is said."""
        direction = e.direction
        if direction == 0:
            span = self._from_context(e, sentence)
            if span is not None:
                return span, w.CONTEXT
        day = self.published
        if day is None:
            return None, "unresolved"
        years = range(max(1, day.year - 1), min(9998, day.year + 1) + 1)
        if e.holiday:
            way = direction or int(self._leans(AHEAD))
            return nearest((holiday_span(e.holiday, y) for y in years), day, way), w.PUBLISHED
        if e.months is not None:
            ahead = self._leans(AHEAD)
            behind = not ahead and self._here[0].months is not None and self._leans(BEHIND)
            spans = [s for y in years if not (_gone(s := self._within_year(e, (y, y)), day, 45) and ahead)]
            spans = _on_weekday(spans, e)
            # A month is the nearest one, unless its verb lies behind; a quarter or half has begun, unless it lies ahead.
            season = e.grain == "quarter" and e.months[0] % 3 == 0  # 이번 여름
            begun = behind or e.bound == "부터" if e.grain == "month" else e.grain in ("quarter", "half") and not season
            if direction == 0 and begun and not ahead:
                return nearest(spans, day, -1) or nearest(spans, day, 0), w.PUBLISHED
            return nearest(spans, day, direction), w.PUBLISHED
        read = self._weekday if e.days is None else self._day_of_month
        span = read(e, day, direction)
        # 시는 12일 사업을 시작한다고 밝혔다: the verb ahead need not be the day's own; a weekend's is.
        if direction == 0 and _gone(span, day, 0 if e.weekday == (5, 6) else 2) and self._leans(AHEAD):
            span = read(e, day, 1)
        return span, w.PUBLISHED

    def _ended(
        self, e: TimeExpression, sentence: int, span: Interval | None, basis: str
    ) -> tuple[Interval | None, str]:
        """3월 4일부터 22일까지, 12월 20일부터 1월 10일까지: a stretch ends at the first such day after its start."""
        start = self._last
        if e.bound != "까지" or e.direction or not start or start.bound != "부터" or start.sentence != sentence:
            return span, basis
        first = start.first
        if e.months is not None:
            ends = [self._within_year(e, (first.year + k,) * 2) for k in (0, 1)]
        elif e.days is not None:
            ends = [self._within_month(e, month_span(first.year, first.month + k, first.month + k)) for k in (0, 1, 2)]
        elif e.weekday is not None:
            ends = [self._weekday(e, first, 1)]
        else:
            return span, basis
        stated = start.dated if e.months is not None else start.monthly and e.days is not None
        return next((s for s in ends if s and s[0] >= first), span), w.CONTEXT if stated else basis

    def _weekday(self, e: TimeExpression, day: date, direction: int) -> Interval | None:
        """The last one up to publication (before it for 지난), or the next one if it lies ahead."""
        weekday = e.weekday or (0, 6)
        away = (weekday[0] - day.weekday()) % 7
        if direction <= 0 and (away or direction < 0):
            away -= 7
        first, last = shift(day, away), shift(day, away + weekday[1] - weekday[0])
        return (first, last) if first and last else None

    def _day_of_month(self, e: TimeExpression, day: date, direction: int) -> Interval | None:
        """The nearest such day that is not after publication, or not before it if it lies ahead."""
        step = 1 if direction > 0 else -1
        if e.weekday is not None:
            months = (month_span(day.year, day.month + k, day.month + k) for k in (0, -1, 1, -2, 2))
            fitting = [s for s in (self._within_month(e, m) for m in months) if s and s[0].weekday() == e.weekday[0]]
            if fitting:
                return nearest(fitting, day, direction)
        for away in range(4):
            month = month_span(day.year, day.month + away * step, day.month + away * step)
            span = self._within_month(e, month)
            if span is None:
                continue
            if (step > 0 and span[1] >= day) or (step < 0 and (span[0] <= day if direction == 0 else span[0] < day)):
                return span
        return None

    def _from_context(self, e: TimeExpression, sentence: int) -> Interval | None:
        """A bare day takes its month, a bare month its year, from a date of the same passage that names them."""
        last = self._last
        if last is None or e.holiday or (e.days is None and e.weekday):
            return None
        distance = sentence - last.sentence
        if not last.dated:
            end = self._here[1]
            month = month_span(last.last.year, last.last.month, last.last.month)
            if distance or not last.monthly or e.months is not None or e.days is None or month is None:
                return None
            return days_of(month, e.days) if _PAIRED.search(self._text, end - 12, end) else None
        coarse = last.grain in ("year", "decade", "century")
        if e.months is not None:
            if last.grain in ("decade", "century") or (last.bound == "까지" and coarse) or distance > NEAR:
                return None
            span = self._within_year(e, (last.first.year,) * 2)
            if distance and (coarse or span is None or span[0] < last.first or self.published is None):
                return None if coarse or span is None or span[0] < last.first else span
            return span
        if last.grain not in ("day", "month") or distance > NEAR or e.days is None:
            return None
        span = days_of(month_span(last.last.year, last.last.month, last.last.month) or (last.first, last.last), e.days)
        if span is None or (distance and span[0] < last.first):
            return None
        # A day or so before publication it is the day of the news: 지난달 27일 약정을 맺었다고 9일 전했다.
        news = self._day_of_month(e, self.published, 0) if self.published else None
        ranged = not distance and last.bound == "부터" and e.bound == "까지"
        if news and self.published and (self.published - news[0]).days <= 1 and not ranged:
            return None
        return span
