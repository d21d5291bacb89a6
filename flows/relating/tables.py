"""Amounts in tables: a line with `단위`, a row of column heads, rows that begin with a label.

＜표＞ 울산 수출입 (2024년 5월, 단위: 백만 달러)
구분    금액    증감률
수출 계 8,310   17.3
자동차  2,500   14.2
"""

import re
from typing import NamedTuple

from flows.relating.model import Article, Figure
from flows.relating.phrases import flatten

_BARE = re.compile(r"[-−△▲]?[\d.,]+")
_CELL = re.compile(r"(?<!\S)[-−–△▲]?(?:[\d.,]+%?|[-–])(?!\S)")
_SEPARATOR = re.compile(r"\t|[|]|\s/\s")
_TOTAL = re.compile(r"(?:^|\s|총)(?:계|합계|총계|소계|전체|총액)$|^총")
_LOOK_BACK = 1500


class Cell(NamedTuple):
    """A figure of a table: its place in `Article.money` or `.quantities`, the words of its row and column, and what they are parts of."""

    ref: int
    row: str
    column: str
    caption: tuple[int, int]
    row_total: int | None
    block: str | None
    block_total: int | None


def is_total(label: str) -> bool:
    """합계, 수출 계, 총사업비."""
    return bool(_TOTAL.search(label))


def cells_of(article: Article, figures: list[Figure]) -> dict[int, Cell]:
    """The cells of all tables among `figures`, by place; figures outside tables are left out."""
    found: dict[int, Cell] = {}
    if not figures or "단위" not in article.text:
        return found
    text = article.text
    block: str | None = None
    block_totals: dict[int, int] = {}
    row_start = table = -1
    row_totals: dict[str, int] = {}
    for ref, figure in enumerate(figures):
        if not _BARE.fullmatch(flatten(figure.surface)):
            continue
        line = text.rfind("\n", 0, figure.start) + 1
        end = text.find("\n", figure.end)
        flat = flatten(text[line : end if end >= 0 else len(text)])
        unit = text.rfind("단위", max(0, figure.start - _LOOK_BACK), line)
        first = _CELL.search(flat)
        if unit < 0 or first is None or figure.start - line < first.start():
            continue
        if unit != table:
            table, block, block_totals = unit, None, {}
        caption_end = text.find("\n", unit)
        caption = (text.rfind("\n", 0, unit) + 1, caption_end if caption_end >= 0 else len(text))
        label = flat[: first.start()].strip(" \t|/")
        before = [c for c in _CELL.finditer(flat) if c.start() < figure.start - line]
        column = len(before)
        count = len(_CELL.findall(flat))
        head = _columns(text, caption[1], line, count)
        name = head[column] if column < len(head) else ""
        if line != row_start:
            row_start, row_totals = line, {}
        if is_total(name):
            row_totals["total"] = ref
        if is_total(label):
            block = label
            block_totals[column] = ref
        found[ref] = Cell(
            ref,
            label,
            name,
            caption,
            row_totals.get("total") if row_totals.get("total") != ref else None,
            block,
            None if is_total(label) else block_totals.get(column),
        )
    return found


def _columns(text: str, start: int, stop: int, count: int) -> list[str]:
    """The heads of the `count` columns: the first line between caption and row that holds no cell of figures."""
    for raw in text[start:stop].split("\n"):
        flat = flatten(raw).strip()
        if not flat or _CELL.search(flat):
            continue
        cells = _SEPARATOR.split(flat) if _SEPARATOR.search(flat) else flat.split()
        return [c.strip() for c in cells[-count:]]
    return []
