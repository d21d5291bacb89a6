"""Figures and times that an article states: `core.fact_money`, `core.fact_quantity`, `core.fact_date`."""

import polars as pl

from schemas.base import Figure, Money, Table, field

QUALIFIERS = ["exact", "about", "over", "under", "band", "range", "several"]
CURRENCY_BASES = ["stated", "implied"]
FUNDING_SOURCES = ["national", "provincial", "municipal", "local", "private", "fund"]
STATUSES = ["realized", "planned", "estimated", "unknown"]
QUANTITY_KINDS = ["percent", "percent_point", "count", "ordinal", "rank", "multiple", "measure", "age", "other"]
DATE_KINDS = ["date", "time", "duration", "set"]
GRAINS = ["day", "week", "month", "quarter", "half", "year", "decade", "century"]
DATE_BASES = ["absolute", "published", "context", "unresolved"]


class MoneyFact(Table):
    """One row per amount of money that an article states. Add up only rows with part_of and equivalent_of NULL."""

    money_id: str = field("`document_id:m` and char_start; the same from run to run.", key=True)
    document_id: str = field("The document that makes the claim.")
    sentence_index: pl.Int32 = field("The sentence it stands in.", ge=0)
    char_start: pl.Int32 = field("First character of surface in the document's text.", unit="code points", ge=0)
    char_end: pl.Int32 = field("One past its last character.", unit="code points", ge=1)
    surface: str = field("The expression as printed: number, unit words, currency word.")
    amount: Money = field("The figure stated; NULL for a range and for `several`.", null=True, unit="currency")
    amount_low: Money = field("Least amount that the wording allows; NULL when open.", null=True, unit="currency")
    amount_high: Money = field("Greatest amount that the wording allows; NULL when open.", null=True, unit="currency")
    qualifier: str = field("How exactly the figure is stated.", isin=QUALIFIERS)
    currency: str = field("ISO 4217 code.", null=True)
    currency_basis: str = field("Whether the text names the currency.", isin=CURRENCY_BASES)
    amount_krw: Money = field("The amount in won at fx_rate; NULL where no rate is known.", null=True, unit="KRW")
    fx_rate: Money = field("Won for one unit of the currency.", null=True, unit="KRW")
    fx_date: pl.Date = field("Day of the rate; the last day of the year for a year's average.", null=True)
    fx_source: str = field("Where the rate comes from.", null=True)
    metric: str = field("What is measured: a key of core.dim_metric.", null=True)
    funding_source: str = field("Whose money it is: 국비, 도비, 시비, ...", null=True, isin=FUNDING_SOURCES)
    subject: str = field("The body whose money it is, as named in the text.", null=True)
    item: str = field("What it is for or of, as named in the text.", null=True)
    program_id: str = field("The named project or institution that it is for, in core.dim_program.", null=True)
    region_code: str = field("Region of the subject or the document: a key of core.dim_region.", null=True)
    period_from: pl.Date = field("First day that the figure is about.", null=True)
    period_to: pl.Date = field("Last day that the figure is about, included.", null=True)
    status: str = field("Whether it has happened, is intended or is estimated.", isin=STATUSES)
    part_of: str = field("money_id of the total that this is a part of.", null=True)
    equivalent_of: str = field("money_id of the row that this restates in another currency.", null=True)

    class Config:
        name = "core.fact_money"


class QuantityFact(Table):
    """One row per figure that is not money: percents, counts, ranks, measures, ages."""

    quantity_id: str = field("`document_id:q` and char_start; the same from run to run.", key=True)
    document_id: str = field("The document that makes the claim.")
    sentence_index: pl.Int32 = field("The sentence it stands in.", ge=0)
    char_start: pl.Int32 = field("First character of surface in the document's text.", unit="code points", ge=0)
    char_end: pl.Int32 = field("One past its last character.", unit="code points", ge=1)
    surface: str = field("Number and unit as printed.")
    kind: str = field("Sort of figure.", isin=QUANTITY_KINDS)
    value: Figure = field("The figure stated; NULL for a range and for `several`.", null=True, unit="unit")
    value_low: Figure = field("Least value that the wording allows; NULL when open.", null=True, unit="unit")
    value_high: Figure = field("Greatest value that the wording allows; NULL when open.", null=True, unit="unit")
    qualifier: str = field("How exactly the figure is stated.", isin=QUALIFIERS)
    unit: str = field("The unit as written: 명, 개, ㎡.", null=True)
    of: str = field("What is counted or measured, as named in the text.", null=True)
    subject: str = field("The body or place that the figure is about, as named in the text.", null=True)
    period_from: pl.Date = field("First day that the figure is about.", null=True)
    period_to: pl.Date = field("Last day that the figure is about, included.", null=True)

    class Config:
        name = "core.fact_quantity"


class DateFact(Table):
    """One row per expression of time."""

    date_id: str = field("`document_id:d` and char_start; the same from run to run.", key=True)
    document_id: str = field("The document that makes the claim.")
    sentence_index: pl.Int32 = field("The sentence it stands in.", ge=0)
    char_start: pl.Int32 = field("First character of surface in the document's text.", unit="code points", ge=0)
    char_end: pl.Int32 = field("One past its last character.", unit="code points", ge=1)
    surface: str = field("The expression as printed.")
    kind: str = field("A day or period, a time of day, a length of time, or a repetition.", isin=DATE_KINDS)
    date_from: pl.Date = field("First day; NULL when unresolved or not a date.", null=True)
    date_to: pl.Date = field("Last day, included.", null=True)
    grain: str = field("Size of the unit that the text names.", null=True, isin=GRAINS)
    time_of_day: str = field("24-hour clock, HH:MM or HH:MM:SS.", null=True)
    duration: str = field("ISO 8601: P5Y, PT30M.", null=True)
    basis: str = field("What the dates were worked out from.", isin=DATE_BASES)

    class Config:
        name = "core.fact_date"
