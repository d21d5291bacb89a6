"""What is done to runs: they are killed, starved, raced and read, and the published file must survive it."""

import json
import os
import signal
import subprocess
import sys
import threading
import time
from pathlib import Path

import duckdb
from torture_runs import PROJECT, STAGES, Torture, state

from schemas import TABLES


def _inode(path: Path) -> int | None:
    try:
        return path.stat().st_ino
    except FileNotFoundError:
        return None


class Harm(Torture):
    """Every harm that can come to a run and its readers."""

    # ── Kills ──────────────────────────────────────────────────────────────────────────────────────────────────────────
    def kill(self, number: int) -> None:
        """Kill a run with SIGKILL: within a stage in turn, or anywhere in its whole time; one in twenty is no fork."""
        kind = "first" if number % 10 == 0 else "update"
        for attempt in range(1, 21):
            self.fresh(kind)
            forked = number % 20 != 19
            stage = (
                self._kill_forked(kind, STAGES[number % len(STAGES)] if number % 3 else None, attempt)
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

    def kill_behind_rename(self, number: int) -> None:
        """Kill a run as soon as the published file is another one: the new content stands whole, and the next run has nothing to mend."""
        kind = "update" if number % 2 else "first"
        for _ in range(20):
            self.fresh(kind)
            before = _inode(self.path)
            pid = self.start()
            deadline = time.monotonic() + 3 * self.seconds[kind] + 5
            while _inode(self.path) == before and time.monotonic() < deadline:
                pass
            os.kill(pid, signal.SIGKILL)
            if self.server.ask(wait=pid) == -signal.SIGKILL:
                break
        else:
            self.fault("losses", "no run could be killed behind its rename")
            return
        self.server.forget()
        self.heard()
        self.counts["kills behind the rename"] += 1
        self.judge_new(kind, "killed behind the rename")
        self.recover(kind, "killed behind the rename")

    def _kill_forked(self, kind: str, within: str | None, attempt: int) -> str | None:
        # what was measured on a busy machine may be longer than the run: each attempt waits less
        self.server.forget()
        begun = time.monotonic()
        pid, seen = self.start(), "start"
        if within:
            deadline = begun + 3 * self.seconds[kind] + 5
            while seen != within and time.monotonic() < deadline:
                seen = self.server.next_stage(0.2) or seen
                if seen != within and STAGES.index(seen) > STAGES.index(within) if seen in STAGES else False:
                    break  # the stage was over before it was heard of: as good a moment as any
            time.sleep(self.random.uniform(0, self.lengths[kind].get(within, 0.05) / attempt))
        else:
            time.sleep(self.random.uniform(0, self.seconds[kind] / attempt))
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

        def open_readers() -> list[int]:
            """Start readers; the first holds the file that it opened."""
            said = {"path": str(self.path), "articles": articles, "stop": str(stop)}
            jobs = [{**said, "result": str(result), "held": n == 0} for n, result in enumerate(results)]
            return [self.server.ask(log=str(self.log), read=job) for job in jobs]

        pids = open_readers()
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
                pids = open_readers()
                until = time.monotonic() + 10
        self.heard()
        self.counts["reader queries"] += done
        self.counts["runs published meanwhile"] += version
