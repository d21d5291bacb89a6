"""Work in several processes: order, errors, and no process left behind by one that was killed."""

import os
import signal
import subprocess
import sys
import time
from concurrent.futures import Executor, Future
from concurrent.futures.process import BrokenProcessPool
from pathlib import Path
from typing import Any

import pytest

from flows import workers
from flows.workers import in_order

PROJECT = Path(__file__).parent.parent


def slower_first(n: int) -> tuple[int, int]:
    time.sleep(0.2 if n == 0 else 0)
    return n, os.getpid()


def fail_at_three(n: int) -> int:
    if n == 3:
        raise ValueError("three")
    return n


@pytest.mark.parametrize("number", [1, 2])
def test_results_come_in_the_order_of_the_inputs(monkeypatch: pytest.MonkeyPatch, number: int) -> None:
    monkeypatch.setattr(workers, "cores", lambda: number)
    found = list(in_order(slower_first, range(7)))
    assert [n for n, _ in found] == list(range(7))
    assert (os.getpid() in {pid for _, pid in found}) is (number == 1)


def test_one_input_starts_no_process(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(workers, "cores", lambda: 2)
    assert list(in_order(slower_first, [5])) == [(5, os.getpid())]


def test_an_error_reaches_the_caller(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(workers, "cores", lambda: 2)
    with pytest.raises(ValueError, match="three"):
        list(in_order(fail_at_three, range(9)))


SCRIPT = """
import os, sys, time
from flows import workers
from test_workers import slower_first
if __name__ == "__main__":
    workers.cores = lambda: 2
    for n, pid in workers.in_order(slower_first, range(1000000)):
        print(pid, flush=True)
        time.sleep(0.01)
"""


def test_workers_end_with_the_process_that_began_them(tmp_path: Path) -> None:
    script = tmp_path / "parent.py"
    script.write_text(SCRIPT, encoding="utf-8")
    path = os.pathsep.join((str(PROJECT), str(PROJECT / "tests")))
    parent = subprocess.Popen(
        [sys.executable, str(script)], stdout=subprocess.PIPE, env={**os.environ, "PYTHONPATH": path}
    )
    assert parent.stdout is not None
    worker = int(parent.stdout.readline())
    parent.send_signal(signal.SIGKILL)
    parent.wait()
    deadline = time.monotonic() + 20
    while _alive(worker) and time.monotonic() < deadline:
        time.sleep(0.1)
    assert not _alive(worker)


def _alive(pid: int) -> bool:
    try:
        state = Path(f"/proc/{pid}/stat").read_text().rsplit(")", 1)[1].split()[0]
    except (FileNotFoundError, ProcessLookupError):
        return False
    return state != "Z"


def die_at_three(n: int) -> tuple[int, bool]:
    """A worker is killed at the third input; the parent is not."""
    if n == 3 and os.environ.get("PARENT") != str(os.getpid()):
        os.kill(os.getpid(), signal.SIGKILL)
    return n, os.environ.get("PARENT") == str(os.getpid())


def test_what_a_killed_worker_leaves_is_done_by_its_parent(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(workers, "cores", lambda: 2)
    monkeypatch.setenv("PARENT", str(os.getpid()))
    found = list(in_order(die_at_three, range(9)))
    assert [n for n, _ in found] == list(range(9))
    assert dict(found)[3] and dict(found)[8]


class BreaksWhenGiven(Executor):
    """A pool whose worker dies between two results: the next input that it is given finds it broken."""

    def __init__(self, *_: Any, **__: Any) -> None:
        self.given = 0

    def submit(self, work: Any, x: Any) -> Future[Any]:  # type: ignore[override]
        self.given += 1
        if self.given == 6:
            raise BrokenProcessPool
        future: Future[Any] = Future()
        future.set_result(work(x))
        return future


def test_no_result_is_lost_when_the_next_input_finds_the_pool_broken(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(workers, "cores", lambda: 2)
    monkeypatch.setattr(workers, "ProcessPoolExecutor", BreaksWhenGiven)
    assert list(in_order(str, range(9))) == [str(n) for n in range(9)]
