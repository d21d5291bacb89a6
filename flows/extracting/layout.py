"""Printed tables: a unit that stands once in a head, and under it lines of labels and bare numbers.

＜표＞ 제주 수산물 판매 (단위: 천만 원·%)     ▷복구 계획(단위: 억원)
품목    판매액  증감률                        사업비 계 4,120 = 국비 3,090 + 도비 1,030
넙치    2,140   6.8                           ▲새만금 7,150 ▲농생명 1조2,074
"""

import re
from collections.abc import Iterator
from itertools import zip_longest
from typing import NamedTuple

from flows.korean.patterns import SPACES

# (단위: 억 원), 단위=명, [단위 천 톤]; 시군 단위 사업 and 모집단위는 51개 are prose.
_HEAD = re.compile(rf"(?:단위[{SPACES}]*[:：=＝]|(?<=[(（\[【<＜])[{SPACES}]*단위)[{SPACES}]*([^)）\]\n>＞]{{1,30}})")
_SIGN = "[-−–△▲▽+]?"
_NUMBER = re.compile(rf"{_SIGN}(?:[0-9０-９]{{1,4}}조)?[0-9０-９][0-9０-９,，]*(?:[.．][0-9０-９]+)?|[0-9０-９]+조")
_EMPTY = frozenset("-–−－*")
_WORD = re.compile(rf"[^\s|{SPACES}]+")
# Between the cells of a line: the first of these that the line holds.
_STROKE, _TAB, _SLASH, _WIDE = (re.compile(p) for p in (r"\|", r"\t+", r" [/／] ", rf"\u3000+|[{SPACES}]{{2,}}"))
_BULLET = re.compile("[▲△▶▷▼▽◆◇■□●○◎◉▪▣▸►◈❏❖♦★☆※·]")
_JOINS = frozenset("=+＝＋")
_EDGE = "|/=+＝＋,，;:：()（）[]" + SPACES
_LABEL = 40


class Cell(NamedTuple):
    """A number without a unit: [start, end) in the text, the words of its row and of its column (empty where there are
    none) with their places."""

    start: int
    end: int
    row: str
    row_span: tuple[int, int]
    column: str
    column_span: tuple[int, int]


class Table(NamedTuple):
    """A table: what its unit says, the span of unit and caption, and for each line its span and cells; `inline` lines hold label after label."""

    unit: str
    head: tuple[int, int]
    caption: tuple[int, int]
    lines: list[tuple[int, int, bool, list[Cell]]]


def tables_of(text: str) -> Iterator[Table]:
    """The tables of a text. One begins under its unit and ends at the first line that holds neither cells nor column heads, at
    the latest where the next one begins: a number belongs to one table."""
    heads = list(_HEAD.finditer(text))
    for head, following in zip_longest(heads, heads[1:]):
        stop = following.start() if following else len(text)
        line_start = text.rfind("\n", 0, head.start()) + 1
        line_end = _line_end(text, head.end())
        table = Table(head[1], (head.start(), head.end()), _caption(text, line_start, line_end), [])
        rest = text.find(")", head.end(), line_end) + 1 or line_end
        if cells := _inline(text, rest, min(line_end, stop)):
            table.lines.append((rest, min(line_end, stop), True, cells))
        columns: list[tuple[int, int]] = []
        start = line_end + 1
        while start < stop and (end := _line_end(text, start)) <= stop:
            words = list(_WORD.finditer(text, start, end))
            if words:
                inline = any(w[0] in _JOINS or (_BULLET.match(w[0]) and not _NUMBER.fullmatch(w[0])) for w in words)
                cells = _inline(text, start, end) if inline else _row(text, start, end, columns)
                if cells:
                    table.lines.append((start, end, inline, cells))
                elif (
                    table.lines
                    or columns
                    or len(words) < 2
                    or any(_NUMBER.fullmatch(w[0]) for w in words)
                    or text[start:end].rstrip().endswith(("다.", "다"))
                ):
                    break
                else:
                    columns = _cells(text, start, end)
            start = end + 1
        yield table


def _line_end(text: str, start: int) -> int:
    end = text.find("\n", start)
    return len(text) if end < 0 else end


def _caption(text: str, start: int, end: int) -> tuple[int, int]:
    """The line of the unit; with the one before it where the unit stands alone."""
    if "단위" in text[start : start + 3] and start:
        before = text.rfind("\n", 0, start - 1) + 1
        return before, end
    return start, end


def _cells(text: str, start: int, end: int) -> list[tuple[int, int]]:
    """The spans of the cells of a line, by the strongest separator that it holds."""
    line = text[start:end]
    inside = line.strip(SPACES + "\t")
    separator = next((s for s in (_STROKE, _TAB, _SLASH, _WIDE) if s.search(inside)), None)
    if separator is None:
        return [w.span() for w in _WORD.finditer(text, start, end)]
    found, position = [], 0
    for mark in [*separator.finditer(line), None]:
        stop = mark.start() if mark else len(line)
        piece = line[position:stop]
        if piece.strip():
            a = start + position + len(piece) - len(piece.lstrip())
            found.append((a, a + len(piece.strip())))
        position = mark.end() if mark else stop
    return found


def _row(text: str, start: int, end: int, columns: list[tuple[int, int]]) -> list[Cell]:
    """The cells of a row: a label, then numbers only."""
    spans = _cells(text, start, end)
    first = next((n for n, (a, b) in enumerate(spans) if _NUMBER.fullmatch(text, a, b)), None)
    if first is None or (first == 0 and len(spans) < 2):
        return []
    values = spans[first:]
    if not all(_NUMBER.fullmatch(text, a, b) or text[a:b] in _EMPTY for a, b in values):
        return []
    label = (spans[0][0], spans[first - 1][1]) if first else (start, start)
    heads = columns[-len(values) :] if len(columns) >= len(values) else [(start, start)] * len(values)
    return [
        Cell(a, b, text[slice(*label)], label, text[slice(*head)], head)
        for (a, b), head in zip(values, heads, strict=True)
        if text[a:b] not in _EMPTY
    ]


def _inline(text: str, start: int, end: int) -> list[Cell]:
    """The cells of a line in which each number follows its own label; none when anything else stands in it."""
    found: list[Cell] = []
    label = start
    for word in _WORD.finditer(text, start, end):
        a = word.start() + (1 if _BULLET.match(word[0]) and not _NUMBER.fullmatch(word[0]) else 0)
        b = word.end() - (1 if word[0][-1] in ",，;." else 0)
        if not _NUMBER.fullmatch(text, a, b):
            continue
        name = text[label:a]
        lead = len(name) - len(_BULLET.sub(" ", name).lstrip(_EDGE))
        words = name[lead:].rstrip(_EDGE)
        if not words or len(words) > _LABEL:
            return []
        span = (label + lead, label + lead + len(words))
        found.append(Cell(a, b, words, span, "", (start, start)))
        label = word.end()
    return found if found and not text[label:end].strip(_EDGE + ".") else []
