"""The command line as a person meets it: what it prints, where, and its exit status."""

import json
import os
import shlex
import shutil
import subprocess
import sys
from pathlib import Path

import duckdb
import pytest
from typer.testing import CliRunner

import warehouse as w
from flows import cli
from flows.jsonl import NAMES

PROJECT = Path(__file__).parent.parent


def jangbu(*args: str | Path, stdin: str | None = None) -> subprocess.CompletedProcess[str]:
    """The command within this process, where nothing has to be loaded anew."""
    done = CliRunner(env={"COLUMNS": "200"}).invoke(cli.app, [*map(str, args)], input=stdin)
    if done.exception and not isinstance(done.exception, SystemExit):
        raise done.exception
    return subprocess.CompletedProcess(args, done.exit_code, done.stdout, done.stderr)


def process(*args: str | Path, stdin: str | None = None, **variables: str) -> subprocess.CompletedProcess[str]:
    """The command in a process of its own, as a person starts it."""
    return subprocess.run(
        [sys.executable, "-m", "flows.cli", *map(str, args)],
        input=stdin,
        capture_output=True,
        text=True,
        timeout=120,
        cwd=PROJECT,
        env={**os.environ, "COLUMNS": "200", "PYTHONPATH": str(PROJECT), **variables},
    )


def test_run_publishes_and_says_what_was_gained(news: Path, warehouse: Path) -> None:
    first = process("run", "--direct", "-w", warehouse, news)
    assert (first.returncode, first.stderr) == (0, "")
    assert "published" in first.stdout and "1 loaded" in first.stdout
    again = process("run", "--direct", "-w", warehouse, news)
    assert again.returncode == 0
    assert "nothing new" in again.stdout


def test_sql_prints_tables_csv_json_and_parquet(published: Path) -> None:
    sql = "select surface, amount from core.fact_money order by char_start limit 1"
    assert "12,000,000,000" in jangbu("sql", sql, "-w", published).stdout
    assert jangbu("sql", sql, "-w", published, "--format", "csv").stdout == "surface,amount\n120억 원,12000000000\n"
    assert json.loads(jangbu("sql", sql, "-w", published, "--format", "json").stdout) == [
        {"surface": "120억 원", "amount": 12000000000}
    ]
    env = {**os.environ, "PYTHONPATH": str(PROJECT)}
    raw = subprocess.run(
        [sys.executable, "-m", "flows.cli", "sql", sql, "-w", str(published), "--format", "parquet"],
        capture_output=True,
        env=env,
        timeout=60,
        cwd=PROJECT,
    )
    assert raw.stdout[:4] == b"PAR1"


def test_sql_prints_every_digit_and_every_type(published: Path) -> None:
    sql = "select 1200::decimal(38,0) as a, 0.50::decimal(4,2) as b, 90071992547409931::decimal(38,6) as c, [1, 2] as d, null as e"
    assert jangbu("sql", sql, "-w", published, "--format", "csv").stdout == (
        'a,b,c,d,e\n1200,0.5,90071992547409931,"[1, 2]",\n'
    )
    assert json.loads(jangbu("sql", sql, "-w", published, "--format", "json").stdout) == [
        {"a": 1200, "b": 0.5, "c": 90071992547409931, "d": [1, 2], "e": None}
    ]
    assert "90,071,992,547,409,931" in jangbu("sql", sql, "-w", published).stdout
    assert "cast it to varchar" in jangbu("sql", "select interval 1 day", "-w", published).stderr


def test_a_reader_who_leaves_is_no_error(published: Path) -> None:
    command = f"{sys.executable} -m flows.cli sql 'from core.dim_date' --format csv -w {published} | head -1"
    env = {**os.environ, "PYTHONPATH": str(PROJECT)}
    done = subprocess.run(command, shell=True, capture_output=True, text=True, timeout=60, cwd=PROJECT, env=env)
    assert done.stderr == ""
    assert done.stdout.startswith("date,year")


def test_status_and_rejects(published: Path, news: Path) -> None:
    (news / "bad.txt").write_bytes(b"\0")
    done = jangbu("run", "--direct", "-w", published, news)
    assert done.returncode == 1
    assert "bad.txt" in done.stderr and "Traceback" not in done.stderr
    assert "bad.txt" in jangbu("rejects", "-w", published).stdout
    again = jangbu("run", "--direct", "-w", published, news)
    assert (again.returncode, again.stderr) == (1, "jangbu: some input was refused; see `jangbu rejects`.\n")
    assert "2 known already (1 of them refused)" in again.stdout
    assert "core.fact_money" in jangbu("status", "-w", published).stdout
    assert "binary" in jangbu("rejects", "-w", published).stdout


def test_export_and_restore(published: Path, tmp_path: Path) -> None:
    assert jangbu("export", tmp_path / "out", "-w", published).returncode == 0
    assert (tmp_path / "out" / "core.fact_money.parquet").exists()
    assert jangbu("restore", tmp_path / "out", "-w", tmp_path / "again.duckdb").returncode == 0
    assert jangbu("status", "-w", tmp_path / "again.duckdb").returncode == 0
    over = jangbu("restore", tmp_path / "out", "-w", published)
    assert over.returncode == 2 and "--force" in over.stderr
    assert jangbu("restore", "--force", tmp_path / "out", "-w", published).returncode == 0


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
    source = make(folder)
    for again in (False, True):
        done = jangbu("run", "--direct", "-w", tmp_path / "w.duckdb", source)
        assert done.returncode == status
        assert "Traceback" not in done.stderr + done.stdout
        assert says in done.stderr or again


def put(path: Path, data: bytes) -> Path:
    path.write_bytes(data)
    return path


def test_an_unwritable_place_is_told(news: Path, tmp_path: Path) -> None:
    blocker = put(tmp_path / "file", b"")
    done = jangbu("run", "--direct", "-w", blocker / "w.duckdb", news)
    assert done.returncode == 2
    assert "cannot be written" in done.stderr and "Traceback" not in done.stderr


@pytest.mark.parametrize(
    "sql",
    ["", "selec 1", "select * from nowhere", "drop table core.fact_money", "select * from read_text('/etc/hosts')"],
)
def test_wrong_sql_is_one_sentence(published: Path, sql: str) -> None:
    done = jangbu("sql", sql, "-w", published)
    assert done.returncode == 2
    assert done.stderr.startswith("jangbu: ") and done.stderr.count("\n") == 1


def test_no_warehouse_yet(tmp_path: Path) -> None:
    done = jangbu("status", "-w", tmp_path / "none.duckdb")
    assert done.returncode == 2
    assert "jangbu run" in done.stderr


def test_a_file_that_is_no_warehouse_is_told(news: Path, tmp_path: Path) -> None:
    junk = put(tmp_path / "junk.duckdb", b"junk")
    for command in (["run", news], ["run", "--direct", news], ["status"]):
        done = process(*command, "-w", junk)
        assert done.returncode == 2
        assert "restore it from an export" in done.stderr and done.stderr.count("\n") == 1
    assert junk.read_bytes() == b"junk"


def test_a_warehouse_of_another_kind_is_told_before_anything_is_read(
    published: Path, news: Path, tmp_path: Path
) -> None:
    foreign, newer, half = (tmp_path / f"{name}.duckdb" for name in ("foreign", "newer", "half"))
    duckdb.connect(str(foreign)).close()
    shutil.copy(published, newer)
    with duckdb.connect(str(newer)) as con:
        con.execute("insert into ops.schema_version values (999)")
    half.write_bytes(published.read_bytes()[:300_000])
    run, status = ["run", "--direct", news], ["status"]
    for path, command, says in (
        (foreign, run, "no warehouse of jangbu"),
        (foreign, status, "no warehouse of jangbu"),
        (newer, run, "upgrade jangbu"),  # the article is known already, so that no draft is made
        (half, run, "restore it from an export"),
        (half, status, "restore it from an export"),
        (tmp_path, run, "is a folder"),
        (tmp_path, status, "is a folder"),
    ):
        done = jangbu(*command, "-w", path)
        assert done.returncode == 2
        assert says in done.stderr and done.stderr.startswith("jangbu: ") and done.stderr.count("\n") == 1


def test_options_out_of_bounds(published: Path, news: Path) -> None:
    for command in (["run", "--direct", news, "--wait", "-1"], ["sql", "select 1", "--timeout", "-1"]):
        done = jangbu(*command, "-w", published)
        assert done.returncode == 2 and "greater than or equal to 0" in done.stderr


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="Linux has a device that is always full")
def test_a_full_disk_and_a_closed_output_are_told(published: Path, news: Path) -> None:
    for command in (["extract", str(news)], ["sql", "select 1", "-w", str(published)]):
        for output, says in ((">/dev/full", "standard output: No space left on device."), (">&-", "standard output")):
            shell = f"{sys.executable} -m flows.cli {shlex.join(command)} {output}"
            done = subprocess.run(shell, shell=True, capture_output=True, text=True, cwd=PROJECT)
            assert done.returncode == 2
            assert says in done.stderr and done.stderr.startswith("jangbu: ") and done.stderr.count("\n") == 1


def test_a_run_waits_for_another_only_when_asked(news: Path, warehouse: Path) -> None:
    with w.write_lock(warehouse):
        for mode in ([], ["--direct"]):
            done = process("run", *mode, "-w", warehouse, news)
            assert done.returncode == 2
            assert f"process {os.getpid()} is writing it" in done.stderr and done.stderr.count("\n") == 1


def test_the_orchestrator_is_not_started_in_vain(news: Path, warehouse: Path, tmp_path: Path) -> None:
    nowhere = "http://127.0.0.1:9/api"
    for command in (["run", "-w", warehouse, news], ["serve", news]):
        done = process(*command, PREFECT_API_URL=nowhere, PREFECT_HOME=str(tmp_path / "prefect"))
        assert done.returncode == 2
        assert nowhere in done.stderr and done.stderr.count("\n") == 1
    assert "no such file" in process("serve", tmp_path / "gone").stderr


def test_no_secret_is_told(monkeypatch: pytest.MonkeyPatch) -> None:
    from flows.serving import ServerFailed, check_server

    for url in ("http://user:geheim@127.0.0.1:9/api?key=geheim", "geheim://user:geheim@x/api"):
        monkeypatch.setenv("PREFECT_API_URL", url)
        with pytest.raises(ServerFailed) as error:
            check_server()
        assert "user" not in str(error.value) and ":geheim@" not in str(error.value) and "key=" not in str(error.value)


def test_no_name_of_a_file_steers_the_terminal(tmp_path: Path, warehouse: Path) -> None:
    put(tmp_path / "a\x1b[2J\nb.txt", b"\0")
    put(tmp_path / "\u202ec.txt", "포항시는 예산 3억 원을 \u202e썼다.\x9b31m".encode())
    outputs = [
        jangbu("run", "--direct", "-w", warehouse, tmp_path),
        jangbu("rejects", "-w", warehouse),
        jangbu("sql", 'select source_uri, text as "\x1b" from core.dim_document', "-w", warehouse),
        jangbu("run", "--direct", "-w", warehouse, tmp_path / "gone\x1b[2J"),
    ]
    for done in outputs:
        told = done.stdout + done.stderr
        assert told and not set(told) & {"\x1b", "\x9b", "\u202e"}
    assert outputs[0].stderr.count("\n") == 2


@pytest.mark.parametrize(
    ("error", "status", "says"),
    [
        (w.AuditFailed("w.duckdb: audit spans found 3 wrong rows."), 1, "jangbu: w.duckdb: audit spans"),
        (ZeroDivisionError("by zero"), 2, "a fault of jangbu, and --debug shows where"),
    ],
)
def test_an_error_inside_is_one_sentence(
    error: Exception, status: int, says: str, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    def fail(*_: object, **__: object) -> None:
        raise error

    monkeypatch.setattr("flows.pipeline.run", fail)
    monkeypatch.setattr(sys, "argv", ["jangbu", "run", "--direct"])
    with pytest.raises(SystemExit) as exit:
        cli.main()
    assert exit.value.code == status
    told = capsys.readouterr().err
    assert says in told and told.count("\n") == 1
    monkeypatch.setattr(sys, "argv", ["jangbu", "run", "--direct", "--debug"])
    with pytest.raises(type(error)):
        cli.main()


def test_extract_jsonl_gives_facts_with_exact_offsets() -> None:
    text = "포항시는 12일 총 220억 원(국비 140억 원)을 확보하고 직원 30명을 뽑았다."
    lines = [
        json.dumps({"id": 7, "text": text, "published_at": "2025-02-12"}),
        json.dumps({"id": "b", "text": "아무 숫자도 없다."}),
    ]
    done = process("extract", "--jsonl", stdin="\n".join(lines) + "\n")
    assert done.returncode == 0
    first, second = map(json.loads, done.stdout.splitlines())
    assert first["id"] == 7 and second == {"id": "b", **{name: [] for name in NAMES.values()}}
    assert [(m["surface"], m["amount"]) for m in first["money"]] == [
        ("220억 원", 22000000000),
        ("140억 원", 14000000000),
    ]
    assert [(d["surface"], d["date_from"]) for d in first["dates"]] == [("12일", "2025-02-12")]
    for fact in (*first["money"], *first["quantities"], *first["dates"]):
        assert text[fact["char_start"] : fact["char_end"]] == fact["surface"]


def test_extract_says_which_line_is_wrong() -> None:
    lines = [
        {"id": 1, "text": "3억 원"},
        {"id": 2},
        {"id": 3, "text": 4},
        {"id": 4, "text": "\ud800"},
        {"id": 5, "text": "3억 원", "published_at": "어제"},
        {"id": 6, "text": ""},
    ]
    done = process("extract", "--jsonl", stdin="not json\n" + "\n".join(map(json.dumps, lines)) + "\n")
    assert done.returncode == 1
    assert [line.split(" line ")[1][0] for line in done.stderr.splitlines()] == ["1", "3", "4", "5", "6"]
    assert [json.loads(line)["id"] for line in done.stdout.splitlines()] == [1, 6]
    assert process("extract", "--jsonl", stdin="not json\n").returncode == 2


def test_extract_reads_a_moment_in_its_zone_and_gives_exact_numbers() -> None:
    line = {"id": 1, "text": "12일 1경 2345조 6789억 1234만 5679원", "published_at": "2025-02-11T22:00:00Z"}
    facts = json.loads(jangbu("extract", "--jsonl", stdin=json.dumps(line)).stdout)
    assert facts["dates"][0]["date_from"] == "2025-02-12"
    assert facts["money"][0]["amount"] == facts["money"][0]["amount_krw"] == 12345678912345679


def test_extract_reads_files_and_folders_as_articles(news: Path) -> None:
    done = jangbu("extract", news / "one.txt")
    facts = json.loads(done.stdout)
    assert {m["surface"] for m in facts["money"]} == {"120억 원", "70억 원", "50억 원", "3억 달러"}
    assert jangbu("extract", news).stdout == done.stdout
    assert jangbu("extract", "-", stdin=(news / "one.txt").read_text(encoding="utf-8")).stdout == done.stdout
    assert jangbu("extract", news / "gone.txt").returncode == 2
    assert jangbu("extract", "--published", "yesterday", news / "one.txt").returncode == 2
    bad = put(news / "bad.txt", b"\0")
    assert (jangbu("extract", bad).returncode, jangbu("extract", news).returncode) == (2, 1)


def test_extract_starts_without_the_heavy_libraries() -> None:
    code = "import sys, flows.jsonl; print([m for m in ('prefect', 'duckdb', 'holidays') if m in sys.modules])"
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, cwd=PROJECT, timeout=60)
    assert done.stdout.strip() == "[]"


def test_help_names_every_command() -> None:
    out = jangbu("--help").stdout
    for command in ("run", "extract", "sql", "status", "rejects", "export", "restore", "serve"):
        assert command in out
