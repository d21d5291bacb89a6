"""The command line as a person meets it: what it prints, where, and its exit status."""

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

PROJECT = Path(__file__).parent.parent


def jangbu(*args: str | Path, stdin: str | None = None, cwd: Path = PROJECT) -> subprocess.CompletedProcess[str]:
    env = {**os.environ, "COLUMNS": "200", "PYTHONPATH": str(PROJECT)}
    return subprocess.run(
        [sys.executable, "-m", "flows.cli", *map(str, args)],
        input=stdin,
        capture_output=True,
        text=True,
        timeout=120,
        cwd=cwd,
        env=env,
    )


def test_run_publishes_and_says_what_was_gained(news: Path, warehouse: Path) -> None:
    first = jangbu("run", "--direct", "-w", warehouse, news)
    assert (first.returncode, first.stderr) == (0, "")
    assert "published" in first.stdout and "1 loaded" in first.stdout
    again = jangbu("run", "--direct", "-w", warehouse, news)
    assert again.returncode == 0
    assert "nothing new" in again.stdout


def test_sql_prints_tables_csv_json_and_parquet(published: Path) -> None:
    sql = "select surface, amount from core.fact_money order by char_start limit 1"
    assert "12,000,000,000" in jangbu("sql", sql, "-w", published).stdout
    assert jangbu("sql", sql, "-w", published, "--format", "csv").stdout == "surface,amount\n120억 원,12000000000\n"
    assert json.loads(jangbu("sql", sql, "-w", published, "--format", "json").stdout) == {
        "surface": "120억 원",
        "amount": "12000000000",
    }
    env = {**os.environ, "PYTHONPATH": str(PROJECT)}
    raw = subprocess.run(
        [sys.executable, "-m", "flows.cli", "sql", sql, "-w", str(published), "--format", "parquet"],
        capture_output=True,
        env=env,
        timeout=60,
        cwd=PROJECT,
    )
    assert raw.stdout[:4] == b"PAR1"


def test_status_and_rejects(published: Path, news: Path) -> None:
    (news / "bad.txt").write_bytes(b"\0")
    done = jangbu("run", "--direct", "-w", published, news)
    assert done.returncode == 1
    assert "bad.txt" in done.stderr and "Traceback" not in done.stderr
    assert "core.fact_money" in jangbu("status", "-w", published).stdout
    assert "binary" in jangbu("rejects", "-w", published).stdout


def test_export_and_restore(published: Path, tmp_path: Path) -> None:
    assert jangbu("export", tmp_path / "out", "-w", published).returncode == 0
    assert (tmp_path / "out" / "core.fact_money.parquet").exists()
    assert jangbu("restore", tmp_path / "out", "-w", tmp_path / "again.duckdb").returncode == 0
    assert jangbu("status", "-w", tmp_path / "again.duckdb").returncode == 0


@pytest.mark.parametrize(
    ("make", "status", "says"),
    [
        (lambda d: d / "gone", 2, "no such file"),
        (lambda d: d, 2, "no article"),
        (lambda d: put(d / "a.txt", b""), 2, "empty"),
        (lambda d: put(d / "a.txt", b"\x89PNG\0"), 2, "no text file"),
        (lambda d: put(d / "a.txt", b"\xff\xfe\xfd\x81 \xff\xff"), 2, "a.txt"),
    ],
    ids=["missing path", "folder without articles", "empty file", "binary file", "unknown encoding"],
)
def test_bad_input_is_one_sentence_and_a_status(tmp_path: Path, make, status: int, says: str) -> None:
    folder = tmp_path / "in"
    folder.mkdir()
    done = jangbu("run", "--direct", "-w", tmp_path / "w.duckdb", make(folder))
    assert done.returncode == status
    assert says in done.stderr
    assert "Traceback" not in done.stderr + done.stdout


def put(path: Path, data: bytes) -> Path:
    path.write_bytes(data)
    return path


def test_an_unwritable_place_is_told(news: Path, tmp_path: Path) -> None:
    blocker = put(tmp_path / "file", b"")
    done = jangbu("run", "--direct", "-w", blocker / "w.duckdb", news)
    assert done.returncode == 2
    assert "cannot be written" in done.stderr and "Traceback" not in done.stderr


@pytest.mark.parametrize(
    "sql", ["selec 1", "select * from nowhere", "drop table core.fact_money", "select * from read_text('/etc/hosts')"]
)
def test_wrong_sql_is_one_sentence(published: Path, sql: str) -> None:
    done = jangbu("sql", sql, "-w", published)
    assert done.returncode == 2
    assert done.stderr.startswith("jangbu: ") and done.stderr.count("\n") == 1


def test_no_warehouse_yet(tmp_path: Path) -> None:
    done = jangbu("status", "-w", tmp_path / "none.duckdb")
    assert done.returncode == 2
    assert "jangbu run" in done.stderr


def test_debug_shows_the_traceback(tmp_path: Path) -> None:
    assert "Traceback" in jangbu("--debug", "run", "--direct", tmp_path / "gone").stderr


def test_extract_jsonl_gives_facts_with_exact_offsets() -> None:
    text = "포항시는 12일 총 220억 원(국비 140억 원)을 확보하고 직원 30명을 뽑았다."
    lines = [
        json.dumps({"id": 7, "text": text, "published_at": "2025-02-12"}),
        json.dumps({"id": "b", "text": "아무 숫자도 없다."}),
    ]
    done = jangbu("extract", "--jsonl", stdin="\n".join(lines) + "\n")
    assert done.returncode == 0
    first, second = map(json.loads, done.stdout.splitlines())
    assert first["id"] == 7 and second == {"id": "b", "money": [], "quantities": [], "dates": []}
    assert [(m["surface"], m["amount"]) for m in first["money"]] == [
        ("220억 원", 22000000000),
        ("140억 원", 14000000000),
    ]
    assert [(d["surface"], d["date_from"]) for d in first["dates"]] == [("12일", "2025-02-12")]
    for fact in (*first["money"], *first["quantities"], *first["dates"]):
        assert text[fact["char_start"] : fact["char_end"]] == fact["surface"]


def test_extract_says_which_line_is_wrong() -> None:
    done = jangbu("extract", "--jsonl", stdin='{"id": 1, "text": "3억 원"}\nnot json\n')
    assert done.returncode == 1
    assert "line 2" in done.stderr
    assert len(done.stdout.splitlines()) == 1


def test_extract_reads_a_file_as_an_article(news: Path) -> None:
    done = jangbu("extract", news / "one.txt")
    facts = json.loads(done.stdout)
    assert {m["surface"] for m in facts["money"]} == {"120억 원", "70억 원", "50억 원", "3억 달러"}
    assert jangbu("extract", news / "gone.txt").returncode == 2
    assert jangbu("extract", "--published", "yesterday", news / "one.txt").returncode == 2


def test_extract_starts_without_the_heavy_libraries() -> None:
    code = "import sys, flows.jsonl; print([m for m in ('prefect', 'duckdb', 'holidays') if m in sys.modules])"
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, cwd=PROJECT, timeout=60)
    assert done.stdout.strip() == "[]"


def test_help_names_every_command() -> None:
    out = jangbu("--help").stdout
    for command in ("run", "extract", "sql", "status", "rejects", "export", "restore", "serve"):
        assert command in out
