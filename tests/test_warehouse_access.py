"""Who may write, on what disk, and into files of what origin."""

import os
import subprocess
import sys
import time
from collections.abc import Iterator
from decimal import Decimal
from pathlib import Path

import polars as pl
import pytest
from warehouse_sample import change, drafts, load, python, sample, stocked

import warehouse as w
from schemas import MoneyFact, frame_schema

MONEY = "select count(*) from core.fact_money"


@pytest.fixture
def published(tmp_path: Path) -> Path:
    """A published warehouse that holds the sample: five amounts in one document."""
    return stocked(tmp_path / "w")


# ── Who may write, and where ───────────────────────────────────────────────────────────────────────────────────────────
def test_one_writer_at_a_time(published: Path) -> None:
    with (
        w.write_lock(published),
        pytest.raises(w.WarehouseLocked, match=f"process {os.getpid()} "),
        w.write_lock(published),
    ):
        pass
    with w.write_lock(published):
        pass


@pytest.fixture
def holder(published: Path) -> Iterator[subprocess.Popen[str]]:
    """Another process that holds the lock."""
    script = "import sys, time, warehouse as w\nwith w.write_lock(sys.argv[1]): print(1, flush=True); time.sleep(60)"
    process = subprocess.Popen([sys.executable, "-c", script, str(published)], stdout=-1, text=True)
    assert process.stdout is not None and process.stdout.readline()
    yield process
    process.kill()
    process.wait()


def test_a_lock_dies_with_its_holder(published: Path, holder: subprocess.Popen[str]) -> None:
    start = time.monotonic()
    with pytest.raises(w.WarehouseLocked, match=f"process {holder.pid} "), w.write_lock(published, 0.2):
        pass
    assert 0.2 <= time.monotonic() - start < 5
    holder.kill()
    with w.write_lock(published, 10):
        pass


def test_a_file_that_another_program_writes_is_told_from_a_damaged_one(published: Path) -> None:
    script = "import duckdb, sys, time; c = duckdb.connect(sys.argv[1]); print(1, flush=True); time.sleep(60)"
    process = subprocess.Popen([sys.executable, "-c", script, str(published)], stdout=-1, text=True)
    assert process.stdout is not None and process.stdout.readline()
    try:
        for use in (lambda: w.query(published, "select 1"), lambda: w.Draft(published, "r").__enter__()):
            with pytest.raises(w.WarehouseLocked, match="open for writing"):
                use()
    finally:
        process.kill()
        process.wait()


def test_a_full_disk_is_told_in_one_sentence_and_harms_nothing(published: Path) -> None:
    before = published.read_bytes()
    script = """
        import resource, sys
        import polars as pl, warehouse as w
        from schemas import Currency, frame_schema
        resource.setrlimit(resource.RLIMIT_FSIZE, (int(sys.argv[2]), -1))
        many = pl.int_range(400_000, eager=True)
        frame = pl.DataFrame({n: (many * p).cast(pl.String) for n, p in zip(frame_schema(Currency), (1, 7919, 104729, 1299709))})
        try:
            with w.write_lock(sys.argv[1]), w.Draft(sys.argv[1], "r") as draft:
                draft.append("core.dim_currency", frame); draft.publish()
        except w.WarehouseUnwritable as error:
            print(error)
    """
    for room in (published.stat().st_size // 2, published.stat().st_size + 1_000_000):
        done = python(script, published, room)
        assert done.stdout.count("\n") == 1 and "cannot be written" in done.stdout, done.stderr
        assert published.read_bytes() == before
        assert drafts(published) == []


def test_a_place_that_cannot_be_written_is_told(published: Path) -> None:
    inside = published / "jangbu.duckdb"  # a file is no folder
    for use in (lambda: w.write_lock(inside).__enter__(), lambda: w.Draft(inside, "r").__enter__()):
        with pytest.raises(w.WarehouseUnwritable, match="cannot be written"):
            use()
    with pytest.raises(w.WarehouseUnwritable):
        w.Draft(published.parent, "r").__enter__()
    with pytest.raises(w.WarehouseUnwritable):
        w.export(published, inside)


# ── Files of other times and other programs ────────────────────────────────────────────────────────────────────────────
def test_a_newer_file_is_refused_and_left_alone(published: Path) -> None:
    change(published, "insert into ops.schema_version values (999)")
    before = published.read_bytes()
    with pytest.raises(w.WarehouseVersion, match=r"newer.*999"), w.Draft(published, "r"):
        pass
    assert published.read_bytes() == before


def test_an_older_file_gains_what_it_lacks(published: Path) -> None:
    change(
        published,
        "drop schema mart cascade",
        "drop table core.fact_quantity",
        "alter table core.dim_document drop column subtitle",
        "alter table core.fact_money alter amount set data type decimal(18, 2)",
        "alter table core.fact_money alter item type varchar",
        "update core.fact_money set item = 'x'",
        "alter table core.fact_money alter item set not null",
        "alter table core.dim_metric add column of_old integer",
        "update core.dim_metric set of_old = 1",
        "alter table core.dim_metric alter of_old set not null",
        "create schema mart",
        "create view mart.of_old as select 1 as one",
    )
    with w.write_lock(published), w.Draft(published, "r") as draft:
        tables = sample()
        tables["core.fact_money"] = (
            tables["core.fact_money"]
            .with_columns(amount=pl.lit(Decimal("0.123456")).cast(pl.Decimal(38, 6)), amount_low=None, amount_high=None)
            .cast(frame_schema(MoneyFact))
        )  # type: ignore[arg-type]
        load(draft, tables)
        draft.audit(accept=["magnitudes_kept"])
        draft.publish()
    assert w.query(published, "select distinct amount from core.fact_money").item() == Decimal("0.123456")
    assert w.query(published, "select subtitle from core.dim_document").item() is None
    assert w.query(published, "select count(*) from mart.evidence where fact = 'quantity'").item() == 1
    assert w.query(published, "from duckdb_views() select view_name where view_name = 'of_old'").is_empty()


def test_what_is_no_warehouse_is_told_and_left_alone(tmp_path: Path) -> None:
    text, other = tmp_path / "text.duckdb", tmp_path / "other.duckdb"
    text.write_bytes(b"this is no database, only text")
    change(other, "create table mine as select 1 as one")
    for path, told in ((text, "cannot be opened"), (other, "no warehouse")):
        before = path.read_bytes()
        with w.write_lock(path), pytest.raises(w.WarehouseDamaged, match=told), w.Draft(path, "r"):
            pass
        assert path.read_bytes() == before and drafts(path) == []
    with pytest.raises(w.WarehouseDamaged, match="cannot be opened"):
        w.query(text, "select 1")
    with pytest.raises(w.WarehouseMissing, match="no warehouse yet"):
        w.query(tmp_path / "none.duckdb", "select 1")
    assert w.known_sources(tmp_path / "none.duckdb") == {}
    with pytest.raises(w.WarehouseDamaged, match="no warehouse of jangbu"):
        w.known_sources(other)
