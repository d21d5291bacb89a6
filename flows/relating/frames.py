"""Frames in, frames out: the articles of a batch are read one by one."""

from collections import defaultdict
from collections.abc import Callable, Iterable
from typing import Any, TypeVar

import polars as pl

from flows.relating.article import relate_article
from flows.relating.model import Article, Figure, MoneyAbout, QuantityAbout, Sentence, When
from schemas.base import frame_schema
from schemas.facts import MoneyFact, QuantityFact

_SPAN = ["document_id", "char_start", "char_end", "surface"]
_NOTHING = pl.lit(None)
_MONEY: list[str | pl.Expr] = [*_SPAN, "amount", "amount_low", "amount_high", "qualifier", "currency", "currency_basis"]
_MONEY += [pl.lit("money"), _NOTHING.alias("unit")]
_QUANTITY: list[str | pl.Expr] = [*_SPAN, "value", _NOTHING.alias("low"), _NOTHING.alias("high"), "qualifier"]
_QUANTITY += [_NOTHING.alias("currency"), _NOTHING.alias("currency_basis"), "kind", "unit"]
"""The columns of a `Figure`."""
_TIME: list[str | pl.Expr] = [*_SPAN, "kind", "date_from", "date_to", "grain", "duration", "basis"]
_KINDS = ("title", "subtitle", "body", "caption")

Read = TypeVar("Read")
Placed = TypeVar("Placed", Figure, When)


def relate(tables: dict[str, pl.DataFrame]) -> dict[str, pl.DataFrame]:
    """Fills what `core.fact_money` and `core.fact_quantity` say about their figures.

    In: `core.dim_document`, `core.segment`, `core.sentence`, `core.fact_money`, `core.fact_quantity`, `core.fact_date` of one
    batch. Out: the same dict with the two tables replaced; rows, their order and all dtypes are as before. Filled are metric,
    funding_source, subject, item, period_from, period_to, status, part_of and equivalent_of of money; of, subject, period_from
    and period_to of quantities.
    """
    money, quantity = tables["core.fact_money"], tables["core.fact_quantity"]
    if not len(money) and not len(quantity):
        return tables
    amounts, figures, times = (
        _by_document(money, _MONEY, Figure),
        _by_document(quantity, _QUANTITY, Figure),
        _by_document(tables["core.fact_date"], _TIME, When),
    )
    sentences = sentences_by_document(tables, Sentence)
    money_about = [MoneyAbout()] * len(money)
    quantity_about = [QuantityAbout()] * len(quantity)
    for document_id, text, title, published in (
        tables["core.dim_document"].select("document_id", "text", "title", "published_at").iter_rows()
    ):
        here, others = amounts.get(document_id, []), figures.get(document_id, [])
        if not here and not others:
            continue
        article = Article(
            text,
            title,
            published.date() if published is not None else None,
            sentences.get(document_id, []),
            [figure for _, figure in here],
            [figure for _, figure in others],
            [time for _, time in times.get(document_id, [])],
        )
        abouts, quantities = relate_article(article)
        for (n, _), about in zip(here, abouts, strict=True):
            money_about[n] = about
        for (n, _), of in zip(others, quantities, strict=True):
            quantity_about[n] = of
    return {
        **tables,
        "core.fact_money": _fill_money(money, money_about, amounts),
        "core.fact_quantity": _fill(quantity, quantity_about, QuantityFact),
    }


def _by_document(
    frame: pl.DataFrame, columns: list[str | pl.Expr], kind: type[Placed]
) -> dict[str, list[tuple[int, Placed]]]:
    """What stands in each document by its place in the text, each with its place in the frame."""
    found: dict[str, list[tuple[int, Placed]]] = defaultdict(list)
    for n, row in enumerate(frame.select(columns).iter_rows()):
        found[row[0]].append((n, kind._make(row[1:])))
    for placed in found.values():
        placed.sort(key=_start)
    return found


def _start(placed: tuple[int, Figure | When]) -> int:
    return placed[1].start


def sentences_by_document(tables: dict[str, pl.DataFrame], row: Callable[..., Read]) -> dict[str, list[Read]]:
    """The sentences that facts come from, by document; `row` makes each of its index, kind of segment, start and end."""
    joined = (
        tables["core.sentence"]
        .join(
            tables["core.segment"].select("document_id", "segment_index", "kind"),
            on=["document_id", "segment_index"],
            how="left",
            maintain_order="left",
        )
        .filter(pl.col("kind").is_in(_KINDS))
        .select("document_id", "sentence_index", "kind", "char_start", "char_end")
    )
    found: dict[str, list[Read]] = defaultdict(list)
    for document_id, *values in joined.iter_rows():
        found[document_id].append(row(*values))
    return found


def _fill(frame: pl.DataFrame, abouts: Iterable[Any], model: type[MoneyFact] | type[QuantityFact]) -> pl.DataFrame:
    """Replaces the columns that the abouts name, in the dtypes of the model."""
    rows = list(abouts)
    schema = frame_schema(model)
    columns = zip(rows[0]._fields if rows else (), zip(*rows, strict=True), strict=True)
    return frame.with_columns(pl.Series(name, column, dtype=schema[name]) for name, column in columns if name in schema)


def _fill_money(
    frame: pl.DataFrame, abouts: list[MoneyAbout], amounts: dict[str, list[tuple[int, Figure]]]
) -> pl.DataFrame:
    ids = frame["money_id"].to_list()
    named: list[Any] = list(abouts)
    for rows in amounts.values():
        places = [n for n, _ in rows]
        for n in places:
            about = abouts[n]
            if about.part_of is not None or about.equivalent_of is not None:
                named[n] = about._replace(
                    part_of=ids[places[about.part_of]] if about.part_of is not None else None,
                    equivalent_of=ids[places[about.equivalent_of]] if about.equivalent_of is not None else None,
                )
    return _fill(frame, named, MoneyFact)
