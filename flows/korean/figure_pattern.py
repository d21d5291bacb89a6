"""Patterns that find amounts of money and other figures.

`FIGURE_SCAN` runs over whole columns: it finds chunks, and takes every run of digits and scales for a number, because a
small automaton is a fast one. `GRAMMAR` is exact; the parser runs it inside a chunk.
"""

from flows.korean.currencies import CURRENCY, SUBUNIT, SYMBOL
from flows.korean.numerals import GROUP, MIXED, NATIVE, PLAIN, SEVERAL, SINO
from flows.korean.patterns import DASH, DIGIT, GAP, SPACE, TILDE, alternation
from flows.korean.units import COMMON_UNIT, GLUED_COUNTERS, NATIVE_COUNTERS, UNIT

BEFORE = {
    "약": "about", "대략": "about", "어림잡아": "about", "최소": "over", "최소한": "over", "적어도": "over", "적게는": "over",
    "최대": "under", "많게는": "under", "많아야": "under", "줄잡아": "about",
}  # fmt: skip
"""What a word before a figure says about its bounds: 최대 35억원."""

COUNTED, LANES, ORDERED = "지상", "왕복", "제"
"""Stand for what makes a count of a place or a turn (지상 5층, 주택 60호; 왕복 4차로), and a turn of times or terms (2회 추경, 1기 교육생)."""

AGED, LEVEL = "나이", "지수"
"""Stand for 대 that tells an age (70대가 30명) or a band of an index (2,610대로 밀렸다), and counts no machines."""

NAME = "이름"
"""Stands before a figure that is part of a name: 형사12부."""

MONEYED = "돈"
"""매출 10조, 3억대 연봉: what the scan says stands before a figure whose neighbours show that it is money."""

AFTER = {
    word: bound
    for bound, words in {
        "over": "이상,초과,남짓,넘는,넘을,넘어,넘은,넘었,넘게,넘긴,넘겨,넘겼,넘길,넘기,넘고,넘나,넘도,넘으,넘친,넘던,넘습,조금 넘,훌쩍 넘,훨씬 넘,"
        "살짝 넘,크게 넘,다시 넘,선을 넘,선을 돌파,웃도,웃돌,웃돈,상회,돌파",
        "under": "이하,미만,이내,밑도,밑돌,밑돈,하회,에도 못 미,에도 미치지 못,못 미치는,못 미치면,미치지 못하는,미치지 못하면,안 되,안 된,안 될,안 됐,안 돼,채 안,채 되지,되지 않,넘지 않,"
        "넘기지 않,아래,밑으로,한도,"
        "까지 지원,까지 보전,까지 융자,까지 대출,까지 할인,까지 감면,까지 받,까지 빌려,까지 환급,까지 적립,까지 보조",
        "about": "가량,안팎,내외,정도,쯤,육박,가까,가깝",
    }.items()
    for word in words.split(",")
}
"""What a word behind a figure says: 8천 장 이상, 60억 달러를 넘겼다, 9천억 원에 육박하는."""

EXCEEDING = frozenset("웃도 웃돌 웃돈 상회 밑도 밑돌 밑돈 하회".split())
"""Those that go with what is exceeded, too: 목표를 12% 웃돌았다."""

FUNDING = {
    "국비": "national", "도비": "provincial", "시비": "municipal", "군비": "municipal", "구비": "municipal",
    "지방비": "local", "민자": "private", "민간": "private", "자부담": "private", "민간자본": "private", "기금": "fund",
}  # fmt: skip
"""Whose money it is: 국비 45, 도비 30, 민자 15."""

# 20대 여성: people in their twenties, not twenty machines.
GENERATION = """
    여성 남성 남녀 여자 남자 청년 초반 중반 후반 젊은 직장인 대학생 부부 자녀 주부 노인 인구 환자 확진자 연령 이상 이하 미만 여 남 초 중 후 취업자 청소년 학생 운전자 아들 딸 자영업자 근로자 노동자 소비자 고객 투자자 유권자 주민 농민 공무원 어머니 아버지 응답자 관객 가구주 가장 엄마 아빠 층
    할머니 할아버지 노부부 노모 어르신 시민 승객 보행자 작업자 선원 선장 업주 주인 상인 외국인 피해자 피의자 용의자 교사 의사 간호사
""".split()

_SCALE_RUN = "[십백천만억조경億兆萬千百十여]"
_NUMBER_RUN = f"{DIGIT}[0-9０-９,，.．]*(?:{SPACE}?{_SCALE_RUN}+(?:{SPACE}?{DIGIT}[0-9０-９,，.．]*)?)*"
_SINO_RUN = f"(?:{SINO}*[십백천만억조]{SINO}*)"
# 600억달러대; with a syllable more it is another word (1000원 대비).
_BAND = "(?:대(?:비|출|상|금|여|한|형|규|란|기|응|책|폭|신|표|안|부|학|회)?)?"
# 924억, 1조2천억, 3억5천: without a currency word these are won; 3만 or 5천 alone could be anything.
_REST = f"{GAP}{DIGIT}{{1,4}}(?:[십백천]?만|천)"
_LARGE = f"(?:{GROUP}{GAP})*{PLAIN}{GAP}[십백천]?(?:여{GAP})?[억조億兆](?:여|{SPACE}여|{_REST})?"
# $25 billion, €500m
LATIN_SCALES = {
    "thousand": 10**3, "K": 10**3, "k": 10**3, "million": 10**6, "mn": 10**6, "M": 10**6, "m": 10**6, "billion": 10**9,
    "bn": 10**9, "B": 10**9, "trillion": 10**12, "tn": 10**12, "T": 10**12,
}  # fmt: skip
_LATIN_SCALE = f"(?:{GAP}{alternation(LATIN_SCALES)})?"
_LATIN_TAIL = "[A-Za-z]{0,12}"
_MINUS = "[-−–△▽Δ∆]?"
_SIGN = f"(?:[-−–△▽Δ∆]|마이너스{GAP})?"
_MORE = f"(?:{GAP}여)?"
_AFTER = f"(?:(?:을|를|이|가|에|도)?{GAP}{alternation(AFTER)})?"
_TO = f"{GAP}(?:{TILDE}|{DASH}){GAP}"
_ANY_UNIT = f"(?:{GAP}{CURRENCY}{_BAND}|{GAP}{COMMON_UNIT}{_LATIN_TAIL}{_BAND})"
_SUB = f"(?:{GAP}{DIGIT}{{1,2}}{GAP}{SUBUNIT})?"
_AGE = f"[1-9]0대{GAP}{alternation(GENERATION)}"
# 53대 46, 1 대 0, 3.2대 1: votes, goals and applicants, no machines; unless the second number counts something (3대 20명).
_VERSUS = f"{DIGIT}{{1,3}}(?:[.．]{DIGIT}+)?{GAP}대{GAP}"
_SCORE = f"{_VERSUS}{DIGIT}{{1,3}}"
_LARGE_WORDS = f"(?:(?:수|몇){GAP}[십백천]?여?|{SINO}{{2,}})[억조]"
_NATIVE = f"(?:(?:{NATIVE}|첫)(?:{SPACE}{alternation(NATIVE_COUNTERS)}|{alternation(GLUED_COUNTERS)})|수{GAP}차례)"
_BARE_END = f"(?:[,，](?:{SPACE}|[가-힣])|[)）\\]·/;\n]|$)"
_BARE = f"{alternation(FUNDING)}{GAP}{PLAIN}{_BARE_END}"

FIGURE_SCAN = (
    f"(?:{SYMBOL}{GAP}{_NUMBER_RUN}{_LATIN_SCALE}"
    f"|(?:{_SIGN}{_NUMBER_RUN}(?:{_ANY_UNIT})?{_TO}{_NUMBER_RUN}{_ANY_UNIT}"
    f"|{_AGE}"
    f"|{_VERSUS}{_NUMBER_RUN}(?:{_ANY_UNIT})?"
    f"|(?:제{GAP})?{_SIGN}{_NUMBER_RUN}{_ANY_UNIT}{_SUB}"
    f"|(?:제{GAP})?{_SIGN}{_LARGE}{_BAND}"
    f"|(?:{SEVERAL}|{_SINO_RUN}){_MORE}{_ANY_UNIT}"
    f"|{_LARGE_WORDS}{_BAND}"
    f"|{_NATIVE}){_AFTER}"
    f"|{_BARE})"
)
"""Finds chunks; in the subset that Rust's regex and `re` share."""


def _unit(prefix: str) -> str:
    """A currency or another unit, each with 대 behind it; a Latin unit must not go on as a longer word."""
    return (
        f"(?:{GAP}(?P<{prefix}_currency>{CURRENCY})(?P<{prefix}_band>{_BAND})"
        f"|{GAP}(?P<{prefix}_unit>{UNIT})(?P<{prefix}_tail>{_LATIN_TAIL})(?P<{prefix}_unit_band>{_BAND}))"
    )


# Most chunks hold one number: to read it as the first of two, only to find no second, would take two thirds of the time.
_MARK = DASH[1:-1] + TILDE[1:-1]
_RANGED = f"(?=.[^{_MARK}]*[{_MARK}])"

GRAMMAR = (
    f"(?:(?P<symbol>{SYMBOL}){GAP}(?P<s>{MIXED})(?:{GAP}(?P<latin>{alternation(LATIN_SCALES)})(?![A-Za-z]))?"
    f"|(?:{_RANGED}(?P<a_sign>{_SIGN})(?P<a>{MIXED})(?P<a_more>{_MORE})(?:{_unit('a')})?{_TO}(?P<b_sign>{_MINUS})(?P<b>{MIXED})(?P<b_more>{_MORE}){_unit('b')}"
    f"|(?P<age>[1-9]0대)(?={GAP}{alternation(GENERATION)})"
    f"|(?P<score>{_SCORE})(?!{DIGIT}|[.．,，]{DIGIT}|{_SCALE_RUN}|(?!{GAP}정$){_ANY_UNIT})"
    f"|(?P<rank>(?:제{GAP})?)(?P<sign>{_SIGN})(?P<n>{MIXED})(?P<n_more>{_MORE}){_unit('n')}(?P<sub>{_SUB})"
    f"|(?P<i_rank>(?:제{GAP})?)(?P<i_sign>{_SIGN})(?P<i>{_LARGE})(?P<i_band>{_BAND})"
    f"|(?P<w>{SEVERAL}|{_SINO_RUN})(?P<w_more>{_MORE}){_unit('w')}"
    f"|(?P<v>{_LARGE_WORDS})(?P<v_band>{_BAND})"
    f"|(?P<native>{NATIVE}|첫|수)(?:{SPACE}(?P<counter>{alternation(NATIVE_COUNTERS)})|(?P<glued_counter>{alternation(GLUED_COUNTERS)})))"
    f"(?:(?:을|를|이|가|에|도)?{GAP}(?P<after>{alternation(AFTER)}))?"
    f"|(?P<fund>{alternation(FUNDING)}){GAP}(?P<bare>{PLAIN}){_BARE_END})"
)
"""The exact grammar with named groups, for `re` alone. One alternative per way of writing, in this order:
$5억 · 3~5억 원 · 20대 (여성) · 61대 57 · 제208회, 1천여 명 · 924억 · 수십억 원, 만 명 · 수천억 · 두 차례 · 국비 45."""
