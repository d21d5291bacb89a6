"""What facts refer to: `core.dim_currency`, `core.dim_metric`, `core.dim_date`."""

import polars as pl

from schemas.base import Table, field


class Currency(Table):
    """Currencies that Korean news uses."""

    currency: str = field("ISO 4217 code.", key=True)
    name_ko: str = field("Korean name.")
    name_en: str = field("English name.")
    words: str = field("How Korean text writes it, separated by `|`; the first is the usual one.")

    class Config:
        name = "core.dim_currency"


class Metric(Table):
    """What an amount of money can measure."""

    metric: str = field("Key.", key=True)
    label_ko: str = field("Korean label.")
    label_en: str = field("English label.")
    words: str = field("Korean words that name it, separated by `|`.")

    class Config:
        name = "core.dim_metric"


class Program(Table):
    """Named projects, facilities and institutions that money is for. Two ways of writing one name are one programme."""

    program_id: str = field(
        "`g:` and a hash of the name without spaces and marks: the same in every article.", key=True
    )
    name: str = field("The name as it is printed most often; of several the longest.")
    documents: pl.Int32 = field("How many documents name an amount for it.", ge=1)

    class Config:
        name = "core.dim_program"


class Day(Table):
    """One row per calendar day, with Korean public holidays."""

    date: pl.Date = field("The day.", key=True)
    year: pl.Int16 = field("Calendar year.")
    half: pl.Int8 = field("1 or 2.", ge=1, le=2)
    quarter: pl.Int8 = field("1 to 4.", ge=1, le=4)
    month: pl.Int8 = field("1 to 12.", ge=1, le=12)
    day: pl.Int8 = field("1 to 31.", ge=1, le=31)
    iso_week: pl.Int8 = field("ISO 8601 week.", ge=1, le=53)
    weekday: str = field("Korean weekday: 월, 화, 수, 목, 금, 토, 일.")
    is_holiday: bool = field("A public holiday of South Korea, substitutes included.")
    holiday: str = field("Its Korean name.", null=True)

    class Config:
        name = "core.dim_date"
