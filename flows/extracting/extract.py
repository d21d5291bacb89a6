"""The extraction stage: documents, segments and sentences in, frames of facts out."""

from functools import partial

import polars as pl

from flows.extracting.mentions import beside, find_addresses, find_figures, find_times, frame, join_bare
from flows.extracting.tables import outside, read_tables
from flows.korean.calendar import Resolved, Timeline, undated
from flows.korean.times import TimeExpression
from schemas import DateFact, MoneyFact, QuantityFact, Table, frame_schema, key_columns

Tables = dict[str, pl.DataFrame]

DEFAULTS = {"status": "unknown"}
"""Columns that may not be NULL before the next stage has looked at them."""


_PLACES = ("document", "sentence", "end", "expression")


def extract(documents: pl.DataFrame, segments: pl.DataFrame, sentences: pl.DataFrame) -> Tables:
    """The figures and times of the sentences, as `core.fact_money`, `core.fact_quantity` and `core.fact_date`.

    Takes frames in the schemas of `core.dim_document`, `core.segment` and `core.sentence`; a figure outside every
    sentence (in a header, a footer, site furniture) is none. What is said about a figure (metric, subject, period …)
    is left NULL for the next stage.
    """
    documents = documents.with_row_index("document")
    numbers = documents.select("document", "document_id")
    sentences = sentences.join(numbers, on="document_id").sort("document", "char_start")
    texts = documents.select("document", "text")
    addresses = find_addresses(texts)
    times, expressions = find_times(texts)
    times = beside(times, addresses)
    none = pl.concat([f.select("document", "start", "end") for f in (times, addresses)]).sort("document", "start")
    money, quantities, bare = (place(beside(f, none), sentences) for f in find_figures(texts))
    tables = read_tables(documents)
    money = outside(join_bare(money, bare), tables.lines)
    money = pl.concat([money, place(tables.money.sort("document", "start"), sentences)], how="diagonal_relaxed").sort(
        "document", "start"
    )
    quantities = outside(quantities, tables.lines)
    quantities = pl.concat(
        [quantities, place(tables.quantities.sort("document", "start"), sentences)], how="diagonal_relaxed"
    ).sort("document", "start")
    times = resolve(outside(place(times, sentences), tables.lines), expressions, documents)
    return {
        "core.fact_money": _facts(
            money,
            numbers,
            MoneyFact,
            "m",
            amount="amount",
            amount_low="low",
            amount_high="high",
            currency_basis="basis",
        ),
        "core.fact_quantity": _facts(quantities, numbers, QuantityFact, "q", value_low="low", value_high="high"),
        "core.fact_date": _facts(times, numbers, DateFact, "d"),
    }


def place(mentions: pl.DataFrame, sentences: pl.DataFrame) -> pl.DataFrame:
    """The mentions that lie in a sentence, with its index as `sentence`; both in reading order."""
    spans = sentences.select("document", sentence="sentence_index", start="char_start", sentence_end="char_end")
    return (
        mentions.join_asof(spans, on="start", by="document", strategy="backward", check_sortedness=False)
        .filter(pl.col("end") <= pl.col("sentence_end"))
        .drop("sentence_end")
    )


def resolve(times: pl.DataFrame, expressions: list[TimeExpression], documents: pl.DataFrame) -> pl.DataFrame:
    """Work out the days that the expressions of time mean, document by document in reading order."""
    published, texts = documents["published_at"].dt.date(), documents["text"]
    rows: dict[Resolved, int] = {}
    # Lengths and recurring times mean the same anywhere; only dates and hours of the clock hang on what stands before.
    fixed = [None if e.kind in ("date", "time") else rows.setdefault(undated(e), len(rows)) for e in expressions]
    current, timeline = -1, Timeline(None, str)
    index: list[int] = []
    for document, sentence, end, n in zip(*(times[c].to_list() for c in _PLACES), strict=True):
        row = fixed[n]
        if row is None:
            if document != current:
                current, timeline = document, Timeline(published[document], partial(texts.item, document))
            meant = timeline.resolve(expressions[n], sentence=sentence, end=end)
            row = rows.setdefault(meant, len(rows))
        index.append(row)
    schema = {"kind": pl.String, "date_from": pl.Date, "date_to": pl.Date, "grain": pl.String,
              "time_of_day": pl.String, "duration": pl.String, "basis": pl.String}  # fmt: skip
    return times.hstack(frame(list(rows), schema)[pl.Series(index, dtype=pl.UInt32)])


def _facts(
    mentions: pl.DataFrame, numbers: pl.DataFrame, model: type[Table], letter: str, **renamed: str
) -> pl.DataFrame:
    """Mentions as rows of a fact table; columns that this stage does not know are NULL."""
    known = {
        "char_start": pl.col("start"),
        "char_end": pl.col("end"),
        "sentence_index": pl.col("sentence"),
        **{column: pl.col(source) for column, source in renamed.items()},
    }
    key = key_columns(model)[0]
    known[key] = pl.format("{}:" + letter + "{}", "document_id", "start")
    frame = mentions.join(numbers, on="document", maintain_order="left")
    return frame.select(
        known.get(name, pl.col(name) if name in frame.columns else pl.lit(DEFAULTS.get(name))).cast(dtype).alias(name)
        for name, dtype in frame_schema(model).items()
    )
