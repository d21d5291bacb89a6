"""Figures in ways of writing that few texts use: `RARE_SCAN` finds where they stand, `parse_rare_figures` reads them.

Apart, they cost a glance at each text; joined to `FIGURE_SCAN` they would make its automaton outgrow the cache of the
regex engine. What both find, this grammar reads better (섭씨 40도, not 40도).
"""

import re
from decimal import Decimal

from flows.korean.currencies import CURRENCY, SUBUNIT, SUBUNITS, WORD_TO_CODE
from flows.korean.figure_pattern import AFTER, FUNDING, NAME
from flows.korean.figure_values import (
    Money,
    Quantity,
    Side,
    figure,
    scale_of,
    spoken_won,
    stated_money,
    stated_quantity,
)
from flows.korean.figures import Readers, parse_figures, read_match
from flows.korean.mention import Mention
from flows.korean.numerals import GROUP, LARGE_SCALES, NATIVE, PLAIN, SINO, parse_number, parse_worded
from flows.korean.patterns import DASH, DIGIT, GAP, SPACE, TILDE, alternation
from flows.korean.units import (
    HALF_UNITS,
    KIND_OF_UNIT,
    NATIVE_COUNTERS,
    PARTICLE,
    RARE_UNITS,
    UNIT,
    WORDED_COUNTERS,
    WORDED_UNITS,
)

_SINO_RUN = f"(?:{SINO}*[십백천만억조]{SINO}*)"
_AFTER = f"(?:(?:을|를|이|가|에|도)?{GAP}{alternation(AFTER)})?"
_TO = f"{GAP}(?:{TILDE}|{DASH}){GAP}"
_SIGN = "[-−–△▽Δ∆]?"
# 섭씨 40도, 화씨 90, 영하 12도, 영하 9∼4도
_DEGREES = f"(?:(?:섭씨|화씨){GAP})?(?:섭씨|화씨|영하|영상){GAP}{_SIGN}{DIGIT}+(?:[.．]{DIGIT}+)?(?:(?:{_TO}{DIGIT}+(?:[.．]{DIGIT}+)?)?{GAP}(?:도|℃|°))?"
# 3분의 1, 칠분의 이
_WHOLE = f"(?:마이[너나]스{GAP})?(?:(?:{DIGIT}+|{SINO}+)[과와]{SPACE})?"
_FRACTION = f"{_WHOLE}(?:{DIGIT}+|{SINO}+){GAP}분의{GAP}(?:{DIGIT}+(?:[.．]{DIGIT}+)?|{SINO}+)"
# 마이너스 육 퍼센트, 이점사오달러, 삼백 번째, 육십삼 명
_DIGITS = "[영공일이삼사오육칠팔구]"
_NUMERAL = f"(?:마이[너나]스{GAP})?(?:{SINO}+|[영공])(?:[점쩜]{_DIGITS}+)?"
_POINTED = f"{SINO}+[점쩜]{_DIGITS}+"
_WORDED = (
    f"(?:[수몇]{GAP})?(?:{_NUMERAL}{GAP}{alternation(WORDED_UNITS)}"
    f"|(?:(?:마이[너나]스{GAP})?(?:{SINO}{{2,}}|[십백천만])|{_POINTED}){GAP}{alternation(WORDED_COUNTERS)})"
)
# 백마흔일곱 번째
_MIXED_WORDS = f"{SINO}+(?:{SPACE}{SINO}+)?{NATIVE}{GAP}(?:번째|명|개|살|마리)"
_WORDED_TO = f"{_SINO_RUN}{GAP}{CURRENCY}{_TO}{_SINO_RUN}{GAP}{CURRENCY}"
# 사달러삼십육센트
_COINS = f"{SINO}+{GAP}(?:달러|불|유로|파운드){GAP}{SINO}+{GAP}{SUBUNIT}"
_HALF = f"반{GAP}{alternation(HALF_UNITS)}"
# 一億圓
_HANJA = f"[一二三四五六七八九十百千萬億兆]+{GAP}(?:圓|원|弗|달러|名|명)"
# 10조, 20조원 · 30, 40% : a list whose unit stands once
_ITEM = f"[1-9]{DIGIT}{{0,3}}(?:[.．]{DIGIT}+)?"
_LIST_UNIT = f"(?:[십백천]?[만억조]?{GAP}{CURRENCY}|[%％]|퍼센트|명)"
_LIST = f"{_ITEM}[만억조]?(?:(?:[,，]{SPACE}|·){_ITEM}[만억조]?){{0,3}}(?:[,，]{SPACE}|·){_ITEM}{_LIST_UNIT}"

# 1~2억을, 1억~1억5천: won that are not called so
_REST = f"(?:{GAP}{DIGIT}{{1,4}}(?:[십백천]?만|천))?"
_WON = f"(?:{GROUP}{GAP})*{PLAIN}{GAP}[십백천]?[억조]{_REST}"
_IMPLIED_TO = f"(?:{_WON}|{PLAIN}){_TO}{_WON}(?:{GAP}{CURRENCY}|{GAP}{UNIT}|{GAP}{DIGIT}|[가-힣A-Za-z])?"
# 1,[line end]015억 원
_BROKEN = (
    f"(?:{GROUP}{GAP})*{DIGIT}{{1,3}}(?:[,，]{DIGIT}{{3}})*(?:[,，]\n|\n[,，]){DIGIT}{{3}}(?:[,，]{DIGIT}{{3}})*(?:[.．]{DIGIT}+)?"
    f"(?:{GAP}[십백천만억조]+(?:{GAP}{DIGIT}[0-9,.]*)?)*(?:{GAP}{CURRENCY}|{GAP}{UNIT})?대?"
)

# 천 632억원, 만 5천 원, 2억 천만 원: a thousand, ten thousand that go without their 1; 만 19세 is an age
_BARE = f"[천백]{GAP}{DIGIT}{{1,3}}(?:{GAP}[십백])?"
_LED = (
    f"(?:{_BARE}|만{GAP}{DIGIT}{{1,3}}{GAP}[천백]|(?:{GROUP}{GAP})+(?:{_BARE}|[천백]))"
    f"(?:{GAP}[만억조](?:{GAP}{DIGIT}{{1,4}}(?:{GAP}[십백천])?만?)?)?(?:{GAP}여)?(?:{GAP}{CURRENCY}|{GAP}{UNIT})"
)

# 83건(전파 26, 반파 57), 900억 원(가람시 600, 나래군 300): parts that leave out the unit of their total
_PART = f"{DIGIT}+(?:[,，]{DIGIT}{{3}})*(?:[.．]{DIGIT}+)?(?:[만천백]{DIGIT}{{0,4}})*"
_TOTAL = f"{DIGIT}[0-9０-９,，.．]*(?:[조억만천백]{GAP}{DIGIT}?[0-9０-９,，.．]*)*"
_NAMED_PART = f"[가-힣A-Za-z·]{{1,10}}{GAP}{_PART}"
_PARTS = f"{_NAMED_PART}(?:[,，]{GAP}{_NAMED_PART})+"
_LAST_UNIT = f"(?:{GAP}(?:명|건|곳|개|표|동|채|대|마리|가구))?"
_DIVIDED = f"{_TOTAL}{GAP}(?:{CURRENCY}|{UNIT})[(（]{GAP}{_PARTS}{_LAST_UNIT}{GAP}등?{GAP}[)）]"
# 5에서 20㎜, 100에서 200만 원
_SPOKEN_TO = f"{PLAIN}[십백천만억]{{0,2}}에서{GAP}{PLAIN}(?:{GAP}[십백천만억조]+)?{GAP}(?:{CURRENCY}|{UNIT})"
# 비용 대비 편익(B/C)은 0.87, 신조선가지수는 187.23으로: numbers that need no unit
_SCORE = f"(?:B/C|AHP|편익|[가-힣]지수|지니계수|합계출산율)[)）]?[은는이가도]?{SPACE}{DIGIT}{{1,4}}[.．]{DIGIT}+"
_COUNTS_ON = f"(?:{GAP}(?:{CURRENCY}|{UNIT})|[십백천만억조]|[.,~∼-]{DIGIT})"
# 두세 배, 서너 곳
_FEW = {
    "한두": (1, 2),
    "두세": (2, 3),
    "두서너": (2, 4),
    "서너": (3, 4),
    "너댓": (4, 5),
    "네댓": (4, 5),
    "대여섯": (5, 6),
    "예닐곱": (6, 7),
}
_SOME = f"{alternation(_FEW)}{GAP}{alternation(NATIVE_COUNTERS)}"
# 버스 석 대, 넉 대
_OLD = f"[석넉]{SPACE}(?:대|장|점|단|잔|동|줄)|넉대"

# 5피안타, 25bp, -10~-5도, 30여 만 평
_ODD = (
    f"{PLAIN}[십백천]?여{SPACE}[십백천]?[만억]{GAP}{alternation(WORDED_COUNTERS)}|"
    f"{_SIGN}{PLAIN}(?:{GAP}[십백천만억]+)?(?:{GAP}여)?{GAP}{alternation(RARE_UNITS)}대?"
    f"|{_SIGN}{PLAIN}(?:{GAP}(?:도|℃|[%％]p?))?{_TO}[-−–△▽Δ∆]{PLAIN}{GAP}(?:도|℃|[%％]p?)"
)

# Words begin a word: a chunk of them has the character before it, too.
_OPENS = "(?:^|[^0-9０-９가-힣])"
RARE_SCAN = (
    f"(?:(?:{_DEGREES}|{_FRACTION}|{_DIVIDED}|{_SPOKEN_TO}|{_SCORE}{_COUNTS_ON}?|{_BROKEN}|{_IMPLIED_TO}|{_HANJA}|{_LIST}|{_ODD}"
    f"|{_OPENS}(?:{_LED}|{_OLD}|{_SOME}|{_WORDED_TO}|{_COINS}|{_MIXED_WORDS}|{_WORDED}|{_HALF})){_AFTER})"
)
"""Finds chunks; in the subset that Rust's regex and `re` share."""

_GRAMMAR = re.compile(
    f"(?:(?P<degrees>(?:(?P<scale>섭씨|화씨){GAP})?(?P<cold>섭씨|화씨|영하|영상){GAP}(?P<minus>{_SIGN})(?P<d>{DIGIT}+(?:[.．]{DIGIT}+)?)(?:(?:{_TO}(?P<d2>{DIGIT}+(?:[.．]{DIGIT}+)?))?{GAP}(?:도|℃|°))?)"
    f"|(?P<part>(?P<minus1>마이[너나]스{GAP})?(?:(?P<units>{DIGIT}+|{SINO}+)[과와]{SPACE})?(?P<whole>{DIGIT}+|{SINO}+){GAP}분의{GAP}(?P<parts>{DIGIT}+(?:[.．]{DIGIT}+)?|{SINO}+))"
    f"|(?P<x>{_SINO_RUN}){GAP}(?P<x_currency>{CURRENCY}){_TO}(?P<y>{_SINO_RUN}){GAP}(?P<y_currency>{CURRENCY})"
    f"|(?P<low>{_WON}|{PLAIN}){_TO}(?P<high>{_WON})"
    f"(?P<high_band>대(?={GAP}$))?(?!{GAP}{DIGIT}|{GAP}{CURRENCY}|{GAP}{UNIT}{PARTICLE}|{GAP}[십백천만억조여])"
    f"|(?P<coins>(?P<notes>{SINO}+){GAP}(?P<note>달러|불|유로|파운드){GAP}(?P<cents>{SINO}+){GAP}{SUBUNIT})"
    f"|(?P<m>{SINO}+(?:{SPACE}{SINO}+)?{NATIVE}){GAP}(?P<m_unit>번째|명|개|살|마리)"
    f"|(?P<few>[수몇]{GAP})?(?P<z>{_NUMERAL})(?P<z_gap>{GAP})(?P<z_unit>{alternation([*WORDED_UNITS, *WORDED_COUNTERS])})"
    f"|(?P<half>반{GAP}(?P<half_unit>{alternation(HALF_UNITS)}))"
    f"|(?P<hanja>[一二三四五六七八九十百千萬億兆]+){GAP}(?P<hanja_unit>圓|원|弗|달러|名|명)"
    f"|(?P<broken>{_BROKEN})"
    f"|(?P<old>[석넉]){GAP}(?P<old_unit>대|장|점|단|잔|동|줄)"
    f"|(?P<scored>[^0-9０-９]*{SPACE}(?P<score>{DIGIT}+[.．]{DIGIT}+))(?!{DIGIT}|{_COUNTS_ON})"
    f"|(?P<some>{alternation(_FEW)}){GAP}(?P<some_unit>{alternation(NATIVE_COUNTERS)})"
    f"|(?P<list>{_LIST}))"
    f"(?:(?:을|를|이|가|에|도)?{GAP}(?P<after>{alternation(AFTER)}))?"
)
_LAST = re.compile(f"(?P<scale>[십백천]?[만억조]?){GAP}(?P<currency>{CURRENCY})$|(?P<unit>[%％]|퍼센트|명)$")
_EACH = re.compile(f"({_ITEM})([만억조]?)")
_ASCII_DIGITS = str.maketrans("０１２３４５６７８９．", "0123456789.")
_HANJA_UNITS = {"圓": "원", "弗": "달러", "名": "명"}


def parse_rare_figures(chunk: str, before: str = "", *, joined: bool = False, glued: str = "") -> list[Mention]:
    """The figures of a chunk that `RARE_SCAN` found; arguments as those of `figures.parse_figures`."""
    if led := _LED_CHUNK.match(chunk):
        return _led(chunk, led.end(), before, joined, glued)
    if divided := _DIVIDED_CHUNK.match(chunk):
        return _divided(divided, before, joined)
    if spoken := _SPOKEN_CHUNK.match(chunk):
        # as long as what it stands for: 5에서 20㎜ is read as 5 ~ 20㎜
        to = spoken.end("from")
        return parse_figures(
            f"{chunk[:to]}{' ~ '[-spoken.end('to') + to :]}{chunk[spoken.end('to') :]}",
            before,
            joined=joined,
            glued=glued,
        )
    if _ODD_CHUNK.match(chunk):
        return parse_figures(chunk, before, joined=joined, glued=glued)
    match = _GRAMMAR.match(chunk) or _GRAMMAR.match(chunk, 1)
    if not match or before == NAME:
        return []
    if "\n" in chunk:
        return _broken(chunk, before, joined, glued)
    return read_match(match, _READERS, before, joined, glued)


_LED_CHUNK = re.compile(f"[^0-9０-９가-힣]?(?={_LED})")
_ODD_CHUNK = re.compile(_ODD)
_DIVIDED_CHUNK = re.compile(
    f"(?P<total>{_TOTAL}{GAP}(?:{CURRENCY}|{UNIT}))[(（]{GAP}(?P<parts>{_PARTS})(?P<last_unit>{_LAST_UNIT}){GAP}(?P<more>등?){GAP}[)）]"
)
_NAMED = re.compile(f"(?P<name>[가-힣A-Za-z·]+){GAP}(?P<part>{_PART})")
_SPOKEN_CHUNK = re.compile(f"(?P<from>{PLAIN}[십백천만억]{{0,2}})(?P<to>에서{GAP})(?={PLAIN})")
_BARE_SCALE = re.compile(f"(?<!{DIGIT})(?<!{DIGIT} )[천백만]")


def _led(chunk: str, start: int, before: str, joined: bool, glued: str) -> list[Mention]:
    """천 632억원, read as 1천632억원; 2억 천만 원, as 2억 1천만 원."""
    scale = _BARE_SCALE.search(chunk, start)
    if scale is None:
        return []
    front, rest = chunk[start : scale.start()], chunk[scale.end() :].lstrip()
    cut = len(chunk) - len(front) - len(rest) - 2  # so much longer is the chunk than what is read
    mentions = parse_figures(f"{front}1{scale[0]}{rest}", before, joined=joined, glued=glued)
    return [m._replace(start=start, end=m.end + cut) for m in mentions if m.start == 0 and m.end > len(front)]


def _divided(match: re.Match[str], before: str, joined: bool) -> list[Mention]:
    """83건(전파 26, 반파 57): parts in the unit of their total, if they add up to it, or to less where there are more of them."""
    total = parse_figures(match["total"], before, joined=joined)
    parts = list(_NAMED.finditer(match.string, match.start("parts"), match.end("parts")))
    if len(total) != 1 or any(p["name"] in FUNDING for p in parts):
        return []
    value, numbers = total[0].value, [parse_number(p["part"]) or Decimal(0) for p in parts]
    if isinstance(value, Money) and value.amount is not None:
        scale = scale_of(match["total"])
        whole, numbers = value.amount, [n * scale for n in numbers]
        made: list[Money | Quantity | None] = [
            stated_money(n, "", value.currency, "implied", p["part"]) for n, p in zip(numbers, parts, strict=True)
        ]
    elif isinstance(value, Quantity) and value.value is not None:
        whole = value.value
        made = [stated_quantity(value.kind, n, "", value.unit) for n in numbers]
    else:
        return []
    last = match["last_unit"].strip()
    if (last and not match["total"].endswith(last)) or (
        sum(numbers) != whole and not (match["more"] and sum(numbers) < whole)
    ):
        return []
    found = [m for p, v in zip(parts, made, strict=True) for m in figure(*p.span("part"), v)]
    return [*total, *found[:-1], found[-1]._replace(end=match.end("last_unit"))]


def _broken(chunk: str, before: str, joined: bool, glued: str) -> list[Mention]:
    """A number with a line end in it, read as if it had none."""
    break_at = chunk.index("\n")
    mentions = parse_figures(chunk.replace("\n", ""), before, joined=joined, glued=glued)
    return [m._replace(end=m.end + 1) for m in mentions if m.start < break_at < m.end]


def _degrees(match: re.Match[str], side: Side) -> list[Mention]:
    """섭씨 40도, 영하 12도, 영하 9∼4도."""
    sign = -1 if match["cold"] == "영하" or match["minus"] else 1
    ends = sorted(sign * Decimal(match[name].translate(_ASCII_DIGITS)) for name in ("d", "d2") if match[name])
    unit = match["scale"] or (match["cold"] if match["cold"] in ("섭씨", "화씨") else "도")
    if len(ends) > 1:
        return figure(*match.span("degrees"), Quantity("measure", None, ends[0], ends[1], "range", unit))
    return figure(*match.span("degrees"), stated_quantity("measure", ends[0], side.qualifier, unit))


def _fraction(match: re.Match[str], side: Side) -> list[Mention]:
    """3분의 1, 칠분의 이, 십이와 칠분의 육; 4분의 일만 and 칠분의 이조각 end before 만 and 조."""
    whole, above = parse_worded(match["whole"]), match["parts"]
    parts = parse_worded(above)
    if parts is not None and whole and parts > whole and above[-1] in "만조" and above[:-1]:
        shorter = parse_worded(above[:-1])
        if shorter is not None and shorter <= whole:
            above, parts = above[:-1], shorter
    units = parse_worded(match["units"]) if match["units"] else Decimal(0)
    value = None if not whole or parts is None or units is None else units + round(parts / whole, 9)
    value = -value if value is not None and match["minus1"] else value
    return figure(
        match.start("part"), match.start("parts") + len(above), stated_quantity("other", value, side.qualifier, None)
    )


def _worded_range(match: re.Match[str], side: Side) -> list[Mention]:
    """만원 - 삼만원."""
    low, high = parse_number(match["x"]), parse_number(match["y"])
    code = WORD_TO_CODE[match["y_currency"]]
    if WORD_TO_CODE[match["x_currency"]] != code or low is None or high is None or low > high:
        return []
    money = Money(None, low, high, "range", code, "stated", scale_of(match["y"]))
    return figure(match.start("x"), match.end("y_currency"), money)


def _implied_range(match: re.Match[str], side: Side) -> list[Mention]:
    """1~2억, 1억~1억5천."""
    low, high, scale = spoken_won(match["low"]), spoken_won(match["high"]), scale_of(match["high"])
    if low is not None and match["low"][-1].isdigit():
        low *= LARGE_SCALES[next(c for c in reversed(match["high"]) if c in "억조")]
    articles = match["high"][-1] == "조" and match["low"][-1].isdigit() and not side.moneyed  # 형법 3~4조
    if low is None or high is None or low > high or articles:
        return []
    end = match.end("high_band") if match["high_band"] and not side.glued else match.end("high")
    return figure(match.start("low"), end, Money(None, low, high, "range", "KRW", "implied", scale))


def _coins(match: re.Match[str], side: Side) -> list[Mention]:
    """사달러삼십육센트."""
    notes, cents = parse_number(match["notes"]), parse_number(match["cents"])
    total = None if notes is None or cents is None else notes + cents / 100
    money = stated_money(total, side.qualifier, WORD_TO_CODE[match["note"]], "stated", match["notes"])
    return figure(*match.span("coins"), money)


def _mixed(match: re.Match[str], side: Side) -> list[Mention]:
    """백마흔일곱 번째."""
    number, unit = parse_worded(match["m"]), match["m_unit"]
    value = None if side.glued else stated_quantity(KIND_OF_UNIT[unit], number, side.qualifier, unit)
    return figure(match.start("m"), match.end("m_unit"), value)


def _in_words(match: re.Match[str], side: Side) -> list[Mention]:
    """육 퍼센트, 이점사오달러, 삼백 번째, 육십삼 명."""
    text, unit = match["z"], match["z_unit"]
    number = parse_worded(text)
    pointed = "점" in text or "쩜" in text
    if match["few"] or side.glued or number is None or text[0] in "억조경" or (text[0] in "영공" and not pointed):
        return []
    # 이 달러, 이유로, 이불: a lone digit before a short unit is a word more often than a figure.
    short = len(unit) == 1 or unit in WORDED_COUNTERS
    if abs(number) < 10 and not pointed and (short or (match["z_gap"] and unit in WORD_TO_CODE)):
        return []
    if text == "만" and unit in ("개", "세") and not match["z_gap"]:  # 벚꽃 만개, 만세를 부르다
        return []
    if unit in WORD_TO_CODE:
        number = number / 100 if unit in SUBUNITS else number
        value: Money | Quantity | None = stated_money(number, side.qualifier, WORD_TO_CODE[unit], "stated", text)
    else:
        value = stated_quantity(KIND_OF_UNIT[unit], number, side.qualifier, unit)
    return figure(match.start("z"), match.end("z_unit"), value)


def _half(match: re.Match[str], side: Side) -> list[Mention]:
    """반 리터."""
    unit = match["half_unit"]
    value = None if side.glued else stated_quantity(KIND_OF_UNIT[unit], Decimal("0.5"), side.qualifier, unit)
    return figure(*match.span("half"), value)


def _score(match: re.Match[str], side: Side) -> list[Mention]:
    """비용 대비 편익(B/C)은 0.87."""
    return figure(*match.span("score"), stated_quantity("other", parse_number(match["score"]), side.qualifier, None))


def _few(match: re.Match[str], side: Side) -> list[Mention]:
    """두세 배, 서너 곳."""
    unit, (low, high) = match["some_unit"], _FEW[match["some"]]
    value = Quantity(KIND_OF_UNIT.get(unit, "count"), None, Decimal(low), Decimal(high), "range", unit)
    return figure(match.start("some"), match.end("some_unit"), None if side.glued else value)


def _old(match: re.Match[str], side: Side) -> list[Mention]:
    """석 대, 넉 점."""
    unit, number = match["old_unit"], Decimal(3 if match["old"] == "석" else 4)
    value = None if side.glued else stated_quantity(KIND_OF_UNIT[unit], number, side.qualifier, unit)
    return figure(match.start("old"), match.end("old_unit"), value)


def _hanja(match: re.Match[str], side: Side) -> list[Mention]:
    """一億圓, 三十名."""
    number, unit = parse_number(match["hanja"]), match["hanja_unit"]
    unit = _HANJA_UNITS.get(unit, unit)
    if unit == "명":
        value: Money | Quantity | None = stated_quantity("count", number, side.qualifier, match["hanja_unit"])
    else:
        value = stated_money(number, side.qualifier, WORD_TO_CODE[unit], "stated", match["hanja"])
    return figure(match.start("hanja"), match.end("hanja_unit"), value)


def _list(match: re.Match[str], side: Side) -> list[Mention]:
    """10조, 20조원; 30, 40%: each a figure of its own, in the unit of the last."""
    text, start = match["list"], match.start("list")
    last = _LAST.search(text)
    if last is None or (side.glued and last["unit"] == "명"):
        return []
    scale = last["scale"] or ""
    found: list[Mention] = []
    items = list(_EACH.finditer(text, 0, last.start()))
    for n, item in enumerate(items):
        final = n == len(items) - 1
        number = parse_number(item[1] + (item[2] or scale))
        end = start + (last.end() if final else item.end())
        # 최대 3, 4억원: the words beside a list tell of its nearest item alone.
        qualifier = side.qualifier if final else ""
        if last["currency"]:
            code = WORD_TO_CODE[last["currency"]]
            numeral = item[1] + (item[2] or scale)
            found += figure(start + item.start(), end, stated_money(number, qualifier, code, "stated", numeral))
        else:
            unit = last["unit"]
            found += figure(start + item.start(), end, stated_quantity(KIND_OF_UNIT[unit], number, qualifier, unit))
    return found


_READERS: Readers = [
    ("degrees", _degrees, True),
    ("part", _fraction, False),
    ("x", _worded_range, False),
    ("low", _implied_range, True),
    ("coins", _coins, False),
    ("m", _mixed, False),
    ("z", _in_words, False),
    ("half", _half, False),
    ("hanja", _hanja, True),
    ("old", _old, False),
    ("scored", _score, True),
    ("some", _few, False),
    ("list", _list, True),
]
