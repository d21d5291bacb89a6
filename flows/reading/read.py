"""Files to frames: bytes are hashed, known ones skipped, the rest decoded."""

import hashlib
import os
import stat
import time
from collections.abc import Mapping, Sequence
from typing import Any, NamedTuple

import polars as pl

from flows.reading.decode import MAX_BYTES, Refused, decode
from flows.reading.sources import Source

SOURCE_SCHEMA = {
    "source_uri": pl.String, "source_format": pl.String, "source_encoding": pl.String, "content_hash": pl.String,
    "size_bytes": pl.Int64, "document_id": pl.String, "text": pl.String,
}  # fmt: skip
REJECT_SCHEMA = {
    "source_uri": pl.String, "content_hash": pl.String, "size_bytes": pl.Int64, "rule": pl.String, "reason": pl.String,
    "content": pl.Binary,
}  # fmt: skip


class Reading(NamedTuple):
    """What a batch of files held. `sources`, `rejects` and `unchanged` together are all files of the batch."""

    sources: pl.DataFrame
    rejects: pl.DataFrame
    unchanged: int


def document_id(text: str) -> str:
    """The name of a text: the same article read twice is one document."""
    return hashlib.sha256(text.encode("utf-8", "surrogatepass")).hexdigest()[:32]


def read_batch(sources: Sequence[Source], known: Mapping[str, str]) -> Reading:
    """Read files. `known` maps an address to the hash of the bytes that were read from it before: those are skipped.

    A file that `decode` refuses is a row of `rejects` with its bytes. One that cannot be opened, is too large or will not
    hold still is one without bytes and hash, so that it is tried again by the next run; if that fares no better, it is
    skipped as known.
    """
    rows: list[tuple[Any, ...]] = []
    refused: list[tuple[Any, ...]] = []
    unchanged = 0
    for source in sources:
        try:
            data = read_bytes(source)
        except Refused as error:
            if known.get(source.uri) == "":
                unchanged += 1
            else:
                refused.append((source.uri, "", source.size, error.rule, str(error), b""))
            continue
        content_hash = hashlib.sha256(data).hexdigest()
        if known.get(source.uri) == content_hash:
            unchanged += 1
            continue
        try:
            text, encoding = decode(data)
        except Refused as error:
            refused.append((source.uri, content_hash, len(data), error.rule, str(error), data))
            continue
        name = content_hash[:32] if text.encode() == data else document_id(text)
        rows.append((source.uri, "txt", encoding, content_hash, len(data), name, text))
    return Reading(
        pl.DataFrame(rows, schema=SOURCE_SCHEMA, orient="row"),
        pl.DataFrame(refused, schema=REJECT_SCHEMA, orient="row"),
        unchanged,
    )


def read_bytes(source: Source) -> bytes:
    """All bytes of a file, of one moment: a file that is written meanwhile is read again. Raises `Refused`."""
    if source.fault:
        raise Refused("unreadable", source.fault)
    try:
        for wait in (0.05, 0.2, 0.0):
            # Not to be held up by a pipe that has taken the place of the file.
            descriptor = os.open(source.file, os.O_RDONLY | os.O_NONBLOCK)
            try:
                before = os.fstat(descriptor)
                if not stat.S_ISREG(before.st_mode):
                    raise Refused("unreadable", "It is no regular file.")
                data = _all(descriptor, before.st_size)
                after = os.fstat(descriptor)
            finally:
                os.close(descriptor)
            same = (before.st_size, before.st_mtime_ns) == (after.st_size, after.st_mtime_ns)
            if same and len(data) == after.st_size:
                return data
            time.sleep(wait)
    except OSError as error:
        raise Refused("unreadable", f"Cannot be read: {error.strerror}.") from None
    raise Refused("changing", "The file changes while it is read; let its writer end, and run again.")


def _all(descriptor: int, size: int) -> bytes:
    """One `os.read` of the size and one more is four times faster than a buffered file."""
    if size > MAX_BYTES:
        raise Refused(
            "too_large", f"The file has {size:,} bytes, more than the {MAX_BYTES:,} of any article; split it."
        )
    data = os.read(descriptor, size + 1)
    while len(data) <= MAX_BYTES and (more := os.read(descriptor, 1 << 20)):
        data += more
    return data
