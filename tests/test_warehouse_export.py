"""Copies of the warehouse, and what is said about it."""

import hashlib
import json
import signal
import sys
from datetime import date
from pathlib import Path

import polars as pl
import pytest
from warehouse_sample import change, drafts, python, rows, stocked

import warehouse as w
from flows.printing import print_rows
from schemas import TABLES, frame_schema
from schemas.dictionary import dictionary
from warehouse.days import days
from warehouse.export import MANIFEST

MONEY = "select count(*) from core.fact_money"


@pytest.fixture
def published(tmp_path: Path) -> Path:
    """A published warehouse that holds the sample: five amounts in one document."""
    return stocked(tmp_path / "w")


# ── Export and restore ─────────────────────────────────────────────────────────────────────────────────────────────────
def test_an_export_restores_to_the_same_content(published: Path, tmp_path: Path) -> None:
    with w.Draft(published, "r2") as draft:
        draft.reject("read", pl.DataFrame({"rule": ["binary"], "reason": ["…"], "content": [b"\x00\xff"]}))
        draft.publish()
    files = w.export(published, tmp_path / "out")
    assert {f.name for f in files} >= {f"{t}.parquet" for t in TABLES} | {"mart.evidence.parquet", "dictionary.md"}
    other = tmp_path / "new" / "other.duckdb"
    for _ in range(2):  # into a new file, then over it
        with w.write_lock(other):
            w.restore(tmp_path / "out", other)
        assert w.content_hash(other) == w.content_hash(published)


def test_an_export_that_is_broken_or_untrue_is_not_restored(published: Path, tmp_path: Path) -> None:
    out, other = tmp_path / "out", tmp_path / "other.duckdb"
    with pytest.raises(w.WarehouseMissing, match="no Parquet export"):
        w.restore(tmp_path, other)
    w.export(published, out)
    file = out / "core.fact_money.parquet"
    frame = pl.read_parquet(file)

    def sign() -> None:
        digests = json.loads((out / MANIFEST).read_text()) | {file.name: hashlib.sha256(file.read_bytes()).hexdigest()}
        (out / MANIFEST).write_text(json.dumps(digests))

    frame.head(1).write_parquet(file)
    with pytest.raises(w.WarehouseDamaged, match="not what was exported"):
        w.restore(out, other)
    file.write_bytes(b"PAR1 no more")
    sign()
    with pytest.raises(w.WarehouseDamaged, match=r"fact_money.*cannot be restored"):
        w.restore(out, other)
    frame.with_columns(unheard_of=1).write_parquet(file)
    sign()
    with pytest.raises(w.WarehouseDamaged, match="cannot be restored"):
        w.restore(out, other)
    frame.with_columns(surface=pl.lit("x")).write_parquet(file)
    sign()
    with pytest.raises(w.AuditFailed, match="span_core_fact_money"):
        w.restore(out, other)
    file.unlink()
    with pytest.raises(w.WarehouseDamaged, match="No such file"):
        w.restore(out, other)
    for text in ("", "[1]", None):
        (out / MANIFEST).unlink() if text is None else (out / MANIFEST).write_text(text)
        with pytest.raises(w.WarehouseDamaged, match="not finished"):
            w.restore(out, other)
    assert not other.exists() and drafts(other) == []


def test_an_export_that_was_broken_off_is_not_taken_for_whole(published: Path, tmp_path: Path) -> None:
    """Over an older export, in the middle of which the program dies."""
    w.export(published, tmp_path / "out")
    script = """
        import os, signal, sys
        import warehouse as w
        sys.modules["warehouse.export"].dictionary = lambda _: os.kill(os.getpid(), signal.SIGKILL)
        w.export(sys.argv[1], sys.argv[2])
    """
    assert python(script, published, tmp_path / "out").returncode == -signal.SIGKILL
    with pytest.raises(w.WarehouseDamaged, match="not finished"):
        w.restore(tmp_path / "out", tmp_path / "other.duckdb")


def test_an_export_of_an_older_version_is_restored(published: Path, tmp_path: Path) -> None:
    out, other = tmp_path / "out", tmp_path / "other.duckdb"
    w.export(published, out)
    digests = json.loads((out / MANIFEST).read_text())
    del digests["core.dim_program.parquet"]
    (out / "core.dim_program.parquet").unlink()
    file = out / "core.fact_money.parquet"
    pl.read_parquet(file).drop("region_code").write_parquet(file)
    digests[file.name] = hashlib.sha256(file.read_bytes()).hexdigest()
    (out / MANIFEST).write_text(json.dumps(digests))
    w.restore(out, other)
    assert w.content_hash(other) == w.content_hash(published)


def frame_of(rows: pl.DataFrame, out: pytest.CaptureFixture[bytes]) -> pl.DataFrame:
    """What `jangbu sql --format csv` prints of these rows."""
    print_rows(rows, "csv")
    return pl.read_csv(out.readouterr().out, infer_schema=False)


def test_csv_runs_no_formula_and_keeps_everything_else(
    published: Path, tmp_path: Path, capsysbinary: pytest.CaptureFixture[bytes]
) -> None:
    names = ["=1+1", "+1+1", "-2+3", "@a", "\t=1", "\r=1", "\n=1", "＝1", "a=1", "-1.5%", "", None]
    with w.Draft(published, "r2") as draft:
        draft.replace(
            "core.dim_currency", rows("core.dim_currency", *[{"currency": str(n), "words": "가"} for n in range(12)])
        )
        draft.con.execute("alter table core.dim_currency alter name_en drop not null")
        draft.con.executemany(
            "update core.dim_currency set name_en = ? where currency = ?", [(n, str(i)) for i, n in enumerate(names)]
        )
        draft.con.execute("update core.fact_money set amount = -amount")
        draft.publish()
    w.export(published, tmp_path / "csv", "csv")
    file = tmp_path / "csv" / "core.dim_currency.csv"
    assert file.read_bytes().startswith(b"\xef\xbb\xbf")  # else Korean spreadsheets take it for cp949
    found = pl.read_csv(file, infer_schema=False).sort(pl.col("currency").cast(pl.Int32))
    assert found["name_en"].to_list() == [*("'" + str(n) for n in names[:8]), *names[8:]]
    shown = frame_of(w.query(published, "select name_en from core.dim_currency order by currency::int"), capsysbinary)
    assert shown["name_en"].to_list() == found["name_en"].to_list()
    assert set(found["words"]) == {"가"}
    amounts = pl.read_csv(tmp_path / "csv" / "core.fact_money.csv")["amount"]
    assert amounts.dtype.is_numeric() and amounts.min() == -390_000_000_000
    with pytest.raises(ValueError, match="xlsx"):
        w.export(published, tmp_path / "csv", "xlsx")


def test_csv_is_written_a_few_rows_at_a_time(published: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    w.export(published, tmp_path / "whole", "csv")
    monkeypatch.setattr(sys.modules["warehouse.export"], "_ROWS", 10_000)
    w.export(published, tmp_path / "parts", "csv")
    for name in ("core.dim_date.csv", "core.fact_event.csv"):  # tens of thousands of rows, and none
        assert (tmp_path / "parts" / name).read_bytes() == (tmp_path / "whole" / name).read_bytes()
    height = w.query(published, "select count(*) from core.dim_date").item()
    assert height > 20_000 and pl.read_csv(tmp_path / "parts" / "core.dim_date.csv").height == height


def test_a_content_hash_tells_content_and_nothing_else(published: Path) -> None:
    before = w.content_hash(published)

    def after(*statements: str) -> set[str]:
        change(published, *statements)
        now = w.content_hash(published)
        return {t for t in TABLES if now[t] != before[t]}

    again = "create or replace table core.dim_metric as select * from core.dim_metric order by metric"
    assert after(again + " desc") == after(again) == set()
    assert after("update core.fact_money set item = '' where item is null") == {"core.fact_money"}
    assert after("update core.fact_money set item = null") == set()
    # The same characters, divided otherwise between two columns.
    assert after("update core.dim_document set title = '차', subtitle = '고지'") == {"core.dim_document"}


def test_the_dictionary_has_a_row_of_five_cells_for_every_column() -> None:
    text = dictionary(TABLES)
    for name, model in TABLES.items():
        section = text.split(f"## {name}\n")[1].split("\n## ")[0]
        lines = [line for line in section.splitlines() if line.startswith("|")]
        assert [line.replace("\\|", "").count("|") for line in lines] == [6] * (2 + len(frame_schema(model)))
        assert [line.split()[1] for line in lines[2:]] == list(frame_schema(model))
    assert "One of exact, about, over, under, band, range, several." in text
    assert "| currency (key) |" in text.split("## core.dim_currency")[1]


# ── The calendar ───────────────────────────────────────────────────────────────────────────────────────────────────────
def test_the_calendar_knows_korean_holidays(published: Path) -> None:
    calendar = days()
    assert calendar.height == calendar["date"].n_unique() == 36890
    assert (calendar["date"].min(), calendar["date"].max()) == (date(1950, 1, 1), date(2050, 12, 31))
    wanted = [date(2025, 1, 29), date(2025, 3, 3), date(2025, 3, 4)]
    named = calendar.filter(pl.col("date").is_in(wanted)).select("holiday", "weekday", "half", "is_holiday").rows()
    assert "설날" in named[0][0] and named[0][1:] == ("수", 1, True)
    assert "대체" in named[1][0] and named[2][:2] == (None, "화")
    assert w.query(published, "select count(*) from core.dim_date").item() == 36890
