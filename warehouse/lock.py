"""One writer at a time: a lock that the operating system drops when its holder dies."""

import fcntl
import os
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from warehouse.errors import WarehouseLocked, WarehouseUnwritable


@contextmanager
def write_lock(path: str | Path, wait: float = 0.0) -> Iterator[None]:
    """Hold the right to write the warehouse at `path`, waiting up to `wait` seconds for it.

    Raises `WarehouseLocked`, naming the process that holds it, and `WarehouseUnwritable`.
    """
    file = Path(f"{Path(path).resolve()}.lock")
    try:
        file.parent.mkdir(parents=True, exist_ok=True)
        descriptor = os.open(file, os.O_RDWR | os.O_CREAT, 0o644)
    except OSError as error:
        reason = f"{path}: cannot be written ({error.strerror}); choose another place with --warehouse."
        raise WarehouseUnwritable(reason) from None
    try:
        _acquire(descriptor, path, wait)
        os.ftruncate(descriptor, 0)
        os.pwrite(descriptor, str(os.getpid()).encode(), 0)
        yield
    finally:
        os.close(descriptor)


def _acquire(descriptor: int, path: str | Path, wait: float) -> None:
    deadline = time.monotonic() + wait
    while True:
        try:
            return fcntl.flock(descriptor, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError:
            if time.monotonic() >= deadline:
                holder = os.pread(descriptor, 20, 0).decode() or "unknown"
                reason = f"{path}: process {holder} is writing it; wait for it to end, or give --wait SECONDS."
                raise WarehouseLocked(reason) from None
            time.sleep(0.05)
