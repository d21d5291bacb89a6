"""Where time may be spoken of: one regular expression, in the subset that Rust's regex and Python's `re` read alike.

It is coarse. It takes a run of time words with a little of what follows, so that the parser, which sees one chunk at a
time, can tell 3일 from 3일본 and 5일 만에 from 5일.
"""

from itertools import product

from flows.korean import time_words as w
from flows.korean.patterns import DASH, DIGIT, GAP, SPACE, TILDE, alternation


def spellings(*tables: dict | list, space: str = " ") -> str:
    """A regular expression for the words of the tables, each space in them optional and matched by `space`."""
    found = set()
    for table in tables:
        for word in table:
            parts = word.split(" ")
            for gaps in product((" ", ""), repeat=len(parts) - 1):
                found.add("".join(a + b for a, b in zip(parts, (*gaps, ""), strict=True)))
    return alternation(found).replace(" ", space)


_N = f"{DIGIT}+(?:[.,．，]{DIGIT}+)*"
_MARK = f"(?:{TILDE}|{DASH}|[·‧ㆍ・,，/／])"
_QUOTE = "['’‘]"
_UNIT = (
    "(?:년대|년도|년|학년도|회계연도|연도|월|일|개월|세기|시간|분기|사분기|주년|주기|시즌"
    "|달(?:[간째만에이을은도뒤후전]|[^가-힣]|$)|주(?:[일간째차년기만뒤후전에다로가는의도]|동안|연속|이[상하내전후]|[^가-힣]|$)"
    f"|시(?:·(?:오[전후]|낮|밤|새벽|저녁|{DIGIT}{{1,2}}시)|[에부까쯤께경를가이전반정로의와는엔만다였나]|[^가-힣·]|$)"
    "|분(?:[간여쯤께경만씩정이을은도안내가까대뒤후전동에부과와째다나으]|[^가-힣]|$)"
    "|초(?:[간만가에를뒤후동안대여이다로의나였차]|[^가-힣]|$))"
)
_DIGITS = (
    f"(?:{DIGIT}{{1,4}}[.．/／\\-－]{GAP}{DIGIT}{{1,2}}[.．/／\\-－]{GAP}{DIGIT}{{1,4}}[.．(（]?"
    f"|{DIGIT}{{1,2}}[/／]{DIGIT}{{1,2}}(?:에|{GAP}오[전후]|\\([월화수목금토일]\\))"
    f"|{DIGIT}{{1,2}}[:：]{DIGIT}{{2}}(?:[:：]{DIGIT}{{2}})?(?:{GAP}[AaPp][Mm]|[ap])?|{DIGIT}{{1,2}}[AaPp][Mm]"
    f"|{_N}(?:{GAP}{_MARK}{GAP}{_QUOTE}?{_N}){{0,3}}[십백천만]?[천만]?여?{GAP}{_UNIT})"
)
SINO = "[일이삼사오육칠팔구십백천]"
_MINUTES = f"(?:{GAP}{SINO}{{1,3}}{GAP}분(?:{GAP}{SINO}{{1,3}}{GAP}초)?)?"
_COUNTED = f"(?:{spellings(w.NATIVE_COUNTS)}{GAP}(?:시간|시{_MINUTES}|달|해|주일|주|개월|분기))"
_SINO_RUN = f"(?:{SINO}{{1,7}}(?:년|개월|주일|분기)|[일이삼사오육유칠팔구시십]{{1,2}}월{GAP}{SINO}{{1,4}}일)"
_CLOCK_WORDS = f"{spellings(w.DAY_TIMES)}{GAP}{spellings(w.NATIVE_HOURS)}{GAP}시{_MINUTES}"
_PLAIN_WORDS = [
    "당시", "연내", "연말", "연초", "주말", "반년", "일주일", "어젯밤", "새해", "같은 기간", "마지막 날", "초여름",
    "초가을", "초겨울", "한여름", "한겨울", "월말", "초", "초순", "상순", "중순", "하순", "말", "중반", "초반", "후반", "주초", "시즌", "주중",
    "이번 시즌", "지난 시즌", "3·1절", "3.1절", "주 초", "주 중", "주 말", "연휴", "반",
]  # fmt: skip
# Words that carry a meaning only after another: 6월 말, 지난해 동기. They do not begin a chunk.
_FOLLOWERS = {
    "초", "초순", "상순", "중순", "하순", "말", "중반", "초반", "후반", "동기", "동월", "연휴", "반", "시즌", "주 초",
}  # fmt: skip
_TABLES = (
    w.YEAR_WORDS, w.MONTH_WORDS, w.WEEK_WORDS, w.DAY_WORDS, w.QUARTER_WORDS, w.SEASONS, w.HALVES, w.SAME, w.HOLIDAYS,
    w.EVERY, w.NATIVE_DAYS, w.DAY_TIMES, w.FIXED_TIMES, w.PERIODS, _PLAIN_WORDS,
)  # fmt: skip
_ALL_WORDS = [word for table in _TABLES for word in table]
_NTH = f"{spellings(w.ORDINALS, space=SPACE)}{GAP}주?{GAP}(?:[월화수목금토일]요일|주)"
_OTHERS = f"[월화수목금토일]요일|{_NTH}|{_CLOCK_WORDS}|{_COUNTED}|{_SINO_RUN}"
_WORD = f"(?:{_OTHERS}|{spellings(_ALL_WORDS, space=SPACE)})"
_OPENER = f"(?:{_OTHERS}|{spellings([x for x in _ALL_WORDS if x not in _FOLLOWERS], space=SPACE)})"
_LEAD = "(?:지난|오는|다가오는|돌아오는|이번|다음|저번|전반|후반)"
_BOUNDARY = "(?:^|[^0-9０-９A-Za-z가-힣])"
A_DAY = "(?:평균|최대|최소|선착순|이용객|방문객|입장객|교통량|통행량|처리량|처리용량|생산량)"
"""What tells 1일 for a day's worth from the first of a month: 1일 평균."""
_CUE = (
    "(?:만[에의이인]|동안|연속|이상|이하|이내|미만|내[에로]|안에|남짓|가량|정도|전[에부의까만이인보쯤과]?|뒤|후|째|넘|가까|앞으|"
    f"일정|{A_DAY}|들어|대비|연휴|기간|더|앞당|단축|연장)"
)
TIME_PATTERN = (
    f"(?:{_BOUNDARY}(?:{_LEAD}{GAP}(?:{_DIGITS}|{_WORD})|{_OPENER})|{_QUOTE}?{_DIGITS})"
    f"(?:{GAP}(?:(?:{TILDE}|{DASH}|의){GAP})?(?:{_DIGITS}|{_WORD}))*"
    f"(?:{GAP}{_CUE}[가-힣]?|에{SPACE}(?:걸[쳐친]|이[르른]|달[하해한했])|[가-힣]{{1,2}})?"
)
"""Where time may be spoken of; a string that Rust's regex and Python's `re` read alike."""
