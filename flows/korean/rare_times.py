"""Expressions of time that few texts use: `RARE_TIME_PATTERN` finds where they stand, `parse_rare_times` reads them.

Apart from the grammar of all days, because joined to it they would make its automaton outgrow the cache of the regex
engine; a text that has none is only glanced at. What both read, this one reads better.
"""

import re

from flows.korean import time_words as w
from flows.korean.mention import Mention
from flows.korean.numerals import NATIVE_TENS, parse_number
from flows.korean.patterns import DIGIT, GAP, SPACE, alternation
from flows.korean.time_dates import possible
from flows.korean.time_expression import TimeExpression
from flows.korean.time_words import WEEKDAYS
from flows.korean.times import parse_times

_SINO = "[일이삼사오육칠팔구십백천]"
_RUN = f"{_SINO}{{1,4}}(?:{SPACE}{_SINO}{{1,2}})?"
_LEAD = f"(?:지난|다음|향후){GAP}"
_LENGTH_CUE = f"{GAP}(?:동안|간|만에|뒤|후|전|안에|안|이내|내|째|미만|이상|가까이|넘게|정도|가량)"
_BOUNDARY = "(?:^|[^0-9０-９A-Za-z가-힣])"
_HOURS = alternation(w.NATIVE_HOURS)
_DAY_NAMES = "[월화수목금토일]"
_NTH = alternation(["첫째", "둘째", "셋째", "넷째", "마지막"])
# 11월 25일(월)~29일(금), 오는 25일(월)~12월 1일
_WEEKDAYS_TO = (
    f"(?:{DIGIT}{{4}}년{GAP})?(?:{DIGIT}{{1,2}}월{GAP}|오는{GAP}|지난{GAP})?{DIGIT}{{1,2}}일{GAP}[(（]{_DAY_NAMES}[)）]{GAP}[~∼〜～-]"
    f"{GAP}(?:{DIGIT}{{1,2}}월{GAP})?{DIGIT}{{1,2}}일"
)
# 매주 월·수·금요일, 매주 수요일과 금요일, 매월 둘째·넷째 주 일요일
_EVERY = (
    f"매(?:주|월|달){GAP}(?:{_NTH}(?:{GAP}[·,]{GAP}{_NTH})*{GAP}(?:주{GAP})?)?{_DAY_NAMES}(?:요일)?"
    f"(?:(?:{GAP}[·,~∼]{GAP}|과{GAP}){_DAY_NAMES}(?:요일)?)+"
    f"|매(?:월|달){GAP}{_NTH}(?:{GAP}[·,]{GAP}{_NTH})+{GAP}(?:주{GAP})?{_DAY_NAMES}요일"
)
# 징역 8월에: months, and not August.
_PENALTIES = "징역 금고 장기 단기 집행유예 자격정지 영업정지 업무정지 직무정지 면허정지 정직 감봉".split()
# 세종 2024년 is the city's, 단기 5년 a length.
_KINGS = alternation(set(w.REIGNS) - {"단기"})
_REIGN = f"(?:{_KINGS}{GAP}{DIGIT}{{1,2}}|단기{GAP}[34３４]{DIGIT}{{3}}|기원전{GAP}{DIGIT}{{1,4}})년"
_OFTEN = "(?:회|번|차례|교대)"
# 10.17.~10.18., 2. 15.(월) ~ 2. 19.(금), 2024.7.15.~8.20.; 7.12~7.18 alone may be a decimal
_POINTS = f"{DIGIT}{{1,2}}[.．]{GAP}{DIGIT}{{1,2}}"
_ON = f"(?:{GAP}[(（]{_DAY_NAMES}[)）])"
_UP_TO = f"{GAP}[~∼〜～-]{GAP}"
_SCHEDULE = f"(?:기간|일시|일정|일자|날짜|접수|신청|행사|축제|모집|전시|공고|운영|{DIGIT}주차|주간|[첫둘셋넷]째{GAP}주|연휴|회기|방학){GAP}[:：]?{GAP}[(（]?{GAP}"
_FULL_POINTS = f"{DIGIT}{{1,4}}[.．]{GAP}{_POINTS}[.．]?{_ON}?"
_SHORT_DATES = (
    f"(?:{_FULL_POINTS}(?:{_UP_TO}(?:{_POINTS}|{DIGIT}{{1,2}}[.．일(（\n]))?|{_POINTS}[.．]?{_ON}(?:{_UP_TO}{_POINTS})?"
    f"|{_POINTS}[.．]{_UP_TO}{_POINTS}[.．]|{_SCHEDULE}{_POINTS}{_UP_TO}{_POINTS}(?:[^0-9.％%가-힣A-Za-z]|$))"
)
# 월·수·금요일, 화~일요일: days of any week; 이번 주 토·일요일 are those of one
_WEEK = f"(?:(?:이번|다음|지난|금|내|오는|매){GAP}주?{GAP})?{_DAY_NAMES}(?:{GAP}[·,~∼]{GAP}{_DAY_NAMES})+요일"
# 97년 외환위기, 88년 서울올림픽, 79년 준공된: a year, and no length
_FOUNDED = "(?:설립|창립|창업|창단|창간|개교|개관|개장|개통|개항|개원|개업|준공|완공|착공|제정|출범|건립|건설|조성|결성|도입|데뷔|입단|입사)"
_OF_YEAR = f"(?:외환{GAP}위기|IMF|금융{GAP}위기|(?:서울{GAP})?올림픽|월드컵|엑스포|체제|민주화|대선|총선|대홍수|수해|{_FOUNDED}(?:[된한돼됐했해하되]|{SPACE}(?:당시|이후|때))|문을{SPACE}[연열])"
# 올 수출: this year's; 올 사람 is who will come
_THIS_YEAR = f"올{SPACE}(?:누적{SPACE}|총{SPACE}|목표{SPACE})?(?:수출|수입|매출|영업|실적|예산|투자|목표|성장|물가|경제|채용|분양|생산|수주|관광|국비|농사|임금|누적|무역)"
# 10일에서 5일로 줄었다: ten days and five
_CHANGED = f"{DIGIT}{{1,3}}일에서{SPACE}{DIGIT}{{1,3}}일로{SPACE}(?:[가-힣]{{1,4}}{SPACE})?(?:줄|늘[리린렸려었어]|늘릴|단축|축소|확대|짧)"
_DATING = "(?:지난|오는|매월|[이내]달)"
RARE_TIME_PATTERN = (
    f"(?:^{GAP}{DIGIT}{{1,2}}/{DIGIT}{{1,2}}{GAP}$"
    f"|^{GAP}{_SINO}{{1,3}}{GAP}분{GAP}$"
    f"|{_BOUNDARY}(?:음력{GAP}(?:{DIGIT}{{4}}년{GAP})?(?:윤{GAP})?{DIGIT}{{1,2}}월{GAP}{DIGIT}{{1,2}}일"
    f"|민선{GAP}{DIGIT}{{1,2}}(?:{GAP}[·~∼]{GAP}{DIGIT}{{1,2}})?기"
    f"|{DIGIT}{{3}}년에(?:{SPACE}[가-힣])?"
    f"|(?:서기|기원후){GAP}{DIGIT}{{1,4}}년"
    f"|{alternation(_PENALTIES)}형?{GAP}{DIGIT}{{1,2}}월(?:[^가-힣]|$|[에을의이로과])"
    f"|(?:(?:{_DATING}|{DIGIT}{{1,2}}월){GAP})?1일{GAP}{DIGIT}{{1,2}}{_OFTEN}"
    f"|기원전{GAP}{DIGIT}{{1,2}}세기|{_REIGN}(?:[^가-힣]|$|[에의은도인])"
    f"|(?:{DIGIT}{{1,2}}|무)박{GAP}{DIGIT}{{1,2}}일"
    f"|{_WEEKDAYS_TO}|{_EVERY}|{_WEEK}|{_SHORT_DATES}|{_THIS_YEAR}|{_CHANGED}|(?:지난{GAP})?(?:[5-9５-９]{DIGIT}년{GAP}{_OF_YEAR}|[7-9７-９][1-9１-９]년{GAP}이[후래])|{DIGIT}{{1,2}}개{GAP}분기{GAP}(?:연속|만에|째)"
    f"|{_HOURS}{GAP}시{GAP}{_SINO}{{1,3}}{GAP}분{GAP}전"
    f"|{alternation(NATIVE_TENS)}분"
    f"|(?:향후|앞으로|최근){GAP}{DIGIT}{{1,3}}(?:여)?{GAP}일"
    f"|(?:[일이삼사오유육칠팔구시십]{{1,2}}월{GAP})?[이삼]?십[일이삼사오육칠팔구]?일(?:에|부터|까지)"
    f"|{_LEAD}{_RUN}{GAP}(?:년|개월|달|주|시간|분|초)(?:[^가-힣]|$|동안|간|에)"
    f"|{_RUN}{GAP}(?:분|초){_LENGTH_CUE}"
    f"|{_RUN}{SPACE}(?:년|개월|주일|시간|초)(?:{_LENGTH_CUE}|[^가-힣]|$|[이을은도의에])))"
)
"""Where such an expression may stand; a string that Rust's regex and Python's `re` read alike."""

_UNITS = {"년": "Y", "개월": "M", "달": "M", "주": "W", "주일": "W", "시간": "H", "분": "M", "초": "S"}
_GRAINS = {"년": "year", "개월": "month", "달": "month", "주": "week", "주일": "week"}
_GRAMMAR = re.compile(
    rf"(?P<slash>^ ?(?P<month>\d\d?)/(?P<day>\d\d?) ?$)"
    rf"|(?P<lunar>음력 ?(?P<solar>(?:\d+년 ?)?(?:윤 ?)?\d+월 ?\d+일))"
    rf"|(?P<term>민선 ?(?P<first>\d\d?)(?: ?[·~∼] ?(?P<last>\d\d?))?기)"
    rf"|(?P<early>(?P<year>\d{{3}})년)(?=에(?! ?[걸한달이]))"
    rf"|(?P<era>(?:서기|기원후) ?(?P<era_year>\d{{1,4}})년)"
    rf"|(?P<run_of_days>(?P<from_day>(?:\d+년 ?)?(?:\d+월 ?|오는 ?|지난 ?)?\d+일) ?[(（]{_DAY_NAMES}[)）] ?[~∼〜～-] ?(?P<to_day>(?:\d+월 ?)?\d+일))"
    rf"|{alternation(_PENALTIES)}형? ?(?P<penalty>(?P<of_months>\d+)월)"
    rf"|(?P<dated>(?:{_DATING}|\d+월) ?1일)(?= ?\d+{_OFTEN})|(?P<daily>1일)(?= ?\d+{_OFTEN})"
    rf"|(?P<reign>(?P<king>{_KINGS}|단기|기원전) ?(?P<of_king>\d+)(?P<age>년|세기))"
    rf"|(?P<nights>(?:\d+|무)박 ?(?P<of_days>\d+)일)"
    rf"|(?P<every>{_EVERY}|{_WEEK})"
    rf"|(?P<full>(?P<full_day>\d{{1,4}}[.] ?\d+[.] ?\d+)[.]?{_ON}?(?:{_UP_TO}(?P<last_month>\d\d?[.] ?)?(?P<last_day>\d\d?)(?!\d))?)"
    rf"|{_SCHEDULE}(?P<told>{_POINTS}{_UP_TO}{_POINTS})|(?P<short>{_POINTS}(?:[.]?{_ON}?{_UP_TO}{_POINTS})?)"
    rf"|(?P<changed>(?P<length_from>\d+)일에서 (?P<length_to>\d+)일)로"
    rf"|(?P<of_year>(?:지난 ?)?[‘’']?[5-9]\d년)(?= ?(?:{_OF_YEAR}|이[후래]))"
    rf"|(?P<this_year>올)(?= )"
    rf"|(?P<quarters>(?P<so_many>\d+)개 ?분기)"
    rf"|(?P<to>(?P<hour>{_HOURS}) ?시 ?(?P<minute>{_SINO}{{1,3}}) ?분 ?전)"
    rf"|(?P<tens>(?P<ten>{alternation(NATIVE_TENS)})분)"
    rf"|(?:향후|앞으로|최근) ?(?P<days>(?P<count>\d+)여? ?일)"
    rf"|(?P<monthday>(?P<of_month>[일이삼사오유육칠팔구시십]{{1,2}}월 ?)?(?P<spoken>[이삼]?십[일이삼사오육칠팔구]?)일)(?=에|부터|까지)"
    rf"|(?P<length>(?P<lead>(?:지난|다음|향후) ?)?(?P<run>{_RUN})(?P<gap> ?)(?P<unit>년|개월|달|주일?|시간|분|초))"
    rf"(?P<cue> ?(?:동안|간|만에|뒤|후|전|안에|안|이내|내|째|미만|이상|가까이|넘게|정도|가량))?"
)
_PLAIN = str.maketrans("０１２３４５６７８９．\u00a0\u2009\u3000", "0123456789.   ")


def parse_rare_times(chunk: str) -> list[Mention]:
    """The expressions of time in a chunk that `RARE_TIME_PATTERN` matched; offsets within the chunk."""
    found: list[Mention] = []
    for match in _GRAMMAR.finditer(chunk.translate(_PLAIN)):
        name = next(n for n in _READERS if match[n])
        value = _READERS[name](match)
        if isinstance(value, list):
            found += value
        elif value is not None:
            start, end = match.span(name)
            start += len(match[name]) - len(match[name].lstrip())
            tag = "TI" if value.time_of_day or (value.duration or "").startswith("PT") else "DT"
            found.append(Mention(start, end, tag, value, (0, 0) if name == "term" else None))
    return found


def _slash(match: re.Match[str]) -> TimeExpression | None:
    """2/15, when it is the whole text."""
    month, day = int(match["month"]), int(match["day"])
    if not (1 <= month <= 12 and 1 <= day <= 31):
        return None
    return TimeExpression("date", "day", months=(month, month), days=(day, day))


def _lunar(match: re.Match[str]) -> TimeExpression | None:
    """음력 8월 15일, 음력 윤6월 15일."""
    inner = parse_times(re.sub("윤 ?", "", match["solar"]))
    value = inner[0].value if len(inner) == 1 else None
    if not isinstance(value, TimeExpression) or value.days is None:
        return None
    return value._replace(lunar="윤" if "윤" in match[0] else "음력")


def _term(match: re.Match[str]) -> TimeExpression:
    """민선 8기: the term of office of the local governments, four years from July; the first one had three."""
    first, last = int(match["first"]), int(match["last"] or match["first"])
    end = TimeExpression("date", "year", years=(1994 + 4 * last, 1994 + 4 * last), months=(6, 6), aside=True)
    begin = 1990 + 4 * first if first > 1 else 1995
    return TimeExpression("date", "year", years=(begin, begin), months=(7, 7), until=end, aside=True)


def _year(match: re.Match[str]) -> TimeExpression | None:
    """서기 57년; 247년에, where a round number would be a length (500년에 걸친)."""
    year = int(match["year"] or match["era_year"])
    if year < 1 or (match["year"] and year % 10 == 0):
        return None
    return TimeExpression("date", "year", years=(year, year))


def _run_of_days(match: re.Match[str]) -> TimeExpression | None:
    """11월 25일(월)~29일(금): one stretch."""
    first, last = (parse_times(match[name]) for name in ("from_day", "to_day"))
    if len(first) != 1 or len(last) != 1:
        return None
    begin, end = first[0].value, last[0].value
    if not isinstance(begin, TimeExpression) or not isinstance(end, TimeExpression):
        return None
    return begin._replace(until=end)


def _every(match: re.Match[str]) -> TimeExpression | None:
    """매주 월·수·금요일, 화~일요일; 이번 주 토·일요일 is left to the common grammar."""
    return TimeExpression("set") if match["every"][0] in f"매{_DAY_NAMES[1:-1]}" else None


def _full(match: re.Match[str]) -> TimeExpression | None:
    """2024.7.15.~8.20., 2024.7.15~20.; without an end the common grammar reads it."""
    first = parse_times(f"{match['full_day']}.")
    begin = first[0].value if len(first) == 1 else None
    if not match["last_day"] or not isinstance(begin, TimeExpression) or not begin.months or not begin.days:
        return None
    month = int(match["last_month"].rstrip(" .")) if match["last_month"] else begin.months[0]
    day = int(match["last_day"])
    later = (month, day) <= (begin.months[0], begin.days[0])  # 2024.12.20.~1.10.
    if not possible(None, (month, month), (day, day)) or not begin.years or (later and not match["last_month"]):
        return None
    years = (begin.years[0] + later,) * 2
    return begin._replace(until=begin._replace(years=years, months=(month, month), days=(day, day)))


def _short(match: re.Match[str]) -> TimeExpression | None:
    """10.17.~10.18., 2. 15.(월) ~ 2. 19.(금), 4.26(금)."""
    text = match["told"] or match["short"]
    ends = [tuple(int(n) for n in re.split("[.] ?", m[0])) for m in re.finditer(r"\d+[.] ?\d+", text)]
    if not all(possible(None, (month, month), (day, day)) for month, day in ends):
        return None
    on = re.compile(rf"[.]? ?[(（]({_DAY_NAMES})").match(match.string, match.end())
    weekday = (WEEKDAYS[on[1]],) * 2 if on and len(ends) == 1 else None
    first, *rest = (TimeExpression("date", "day", months=(m, m), days=(d, d), weekday=weekday) for m, d in ends)
    return first._replace(until=rest[0]) if rest else first


def _changed(match: re.Match[str]) -> list[Mention]:
    """10일에서 5일로 줄었다."""
    return [
        Mention(match.start(n), match.end(n) + 1, "DT", TimeExpression("duration", duration=f"P{int(match[n])}D"))
        for n in ("length_from", "length_to")
    ]


def _of_year(match: re.Match[str]) -> TimeExpression:
    """97년 외환위기."""
    year = 1900 + int(match["of_year"][-3:-1])
    return TimeExpression("date", "year", years=(year, year))


def _this_year(_: re.Match[str]) -> TimeExpression:
    """올 수출."""
    return TimeExpression("date", "year", relative=w.YEAR_WORDS["올해"])


def _quarters(match: re.Match[str]) -> TimeExpression:
    """4개 분기 연속."""
    return TimeExpression("duration", "quarter", duration=f"P{3 * int(match['so_many'])}M")


def _nights(match: re.Match[str]) -> TimeExpression:
    """2박 3일, 무박 2일."""
    return TimeExpression("duration", duration=f"P{int(match['of_days'])}D")


def _penalty(match: re.Match[str]) -> TimeExpression:
    """징역 8월에."""
    return TimeExpression("duration", "month", duration=f"P{int(match['of_months'])}M")


def _dated(_: re.Match[str]) -> None:
    """지난 1일 3회: a day, which the common patterns find."""


def _daily(match: re.Match[str]) -> TimeExpression:
    """1일 3회."""
    return TimeExpression("duration", duration="P1D")


def _reign(match: re.Match[str]) -> TimeExpression:
    """세종 25년, 단기 4357년; a year of 고종 is one of two kings, one before Christ none that the warehouse can hold."""
    before = w.REIGNS.get(match["king"])
    year = 0 if before is None else before + int(match["of_king"])
    return TimeExpression("date", "year" if match["age"] == "년" else "century", years=(year, year), aside=True)


def _days(match: re.Match[str]) -> TimeExpression:
    """향후 10일, which are ten days and not the tenth."""
    return TimeExpression("duration", duration=f"P{int(match['count'])}D")


def _monthday(match: re.Match[str]) -> TimeExpression | None:
    """십오일에; 오월 십오일 is left to the common grammar."""
    if match["of_month"]:
        return None
    day = int(parse_number(match["spoken"]) or 0)
    return TimeExpression("date", "day", days=(day, day)) if 1 <= day <= 31 else None


def _to(match: re.Match[str]) -> TimeExpression | None:
    """네 시 십오 분 전 is 3:45."""
    minute = parse_number(match["minute"])
    if minute is None or not 1 <= minute <= 59:
        return None
    total = w.NATIVE_HOURS[match["hour"]] * 60 - int(minute)
    return TimeExpression("time", time_of_day=f"{total // 60:02}:{total % 60:02}", bare_hour=True)


def _tens(match: re.Match[str]) -> TimeExpression:
    """서른분."""
    return TimeExpression("duration", duration=f"PT{NATIVE_TENS[match['ten']]}M")


def _length(match: re.Match[str]) -> TimeExpression | None:
    """지난 이분 · 사분 안에 · 십 년 · 십 육 개월; not 이 년, 이 시간, 이 분, which are this year, this hour, this person."""
    unit, number = match["unit"], parse_number(match["run"])
    if number is None or (match["run"] == "이" and match["gap"] and not match["lead"] and not match["cue"]):
        return None
    if unit == "시간" and match["run"] in ("이", "일") and not match["lead"]:
        return None
    clock = "T" if unit in ("시간", "분", "초") else ""
    return TimeExpression("duration", _GRAINS.get(unit), duration=f"P{clock}{number}{_UNITS[unit]}")


_READERS = {
    "slash": _slash, "lunar": _lunar, "term": _term, "early": _year, "era": _year, "run_of_days": _run_of_days,
    "every": _every, "full": _full, "told": _short, "short": _short, "changed": _changed, "of_year": _of_year, "quarters": _quarters, "this_year": _this_year,
    "nights": _nights,
    "penalty": _penalty, "dated": _dated, "daily": _daily, "reign": _reign, "to": _to, "tens": _tens, "days": _days, "monthday": _monthday, "length": _length,
}  # fmt: skip
