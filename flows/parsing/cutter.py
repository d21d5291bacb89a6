"""Cuts one page into segments, line by line, and notes what each line says of the article."""

import re
from collections.abc import Callable
from datetime import datetime
from typing import NamedTuple

from flows.parsing import bylines, heads, lines, stamps
from flows.parsing.heads import DECORATION, Line

# The longest credit behind a caption, the longest stamp before it, and the longest signature behind a paragraph.
_CREDIT, _STAMP, _SIGNED = 100, 30, 60


class Segment(NamedTuple):
    """A part of the page; `end` is one past its last character."""

    kind: str
    start: int
    end: int


class Cutter:
    """Walks down the lines of one page."""

    def __init__(self, text: str) -> None:
        self.text = text
        self.lines = heads.lines_of(text)
        self.segments: list[Segment] = []
        self.title: str | None = None
        self.subtitles: list[str] = []
        self.publisher: str | None = None
        self.masthead: str | None = None
        self.rights: str | None = None
        self.site: str | None = None
        self.author: tuple[str, str] | None = None
        self.writer: tuple[str, str] | None = None
        self.signed: tuple[str, None] | None = None
        self.dateline: str | None = None
        self.header: datetime | None = None
        self.bare_header: datetime | None = None
        self.printed: datetime | None = None
        self.caption: datetime | None = None
        self.press_release = False
        self.column = False
        self.section = ""
        self.paragraphs = 0
        self.table = False
        self.strangers: set[int] = set()

    # ── The three parts of a page ──────────────────────────────────────────────────────────────────────────────────
    def cut(self) -> None:
        body = heads.first_body_line(self.lines)
        self.strangers = heads.strangers(self.text, self.lines, body)
        for line in self.lines[:body]:
            self._head_line(line)
        over = ""
        for i in range(body, len(self.lines)):
            line = self.lines[i]
            if not line.text:
                self._add_blank(line)
                continue
            over = self._over(line.text, over)
            if over:
                self._tail_line(line, over)
            else:
                self._body_line(line, i)

    def _head_line(self, line: Line) -> None:
        text, plain = line.text, stamps.plain(line.text)
        if not text:
            self._add_blank(line)
            return
        self.column = self.column or bool(lines.COLUMN_CRUMB.fullmatch(text))
        section, self.section = self.section, text
        if lines.is_rights(text):
            self._read_rights(text)
            kind = "boilerplate"
        elif stamps.said(plain) and not stamps.ASIDE.match(plain):
            self._stamp_line(line, plain)
            return
        elif lines.is_stamp(plain):
            kind = "header" if self.title else "boilerplate"
            self._read_masthead(text)
            if self.title and not stamps.ASIDE.match(plain):
                self.bare_header = self.bare_header or stamps.parse_stamp(plain)
                self._read_beside(text)
            elif heads.masthead(text) or lines.is_printed(plain):
                self.printed = self.printed or stamps.parse_stamp(plain)
        elif lines.PRESS_RELEASE.fullmatch(text):
            self.press_release = True
            kind = "header"
        elif lines.is_contact(plain):
            kind = "header"
        elif self._byline(text, lambda: self.title is not None):
            kind = "byline"
        elif self.title and self.segments[-1].kind == "header" and bylines.is_person(text):
            self.signed = self.signed or (text, None)
            kind = "byline"
        elif (
            lines.is_furniture(text)
            or (len(text) < 8 and " " not in text)
            or heads.is_desk(text)
            or (self.title is None and (heads.is_banner(text) or line.start in self.strangers or self._is_site(text)))
        ):
            self._read_masthead(text)
            kind = "boilerplate"
        elif self.title is None:
            self.title, outlet = heads.read_title(text)
            self.masthead = self.masthead or outlet
            self.column = self.column or bool(lines.COLUMN_NAME.fullmatch(section))
            kind = "title"
        elif text.strip(DECORATION) == self.title:
            kind = "boilerplate"
        elif self._credited(line, line.start):
            return
        else:
            self.subtitles.append(text.strip(DECORATION))
            kind = "subtitle"
        self._add(kind, line.start, line.stop)

    def _is_site(self, text: str) -> bool:
        """Whether a line is an outlet of two words, which the page names once more: 서해안 대학신문."""
        return len(text) < 18 and bylines.is_outlet(text.split()[-1]) and self.text.count(text) > 1

    def _read_masthead(self, text: str) -> None:
        if self.masthead is None:
            self.masthead = heads.masthead(text)
            if not self.segments and heads.NAME_OF_SITE.fullmatch(text) and not lines.is_furniture(text):
                self.site = text

    def _stamp_line(self, line: Line, plain: str) -> None:
        """Stamps, and the dateline or reporter beside them."""
        self._read_stamp(plain)
        self._read_masthead(line.text)
        if self.rights is None and "ⓒ" in line.text:
            self._read_rights(line.text)  # 최종편집: ⓒ 나루뉴스
        self._read_beside(line.text)
        self._add("header", line.start, line.stop)

    def _read_beside(self, text: str) -> None:
        """The dateline or reporter beside a stamp."""
        if dateline := bylines.DATELINE.match(text) or bylines.BARE_DATELINE.match(text):
            self._read_dateline(dateline)
        elif self.author is None and (said := bylines.REPORTER.search(text)) and not bylines.is_outlet(said["name"]):
            self.author = (said["name"], said["title"])
            self.dateline = self.dateline or heads.place(said["place"])
        elif self.signed is None and (name := bylines.NAME_BEFORE_STAMP.match(text)):
            self.signed = (name["name"], None)

    def _byline(self, text: str, signs: Callable[[], bool]) -> bool:
        """Read a line that holds nothing but who wrote it. No reporter but where `signs`: elsewhere a name is one of many."""
        if match := bylines.reporter_line(text):
            self.author = self.author or (match["name"], match["title"])
            self.dateline = (
                self.dateline or match["place"] or heads.place(match["town"] or match["outlet"] or match["before"])
            )
            self.publisher = (
                self.publisher or match["after"] or self._outlet(match["before"]) or self._outlet(match["outlet"])
            )
            return True
        if bylines.EMAIL_LINE.fullmatch(text):
            return True
        if match := bylines.DESK_LINE.fullmatch(text):
            self.masthead = self.masthead or match["outlet"]
            return True
        if match := bylines.BARE_DATELINE.fullmatch(text) or bylines.BRACKETED.fullmatch(text):
            self._read_dateline(match)
            return True
        if "@" in text and (match := bylines.NAME_WITH_EMAIL.fullmatch(text)):
            self.signed = self.signed or (match["name"], None)
            return True
        if (match := bylines.author_line(text)) and signs():
            title = (match["office"] or match["office2"]).split()[-1]
            self.writer = self.writer or (match["name"] or match["name2"], title)
            return True
        return False

    def _outlet(self, text: str | None) -> str | None:
        return text if text and bylines.is_outlet(text) else None

    def _read_stamp(self, plain: str) -> None:
        self.header = self.header or stamps.published(plain)

    def _read_rights(self, text: str) -> None:
        if self.rights is not None or lines.is_imprint(text):
            return
        if holder := lines.RIGHTS_HOLDER.search(text):
            self.rights = holder[1]
        elif bylines.is_outlet(first := text.split()[0]):  # 세종경제통신 <저작권자 무단복제 금지>
            self.rights = first

    def _body_line(self, line: Line, index: int) -> None:
        text = line.text
        if len(text) < 100 and self._short_body_line(line, index):
            return
        start = line.start
        if text[0] in "[【(（〔<" or "|" in text[:40] or "=" in text[:40]:
            first = (bylines.PLACE_ALONE,) if self.paragraphs == 0 and self.dateline is None else ()
            for pattern in (
                bylines.PLACED,
                bylines.BRACKETED,
                bylines.DATELINE,
                bylines.PIPED,
                bylines.BARE_OUTLET,
                *first,
            ):
                match = pattern.match(text)
                if match and (pattern is not bylines.BARE_OUTLET or bylines.is_outlet(match["outlet"])):
                    self._read_dateline(match)
                    start = line.at + match.end()
                    self._add("byline", line.start, start)
                    break
        rest = self.text[start : line.at + len(text)]
        if self.paragraphs < 2:
            self.paragraphs += lines.is_prose(rest) or lines.is_paragraph(rest)
        if self._credited(line, start):
            return
        if "기자" in rest[-_SIGNED:] and (signed := bylines.SIGNED_AT_END.search(rest, max(0, len(rest) - _SIGNED))):
            self._read_dateline(signed)
            said, kind = start + signed.start(), "body"
        elif "@" in rest and (mail := bylines.EMAIL_AT_END.search(rest)):
            stamp = stamps.STAMP.search(mail[0])
            self.caption = self.caption or (stamps.parse_stamp(stamp[0]) if stamp else None)
            said, kind = start + mail.start(), "caption" if stamp else "body"
            if mail.start() < 30 and not lines.has_sentence_end(rest[: mail.start()]):
                said = start
        else:
            self._add("body", start, line.stop)
            return
        self._add(kind, start, said)
        self._add("byline", said, line.stop)

    def _credited(self, line: Line, start: int) -> bool:
        """Cut a caption from its credit: … 있다.[사진=경북도]2025.02.12 a@b.com |. A credit alone names the line before it."""
        rest = self.text[start : line.at + len(line.text)]
        credit = bylines.PICTURE.search(rest) if "사진" in rest or "이미지" in rest else None
        if not credit and bylines.CREDIT_CUE.search(rest, tail := max(0, len(rest) - _CREDIT)):
            credit = bylines.CREDIT_AT_END.search(rest, tail)
        if not credit and "/" in rest[-_STAMP:]:
            credit = bylines.STAMP_AND_OUTLET.search(rest, max(0, len(rest) - 2 * _STAMP))
        if not credit:
            return False
        before = bylines.STAMP_AT_END.search(rest, max(0, credit.start() - _STAMP), credit.start())
        first = before.start() if before else credit.start()
        stamp = stamps.STAMP.search(stamps.plain(rest[first : credit.end()]))
        if stamp and self.caption is None:
            self.caption = stamps.parse_stamp(stamp[0])
        if rest[:first].strip():
            self._add("caption", start, start + first)
        elif self.segments and self.segments[-1].kind == "subtitle":
            self.segments[-1] = self.segments[-1]._replace(kind="caption")
            self.subtitles.pop()
        end = start + credit.end() if rest[credit.end() :].strip() else line.stop
        self._add("byline", start + first, end)
        self._add("body", end, line.stop)
        return True

    def _short_body_line(self, line: Line, index: int) -> bool:
        """Stamps, bylines, furniture and footers among the paragraphs."""
        text = line.text
        plain = stamps.plain(text)
        self.table = "단위" in text or (self.table and not lines.is_prose(text))
        if lines.has_digit(plain) and (
            lines.is_stamp(plain) or ((said := stamps.said(plain)) and not said.start() and not lines.is_prose(text))
        ):
            self._read_stamp(plain)
            kind = "header"
        elif self._byline(text, lambda: self._signs(index)):
            kind = "byline"
        elif not self.table and text[-1] not in '.”"' and lines.is_furniture(text):
            kind = "boilerplate"
        elif lines.NOTICE.match(text) or (lines.is_contact(plain) and not lines.is_prose(text)):
            kind = "footer"
        else:
            return False
        self._add(kind, line.start, line.stop)
        return True

    def _signs(self, index: int) -> bool:
        """Whether a line stands where an author signs: before the first paragraph, or below the last."""
        below = next((line.text for line in self.lines[index + 1 :] if line.text), None)
        if self.paragraphs == 0 or below is None or self._over(below, ""):
            return True
        return lines.is_head(below) and not bylines.author_line(below)

    def _read_dateline(self, match: re.Match[str]) -> None:
        got = match.groupdict()
        outlet, place = got.get("outlet"), got.get("place") or got.get("town")
        # One name alone in a byline's bracket: [포항=홍길동 기자] is a place, [가나저널=홍길동 기자] the outlet.
        if alone := (outlet or place) if not (outlet and place) else None:
            named = len(alone) > 3 or bylines.is_outlet(alone)
            outlet, place = (alone, None) if named else (None, alone)
        if outlet and place and bylines.is_person(outlet) and bylines.is_outlet(place):
            self.signed = self.signed or (outlet, None)  # [가나뉴스=홍길동]
            outlet, place = place, None
        outlet = outlet and outlet.strip("[]【】()（） ").removesuffix(" 한글판")
        if outlet and not place and "·" in outlet and bylines.is_outlet(outlet.rpartition("·")[2]):
            place, _, outlet = outlet.rpartition("·")  # [전주·가나일보]
        self.dateline = self.dateline or place
        self.publisher = self.publisher or outlet
        if got.get("name"):
            self.author = self.author or (got["name"], got["title"])

    def _over(self, text: str, over: str) -> str:
        """Whether the article is over at a line: "" it is not, "pause" it may go on, "list" or "rights" it is over for good.

        A list of related items may stand between two paragraphs, and before two paragraphs were read nothing is over.
        """
        if not over and len(text) >= 120:
            return ""
        if over in ("list", "rights"):
            return "rights" if len(text) < 120 and lines.is_rights(text) else over
        if len(text) < 120 and (not lines.is_prose(text) or lines.is_imprint(text)):
            final = "rights" if lines.is_rights(text) else "list" if len(text) < 80 and lines.END.match(text) else ""
            if final:
                return final if self.paragraphs > 1 else "pause"
            if len(text) < 80 and lines.PAUSE.match(text):
                return "pause"
        return "" if not over or lines.is_paragraph(text) else over

    def _tail_line(self, line: Line, over: str) -> None:
        text, plain = line.text, stamps.plain(line.text)
        kind = "boilerplate"
        if len(text) < 120 and lines.is_rights(text):
            self._read_rights(text)
        elif over != "list" and len(text) < 60 and stamps.said(plain):
            self._read_stamp(plain)
            kind = "footer"
        elif over != "list" and len(text) < 60 and self.author is None and self._byline(text, lambda: True):
            kind = "byline"
        self._add(kind, line.start, line.stop)

    def _add_blank(self, line: Line) -> None:
        """A blank line belongs to the part before it."""
        if self.segments:
            self.segments[-1] = self.segments[-1]._replace(end=line.stop)
        else:
            self._add("boilerplate", line.start, line.stop)

    def _add(self, kind: str, start: int, end: int) -> None:
        if start == end:
            return
        last = self.segments[-1] if self.segments else None
        if last is not None and last.kind == kind and kind not in ("title", "subtitle", "caption"):
            self.segments[-1] = Segment(kind, last.start, end)
        else:
            self.segments.append(Segment(kind, start, end))
