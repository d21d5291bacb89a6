"""One article through reading's end, parsing and extracting, for tests of what comes after."""

import hashlib

import polars as pl

from flows.extracting import extract
from flows.extracting.names import Names, read_names
from flows.extracting.spans import Line
from flows.parsing import parse


def frames_of(text: str) -> dict[str, pl.DataFrame]:
    """The tables that `extract_names` takes."""
    document_id = hashlib.sha256(text.encode()).hexdigest()[:32]
    parsed = parse(
        pl.DataFrame(
            [
                {
                    "source_uri": "/a.txt",
                    "source_format": "txt",
                    "source_encoding": "utf-8",
                    "document_id": document_id,
                    "text": text,
                }
            ]
        )
    )
    facts = extract(parsed.documents, parsed.segments, parsed.sentences)
    return {
        "core.dim_document": parsed.documents,
        "core.segment": parsed.segments,
        "core.sentence": parsed.sentences,
        **facts,
    }


def names(text: str, **byline: str | None) -> Names:
    """Who and what a text of one line of body names."""
    return read_names(text, [Line(0, "body", 0, len(text))], **byline)


def surfaces(text: str, kind: str) -> list[str]:
    """How the text names its people, bodies or places."""
    return [text[n.start : n.end] for n in names(text).namings if n.kind == kind]
