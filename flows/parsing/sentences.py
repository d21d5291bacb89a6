"""Cuts segments into sentences."""

import re
from collections.abc import Iterator

# A full stop behind Hangul, a bracket or a closing quotation mark, or a question or exclamation mark, with white space
# or the end behind it. 4.5, 2025. 3. and U.S. have none of that.
_END = re.compile(r"(?:[가-힣)\]%」』’”\"'][.]|[?!])[\"'”’」』)\]]*(?=\s|$)")
_QUOTES = re.compile('[“”"]')


def sentence_spans(text: str, start: int, end: int) -> Iterator[tuple[int, int]]:
    """The sentences of `text[start:end]` as spans without white space around them.

    A line end ends a sentence. Inside double quotation marks nothing does: a quotation of several sentences stays with
    the sentence that says whose it is.
    """
    position = start
    while position < end:
        stop = text.find("\n", position, end)
        stop = end if stop < 0 else stop
        yield from _line_spans(text, position, stop)
        position = stop + 1


def _line_spans(text: str, start: int, end: int) -> Iterator[tuple[int, int]]:
    begin = start
    for match in _END.finditer(text, start, end):
        if not _inside_quotes(text, begin, match.end()):
            yield from _trimmed(text, begin, match.end())
            begin = match.end()
    yield from _trimmed(text, begin, end)


def _inside_quotes(text: str, start: int, end: int) -> bool:
    curly = straight = 0
    for match in _QUOTES.finditer(text, start, end):
        if match[0] == '"':
            straight += 1
        else:
            curly += 1 if match[0] == "“" else -1
    return curly > 0 or straight % 2 == 1


def _trimmed(text: str, start: int, end: int) -> Iterator[tuple[int, int]]:
    piece = text[start:end]
    left = len(piece) - len(piece.lstrip())
    length = len(piece.strip())
    if length:
        yield start + left, start + left + length
