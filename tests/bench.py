"""How fast it is: `make bench`. Builds its own articles from a seed, and measures in processes of their own.

    python tests/bench.py [--mb 1 10 100] [--cores 1 2] [--peers]

Corpora: files of one article each, made of the lines of the annotated articles (`golden/`), mixed and with other numbers, so
that no two are alike; distinct figures grow more slowly than text, as they do in print. Rows of the table: `scan`, the
figures' places in a frame of texts; `count`, the bare count of the same pattern in the same process; `extract`, texts to
spans with values; `stages`, files to facts with all that is said about them; `run`, files to a published warehouse;
`jsonl`, the command `extract --jsonl`. Peers: what pip has installed of dateparser and korean-datetime, on the same texts.
"""

import argparse
import json
import os
import platform
import random
import re
import shutil
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from contextlib import nullcontext
from pathlib import Path

HERE = Path(__file__).parent
sys.path.insert(0, str(HERE.parent))

_NUMBER = re.compile(r"(?<![0-9.,])[0-9]+(?![0-9,]|년|월|일|시|분|:|\.[0-9]*[.:])")
_DAY = re.compile(r"(?<![0-9])[0-9]{1,2}(?=일)")


# ── Articles ────────────────────────────────────────────────────────────────────────────────────────────────────────
def articles(megabytes: float, seed: int = 1) -> Iterator[str]:
    """Texts of 2 to 5 KB whose UTF-8 adds up to so many megabytes."""
    rng = random.Random(seed)
    models = [p.read_text(encoding="utf-8").split("\n") for p in sorted((HERE / "golden").glob("*.txt"))]
    pool = [line for model in models for line in model if line.endswith("다.")]
    size = 0
    while size < megabytes * 1e6:
        model = rng.choice(models)
        lines = [rng.choice(pool) if line.endswith("다.") and rng.random() < 0.7 else line for line in model]
        text = _NUMBER.sub(lambda m: _number(rng, len(m[0])), "\n".join(lines))
        text = _DAY.sub(lambda m: str(rng.randint(1, 28)), text)
        size += len(text.encode())
        yield text


def _number(rng: random.Random, digits: int) -> str:
    """A number as print has them: small leading digits, few of them significant."""
    significant = min(digits, rng.choice((1, 1, 1, 2, 2, 3, 4)))
    value = int(10 ** (significant - 1 + rng.random() ** 2))
    return str(value) + "0" * (digits - len(str(value)))


def write(folder: Path, megabytes: float) -> float:
    """Write the articles as files, thousand to a folder. Returns how many megabytes they are."""
    size = 0
    for n, text in enumerate(articles(megabytes)):
        if n % 1000 == 0:
            (folder / f"{n // 1000:03}").mkdir(parents=True)
        size += (folder / f"{n // 1000:03}" / f"{n:06}.txt").write_bytes(text.encode())
    return size / 1e6


# ── What is measured, each in a process of its own ──────────────────────────────────────────────────────────────────
def measure(what: str, folder: str) -> dict[str, float]:
    """Seconds by name for one kind of work on a folder of articles."""
    import polars as pl

    from flows.extracting import extract
    from flows.extracting.scan import scan
    from flows.korean.figure_pattern import FIGURE_SCAN
    from flows.parsing import parse_whole
    from flows.pipeline import Known, extract_batch
    from flows.reading import batches, list_sources, read_batch

    files = list_sources([folder]).sources
    # a run's batches are small, so that they can be shared out; of frames a pattern is sought in larger ones
    groups = list(batches(files) if what == "stages" else batches(files, 4 << 20))
    seconds: dict[str, float] = {}

    def timed(name: str, work):  # type: ignore[no-untyped-def]
        start = time.perf_counter()
        found = work()
        seconds[name] = seconds.get(name, 0.0) + time.perf_counter() - start
        return found

    for group in groups:
        if what == "stages":
            timed("stages", lambda group=group: extract_batch(group, Known({}, frozenset(), frozenset())))
            continue
        sources = read_batch(group, {}).sources
        texts = sources.select("text").with_row_index("document")
        if what == "scan":
            timed("count", lambda t=texts: t.select(pl.col("text").str.count_matches(FIGURE_SCAN).sum()).item())
            timed("scan", lambda t=texts: scan(t, FIGURE_SCAN))
        else:
            parsed = parse_whole(sources)
            timed("extract", lambda p=parsed: extract(*p))
    return seconds


def peers(folder: str, megabytes: float = 0.2) -> dict[str, float]:
    """Megabytes a second of the peers that are installed."""
    from importlib.util import find_spec

    texts, size = [], 0
    for file in sorted(Path(folder).rglob("*.txt")):
        texts.append(file.read_text(encoding="utf-8"))
        size += file.stat().st_size
        if size > megabytes * 1e6:
            break
    found = {}
    if find_spec("dateparser"):
        from dateparser.search import search_dates

        start = time.perf_counter()
        for text in texts:
            search_dates(text, languages=["ko"])
        found["dateparser"] = size / 1e6 / (time.perf_counter() - start)
    if find_spec("korean_datetime"):
        import korean_datetime

        start = time.perf_counter()
        for text in texts:
            korean_datetime.extract(text)
        found["korean-datetime"] = size / 1e6 / (time.perf_counter() - start)
    return found


# ── The table ───────────────────────────────────────────────────────────────────────────────────────────────────────
def _process(arguments: list[str], cores: int, out: Path | None = None) -> tuple[float, float, str]:
    """Seconds, peak memory in MB and output of one process on so many cores."""
    env = {**os.environ, "POLARS_MAX_THREADS": str(cores), "PYTHONPATH": str(HERE.parent)}
    usable = sorted(os.sched_getaffinity(0))[:cores]

    def pin() -> None:
        os.sched_setaffinity(0, usable)

    start = time.perf_counter()
    with tempfile.TemporaryFile() as told, tempfile.TemporaryFile() as faults:
        with out.open("wb") if out else nullcontext(told) as sink:
            process = subprocess.Popen(
                [sys.executable, *arguments], env=env, preexec_fn=pin, stdout=sink, stderr=faults
            )
            _, status, usage = os.wait4(process.pid, 0)
        seconds = time.perf_counter() - start
        told.seek(0)
        faults.seek(0)
        if status:
            sys.exit(faults.read().decode()[-2000:])
        return seconds, usage.ru_maxrss / 1024, told.read().decode()


def main() -> None:
    """Print the table."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").split("\n")[0])
    parser.add_argument("--mb", type=float, nargs="+", default=[1, 10, 100])
    parser.add_argument("--cores", type=int, nargs="+", default=[1, 2])
    parser.add_argument("--measure", nargs=2, metavar=("WHAT", "FOLDER"), help=argparse.SUPPRESS)
    args = parser.parse_args()
    if args.measure:
        what, folder = args.measure
        print(json.dumps(peers(folder) if what == "peers" else measure(what, folder)))
        return
    work = Path(tempfile.mkdtemp(prefix="jangbu-bench-"))
    me = str(Path(__file__).resolve())
    print(
        f"{platform.machine()}, Python {platform.python_version()}, {os.cpu_count()} cores, {time.strftime('%Y-%m-%d')}"
    )
    print(f"{'what':10}{'MB':>7}{'cores':>7}{'seconds':>9}{'MB/s':>8}{'peak MB':>9}  ratio to a bare count")
    try:
        for megabytes in args.mb:
            folder = work / f"{megabytes:g}"
            size = write(folder, megabytes)
            lines = work / "lines.jsonl"
            with lines.open("w", encoding="utf-8") as sink:
                for n, file in enumerate(sorted(folder.rglob("*.txt"))):
                    sink.write(
                        json.dumps({"id": n, "text": file.read_text(encoding="utf-8")}, ensure_ascii=False) + "\n"
                    )
            for cores in args.cores:
                rows: list[tuple[str, float, float, float]] = []
                count = 0.0
                for what in ("scan", "extract", "stages"):
                    _, peak, out = _process([me, "--measure", what, str(folder)], cores)
                    seconds = json.loads(out)
                    count = seconds.get("count", count)
                    rows += [(name, s, peak, count / s) for name, s in seconds.items()]
                run = [
                    "-m",
                    "flows.cli",
                    "run",
                    "--direct",
                    "-w",
                    str(work / f"{cores}-{megabytes}.duckdb"),
                    str(folder),
                ]
                rows.append(("run", *_process(run, cores)[:2], 0))
                extract = ["-m", "flows.cli", "extract", "--jsonl", str(lines)]
                rows.append(("jsonl", *_process(extract, cores, work / "facts.jsonl")[:2], 0))
                for name, s, peak, ratio in rows:
                    shown = f"{ratio:.0%}" if ratio else ""
                    print(f"{name:10}{size:7.1f}{cores:7}{s:9.2f}{size / s:8.1f}{peak:9.0f}  {shown}", flush=True)
        _, _, out = _process([me, "--measure", "peers", str(folder)], 1)
        for name, speed in json.loads(out).items():
            print(f"{name:24}{speed:17.2f}  MB/s")
    finally:
        shutil.rmtree(work, ignore_errors=True)


if __name__ == "__main__":
    main()
