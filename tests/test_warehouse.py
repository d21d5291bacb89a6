"""The warehouse file: how a draft becomes the published one, whatever happens on the way."""

import signal
import subprocess
import sys
import textwrap
from pathlib import Path

import duckdb
import pytest
from warehouse_sample import drafts, load, python, rows, sample, second, stocked

import warehouse as w
from schemas import TABLES, MoneyFact, frame_schema
from warehouse.ddl import create
from warehouse.draft import STORAGE_VERSION

MONEY = "select count(*) from core.fact_money"


@pytest.fixture
def published(tmp_path: Path) -> Path:
    """A published warehouse that holds the sample: five amounts in one document."""
    return stocked(tmp_path / "w")


# ── The file ───────────────────────────────────────────────────────────────────────────────────────────────────────────
def test_the_published_file_can_be_opened_by_every_duckdb_since_1_2(published: Path, tmp_path: Path) -> None:
    w.export(published, tmp_path / "out")
    w.restore(tmp_path / "out", tmp_path / "restored.duckdb")
    for path in (published, tmp_path / "restored.duckdb"):
        con = w.connect(path)
        tags = con.execute("select tags from duckdb_databases() where not internal").fetchall()
        con.close()
        assert str(tags[0][0]["storage_version"]).startswith(STORAGE_VERSION)


def test_every_table_column_and_view_says_what_it_means(published: Path) -> None:
    silent = """
        select schema_name, table_name, column_name from duckdb_columns()
        where schema_name in ('core', 'ops') and comment is null and table_name <> 'schema_version'
        union all select schema_name, table_name, '' from duckdb_tables() where comment is null and table_name <> 'schema_version'
        union all select schema_name, view_name, '' from duckdb_views() where schema_name = 'mart' and comment is null
    """
    assert w.query(published, silent).rows() == []
    comment = w.query(
        published, "select comment from duckdb_columns() where column_name = 'amount_krw' and schema_name = 'core'"
    )
    assert comment.item() == "The amount in won at fx_rate; NULL where no rate is known. [KRW]"


def test_a_comment_of_an_older_version_is_written_anew() -> None:
    con = duckdb.connect()
    create(con)
    said = "select comment from duckdb_columns() where table_name = 'fact_money' and column_name = 'amount'"
    right = con.execute(said).fetchall()
    con.execute("comment on column core.fact_money.amount is 'as it once was'")
    create(con)
    assert con.execute(said).fetchall() == right != [("as it once was",)]


def test_the_tables_are_those_of_the_models(published: Path) -> None:
    have = w.query(published, "select schema_name || '.' || table_name as t from duckdb_tables()")["t"].to_list()
    assert set(have) == {*TABLES, "ops.schema_version"}
    required = w.query(
        published, "select column_name from duckdb_columns() where table_name = 'fact_money' and not is_nullable"
    )
    columns = MoneyFact.to_schema().columns
    assert set(required["column_name"]) == {n for n, c in columns.items() if not c.nullable}


def test_a_published_file_keeps_its_permissions(published: Path) -> None:
    published.chmod(0o640)
    with w.Draft(published, "r") as draft:
        draft.publish()
    assert published.stat().st_mode & 0o777 == 0o640


def test_a_link_to_a_warehouse_stays_a_link(published: Path, tmp_path: Path) -> None:
    link = tmp_path / "link.duckdb"
    link.symlink_to(published)
    with w.write_lock(link), w.Draft(link, "r") as draft:
        with pytest.raises(w.WarehouseLocked), w.write_lock(published):
            pass
        load(draft, second())
        draft.publish()
    assert link.is_symlink()
    assert w.query(published, MONEY).item() == 10


# ── Draft and publish ──────────────────────────────────────────────────────────────────────────────────────────────────
def test_a_draft_that_is_not_published_leaves_no_trace(published: Path) -> None:
    before = published.read_bytes()
    with w.write_lock(published), w.Draft(published, "r") as draft:
        draft.con.execute("delete from core.dim_document")
    assert published.read_bytes() == before
    assert drafts(published) == []


def test_a_failed_audit_publishes_nothing(published: Path) -> None:
    before = published.read_bytes()
    with (
        pytest.raises(w.AuditFailed, match="span_core_fact_money"),
        w.write_lock(published),
        w.Draft(published, "r") as draft,
    ):
        draft.con.execute("update core.fact_money set surface = 'x'")
        draft.audit()
        draft.publish()
    assert published.read_bytes() == before
    assert drafts(published) == []


def test_the_same_rows_again_change_nothing(published: Path) -> None:
    before = w.content_hash(published)
    with w.write_lock(published), w.Draft(published, "r2") as draft:
        load(draft, sample())
        draft.audit()
        draft.publish()
    after = w.content_hash(published)
    assert {t for t in TABLES if before[t] != after[t]} == {"ops.check"}


def test_a_document_is_removed_from_every_table_and_no_other_is(published: Path) -> None:
    before = w.content_hash(published)
    with w.write_lock(published), w.Draft(published, "r2") as draft:
        load(draft, second())
        assert draft.counts()["core.fact_money"] == 10
        draft.remove_documents([])
        draft.remove_documents(["d2", "unheard of"])
        left = [t for t in TABLES if t.startswith("core.") and "document_id" in frame_schema(TABLES[t])]
        assert [t for t in left if draft.con.execute(f"from {t} where document_id = 'd2'").fetchall()] == []
        draft.con.execute("delete from ops.source where document_id = 'd2'")
        draft.publish()
    assert w.content_hash(published) == before


def test_a_document_whose_last_source_changed_is_an_orphan(published: Path) -> None:
    with w.Draft(published, "r2") as draft:
        load(draft, second())
        assert draft.orphans() == []
        draft.replace_sources(rows("ops.source", {"source_uri": "/news/one.txt", "document_id": "d2"}))
        assert draft.orphans() == ["d1"]
        draft.replace_sources(rows("ops.source", {"source_uri": "/news/two.txt", "status": "refused"}))
        assert draft.orphans() == ["d1"]
        assert draft.counts()["ops.source"] == 2


def test_a_row_of_a_dimension_takes_the_place_of_the_one_with_its_key(published: Path) -> None:
    with w.Draft(published, "r2") as draft:
        draft.append("core.dim_currency", rows("core.dim_currency", {"currency": "USD", "name_ko": "달러"}))
        found = draft.con.execute("select currency, name_ko from core.dim_currency order by all").fetchall()
        assert found == [("KRW", "x"), ("USD", "달러")]
        draft.replace("core.dim_currency", rows("core.dim_currency", {"currency": "EUR"}))
        assert draft.con.execute("select currency from core.dim_currency").fetchall() == [("EUR",)]


def test_a_reader_keeps_what_it_opened_while_a_run_publishes(published: Path) -> None:
    reader = """
        import duckdb, sys
        con = duckdb.connect(sys.argv[1], read_only=True)
        for _ in range(2):
            print(con.execute('select count(*) from core.dim_document').fetchall()[0][0], flush=True); sys.stdin.readline()
    """
    process = subprocess.Popen(
        [sys.executable, "-c", textwrap.dedent(reader), str(published)], stdin=-1, stdout=-1, text=True
    )
    assert process.stdout is not None
    assert process.stdout.readline().strip() == "1"
    with w.write_lock(published), w.Draft(published, "r2") as draft:
        load(draft, second())
        draft.publish()
    out, _ = process.communicate("\n\n", timeout=20)
    assert out.strip() == "1"
    assert w.query(published, "select count(*) from core.dim_document").item() == 2


def test_the_same_process_sees_what_it_has_published(published: Path) -> None:
    assert w.query(published, MONEY).item() == 5
    assert len(w.known_sources(published)) == 1
    with w.Draft(published, "r2") as draft:
        load(draft, second())
        draft.publish()
        assert w.query(published, MONEY).item() == 10
    assert len(w.known_sources(published)) == 2


KILLED = {  # where the run dies: what is put there, and how many amounts are published then
    "while it copies": ("d.shutil.copyfile = lambda a, b: (open(b, 'wb').write(open(a, 'rb').read(70_000)), die())", 5),
    "while it opens": ("d.create = die", 5),
    "while it removes": ("d.Draft.remove_documents = die", 5),
    "before it inserts": ("d.Draft._insert = die", 5),
    "after it inserts": ("insert = d.Draft._insert; d.Draft._insert = lambda *a: (insert(*a), die())", 5),
    "while it audits": ("d.run_audits = die", 5),
    "while it publishes": ("d.Draft.publish = die", 5),
    "before it renames": ("d.os.replace = die", 5),
    "after it renames": ("rename = d.os.replace; d.os.replace = lambda *a: (rename(*a), die())", 10),
}


@pytest.mark.parametrize("moment", KILLED)
def test_a_run_killed_at_any_moment_leaves_the_old_file_or_the_new_one(published: Path, moment: str) -> None:
    before = w.content_hash(published)
    trap, amounts = KILLED[moment]
    script = f"""
        import os, signal, sys
        import warehouse as w, warehouse.draft as d
        from warehouse_sample import load, second
        def die(*_): os.kill(os.getpid(), signal.SIGKILL)
        {trap}
        with w.write_lock(sys.argv[1]), w.Draft(sys.argv[1], "r2") as draft:
            load(draft, second()); draft.audit(); draft.publish()
    """
    done = python(script, published)
    assert done.returncode == -signal.SIGKILL, done.stderr
    assert w.query(published, MONEY).item() == amounts
    if amounts == 5:
        assert w.content_hash(published) == before
        assert len(drafts(published)) >= 1
    with w.write_lock(published), w.Draft(published, "r3") as draft:
        load(draft, second())
        draft.audit()
        draft.publish()
    assert w.query(published, MONEY).item() == 10
    assert drafts(published) == []


def test_only_left_over_drafts_of_the_same_warehouse_are_removed(tmp_path: Path) -> None:
    path = tmp_path / "a[1].duckdb"
    (tmp_path / f".{path.name}.123.draft.tmp").mkdir()
    (tmp_path / f".{path.name}.123.draft.tmp" / "spilled").touch()
    for name in (
        f".{path.name}.123.draft",
        f".{path.name}.123.draft.wal",
        f".{path.name}.mine.draft",
        ".b.duckdb.1.draft",
    ):
        (tmp_path / name).touch()
    with w.Draft(path, "r"):
        pass
    assert drafts(path) == [f".{path.name}.mine.draft", ".b.duckdb.1.draft"]


def test_what_does_not_fit_into_memory_is_laid_beside_the_draft(published: Path) -> None:
    with w.Draft(published, "r") as draft:
        folder = draft.con.execute("select current_setting('temp_directory')").fetchall()[0][0]
    assert Path(folder).parent == published.parent


def test_a_stale_wal_is_no_obstacle(published: Path) -> None:
    Path(f"{published}.wal").write_bytes(b"left behind")
    with w.Draft(published, "r2") as draft:
        load(draft, second())
        draft.publish()
    assert not Path(f"{published}.wal").exists()
    assert w.query(published, MONEY).item() == 10
