"""The rule for calendar dates: from the groups that the grammar found to a `TimeExpression`."""

from calendar import monthrange

from flows.korean import time_words as w
from flows.korean.mention import Mention
from flows.korean.time_expression import TimeExpression

Groups = dict[str, str]


def full_year(digits: str) -> int:
    """’24 is 2024, ’98 is 1998: the two digits stand for 1950 to 2049."""
    number = int(digits.lstrip("'"))
    if len(digits.lstrip("'")) > 2:
        return number
    return number + (2000 if number < 50 else 1900)


def sino_number(text: str) -> int:
    """이천십오 → 2015, 이십일 → 21."""
    total = figure = 0
    for c in text:
        if c in w.SINO_SCALES:
            total, figure = total + max(figure, 1) * w.SINO_SCALES[c], 0
        else:
            figure = w.SINO_DIGITS[c]
    return total + figure


def possible(years: tuple[int, int] | None, months: tuple[int, int] | None, days: tuple[int, int] | None) -> bool:
    if years and not (1 <= years[0] <= 9999 and 1 <= years[1] <= 9999 and years[0] <= years[1]):
        return False
    if months and not (1 <= months[0] <= 12 and months[0] <= months[1] <= 14):
        return False
    if not days:
        return True
    last = monthrange(years[0] if years else 2000, months[0])[1] if months and months[0] == months[1] else 31
    return 1 <= days[0] <= last and days[0] <= days[1] and (days[0] != days[1] or days[1] <= last)


def bound_after(text: str, end: int) -> str | None:
    tail = text[end : end + 3].lstrip()
    return "부터" if tail.startswith(("부터", "에서", "들어")) else "까지" if tail.startswith("까지") else None


AHEAD_LEADS = ("오는", "다가오는", "돌아오는")
_NO_SPACE = str.maketrans("", "", " ")


def _word(table: dict[str, w.Relative], text: str) -> w.Relative:
    """The entry of a word, whatever its spacing."""
    return _compact(table)[text.translate(_NO_SPACE)]


_COMPACT: dict[int, dict[str, w.Relative]] = {}


def _compact(table: dict[str, w.Relative]) -> dict[str, w.Relative]:
    if id(table) not in _COMPACT:
        _COMPACT[id(table)] = {word.translate(_NO_SPACE): value for word, value in table.items()}
    return _COMPACT[id(table)]


_ORDINALS = {word.translate(_NO_SPACE): n for word, n in w.ORDINALS.items()}
_SAME = {word.translate(_NO_SPACE): unit for word, unit in w.SAME.items()}
_HOLIDAY_NAMES = {name.translate(_NO_SPACE): name for name in w.HOLIDAYS}


def read_date(g: Groups, start: int, end: int, text: str) -> list[Mention]:
    """지난해 3월 4일 · 이달 말 · 올 3분기 · 2020~2024년 · 다음 주 화요일 · 전년 같은 달 · 이날."""
    bound = bound_after(text, end)
    if "then" in g:
        return [Mention(start, end, "DT", TimeExpression("date", relative=("then", 0, w.CONTEXT)), (0, 0))]
    word = g.get("day_word") or g.get("same", "")
    if "day_word" in g or (word.translate(_NO_SPACE) == "같은날" and "year" not in g):
        value = TimeExpression("date", "day", relative=_word(w.DAY_WORDS, word), bound=bound)
        unmarked = (0, 0) if word.translate(_NO_SPACE) in ("당일", "같은날") else None
        return [Mention(start, end, "TI" if word == "어젯밤" else "DT", value, unmarked)]

    lead = g.get("lead", "")
    value = TimeExpression("date", bound=bound)
    value = value._replace(direction=-1 if lead in ("지난", "저번") else 1 if lead in ("다음", *AHEAD_LEADS) else 0)
    klue = (start + len(lead) + (text[start + len(lead)] == " "), end) if lead in AHEAD_LEADS else None

    if "year" in g:
        value = _with_year(value, g)
    if "same" in g:
        if "year" not in g and not g["same"].startswith(("같은", "이맘")):
            return []
        relative = value.relative or (None if value.years else ("year", 0, w.CONTEXT))
        value = value._replace(same=True, grain=_SAME[word.translate(_NO_SPACE)] or "year", relative=relative)
        klue = (start, start + len(g["year"].rstrip())) if "year" in g else (0, 0)
    elif "month" in g:
        value = _with_month(value, g)
    elif "d3" in g:
        value = value._replace(grain="day", days=_pair(g, "d3", "d4", "d3_list"), weekday=_weekday(g, "wd2"))
    else:
        value = _with_other(value, g, lead)
        if "within" in g or ("month_part" in g and "year" not in g):
            klue = (0, 0)
        if "season" in g and "year" not in g and not lead:
            return [] if g["season"] == "봄" else [Mention(start, end, "DT", None)]
    if value.grain is None or not possible(value.years, value.months, value.days):
        return []
    if g.get("month_part") in ("초", "말", "중반", "초반", "후반") and "year" not in g:
        return []
    return _split_lists(Mention(start, end, "DT", value, klue), g, text)


def _pair(g: Groups, first: str, *others: str) -> tuple[int, int]:
    low = int(g[first])
    return low, next((int(g[name]) for name in others if name in g), low)


def _weekday(g: Groups, name: str) -> tuple[int, int] | None:
    return (w.WEEKDAYS[g[name]],) * 2 if name in g else None


def _with_year(value: TimeExpression, g: Groups) -> TimeExpression:
    if "y_sino" in g:
        year = sino_number(g["y_sino"].rstrip("년"))
        return value._replace(grain="year", years=(year, year))
    if "y1" not in g:
        return value._replace(grain="year", relative=_word(w.YEAR_WORDS, g.get("year_word", g["year"])))
    first = last = full_year(g["y1"])
    if "y2" in g:
        digits = g["y2"].lstrip("'")
        last = int(digits) if len(digits) > 2 else first - first % 100 + int(digits)
    value = value._replace(grain="year", years=(first, last))
    # 2024학년도: from March to February.
    return value._replace(months=(3, 14)) if g.get("year_unit") == "학년도" else value


def _with_month(value: TimeExpression, g: Groups) -> TimeExpression:
    if "month_word" in g:
        value = value._replace(grain="month", relative=_word(w.MONTH_WORDS, g["month_word"]))
    elif "m_sino" in g:
        month = sino_number(g["m_sino"])
        value = value._replace(grain="month", months=(month, month))
    else:
        value = value._replace(grain="month", months=_pair(g, "m1", "m2"))
    if "d1" in g and "m2" in g and "~" in g["month"]:  # 1~6월 27일
        months = value.months or (0, 0)
        end = value._replace(grain="day", months=(months[1],) * 2, days=_pair(g, "d1"))
        return value._replace(months=(months[0],) * 2, until=end)
    if "d1" in g:
        return value._replace(grain="day", days=_pair(g, "d1", "d2", "d_list"), weekday=_weekday(g, "wd1"))
    if "d_sino" in g:
        day = sino_number(g["d_sino"])
        return value._replace(grain="day", days=(day, day))
    if "day_part" in g:
        return value._replace(days=w.DAY_PARTS[g["day_part"]])
    if "last_day" in g:
        return value._replace(grain="day", nth=-1)
    if "nth_week" in g:  # 3월 2주차
        return value._replace(grain="week", nth=int(g["nth_week"]))
    if "nth" in g:
        value = value._replace(nth=_ORDINALS[g["nth"].translate(_NO_SPACE)])
        weekday = g.get("nth_week_day") or g.get("nth_day")
        if weekday:
            return value._replace(grain="day", weekday=(w.WEEKDAYS[weekday],) * 2)
        return value._replace(grain="week")
    return value


def _with_other(value: TimeExpression, g: Groups, lead: str) -> TimeExpression:
    if "quarter" in g:
        first = int(g["quarter"]) if g["quarter"].isdigit() else w.SINO_DIGITS[g["quarter"]]
        last = int(g.get("quarter2") or g.get("quarter3") or first)
        return value._replace(grain="quarter", months=(3 * first - 2, 3 * last))
    if "quarter_word" in g:
        return value._replace(grain="quarter", relative=_word(w.QUARTER_WORDS, g["quarter_word"]))
    if "half" in g:
        return value._replace(grain="half", months=w.HALVES[g["half"]])
    if "week_word" in g:
        value = value._replace(grain="week", relative=_word(w.WEEK_WORDS, g["week_word"]), direction=0)
        if "wd3" in g:
            return value._replace(grain="day", weekday=(w.WEEKDAYS[g["wd3"]],) * 2)
        if "weekend" in g:
            return value._replace(weekday=(5, 6))
        return value._replace(weekday=(0, 1) if "초" in g["week_part"] else (2, 3)) if "week_part" in g else value
    if "weekend2" in g or "weekday" in g:
        days = (5, 6) if "weekend2" in g else (w.WEEKDAYS[g["weekday"]],) * 2
        offset = {"이번": 0, "다음": 1}.get(lead)
        if "weekend2" in g and lead in ("지난", "저번"):
            offset = -1
        relative: w.Relative | None = ("week", offset, w.PUBLISHED) if offset is not None else None
        return value._replace(grain="week" if "weekend2" in g else "day", weekday=days, relative=relative)
    if "holiday" in g:
        return value._replace(grain="day", holiday=_HOLIDAY_NAMES[g["holiday"].translate(_NO_SPACE)])
    if "season" in g:
        return value._replace(grain="quarter", months=w.SEASONS[g["season"]])
    if "month_part" in g:
        if value.years is None and value.relative is None:
            value = value._replace(relative=("year", -1 if lead == "지난" else 0, w.PUBLISHED), direction=0)
        return value._replace(grain="month", months=w.MONTH_PARTS[g["month_part"]])
    if "within" in g:
        return value._replace(grain="year", relative=("year", 0, w.PUBLISHED))
    if "new_year" in g:
        return value._replace(grain="year", relative=("new year", 0, w.PUBLISHED))
    return value


def _split_lists(mention: Mention, g: Groups, text: str) -> list[Mention]:
    """8, 9일 is one run of days, 4, 9일 and 2007·2008년 are two dates."""
    value = mention.value
    assert isinstance(value, TimeExpression)
    days, months, years = value.days, value.months, value.years
    second = g.get("d_list") or g.get("d3_list")
    if second and days and days[1] != days[0] + 1:
        low, high = value._replace(days=(days[0],) * 2), value._replace(days=(days[1],) * 2)
    elif "y2" in g and years and any(c in g["year"] for c in ",·"):
        second = g["y2"]
        low, high = value._replace(years=(years[0],) * 2, grain="year"), value._replace(years=(years[1],) * 2)
    elif "m2" in g and months and any(c in g["month"] for c in ",·") and months[1] != months[0] + 1:
        second = g["m2"]
        low, high = value._replace(months=(months[0],) * 2), value._replace(months=(months[1],) * 2)
    else:
        return [mention]
    cut = text.rindex(second, mention.start, mention.end)
    first_end = mention.start + len(text[mention.start : cut].rstrip(" ,·"))
    return [Mention(mention.start, first_end, "DT", low), Mention(cut, mention.end, "DT", high)]
