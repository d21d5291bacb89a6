"""The value of an expression of time, before it is tied to a calendar."""

from typing import NamedTuple

from flows.korean.time_words import Relative


class TimeExpression(NamedTuple):
    """What an expression of time says, before it is tied to a calendar."""

    kind: str
    """date, time, duration or set."""
    grain: str | None = None
    """Unit of the calendar that the text names: day, week, month, quarter, half, year, decade, century."""
    years: tuple[int, int] | None = None
    """First and last year, where the text states them."""
    relative: Relative | None = None
    """지난해 is ("year", -1, "published"), 이튿날 ("day", 1, "context")."""
    months: tuple[int, int] | None = None
    """First and last month of the year: 9월 (9, 9), 하반기 (7, 12); 겨울 runs to 14, February of the next year."""
    days: tuple[int, int] | None = None
    """First and last day of the month: 12일 (12, 12), 말 (21, 31)."""
    weekday: tuple[int, int] | None = None
    """First and last day of the week, 0 Monday to 6 Sunday: 금요일 (4, 4), 주말 (5, 6)."""
    nth: int | None = None
    """Which weekday, week or day of the month: 1 to 5, -1 the last."""
    holiday: str | None = None
    """A key of `time_words.HOLIDAYS`."""
    same: bool = False
    """지난해 같은 기간: the place in the year of the date named before."""
    lunar: str | None = None
    """음력 or 윤 (a leap month), where month and day are those of the lunar calendar: 음력 8월 15일."""
    aside: bool = False
    """A period that is only named (민선 8기); what comes after takes neither year nor month from it."""
    direction: int = 0
    """-1 behind publication (지난), 1 ahead of it (오는)."""
    bound: str | None = None
    """부터 or 까지, if that follows."""
    until: "TimeExpression | None" = None
    """The other end of a range printed with a dash."""
    time_of_day: str | None = None
    bare_hour: bool = False
    """Whether the hour was given without 오전 or 오후, so that an earlier one may reach it: 오후 2시부터 4시까지."""
    duration: str | None = None
    """ISO 8601; None for a range (2~3년)."""
