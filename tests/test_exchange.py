"""Won at the rate of the fact's own time."""

from datetime import date, datetime
from decimal import Decimal

import polars as pl

from flows.exchange import with_won, won_rate
from schemas import MoneyFact, frame_schema


def test_a_day_has_its_own_rate_and_a_weekend_fridays() -> None:
    friday, saturday = (
        won_rate("USD", date(2024, 5, 17), date(2024, 5, 17)),
        won_rate("USD", date(2024, 5, 18), date(2024, 5, 18)),
    )
    assert friday is not None and saturday is not None
    assert friday == saturday
    assert friday.day == date(2024, 5, 17)
    assert 1300 < friday.won < 1400


def test_a_year_has_the_mean_of_its_fixings() -> None:
    year = won_rate("USD", date(2011, 1, 1), date(2011, 12, 31))
    assert year is not None
    # The Bank of Korea's mean of basic rates for 2011 is 1,108.11.
    assert abs(year.won - Decimal("1108.1")) < 1
    assert year.day == date(2011, 12, 30)


def test_a_month_has_the_mean_of_its_fixings_and_a_holiday_the_one_before() -> None:
    month = won_rate("USD", date(2024, 5, 1), date(2024, 5, 31))
    days = [won_rate("USD", date(2024, 5, d), date(2024, 5, d)) for d in range(1, 32)]
    fixings = [r.won for r in days if r is not None and r.day.month == 5]
    fixed = {r.day: r.won for r in days if r is not None and r.day.month == 5}
    assert month is not None and len(fixings) == 30 and len(fixed) == 22  # Labour Day has April's last fixing
    assert abs(month.won - sum(fixed.values()) / 22) < Decimal("0.00001")
    new_year = won_rate("USD", date(2025, 1, 1), date(2025, 1, 1))
    assert new_year is not None and new_year.day == date(2024, 12, 31)


def test_a_rate_is_for_one_unit() -> None:
    yen, euro = (won_rate(c, date(2024, 5, 17), date(2024, 5, 17)) for c in ("JPY", "EUR"))
    assert yen is not None and 8 < yen.won < 9
    assert euro is not None and euro.won == Decimal("1471.55")


def test_a_time_that_is_not_over_takes_the_days_so_far() -> None:
    open_ended = won_rate("USD", date(2024, 1, 1), date(2199, 12, 31))
    assert open_ended is not None and date(2024, 1, 1) < open_ended.day < date(2199, 1, 1)


def test_no_rate_is_guessed() -> None:
    assert won_rate("CNY", date(2004, 1, 1), date(2006, 12, 31)) is None
    assert won_rate("RUB", date(2023, 5, 17), date(2023, 5, 17)) is None
    assert won_rate("USD", date(1998, 1, 1), date(1999, 12, 31)) is None
    assert won_rate("USD", date(1997, 12, 1), date(1997, 12, 1)) is None
    assert won_rate("USD", date(2100, 1, 1), date(2100, 12, 31)) is None
    assert won_rate("KZT", date(2020, 1, 1), date(2020, 1, 1)) is None


def test_every_row_gets_its_won_or_none() -> None:
    rows = [
        ("KRW", "100", None),
        ("USD", "2", None),
        ("USD", "2", date(2011, 1, 1)),
        ("VND", "5", None),
        ("USD", None, None),
    ]
    money = pl.DataFrame(
        {
            "document_id": ["d"] * 5,
            "currency": [r[0] for r in rows],
            "amount": [r[1] and Decimal(r[1]) for r in rows],
            "period_from": [r[2] for r in rows],
            "period_to": [r[2] and date(2011, 12, 31) for r in rows],
        },
        schema_overrides={"amount": pl.Decimal(38, 6)},
    )
    schema = frame_schema(MoneyFact)
    money = money.select(
        (pl.col(n) if n in money.columns else pl.lit(None)).cast(t).alias(n) for n, t in schema.items()
    )
    documents = pl.DataFrame(
        {"document_id": ["d"], "published_at": [datetime(2024, 5, 17, 9)]},
        schema={"document_id": pl.String, "published_at": pl.Datetime("us")},
    )
    won = with_won(money, documents)
    assert dict(won.schema) == schema
    assert won["amount_krw"].to_list()[0] == 100
    assert won["fx_rate"].to_list()[0] is None
    assert 2600 < won["amount_krw"].to_list()[1] < 2800
    assert 2214 < won["amount_krw"].to_list()[2] < 2220
    assert won["amount_krw"].to_list()[3:] == [None, None]
    assert won["fx_date"].to_list()[1] == date(2024, 5, 17)
