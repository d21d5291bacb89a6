"""One answer of several, by the weight of all that speaks for each.

The weights are fitted on annotated articles (`tests/fitting.py`) and stand in tables beside the code (`*_cues.py`).
"""

from collections.abc import Callable, Hashable, Iterable, Mapping
from functools import lru_cache
from typing import Generic, NamedTuple, ParamSpec, TypeVar, cast

Answer = TypeVar("Answer", bound=Hashable)
Features = ParamSpec("Features")


class Cues(NamedTuple):
    """Cues that come together, and what they weigh in all."""

    weight: float
    names: frozenset[str]


def together(weights: Mapping[str, float]) -> Callable[[Callable[Features, Iterable[str]]], Callable[Features, Cues]]:
    """For a function that names the cues of a few features: they are named and weighed once for all that is alike."""

    def decorate(named: Callable[Features, Iterable[str]]) -> Callable[Features, Cues]:
        @lru_cache(maxsize=1 << 14)
        def weighed(*features: Features.args, **more: Features.kwargs) -> Cues:
            names = frozenset(named(*features, **more))
            return Cues(sum(weights.get(name, 0) for name in names), names)

        return cast(Callable[Features, Cues], weighed)

    return decorate


class Choice(Generic[Answer]):
    """The answers that come into question, each with the weight of its cues. A cue that no table lists weighs nothing."""

    __slots__ = ("scores", "weights")

    def __init__(self, weights: Mapping[str, float]) -> None:
        self.weights = weights
        self.scores: dict[Answer, float] = {}

    def cue(self, answer: Answer, *cues: str) -> None:
        """Bring an answer in, and what speaks for or against it."""
        get = self.weights.get
        score = self.scores.get(answer, 0.0)
        for cue in cues:
            score += get(cue, 0.0)
        self.scores[answer] = score

    def add(self, answer: Answer, cues: Cues) -> None:
        """Bring an answer in, and cues that come together."""
        self.scores[answer] = self.scores.get(answer, 0) + cues.weight

    def best(self) -> Answer:
        """The answer that weighs most, the first of equals. There is always one."""
        return max(self.scores, key=self.scores.__getitem__)
