"""Korean numerals: digits, Hangul and both mixed, as they are printed, to exact decimals.

Offsets are those of the string handed in; values are `Decimal`.
"""

import re
from decimal import Decimal
from functools import lru_cache

from flows.korean.patterns import DIGIT, GAP, SPACE, SPACES, alternation

LIMIT = Decimal(10**28)
"""The warehouse keeps DECIMAL(38, 9); a number beyond this is a serial number or noise."""

SMALL_SCALES = {"십": 10, "백": 100, "천": 1_000}
LARGE_SCALES = {"만": 10**4, "억": 10**8, "조": 10**12, "경": 10**16, "億": 10**8, "兆": 10**12, "萬": 10**4}
SINO_DIGITS = {d: i for i, d in enumerate("영일이삼사오육칠팔구")} | {"공": 0, "륙": 6, "령": 0}
SINO_DIGITS |= {d: i for i, d in enumerate("零一二三四五六七八九")}
SMALL_SCALES |= {"十": 10, "百": 100, "千": 1_000}

# The forms that stand before a counter (세 명), and those that stand alone (셋).
NATIVE_UNITS = {
    "한": 1, "두": 2, "세": 3, "네": 4, "다섯": 5, "여섯": 6, "일곱": 7, "여덟": 8, "아홉": 9, "하나": 1, "둘": 2, "셋": 3, "넷": 4,
}  # fmt: skip
NATIVE_TENS = {
    "열": 10, "스무": 20, "스물": 20, "서른": 30, "마흔": 40, "쉰": 50, "예순": 60, "일흔": 70, "여든": 80, "아흔": 90,
}  # fmt: skip

# 12, 1,015, 3.5, １，０１５; also "1, 015", where a space crept in and the zero shows that no new number begins.
PLAIN = f"(?:{DIGIT}{{1,3}}(?:[,，]{DIGIT}{{3}}|[,，]{GAP}[0０]{DIGIT}{{2}})+|{DIGIT}+)(?:[.．]{DIGIT}+)?"
SCALES = "[십백천만억조경億兆萬千百十]"
# 5천만, 5천 만: of two scales the second may stand apart.
GROUP = f"{PLAIN}{GAP}(?:여{GAP})?(?:{SCALES}{{1,3}}(?:여{GAP}[만억조])?|[십백천]{SPACE}[만억])"
# 1조 2,345억 · 48억3천512만9천 · 5천여억 · 320여만 · 1만5000. A last number that stands below 만 may follow a space (88만 8660), one below
# 천 or 백 when it is shorter (4천 693); after any other scale a space begins a new number (예산 5억 2024년).
_SMALLER = f"(?:(?<=천){SPACE}[1-9１-９]{DIGIT}{{0,2}}|(?<=백){SPACE}[1-9１-９]{DIGIT}?)(?![0-9０-９.．,，])"
# To look for 만 with a number behind it first is cheaper than to try all groups for one.
MIXED = f"(?:(?=.*만{SPACE}{DIGIT})(?:{GROUP}{GAP})*{PLAIN}{GAP}[십백천]?만{SPACE}{PLAIN}|{GROUP}(?:{GAP}{GROUP})*(?:{PLAIN}|{_SMALLER})?|{PLAIN})"
SEVERAL = f"(?:수|몇){GAP}(?:[십백천]?여?[만억조]|[십백천])"
SINO = "[일이삼사오육칠팔구십백천만억조]"
NATIVE = f"(?:{alternation(NATIVE_TENS)}(?:{alternation(NATIVE_UNITS)})?|{alternation(NATIVE_UNITS)})"

_TOKEN = re.compile(
    rf"({PLAIN})|([{''.join(SMALL_SCALES)}])|([{''.join(LARGE_SCALES)}])|([{''.join(SINO_DIGITS)}])|여|[{SPACES}]"
)
_ASCII = str.maketrans("０１２３４５６７８９．", "0123456789.", ",， \u00a0\u2009\u3000")


@lru_cache(maxsize=65_536)
def parse_number(text: str) -> Decimal | None:
    """The value of a numeral in digits, Hangul or both: `1조 2,345억`, `삼천오백억`, `5천여억`, `459.7억`.

    None for what is no well-formed numeral: scales that rise (`3천 5조 2경`), two figures side by side.
    """
    total = section = figure = Decimal(0)
    pending = begun = False
    last_large = 10**20
    position = 0
    for token in _TOKEN.finditer(text):
        if token.start() != position:
            return None
        position = token.end()
        plain, small, large, sino = token.groups()
        if large:
            scale = LARGE_SCALES[large]
            if scale >= last_large:
                return None
            section = section + figure if begun else Decimal(1)  # 만 원; but 0천만 원 is nothing
            total += section * scale
            section = figure = Decimal(0)
            pending, begun, last_large = False, False, scale
            continue
        begun = begun or bool(plain or sino or small)
        if plain:
            if pending:
                return None
            figure, pending = Decimal(plain.translate(_ASCII)), True
        elif sino:
            figure, pending = (figure * 10 if pending else Decimal(0)) + SINO_DIGITS[sino], True
        elif small:
            section += (figure if pending else 1) * SMALL_SCALES[small]
            figure, pending = Decimal(0), False
    if position != len(text) or not text:
        return None
    return total + section + figure


def parse_native(text: str) -> Decimal | None:
    """The value of a native numeral before a counter or alone: 두, 열두, 스물다섯, 셋."""
    for tens, value in NATIVE_TENS.items():
        if text.startswith(tens):
            rest = text[len(tens) :]
            return Decimal(value + NATIVE_UNITS[rest]) if rest in NATIVE_UNITS else Decimal(value) if not rest else None
    return Decimal(NATIVE_UNITS[text]) if text in NATIVE_UNITS else None


_POINT = re.compile("(.*)[점쩜](.+)")
_SINO_AND_NATIVE = re.compile(f"(|.*?[십백천만억조])({NATIVE})")


def parse_worded(text: str) -> Decimal | None:
    """The value of a numeral in words, with a sign and decimals: 마이너스 육점 육, 이점사오, 삼십팔점팔팔."""
    sign = -1 if text.startswith(("마이너스", "마이나스")) else 1
    text = re.sub(f"^마이[너나]스|[{SPACES}]", "", text)
    match = _POINT.fullmatch(text)
    if not match:
        number = parse_number(text)
        if number is None and (both := _SINO_AND_NATIVE.fullmatch(text)):
            high, low = parse_number(both[1]) if both[1] else Decimal(0), parse_native(both[2])
            number = None if high is None or low is None else high + low
        return None if number is None else sign * number
    whole = parse_number(match[1])
    if whole is None or not set(match[2]) <= set(SINO_DIGITS):
        return None
    return sign * (whole + Decimal("0." + "".join(str(SINO_DIGITS[d]) for d in match[2])))


_SEVERAL = re.compile(f"(?:수|몇){GAP}(십|백|천)?여?([만억조])?")


def parse_several(text: str) -> tuple[Decimal, Decimal] | None:
    """Bounds of an indefinite figure: 수십억 is 20억 to 90억, 수천 2,000 to 9,000."""
    match = _SEVERAL.fullmatch(text)
    if not match:
        return None
    scale = SMALL_SCALES.get(match[1] or "", 1) * LARGE_SCALES.get(match[2] or "", 1)
    return Decimal(2 * scale), Decimal(9 * scale)


def last_place(value: Decimal) -> Decimal:
    """The unit of the last stated place: 600억 counts in hundreds of 억, 2조 in 조, 3.5 in tenths."""
    digits = value.normalize().as_tuple()
    return Decimal(1).scaleb(int(digits.exponent))
