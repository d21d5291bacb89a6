"""Reads the amounts of money and other figures of a chunk that `FIGURE_SCAN` found."""

import re
from collections.abc import Callable
from decimal import Decimal

from flows.korean.currencies import SUBUNITS, SYMBOLS, WORD_TO_CODE
from flows.korean.figure_pattern import (
    AFTER,
    AGED,
    BEFORE,
    COUNTED,
    EXCEEDING,
    GRAMMAR,
    LANES,
    LATIN_SCALES,
    LEVEL,
    MONEYED,
    NAME,
    ORDERED,
)
from flows.korean.figure_values import (
    SCALE_AT_END,
    Bare,
    Money,
    Quantity,
    Side,
    bounds,
    figure,
    scale_of,
    spoken_won,
    stated_money,
    stated_quantity,
)
from flows.korean.mention import Mention
from flows.korean.numerals import parse_native, parse_number, parse_several
from flows.korean.units import KIND_OF_UNIT, LONE_SCALE_UNITS, ONE_COUNTERS, WORDED_COUNTERS, WORDED_UNITS

__all__ = ["Bare", "Money", "Quantity", "parse_figures"]

_GRAMMAR = re.compile(GRAMMAR)
# 평균을 12% 웃돈다: by so much, where 12%를 웃돈다 is more than that
_BY = re.compile(r"(?:[%％]|퍼센트)\s+$")
# 5만 원에 넘기다: handed over at that price
_HANDED, _AT = ("넘기", "넘긴", "넘길", "넘겨", "넘겼"), re.compile("에 ?$")
_SHORT_HANGUL = re.compile("[가-힣]|프로|킬로|나노|차전")
# 2,400선: an index, where 3선 are terms of office and 100선 the best hundred.
_INDEX = 300
_SCHOOL_YEARS = 12
_DOUBTFUL = frozenset("등 학년 기 선".split())
# Print leaves out the space behind these, unless what touches them makes another word (3개월).
_ALWAYS_COUNT = {"개": "당월년소조각혁헌최막봉", "명": "당소산품문곡작가찰"}
_YEAR = re.compile("(?:19|20)[0-9]{2}")  # 2022개정 교육과정
_SIGNED = frozenset("도 ℃ °C ° % ％ 퍼센트 %p %포인트".split())
# 1인당 3만원, kg당 5천원: the figure is a rate for one.
_PER_ONE = re.compile(
    "인|명|개|가구|곳|세대|대|회|톤|t|kg|㎏|㎡|평|병|주|배럴|㎞|km|리터|g|ℓ|L|온스|박스|상자|장|권|마리|척|포기|TEU|㎾h|kWh|MW|㎿|ha|㏊|m|점|학급|필지|건|차례|동|편|종|호|부|채|석|면|기|량"
)


def parse_figures(chunk: str, before: str = "", *, joined: bool = False, glued: str = "") -> list[Mention]:
    """The figures of a chunk that `FIGURE_SCAN` found; none when it only looked like one.

    `before` is the word of `BEFORE` that precedes the chunk, `joined` whether a Hangul syllable precedes it without a
    space (모 in 모두 명), `glued` the Hangul that follows it without a space and is no particle (단 in 28사단), or 당.
    The value of a mention is a `Money`, `Quantity` or `Bare`.
    """
    if before == NAME:
        return []
    if before in _OTHER_KIND:
        glued = ""  # what follows is known: 5회초에
    mentions: list[Mention] = []
    position = 0
    while position < len(chunk) and (match := _GRAMMAR.search(chunk, position)):
        position = match.end()
        last = position == len(chunk)
        first = match.start() == 0
        mentions += read_match(match, _READERS, before if first else "", joined and first, glued if last else "")
    if before in _OTHER_KIND:
        return [_kind(m, _OTHER_KIND[before]) for m in mentions]
    return mentions if before == LANES else [_turn(m) for m in mentions]


_OTHER_KIND = {COUNTED: "count", ORDERED: "ordinal", AGED: "age", LEVEL: "other"}


def _kind(mention: Mention, kind: str) -> Mention:
    """지상 5층: five floors, not the fifth; 2회 추경: the second; 70대 (환자): an age; (지수가) 2,610대: a band."""
    value = mention.value
    if not isinstance(value, Quantity) or (kind in ("age", "other") and value.unit != "대"):
        return mention
    if kind in ("age", "other") and value.value is not None:
        lead = int(value.value < 0)  # △60대 30명: no sign, the mark of a list
        number = abs(value.value)
        low, high = bounds(number, "band")
        value = value._replace(qualifier="band", value=number, low=low, high=high)
        mention = mention._replace(start=mention.start + lead)
    elif kind == "age" and value.high is not None:  # 20~30대: up to 40
        value = value._replace(high=value.high + 10)
    return mention._replace(value=value._replace(kind=kind))


def _turn(mention: Mention) -> Mention:
    """2차로 where no lanes are meant: the second."""
    value = mention.value
    if isinstance(value, Quantity) and value.unit == "차로":
        return mention._replace(end=mention.end - 1, value=value._replace(kind="ordinal", unit="차"))
    return mention


Readers = list[tuple[str, Callable[[re.Match[str], Side], list[Mention]], bool]]
"""The group of a grammar that each way of writing fills, who reads it, and whether it may stand behind a syllable without
a space: words in Hangul may not."""


def read_match(match: re.Match[str], readers: Readers, before: str, joined: bool, glued: str) -> list[Mention]:
    """What the reader of the group that is filled makes of a match; `before`, `joined` and `glued` as for `parse_figures`."""
    after = AFTER.get(match["after"] or "", "")
    if after and match["after"] in EXCEEDING and _BY.search(match.string, 0, match.start("after")):
        after = ""
    if after and match["after"].startswith(_HANDED) and _AT.search(match.string, 0, match.start("after")):
        after = ""
    side = Side(after or BEFORE.get(before, ""), joined, "" if after else glued, before == MONEYED)
    for group, reader, may_join in readers:
        if match[group]:
            return [] if joined and not may_join else reader(match, side)
    return []


def _symbol(match: re.Match[str], side: Side) -> list[Mention]:
    """$5억, EUR38.88."""
    number, latin = parse_number(match["s"]), match["latin"]
    if number is not None and latin:
        number *= LATIN_SCALES[latin]
    money = stated_money(number, side.qualifier, SYMBOLS[match["symbol"]], "stated", match["s"])
    return figure(match.start("symbol"), match.end("latin") if latin else match.end("s"), money)


def _generation(match: re.Match[str], side: Side) -> list[Mention]:
    """20대 (여성)."""
    age = Decimal(match["age"][:-1])
    return figure(*match.span("age"), Quantity("age", age, age, age + 10, "band", "대"))


def _score(match: re.Match[str], side: Side) -> list[Mention]:
    """61대 57: KLUE marks it, the warehouse has no use for it; but 9.4대 1, so many for each place."""
    many, _, one = match["score"].partition("대")
    if "." not in many or one.strip() != "1":
        return [Mention(*match.span("score"), "QT", None)]
    return figure(*match.span("score"), stated_quantity("other", parse_number(many), side.qualifier, "대 1"))


def _funded(match: re.Match[str], side: Side) -> list[Mention]:
    """국비 45."""
    number = parse_number(match["bare"])
    return figure(*match.span("bare"), None if number is None else Bare(number))


def _single(match: re.Match[str], side: Side) -> list[Mention]:
    """제208회, -2.7%, 1천여 명, 6,551만5,000원."""
    qualifier, joined, glued, moneyed = side
    text, currency = match["n"], match["n_currency"]
    number = _signed(parse_number(text), match["sign"])
    rank = match["rank"] and not joined  # 제5회, but 문제 5개
    start = match.start("rank") if rank else match.start("sign") if match["sign"] else match.start("n")
    if match["n_more"] or "여" in text:
        qualifier = "over"
    if currency:
        if glued and number is not None and abs(number) < 10 and currency == "원":
            return []
        if glued == "당" and number == 1:  # 1달러당 1,300원
            return []
        end, qualifier = _band(match, "n_currency", "n_band", qualifier)
        if currency in SUBUNITS and number is not None:
            number /= 100
        elif match["sub"] and number is not None:
            number += Decimal(re.sub("[^0-9０-９]", "", match["sub"])) / 100
            end = match.end("sub")
        return figure(start, end, stated_money(number, qualifier, WORD_TO_CODE[currency], "stated", text))
    unit = match["n_unit"]
    kind = KIND_OF_UNIT[unit]
    if match["sign"] and match["sign"] in "△▽Δ∆" and kind == "measure" and unit not in _SIGNED:
        number, start = abs(number or Decimal(0)), match.start("n")  # △51㎡ 189가구: the mark of a list
    if unit in _DOUBTFUL and number is not None:
        if unit == "등" and (
            text[-1] in "억조" or match.end("n") < match.start("n_unit")
        ):  # 국비 140억 등, 제주 5.4 등
            money = stated_money(number, qualifier, "KRW", "implied", text) if text[-1] in "억조" else None
            return figure(start, match.end("n"), money)
        if (unit == "등" and "." in text) or (unit == "학년" and number > _SCHOOL_YEARS):
            return []
        if unit == "기" and text[-1] == "경":  # 1.5경기 차
            unit, kind, number = "경기", "count", _signed(parse_number(text[:-1]), match["sign"])
        elif unit == "선" and number >= _INDEX:
            kind = "other"
    apart = glued in _ALWAYS_COUNT.get(unit, glued) or match.end("n") < match.start("n_unit")
    if not apart and not _YEAR.fullmatch(text):
        glued = ""  # 26개학과, 40명선발
    if moneyed and unit == "대" and text[-1] in "억조":  # 3억대 연봉
        return figure(start, match.end("n_unit"), stated_money(number, "band", "KRW", "implied", text))
    # 추경 2천8백억 편성: 편 begins a word, and what is left are won
    if glued and text[-1] in "억조" and not rank and not _unit_stands(unit, match["n_tail"], glued):
        return figure(start, match.end("n"), stated_money(number, qualifier, "KRW", "implied", text))
    if not _unit_stands(unit, match["n_tail"], glued) or kind == "name" or (unit in ("조", "자") and rank):
        return []
    if glued == "당" and number == 1 and _PER_ONE.fullmatch(unit):
        return []
    end, qualifier = _band(match, "n_unit", "n_unit_band", qualifier)
    if unit == "개" and match["n_unit_band"] == "대":  # 상위 15개대
        end, qualifier = match.end("n_unit"), side.qualifier
    return figure(start, end, stated_quantity("ordinal" if rank else kind, number, qualifier, unit))


def _implied(match: re.Match[str], side: Side) -> list[Mention]:
    """국비 924억: won that are not called so. A lone 3조 is an article of law or a team more often than money."""
    text, qualifier = match["i"], side.qualifier
    number = _signed(spoken_won(text.rstrip("여 \u00a0\u3000")), match["i_sign"])
    if match["i_rank"] or number is None:
        return []
    if text.endswith("조") and len(text) < 4 and not (qualifier or side.moneyed or match["i_band"] or "." in text):
        return []
    start = match.start("i_sign") if match["i_sign"] else match.start("i")
    end, qualifier = _band(match, "i", "i_band", "over" if "여" in text else qualifier)
    return figure(start, end, stated_money(number, qualifier, "KRW", "implied", text))


def _range(match: re.Match[str], side: Side) -> list[Mention]:
    """3~5억 원, 1만원~2만원, 27~28%: one figure when both ends share the unit."""
    low, high = parse_number(match["a"]), parse_number(match["b"])
    unit, start = match["b_currency"] or match["b_unit"], match.start("a")
    other = match["a_currency"] or match["a_unit"]
    if low is None or high is None or (other and other != unit):
        return []
    scale = scale_of(match["b"])
    if not other and not SCALE_AT_END.search(match["a"]) and low * scale <= high:
        low *= scale
    if unit in _SIGNED:  # -10~-5도, -2~11도
        start = match.start("a_sign") if match["a_sign"] else start
        low, high = (-low if match["a_sign"] else low), (-high if match["b_sign"] else high)
    elif match["b_sign"]:
        return []
    if low > high or (unit in ("단계", "공구") and "-" in match[0]):  # 1-2단계 is a name
        return []
    if match["b_currency"]:
        money = Money(None, low, high, "range", WORD_TO_CODE[unit], "stated", scale)
        return figure(match.start("a"), _band(match, "b_currency", "b_band", "")[0], money)
    if not _unit_stands(unit, match["b_tail"], side.glued):
        return []
    return figure(start, match.end("b_unit"), Quantity(KIND_OF_UNIT[unit], None, low, high, "range", unit))


def _worded_won(match: re.Match[str], side: Side) -> list[Mention]:
    """수천억, 삼천오백억."""
    text = match["v"]
    if text[0] + text[-1] == "수조" and len(text.replace(" ", "")) == 2:
        return []  # a water tank
    bounds, number = parse_several(text), parse_number(text)
    end, qualifier = _band(match, "v", "v_band", side.qualifier)
    money = stated_money(number, qualifier, "KRW", "implied", text)
    if bounds:
        money = Money(None, *bounds, "several", "KRW", "implied", scale_of(text))
    return figure(match.start("v"), end, money)


def _worded(match: re.Match[str], side: Side) -> list[Mention]:
    """수십억 원, 수천 명, 삼천오백억 원, 만 명."""
    qualifier, _, glued, _ = side
    text, start = match["w"], match.start("w")
    several = parse_several(text)
    number = None if several else parse_number(text)
    if len(text) == 1 and (match["w_currency"] or match["w_unit"]) not in LONE_SCALE_UNITS:
        return []
    if not several and (number is None or text[0] in "억조경"):
        return []
    if match["w_more"]:
        qualifier = "over"
    if match["w_currency"]:
        code = WORD_TO_CODE[match["w_currency"]]
        end, qualifier = _band(match, "w_currency", "w_band", qualifier)
        if several:
            return figure(start, end, Money(None, *several, "several", code, "stated", scale_of(text)))
        return (
            []
            if glued and len(text) == 1
            else figure(start, end, stated_money(number, qualifier, code, "stated", text))
        )
    unit = match["w_unit"]
    if text == "만" and unit in ("개", "세") and match.end("w") == match.start("w_unit"):  # 벚꽃 만개
        return []
    if not _unit_stands(unit, match["w_tail"], glued) or not (
        several or unit in LONE_SCALE_UNITS or unit in WORDED_UNITS or unit in WORDED_COUNTERS
    ):
        return []
    end, qualifier = _band(match, "w_unit", "w_unit_band", qualifier)
    if several:
        return figure(start, end, Quantity(KIND_OF_UNIT[unit], None, *several, "several", unit))
    return figure(start, end, stated_quantity(KIND_OF_UNIT[unit], number, qualifier, unit))


def _native(match: re.Match[str], side: Side) -> list[Mention]:
    """두 차례, 네 곳, 열두 명, 두 번째, 수차례; not 한 번, 한 축, nor 첫 but in 첫 번째."""
    word, counter = match["native"], match["counter"] or match["glued_counter"]
    end = match.end("counter") if match["counter"] else match.end("glued_counter")
    if not _unit_stands(counter, "", side.glued) or (
        word == "한" and (counter not in ONE_COUNTERS or match["glued_counter"] == "곳" or side.glued == "당")
    ):
        return []
    kind = KIND_OF_UNIT.get(counter, "count")
    if word == "수":
        few = Quantity(kind, None, Decimal(2), Decimal(9), "several", counter)
        return figure(match.start("native"), end, few if counter == "차례" else None)
    number = parse_native(word) if word != "첫" else Decimal(1) if counter == "번째" else None
    return figure(match.start("native"), end, stated_quantity(kind, number, side.qualifier, counter))


_READERS: Readers = [
    ("n", _single, True),  # nine of ten
    ("i", _implied, True),
    ("symbol", _symbol, True),
    ("b", _range, True),
    ("age", _generation, True),
    ("score", _score, True),
    ("w", _worded, False),
    ("v", _worded_won, False),
    ("native", _native, False),
    ("bare", _funded, True),
]


# ── Small steps ─────────────────────────────────────────────────────────────────────────────────────────────────────
def _signed(number: Decimal | None, sign: str | None) -> Decimal | None:
    return -number if sign and number is not None else number


def _unit_stands(unit: str, tail: str | None, glued: str) -> bool:
    """Whether what was read as a unit is one: not 사 in 28사단, 프로 in 3프로젝트, m in 3million; nor 두번째로 that
    only orders the talk, for which `glued` is 로."""
    if tail or (glued == "로" and unit == "번째"):
        return False
    return not (glued and glued != "당" and _SHORT_HANGUL.fullmatch(unit))


def _band(match: re.Match[str], name: str, band: str, qualifier: str) -> tuple[int, str]:
    """The end of the expression and its qualifier, with 대 where it is one (2조 원대, not 2조 원 대비)."""
    return (match.end(band), "band") if match[band] == "대" else (match.end(name), qualifier)
