"""Cuts one page into segments and reads who published it, when, and under what headline."""

import re
from datetime import datetime
from typing import NamedTuple

from flows.parsing import lines

_LINE = re.compile("[^\n]*\n?")
_DECORATION = " \u00a0\u3000\t◇◆◈■□●○▶▷▲△★☆※♦-－–—=~·"
_PRESS_OUTLINE = ("□", "ㅇ", "○", "◦", "*", "＊")


class Segment(NamedTuple):
    """A part of the page; `end` is one past its last character."""

    kind: str
    start: int
    end: int


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


class _Line(NamedTuple):
    start: int
    """Where the line begins."""
    stop: int
    """Where the next line begins."""
    text: str
    """Without the white space around it."""
    at: int
    """Where `text` begins."""


class _Cutter:
    """Walks down the lines of one page."""

    def __init__(self, text: str) -> None:
        self.text = text
        self.lines = [_line(m) for m in _LINE.finditer(text) if m[0]]
        self.segments: list[Segment] = []
        self.title: str | None = None
        self.subtitles: list[str] = []
        self.publisher: str | None = None
        self.masthead: str | None = None
        self.rights: str | None = None
        self.author: tuple[str, str] | None = None
        self.writer: tuple[str, str] | None = None
        self.dateline: str | None = None
        self.header: datetime | None = None
        self.bare_header: datetime | None = None
        self.caption: datetime | None = None
        self.press_release = False

    # ── The three parts of a page ──────────────────────────────────────────────────────────────────────────────────
    def cut(self) -> None:
        body = self._first_body_line()
        for i, line in enumerate(self.lines):
            if i >= body:
                break
            self._head_line(line)
        ended = False
        for i in range(body, len(self.lines)):
            line = self.lines[i]
            if not line.text:
                self._add_blank(line)
            elif ended:
                self._tail_line(line)
            elif self._ends_article(line):
                ended = True
                self._tail_line(line)
            else:
                self._body_line(line)

    def _first_body_line(self) -> int:
        """The first line that is article rather than headline: a dateline, an outline mark, or prose."""
        seen_title = False
        for i, line in enumerate(self.lines):
            text = line.text
            if not text:
                continue
            if lines.DATELINE.match(text) or (lines.BRACKETED.match(text) and len(text) > 45):
                return i
            if seen_title and (text[0] in "□" or lines.PIPED.match(text)) and len(text) > 15:
                return i
            if (
                lines.is_prose(text)
                and not self._is_head(text)
                and (seen_title or len(text) > 60 or text.endswith("다."))
            ):
                return i
            if not self._is_head(text) and len(text) >= 8:
                seen_title = True
        return min(self._after_title(), len(self.lines))

    def _after_title(self) -> int:
        """Where no line reads as prose, everything behind the first headline is body."""
        for i, line in enumerate(self.lines):
            if line.text and not self._is_head(line.text):
                return i + 1
        return len(self.lines)

    def _is_head(self, text: str) -> bool:
        return bool(
            lines.is_furniture(text)
            or lines.is_masthead(text)
            or lines.SITE_CLOCK.fullmatch(lines.plain(text))
            or lines.ANY_STAMP.search(lines.plain(text))
            or lines.REPORTER_LINE.fullmatch(text)
            or lines.AUTHOR_LINE.fullmatch(text)
            or lines.PRESS_RELEASE.fullmatch(text)
            or lines.EMAIL_LINE.fullmatch(text)
            or (lines.COPYRIGHT.search(text) and len(text) < 80)
        )

    def _head_line(self, line: _Line) -> None:
        text, plain = line.text, lines.plain(line.text)
        if not text:
            self._add_blank(line)
        elif lines.ANY_STAMP.search(plain) and not plain.upper().startswith("UPDATED"):
            self._read_stamp(plain)
            if reporter := re.match(rf"({lines.NAME})\s?({lines.REPORTERS})", text):
                self.author = self.author or (reporter[1], reporter[2])
            self._add("header", line.start, line.stop)
        elif lines.SITE_CLOCK.fullmatch(plain):
            after_title = self.title is not None and ":" in plain
            if after_title:
                self.bare_header = self.bare_header or lines.parse_stamp(plain)
            self._add("header" if after_title else "boilerplate", line.start, line.stop)
        elif lines.PRESS_RELEASE.fullmatch(text):
            self.press_release = True
            self._add("header", line.start, line.stop)
        elif self._byline(text):
            self._add("byline", line.start, line.stop)
        elif lines.is_masthead(text) and self.title is None:
            self.masthead = self.masthead or text
            self._add("boilerplate", line.start, line.stop)
        elif lines.is_furniture(text) or lines.COPYRIGHT.search(text) or (len(text) < 8 and " " not in text):
            self._add("boilerplate", line.start, line.stop)
        elif self.title is None:
            self.title = text.strip(_DECORATION)
            self._add("title", line.start, line.stop)
        elif text.strip(_DECORATION) == self.title:
            self._add("boilerplate", line.start, line.stop)
        else:
            self.subtitles.append(text.strip(_DECORATION))
            self._add("subtitle", line.start, line.stop)

    def _byline(self, text: str) -> bool:
        """Read a line that holds nothing but who wrote the article."""
        if match := lines.REPORTER_LINE.fullmatch(text):
            self.author = self.author or (match["name"], match["title"])
            self.dateline = self.dateline or match["place"]
            self.publisher = self.publisher or match["after"] or self._outlet(match["outlet"])
            return True
        if lines.EMAIL_LINE.fullmatch(text):
            return True
        if len(text) <= 45 and (match := lines.AUTHOR_LINE.fullmatch(text)):
            title = match["office"].split()[-1]
            self.writer = self.writer or (match["name"], title)
            return True
        return False

    def _outlet(self, text: str | None) -> str | None:
        return text if text and lines.is_masthead(text) else None

    def _read_stamp(self, plain: str) -> None:
        if self.header is None and (match := lines.PUBLISHED_STAMP.search(plain)):
            self.header = lines.parse_stamp(match[1] or match[2])

    def _body_line(self, line: _Line) -> None:
        text = line.text
        if len(text) < 100 and self._short_body_line(line):
            return
        start = line.start
        if text[0] in "[【(（〔<" or "|" in text[:40] or "=" in text[:40]:
            for pattern in (lines.DATELINE, lines.BRACKETED, lines.PIPED):
                if match := pattern.match(text):
                    self._read_dateline(match)
                    start = line.at + match.end()
                    self._add("byline", line.start, start)
                    break
        rest = self.text[start : line.at + len(text)]
        if lines.CREDIT_CUE.search(rest) and (credit := lines.CREDIT.search(rest)):
            stamp = lines.STAMP.search(lines.plain(rest), credit.start())
            if stamp and self.caption is None:
                self.caption = lines.parse_stamp(stamp[0])
            if rest[: credit.start()].strip():
                self._add("caption", start, start + credit.start())
            self._add("byline", start + credit.start(), line.stop)
        elif "@" in rest and (mail := lines.EMAIL_AT_END.search(rest)):
            self._add("body", start, start + mail.start())
            self._add("byline", start + mail.start(), line.stop)
        else:
            self._add("body", start, line.stop)

    def _short_body_line(self, line: _Line) -> bool:
        """Stamps, bylines, furniture and footers among the paragraphs."""
        text = line.text
        plain = lines.plain(text)
        if lines.SITE_CLOCK.fullmatch(plain) or (len(plain) < 90 and lines.ANY_STAMP.match(plain)):
            self._read_stamp(plain)
            kind = "header"
        elif len(text) < 90 and self._byline(text):
            kind = "byline"
        elif len(text) < 60 and text[-1] not in '.”"' and lines.is_furniture(text):
            kind = "boilerplate"
        elif lines.FOOTER.match(text):
            kind = "footer"
        else:
            return False
        self._add(kind, line.start, line.stop)
        return True

    def _read_dateline(self, match: re.Match[str]) -> None:
        got = match.groupdict()
        self.dateline = self.dateline or got.get("place")
        outlet = got["outlet"]
        self.publisher = self.publisher or outlet
        if got.get("name"):
            self.author = self.author or (got["name"], got["title"])

    def _ends_article(self, line: _Line) -> bool:
        """Whether the article is over: a list of other articles, a copyright line, share and comment bars."""
        text = line.text
        if len(text) >= 120 or lines.is_prose(text):
            return False
        return (len(text) < 120 and bool(lines.COPYRIGHT.search(text))) or (
            len(text) < 80 and bool(lines.END_HEAD.match(text))
        )

    def _tail_line(self, line: _Line) -> None:
        text, plain = line.text, lines.plain(line.text)
        if len(text) < 120 and lines.COPYRIGHT.search(text) and (holder := lines.RIGHTS_HOLDER.search(text)):
            self.rights = self.rights or holder[1]
        if len(text) < 60 and lines.ANY_STAMP.search(plain):
            self._read_stamp(plain)
            self._add("footer", line.start, line.stop)
        elif len(text) < 60 and self.author is None and self._byline(text):
            self._add("byline", line.start, line.stop)
        else:
            self._add("boilerplate", line.start, line.stop)

    def _add_blank(self, line: _Line) -> None:
        """A blank line belongs to the part before it."""
        if self.segments:
            self.segments[-1] = self.segments[-1]._replace(end=line.stop)
        else:
            self._add("boilerplate", line.start, line.stop)

    def _add(self, kind: str, start: int, end: int) -> None:
        if start == end:
            return
        last = self.segments[-1] if self.segments else None
        joined = last is not None and last.kind == kind and kind not in ("title", "caption")
        if joined and last is not None:
            self.segments[-1] = Segment(kind, last.start, end)
        else:
            self.segments.append(Segment(kind, start, end))


def _line(match: re.Match[str]) -> _Line:
    text = match[0].strip()
    at = match.start() + (len(match[0]) - len(match[0].lstrip())) if text else match.start()
    return _Line(match.start(), match.end(), text, at)


def cut_page(text: str, published: datetime | None = None) -> Page:
    """Cut a crawled page. `published` is the date of publication that came with it, used when the page has none."""
    cutter = _Cutter(text)
    cutter.cut()
    at, basis = published, "metadata" if published else "unknown"
    for moment, name in ((cutter.header, "header"), (cutter.bare_header, "header"), (cutter.caption, "caption")):
        if moment:
            at, basis = moment, name
            break
    author = cutter.author or cutter.writer
    return Page(
        cutter.segments,
        cutter.title,
        "\n".join(cutter.subtitles) or None,
        cutter.publisher or cutter.rights or cutter.masthead,
        author[0] if author else None,
        author[1] if author else None,
        cutter.dateline,
        at,
        basis,
        _kind(cutter, text),
    )


def _kind(cutter: _Cutter, text: str) -> str:
    column = cutter.title is not None and lines.BYLINE_COLUMN.match(cutter.title)
    if (
        column
        or (cutter.writer and not cutter.author)
        or (cutter.author and cutter.author[1].startswith(("논설", "칼럼", "주필")))
    ):
        return "opinion"
    outlined = sum(line.text.startswith(_PRESS_OUTLINE) for line in cutter.lines) >= 3
    if cutter.press_release or (outlined and not cutter.author):
        return "press_release"
    if cutter.author or cutter.publisher or cutter.rights or cutter.header or cutter.masthead:
        return "news"
    return "unknown"
