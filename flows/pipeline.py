"""The way from files to a published warehouse, without an orchestrator."""

import json
import secrets
from collections.abc import Callable, Collection, Iterable, Iterator, Mapping, Sequence
from contextlib import ExitStack
from dataclasses import dataclass, field
from datetime import datetime
from functools import partial
from pathlib import Path
from typing import NamedTuple
from zoneinfo import ZoneInfo

import polars as pl

from flows.corrections import correct, read_corrections
from flows.dimensions import dimensions
from flows.reading import Listing, Source, batches, list_sources, read_batch
from flows.settings import TIMEZONE, extractor_version
from flows.stages import Stopwatch, Tables, facts_or_faults
from flows.workers import in_order
from schemas import Run, frame_schema
from schemas import Source as SourceTable
from warehouse import AuditFailed, Draft, Finding, known_sources, write_lock

FAULTY = 0.2
"""Of the documents of a run this share, or one, may break an audit and be refused; more stop the run."""


class Batch(NamedTuple):
    """What a group of files yielded: how many they were, rows for `ops.source`, what was refused and at which `stage`, how
    many were known (and of these had been refused), the facts, and the seconds of each stage."""

    files: int
    sources: pl.DataFrame
    rejects: pl.DataFrame
    unchanged: int
    still_refused: int
    tables: Tables
    seconds: Stopwatch

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
    still_refused: int = 0
    ignored: int = 0
    refused: list[tuple[str, str]] = field(default_factory=list)
    refused_rows: int = 0
    rows_gained: dict[str, int] = field(default_factory=dict)
    stage_seconds: Stopwatch = field(default_factory=Stopwatch)
    warnings: list[Finding] = field(default_factory=list)

    @property
    def clean(self) -> bool:
        """Whether nothing was refused, now or when it was first read."""
        return not self.refused and not self.refused_rows and not self.still_refused

    @property
    def usable(self) -> int:
        """How many files could be read, now or before."""
        return self.loaded + self.skipped - self.still_refused


def now() -> datetime:
    """The time in Seoul, without a zone, as the warehouse keeps it."""
    return datetime.now(ZoneInfo(TIMEZONE)).replace(tzinfo=None)


class Known(NamedTuple):
    """What need not be read again: addresses with the hash of their bytes, texts whose facts are there, and addresses
    that were refused."""

    hashes: Mapping[str, str]
    documents: frozenset[str]
    refused: frozenset[str]


def already_known(warehouse: Path) -> Known:
    """What the warehouse has read with the rules of today."""
    version = extractor_version()
    current = {uri: k for uri, k in known_sources(warehouse).items() if k.extractor_version == version}
    documents = frozenset(k.document_id for k in current.values() if k.document_id)
    refused = frozenset(uri for uri, k in current.items() if not k.document_id)
    return Known({uri: k.content_hash for uri, k in current.items()}, documents, refused)


def extract_batch(files: Sequence[Source], known: Known) -> Batch:
    """Read, parse, extract and relate one group of files: a pure function of their bytes."""
    watch = Stopwatch()
    with watch.stage("read"):
        reading = read_batch(files, known.hashes)
    changed = {*reading.sources["source_uri"], *reading.rejects["source_uri"]}
    still_refused = sum(f.uri in known.refused and f.uri not in changed for f in files)
    new = reading.sources.filter(~pl.col("document_id").is_in(known.documents))
    tables, faults = facts_or_faults(new, watch=watch)
    tables = correct(tables, read_corrections())
    sources, rejects = reading.sources, reading.rejects.with_columns(stage=pl.lit("read"))
    if faults:
        faulty = sources.filter(pl.col("document_id").is_in(list(faults))).with_columns(
            rule=pl.lit("rules_failed"),
            reason=pl.col("document_id").replace_strict(faults),
            content=pl.col("text").cast(pl.Binary),
            stage=pl.lit("extract"),
        )
        rejects = pl.concat([rejects, faulty.select(rejects.columns)])
        sources = sources.filter(~pl.col("document_id").is_in(list(faults)))
    sources = sources.drop("text", "source_format", "source_encoding")
    return Batch(len(files), sources, rejects, reading.unchanged, still_refused, tables, watch)


def load(
    warehouse: Path, found: Iterable[Batch], summary: RunSummary, inputs: Sequence[str], accept: Collection[str] = ()
) -> RunSummary:
    """Put batches into the warehouse and publish it; with nothing new the file is not touched.

    `accept` names audits against the published file that are recorded, but stop nothing. The caller holds the write lock. Raises the errors of `warehouse`.
    """
    with ExitStack() as stack:
        draft: Draft | None = None
        before: dict[str, int] = {}
        loaded: set[str] = set()
        for batch in found:
            summary.skipped += batch.unchanged
            summary.still_refused += batch.still_refused
            summary.stage_seconds.add(batch.seconds)
            summary.read += batch.files
            if not batch.is_new:
                continue
            with summary.stage_seconds.stage("load"):
                if draft is None:
                    draft = stack.enter_context(Draft(warehouse, summary.run_id))
                    before = draft.counts()
                    for table, frame in dimensions().items():
                        draft.replace(table, frame)
                _add(draft, batch, loaded, summary)
        if draft is None:
            return summary
        summary.outcome = "published"
        with summary.stage_seconds.stage("load"):
            _settle(draft, before, summary, inputs)
        with summary.stage_seconds.stage("audit"):
            try:
                findings = draft.audit(accept=accept)
            except AuditFailed as failed:
                if not _refuse(draft, failed, summary):
                    raise
                _settle(draft, before, summary, inputs)
                findings = draft.audit(accept=accept)
            summary.warnings = [f for f in findings if f.rows]
        with summary.stage_seconds.stage("publish"):
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
    for (stage,), rows in batch.rejects.group_by("stage", maintain_order=True):
        draft.reject(str(stage), rows.select("source_uri", "rule", "reason", "content"))
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


def _settle(draft: Draft, before: Mapping[str, int], summary: RunSummary, inputs: Sequence[str]) -> None:
    """Drop what no source holds any more, make what follows from the rest, and book the run."""
    draft.remove_documents(draft.orphans())
    draft.remove_unnamed()
    draft.derive()
    summary.refused_rows = draft.refused - len(summary.refused)
    summary.rows_gained = {
        t: n - before[t] for t, n in draft.counts().items() if t.startswith(("core.fact", "core.dim_document"))
    }
    draft.append("ops.run", _run_row(summary, inputs))


def _refuse(draft: Draft, failed: AuditFailed, summary: RunSummary) -> bool:
    """Take out the documents that broke an audit; false when none did, or so many that it is the rules' fault, not theirs."""
    if len(failed.blamed) > max(1, summary.loaded * FAULTY):
        return False
    refused = draft.refuse_documents(failed.blamed)
    summary.refused += refused
    summary.loaded -= len(refused)
    return bool(refused)


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
        # A path need not be UTF-8: what is not shows as \\udcXX.
        "inputs": json.dumps(list(inputs), ensure_ascii=False).encode("utf-8", "backslashreplace").decode(),
    }
    return pl.DataFrame([row], schema=frame_schema(Run))


def new_run(warehouse: str | Path) -> RunSummary:
    """A summary with nothing in it yet, and a run id that sorts by time."""
    started = now()
    return RunSummary(Path(warehouse), f"{started:%Y%m%dT%H%M%S}-{secrets.token_hex(3)}", started)


def run(
    inputs: Sequence[str],
    warehouse: str | Path,
    *,
    wait: float = 0.0,
    accept: Collection[str] = (),
    progress: Callable[[int, int], None] = lambda done, total: None,
) -> RunSummary:
    """Read the articles under `inputs` and publish what they say in the warehouse.

    `wait` is how many seconds to wait for another run to end; `accept` names audits that may fail; `progress` is told how many bytes of how many are done.
    Raises `flows.reading.ReadingError` and `warehouse.WarehouseError`.
    """
    summary = new_run(warehouse)
    listing: Listing = list_sources(inputs)
    summary.ignored = listing.ignored
    total = sum(s.size for s in listing.sources)

    def found() -> Iterator[Batch]:
        extract, done = partial(extract_batch, known=already_known(summary.warehouse)), 0
        groups = list(batches(listing.sources))
        for files, batch in zip(groups, in_order(extract, groups), strict=True):
            yield batch
            done += sum(s.size for s in files)
            progress(done, total)

    with write_lock(warehouse, wait):
        return load(summary.warehouse, found(), summary, inputs, accept)
