"""One writer at a time."""

import fcntl
import os
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from warehouse.errors import WarehouseLocked, WarehouseUnwritable

_held: dict[Path, int] = {}
"""Locks of this process, with how often each was taken: a draft may be opened under a lock that its caller holds."""


@contextmanager
def write_lock(path: Path | str, wait: float = 0) -> Iterator[None]:
    """Hold `<path>.lock`, which the system frees when its holder dies. May be taken again by the process that holds it.

    `wait`: seconds to try before giving up. Raises WarehouseLocked, WarehouseUnwritable.
    """
    path = Path(path).resolve()
    if _held.get(path):
        _held[path] += 1
        try:
            yield
        finally:
            _held[path] -= 1
        return
    file = path.with_name(path.name + ".lock")
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        handle = os.open(file, os.O_RDWR | os.O_CREAT, 0o644)
    except OSError as error:
        raise WarehouseUnwritable(
            f"Cannot write {file} ({error.strerror}): choose a folder that you may write to."
        ) from None
    try:
        _acquire(handle, path, time.monotonic() + wait)
        os.ftruncate(handle, 0)
        os.pwrite(handle, str(os.getpid()).encode(), 0)
        _held[path] = 1
        try:
            yield
        finally:
            del _held[path]
    finally:
        os.close(handle)


def _acquire(handle: int, path: Path, deadline: float) -> None:
    """Take the lock, trying until `deadline` on the monotonic clock."""
    while True:
        try:
            fcntl.flock(handle, fcntl.LOCK_EX | fcntl.LOCK_NB)
            return
        except BlockingIOError:
            if time.monotonic() >= deadline:
                holder = os.pread(handle, 32, 0).decode() or "unknown"
                raise WarehouseLocked(
                    f"{path} is being written by process {holder}: wait until it has ended, then run again."
                ) from None
            time.sleep(0.05)
