"""The way from files to a published warehouse, without an orchestrator."""

import json
import secrets
import time
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass, field
from datetime import datetime
from pathlib import Path
from typing import NamedTuple
from zoneinfo import ZoneInfo

import polars as pl

from flows.dimensions import dimensions
from flows.exchange import with_won
from flows.extracting import extract
from flows.parsing import parse
from flows.reading import Listing, Source, batches, list_sources, read_batch
from flows.relating import relate
from flows.settings import TIMEZONE, extractor_version
from schemas import Run, frame_schema
from schemas import Source as SourceTable
from warehouse import Draft, Finding, known_sources, write_lock

Tables = dict[str, pl.DataFrame]


class Batch(NamedTuple):
    """What a group of files yielded: rows for `ops.source`, what was refused, how many were known, and the facts."""

    sources: pl.DataFrame
    rejects: pl.DataFrame
    unchanged: int
    tables: Tables

    @property
    def is_new(self) -> bool:
        """Whether the batch holds anything that the warehouse does not have."""
        return not (self.sources.is_empty() and self.rejects.is_empty())


@dataclass
class RunSummary:
    """What a run did. `outcome` is `published` or `unchanged`."""

    warehouse: Path
    run_id: str
    started_at: datetime
    outcome: str = "unchanged"
    read: int = 0
    loaded: int = 0
    skipped: int = 0
    ignored: int = 0
    refused: list[tuple[str, str]] = field(default_factory=list)
    refused_rows: int = 0
    rows_gained: dict[str, int] = field(default_factory=dict)
    stage_seconds: dict[str, float] = field(default_factory=dict)
    warnings: list[Finding] = field(default_factory=list)

    @property
    def clean(self) -> bool:
        """Whether nothing was refused."""
        return not self.refused and not self.refused_rows


def now() -> datetime:
    """The time in Seoul, without a zone, as the warehouse keeps it."""
    return datetime.now(ZoneInfo(TIMEZONE)).replace(tzinfo=None)


class Known(NamedTuple):
    """What need not be read again: addresses with the hash of their bytes, and texts whose facts are there."""

    hashes: Mapping[str, str]
    documents: frozenset[str]


def already_known(warehouse: Path) -> Known:
    """What the warehouse has read with the rules of today."""
    version = extractor_version()
    current = {uri: k for uri, k in known_sources(warehouse).items() if k.extractor_version == version}
    documents = frozenset(k.document_id for k in current.values() if k.document_id)
    return Known({uri: k.content_hash for uri, k in current.items()}, documents)


def extract_batch(files: Sequence[Source], known: Known) -> Batch:
    """Read, parse, extract and relate one group of files: a pure function of their bytes."""
    reading = read_batch(files, known.hashes)
    new = reading.sources.filter(~pl.col("document_id").is_in(known.documents))
    return Batch(
        reading.sources.drop("text", "source_format", "source_encoding"), reading.rejects, reading.unchanged, facts(new)
    )


def facts(sources: pl.DataFrame) -> Tables:
    """Every table of the facts in these articles."""
    parsed = parse(sources)
    tables = {
        "core.dim_document": parsed.documents,
        "core.segment": parsed.segments,
        "core.sentence": parsed.sentences,
        **extract(parsed.documents, parsed.segments, parsed.sentences),
    }
    tables = relate(tables)
    tables["core.fact_money"] = with_won(tables["core.fact_money"], parsed.documents)
    return tables


def load(warehouse: Path, found: Iterable[Batch], summary: RunSummary, inputs: Sequence[str]) -> RunSummary:
    """Put batches into the warehouse and publish it; with nothing new the file is not touched.

    The caller holds the write lock. Raises the errors of `warehouse`.
    """
    with ExitStack() as stack:
        draft: Draft | None = None
        before: dict[str, int] = {}
        loaded: set[str] = set()
        for batch in found:
            summary.skipped += batch.unchanged
            summary.read += batch.unchanged + batch.sources.height + batch.rejects.height
            if not batch.is_new:
                continue
            with clock(summary, "load"):
                if draft is None:
                    draft = stack.enter_context(Draft(warehouse, summary.run_id))
                    before = draft.counts()
                    for table, frame in dimensions().items():
                        draft.replace(table, frame)
                _add(draft, batch, loaded, summary)
        if draft is None:
            return summary
        with clock(summary, "load"):
            draft.remove_documents(draft.orphans())
        summary.refused_rows = draft.refused - len(summary.refused)
        summary.rows_gained = {
            t: n - before[t] for t, n in draft.counts().items() if t.startswith(("core.fact", "core.dim_document"))
        }
        summary.outcome = "published"
        draft.append("ops.run", _run_row(summary, inputs))
        with clock(summary, "audit"):
            summary.warnings = [f for f in draft.audit() if f.rows]
        with clock(summary, "publish"):
            draft.publish()
    return summary


def _add(draft: Draft, batch: Batch, loaded: set[str], summary: RunSummary) -> None:
    ids = [i for i in batch.tables["core.dim_document"]["document_id"] if i not in loaded]
    loaded.update(ids)
    draft.remove_documents(ids)
    for table, frame in batch.tables.items():
        draft.append(table, frame.filter(pl.col("document_id").is_in(ids)) if "document_id" in frame.columns else frame)
    summary.loaded += batch.sources.height
    summary.refused += list(batch.rejects.select("source_uri", "reason").iter_rows())
    draft.reject("read", batch.rejects.select("source_uri", "rule", "reason", "content"))
    common = {
        "extractor_version": pl.lit(extractor_version()),
        "run_id": pl.lit(summary.run_id),
        "read_at": pl.lit(now()),
    }
    schema = frame_schema(SourceTable)
    for status, frame in (("loaded", batch.sources), ("refused", batch.rejects)):
        rows = frame.with_columns(status=pl.lit(status), **common)
        if status == "refused":
            rows = rows.with_columns(document_id=pl.lit(None, pl.String))
        draft.replace_sources(rows.select(pl.col(n).cast(t) for n, t in schema.items()))


def _run_row(summary: RunSummary, inputs: Sequence[str]) -> pl.DataFrame:
    row = {
        "run_id": summary.run_id,
        "started_at": summary.started_at,
        "finished_at": now(),
        "outcome": summary.outcome,
        "extractor_version": extractor_version(),
        "sources_read": summary.read,
        "sources_loaded": summary.loaded,
        "sources_skipped": summary.skipped,
        "sources_refused": len(summary.refused),
        "rows_gained": json.dumps(summary.rows_gained),
        "rows_refused": summary.refused_rows,
        "stage_seconds": json.dumps({k: round(v, 3) for k, v in summary.stage_seconds.items()}),
        "inputs": json.dumps(list(inputs), ensure_ascii=False),
    }
    return pl.DataFrame([row], schema=frame_schema(Run))


@contextmanager
def clock(summary: RunSummary, stage: str) -> Iterator[None]:
    """Add the time that the block takes to a stage of the summary."""
    start = time.perf_counter()
    try:
        yield
    finally:
        summary.stage_seconds[stage] = summary.stage_seconds.get(stage, 0.0) + time.perf_counter() - start


def new_run(warehouse: str | Path) -> RunSummary:
    """A summary with nothing in it yet, and a run id that sorts by time."""
    started = now()
    return RunSummary(Path(warehouse), f"{started:%Y%m%dT%H%M%S}-{secrets.token_hex(3)}", started)


def run(
    inputs: Sequence[str],
    warehouse: str | Path,
    *,
    wait: float = 0.0,
    progress: Callable[[int, int], None] = lambda done, total: None,
) -> RunSummary:
    """Read the articles under `inputs` and publish what they say in the warehouse.

    `wait` is how many seconds to wait for another run to end; `progress` is told how many bytes of how many are done.
    Raises `flows.reading.ReadingError` and `warehouse.WarehouseError`.
    """
    summary = new_run(warehouse)
    listing: Listing = list_sources(inputs)
    summary.ignored = listing.ignored
    total = sum(s.size for s in listing.sources)

    def found() -> Iterator[Batch]:
        known, done = already_known(summary.warehouse), 0
        for files in batches(listing.sources):
            with clock(summary, "extract"):
                batch = extract_batch(files, known)
            yield batch
            done += sum(s.size for s in files)
            progress(done, total)

    with write_lock(warehouse, wait):
        return load(summary.warehouse, found(), summary, inputs)
