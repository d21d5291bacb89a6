"""Plain numbers, without a unit: `69`, `일억이`, `4천 3백`, `삼점일사`, `3분의 일`, `2 1/4`, `1.1^23`.

In news these are no facts. They are what is to be read in a text that is nothing but a number, or where every number is
asked for.
"""

import re
from collections.abc import Iterator
from decimal import Decimal, localcontext
from typing import NamedTuple

from flows.korean.numerals import LIMIT, NATIVE, parse_worded
from flows.korean.patterns import alternation
from flows.korean.units import KIND_OF_UNIT, NATIVE_COUNTERS, PARTICLE


class Number(NamedTuple):
    """A number and its place in the text; offsets are code points, end excluded."""

    start: int
    end: int
    value: Decimal
    ordinal: bool = False


_ASCII = str.maketrans("０１２３４５６７８９．，", "0123456789.,")
_SINO = "[영공일이삼사오육륙칠팔구십백천만억조경]"
_DIGITS = "[영공일이삼사오육륙칠팔구]"
_CURRENCIES = ["원", "달러", "유로", "엔", "위안"]
# 영이다 is 0, not 02 and a 다.
_IS = "(?:이(?:다|고|며|에요|라|네|지|었|니|면)|입니다|예요)"
_SIGN = r"(?:(?<![\w.)-])[-−–△▽+]|마이[너나]스 ?)?"
# 1,234,567 · 40 000 · 3.14 · .08
_PLAIN = r"(?:(?<![\d.,])\d{1,3}(?:(?:,\d{3}){1,12}(?!\d|,\d)(?:\.\d{1,30})?|(?:[ \u202f]\d{3}){1,12}(?![\d,]))|(?<!\d)\d{1,30}(?:\.\d{1,30})?|(?<![\w.])\.\d{1,30})"
# 4천 3백 · 3백21 · 2.12백
_SCALED = r"(?<!\d)\d{1,30}(?:[.,]\d{1,30}){0,9}[십백천만억조](?:[\d십백천만억조]|(?<=[십백천만억조]) (?=\d{1,4}[십백천만억조])){0,40}"
# 육십 삼 · 삼십이조 오백마흔세 · 칠점 칠
_RUN = f"(?:{_SINO}{{1,40}}?(?={_IS})|{_SINO}{{1,40}})"
_POINT = rf"(?:[점쩜](?!{_IS}) ?(?:{_DIGITS}{{1,40}}?(?={_IS})|{_DIGITS}{{1,40}}))?"
_WORDS = rf"(?:{_RUN}(?: {{1,3}}{_RUN}){{0,9}}(?: ?{NATIVE})?{_POINT}|{NATIVE})"
_WHOLE = rf"(?:{_SCALED}|{_PLAIN}|{_WORDS})"
_COUNTED = alternation([*(u for u in KIND_OF_UNIT if "가" <= u[0] <= "힣"), "조각", *_CURRENCIES])
_STANDS = f"(?={PARTICLE}|[은는이가을를의](?:[^가-힣]|$)|입니다|{_COUNTED})"

# 5분의 이 · 십과 칠분의 육 · 육분의 마이너스 팔천 · 5분의 이만 줘
_ABOVE = rf"(?:\d{{1,30}}|{_SINO}{{1,40}}?(?=조각|만 )|{_RUN}(?={PARTICLE}|입니다))"
_FRACTION = (
    rf"(?P<f_sign>{_SIGN})(?:(?P<wholes>(?:{_WHOLE}[과와] ){{1,4}}))?(?P<below>\d{{1,30}}|{_SINO}{{1,40}}) ?분의 ?"
    rf"(?P<f_sign2>{_SIGN})"
)
# -3/8 · 4 1/6; not 333-4444/5555 nor 6/21/2024
_SLASHED = rf"(?<![\w/.-])(?P<s_sign>{_SIGN})(?:(?P<s_whole>\d{{1,30}}) +)?(?P<s_above>\d{{1,30}})/(?P<s_below>\d{{1,30}})(?![\d/])"
# 2.3^+14 · 45.6e+12
_POWER = r"(?P<p_sign>(?<!\w)-?)(?P<base>\d{1,30}(?:\.\d{1,30})?)(?:\^(?P<power>[+-]*\d{1,30})|[eE](?P<ten>[+-]?\d{1,30}))(?![A-Za-z\d.])"
_NUMBER = re.compile(
    rf"(?:(?<![\d.])(?P<dotted>\d{{1,9}}(?:\.\d{{1,9}}){{2,9}})|{_POWER}|(?<![가-힣\d]){_FRACTION}(?P<above>{_ABOVE})|{_SLASHED}"
    rf"|(?P<sign>{_SIGN})(?:(?P<scaled>{_SCALED})|(?P<plain>{_PLAIN})(?!\.?\d|[A-Za-z])"
    rf"|(?:(?<![가-힣\d])|(?<=마이[너나]스)|(?<=마이[너나]스 ))(?P<words>{_WORDS}|반(?=이 넘)){_STANDS}))"
)
_LONE = re.compile(
    rf"(?:{_POWER}|{_FRACTION}(?P<above>[0-9]+|{_SINO}{{1,40}})|{_SLASHED}"
    rf"|(?P<sign>{_SIGN})(?:(?P<scaled>{_SCALED})|(?P<plain>{_PLAIN})|(?P<words>{_WORDS}|반)))"
)
# 첫째, 네째번, 스물다섯째: alone these are ordinals, in a text they order the talk.
_FIRST = {"첫": 1, "둘": 2, "셋": 3, "넷": 4, "네": 4}
_ORDER = re.compile(f"({alternation(_FIRST)}|{NATIVE}|{_SINO}+{NATIVE}?)째 ?번?")
# 이만 (so much for that), 06236 (a code)
_NO_LONE = re.compile(r"이만|0\d{3,}")
# 6월 8일: a day is no number.
_CALENDAR = re.compile(r" ?(?:월|일(?:[^가-힣]|$|[은이을에도의과로]|부터|까지|입니다))")
# Spelt like numerals, these are other words (이 책, 사과, 오는 일) unless something counts or tells.
_OTHER_WORD = re.compile(
    "(?P<counted>한|두|세|네|열|쉰|천|백|십)|(?P<ten_thousand>만)|이|일|공|구|사|오|조|경|이만|이천|천만|만일|일일|일천|구구|구만|공공|이조"
)
# 공사, 이사, 오이: digits in a row are words, unless a point or a scale makes a number of them.
_DIGIT_WORD = re.compile(f"{_DIGITS}{{2,}}")
_TOLD = re.compile(_IS)
_COUNTED_ONLY = re.compile(f" ?{alternation([*NATIVE_COUNTERS, *_CURRENCIES])}")
_COUNTER = re.compile(f"{_COUNTED_ONLY.pattern}|{_IS}")


_NO_NAME = re.compile(r"(?:^|\s)(?:숫자 )?$")
_NAMED = re.compile(r"(?:[A-Za-z]|번호|버전|코드|우편|전화|팩스|[제조항호대점]) ?$")
_TELLS = re.compile(rf"(?: ?[을를은는과와의]|이|가|로|으로|도|만|보다|마다)(?=\s|$|[.,?!])| ?(?:{_IS}|점을 획득)|(?=$)")
_MOST = 60


def told_numbers(text: str) -> list[Number]:
    """The numbers that a short line speaks of as numbers, as in `답은 이십육이다`: words of their own before a particle.

    What only looks so, a digit in a name (K-2, 버전 3.11, 우편번호 06236), is none; nor is any number of a longer text.
    """
    if len(text) > _MOST or "\n" in text.strip():
        return []
    return [
        n
        for n in find_numbers(text)
        if _NO_NAME.search(text, 0, n.start)
        and not _NAMED.search(text, 0, n.start)
        and not re.match("0[0-9]", text[n.start : n.end])
        and _TELLS.match(text, n.end)
        and (n.end < len(text.rstrip()) or text[: n.start].rstrip().endswith("숫자") or n.start == 0)
    ]


def find_numbers(text: str) -> list[Number]:
    """Every number of a text, in reading order; days of the calendar (6월 8일) are none."""
    lone = lone_number(text)
    text = text.translate(_ASCII)
    return [lone] if lone else [number for match in _NUMBER.finditer(text) for number in _read(match, text)]


def lone_number(text: str) -> Number | None:
    """The number, or ordinal, that a text is when it holds nothing else but white space."""
    start, end = len(text) - len(text.lstrip()), len(text.rstrip())
    if text.find("\n", start, end) >= 0:
        return None  # an article: no need to look through all of it
    text = text.translate(_ASCII)
    if order := _ORDER.fullmatch(text, start, end):
        rank = Decimal(_FIRST[order[1]]) if order[1] in _FIRST else parse_worded(order[1])
        return None if rank is None else Number(start, end, rank, ordinal=True)
    match = None if _NO_LONE.fullmatch(text, start, end) else _LONE.fullmatch(text, start, end)
    value = _value(match) if match else None
    return None if value is None else Number(start, end, value)


def _read(match: re.Match[str], text: str) -> Iterator[Number]:
    if match["dotted"]:
        for part in re.finditer(r"\d+", match[0]):
            yield Number(match.start() + part.start(), match.start() + part.end(), Decimal(part[0]))
        return
    other = _OTHER_WORD.fullmatch(match["words"]) if match["words"] and not match["sign"] else None
    if other:
        needed = _COUNTER if other["counted"] else _COUNTED_ONLY if other["ten_thousand"] else _TOLD
        if not needed.match(text, match.end()):
            return
    if match["plain"] and _CALENDAR.match(text, match.end()):
        return
    value = _value(match)
    if value is not None:
        yield Number(*match.span(), value)


def _value(match: re.Match[str]) -> Decimal | None:
    value = _exact(match)
    return None if value is None or abs(value) >= LIMIT else value


def _exact(match: re.Match[str]) -> Decimal | None:
    if match["base"]:
        return _power(match)
    if match["below"]:
        wholes = (_numeral(word) or Decimal(0) for word in re.split("[과와] ", match["wholes"] or "") if word)
        return _ratio(sum(wholes, Decimal(0)), match["above"], match["below"], match["f_sign"] or match["f_sign2"])
    if match["s_below"]:
        return _ratio(Decimal(match["s_whole"] or 0), match["s_above"], match["s_below"], match["s_sign"])
    return _signed(_numeral(match["scaled"] or match["plain"] or match["words"]), match["sign"])


def _numeral(text: str) -> Decimal | None:
    if text == "반":
        return Decimal("0.5")
    if _DIGIT_WORD.fullmatch(text) or (len(text) > 1 and text[-1] in "한두세네" and text[-2] in "십백천만억조"):
        return None
    return parse_worded(text) if re.search("[가-힣]", text) else Decimal(re.sub("[ ,\u202f]", "", text))


def _signed(number: Decimal | None, sign: str) -> Decimal | None:
    return -number if number is not None and sign not in ("", "+") else number


def _ratio(whole: Decimal, above: str, below: str, sign: str) -> Decimal | None:
    top, bottom = _numeral(above), _numeral(below)
    return None if top is None or not bottom else _signed(whole + round(top / bottom, 18), sign)


def _power(match: re.Match[str]) -> Decimal | None:
    base = Decimal(match["base"])
    with localcontext(prec=40):
        try:
            if match["ten"]:
                value = base.scaleb(int(match["ten"]))
            else:
                power = match["power"]
                value = base ** (int(power.lstrip("+-")) * (-1) ** power.count("-"))
        except ArithmeticError:
            return None
    return _signed(value, match["p_sign"])
