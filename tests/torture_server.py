"""A process that has everything imported and forks a child for each run, so that killing costs no start-up.

A child is `jangbu` from its arguments to its exit status; beyond that it only says on a pipe which stage it has come to. One
line of JSON a job comes in on standard input, and one line with the answer goes out.
"""

import contextlib
import json
import os
import resource
import signal
import sys
import time
import traceback
from collections.abc import Iterator
from datetime import datetime, timedelta, tzinfo
from pathlib import Path
from typing import Any

sys.path[:0] = [str(Path(__file__).parent.parent), str(Path(__file__).parent)]

# What a run would import on its way.
import html

import currency_converter
import duckdb
import holidays
import pandera.backends.polars.builtin_checks
import polars as pl
import pyarrow.dataset
import rich.console
import rich.progress

import flows.report
from flows import cli, corrections, pipeline, reading, stages
from warehouse import draft

LOADED = (
    html, currency_converter, holidays, pandera.backends.polars.builtin_checks, pyarrow.dataset, rich.console,
    rich.progress, flows.report, corrections, reading,
)  # fmt: skip


def serve(marks: int) -> None:
    """Answer jobs until standard input ends."""
    for line in sys.stdin:
        job = json.loads(line)
        if "wait" in job:
            _, status = os.waitpid(job["wait"], 0)
            answer = os.waitstatus_to_exitcode(status)
        else:
            answer = os.fork()
            if answer == 0:
                child(job, marks)
        print(answer, flush=True)


def child(job: dict[str, Any], marks: int) -> None:
    """Do one job and end."""
    code = 99
    try:
        signal.signal(signal.SIGPIPE, signal.SIG_IGN)
        out = os.open(job["log"], os.O_WRONLY | os.O_CREAT | os.O_APPEND, 0o666)
        os.dup2(out, 1)
        os.dup2(out, 2)
        if "fsize" in job:
            resource.setrlimit(resource.RLIMIT_FSIZE, (job["fsize"], resource.RLIM_INFINITY))
        if "user" in job:
            os.setgroups([])
            os.setgid(job["user"])
            os.setuid(job["user"])
        if "clock" in job:
            turn_clock(timedelta(days=job["clock"]))
        if "read" in job:
            code = read(**job["read"])
        else:
            announce(marks)
            sys.argv = ["jangbu", *job["argv"]]
            cli.main()
            code = 0
    except SystemExit as exit:
        code = exit.code if isinstance(exit.code, int) else 0
    except BaseException:
        traceback.print_exc()
    finally:
        sys.stdout.flush()
        sys.stderr.flush()
        os._exit(code)


def announce(marks: int) -> None:
    """Write the name of each stage that begins to the pipe."""
    stage = stages.Stopwatch.stage

    @contextlib.contextmanager
    def told(self: stages.Stopwatch, name: str) -> Iterator[None]:
        os.write(marks, f"{name}\n".encode())
        with stage(self, name):
            yield

    stages.Stopwatch.stage = told  # type: ignore[method-assign]


def turn_clock(by: timedelta) -> None:
    """Let a run believe that it is another time."""

    class Turned(datetime):
        @classmethod
        def now(cls, tz: tzinfo | None = None) -> "Turned":
            return datetime.now(tz) + by  # type: ignore[return-value]

    pipeline.datetime = draft.datetime = Turned  # type: ignore[attr-defined, misc]


# ── A reader ───────────────────────────────────────────────────────────────────────────────────────────────────────────
QUERIES = {
    # One version of all articles: each holds the same amount, which stands in each text; each table tells of all of them.
    "select min(amount), max(amount), count(*) from core.fact_money": lambda v, n: (v, v, n),
    "select count(*), count(distinct regexp_extract(text, '들인 돈은 ([0-9]+)억', 1)) from core.dim_document": lambda v, n: (n, 1),
    "select count(*), count(distinct run_id), count(distinct document_id) from ops.source": lambda v, n: (n, 1, n),
    "select count(*), count(distinct surface) from mart.evidence where fact = 'money'": lambda v, n: (n, 1),
    "select count(*), count(*) from ops.check where not passed and severity = 'error'": lambda v, n: (0, 0),
    "select count(*), sum((sources_read <> sources_loaded)::int) from ops.run where run_id in (select run_id from ops.source)": lambda v, n: (1, 0),
}  # fmt: skip


def read(path: str, articles: int, stop: str, result: str, held: bool) -> int:
    """Query the published file until `stop` is there; a `held` reader keeps the file that it opened first."""
    queries, mixtures, errors, versions = 0, [], [], set()
    con = None
    while not Path(stop).exists():
        try:
            if con is None or not held:
                con = duckdb.connect(path, read_only=True)
            version = None
            for _ in range(1 if held else 4):
                for sql, expected in QUERIES.items():
                    row = con.execute(sql).fetchall()[0]
                    version = row[0] if version is None else version
                    queries += 1
                    if tuple(row) != expected(version, articles):
                        mixtures.append(f"{sql}: {row}")
            versions.add(int(version or 0))
            if held:
                time.sleep(0.05)
            else:
                con.close()
        except Exception as error:
            errors.append(f"{type(error).__name__}: {error}")
    if held and len(versions) > 1:
        mixtures.append(f"a held reader saw {len(versions)} versions")
    told = {"queries": queries, "mixtures": mixtures, "errors": errors, "versions": len(versions)}
    Path(result).write_text(json.dumps(told), encoding="utf-8")
    return 0


if __name__ == "__main__":
    assert (
        pl.__version__
    )  # imported, and no more: once polars has computed, its threads do not outlive a fork, nor do their locks
    serve(int(sys.argv[1]))
