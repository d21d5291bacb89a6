"""One answer of several, by the weight of all that speaks for each.

The weights are fitted on annotated articles (`tests/fitting.py`) and stand in tables (`relating/weights`). Cues are named in
words, by functions of a few features; what such a function says of the same features again is not named and weighed anew.
"""

from collections.abc import Callable, Hashable, Iterable, Mapping
from dataclasses import dataclass
from functools import lru_cache
from typing import Generic, ParamSpec, TypeVar, cast

Answer = TypeVar("Answer", bound=Hashable)
Features = ParamSpec("Features")


@dataclass(slots=True, eq=False)
class Cues:
    """Cues that come together, and what they weigh in all.

    No tuple: what is made for every amount, or read for every answer, is made in half the time as a class with slots, and read in a third.
    """

    weight: int
    names: tuple[str, ...]


def tenths(table: Mapping[str, float]) -> dict[str, int]:
    """The weights of a table as whole numbers, which add up to the same in any order."""
    return {cue: round(weight * 10) for cue, weight in table.items()}


def weigh(weights: Mapping[str, int], names: Iterable[str]) -> Cues:
    """Cues with their weight. A cue that no table lists weighs nothing."""
    named = tuple(names)
    return Cues(sum([weights[name] for name in named if name in weights]), named)


def together(weights: Mapping[str, int]) -> Callable[[Callable[Features, Iterable[str]]], Callable[Features, Cues]]:
    """For a function that names the cues of a few features: what they are, and what they weigh in all."""

    def decorate(named: Callable[Features, Iterable[str]]) -> Callable[Features, Cues]:
        @lru_cache(maxsize=1 << 14)
        def weighed(*features: Features.args, **more: Features.kwargs) -> Cues:
            return weigh(weights, named(*features, **more))

        return cast(Callable[Features, Cues], weighed)

    return decorate


def each(
    weights: Mapping[str, int],
) -> Callable[
    [Callable[Features, Iterable[tuple[Answer, Iterable[str]]]]], Callable[Features, tuple[tuple[Answer, Cues], ...]]
]:
    """As `together`, for a function that names cues for several answers."""

    def decorate(
        named: Callable[Features, Iterable[tuple[Answer, Iterable[str]]]],
    ) -> Callable[Features, tuple[tuple[Answer, Cues], ...]]:
        @lru_cache(maxsize=1 << 14)
        def weighed(*features: Features.args, **more: Features.kwargs) -> tuple[tuple[Answer, Cues], ...]:
            found: dict[Answer, list[str]] = {}
            for answer, names in named(*features, **more):
                found.setdefault(answer, []).extend(names)
            return tuple((answer, weigh(weights, names)) for answer, names in found.items())

        return cast(Callable[Features, tuple[tuple[Answer, Cues], ...]], weighed)

    return decorate


@dataclass(slots=True, eq=False)
class Row(Generic[Answer]):
    """Cues for several answers, and what those of each weigh."""

    found: tuple[tuple[Answer, Cues], ...]
    weights: tuple[int, ...]


def row(
    weights: Mapping[str, int], answers: tuple[Answer, ...]
) -> Callable[[Callable[Features, Iterable[str]]], Callable[Features, Row[Answer]]]:
    """As `together`, for a function that names cues each of which is one for every answer."""

    def decorate(named: Callable[Features, Iterable[str]]) -> Callable[Features, Row[Answer]]:
        @lru_cache(maxsize=1 << 14)
        def weighed(*features: Features.args, **more: Features.kwargs) -> Row[Answer]:
            cues = tuple(named(*features, **more))
            found = tuple((answer, weigh(weights, [f"{answer}: {cue}" for cue in cues])) for answer in answers)
            return Row(found, tuple(cues.weight for _, cues in found))

        return cast(Callable[Features, Row[Answer]], weighed)

    return decorate


def tally(answers: Iterable[Answer]) -> dict[Answer, int]:
    """How often each comes up, in the order in which they first do."""
    times: dict[Answer, int] = {}
    for answer in answers:
        times[answer] = times.get(answer, 0) + 1
    return times


class Choice(Generic[Answer]):
    """The answers that come into question, each with the weight of its cues."""

    __slots__ = ("scores", "weights")

    def __init__(self, weights: Mapping[str, int]) -> None:
        self.weights = weights
        self.scores: dict[Answer, int] = {}

    def cue(self, answer: Answer, *cues: str) -> None:
        """Bring an answer in, and what speaks for or against it."""
        self.add(answer, weigh(self.weights, cues))

    def add(self, answer: Answer, cues: Cues) -> None:
        """Bring an answer in, and cues that come together."""
        self.scores[answer] = self.scores.get(answer, 0) + cues.weight

    def add_each(self, found: Iterable[tuple[Answer, Cues]]) -> None:
        """Bring several answers in, each with its cues."""
        scores = self.scores
        for answer, cues in found:
            scores[answer] = scores.get(answer, 0) + cues.weight

    def add_rows(self, rows: list[Row[Answer]]) -> None:
        """Bring in what several rows say of the same answers, which they have in one order."""
        totals = map(sum, zip(*[row.weights for row in rows], strict=True))
        for (answer, _), weight in zip(rows[0].found, totals, strict=True):
            self.scores[answer] = self.scores.get(answer, 0) + weight

    def best(self) -> Answer:
        """The answer that weighs most, the first of equals. There is always one."""
        return max(self.scores, key=self.scores.__getitem__)
