"""Runs of a forking server, and what the published file is held against; what is done to them stands in `torture_harm.py`."""

import hashlib
import json
import os
import random
import select
import shutil
import subprocess
import sys
import threading
import time
from collections import Counter
from collections.abc import Callable
from pathlib import Path
from types import TracebackType
from typing import Any, Self

import duckdb

from schemas import TABLES, frame_schema

PROJECT = Path(__file__).parent.parent
VOLATILE = {"run_id", "started_at", "finished_at", "stage_seconds", "read_at", "rejected_at", "reject_id"}
"""Columns that tell one run from another of the same content."""
STAGES = ("read", "parse", "extract", "relate", "names", "won", "load", "audit", "publish")


def state(path: Path) -> dict[str, str]:
    """A hash of every table of a published file; nothing when there is none."""
    if not path.exists():
        return {}
    con = duckdb.connect(str(path), read_only=True)
    try:
        found = {}
        for table, model in TABLES.items():
            columns = [f'cast("{c}" as varchar)' for c in frame_schema(model) if c not in VOLATILE]
            row = " || ".join(f"coalesce(length({c}) || ':' || {c}, '-')" for c in columns)
            rows = con.execute(f"select md5({row}) as h from {table} order by h").fetchall()
            found[table] = hashlib.md5("".join(r[0] for r in rows).encode()).hexdigest()
        return found
    finally:
        con.close()


class Server:
    """The forking server, and the stages that its children tell of."""

    def __enter__(self) -> Self:
        self.marks, write = os.pipe()
        command = [sys.executable, str(Path(__file__).with_name("torture_server.py")), str(write)]
        self.process = subprocess.Popen(
            command,
            stdin=-1,
            stdout=-1,
            text=True,
            pass_fds=[write],
            cwd=PROJECT,
            env={**os.environ, "POLARS_MAX_THREADS": "1"},
        )
        os.close(write)
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        assert self.process.stdin is not None
        self.process.stdin.close()
        self.process.wait(10)
        os.close(self.marks)

    def ask(self, **job: Any) -> int:
        """Send a job; the answer is the child's process id, or its exit status when it is waited for."""
        assert self.process.stdin is not None and self.process.stdout is not None
        self.process.stdin.write(json.dumps(job) + "\n")
        self.process.stdin.flush()
        return int(self.process.stdout.readline())

    def next_stage(self, seconds: float) -> str | None:
        """The stage that a child has come to within `seconds`, if any."""
        ready, _, _ = select.select([self.marks], [], [], max(seconds, 0.0))
        return os.read(self.marks, 1 << 16).decode().split()[-1] if ready else None

    def forget(self) -> None:
        """Drop what dead children have told."""
        while self.next_stage(0):
            pass


class Torture:
    """A folder of articles, two versions of its warehouse, and counts of what was done and what went wrong."""

    def __init__(
        self, work: Path, server: Server, seed: int, articles: Callable[[random.Random], str], size: int = 60
    ) -> None:
        self.work, self.server, self.random = work, server, random.Random(seed)
        self.counts: Counter[str] = Counter()
        self.faults: list[str] = []
        self.news, self.log = work / "news", work / "log"
        self.path = work / "w" / "jangbu.duckdb"
        self.news.mkdir()
        for n in range(size):
            (self.news / f"{n:03}.txt").write_text(articles(self.random), encoding="utf-8")
        (self.news / "bad.txt").write_bytes(b"\0")
        self.fresh()
        self.complete()
        self.base = work / "base.duckdb"
        shutil.copy(self.path, self.base)
        for n in range(size * 2 // 3, size * 4 // 3):  # a third changed, a third new
            (self.news / f"{n:03}.txt").write_text(articles(self.random), encoding="utf-8")
        (self.news / "worse.txt").write_bytes(b"\xff\xfe\xfd")
        (self.news / "000.txt").unlink()
        self.before = {"first": {}, "update": state(self.base)}
        self.after: dict[str, dict[str, str]] = {}
        self.seconds: dict[str, float] = {}
        self.lengths: dict[str, dict[str, float]] = {}
        for kind in ("first", "update"):  # undisturbed
            self.fresh(kind)
            self.seconds[kind], self.lengths[kind] = self._measured()
            self.after[kind] = state(self.path)

    def fault(self, kind: str, told: str) -> None:
        """Note that something went wrong: a loss, a mixture or a traceback."""
        self.counts[kind] += 1
        self.faults.append(f"{kind}: {told}")

    def fresh(self, kind: str = "first") -> None:
        """The warehouse as it was before the run."""
        shutil.rmtree(self.path.parent, ignore_errors=True)
        self.path.parent.mkdir()
        self.log.unlink(missing_ok=True)
        if kind == "update":
            shutil.copy(self.base, self.path)

    def start(self, *more: str, **job: Any) -> int:
        """Begin a run; returns its process."""
        argv = ["run", "--direct", "-w", str(self.path), *more, str(self.news)]
        return self.server.ask(argv=argv, log=str(self.log), **job)

    def complete(self, *more: str, **job: Any) -> int:
        """A run from beginning to end; returns its exit status."""
        code = self.server.ask(wait=self.start(*more, **job))
        self.server.forget()
        self.heard()
        return code

    def heard(self) -> str:
        """What runs have said; a traceback is a fault."""
        told = self.log.read_text(encoding="utf-8", errors="replace") if self.log.exists() else ""
        if "Traceback" in told or "fault of jangbu" in told or "panicked" in told:
            self.fault("tracebacks", told[-600:])
        self.log.unlink(missing_ok=True)
        return told

    def _measured(self) -> tuple[float, dict[str, float]]:
        start = last = time.monotonic()
        lengths: Counter[str] = Counter()
        pid, stage = self.start(), "start"
        done = threading.Event()
        while stage is not None:
            now = time.monotonic()
            lengths[stage] += now - last
            last = now
            new = self.server.next_stage(0.5)
            while new is None and Path(f"/proc/{pid}/status").read_text().find("zombie") < 0:
                new = self.server.next_stage(0.1)
            lengths[stage] += time.monotonic() - last
            last = time.monotonic()
            stage = new  # type: ignore[assignment]
        done.set()
        self.server.ask(wait=pid)
        self.heard()
        return time.monotonic() - start - 0.5, dict(lengths)

    def judge(self, kind: str, moment: str) -> str:
        """Hold the published file against the two states that are legal; says which it is."""
        try:
            found = state(self.path)
        except duckdb.Error as error:
            self.fault("losses", f"{moment}: the file cannot be read: {error}")
            return "broken"
        if found == self.before[kind]:
            return "old"
        if found == self.after[kind]:
            return "new"
        wrong = [t for t in TABLES if found.get(t) not in (self.before[kind].get(t), self.after[kind][t])]
        self.fault("mixtures", f"{moment}: neither the old content nor the new: {wrong or sorted(found)}")
        return "neither"

    def judge_new(self, kind: str, moment: str) -> None:
        """The run must have published."""
        if self.judge(kind, moment) == "old":
            self.fault("losses", f"{moment}: nothing was published")

    def recover(self, kind: str, moment: str) -> None:
        """The next run must end in the content of an undisturbed one, and leave nothing lying about."""
        code = self.complete()
        found = state(self.path)
        if code != 1 or found != self.after[kind]:
            wrong = [t for t in TABLES if found.get(t) != self.after[kind][t]]
            self.fault("losses", f"{moment}: the next run (status {code}) differs in {wrong}")
        if left := [p.name for p in self.path.parent.iterdir() if "draft" in p.name]:
            self.fault("losses", f"{moment}: left behind {left}")
