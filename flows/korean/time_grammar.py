"""The grammar of one chunk: what Korean expressions of time look like, group by group.

It reads a chunk in plain characters (`PLAIN`). The rules are tried in the order of `GRAMMAR`; the outermost group that
matched (`numeric`, `span`, `set`, `ago`, `duration`, `clock`, `date`, `marked_time`, `marked_date`) names the rule.
"""

import re

from flows.korean import time_words as w
from flows.korean.patterns import SPACES
from flows.korean.time_pattern import A_DAY, SINO, spellings

PLAIN = str.maketrans(
    "０１２３４５６７８９．：，／（）’‘〜∼～–−－‐‧ㆍ・" + SPACES,
    "0123456789.:,/()''~~~----···" + " " * len(SPACES),
)
_JOSA = "(?=[^가-힣]|$|은|는|이(?!상)|가(?!량)|을|를|에|의|도|과|와|만|부터?|까지?|께|쯤|경|보다?|로|으로|엔|인|이나|마다|이면|중|대비|오[전후]|저녁|아침|점심|새벽|밤|낮)"
_STRICT = {
    "올 해", "후년", "금일", "명일", "당일", "내일", "모레", "글피", "그제", "전일", "익일", "이 날", "그 날", "이 달", "그 달", "금주",
    "내주", "당월", "전월", "익월", "금월", "작일", "오늘", "명년", "익년", "동년", "내달", "어제", "오는 주", "그 해",
}  # fmt: skip


def _table(table: dict) -> str:
    """Words of a table, those that begin other words (금주, 내주) only before a particle or the end of the word."""
    free = [x for x in table if x not in _STRICT]
    strict = [x for x in table if x in _STRICT]
    return f"(?:{spellings(free)}" + (f"|{spellings(strict)}{_JOSA})" if strict else ")")


_NUM = r"\d+(?:,\d{3})*(?:\.\d+)?[십백천만]{0,2}"
_NATIVE = spellings(w.NATIVE_COUNTS)
# What makes of 10일 ten days and not the tenth: 10일간, 10일 만에, 10일 이내.
_DAY_CUE = (
    "(?=간|째|여| ?(?:만(?:에|의|이|인)|동안|연속|이상|이하|이내|미만|안에|내[에로]|남짓|가량|정도|넘|가까|앞으|씩)(?![가-힣])"
    "| ?(?:만(?:에|의|이|인)|동안|연속|이상|이하|이내|미만|안에|내[에로]|남짓|가량|정도|넘게|가까이|앞으)|일정|내(?:[^가-힣]|$)| ?[전뒤후](?:[^가-힣]|$|에|부|의|까|만|인)"
    "| 더(?![가-힣])| ?앞당| ?(?:단축|연장)[하했해한됐된돼])"
)
# 02년, 97년에, 지난 97년: years of two digits; 97년, 97년간, 97년의 and 55년에 걸친 are lengths.
_SHORT_YEAR = (
    r"(?:0\d년(?!간|여| ?동안| ?만)|[5-9][1-9]년(?=에(?!서| ?(?:걸[쳐친]|이[르른]|달[하해한했]))|엔|부터|보다| ?대비)"
    r"|(?<=지난 )[89][1-9]년(?!간|여|의|을|이| ?동안| ?만| ?간))"
)
# 5년, 삼년, 두 해, but not 2024년, 25년 2월, 98년 말, 4년제.
_YEARS_LONG = (
    rf"(?!{_SHORT_YEAR})(?!\d{{4}} ?[~-])(?!(?:1\d|20|21)\d\d ?년(?!간|여| ?동안| ?만에))(?!\d\d년 ?\d{{1,2}}월(?!\d))(?!\d\d년 ?[말초](?![가-힣]))"
    rf"(?!\d\d년 ?(?:[상하]반기|봄|여름|가을|겨울|\d분기))(?:{_NUM}여? ?년|(?!이천|천[구팔]백){SINO}{{1,3}}년(?=[^가-힣]|$|간|여|동|만|에|을|이|뒤|후|전|째|내|안|중)|(?!한 ?해){_NATIVE} ?해)"
    rf"(?! ?전 ?같은)(?!도(?=[^가-힣]|$|의|에)|대(?!비|를|의)|생|제|산|식|근|물|차(?=[^가-힣]|$))"
)
_RANGE = r"(?:\d+(?:\.\d+)?[십백천만]{0,2} ?~ ?|\d+-)?"
# 45일, 100일 and 8.5일 can only be a length.
_LONG_DAYS = r"(?:(?<=(?:3[2-9]|[4-9]\d)일)|(?<=\d{3}일)|(?<=\.\d일)(?!부터|까지|자|에|\())(?!본)"
# 3년 4개월 · 2년여 · 3년 반 · 8개월간 · 일주일 · 사흘째 · 3시간 40여분 · 2~3년 · 2분기 연속
_DURATION = (
    r"(?P<duration>(?=[\d지반한두세석네넉다여일이삼사오육칠팔구십백천열스서마쉰예사나닷엿아보])(?:지난 ?)?(?:"
    rf"{_RANGE}{_NUM}여? ?(?:(?:개월|달(?!러))여?(?: ?\d+일)?|주(?:일|(?!년|기|식|택|민|를|당))여?|일(?:{_DAY_CUE}|{_LONG_DAYS})여?"
    rf"|시간(?!제)여?(?:대(?=에|로|의|[^가-힣]|$)|(?: ?{_NUM}여? ?분여?)?(?: ?{_NUM} ?초)?)|분(?!기|의|야|류|석|과)여?(?: ?{_NUM} ?초)?"
    r"|초(?!등|과|반|중|고|기|가을|여름|겨울|봄)|분기(?= ?연속| ?만에| ?째))"
    rf"|(?!\d{{4}} ?[~-]){_RANGE}{_YEARS_LONG}여?(?: ?{_NUM}여? ?(?:개월|월(?!\d))여?)?(?: ?\d+일)?"
    rf"|{_NATIVE} ?(?:(?:달(?!러)|개월)여?(?: ?\d+일)?|주(?:일|(?![가-힣])|(?=간|째|동|만|에))|시간여?(?: ?{_NUM}여? ?분여?)?|분기(?= ?연속| ?만에| ?째))"
    rf"|{SINO}{{1,2}}개월|[일이삼사] ?주일|{spellings(w.NATIVE_DAYS)}(?=[^가-힣]|$|간|째|동|만|에|을|를|이|가|도|치|씩|짜|뒤|후|전|여|연)|반년"
    r")(?: ?반(?=[^가-힣]|$|동|만|간|이|을|안|내|가|의))?(?:간|여간| ?째(?![가-힣])|째)?)"
    rf"(?P<stretch> ?동안| ?(?:뒤|후|전){_JOSA})?"
)
# 3년 전 · 나흘 뒤 · 두 달 후
_AGO = (
    rf"(?P<ago>(?![12]\d{{3}} ?년)(?!1년 ?전 ?같은)(?P<ago_count>{_NUM}여?|{_NATIVE}|{spellings(w.NATIVE_DAYS)}|하루) ?(?P<ago_unit>년|해|개월|달|주일?|일|) ?"
    rf"(?P<ago_way>전|뒤|후){_JOSA})"
)
# 2025.02.12 · ’24．２．２７ · 02/22/2016 · 10/2에
_NUMERIC = (
    r"(?P<numeric>'?(?<!\d)(?P<n_year>\d{4}|(?<=')\d\d|\d\d(?=[./]))(?P<n_sep>[./-]) ?(?P<n_month>\d{1,2})(?P=n_sep) ?"
    r"(?P<n_day>\d{1,2})(?!\d)"
    r"|(?P<r_a>\d{1,2})(?P<r_sep>[/.-])(?P<r_b>\d{1,2})(?P=r_sep)(?P<r_year>\d{4})(?!\d)"
    r"|(?P<s_month>\d{1,2})/(?P<s_day>\d{1,2})(?=에| ?오[전후]|\())"
)
# 1970년대 · 1990년대 말 · 21세기
_SPAN = (
    r"(?P<span>'?(?P<decade>\d{1,3}0)년대(?: ?(?P<decade_part>초반|중반|후반|전반|초|말)(?=[^가-힣]|$|에|부|까|의|엔|은|이))?"
    r"|(?P<century>\d{1,2}) ?세기(?: ?(?P<century_part>초반|중반|후반|전반|초|말)(?=[^가-힣]|$|에|부|까|의|엔|은|이))?)"
)
# 매년 5월 · 매주 월요일 · 2년마다
_SET = rf"(?P<set>\d+ ?(?:년|개월|주|일|시간)마다|(?!매달[리려렸린릴림아았]){spellings(w.EVERY)}(?: ?\d{{1,2}}월)?(?: ?\d{{1,2}}일)?(?: ?{spellings(w.ORDINALS)} ?주?)?(?: ?[월화수목금토일](?:[·,~] ?[월화수목금토일])*요일(?:(?:과|,|·) ?[월화수목금토일]요일)*)?)"
# 지난해 · 올 (only before what it goes with) · 2024년도 · ’24년 · 2020~2024년 · 이천십오년
_YEAR = (
    rf"(?P<year>(?P<year_word>{_table({k: v for k, v in w.YEAR_WORDS.items() if k != '올'})}|올(?= ?(?:들어|[\d상하봄여가겨초말]|연말|추석|설|시즌|한)))"
    r"|(?P<y1>[12]\d{3}|'\d\d(?!년 ?(?:이상|이하|동안|간|만|넘|여|형))|\d\d(?=년 ?\d{1,2}월(?!\d)|년도|년산|년생|\. ?\d{1,2}월|년 ?[말초](?![가-힣])|년 ?(?:[상하]반기|봄|여름|가을|겨울)|년 ?\d분기|[~-]'?\d\d년)"
    rf"|(?={_SHORT_YEAR})\d\d)"
    r"(?: ?[~·,-] ?(?P<y2>'?(?:\d{4}|\d\d)))? ?(?P<year_unit>\.(?= ?\d{1,2}월)|학년도|회계연도|년도|년생?(?!간|여간|여 |째|대)|(?= ?봄| ?[상하]반기))"
    rf"|(?P<y_sino>(?:이천|천구백|천팔백){SINO}{{0,4}}년))"
)
# Holidays and seasons are parts of other words too (올라설): they begin a word, or follow 지난, 올해 and the like.
_OPENS = "(?<![가-힣](?<![해년번난는음올]))"
_PART = "(?=[^가-힣]|$|에|부|까|의|엔|은|이|경|쯤|께|로|과|와|보|인|을|를|만|도)"
# 12일 · 27∼28일 · 8, 9일
_DAY = r"(?P<d1>\d{1,2})(?:(?:일)? ?[~-] ?(?P<d2>\d{1,2})|[,·] ?(?P<d_list>\d{1,2}))? ?일(?!본|반|부 |정|상|괄|장|\d)"
# 9월 · 8∼10월 · 이달 · 삼월 (before a day in words)
_MONTH = (
    r"(?P<month>(?P<m1>\d{1,2})(?: ?[~·,-] ?(?P<m2>\d{1,2}))? ?월(?!요일|드|급|세|호|령|남)"
    rf"|(?P<month_word>{_table({k: v for k, v in w.MONTH_WORDS.items() if k != '전달'})}(?!러)|전달(?=보다| ?대비|에 비))|(?P<m_sino>[일이삼사오육유칠팔구시십]{{1,2}})월(?= ?{SINO}{{1,4}}일))"
)
# 첫째 주 금요일 · 셋째 주 · 두 번째 화요일 · 마지막 날
_NTH_OF = (
    rf"(?:(?P<nth_week>[1-5])주차(?![가-힣]*제)|(?P<nth>{spellings(w.ORDINALS)}) ?(?:주(?: ?(?P<nth_week_day>[월화수목금토일])요일|{_PART})|(?P<nth_day>[월화수목금토일])요일))"
    r"|(?P<last_day>마지막 ?날)"
)
# What may stand after a year or alone: 같은 기간 · 3분기 · 상반기 · 9월 8일 · 12일 · 다음 주 화요일 · 추석 연휴 · 말
_REST = (
    rf"(?P<same>{spellings(w.SAME)})(?! ?\d){_JOSA}"
    r"|(?P<quarter>[1-4]|[일이삼사](?=분기))(?: ?(?:~ ?(?P<quarter2>[1-4])|[·,] ?(?P<quarter3>[23])))?(?: ?[/·] ?4|사)? ?분기(?! ?연속| ?만에| ?째)"
    rf"|(?P<quarter_word>{spellings(w.QUARTER_WORDS)})"
    rf"|(?P<half>{spellings(w.HALVES)})"
    rf"|{_MONTH}(?:(?:의| ?-)? ?(?:{_DAY}(?: ?(?P<wd1>[월화수목금토일])요일)?|(?P<d_sino>(?<=월){SINO}{{1,4}}|(?<=월 ){SINO}{{1,4}})일|(?P<day_part>{spellings(w.DAY_PARTS)}){_PART}"
    rf"|{_NTH_OF}))?"
    rf"|{_DAY.replace('d1', 'd3').replace('d2', 'd4').replace('d_list', 'd3_list')}(?: ?(?P<wd2>[월화수목금토일])요일)?"
    rf"|(?!내주(?:는|고|며|지|기))(?P<week_word>{_table({k: v for k, v in w.WEEK_WORDS.items() if k != '전주'})}|전주(?=보다| ?대비|에 비))(?: ?(?P<wd3>[월화수목금토일])요일|(?P<weekend> ?말){_PART}|(?P<week_part> ?[초중]){_PART})?"
    rf"|(?P<weekend2>주말)(?!에도|이면|마다|[ ,·]*휴일|과 휴일|이나){_JOSA}"
    rf"|(?P<weekday>[월화수목금토일])요일"
    rf"|{_OPENS}(?P<holiday>{spellings(w.HOLIDAYS)})(?:(?<!설)|(?(year)|(?![이은도로만경의인나])))(?P<holiday_span> ?연휴)?{_PART}"
    rf"|{_OPENS}(?P<season>{spellings(w.SEASONS)}){_PART}"
    rf"|(?P<month_part>{spellings(w.MONTH_PARTS)}){_PART}|(?P<within>연내){_PART}|(?P<new_year>새해)(?=[^가-힣]|$|에|를|부|들|엔)"
)
_DATE = (
    rf"(?P<date>(?:(?P<lead>지난|오는|다가오는|돌아오는|이번|다음|저번) ?)?(?:{_YEAR} ?)?(?:{_REST}|(?(year)|(?!)))"
    rf"|(?!내일의)(?P<day_word>{_table(w.DAY_WORDS)})(?!날|의집)|(?P<then>당시){_JOSA})"
)
_SIXTY = r"[0-5]?\d"
# 오후 2시 30분 · 오후 2~4시 · 14:00 · 3pm · 오후 세시 반 · 정오
_CLOCK = (
    rf"(?P<clock>(?:(?P<ampm>{spellings(w.DAY_TIMES)}|오늘 ?밤) ?)?(?:(?P<h_range>\d{{1,2}}) ?[~-] ?)?(?P<hour>2[0-4]|1\d|0?\d) ?시"
    rf"(?=[^가-힣]|$|에|부|까|쯤|께|경|를|가|이|전|반|정|로|의|와|는|엔|만|다|였|나|\d)(?: ?(?P<minute>{_SIXTY}) ?분(?!기|의)(?: ?(?P<second>{_SIXTY}) ?초)?|(?P<half_hour> ?반){_PART})?"
    rf"|(?:(?P<ampm2>{spellings(w.DAY_TIMES)}) ?)?(?<![\d:])(?P<hour2>2[0-4]|1\d|0?\d):(?P<minute2>[0-5]\d)(?::(?P<second2>[0-5]\d))?(?![\d:])(?: ?(?P<ampm3>[AaPp][Mm]|(?<=\d)[ap])(?![A-Za-z]))?"
    rf"|(?P<hour3>1[0-2]|0?[1-9])(?P<ampm4>[AaPp][Mm])(?![A-Za-z])"
    rf"|(?:(?P<ampm5>{spellings(w.DAY_TIMES)}) ?)?(?P<hour5>{spellings(w.NATIVE_HOURS)}) ?시(?: ?(?P<minute5>{SINO}{{1,3}}) ?분(?: ?(?P<second5>{SINO}{{1,3}}) ?초)?|(?P<half5> ?반)){_PART}"
    rf"|(?P<ampm6>{spellings(w.DAY_TIMES)}) ?(?P<hour6>{spellings(w.NATIVE_HOURS)}) ?시{_PART}"
    rf"|(?P<fixed>{spellings(w.FIXED_TIMES)}){_JOSA})"
)
# Marked by KLUE alone: 1주년 · 6월호 · 올 시즌 · 하루 · 1일 평균
_PERIOD = (
    rf"(?P<marked_date>1일(?= ?(?:{A_DAY}|당))|\d+(?:주년|주기)|\d{{1,2}}월호|\d{{4}}(?:[-~]\d{{2,4}})? ?시즌|(?:올|이번) ?시즌|초(?:봄|여름|가을|겨울)|주중(?=[·,에과])"
    rf"|(?:{spellings(w.PERIODS)}){_JOSA})"
)
_PART_OF_DAY = rf"(?P<marked_time>(?:전반|후반) ?\d{{1,2}}분|(?:{spellings(w.DAY_TIMES)})(?<!낮(?=은)){_JOSA})"
GRAMMAR = re.compile(
    r"(?:(?<!\d)(?<!\d\.)(?=\d)|(?=['가-힣]))(?:"
    + "|".join((_NUMERIC, _SPAN, _SET, _AGO, _PERIOD, _DURATION, _CLOCK, _PART_OF_DAY, _DATE))
    + ")"
)
"""All the rules; a chunk is read with `finditer`."""

COMPONENT = re.compile(
    rf"({_RANGE})({_NUM}여?|{SINO}{{1,3}}(?=년|개월)|[일이삼사](?= ?주일)|{_NATIVE}(?= ?(?:해|달|시간|주|개월|분기)))? ?"
    rf"(개월|시간|주일|반년|분기|{spellings(w.NATIVE_DAYS)}|[년해달월주일분초])"
)
"""One part of a length of time: the lower end of a range, the count, the unit."""
