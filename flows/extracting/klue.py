"""The same grammar under the conventions of KLUE-NER, so that it can be measured against corpora annotated so.

KLUE (Park et al. 2021, `KLUE: Korean Language Understanding Evaluation`, named-entity guidelines) marks times of the
day without an hour, ages in brackets, scores and bare numbers, and leaves out what the warehouse keeps (대 in 4%대,
포인트 in %포인트). The warehouse's own spans follow its contract, not these.
"""

import re
from collections import defaultdict
from functools import lru_cache
from typing import NamedTuple

import polars as pl

from flows.extracting.scan import find, scan
from flows.korean import klue_marks as marks
from flows.korean.figure_pattern import FIGURE_SCAN
from flows.korean.figures import Quantity, parse_figures
from flows.korean.klue_marks import compile_marks
from flows.korean.mention import Mention
from flows.korean.rare_figures import RARE_SCAN, parse_rare_figures
from flows.korean.rare_times import RARE_TIME_PATTERN, parse_rare_times
from flows.korean.times import TIME_PATTERN, parse_times


class Span(NamedTuple):
    """A KLUE entity: DT, TI or QT."""

    start: int
    end: int
    tag: str


_FIGURES = tuple(
    (pattern, lru_cache(maxsize=16_384)(parse))
    for pattern, parse in ((RARE_SCAN, parse_rare_figures), (FIGURE_SCAN, parse_figures))
)
_OVER, _UNDER = compile_marks(marks.OVER), compile_marks(marks.UNDER)
_DATES, _INNINGS = compile_marks(marks.DATES), compile_marks(marks.INNINGS)
_POINTS = re.compile(r"(?<=[%％]) ?(?:포인트|p)$", re.I)
_BAND = re.compile(r"\s?대$")
_INDEFINITE = re.compile("^(?:수|몇)[십백천만억]*[^여]*$")


def klue_spans(texts: pl.DataFrame) -> dict[int, list[Span]]:
    """The entities of each text (columns `document`, `text`), in reading order, none overlapping another."""
    times: dict[int, list[Span]] = defaultdict(list)
    for pattern, parse in ((RARE_TIME_PATTERN, parse_rare_times), (TIME_PATTERN, parse_times)):
        for row in find(texts, pattern).iter_rows(named=True):
            for mention in parse(row["surface"]):
                times[row["document"]] += _span(mention, row["start"])
    figures: dict[int, list[Span]] = defaultdict(list)
    for pattern, read in _FIGURES:
        for row in scan(texts, pattern).iter_rows(named=True):
            mentions = read(row["surface"], row["before"], joined=bool(row["joined"]), glued=row["glued"])
            for mention in mentions:
                figures[row["document"]] += _figure(mention, row["surface"], row["start"])
    return {d: _merge(text, times[d], figures[d]) for d, text in texts.select("document", "text").iter_rows()}


def _span(mention: Mention, offset: int) -> list[Span]:
    span = mention.klue_span
    return [Span(offset + span[0], offset + span[1], mention.tag)] if span else []


def _figure(mention: Mention, chunk: str, offset: int) -> list[Span]:
    """The mention without what KLUE leaves out of it."""
    if mention.klue_span is None:
        return []
    surface = chunk[mention.start : mention.end]
    is_age = isinstance(mention.value, Quantity) and mention.value.kind == "age"
    if not is_age and getattr(mention.value, "qualifier", "") == "band":
        surface = _BAND.sub("", surface)
    surface = _POINTS.sub("", surface)
    if _INDEFINITE.match(surface):
        return []
    return [Span(offset + mention.start, offset + mention.start + len(surface), "QT")]


def _merge(text: str, times: list[Span], figures: list[Span]) -> list[Span]:
    """Times first, then what KLUE joins, then the grammar's figures, then what only KLUE marks."""
    kept: list[Span] = []
    taken = bytearray(len(text))
    for group in (
        times,
        _marked(_INNINGS, text, "TI"),
        _marked(_OVER, text, "QT"),
        _marked(_DATES, text, "DT"),
        figures,
        _marked(_UNDER, text, "QT"),
    ):
        for span in group:
            if not any(taken[span.start : span.end]):
                kept.append(span)
                taken[span.start : span.end] = b"\1" * (span.end - span.start)
    return sorted(kept)


def _marked(pattern: re.Pattern[str], text: str, tag: str) -> list[Span]:
    return [Span(*m.span(m.lastindex), tag) for m in pattern.finditer(text) if m.lastindex]


__all__ = ["Span", "klue_spans"]
