"""What a grammar hands back: a stretch of text, its KLUE-NER tag and the value read from it."""

from typing import NamedTuple


class Mention(NamedTuple):
    """One expression found in a chunk of text. Offsets are code points of the chunk, end excluded."""

    start: int
    end: int
    tag: str
    """DT (dates, and durations of days or longer), TI (times of day, shorter durations) or QT (figures)."""
    value: object | None
    """What was read: a TimeExpression, Money or Quantity; None for what KLUE marks and the warehouse does not keep."""
    klue: tuple[int, int] | None = None
    """KLUE's span where it differs from ours; None: the same; (0, 0): KLUE marks nothing here."""

    @property
    def klue_span(self) -> tuple[int, int] | None:
        """The span that KLUE-NER marks, None where it marks none."""
        if self.klue == (0, 0):
            return None
        return self.klue or (self.start, self.end)
