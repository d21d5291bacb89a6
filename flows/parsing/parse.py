"""The parsing stage: sources in, documents with their segments and sentences out."""

from collections.abc import Callable
from datetime import datetime
from typing import Any, NamedTuple

import polars as pl

from flows.parsing.cutter import Segment
from flows.parsing.page import Page, cut_page
from flows.parsing.sentences import sentence_spans
from schemas import Document, Sentence, frame_schema
from schemas import Segment as SegmentTable

FACTUAL = frozenset({"title", "subtitle", "body", "caption"})
"""Segments that facts come from."""


class Parsed(NamedTuple):
    """Rows of `core.dim_document`, `core.segment` and `core.sentence`."""

    documents: pl.DataFrame
    segments: pl.DataFrame
    sentences: pl.DataFrame


def parse(sources: pl.DataFrame) -> Parsed:
    """Parse sources (`source_uri`, `source_format`, `source_encoding`, `document_id`, `text`, and `published_at` where
    it came with the source). The same text from two sources is one document, under the first address."""
    return _parse(sources, cut_page)


def parse_whole(sources: pl.DataFrame) -> Parsed:
    """Like `parse`, but the whole text is body: no headline, no site furniture."""
    return _parse(sources, _whole)


def _whole(text: str, published: datetime | None) -> Page:
    body = [Segment("body", 0, len(text))] if text else []
    basis = "metadata" if published else "unknown"
    return Page(body, None, None, None, None, None, None, published, basis, "unknown")


def _parse(sources: pl.DataFrame, cut: Callable[[str, datetime | None], Page]) -> Parsed:
    sources = sources.unique("document_id", keep="first", maintain_order=True)
    if "published_at" not in sources.columns:
        sources = sources.with_columns(published_at=pl.lit(None, pl.Datetime("us")))
    pages: list[tuple[Any, ...]] = []
    segments: list[tuple[str, int, str, int, int]] = []
    sentences: list[tuple[str, int, int, int, int]] = []
    for name, text, published in sources.select("document_id", "text", "published_at").iter_rows():
        page = cut(text, published)
        pages.append(page[1:])
        number = 0
        for index, segment in enumerate(page.segments):
            segments.append((name, index, *segment))
            if segment.kind in FACTUAL:
                for start, end in sentence_spans(text, segment.start, segment.end):
                    sentences.append((name, number, index, start, end))
                    number += 1
    schema = frame_schema(Document)
    found = pl.DataFrame(pages, schema={n: schema[n] for n in Page._fields[1:]}, orient="row")
    documents = sources.drop("published_at").hstack(found).with_columns(region_code=None)
    documents = documents.select(pl.col(n).cast(t) for n, t in schema.items())
    return Parsed(
        documents,
        pl.DataFrame(segments, schema=frame_schema(SegmentTable), orient="row"),
        pl.DataFrame(sentences, schema=frame_schema(Sentence), orient="row"),
    )
