"""Spans found by where they stand."""

from typing import NamedTuple

import pytest

from flows.extracting.spans import REACH, Spans, overlaps, within


class Piece(NamedTuple):
    start: int
    end: int


def test_near_gives_what_may_reach_a_stretch_in_the_order_given() -> None:
    spans = Spans(
        [Piece(REACH + 50, REACH + 60), Piece(10, 20), Piece(REACH + 10, REACH + 15), Piece(5 * REACH, 5 * REACH + 1)]
    )
    assert spans.near(REACH + 20, REACH + 51) == [spans[0], spans[2]]
    assert spans.near(15, 16) == [spans[1]]
    assert Spans[Piece]().near(0, 9) == []


@pytest.mark.parametrize(("at", "place"), [(0, None), (3, 0), (8, 0), (10, 1), (99, 1)])
def test_within_gives_the_last_that_begins_before(at: int, place: int | None) -> None:
    lines = [Piece(2, 8), Piece(9, 20)]
    assert within(lines, at) == (lines[place] if place is not None else None)


@pytest.mark.parametrize(
    ("start", "stop", "found"), [(0, 2, False), (0, 3, True), (4, 5, True), (5, 9, False), (8, 10, True)]
)
def test_overlaps(start: int, stop: int, found: bool) -> None:
    assert overlaps([(2, 5), (9, 12)], start, stop) is found
