"""The rows of `core.dim_date`."""

from datetime import date
from functools import cache

import holidays
import polars as pl

from schemas.base import frame_schema
from schemas.dimensions import Day

FIRST, LAST = 1950, 2050
"""Years: the lunar calendar that the holidays follow is known to 2050."""

WEEKDAYS = "월화수목금토일"


@cache
def days() -> pl.DataFrame:
    """One row per day of the years FIRST to LAST; holidays as the `holidays` library has them for South Korea."""
    names = holidays.country_holidays("KR", years=range(FIRST, LAST + 1), language="ko")
    found = pl.DataFrame(
        {"date": list(names.keys()), "holiday": list(names.values())}, schema={"date": pl.Date, "holiday": pl.String}
    )
    day = pl.col("date")
    return (
        pl.DataFrame({"date": pl.date_range(date(FIRST, 1, 1), date(LAST, 12, 31), eager=True)})
        .join(found, on="date", how="left", maintain_order="left")
        .with_columns(
            year=day.dt.year().cast(pl.Int16),
            half=((day.dt.month() + 5) // 6).cast(pl.Int8),
            quarter=day.dt.quarter(),
            month=day.dt.month(),
            day=day.dt.day(),
            iso_week=day.dt.week(),
            weekday=day.dt.weekday().replace_strict(dict(enumerate(WEEKDAYS, 1)), return_dtype=pl.String),
            is_holiday=pl.col("holiday").is_not_null(),
        )
        .select(list(frame_schema(Day)))
        .cast(frame_schema(Day))  # type: ignore[arg-type]
    )
