"""The stages in a row: articles in, every table of their facts out."""

import time
from collections.abc import Iterator, Mapping
from contextlib import contextmanager

import polars as pl

from flows.exchange import rates, with_won
from flows.extracting import extract
from flows.parsing import parse, parse_whole
from flows.relating import extract_names, relate, with_programs, with_regions

Tables = dict[str, pl.DataFrame]

_PARTS = 8
"""Into so many parts are texts cut of which one fails: with one fault among them they are read about twice, in halves three times."""


class Stopwatch(dict[str, float]):
    """Seconds by stage."""

    @contextmanager
    def stage(self, name: str) -> Iterator[None]:
        """Add the time that the block takes to a stage."""
        start = time.perf_counter()
        try:
            yield
        finally:
            self.add({name: time.perf_counter() - start})

    def add(self, seconds: Mapping[str, float]) -> None:
        """Add what another watch has measured."""
        for name, s in seconds.items():
            self[name] = self.get(name, 0.0) + s


def facts_or_faults(
    sources: pl.DataFrame, *, whole: bool = False, watch: Stopwatch | None = None
) -> tuple[Tables, dict[str, str]]:
    """Like `facts`, but a text that the rules fail on costs no other: the facts of the rest, and by `document_id` what failed.

    The texts are parted, and what fails again parted anew, until the faulty ones stand alone.
    """
    try:
        return facts(sources, whole=whole, watch=watch), {}
    except (OSError, ImportError, MemoryError):
        raise  # no fault of a text: nothing may be held against it
    except (Exception, pl.exceptions.PanicException) as error:
        rates()  # nor is a table of rates that cannot be read
        if sources.height == 1:
            reason = f"The rules fail on this text ({type(error).__name__}: {error}); please report it."
            return facts(sources.clear(), whole=whole), {sources["document_id"][0]: reason}
    found = [
        facts_or_faults(part, whole=whole, watch=watch) for part in sources.iter_slices(-(-sources.height // _PARTS))
    ]
    tables = {table: pl.concat([part[table] for part, _ in found]) for table in found[0][0]}
    for table in tables.keys() - {t for t, frame in tables.items() if "document_id" in frame.columns}:
        tables[table] = tables[table].unique(maintain_order=True)  # several parts may name one person or body
    return tables, {document: fault for _, faults in found for document, fault in faults.items()}


def facts(sources: pl.DataFrame, *, whole: bool = False, watch: Stopwatch | None = None) -> Tables:
    """Every table of the facts in these articles.

    Takes what `flows.parsing.parse` takes; with `whole` each text is all body, without headline or furniture.
    """
    watch = Stopwatch() if watch is None else watch
    with watch.stage("parse"):
        parsed = (parse_whole if whole else parse)(sources)
        tables = {
            "core.dim_document": parsed.documents,
            "core.segment": parsed.segments,
            "core.sentence": parsed.sentences,
        }
    with watch.stage("extract"):
        tables |= extract(parsed.documents, parsed.segments, parsed.sentences)
    with watch.stage("relate"):
        tables = relate(tables)
    with watch.stage("names"):
        tables |= extract_names(tables)
        tables["core.fact_money"], tables["core.fact_event"] = with_programs(
            with_regions(tables["core.fact_money"], tables["core.dim_document"]), tables["core.fact_event"]
        )
    with watch.stage("won"):
        tables["core.fact_money"] = with_won(tables["core.fact_money"], parsed.documents)
    return tables
