"""Stretches of whole days: months, weeks, holidays, and the nearest of several."""

from calendar import monthrange
from collections.abc import Iterable
from datetime import date, timedelta
from functools import lru_cache

from flows.korean import time_words as w

Interval = tuple[date, date]
"""First and last day, both included."""


@lru_cache(maxsize=4_096)
def month_span(year: int, first: int, last: int) -> Interval | None:
    """First to last day of a run of months; months beyond 12 belong to the next year."""
    year_from, month_from = year + (first - 1) // 12, (first - 1) % 12 + 1
    year_to, month_to = year + (last - 1) // 12, (last - 1) % 12 + 1
    if not (year_from >= 1 and year_to <= 9999):
        return None
    return date(year_from, month_from, 1), date(year_to, month_to, monthrange(year_to, month_to)[1])


def days_of(month: Interval, days: tuple[int, int]) -> Interval | None:
    """Days of a month; a part of it (말) ends with the month, a day that it has not is None."""
    last = month[1].day
    if days[0] > last or (days[1] > last and days != (21, 31)):
        return None
    first = date(month[0].year, month[0].month, days[0])
    return first, first if days[1] == days[0] else first.replace(day=min(days[1], last))


def shift(day: date, days: int) -> date | None:
    """So many days later, None beyond the ends of the calendar."""
    try:
        return day + timedelta(days)
    except OverflowError:
        return None


def nearest(spans: Iterable[Interval | None], day: date, direction: int) -> Interval | None:
    """The span nearest to `day`; behind it (-1: over or under way before that day) or ahead (1: not over yet)."""
    best: tuple[int, Interval] | None = None
    for span in spans:
        if span is None or (direction < 0 and span[0] >= day) or (direction > 0 and span[1] < day):
            continue
        distance = 0 if span[0] <= day <= span[1] else min(abs((span[0] - day).days), abs((span[1] - day).days))
        if best is None or distance < best[0]:
            best = distance, span
    return best[1] if best else None


@lru_cache(maxsize=4_096)
def holiday_span(name: str, year: int) -> Interval | None:
    """The day of a holiday in a year; lunar ones from 1000 to 2050 (korean-lunar-calendar)."""
    entry = w.HOLIDAYS[name]
    if len(entry) == 2:
        day = date(year, entry[0], entry[1]) if 1 <= year <= 9999 else None
        return (day, day) if day else None
    return lunar_span(year, entry[0], entry[1], False)


@lru_cache(maxsize=4_096)
def lunar_span(year: int, month: int, day: int, leap: bool) -> Interval | None:
    """The day of the solar calendar that a day of the lunar one, in a leap month or not, falls on."""
    from korean_lunar_calendar import KoreanLunarCalendar

    lunar = KoreanLunarCalendar()
    if not lunar.setLunarDate(year, month, day, leap):
        return None
    solar = date.fromisoformat(lunar.SolarIsoFormat())
    return solar, solar


def nth(month: Interval, nth: int, weekday: int | None, grain: str) -> Interval | None:
    """The n-th weekday, week or the last day of a month. A week belongs to the month of its Thursday (ISO 8601)."""
    if weekday is None and grain == "day":
        return month[1], month[1]
    target = 3 if weekday is None else weekday
    if nth > 0:
        day = month[0] + timedelta((target - month[0].weekday()) % 7 + 7 * (nth - 1))
    else:
        day = month[1] - timedelta((month[1].weekday() - target) % 7)
    if day > month[1]:
        return None
    return (day, day) if weekday is not None else (day - timedelta(3), day + timedelta(3))
