"""Figures of printed tables: the unit stands once in a head, `(단위: 백만 달러·%)`, and the cells are bare numbers."""

import re
from bisect import bisect_right
from collections import defaultdict
from collections.abc import Iterator
from decimal import Decimal
from operator import itemgetter
from typing import Any, NamedTuple

import polars as pl

from flows.extracting.mentions import MONEY_COLUMNS, QUANTITY_COLUMNS
from flows.korean.currencies import CURRENCY, WORD_TO_CODE
from flows.korean.numerals import LARGE_SCALES, SMALL_SCALES, parse_number
from flows.korean.patterns import SPACES
from flows.korean.units import KIND_OF_UNIT

_HEAD = re.compile(rf"단위[{SPACES}]*[:：]?[{SPACES}]*([^)）\n]{{1,30}})")
_UNIT = re.compile(rf"([십백천만억조]*)[{SPACES}]*(?:({CURRENCY})|(.+))?")
_TOKEN = re.compile(rf"[^\s|{SPACES}]+")
_SEPARATOR = re.compile(r"\t|[|]|\s/\s")
_NUMBER = re.compile(r"[-−–△▲+]?[0-9０-９][0-9０-９,，]*(?:[.．][0-9０-９]+)?")
_EMPTY = frozenset("-–−－*")
# 증감률, 비중: in a table with two units these columns hold the per cent.
_RATIO = re.compile("률|율|비중|비율|증감|%|점유")


class Unit(NamedTuple):
    """What the cells of a column count: a currency, or another unit with its kind; and the factor to apply."""

    factor: Decimal
    currency: str | None
    word: str | None
    kind: str | None


class TableFigures(NamedTuple):
    """Money and other figures of tables, in the columns of `Mentions`, and the lines they stand on."""

    money: pl.DataFrame
    quantities: pl.DataFrame
    lines: list[tuple[int, int, int]]


class Cell(NamedTuple):
    """A number of a table: its place in the text, its value as printed and the unit of its column."""

    start: int
    end: int
    number: Decimal
    unit: Unit


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


def table_cells(text: str) -> Iterator[tuple[tuple[int, int], list[Cell]]]:
    """The heads and rows (from their first cell) of the tables in `text` with their cells. A table starts under its unit and ends at the first line
    that is neither a row (label, then numbers) nor the row of column heads."""
    for head in _HEAD.finditer(text):
        units = parse_units(head[1])
        yield (head.start(), head.end()), []
        start = text.find("\n", head.end()) + 1
        columns: list[str] = []
        while units and start:
            end = text.find("\n", start)
            end = len(text) if end < 0 else end
            tokens = [t for t in _TOKEN.finditer(text, start, end) if t[0] != "/"]
            first = next((i for i, t in enumerate(tokens) if _NUMBER.fullmatch(t[0])), None)
            numeric = first is not None and all(_NUMBER.fullmatch(t[0]) or t[0] in _EMPTY for t in tokens[first:])
            if numeric and (first or len(tokens) > 1):
                values = tokens[first:]
                heads = columns[-len(values) :] if len(columns) >= len(values) else [""] * len(values)
                # a unit for each column, in their order
                ordered = units if len(units) == len(values) else [None] * len(values)
                cells = [_cell(t, h, units, u) for t, h, u in zip(values, heads, ordered, strict=True)]
                yield (values[0].start(), end), [c for c in cells if c]
            elif tokens and not columns and first is None and len(tokens) > 1:
                line = text[start:end]
                columns = _SEPARATOR.split(line) if _SEPARATOR.search(line) else line.split()
            elif tokens:
                break
            start = end + 1 if end < len(text) else 0


def _cell(token: re.Match[str], head: str, units: list[Unit], ordered: Unit | None) -> Cell | None:
    if token[0] in _EMPTY:
        return None
    ratio = [u for u in units if u.kind == "percent"]
    other = [u for u in units if u.kind != "percent"]
    named = next((u for u in units if u.word and u.word in head), None)
    unit = (
        named
        or ordered
        or (ratio[0] if ratio and (_RATIO.search(head) or not other) else other[0] if other else ratio[0])
    )
    sign = -1 if token[0][0] in "-−–△" else 1
    number = parse_number(token[0].lstrip("-−–△▲+"))
    return None if number is None else Cell(token.start(), token.end(), sign * number, unit)


def read_tables(documents: pl.DataFrame, sentences: pl.DataFrame) -> TableFigures:
    """Read the tables of the documents (`document`, `text`) that have any; cells outside every sentence are none."""
    money: list[tuple[Any, ...]] = []
    quantities: list[tuple[Any, ...]] = []
    lines = []
    having = documents.filter(pl.col("text").str.contains("단위", literal=True))
    spans: dict[int, list[tuple[int, int, int]]] = defaultdict(list)
    near = sentences.join(having.select("document"), on="document", how="semi")
    for document, *span in (
        near.select("document", "char_start", "char_end", "sentence_index").sort(pl.all()).iter_rows()
    ):
        spans[document].append((span[0], span[1], span[2]))
    for document, text in having.select("document", "text").iter_rows():
        for (start, end), cells in table_cells(text):
            lines.append((document, start, end))
            for cell in cells:
                at = bisect_right(spans[document], cell.start, key=itemgetter(0)) - 1
                if at < 0 or cell.end > spans[document][at][1]:
                    continue
                sentence = spans[document][at][2]
                value = cell.number * cell.unit.factor
                place = (document, sentence, cell.start, cell.end, text[cell.start : cell.end])
                if cell.unit.currency:
                    money.append((*place, value, value, value, "exact", cell.unit.currency, "implied"))
                else:
                    quantities.append((*place, cell.unit.kind, value, value, value, "exact", cell.unit.word))
    place_schema: dict[str, Any] = {
        "document": pl.UInt32,
        "sentence": pl.Int32,
        "start": pl.UInt32,
        "end": pl.UInt32,
        "surface": pl.String,
    }
    return TableFigures(
        pl.DataFrame(money, orient="row", schema=place_schema | MONEY_COLUMNS),
        pl.DataFrame(quantities, orient="row", schema=place_schema | QUANTITY_COLUMNS),
        lines,
    )  # fmt: skip


def outside(mentions: pl.DataFrame, lines: list[tuple[int, int, int]]) -> pl.DataFrame:
    """The mentions (`document`, `start`) that stand on none of the lines."""
    if not lines:
        return mentions
    rows = pl.DataFrame(lines, schema={"document": pl.UInt32, "line": pl.UInt32, "line_end": pl.UInt32}, orient="row")
    rows = rows.sort("document", "line")
    return (
        mentions.sort("document", "start")
        .join_asof(rows, left_on="start", right_on="line", by="document", strategy="backward", check_sortedness=False)
        .filter(pl.col("line_end").is_null() | (pl.col("start") >= pl.col("line_end")))
        .drop("line", "line_end")
    )
