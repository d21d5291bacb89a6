"""Articles put together from the shapes that news is printed in (`corpus/shapes.txt`), by a seed: whole, or broken."""

import re
from pathlib import Path
from random import Random

SHAPES = [
    line.replace("⏎", "\n")
    for line in (Path(__file__).parent / "corpus" / "shapes.txt").read_text(encoding="utf-8").splitlines()
    if line and not line.startswith("# ")
]
BRACKETS = re.compile(r"[(\[{“‘「『<《〈][^()\[\]{}“”‘’「」『』<>《》〈〉\n]{1,80}[)\]}”’」』>》〉]")
NUMBER = re.compile(r"[0-9][0-9,.]{0,20}")
CUTS = [re.compile(cut) for cut in (r"(\n)", "(?<=[.!?])( )", r"(\s)", "([0-9]+)", r"([()“”\"‘’\[\]·,=/~-])")]
BITS = sorted({bit for shape in SHAPES for bit in (*BRACKETS.findall(shape), *re.findall(r"\S+ \S+", shape))})
"""What is put where it was not: brackets with what they hold, and pairs of words."""
NUMBERS = "0 00 1 10 1,2 12.5 .5 1,234,567 12,34 9999 3~5 3·4 1/2 ½ 천 수십 2조3천 十二 １２ 여 -3 △3".split()


def article(random: Random) -> str:
    """From one to a dozen shapes, in one line or several, each of them changed a little now and then."""
    chosen = [changed(shape, random) for shape in random.choices(SHAPES, k=random.randint(1, 12))]
    joint = random.choice(["\n", "\n", " ", "\n\n", ""])
    return joint.join(chosen)


def changed(shape: str, random: Random) -> str:
    """A shape as it stands, or with another number, bracket or end."""
    match random.randrange(8):
        case 0 | 1:
            return replaced(
                NUMBER, random.choice([*NUMBERS, str(random.randrange(10 ** random.randint(1, 13)))]), shape, random
            )
        case 2:
            return replaced(BRACKETS, random.choice(BITS), shape, random)
        case 3:
            at = random.randint(0, len(shape))
            return shape[:at] + random.choice(BITS) + shape[at:]
        case 4:
            return shape[: random.randint(1, len(shape))]
    return shape


def replaced(pattern: re.Pattern[str], new: str, text: str, random: Random) -> str:
    """The text with one of what the pattern finds, if anything, changed to something new."""
    found = list(pattern.finditer(text))
    if not found:
        return text
    one = random.choice(found)
    return text[: one.start()] + new + text[one.end() :]


def broken(text: str, random: Random, words: list[str]) -> str:
    """A text of which lines, sentences, words, numbers or marks are lost, doubled or moved, or words put in.

    What is nearly news gets deeper into the rules than words thrown together.
    """
    for _ in range(random.choice((1, 4, 16))):
        pieces = random.choice(CUTS).split(text)
        at, other = random.randrange(len(pieces)), random.randrange(len(pieces))
        news = random.choice(([], pieces[other : other + 2], [random.choice(words)], [random.choice(BITS)]))
        pieces[at : at + random.choice((0, 1, 3))] = news
        text = "".join(pieces)
    return text[:4000]
