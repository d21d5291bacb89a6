"""Which files to read: any mix of files and folders, in a fixed order, each once."""

import os
import unicodedata
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import NamedTuple

from flows.reading.errors import MissingInput, NothingToRead

SUFFIXES = frozenset({".txt"})
"""What is read inside a folder. A file that is named itself is read whatever its suffix."""


class Source(NamedTuple):
    """A file to read: where it is, and its address in the warehouse (absolute, `/`, NFC)."""

    path: Path
    uri: str
    size: int


class Listing(NamedTuple):
    """The files to read, and how many others stood beside them."""

    sources: list[Source]
    ignored: int


def list_sources(inputs: Sequence[str | Path]) -> Listing:
    """The articles under the named files and folders, folders searched to any depth, sorted by address.

    Links inside a folder are followed only to files of that folder. Raises `MissingInput` for a path that is not there,
    `NothingToRead` when no article is found.
    """
    found: dict[str, Source] = {}
    ignored = 0
    for named in inputs:
        path = Path(named).expanduser()
        if not path.exists():
            raise MissingInput(f"{named}: no such file or folder; check the path.")
        if path.is_file():
            source = _source(path)
            found[source.uri] = source
            continue
        root = path.resolve()
        for file in _walk(root):
            if file.suffix.lower() not in SUFFIXES:
                ignored += 1
            elif not file.is_symlink() or file.resolve().is_relative_to(root):
                source = _source(file)
                found[source.uri] = source
    if not found:
        places = ", ".join(str(i) for i in inputs)
        raise NothingToRead(f"{places}: no article found; put .txt files there or name a file.")
    return Listing([found[uri] for uri in sorted(found)], ignored)


def batches(sources: Sequence[Source], size: int = 16 << 20) -> Iterator[list[Source]]:
    """The sources in groups of about `size` bytes, so that memory stays flat however many there are."""
    batch: list[Source] = []
    total = 0
    for source in sources:
        if batch and total + source.size > size:
            yield batch
            batch, total = [], 0
        batch.append(source)
        total += source.size
    if batch:
        yield batch


def _walk(root: Path) -> Iterator[Path]:
    for folder, folders, files in os.walk(root):
        folders.sort()
        for name in sorted(files):
            file = Path(folder, name)
            if file.is_file():
                yield file


def _source(path: Path) -> Source:
    path = path.absolute()
    uri = unicodedata.normalize("NFC", os.path.normpath(path).replace(os.sep, "/"))
    # A file name need not be UTF-8; the bytes that are not show as \\udcXX.
    uri = uri.encode("utf-8", "backslashreplace").decode()
    return Source(path, uri, path.stat().st_size)
