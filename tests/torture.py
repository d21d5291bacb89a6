"""Break it on purpose, and count: `make torture`.

Kills, full disks, readers, bad input and made-up texts, with a fixed seed. Prints a table of what was done and of what went
wrong; the exit status is 1 when anything did. See `PROMISES.md`.
"""

import argparse
import random
import sys
import tempfile
import time
from collections import Counter
from pathlib import Path

sys.path[:0] = [str(Path(__file__).parent.parent), str(Path(__file__).parent)]

import torture_inputs
import torture_texts
from torture_harm import Harm
from torture_runs import Server

WRONG = ("losses", "mixtures", "tracebacks")


def break_runs(work: Path, seed: int, kills: int, behind: int, queries: int, disks: int) -> Harm:
    """Everything that can happen to a run and its readers."""
    with Server() as server:
        torture = Harm(work, server, seed, torture_inputs.article)
        for number in range(kills):
            torture.kill(number)
            if number % 20 == 19:
                print(f"{number + 1} kills", file=sys.stderr, flush=True)
        for number in range(behind):
            torture.kill_behind_rename(number)
        torture.fill_disk(disks)
        torture.race()
        torture.leftovers()
        torture.take_rights()
        torture.turn_clock()
        torture.change_sources()
        if queries:
            torture.read(queries)
    return torture


def main() -> int:
    """Run what the options ask for."""
    parser = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    parser.add_argument("--seed", type=int, default=20240305)
    parser.add_argument("--kills", type=int, default=200, help="runs to kill")
    parser.add_argument("--behind", type=int, default=40, help="runs to kill right behind the rename")
    parser.add_argument("--queries", type=int, default=10_000, help="queries while runs publish")
    parser.add_argument("--disks", type=int, default=20, help="runs on a full disk")
    parser.add_argument("--fuzz", type=float, default=1200, help="seconds of made-up texts")
    parser.add_argument("--small", action="store_true", help="without files of 10 MB and more")
    options = parser.parse_args()
    random.seed(options.seed)
    begun = time.monotonic()
    counts: Counter[str] = Counter()
    faults: list[str] = []
    with tempfile.TemporaryDirectory(prefix="torture-") as name:
        work = Path(name)
        for kind in ("kills", "kills behind the rename", "reader queries", "bad inputs", "fuzz seconds", *WRONG):
            counts[kind] = 0
        (work / "runs").mkdir()
        torture = break_runs(work / "runs", options.seed, options.kills, options.behind, options.queries, options.disks)
        counts.update(torture.counts)
        faults += torture.faults
        for found in (
            torture_texts.bad_inputs(work, counts, big=not options.small),
            torture_texts.fuzz(options.fuzz, options.seed, counts) if options.fuzz else [],
        ):
            counts["tracebacks"] += sum("Traceback" in fault or "rules fail" in fault for fault in found)
            counts["losses"] += sum("Traceback" not in fault and "rules fail" not in fault for fault in found)
            faults += found
    width = max(map(len, counts))
    for kind, number in counts.items():
        print(f"{kind:<{width}}  {number:>8,}")
    print(f"{'seconds':<{width}}  {time.monotonic() - begun:>8,.0f}")
    for fault in faults:
        print(f"- {fault[:1000]}")
    return 1 if faults else 0


if __name__ == "__main__":
    sys.exit(main())
