"""The flow under the orchestrator: few tests, for starting it is slow."""

import os
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest

import warehouse as w
from flows import pipeline

PROJECT = Path(__file__).parent.parent
pytestmark = [pytest.mark.prefect, pytest.mark.xdist_group("prefect")]


@pytest.fixture(scope="module")
def home(tmp_path_factory: pytest.TempPathFactory) -> dict[str, str]:
    """An orchestrator of its own, so that the user's is not touched."""
    return {**os.environ, "PREFECT_HOME": str(tmp_path_factory.mktemp("prefect")), "PYTHONPATH": str(PROJECT)}


def test_the_flow_publishes_what_the_direct_run_does(
    news: Path, warehouse: Path, tmp_path: Path, home: dict[str, str]
) -> None:
    command = [sys.executable, "-m", "flows.cli", "run", "-w", str(warehouse), str(news)]
    done = subprocess.run(command, capture_output=True, text=True, env=home, timeout=120, cwd=PROJECT)
    assert done.returncode == 0, done.stderr
    assert "published" in done.stdout
    direct = tmp_path / "direct.duckdb"
    pipeline.run([str(news)], direct)
    ours, theirs = w.content_hash(warehouse), w.content_hash(direct)
    core = [t for t in ours if t.startswith("core.")]
    assert {t: ours[t] for t in core} == {t: theirs[t] for t in core}


def test_the_schedule_runs_the_flow(news: Path, warehouse: Path, home: dict[str, str]) -> None:
    """`serve` with a cron of every minute: wait for the run that it starts."""
    command = [sys.executable, "-m", "flows.cli", "serve", "-w", str(warehouse), "--cron", "* * * * *", str(news)]
    server = subprocess.Popen(
        command, env=home, cwd=PROJECT, stdout=subprocess.DEVNULL, stderr=subprocess.PIPE, start_new_session=True
    )
    try:
        deadline = time.monotonic() + 120
        while not warehouse.exists() and time.monotonic() < deadline and server.poll() is None:
            time.sleep(1)
        assert warehouse.exists(), "no scheduled run came"
        assert w.query(warehouse, "select count(*) as n from core.dim_document")["n"].item() == 1
    finally:
        os.killpg(server.pid, signal.SIGINT)
        try:
            server.wait(20)
        except subprocess.TimeoutExpired:
            os.killpg(server.pid, signal.SIGKILL)
