"""Runs that are killed, starved, raced and read: what the published file must survive."""

import hashlib
import json
import os
import random
import select
import shutil
import signal
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

    def __init__(self, work: Path, server: Server, seed: int, articles: Callable[[random.Random], str]) -> None:
        self.work, self.server, self.random = work, server, random.Random(seed)
        self.counts: Counter[str] = Counter()
        self.faults: list[str] = []
        self.news, self.log = work / "news", work / "log"
        self.path = work / "w" / "jangbu.duckdb"
        self.news.mkdir()
        for n in range(60):
            (self.news / f"{n:03}.txt").write_text(articles(self.random), encoding="utf-8")
        (self.news / "bad.txt").write_bytes(b"\0")
        self.fresh()
        self.complete()
        self.base = work / "base.duckdb"
        shutil.copy(self.path, self.base)
        for n in range(40, 80):  # twenty changed, twenty new
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

    def recover(self, kind: str, moment: str) -> None:
        """The next run must end in the content of an undisturbed one, and leave nothing lying about."""
        code = self.complete()
        found = state(self.path)
        if code != 1 or found != self.after[kind]:
            wrong = [t for t in TABLES if found.get(t) != self.after[kind][t]]
            self.fault("losses", f"{moment}: the next run (status {code}) differs in {wrong}")
        if left := [p.name for p in self.path.parent.iterdir() if "draft" in p.name]:
            self.fault("losses", f"{moment}: left behind {left}")

    # ── Kills ──────────────────────────────────────────────────────────────────────────────────────────────────────────
    def kill(self, number: int) -> None:
        """Kill a run with SIGKILL: within a stage in turn, or anywhere in its whole time; one in twenty is no fork."""
        kind = "first" if number % 10 == 0 else "update"
        for _ in range(20):
            self.fresh(kind)
            forked = number % 20 != 19
            stage = (
                self._kill_forked(kind, STAGES[number % len(STAGES)] if number % 3 else None)
                if forked
                else self._kill_process(kind)
            )
            if stage is not None:
                break
        else:
            self.fault("losses", "no run could be killed")
            return
        self.heard()
        self.counts["kills"] += 1
        self.counts[f"killed while: {stage}"] += 1
        found = self.judge(kind, f"killed in {stage}")
        self.counts[f"published then: {found}"] += 1
        self.recover(kind, f"killed in {stage}")

    def _kill_forked(self, kind: str, within: str | None) -> str | None:
        self.server.forget()
        begun = time.monotonic()
        pid, seen = self.start(), "start"
        if within:
            deadline = begun + 3 * self.seconds[kind] + 5
            while seen != within and time.monotonic() < deadline:
                seen = self.server.next_stage(0.2) or seen
                if seen != within and STAGES.index(seen) > STAGES.index(within) if seen in STAGES else False:
                    break  # the stage was over before it was heard of: as good a moment as any
            time.sleep(self.random.uniform(0, self.lengths[kind].get(within, 0.05)))
        else:
            time.sleep(self.random.uniform(0, self.seconds[kind]))
        os.kill(pid, signal.SIGKILL)
        code = self.server.ask(wait=pid)
        seen = self.server.next_stage(0) or seen
        return seen if code == -signal.SIGKILL else None

    def _kill_process(self, kind: str) -> str | None:
        command = [sys.executable, "-m", "flows.cli", "run", "--direct", "-w", str(self.path), str(self.news)]
        with self.log.open("ab") as log:
            process = subprocess.Popen(command, stdout=log, stderr=log, cwd=PROJECT)
        time.sleep(self.random.uniform(0.3, 1.5 + 1.5 * self.seconds[kind]))
        process.kill()
        return "a process of its own" if process.wait() == -signal.SIGKILL else None

    # ── Two at once, dead holders, stale files ─────────────────────────────────────────────────────────────────────────
    def race(self) -> None:
        """Two runs at once: one waits, or says who holds the lock."""
        for more in ((), ("--wait", "120")):
            self.fresh("update")
            pids = [self.start(*more), self.start(*more)]
            codes = sorted(self.server.ask(wait=pid) for pid in pids)
            self.server.forget()
            told = self.heard()
            allowed = [[1, 1]] if more else [[1, 2], [1, 1]]
            if codes not in allowed or (2 in codes and "is writing it" not in told):
                self.fault("losses", f"two at once: {codes}: {told[-300:]}")
            self.judge_new("update", "two runs at once")
            self.counts["races"] += 1

    def judge_new(self, kind: str, moment: str) -> None:
        """The run must have published."""
        if self.judge(kind, moment) == "old":
            self.fault("losses", f"{moment}: nothing was published")

    def leftovers(self) -> None:
        """A dead holder's lock, stale write-ahead logs, the drafts of the dead."""
        wal = self.work / "other.duckdb"
        con = duckdb.connect(str(wal))
        con.execute("set wal_autocheckpoint = '1TB'; create table t as select 1 as one")
        log = Path(f"{wal}.wal").read_bytes() if Path(f"{wal}.wal").exists() else b"WAL"
        con.close()
        for content in (b"", b"left behind", os.urandom(5000), log):
            self.fresh("update")
            Path(f"{self.path}.wal").write_bytes(content)
            Path(f"{self.path}.lock").write_text("1")
            (self.path.parent / f".{self.path.name}.1.draft").write_bytes(content)
            (self.path.parent / f".{self.path.name}.1.draft.tmp").mkdir()
            self.recover("update", f"a stale .wal of {len(content)} bytes")
            self.counts["leftovers"] += 1

    # ── No room, no right, no time ─────────────────────────────────────────────────────────────────────────────────────
    def fill_disk(self, times: int) -> None:
        """The disk is full at any point of writing."""
        size = self.base.stat().st_size
        for n in range(times):
            kind = "update" if n % 3 else "first"
            self.fresh(kind)
            room = self.random.randrange(0 if n % 2 else size, size + size // 6) // 4096 * 4096
            code = self.complete(fsize=room)
            if self.judge(kind, f"a disk with room for {room}") == "old" and code != 2:
                self.fault("losses", f"a full disk gave status {code}")
            self.recover(kind, f"a disk with room for {room}")
            self.counts["full disks"] += 1

    def take_rights(self) -> None:
        """A folder that may not be written, a warehouse and sources that may not be read, by a user who is not root."""
        job = {"user": 65534} if os.geteuid() == 0 else {}
        for folder in (self.work, self.work.parent):  # a temporary folder is closed to others
            folder.chmod(0o755)
        for moment, target, mode in (
            ("a read-only folder", self.path.parent, 0o555),
            ("a warehouse that may not be read", self.path, 0o000),
            ("a folder that may not be entered", self.path.parent, 0o000),
        ):
            self.fresh("update")
            self.path.parent.chmod(0o777)
            kept = target.stat().st_mode & 0o777
            target.chmod(mode)
            self.log.touch(0o666)
            self.log.chmod(0o666)
            code = self.server.ask(wait=self.start(**job))
            target.chmod(kept)
            told = self.heard()
            if code != 2 or not ("jangbu: " in told or "is not readable" in told):
                self.fault("losses", f"{moment}: status {code}: {told[-300:]}")
            if self.judge("update", moment) != "old":
                self.fault("losses", f"{moment}: something was published")
            self.recover("update", moment)
            self.counts["rights taken"] += 1
        self.fresh("update")
        self.path.parent.chmod(0o777)
        self.path.chmod(0o666)
        self.log.touch(0o666)
        self.log.chmod(0o666)
        lost = self.news / "050.txt"
        lost.chmod(0o000)
        code = self.server.ask(wait=self.start(**job))
        lost.chmod(0o644)
        told = self.heard()
        if code != 1 or "Permission denied" not in told:
            self.fault("losses", f"a source that may not be read: status {code}: {told[-300:]}")
        code = self.complete()
        core = [t for t in TABLES if t.startswith("core.")]
        found = state(self.path)
        if code != 1 or (wrong := [t for t in core if found[t] != self.after["update"][t]]):
            self.fault("losses", f"a source that may be read again was not: status {code}, {wrong}")
        self.counts["rights taken"] += 1

    def turn_clock(self) -> None:
        """A clock that was set back, before the warehouse was made, and one far ahead."""
        for days in (-400, -20_000, 3000):
            self.fresh("update")
            self.complete(clock=days)
            self.judge_new("update", f"a clock turned by {days} days")
            self.recover("update", f"a clock turned by {days} days")
            self.counts["clocks turned"] += 1

    def change_sources(self) -> None:
        """Sources that are written while they are read: each text of the warehouse is one that was written."""
        kept = {file: file.read_bytes() for file in self.news.glob("0*.txt")}
        written: dict[Path, set[str]] = {file: {data.decode()} for file, data in kept.items()}
        stop = threading.Event()

        def write() -> None:
            while not stop.is_set():
                file = self.random.choice(list(kept))
                text = f"{kept[file].decode()}\n{self.random.randrange(10**9)}번째 판이다.\n" * self.random.randrange(
                    1, 3
                )
                written[file].add(text)
                file.write_text(text, encoding="utf-8")

        for _ in range(3):
            self.fresh("update")
            stop.clear()
            writer = threading.Thread(target=write)
            writer.start()
            self.complete()
            stop.set()
            writer.join()
            con = duckdb.connect(str(self.path), read_only=True)
            texts = con.execute(
                "select s.source_uri, text from ops.source s join core.dim_document using (document_id)"
            ).fetchall()
            con.close()
            torn = [uri for uri, text in texts if Path(uri) in written and text not in written[Path(uri)]]
            # A file that was caught while it was cut and not yet filled is as it was at that moment.
            torn = [uri for uri in torn if not any(w.startswith(dict(texts)[uri]) for w in written[Path(uri)])]
            if torn:
                self.fault("mixtures", f"texts that nobody wrote: {torn[:3]}")
            for file, data in kept.items():
                file.write_bytes(data)
            self.complete()
            core = [t for t in TABLES if t.startswith("core.")]
            found = state(self.path)
            if wrong := [t for t in core if found[t] != self.after["update"][t]]:
                self.fault("losses", f"after sources that changed: {wrong}")
            self.counts["changing sources"] += 1

    # ── Readers ────────────────────────────────────────────────────────────────────────────────────────────────────────
    def read(self, queries: int, readers: int = 3, articles: int = 30) -> None:
        """Readers query while runs publish in a loop, each a new version of every article."""
        self.fresh()
        folder = self.work / "versions"
        folder.mkdir(exist_ok=True)

        def publish(version: int) -> None:
            for n in range(articles):
                text = f"가나시가 {n}번 차고지에 들인 돈은 {version}억 원이다.\n"
                (folder / f"{n}.txt").write_text(text, encoding="utf-8")
            argv = ["run", "--direct", "-w", str(self.path), str(folder)]
            code = self.server.ask(wait=self.server.ask(argv=argv, log=str(self.log)))
            if code:
                self.fault("losses", f"version {version} was not published: {self.heard()[-300:]}")

        publish(1)
        stop = self.work / "stop"
        results = [self.work / f"reader{n}.json" for n in range(readers + 1)]
        pids = [
            self.server.ask(
                log=str(self.log),
                read={
                    "path": str(self.path),
                    "articles": articles,
                    "stop": str(stop),
                    "result": str(result),
                    "held": n == 0,
                },
            )
            for n, result in enumerate(results)
        ]
        # A reader opens the file, asks 24 queries and closes it again in about a twentieth of a second.
        version, until = 1, time.monotonic() + 2
        done = 0
        while done < queries:
            while time.monotonic() < until or version < 5:
                version += 1
                publish(version)
                self.server.forget()
            stop.touch()
            for pid in pids:
                self.server.ask(wait=pid)
            told = [json.loads(result.read_text(encoding="utf-8")) for result in results]
            done += sum(t["queries"] for t in told)
            for t in told:
                for kind, found in (("mixtures", t["mixtures"]), ("losses", t["errors"])):
                    for fault in found[:3]:
                        self.fault(kind, f"a reader: {fault}")
            self.counts["versions that readers saw"] += max(t["versions"] for t in told)
            stop.unlink()
            if done < queries:
                pids = [
                    self.server.ask(
                        log=str(self.log),
                        read={
                            "path": str(self.path),
                            "articles": articles,
                            "stop": str(stop),
                            "result": str(result),
                            "held": n == 0,
                        },
                    )
                    for n, result in enumerate(results)
                ]
                until = time.monotonic() + 10
        self.heard()
        self.counts["reader queries"] += done
        self.counts["runs published meanwhile"] += version
