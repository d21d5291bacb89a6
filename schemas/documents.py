"""Documents and how they are cut: `core.dim_document`, `core.segment`, `core.sentence`."""

import polars as pl

from schemas.base import Stamp, Table, field

PUBLISHED_BASES = ["header", "caption", "metadata", "unknown"]
DOCUMENT_KINDS = ["news", "opinion", "press_release", "unknown"]
SEGMENT_KINDS = ["title", "subtitle", "byline", "header", "body", "caption", "footer", "boilerplate"]


class Document(Table):
    """One row per distinct article text. The same article read from two places is one document."""

    document_id: str = field("First 32 hex digits of the SHA-256 of `text` in UTF-8.", key=True)
    source_uri: str = field("Absolute path or address it was first read from; a path always has `/`.")
    source_format: str = field("How it was read: `txt`.")
    source_encoding: str = field("Character encoding of the source: `utf-8`, `utf-8-sig`, `cp949`, ...")
    text: str = field("The whole article, decoded, NFC, line ends as \\n; nothing stripped.")
    title: str = field("Headline; NULL when the text has none.", null=True)
    subtitle: str = field("Sub-heads, one per line; NULL when the text has none.", null=True)
    publisher: str = field("Outlet, as named in the text or in the input's metadata.", null=True)
    author: str = field("Name in the byline.", null=True)
    author_title: str = field("What the byline calls the author: 기자, 주무관.", null=True)
    dateline: str = field("Place of the byline: 포항 in [포항=뉴스핌].", null=True)
    published_at: Stamp = field(
        "When it was published; midnight when only the day is known.", null=True, unit="Asia/Seoul"
    )
    published_basis: str = field("How published_at is known.", isin=PUBLISHED_BASES)
    kind: str = field("What sort of text it is.", isin=DOCUMENT_KINDS)
    region_code: str = field("The region that it is about: a key of core.dim_region.", null=True)

    class Config:
        name = "core.dim_document"


class Segment(Table):
    """Parts of a document's text. They cover it without gaps or overlaps."""

    document_id: str = field("The document.", key=True)
    segment_index: pl.Int32 = field("Place among the document's segments, from 0.", key=True, ge=0)
    kind: str = field("What the part is; facts come from title, subtitle, body and caption.", isin=SEGMENT_KINDS)
    char_start: pl.Int32 = field("First character.", unit="code points", ge=0)
    char_end: pl.Int32 = field("One past the last character.", unit="code points", ge=1)

    class Config:
        name = "core.segment"


class Sentence(Table):
    """Sentences of the segments that facts come from; their text is a slice of the document's."""

    document_id: str = field("The document.", key=True)
    sentence_index: pl.Int32 = field("Place among the document's sentences, from 0.", key=True, ge=0)
    segment_index: pl.Int32 = field("The segment it lies in.", ge=0)
    char_start: pl.Int32 = field("First character.", unit="code points", ge=0)
    char_end: pl.Int32 = field("One past the last character.", unit="code points", ge=1)

    class Config:
        name = "core.sentence"
