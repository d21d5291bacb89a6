"""One article through reading's end, parsing and extracting, for tests of what comes after."""

import hashlib

import polars as pl

from flows.extracting import extract
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
