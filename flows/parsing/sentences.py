"""Cuts segments into sentences."""

import re
from collections.abc import Iterator

# A full stop behind Hangul, a bracket or a closing quotation mark, or a question or exclamation mark, with white space
# or the end behind it: 4.5, 2025. 3. and U.S. have none of that. Behind 다 the white space may be missing: 밝혔다.이어.
# The mark comes first in the pattern: to look for one of a few marks is five times faster than to try every syllable.
_END = re.compile(
    r"[.．。?!？！](?:(?:(?<=[가-힣)\]%」』’”\"'][.．。])|(?<=[?!？！]))[\"'”’」』)\]]*(?=\s|$)"
    r"|(?<=다[.．。])(?=[가-힣A-Z0-9“‘(\[▲△]|[\"'][가-힣]))"
)
# 1,[line end]015억 원: a line that ends inside a number ends no sentence.
_BROKEN = re.compile(r"(?<=[0-9],)\n[0-9]{3}(?![0-9])|(?<=[0-9])\n,[0-9]{3}(?![0-9])")
_OPEN, _CLOSE = "“‘「『", "”’」』"
_QUOTES = re.compile(f'[{_OPEN}{_CLOSE}"]')
_SHORTEST = 3
"""가. and 나. at the head of a line are no sentences."""
LONGEST = 2000
"""No sentence is longer, nor a list of names in one line; what is longer is cut at a blank, so that none costs more than its length."""
_BLANK, _MARK = re.compile(r"\s(?=\S*\Z)"), re.compile(r"[^\w.,](?=[\w.,]*\Z)")


def sentence_spans(text: str, start: int, end: int) -> list[tuple[int, int]]:
    """The sentences of `text[start:end]` as spans without white space around them.

    A line end ends a sentence. Inside quotation marks nothing does: a quotation of several sentences stays with the
    sentence that says whose it is. A mark that is never closed quotes nothing.
    """
    found: list[tuple[int, int]] = []
    position = start
    while position < end:
        stop = text.find("\n", position, end)
        while stop > 0 and text[stop - 1] in "0123456789," and _BROKEN.match(text, stop, end):
            stop = text.find("\n", stop + 1, end)
        stop = end if stop < 0 else stop
        for whole in (*_ends(text, position, stop), stop):
            for cut in _cuts(text, position, whole):
                piece = text[position:cut].rstrip()
                if inner := piece.lstrip():
                    found.append((position + len(piece) - len(inner), position + len(piece)))
                position = cut
        position = stop + 1
    return found


def _cuts(text: str, start: int, end: int) -> Iterator[int]:
    """The end of a sentence, and before it, where it is too long, the last blank or else mark in each stretch that is as long as may be."""
    while end - start > LONGEST:
        piece = text[start : start + LONGEST]
        last = _BLANK.search(piece) or _MARK.search(piece)
        start += last.end() if last else LONGEST
        yield start
    yield end


def _ends(text: str, start: int, end: int) -> list[int]:
    """Where sentences end within a line."""
    found: list[int] = []
    begin = start
    quoted: list[tuple[int, int]] | None = None
    passed = 0
    for match in _END.finditer(text, start, end):
        at = match.end()
        if at == end:
            break
        if quoted is None:
            quoted = _quotations(text, start, end)
        while passed < len(quoted) and quoted[passed][1] <= at:
            passed += 1
        inside = passed < len(quoted) and quoted[passed][0] < at
        if at - begin >= _SHORTEST and not inside:
            found.append(at)
            begin = at
    return found


def _quotations(text: str, start: int, end: int) -> list[tuple[int, int]]:
    """The quotations of a line, from behind their first mark to behind their last, in the order of the first."""
    found: list[tuple[int, int]] = []
    opened: dict[str, int] = {}
    for match in _QUOTES.finditer(text, start, end):
        mark = match[0]
        if mark == '"' and mark not in opened:
            opened[mark] = match.end()
        elif mark in _OPEN:
            opened.setdefault(_CLOSE[_OPEN.index(mark)], match.end())
        elif mark in opened:
            found.append((opened.pop(mark), match.end()))
    return sorted(found)
