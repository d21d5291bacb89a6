"""Amounts in printed tables: what their row, their column and the caption say of them."""

import re
from functools import lru_cache
from typing import NamedTuple

from flows.extracting.layout import Table, tables_of
from flows.relating.model import Article, Figure
from flows.relating.syntax.phrases import flatten

_TOTAL = re.compile(r"(?:^|\s|총)(?:계|합계|총계|소계|전체|총액)$|^총")
_RATE = re.compile("증감|증가|감소|비중|비율|[율률]$|%")
_TIME = re.compile(
    r"[’'‘]?(?:[0-9]{2}|[0-9]{4})년?도?(?:\s?(?:[0-9]{1,2}월|[1-4](?:/4)?분기|[상하]반기))?|[0-9]{1,2}월|[1-4](?:/4)?분기|[상하]반기"
)


class Cell(NamedTuple):
    """A figure of a table: its place in `Article.money` or `.quantities`, the words of its row, its column and the caption with
    their places, the totals that it is part of: of its row, and of the rows under the one that `block` names; `group`: its table and
    column; `beside`: the last column of its line before it that is no rate."""

    ref: int
    row: str
    row_span: tuple[int, int]
    column: str
    column_span: tuple[int, int]
    caption: tuple[int, int]
    row_total: int | None
    block: str | None
    block_total: int | None
    group: tuple[int, str]
    beside: str


def is_total(label: str) -> bool:
    """합계, 수출 계, 총사업비."""
    return bool(_TOTAL.search(label))


def is_time(label: str) -> bool:
    """2024년 상반기, 3분기: when, not what."""
    return _TIME.fullmatch(label) is not None


@lru_cache(maxsize=1)
def _tables(text: str) -> list[Table]:
    """The tables of an article, read once for its money and once more for its other figures."""
    return list(tables_of(text))


def cells_of(article: Article, figures: list[Figure]) -> dict[int, Cell]:
    """The cells of all tables among `figures`, by place; figures outside tables are left out."""
    found: dict[int, Cell] = {}
    if not figures or "단위" not in article.text:
        return found
    text = article.text
    starts = {f.start: ref for ref, f in enumerate(figures)}
    for table in _tables(text):
        block: str | None = None
        block_totals: dict[str, int] = {}
        for _, end, inline, cells in table.lines:
            row_total: int | None = None
            beside = ""
            for cell in cells:
                row, column = flatten(cell.row).strip(), flatten(cell.column).strip()
                left, beside = beside, beside if _RATE.search(column) else column
                ref = starts.get(cell.start)
                if ref is None:
                    continue
                total = is_total(row)
                # 사업비 계 4,120 = 국비 3,090 + 도비 1,030
                sums = inline and text[cell.end : end].lstrip().startswith(("=", "＝"))
                found[ref] = Cell(
                    ref,
                    row,
                    cell.row_span,
                    column,
                    cell.column_span,
                    table.caption,
                    row_total,
                    block,
                    None if total else block_totals.get(column),
                    (table.head[0], column),
                    left,
                )
                if is_total(column) or sums:
                    row_total = ref
                if total:
                    block = row
                    block_totals[column] = ref
    return found
