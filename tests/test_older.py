"""A warehouse that the first version made (`older.sql`) is carried forward, and nothing of it is lost."""

from pathlib import Path

import duckdb
import pytest

import warehouse as w
from flows import pipeline
from flows.settings import extractor_version
from schemas import TABLES, frame_schema
from warehouse.connect import SCHEMA_VERSION

OLDER = (Path(__file__).parent / "older.sql").read_text(encoding="utf-8")


@pytest.fixture
def older(tmp_path: Path) -> Path:
    path = tmp_path / "jangbu.duckdb"
    con = duckdb.connect(str(path))
    con.execute(OLDER)
    con.close()
    return path


def rows(path: Path, table: str, columns: str) -> set[str]:
    con = duckdb.connect(str(path), read_only=True)
    found = {str(row) for row in con.execute(f"select {columns} from {table}").fetchall()}
    con.close()
    return found


def test_a_run_migrates_an_older_warehouse_and_loses_nothing(older: Path, news: Path) -> None:
    con = duckdb.connect(str(older), read_only=True)
    tables = con.execute("select schema_name || '.' || table_name from duckdb_tables()").fetchall()
    held = {}
    for (table,) in tables:
        columns = [r[1] for r in con.execute(f"pragma table_info('{table}')").fetchall()]
        held[table] = ", ".join(f'"{c}"' for c in columns)
    con.close()
    before = {table: rows(older, table, columns) for table, columns in held.items()}
    assert len(before["core.fact_money"]) == 4
    assert pipeline.run([str(news)], older).loaded == 1
    for table, columns in held.items():
        assert before[table] <= rows(older, table, columns), table
    for table, model in TABLES.items():
        have = w.query(older, f"from {table} limit 0").columns
        assert set(frame_schema(model)) <= set(have), table
    assert w.query(older, "select max(version) from ops.schema_version").item() == SCHEMA_VERSION


def test_new_rules_read_the_articles_of_an_older_warehouse_anew(older: Path, tmp_path: Path) -> None:
    text = w.query(older, "select text from core.dim_document").item()
    (tmp_path / "one.txt").write_text(text, encoding="utf-8")
    assert pipeline.run([str(tmp_path / "one.txt")], older).loaded == 1
    assert w.query(older, "select count(*) from core.dim_document").item() == 1
    versions = w.query(older, "select extractor_version from ops.source where status = 'loaded' order by read_at")
    assert versions["extractor_version"][-1] == extractor_version()


def test_what_was_carried_forward_can_be_exported_and_restored(older: Path, news: Path, tmp_path: Path) -> None:
    pipeline.run([str(news)], older)
    w.export(older, tmp_path / "out")
    w.restore(tmp_path / "out", tmp_path / "new.duckdb")
    assert w.content_hash(tmp_path / "new.duckdb") == w.content_hash(older)
