"""Reads of one page who published it, when, and under what headline."""

from datetime import datetime
from typing import NamedTuple

from flows.parsing import bylines, lines
from flows.parsing.cutter import Cutter, Segment

_PRESS_OUTLINE = ("□", "ㅇ", "○", "◦", "*", "＊")


class Page(NamedTuple):
    """What a page says of itself, and its parts, which cover it."""

    segments: list[Segment]
    title: str | None
    subtitle: str | None
    publisher: str | None
    author: str | None
    author_title: str | None
    dateline: str | None
    published_at: datetime | None
    published_basis: str
    kind: str


def cut_page(text: str, published: datetime | None = None) -> Page:
    """Cut a crawled page. `published` is the date of publication that came with it, used when the page has none."""
    cutter = Cutter(text)
    cutter.cut()
    at, basis = published, "metadata" if published else "unknown"
    for moment, name in (
        (cutter.header, "header"),
        (cutter.bare_header, "header"),
        (cutter.caption, "caption"),
        (cutter.printed, "header"),
    ):
        if moment:
            at, basis = moment, name
            break
    author = cutter.author or cutter.writer or cutter.signed
    return Page(
        cutter.segments,
        cutter.title,
        "\n".join(cutter.subtitles) or None,
        cutter.publisher or _outlet_of(cutter),
        author[0] if author else None,
        author[1] if author else None,
        cutter.dateline,
        at,
        basis,
        _kind(cutter, text),
    )


def _outlet_of(cutter: Cutter) -> str | None:
    """Whose the text is; an address of the web says less than a name above the headline."""
    site = cutter.site or ""
    if cutter.rights and site.startswith(f"{cutter.rights} ") and bylines.is_outlet(site.split()[-1]):
        return site  # 서남권 대학신문, ⓒ 서남권 대학신문
    named = cutter.rights if cutter.rights and not cutter.rights.isascii() else None
    return named or cutter.masthead or cutter.site or cutter.rights


def _kind(cutter: Cutter, text: str) -> str:
    column = cutter.title is not None and lines.COLUMN.match(cutter.title)
    if (
        column
        or cutter.column
        or (cutter.writer and not cutter.author)
        or (cutter.author and cutter.author[1].startswith(("논설", "칼럼", "주필")))
    ):
        return "opinion"
    outlined = sum(line.text.startswith(_PRESS_OUTLINE) for line in cutter.lines) >= 3
    if not cutter.author and (cutter.press_release or outlined):
        return "press_release"
    if cutter.author or cutter.signed or cutter.publisher or cutter.rights or cutter.header or cutter.masthead:
        return "news"
    return "unknown"
