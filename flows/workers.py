"""Work on all cores: a function over many inputs, in processes of their own, results in order."""

import gc
import os
import threading
import time
from collections import deque
from collections.abc import Callable, Iterable, Iterator
from concurrent.futures import Future, ProcessPoolExecutor
from concurrent.futures.process import BrokenProcessPool
from itertools import islice
from multiprocessing import get_context, parent_process
from typing import TypeVar

In = TypeVar("In")
Out = TypeVar("Out")


def cores() -> int:
    """How many cores this process may use."""
    return len(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else os.cpu_count() or 1


def in_order(work: Callable[[In], Out], inputs: Iterable[In]) -> Iterator[Out]:
    """`work` of every input, in the order of the inputs. With one core or one input no process is started.

    No more than two inputs a worker are under way or waiting to be taken, so that memory stays flat.
    """
    _collect_rarely()
    waiting = iter(inputs)
    first = list(islice(waiting, 2))
    number = cores()
    if len(first) < 2 or number < 2:
        yield from map(work, first)
        yield from map(work, waiting)
        return
    # Fresh processes: a fork of one in which polars has started its threads may hang.
    with ProcessPoolExecutor(number, get_context("spawn"), initializer=begin) as pool:
        taken: deque[In] = deque()
        under_way: deque[Future[Out]] = deque()

        def give(inputs: Iterable[In]) -> None:
            for x in inputs:
                taken.append(x)
                under_way.append(pool.submit(work, x))

        try:
            give([*first, *islice(waiting, 2 * number - 2)])
            while under_way:
                done = under_way[0].result()
                give(islice(waiting, 1))  # where this fails, `done` is still among what was taken, and is done again
                under_way.popleft()
                taken.popleft()
                yield done
        except BrokenProcessPool:  # a worker was killed, for want of memory perhaps: what is left is done here
            yield from map(work, list(taken))
            yield from map(work, waiting)
        finally:
            for future in under_way:
                future.cancel()


def _collect_rarely() -> None:
    """Look for cycles after every 50,000 new objects, not after 700: rows of facts have none, and are many."""
    gc.set_threshold(50_000, 20, 20)


def begin() -> None:
    """What a worker does first: see to it that it ends with the process that began it, even when that was killed and could say
    nothing."""
    _collect_rarely()
    began = parent_process()
    parent = began.pid if began else None

    def watch() -> None:
        while os.getppid() == parent:
            time.sleep(0.5)
        os._exit(1)

    threading.Thread(target=watch, daemon=True).start()
