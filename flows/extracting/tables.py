"""Money and other figures of printed tables: the unit stands once in a head, `(단위: 만 유로·%)`, and the cells are bare numbers."""

import re
from decimal import Decimal
from functools import lru_cache
from typing import Any, NamedTuple

import polars as pl

from flows.extracting.layout import tables_of
from flows.extracting.mentions import MONEY_COLUMNS, QUANTITY_COLUMNS, frame
from flows.korean.currencies import CURRENCY, WORD_TO_CODE
from flows.korean.numerals import LARGE_SCALES, SMALL_SCALES, parse_number
from flows.korean.patterns import SPACES
from flows.korean.units import KIND_OF_UNIT

_UNIT = re.compile(rf"([십백천만억조]*)[{SPACES}]*(?:({CURRENCY})|(.+))?")
# 증감률, 비중: in a table with two units these columns hold the per cent.
_RATIO = re.compile("률|율|비중|비율|증감|%|점유")
# 과제 수, 인원: beside money these columns hold what is counted.
_COUNTED = re.compile("수$|건수|인원|물량|면적|대상|고용|일자리|종사자")
# 면적(㏊): a column with a unit of its own
_OWN = re.compile(r"[(（]([^()（）]{1,12})[)）]$")


class Unit(NamedTuple):
    """What the cells of a column count: a currency, or another unit with its kind; and the factor to apply."""

    factor: Decimal
    currency: str | None
    word: str | None
    kind: str | None


class TableFigures(NamedTuple):
    """Money and other figures of tables, in the columns of `Mentions`, and the spans they take."""

    money: pl.DataFrame
    quantities: pl.DataFrame
    lines: list[tuple[int, int, int]]


@lru_cache(maxsize=4_096)
def parse_units(text: str) -> list[Unit]:
    """`백만 달러·%` → a million US dollars, and per cent. Words that are no unit are left out."""
    units = []
    for part in re.split(r"[·,，/]|및", text):
        match = _UNIT.fullmatch(part.strip(SPACES))
        if not match or not part.strip(SPACES):
            continue
        factor = Decimal(1)
        for scale in match[1]:
            factor *= SMALL_SCALES.get(scale) or LARGE_SCALES[scale]
        word = (match[3] or "").strip(SPACES)
        if match[2]:
            units.append(Unit(factor, WORD_TO_CODE[match[2]], None, None))
        elif word in KIND_OF_UNIT:
            units.append(Unit(factor, None, word, KIND_OF_UNIT[word]))
        elif not word and factor > 1:
            units.append(Unit(factor, "KRW", None, None))
    return units


def value_of(surface: str, head: str, units: list[Unit], own: Unit | None = None) -> tuple[Decimal, Unit] | None:
    """The value of a cell and its unit: under (단위: 억 원) 1조2,074 is a 조 and 2,074 억. `own`: the unit of
    its column, where the head gives one for each."""
    ratio = [u for u in units if u.kind == "percent"]
    other = [u for u in units if u.kind != "percent"]
    bracket = _OWN.search(head)
    named = next(iter(parse_units(bracket[1])), None) if bracket else None
    named = named or next((u for u in units if u.word and u.word in head), None)
    if named is None and _COUNTED.search(head):
        named = next((u for u in other if not u.currency), None)
    unit = (
        named or own or (ratio[0] if ratio and (_RATIO.search(head) or not other) else other[0] if other else ratio[0])
    )
    sign = -1 if surface[0] in "-−–△" else 1
    large, _, small = surface.lstrip("-−–△▲▽+").rpartition("조")
    number = parse_number(small) if small else Decimal(0)
    above = parse_number(large + "조") if large else Decimal(0)
    if number is None or above is None:
        return None
    return sign * (above + number * unit.factor), unit


def read_tables(documents: pl.DataFrame) -> TableFigures:
    """Read the tables of the documents (`document`, `text`) that have any."""
    money: list[tuple[Any, ...]] = []
    quantities: list[tuple[Any, ...]] = []
    lines = []
    having = documents.filter(pl.col("text").str.contains("단위", literal=True))
    for document, text in having.select("document", "text").iter_rows():
        for table in tables_of(text):
            lines.append((document, *table.head))
            units = parse_units(table.unit)
            for _, _, inline, cells in table.lines if units else ():
                ordered = units if len(units) == len(cells) and not inline else [None] * len(cells)
                for cell, own in zip(cells, ordered, strict=True):
                    lines.append((document, cell.start, cell.end))
                    surface = text[cell.start : cell.end]
                    found = value_of(surface, cell.column, units, own)
                    if found is None:
                        continue
                    value, unit = found
                    place = (document, cell.start, cell.end, surface)
                    if unit.currency:
                        money.append((*place, value, value, value, "exact", unit.currency, "implied"))
                    else:
                        quantities.append((*place, unit.kind, value, value, value, "exact", unit.word))
    span: dict[str, Any] = {"document": pl.UInt32, "start": pl.UInt32, "end": pl.UInt32, "surface": pl.String}
    return TableFigures(frame(money, span | MONEY_COLUMNS), frame(quantities, span | QUANTITY_COLUMNS), lines)


def outside(mentions: pl.DataFrame, lines: list[tuple[int, int, int]]) -> pl.DataFrame:
    """The mentions (`document`, `start`) that stand in none of the spans."""
    if not lines:
        return mentions
    rows = pl.DataFrame(lines, schema={"document": pl.UInt32, "line": pl.UInt32, "line_end": pl.UInt32}, orient="row")
    rows = rows.sort("document", "line")
    return (
        mentions.join_asof(
            rows, left_on="start", right_on="line", by="document", strategy="backward", check_sortedness=False
        )
        .filter(pl.col("line_end").is_null() | (pl.col("start") >= pl.col("line_end")))
        .drop("line", "line_end")
    )
