"""The flow under the orchestrator: few tests, for starting it is slow."""

import os
import signal
import sqlite3
import subprocess
import sys
import threading
import time
from collections.abc import Iterator
from concurrent.futures import Future
from concurrent.futures.process import BrokenProcessPool
from contextlib import closing, suppress
from pathlib import Path
from typing import Any, NamedTuple

import cloudpickle
import duckdb
import pytest
import yaml
from conftest import ARTICLE

import warehouse as w
from flows import flow as flow_module
from flows import pipeline
from flows.settings import CRON, TIMEZONE

PROJECT = Path(__file__).parent.parent
pytestmark = [pytest.mark.prefect, pytest.mark.xdist_group("prefect")]


@pytest.fixture(scope="module")
def home(tmp_path_factory: pytest.TempPathFactory) -> dict[str, str]:
    """An orchestrator of its own, so that the user's is not touched."""
    return {**os.environ, "PREFECT_HOME": str(tmp_path_factory.mktemp("prefect")), "PYTHONPATH": str(PROJECT)}


class Scheduled(NamedTuple):
    """A schedule that runs every minute, and the warehouse that its runs are to publish."""

    process: subprocess.Popen[bytes]
    warehouse: Path


@pytest.fixture(scope="module", autouse=True)
def scheduled(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Scheduled]:
    """Set up before the first test, so that the others pass while its minute comes."""
    folder = tmp_path_factory.mktemp("scheduled")
    (folder / "one.txt").write_text(ARTICLE, encoding="utf-8")
    warehouse = folder / "w" / "jangbu.duckdb"
    command = [sys.executable, "-m", "flows.cli", "serve", "-w", str(warehouse), "--cron", "* * * * *"]
    server = subprocess.Popen(
        [*command, str(folder / "one.txt")],
        env={**os.environ, "PREFECT_HOME": str(folder / "prefect"), "PYTHONPATH": str(PROJECT)},
        cwd=PROJECT,
        stdout=subprocess.DEVNULL,
        stderr=subprocess.PIPE,
        start_new_session=True,
    )
    yield Scheduled(server, warehouse)
    with suppress(ProcessLookupError):
        os.killpg(server.pid, signal.SIGKILL)


def test_the_flow_publishes_what_the_direct_run_does(
    news: Path, warehouse: Path, tmp_path: Path, home: dict[str, str]
) -> None:
    command = [sys.executable, "-m", "flows.cli", "run", "-w", str(warehouse), str(news)]
    done = subprocess.run(command, capture_output=True, text=True, env=home, timeout=120, cwd=PROJECT)
    assert done.returncode == 0, done.stderr
    assert "published" in done.stdout
    direct = tmp_path / "direct.duckdb"
    gained = pipeline.run([str(news)], direct).rows_gained["core.fact_money"]
    ours, theirs = w.content_hash(warehouse), w.content_hash(direct)
    core = [t for t in ours if t.startswith("core.")]
    assert {t: ours[t] for t in core} == {t: theirs[t] for t in core}
    with closing(sqlite3.connect(Path(home["PREFECT_HOME"], "prefect.db"))) as books:
        (summary,) = books.execute("select data from artifact where key = 'jangbu-run'").fetchone()
        assert f"| amounts of money | +{gained} |" in summary
        assert books.execute("select count(*) from task_run").fetchone() == (3,)


class Work:
    """Stands for the task `extract`: notes what is done here, and what is sent to the processes, of which one is killed."""

    def __init__(self) -> None:
        self.here: list[str] = []
        self.sent: list[str] = []

    def __call__(self, files: list[Any], warehouse: str, part: Path) -> Path:
        self.here.append(part.name)
        return part

    def submit(self, files: list[Any], warehouse: str, part: Path) -> Future[Path]:
        self.sent.append(part.name)
        future: Future[Path] = Future()
        if part.name == "2":
            future.set_exception(BrokenProcessPool("killed"))
        else:
            future.set_result(part)
        return future


@pytest.mark.parametrize(
    ("number", "groups", "here", "sent"), [(2, "123", "2", "123"), (1, "123", "123", ""), (2, "1", "1", "")]
)
def test_groups_are_shared_out_to_every_core_and_what_a_killed_one_leaves_is_done_here(
    monkeypatch: pytest.MonkeyPatch, number: int, groups: str, here: str, sent: str
) -> None:
    work = Work()
    monkeypatch.setattr(flow_module, "extract", work)
    monkeypatch.setattr(flow_module, "cores", lambda: number)
    parts = [Path(name) for name in groups]
    assert list(flow_module._extracted([[name] for name in groups], parts, "w")) == [[name] for name in groups]  # type: ignore[list-item,comparison-overlap]
    assert ("".join(work.here), "".join(work.sent)) == (here, sent)


def test_the_flow_can_be_sent_to_other_processes_while_a_bar_is_shown(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(flow_module.progress, "tell", threading.RLock().acquire)
    cloudpickle.dumps((flow_module.extract, flow_module.publish_news))


def test_a_flow_that_fails_says_so_in_one_sentence(published: Path, news: Path, home: dict[str, str]) -> None:
    (news / "two.txt").write_text("울산시는 내년 예산 5조 원을 편성했다고 4일 밝혔다.\n", encoding="utf-8")
    with closing(duckdb.connect(str(published))) as con:
        con.execute("update ops.schema_version set version = 99")
    before = published.read_bytes()
    command = [sys.executable, "-m", "flows.cli", "run", "-w", str(published), str(news)]
    done = subprocess.run(command, capture_output=True, text=True, env=home, timeout=120, cwd=PROJECT)
    assert done.returncode == 2
    assert "upgrade jangbu" in done.stderr and done.stderr.count("\n") == 1
    assert published.read_bytes() == before


def test_a_wrong_cron_is_told(news: Path, home: dict[str, str]) -> None:
    command = [sys.executable, "-m", "flows.cli", "serve", "--cron", "daily", str(news)]
    done = subprocess.run(command, capture_output=True, text=True, env=home, timeout=120, cwd=PROJECT)
    assert done.returncode == 2
    assert "no cron expression" in done.stderr and done.stderr.count("\n") == 1


def test_the_deployment_is_the_flow_that_is_served() -> None:
    """`prefect.yaml` names a flow that is there, at the hour of `jangbu serve`."""
    (deployment,) = yaml.safe_load((PROJECT / "prefect.yaml").read_text(encoding="utf-8"))["deployments"]
    assert deployment["schedules"] == [{"cron": CRON, "timezone": TIMEZONE}]
    file, name = deployment["entrypoint"].split(":")
    assert f"\ndef {name}(" in (PROJECT / file).read_text(encoding="utf-8")


def test_the_schedule_runs_the_flow(scheduled: Scheduled) -> None:
    """The last of the tests here: wait for the run that the schedule starts, and end it as a service manager does."""
    server, warehouse = scheduled
    deadline = time.monotonic() + 120
    while not warehouse.exists() and time.monotonic() < deadline and server.poll() is None:
        time.sleep(1)
    assert warehouse.exists(), "no scheduled run came"
    assert w.query(warehouse, "select count(*) as n from core.dim_document")["n"].item() == 1
    server.terminate()
    _, said = server.communicate(timeout=30)
    assert said.decode().startswith("jangbu: runs at * * * * * (Asia/Seoul); stop with Ctrl-C.\n")
    assert "ephemeral" not in said.decode(), "a schedule needs a standing server"
