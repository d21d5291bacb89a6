"""Chunks to mentions: each distinct chunk is parsed once, in plain Python, and joined back to its places.

Distinct chunks grow far more slowly than text, so the readable code is off the hot path.
"""

from collections.abc import Callable, Mapping, Sequence
from typing import Any, NamedTuple

import polars as pl

from flows.extracting.scan import SEPARATOR, find, scan
from flows.korean.figure_pattern import FIGURE_SCAN
from flows.korean.figures import Bare, Money, Quantity, parse_figures
from flows.korean.mention import Mention
from flows.korean.rare_figures import RARE_SCAN, parse_rare_figures
from flows.korean.rare_times import RARE_TIME_PATTERN, parse_rare_times
from flows.korean.times import TIME_PATTERN, TimeExpression, parse_times

MONEY = pl.Decimal(38, 6)
FIGURE = pl.Decimal(38, 9)
MONEY_COLUMNS: dict[str, Any] = {
    "amount": MONEY, "low": MONEY, "high": MONEY, "qualifier": pl.String, "currency": pl.String, "basis": pl.String,
}  # fmt: skip
QUANTITY_COLUMNS: dict[str, Any] = {
    "kind": pl.String, "value": FIGURE, "low": FIGURE, "high": FIGURE, "qualifier": pl.String, "unit": pl.String,
}  # fmt: skip
_CONTEXT = ["surface", "before", "joined", "glued"]


_ADDRESS = "(?:https?://|www[.])[!-~]+"


def find_addresses(texts: pl.DataFrame) -> pl.DataFrame:
    """Where texts (`document`, `text`) hold web addresses: /2024/3/15 there is no date."""
    return find(texts.filter(pl.col("text").str.contains("://|www[.]")), _ADDRESS)


def find_times(texts: pl.DataFrame) -> tuple[pl.DataFrame, list[TimeExpression]]:
    """The expressions of time of texts (`document`, `text`): where they stand, with the index of each in the list."""
    common, expressions = _read_times(find(texts, TIME_PATTERN), parse_times, [])
    some = texts.filter(pl.col("text").str.contains(RARE_TIME_PATTERN))
    if some.is_empty():
        return common, expressions
    rare, expressions = _read_times(find(some, RARE_TIME_PATTERN), parse_rare_times, expressions)
    return pl.concat([beside(common, rare), rare]).sort("document", "start"), expressions


def _read_times(
    chunks: pl.DataFrame, parse: Callable[[str], list[Mention]], expressions: list[TimeExpression]
) -> tuple[pl.DataFrame, list[TimeExpression]]:
    rows: list[tuple[int, int, int, int]] = []
    expressions = expressions.copy()
    distinct = chunks.select("surface").unique().with_row_index("id")
    for n, surface in distinct.iter_rows():
        for mention in parse(surface):
            if isinstance(mention.value, TimeExpression):
                rows.append((n, mention.start, mention.end, len(expressions)))
                expressions.append(mention.value)
    places = chunks.select("document", "surface", "start").join(distinct, on="surface")
    times = pl.DataFrame(rows, schema=_SPAN | {"expression": pl.UInt32}, orient="row")
    return _place(places, times), expressions


def find_figures(texts: pl.DataFrame) -> tuple[pl.DataFrame, pl.DataFrame, pl.DataFrame]:
    """The figures of texts (`document`, `text`): money, quantities, bare numbers."""
    common = _read_figures(scan(texts, FIGURE_SCAN), parse_figures)
    rare = _read_figures(scan(texts.filter(pl.col("text").str.contains(RARE_SCAN)), RARE_SCAN), parse_rare_figures)
    spans = pl.concat(f.select("document", "start", "end") for f in rare).sort("document", "start")
    if spans.is_empty():
        return common
    money, quantities, bare = (
        pl.concat([beside(f, spans), r]).sort("document", "start") for f, r in zip(common, rare, strict=True)
    )
    return money, quantities, bare


class _Readings(NamedTuple):
    """What distinct chunks say: the number of each chunk, and the figures in it (money, quantities, bare numbers)."""

    keys: pl.DataFrame
    figures: tuple[pl.DataFrame, ...]


_VALUES: dict[type, dict[str, Any]] = {
    Money: MONEY_COLUMNS | {"scale": MONEY},
    Quantity: QUANTITY_COLUMNS,
    Bare: {"number": MONEY},
}
_SPAN = {"id": pl.UInt32, "from": pl.UInt32, "to": pl.UInt32}
_NONE = _Readings(
    pl.DataFrame(schema={"key": pl.String, "id": pl.UInt32}),
    tuple(pl.DataFrame(schema=_SPAN | columns) for columns in _VALUES.values()),
)
_KEPT = 100_000
"""So many chunks are remembered (some 30 MB) before the memory is emptied."""
_read_before: dict[Callable[..., list[Mention]], _Readings] = {}
"""What was read in earlier batches: the same chunks come back in most of them."""


def _read_figures(
    chunks: pl.DataFrame, parse: Callable[..., list[Mention]]
) -> tuple[pl.DataFrame, pl.DataFrame, pl.DataFrame]:
    """The figures in chunks of a scan: money, quantities, bare numbers."""
    chunks = chunks.with_columns(key=pl.concat_str(_CONTEXT, separator=SEPARATOR, ignore_nulls=False))
    distinct = chunks.unique("key").select("key", *_CONTEXT)
    readings = _read_before.get(parse, _NONE)
    if readings.keys.height > _KEPT:
        readings = _NONE
    new = distinct.join(readings.keys, on="key", how="anti")
    if not new.is_empty():
        readings = _read_before[parse] = _read_more(readings, new, parse)
    places = chunks.select("key", "document", "surface", "start").join(readings.keys, on="key").drop("key")
    money, quantities, bare = (_place(places, figures) for figures in readings.figures)
    return money, quantities, bare


def _read_more(readings: _Readings, new: pl.DataFrame, parse: Callable[..., list[Mention]]) -> _Readings:
    """The readings with those of new chunks."""
    first = readings.keys.height
    rows: dict[type, list[tuple[Any, ...]]] = {kind: [] for kind in _VALUES}
    for n, (surface, before, joined, glued) in enumerate(new.select(_CONTEXT).iter_rows(), first):
        for mention in parse(surface, before, joined=bool(joined), glued=glued):
            if type(mention.value) in rows:
                rows[type(mention.value)].append((n, mention.start, mention.end, *mention.value))  # type: ignore[misc]
    keys = new.select("key", id=pl.int_range(first, first + pl.len(), dtype=pl.UInt32))
    figures = (
        pl.concat([known, frame(rows[kind], known.schema)], rechunk=True)
        for known, kind in zip(readings.figures, _VALUES, strict=True)
    )
    return _Readings(pl.concat([readings.keys, keys], rechunk=True), tuple(figures))


def frame(rows: Sequence[tuple[Any, ...]], schema: Mapping[str, Any]) -> pl.DataFrame:
    """The rows, column by column."""
    columns = zip(*rows, strict=True) if rows else [()] * len(schema)
    return pl.DataFrame([_series(n, c, t) for (n, t), c in zip(schema.items(), columns, strict=True)])


def _series(name: str, values: Sequence[Any], dtype: Any) -> pl.Series:
    """A column; decimals by way of their digits, for Polars takes six times as long to look into the objects."""
    if isinstance(dtype, pl.Decimal):
        return pl.Series(name, [None if v is None else str(v) for v in values], dtype=pl.String).cast(dtype)
    return pl.Series(name, values, dtype=dtype)


def _place(chunks: pl.DataFrame, figures: pl.DataFrame) -> pl.DataFrame:
    """The figures of chunks (`id`, start and end in the chunk, values) at every place of their chunk in the text."""
    return (
        chunks.join(figures, on="id")
        .with_columns(
            surface=pl.col("surface").str.slice(pl.col("from"), pl.col("to") - pl.col("from")),
            start=pl.col("start") + pl.col("from"),
            end=pl.col("start") + pl.col("to"),
        )
        .drop("id", "from", "to")
        .sort("document", "start")
    )


def beside(figures: pl.DataFrame, others: pl.DataFrame) -> pl.DataFrame:
    """The figures that overlap none of the others: 5년간 is a time, and no count of 년간."""
    if others.is_empty():
        return figures
    spans = others.select("document", other_start="start", other_end="end")
    return (
        figures.join_asof(
            spans,
            left_on="end",
            right_on="other_start",
            by="document",
            allow_exact_matches=False,
            check_sortedness=False,
        )
        .filter(pl.col("other_end").is_null() | (pl.col("other_end") <= pl.col("start")))
        .drop("other_start", "other_end")
    )


def join_bare(money: pl.DataFrame, bare: pl.DataFrame) -> pl.DataFrame:
    """Give bare numbers the unit of the amount before them in their sentence: 90억 원(국비 45, 도비 30).

    A bare number with no amount before it is dropped: nothing says what it counts.
    """
    if bare.is_empty():
        return money
    both = pl.concat([money, bare], how="diagonal").sort("document", "start")
    filled = both.with_columns(pl.col("scale", "currency").forward_fill().over("document", "sentence"))
    return (
        filled.filter(pl.col("number").is_null() | pl.col("scale").is_not_null())
        .with_columns(exact=pl.col("number") * pl.col("scale"))
        .with_columns(
            pl.col(c).fill_null(pl.when(pl.col("number").is_not_null()).then("exact"))
            for c in ("amount", "low", "high")
        )
        .with_columns(pl.col("qualifier").fill_null("exact"), pl.col("basis").fill_null("implied"))
        .drop("number", "exact")
    )
