"""The two real articles, through every stage: what they say in figures and dates, to the last digit."""

from datetime import date
from decimal import Decimal
from pathlib import Path

import pytest

import warehouse as w
from flows import pipeline
from flows.settings import NEWS


@pytest.fixture(scope="module")
def real(tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = tmp_path_factory.mktemp("real") / "jangbu.duckdb"
    pipeline.run([str(NEWS)], path)
    return path


def rows(path: Path, sql: str) -> list[tuple]:
    return w.query(path, sql).rows()


def test_documents(real: Path) -> None:
    got = rows(
        real,
        "select title, publisher, author, author_title, dateline, cast(published_at as varchar), published_basis, kind from core.dim_document order by source_uri",
    )
    assert got == [
        ("[자치시대] 전통 산업도시 울산, 스마트 산업도시로 전환하자", None, "신남희", "주무관", None, "2020-09-24 22:30:00", "header", "opinion"),
        (
            "12일, '철강·금속 산업 디지털 대전환' 선포식...포항 디지털전환 추진단 출범",
            "뉴스핌", "남효선", "기자", "포항", "2025-02-12 00:00:00", "caption", "news",
        ),
    ]  # fmt: skip


def test_money(real: Path) -> None:
    got = rows(
        real,
        "select surface, amount_low, amount_high, qualifier, currency, metric, funding_source, subject, period_from, period_to, status, part_of is not null "
        "from core.fact_money join core.dim_document using (document_id) order by source_uri, char_start",
    )
    year_2011, year_2016, none = (
        (date(2011, 1, 1), date(2011, 12, 31)),
        (date(2016, 1, 1), date(2016, 12, 31)),
        (None, None),
    )
    eok, jo = Decimal(10**8), Decimal(10**12)
    assert got == [
        ("1,015억달러", 1015 * eok, 1015 * eok, "exact", "USD", "exports", None, "울산", *year_2011, "realized", False),
        ("6,551만5,000원", 65515000, 65515000, "exact", "KRW", "grdp_per_capita", None, "울산", *year_2011, "realized", False),
        ("600억달러대", 600 * eok, 700 * eok, "band", "USD", "exports", None, "울산", *year_2016, "realized", False),
        ("220억 원", 220 * eok, 220 * eok, "exact", "KRW", "project_cost", None, "포항시", *none, "realized", False),
        ("140억 원", 140 * eok, 140 * eok, "exact", "KRW", "project_cost", "national", "포항시", *none, "realized", True),
        ("2조 원대", 2 * jo, 3 * jo, "band", "KRW", "budget", None, "포항시", *none, "planned", False),
    ]  # fmt: skip


def test_other_figures(real: Path) -> None:
    got = rows(
        real,
        "select surface, q.kind, value, qualifier, unit from core.fact_quantity q join core.dim_document using (document_id) order by source_uri, char_start",
    )
    second_floor = ("2층", "ordinal", 2, "exact", "층")
    assert got == [
        ("3대", "count", 3, "exact", "대"),
        ("3대", "count", 3, "exact", "대"),
        ("1위", "rank", 1, "exact", "위"),
        ("9번째", "ordinal", 9, "exact", "번째"),
        ("8개", "count", 8, "exact", "개"),
        ("200여 명", "count", 200, "over", "명"),
        second_floor,
        ("25%", "percent", 25, "exact", "%"),
        second_floor,
        ("30개", "count", 30, "exact", "개"),
        second_floor,
    ]


def test_times(real: Path) -> None:
    got = rows(
        real,
        "select surface, date_from, date_to, grain, basis from core.fact_date join core.dim_document using (document_id) order by source_uri, char_start",
    )
    day = date(2025, 2, 12)
    twelfth, that_day = ("12일", day, day, "day", "published"), ("이날", day, day, "day", "context")
    assert got == [
        ("1970년대", date(1970, 1, 1), date(1979, 12, 31), "decade", "absolute"),
        ("2011년", date(2011, 1, 1), date(2011, 12, 31), "year", "absolute"),
        ("2016년", date(2016, 1, 1), date(2016, 12, 31), "year", "absolute"),
        ("9월\u00a07일", date(2020, 9, 7), date(2020, 9, 7), "day", "published"),
        twelfth, twelfth, twelfth, that_day, that_day, twelfth, twelfth,
        ("지난해", date(2024, 1, 1), date(2024, 12, 31), "year", "published"),
    ]  # fmt: skip


def test_every_fact_points_at_its_characters(real: Path) -> None:
    for table in ("money", "quantity", "date"):
        sql = f"select count(*) from core.fact_{table} f join core.dim_document d using (document_id) where substr(d.text, f.char_start + 1, f.char_end - f.char_start) <> f.surface"
        assert rows(real, sql) == [(0,)]
