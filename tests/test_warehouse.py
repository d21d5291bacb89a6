"""Draft, audit, publish; read; export and restore."""

import os
import signal
import subprocess
import sys
import textwrap
from datetime import date
from decimal import Decimal
from pathlib import Path

import duckdb
import polars as pl
import pytest

import warehouse as w
from flows import pipeline
from schemas import TABLES, Currency, frame_schema
from warehouse.audit import audits
from warehouse.days import days


def test_the_published_file_can_be_opened_by_every_duckdb_since_1_2(published: Path) -> None:
    con = duckdb.connect(str(published), read_only=True)
    tags = con.execute("select tags from duckdb_databases() where not internal").fetchall()
    con.close()
    assert str(tags[0][0]["storage_version"]).startswith("v1.2.0")


def test_every_table_and_column_says_what_it_means(published: Path) -> None:
    silent = w.query(
        published,
        "select table_name, column_name from duckdb_columns() where schema_name in ('core', 'ops') and comment is null and table_name <> 'schema_version'"
        " and table_name in (select table_name from duckdb_tables())",
    )
    assert silent.is_empty()
    assert (
        w.query(published, "select count(*) as n from duckdb_views() where schema_name = 'mart' and comment is null")[
            "n"
        ].item()
        == 0
    )


def test_a_draft_that_is_not_published_leaves_no_trace(published: Path) -> None:
    before = published.read_bytes()
    with w.write_lock(published), w.Draft(published, "r") as draft:
        draft.con.execute("delete from core.dim_document")
    assert published.read_bytes() == before
    assert [p.name for p in published.parent.iterdir() if "draft" in p.name] == []


def test_a_failed_audit_publishes_nothing(published: Path) -> None:
    before = published.read_bytes()
    with (
        w.write_lock(published),
        w.Draft(published, "r") as draft,
        pytest.raises(w.AuditFailed, match="span_core_fact_money"),
    ):
        draft.con.execute("update core.fact_money set surface = 'x'")
        draft.audit()
    assert published.read_bytes() == before


def test_the_same_rows_again_change_nothing(published: Path, news: Path) -> None:
    before = w.content_hash(published)
    (news / "one.txt").touch()
    assert pipeline.run([str(news)], published).outcome == "unchanged"
    with w.write_lock(published), w.Draft(published, "r") as draft:
        ids = [r[0] for r in draft.con.execute("select document_id from core.dim_document").fetchall()]
        frames = {
            t: draft.con.sql(f"select * from {t}").pl()
            for t in TABLES
            if t.startswith("core.") and "document_id" in frame_schema(TABLES[t])
        }
        draft.remove_documents(ids)
        for table, frame in frames.items():
            draft.append(table, frame.cast(frame_schema(TABLES[table])))
        draft.audit()
        draft.publish()
    after = w.content_hash(published)
    assert {t: h for t, h in after.items() if t != "ops.check"} == {t: h for t, h in before.items() if t != "ops.check"}


def test_a_reader_keeps_what_it_opened_while_a_run_publishes(published: Path, news: Path) -> None:
    reader = "import duckdb, sys; c = duckdb.connect(sys.argv[1], read_only=True); print(c.execute('select count(*) from core.dim_document').fetchall()[0][0], flush=True); input(); print(c.execute('select count(*) from core.dim_document').fetchall()[0][0], flush=True)"
    process = subprocess.Popen(
        [sys.executable, "-c", reader, str(published)], stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True
    )
    assert process.stdout is not None
    assert process.stdout.readline().strip() == "1"
    (news / "two.txt").write_text("울산시는 내년 예산 5조 원을 편성했다고 4일 밝혔다.\n", encoding="utf-8")
    pipeline.run([str(news)], published)
    out, _ = process.communicate("\n", timeout=20)
    assert out.strip() == "1"
    assert w.query(published, "select count(*) as n from core.dim_document")["n"].item() == 2


@pytest.mark.parametrize("stage", ["_insert", "audit", "publish"])
def test_a_run_killed_at_any_stage_leaves_the_published_file(published: Path, news: Path, stage: str) -> None:
    before = w.content_hash(published)
    (news / "two.txt").write_text("울산시는 내년 예산 5조 원을 편성했다고 4일 밝혔다.\n", encoding="utf-8")
    script = f"""
        import os, signal, sys
        import warehouse.draft as d
        def die(*args, **kwargs): os.kill(os.getpid(), signal.SIGKILL)
        d.Draft.{stage} = die
        from flows import pipeline
        pipeline.run([sys.argv[1]], sys.argv[2])
    """
    done = subprocess.run([sys.executable, "-c", textwrap.dedent(script), str(news), str(published)], timeout=60)
    assert done.returncode == -signal.SIGKILL
    assert w.content_hash(published) == before
    assert pipeline.run([str(news)], published).loaded == 1
    assert [p.name for p in published.parent.iterdir() if "draft" in p.name] == []


def test_one_writer_at_a_time(warehouse: Path) -> None:
    with w.write_lock(warehouse), pytest.raises(w.WarehouseLocked, match=str(os.getpid())), w.write_lock(warehouse):
        pass
    with w.write_lock(warehouse):
        pass


def test_a_stale_wal_is_no_obstacle(published: Path, news: Path) -> None:
    Path(f"{published}.wal").write_bytes(b"left behind")
    (news / "two.txt").write_text("울산시는 내년 예산 5조 원을 편성했다고 4일 밝혔다.\n", encoding="utf-8")
    pipeline.run([str(news)], published)
    assert w.query(published, "select count(*) as n from core.dim_document")["n"].item() == 2


def test_a_newer_file_is_refused_and_an_older_one_gains_what_it_lacks(published: Path) -> None:
    con = duckdb.connect(str(published))
    con.execute("alter table core.dim_document drop column subtitle")
    con.close()
    with w.write_lock(published), w.Draft(published, "r") as draft:
        draft.con.execute("select subtitle from core.dim_document").fetchall()
        draft.con.execute("insert into ops.schema_version values (999)")
        draft.publish()
    with w.write_lock(published), pytest.raises(w.WarehouseVersion, match="newer"), w.Draft(published, "r"):
        pass


def test_what_is_no_database_is_told(warehouse: Path) -> None:
    warehouse.parent.mkdir()
    warehouse.write_bytes(b"this is no database, only text")
    with pytest.raises(w.WarehouseDamaged, match="cannot be opened"):
        w.query(warehouse, "select 1")
    with w.write_lock(warehouse), pytest.raises(w.WarehouseDamaged), w.Draft(warehouse, "r"):
        pass


def test_good_and_refused_rows_add_up() -> None:
    frame = pl.DataFrame(
        {
            "currency": ["KRW", None, "USD"],
            "name_ko": ["원", "달러", None],
            "name_en": ["a", "b", "c"],
            "words": ["", "", ""],
        },
        schema=frame_schema(Currency),
    )
    checked = w.validate("core.dim_currency", frame)
    assert checked.good["currency"].to_list() == ["KRW"]
    assert checked.refused.select("column_name", "rule").rows() == [
        ("currency", "not_nullable"),
        ("name_ko", "not_nullable"),
    ]
    with pytest.raises(w.WarehouseError, match="words"):
        w.validate("core.dim_currency", frame.drop("words"))


def test_refused_rows_are_kept_whole(warehouse: Path) -> None:
    bad = pl.DataFrame(
        {"currency": ["KRW", "USD"], "name_ko": ["원", None], "name_en": ["a", "b"], "words": ["", ""]},
        schema=frame_schema(Currency),
    )
    with w.write_lock(warehouse), w.Draft(warehouse, "r1") as draft:
        assert draft.append("core.dim_currency", bad) == 1
        draft.publish()
    kept = w.query(warehouse, "select stage, table_name, column_name, row from ops.reject").row(0)
    assert kept[:3] == ("validate", "core.dim_currency", "name_ko")
    assert '"USD"' in kept[3]


@pytest.mark.parametrize(
    "sql",
    [
        "delete from core.dim_document",
        "select * from read_csv('/etc/hosts')",
        "copy core.dim_document to '/tmp/x.csv'",
        "selec 1",
        "set memory_limit='9GB'",
        "install httpfs",
    ],
)
def test_a_query_can_only_read(published: Path, sql: str) -> None:
    with pytest.raises(w.QueryError) as error:
        w.query(published, sql)
    assert "\n" not in str(error.value)


def test_a_query_has_a_time_limit(published: Path) -> None:
    with pytest.raises(w.QueryError, match="longer than"):
        w.query(published, "select count(*) from range(10000000000) a, range(1000) b", timeout=0.2)


def test_an_export_restores_to_the_same_content(published: Path, tmp_path: Path) -> None:
    files = w.export(published, tmp_path / "out")
    assert {f.name for f in files} >= {"core.fact_money.parquet", "mart.evidence.parquet", "dictionary.md"}
    other = tmp_path / "other.duckdb"
    with w.write_lock(other):
        w.restore(tmp_path / "out", other)
    assert w.content_hash(other) == w.content_hash(published)


def test_csv_runs_no_formula(published: Path, tmp_path: Path) -> None:
    with w.write_lock(published), w.Draft(published, "r") as draft:
        draft.con.execute("update core.dim_currency set name_en = '=1+1' where currency = 'USD'")
        draft.publish()
    w.export(published, tmp_path / "csv", "csv")
    assert "'=1+1" in (tmp_path / "csv" / "core.dim_currency.csv").read_text(encoding="utf-8")


def test_the_calendar_knows_korean_holidays() -> None:
    calendar = days()
    assert calendar.height == calendar["date"].n_unique() == 36890
    named = dict(
        calendar.filter(pl.col("date").is_in([date(2025, 1, 29), date(2025, 3, 3)])).select("date", "holiday").rows()
    )
    assert "설날" in named[date(2025, 1, 29)]
    assert "대체" in named[date(2025, 3, 3)]


# One planted fault for every audit: the statement that plants it.
PLANTED = {
    "segments_cover_text": "update core.segment set char_end = char_end - 1 where segment_index = 0",
    "sentences_in_segments": "update core.segment set kind = 'footer' where kind = 'body'",
    "facts_in_sentences": "update core.sentence set char_end = char_start + 1",
    "documents_have_sources": "update ops.source set document_id = null",
    "amounts_in_bounds": "update core.fact_money set amount_low = amount + 1",
    "periods_in_order": "update core.fact_date set date_from = date_to + 1 where kind = 'date'",
    "parts_have_totals": "update core.fact_money set part_of = 'gone' where part_of is not null",
    "dimensions_complete": "update core.fact_money set currency = 'XXX'",
    "runs_add_up": "update ops.run set sources_read = sources_read + 1",
    "breakdowns_add_up": "update core.fact_money set amount = 30e9, amount_low = 30e9, amount_high = 30e9 where part_of is not null",
    "magnitudes": "update core.fact_money set amount = 1e20, amount_low = 1e20, amount_high = 1e20",
    **{f"unique_{t.replace('.', '_')}": f"insert into {t} select * from {t}" for t in TABLES},
    **{
        f"span_core_fact_{k}": f"update core.fact_{k} set surface = surface || 'x'"
        for k in ("money", "quantity", "date")
    },
}


def test_every_audit_has_a_planted_fault() -> None:
    assert set(audits()) <= set(PLANTED)


@pytest.mark.parametrize("name", sorted(audits()))
def test_an_audit_finds_its_planted_fault_and_nothing_before(published: Path, name: str) -> None:
    with w.write_lock(published), w.Draft(published, "r") as draft:
        _, sql = audits()[name]
        if name == "unique_ops_reject":
            draft.reject("read", pl.DataFrame({"rule": ["empty"], "reason": ["x"]}))
        assert draft.con.execute(sql).fetchall() == []
        draft.con.execute(PLANTED[name])
        assert draft.con.execute(sql).fetchall() != []


def test_amounts_are_exact_decimals(published: Path) -> None:
    amounts = w.query(published, "select amount from core.fact_money where surface = '120억 원'")["amount"].to_list()
    assert amounts == [Decimal("12000000000.000000")] * 2
