"""One answer of several, by the weight of all that speaks for each.

The weights are fitted on annotated articles (`tests/fitting.py`) and stand in tables beside the code (`*_cues.py`).
"""

from collections.abc import Hashable, Mapping
from typing import Generic, TypeVar

Answer = TypeVar("Answer", bound=Hashable)


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

    def best(self) -> Answer:
        """The answer that weighs most, the first of equals. There is always one."""
        return max(self.scores, key=self.scores.__getitem__)
