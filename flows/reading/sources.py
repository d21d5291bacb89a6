"""Which files to read: any mix of files and folders, in a fixed order, each once."""

import os
import unicodedata
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import NamedTuple

from flows.reading.errors import ClosedFolder, MissingInput, NothingToRead

SUFFIXES = frozenset({".txt"})
"""What is read inside a folder. A file that is named itself is read whatever its suffix."""

BATCH_SIZE = 1 << 19
"""So many bytes are read at once: what takes longer than processes take to start is shared out, and no core waits long for the
last; of batches eight times as large a byte takes as long."""
BATCH_FILES = 20_000
"""No more files than this in a group, however small they are: what is known of each takes memory, too."""


class Source(NamedTuple):
    """A file to read: where it is, its address in the warehouse (absolute, `/`, NFC), and why it may not be read, if so."""

    file: str | Path
    uri: str
    size: int
    fault: str = ""

    @property
    def path(self) -> Path:
        """The file. What is kept is a string: a million of them take a third of the room."""
        return Path(self.file)


class Listing(NamedTuple):
    """The files to read, and how many others stood beside them."""

    sources: list[Source]
    ignored: int


def list_sources(inputs: Sequence[str | Path]) -> Listing:
    """The articles under the named files and folders, folders searched to any depth, sorted by address.

    A link inside a folder that leads to a file which is found there anyway adds nothing. A link that leads out of the
    folder or nowhere, a folder that may not be listed, and what is no file are sources with a `fault`, to be refused: what
    bears the name of an article is never passed over in silence. Raises `MissingInput` for a path that is not there,
    `ClosedFolder` for a named folder that may not be listed, `NothingToRead` when no article is found.
    """
    found: dict[str, Source] = {}
    ignored = 0
    for named in inputs:
        path = Path(named).expanduser()
        try:
            is_file, is_folder = path.is_file(), path.is_dir()
        except OSError as error:  # a closed folder above it, a name that is too long
            raise MissingInput(f"{named}: cannot be looked at ({error.strerror}); check the path.") from None
        if is_file:
            _add(found, str(path.parent.resolve() / path.name))
        elif not is_folder:
            there = path.exists() and "neither a file nor a folder; save it as a file first"
            raise MissingInput(f"{named}: {there or 'no such file or folder; check the path'}.")
        else:
            root = str(path.resolve())
            for file, fault in _walk(root):
                if fault is None:
                    ignored += 1
                else:
                    _add(found, file, fault)
    if not found:
        places = ", ".join(str(i) for i in inputs)
        raise NothingToRead(f"{places}: no article found; put .txt files there or name a file.")
    return Listing([found[uri] for uri in sorted(found)], ignored)


def batches(sources: Sequence[Source], size: int = BATCH_SIZE) -> Iterator[list[Source]]:
    """The sources in groups of about `size` bytes, so that memory stays flat however many there are."""
    batch: list[Source] = []
    total = 0
    for source in sources:
        if batch and (total + source.size > size or len(batch) == BATCH_FILES):
            yield batch
            batch, total = [], 0
        batch.append(source)
        total += source.size
    if batch:
        yield batch


def _walk(root: str) -> Iterator[tuple[str, str | None]]:
    """Every file below a folder, with why it may not be read (`""`: it may), None for what is no article.

    A loop, not a recursion: folders may be as deep as their names have room.
    """
    folders = [root]
    while folders:
        folder = folders.pop()
        try:
            with os.scandir(folder) as entries:
                inside = list(entries)
        except OSError as error:
            if folder == root:
                raise ClosedFolder(f"{root}: {error.strerror}; allow it to be listed, or name the files.") from None
            yield folder, f"The folder cannot be listed: {error.strerror}."
            continue
        for entry in inside:
            if entry.is_dir(follow_symlinks=False):
                folders.append(entry.path)
            elif not entry.name.lower().endswith(tuple(SUFFIXES)):
                if _is_file(entry):
                    yield entry.path, None
            elif entry.is_symlink():
                fault = _fault_of_link(entry.path, root)
                if fault is not None:
                    yield entry.path, fault
            else:
                yield entry.path, "" if _is_file(entry) else "It is no regular file."


def _is_file(entry: "os.DirEntry[str]") -> bool:
    try:
        return entry.is_file()
    except OSError:
        return False


def _fault_of_link(link: str, root: str) -> str | None:
    """Why a link is not followed; `""` if it may be, None if it leads to a file that is found by itself."""
    target = Path(os.path.realpath(link))
    if not target.exists():
        return "The link leads nowhere."
    if not target.is_relative_to(root):
        return "The link leads out of the folder; name the file that it leads to."
    if not target.is_file():
        return "The link leads to no file."
    return None if target.suffix.lower() in SUFFIXES else ""


def _add(found: dict[str, Source], file: str, fault: str = "") -> None:
    file = os.path.abspath(file)  # noqa: PTH100 - a Path for each name is slow
    try:
        size = os.lstat(file).st_size if fault else os.stat(file).st_size  # noqa: PTH116
    except OSError:
        size = 0  # gone since it was listed: reading it will tell
    address = _address(file)
    source = Source(file, unicodedata.normalize("NFC", address), size, fault)
    other = found.get(source.uri)
    if other is None:
        found[source.uri] = source
    elif other.file != file:
        # Two names may differ in nothing but their normal form, or the bytes that are no UTF-8; then each keeps its own.
        for clashing in (found.pop(source.uri), source):
            uri = _address(str(clashing.file))
            while uri in found:
                uri += "~"
            found[uri] = clashing._replace(uri=uri)


def _address(file: str) -> str:
    """An absolute path with `/`. A name need not be UTF-8; the bytes that are not show as \\udcXX."""
    if file.isascii() and os.sep == "/":
        return file
    return file.replace(os.sep, "/").encode("utf-8", "backslashreplace").decode()
