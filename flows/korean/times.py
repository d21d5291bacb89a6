"""Korean expressions of time: `TIME_PATTERN` finds where they stand in text, `parse_times` reads what they say.

Dates are not worked out here: a `TimeExpression` says `the 12th` or `last year's September`, `calendar.Timeline` knows
the day of publication. Spans follow the KLUE-NER guidelines (DT, TI) except where `Mention.klue` says otherwise.
"""

import itertools
import re
from collections.abc import Callable
from functools import lru_cache

from flows.korean import time_words as w
from flows.korean.mention import Mention
from flows.korean.time_dates import Groups, bound_after, full_year, possible, read_date, sino_number
from flows.korean.time_expression import TimeExpression
from flows.korean.time_grammar import COMPONENT, GRAMMAR, PLAIN
from flows.korean.time_pattern import TIME_PATTERN

__all__ = ["TIME_PATTERN", "TimeExpression", "parse_times"]


def _groups_of_rules() -> dict[str, tuple[list[str], slice]]:
    """The groups of a rule follow its own: reading only those is several times cheaper than `groupdict`."""
    names = list(GRAMMAR.groupindex)
    starts = [i for i, name in enumerate(names) if name in _RULES] + [len(names)]
    return {names[a]: (names[a:b], slice(a, b)) for a, b in itertools.pairwise(starts)}


@lru_cache(maxsize=65_536)
def _parse(chunk: str) -> tuple[Mention, ...]:
    text = chunk.translate(PLAIN)
    found: list[Mention] = []
    for match in GRAMMAR.finditer(text):
        rule = "duration" if match.lastgroup == "stretch" else match.lastgroup or ""
        names, part = _GROUPS[rule]
        groups = {name: value for name, value in zip(names, match.groups()[part], strict=True) if value is not None}
        start, end = match.span(rule)
        end -= len(text[start:end]) - len(text[start:end].rstrip())
        found += _RULES[rule](groups, start, end, text)
    return tuple(_join_ranges(found, text))


def parse_times(chunk: str) -> list[Mention]:
    """The expressions of time in a chunk that `TIME_PATTERN` matched, in reading order; offsets within the chunk.

    Impossible dates (2월 30일) and words that only look like times are left out.
    """
    return list(_parse(chunk))


# ------------------------------------------------------------------------------------------------ rules
def _numeric(g: Groups, start: int, end: int, text: str) -> list[Mention]:
    """2025.02.12 · ’24．２．２７ · 02/22/2016 · 10/2에."""
    years: tuple[int, int] | None = None
    if "n_year" in g:
        month, day = int(g["n_month"]), int(g["n_day"])
        # 1.2.3 is a version, 25.2.12. a date: two digits need the apostrophe, slashes, a full stop or a weekday after.
        bare = len(g["n_year"]) == 2 and text[start] != "'" and g["n_sep"] == "."
        if bare and text[end : end + 1] not in (".", "("):
            return []
        years = (full_year(g["n_year"]),) * 2
    elif "r_year" in g:
        a, b = int(g["r_a"]), int(g["r_b"])
        month, day = (b, a) if a > 12 else (a, b)
        years = (int(g["r_year"]),) * 2
    else:
        month, day = int(g["s_month"]), int(g["s_day"])
    if not possible(years, (month, month), (day, day)):
        return []
    expression = TimeExpression(
        "date", "day", years=years, months=(month, month), days=(day, day), bound=bound_after(text, end)
    )
    return [Mention(start, end, "DT", expression)]


def _span(g: Groups, start: int, end: int, text: str) -> list[Mention]:
    """1970년대 · 90년대 말 · 21세기."""
    if "decade" in g:
        digits = g["decade"]
        first = int(digits) if len(digits) > 2 else int(digits) + (1900 if int(digits) >= 20 else 2000)
        if len(digits) == 3 or not 1 <= first <= 9990:
            return []
        low, high = w.YEAR_PARTS.get(g.get("decade_part", ""), (0, 9))
        return [Mention(start, end, "DT", TimeExpression("date", "decade", years=(first + low, first + high)))]
    first = (int(g["century"]) - 1) * 100 + 1
    if not 1 <= first <= 9900:
        return []
    low, high = {"초": (0, 29), "초반": (0, 29), "중반": (30, 69), "전반": (0, 49)}.get(
        g.get("century_part", ""), (0, 99)
    )
    low = 50 if g.get("century_part") in ("후반", "말") else low
    return [Mention(start, end, "DT", TimeExpression("date", "century", years=(first + low, first + high)))]


def _set(g: Groups, start: int, end: int, text: str) -> list[Mention]:
    """매년 · 매주 월요일 · 해마다. KLUE leaves 매일 and 매달 alone."""
    unmarked = (0, 0) if g["set"].startswith(("매일", "매달", "매월")) else None
    return [Mention(start, end, "DT", TimeExpression("set"), unmarked)]


def _ago(g: Groups, start: int, end: int, text: str) -> list[Mention]:
    """3년 전 · 나흘 뒤; 10년 뒤 and 두 달 후 are lengths, though KLUE marks them whole."""
    count, unit = g["ago_count"], g["ago_unit"]
    number = w.NATIVE_DAYS.get(count) or (1 if count == "하루" else None)
    if (number is None) == (unit == ""):
        return []
    if number is None:
        digits = _count(count)
        if not digits.isdigit():  # 2.5년 전 names no day
            return []
        number = int(digits)
    name = {"년": "year", "해": "year", "개월": "month", "달": "month"}.get(unit, "day")
    number *= 7 if unit.startswith("주") else 1
    way = g["ago_way"]
    if way != "전" and name in ("year", "month"):
        length = text[start:end].removesuffix(way).rstrip()
        value = TimeExpression("duration", name, duration=f"P{number}{name[0].upper()}")
        return [Mention(start, start + len(length), "DT", value, (start, end))]
    relative = (name, -number, w.PUBLISHED) if way == "전" else (name, number, w.CONTEXT)
    return [Mention(start, end, "DT", TimeExpression("date", name, relative=relative))]


def _count(text: str) -> str:
    """Digits of a count: 1,000 → 1000, 2천 → 2000, 두 → 2, 10여 → 10."""
    text = text.strip().rstrip("여").replace(",", "")
    if text in w.NATIVE_COUNTS:
        return str(w.NATIVE_COUNTS[text])
    digits = text.rstrip("십백천만")
    if not digits:
        return str(sino_number(text))
    if digits == text:
        if text.isdigit():
            return text.lstrip("0") or "0"
        return text if not re.fullmatch("[일이삼사오육칠팔구십백천]+", text) else str(sino_number(text))
    if not digits[0].isdigit():
        return str(sino_number(text))
    scale = 1
    for c in text[len(digits) :]:
        scale *= w.SINO_SCALES[c]
    return f"{float(digits) * scale:g}" if "." in digits else str(int(digits) * scale)


def _duration(g: Groups, start: int, end: int, text: str) -> list[Mention]:
    """5년간 · 3년 4개월 · 3년 반 · 1시간 30분 · 사흘 · 2~3년 (no one length)."""
    words = g["duration"]
    parts: dict[str, str] = {}
    for low, count, unit in COMPONENT.findall(words):
        if unit in w.NATIVE_DAYS:
            parts["D"] = str(w.NATIVE_DAYS[unit])
        elif unit == "반년":
            parts["M"] = "6"
        elif unit == "분기":
            parts["M"] = str(3 * int(_count(count)))
        else:
            parts[w.DURATION_UNITS[unit]] = "" if low else _count(count)
        last = unit
    # 100주 are shares.
    if not parts or len(parts.get("W", "")) > 2:
        return []
    if words.rstrip("간여동안째 ").endswith("반") and last in _HALF_OF:
        unit, half = _HALF_OF[last]
        parts[unit] = half
    date = "".join(parts[u] + u for u in "YMWD" if u in parts)
    clock = "".join(parts["T" + u] + u for u in "HMS" if "T" + u in parts)
    iso = None if "" in parts.values() else f"P{date}" + (f"T{clock}" if clock else "")
    tag = "DT" if date else "TI"
    klue = (start, end + len(g["stretch"])) if "stretch" in g else None
    return [Mention(start, end, tag, TimeExpression("duration", _GRAINS.get(last), duration=iso), klue)]


# 3년 반, 한 달 반, 두 시간 반
_HALF_OF = {
    "년": ("M", "6"),
    "해": ("M", "6"),
    "개월": ("D", "15"),
    "달": ("D", "15"),
    "시간": ("TM", "30"),
}
_GRAINS = {
    "년": "year",
    "해": "year",
    "개월": "month",
    "달": "month",
    "반년": "half",
    "분기": "quarter",
    "주": "week",
    "주일": "week",
}


def _clock(g: Groups, start: int, end: int, text: str) -> list[Mention]:
    """오후 2시 30분 · 14:00 · 3pm · 오후 세시 반 · 정오."""
    if "fixed" in g:
        return [Mention(start, end, "TI", TimeExpression("time", time_of_day=w.FIXED_TIMES[g["fixed"]]))]
    first = next(name for name in ("hour", "hour2", "hour3", "hour5", "hour6") if name in g)
    part = next((g[k] for k in ("ampm", "ampm2", "ampm3", "ampm4", "ampm5", "ampm6") if k in g), "").lower()
    if not part and text[:start].rstrip().endswith(("어젯밤", "간밤")):
        part = "밤"
    hour = w.NATIVE_HOURS[g[first]] if first in ("hour5", "hour6") else int(g[first])
    minute = next((int(g[k]) for k in ("minute", "minute2") if k in g), 0)
    if "minute5" in g:
        minute = sino_number(g["minute5"])
    if "half_hour" in g or "half5" in g:
        minute = 30
    second = next((int(g[k]) for k in ("second", "second2") if k in g), None)
    if "second5" in g:
        second = sino_number(g["second5"])
    bound = bound_after(text, end)
    padded = g[first].startswith("0")  # 09:00 is of the 24 hours

    def at(hour: int, minute: int, second: int | None) -> TimeExpression | None:
        hour24 = _hour(hour, part)
        if hour24 is None or minute > 59:
            return None
        stamp = f"{hour24:02}:{minute:02}" + (f":{second:02}" if second is not None else "")
        return TimeExpression("time", time_of_day=stamp, bare_hour=not (part or padded) and hour <= 12, bound=bound)

    value = at(hour, minute, second)
    if value is None:
        return []
    if "h_range" in g:
        low = at(int(g["h_range"]), 0, None)
        cut = start + text[start:end].index(g["h_range"]) + len(g["h_range"])
        if low is None:
            return []
        begin = cut + len(text[cut:end]) - len(text[cut:end].lstrip(" ~-"))
        return [Mention(start, cut, "TI", low, (start, end)), Mention(begin, end, "TI", value, (0, 0))]
    return [Mention(start, end, "TI", value)]


def _hour(hour: int, part: str) -> int | None:
    """The hour of the 24-hour clock; None where there is none (오후 25시)."""
    if hour > 24:
        return None
    part = {"a": "am", "p": "pm"}.get(part, part.replace(" ", ""))
    if part in w.AFTERNOON and hour <= 12:
        low, high, twelve = w.AFTERNOON[part]
        return twelve if hour == 12 else hour + 12 if low <= hour <= high else hour
    if part in w.MORNING and hour == 12:
        return 0
    return hour % 24


def _marked(tag: str) -> Callable[[Groups, int, int, str], list[Mention]]:
    def rule(g: Groups, start: int, end: int, text: str) -> list[Mention]:
        return [Mention(start, end, tag, None)]

    return rule


def _join_ranges(mentions: list[Mention], text: str) -> list[Mention]:
    """Dates joined by a dash become one range (9월 7일~10월 3일); times stay two, though KLUE marks them as one."""
    joined: list[Mention] = []
    for mention in mentions:
        before = joined[-1] if joined else None
        if (
            before is None
            or not isinstance(before.value, TimeExpression)
            or not isinstance(mention.value, TimeExpression)
            or before.value.kind != mention.value.kind
            or text[before.end : mention.start].strip() not in ("~", "-")
        ):
            joined.append(mention)
        elif mention.value.kind == "date" and before.value.until is None:
            value = before.value._replace(until=mention.value)
            klue = (before.klue[0], mention.end) if before.klue and before.klue != (0, 0) else None
            joined[-1] = Mention(before.start, mention.end, "DT", value, klue)
        elif mention.value.kind == "time":
            joined[-1] = before._replace(klue=(before.start, mention.end))
            joined.append(mention._replace(value=later_clock(before.value, mention.value), klue=(0, 0)))
        elif mention.value.kind == "duration":
            joined[-1] = Mention(before.start, mention.end, mention.tag, mention.value._replace(duration=None))
        else:
            joined.append(mention)
    return joined


def later_clock(first: TimeExpression, second: TimeExpression) -> TimeExpression:
    """The second of two times, in the afternoon if the first is and only that puts it later: 오후 2시~4시."""
    start, end = first.time_of_day or "", second.time_of_day or ""
    if not second.bare_hour or start < "12" or end > start:
        return second
    moved = f"{(int(end[:2]) + 12) % 24:02}{end[2:]}"
    return second._replace(time_of_day=moved) if moved > start else second


_RULES: dict[str, Callable[[Groups, int, int, str], list[Mention]]] = {
    "numeric": _numeric,
    "span": _span,
    "set": _set,
    "ago": _ago,
    "duration": _duration,
    "clock": _clock,
    "date": read_date,
    "marked_time": _marked("TI"),
    "marked_date": _marked("DT"),
}
_GROUPS = _groups_of_rules()
