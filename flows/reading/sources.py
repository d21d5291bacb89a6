"""Which files to read: any mix of files and folders, in a fixed order, each once."""

import os
import unicodedata
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import NamedTuple

from flows.reading.errors import ClosedFolder, MissingInput, NothingToRead

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

    Links inside a folder are followed only to files of that folder which are not found there anyway. Raises `MissingInput`
    for a path that is not there, `ClosedFolder` for a folder that may not be listed, `NothingToRead` when no article is found.
    """
    found: dict[str, Source] = {}
    ignored = 0
    for named in inputs:
        path = Path(named).expanduser()
        if not path.exists():
            raise MissingInput(f"{named}: no such file or folder; check the path.")
        if path.is_file():
            _add(found, path.parent.resolve() / path.name)
            continue
        root = path.resolve()
        for file in _walk(root):
            if file.suffix.lower() not in SUFFIXES:
                ignored += 1
            elif not file.is_symlink() or _leads_to_new(file.resolve(), root):
                _add(found, file)
    if not found:
        places = ", ".join(str(i) for i in inputs)
        raise NothingToRead(f"{places}: no article found; put .txt files there or name a file.")
    return Listing([found[uri] for uri in sorted(found)], ignored)


def batches(sources: Sequence[Source], size: int = 4 << 20) -> Iterator[list[Source]]:
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
    def closed(error: OSError) -> None:
        raise ClosedFolder(f"{error.filename}: {error.strerror}; allow it to be listed, or name the files.")

    for folder, folders, files in os.walk(root, onerror=closed):
        folders.sort()
        for name in sorted(files):
            file = Path(folder, name)
            if file.is_file():
                yield file


def _leads_to_new(target: Path, root: Path) -> bool:
    """Whether what a link leads to is in the folder, and not found there by itself."""
    return target.is_relative_to(root) and target.suffix.lower() not in SUFFIXES


def _add(found: dict[str, Source], path: Path) -> None:
    path = path.absolute()
    source = Source(path, unicodedata.normalize("NFC", _address(path)), path.stat().st_size)
    # Two names may differ in nothing but their normal form; then each keeps its own.
    other = found.get(source.uri)
    if other and other.path != path:
        for clashing in (found.pop(source.uri), source):
            found[_address(clashing.path)] = clashing._replace(uri=_address(clashing.path))
    else:
        found[source.uri] = source


def _address(path: Path) -> str:
    """An absolute path with `/`. A name need not be UTF-8; the bytes that are not show as \\udcXX."""
    return os.path.normpath(path).replace(os.sep, "/").encode("utf-8", "backslashreplace").decode()
