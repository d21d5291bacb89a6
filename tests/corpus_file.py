"""Reads the corpus files: a value at the margin, then the indented phrases that mean it."""

from pathlib import Path
from typing import NamedTuple

CORPUS = Path(__file__).parent / "corpus"


class Case(NamedTuple):
    """A phrase, the span of the expression in it, the value that it must yield, and where the case stands."""

    phrase: str
    start: int
    end: int
    value: str
    line: int


def cases(name: str) -> list[Case]:
    """The cases of `tests/corpus/<name>.txt`."""
    found: list[Case] = []
    value = ""
    for number, line in enumerate((CORPUS / f"{name}.txt").read_text(encoding="utf-8").splitlines(), 1):
        if not line.strip() or line.lstrip().startswith("#"):
            continue
        if not line.startswith(" "):
            value = line.strip()
            continue
        phrase = line.strip()
        start, end = phrase.find("["), phrase.find("]")
        if start >= 0:
            found.append(
                Case(phrase[:start] + phrase[start + 1 : end] + phrase[end + 1 :], start, end - 1, value, number)
            )
        else:
            found.append(Case(phrase, 0, len(phrase), value, number))
    return found
