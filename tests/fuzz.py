"""Texts that reach code no text has reached: `make fuzz` (atheris, which nothing else needs; Linux and macOS).

The first folder named is where what was found is kept, the others are what to begin with: articles, as bytes. A text on which a
promise of `torture_texts.facts_of` breaks is printed and written down, and ends the run with a status other than 0.
"""

import sys
from pathlib import Path

import atheris

HERE = Path(__file__).parent
sys.path[:0] = [str(HERE.parent), str(HERE)]

with atheris.instrument_imports(include=["flows"]):
    from torture_texts import facts_of

    from flows.reading import Refused, decode


def examine(data: bytes) -> None:
    """One file, all the way to facts."""
    try:
        text = decode(data).text
    except Refused:
        return
    faults = facts_of([text])
    assert not faults, faults


if __name__ == "__main__":
    atheris.Setup(sys.argv, examine)
    atheris.Fuzz()
