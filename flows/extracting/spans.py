"""Spans of a text, found by where they stand: what is asked of every name takes no look at all of them."""

from bisect import bisect_left, bisect_right
from collections.abc import Iterable
from operator import attrgetter
from typing import NamedTuple, Protocol, TypeVar

REACH = 300
"""No name is longer."""


class Span(Protocol):
    """What stands somewhere."""

    @property
    def start(self) -> int:
        """Where it begins."""


S = TypeVar("S", bound=Span)


class Spans(list[S]):
    """Spans in the order given; it must not be changed once it has been asked."""

    def __init__(self, spans: Iterable[S] = ()) -> None:
        super().__init__(spans)
        self._order: list[int] | None = None
        self._starts: list[int] = []

    def near(self, start: int, stop: int) -> list[S]:
        """Those that begin before `stop` and may reach beyond `start`, in the order given."""
        if self._order is None:
            starts = [span.start for span in self]
            self._order = sorted(range(len(self)), key=starts.__getitem__)
            self._starts = [starts[n] for n in self._order]
        first, last = bisect_left(self._starts, start - REACH), bisect_left(self._starts, stop)
        return [self[n] for n in sorted(self._order[first:last])]


_START = attrgetter("start")


def within(lines: list[S], at: int) -> S | None:
    """The one of spans in order, none over another, that begins last at or before a place."""
    n = bisect_right(lines, at, key=_START) - 1
    return lines[n] if n >= 0 else None


def overlaps(taken: list[tuple[int, int]], start: int, stop: int) -> bool:
    """Whether a stretch has something in common with one of the sorted stretches `taken`."""
    first, last = bisect_left(taken, (start - REACH,)), bisect_left(taken, (stop,))
    return any(end > start for _, end in taken[first:last])


class Line(NamedTuple):
    """A sentence: `kind` is title, subtitle, body or caption."""

    number: int
    kind: str
    start: int
    end: int


def line_at(lines: list[Line], start: int) -> int | None:
    """The number of the sentence in which a place lies."""
    line = within(lines, start)
    return line.number if line is not None and start < line.end else None


def is_letter(text: str, at: int) -> bool:
    """Whether a letter or digit stands there; ㆍ is a dot that Python takes for a letter."""
    return 0 <= at < len(text) and text[at].isalnum() and text[at] != "ㆍ"
