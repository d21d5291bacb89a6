"""The head of a page: where the article begins, and which line above it is the headline."""

import re
from typing import NamedTuple

from flows.parsing import bylines, lines
from flows.parsing.stamps import STAMP

DECORATION = " \u00a0\u3000\t◇◆◈■□▣❏●○▶▷▲△★☆※♦❖-－–—=~·"
# A browser's title: 예산 늘었다 - 새벽일보, 예산 늘었다 :: 새벽일보; and 새벽일보 - 예산 늘었다.
_TITLE_TAIL = re.compile(r"(.{8,}?)(?:\s(?:[-–|<:]|::)\s.{1,15})?\s(?:[-–|<:]|::)\s(\S+)")
_TITLE_FRONT = re.compile(r"(\S+)\s(?:[-–|:]|::)\s(.{8,})")
# The first two syllables of a word: 공장을 and 공장이 have them in common.
_FRONT = re.compile(r"(?<![가-힣A-Za-z0-9])[가-힣A-Za-z0-9]{2}")
_ADDRESS = re.compile(r"(?:https?://|www\.)\S+|\S{2,15}\s?[(（]?(?:https?://|www\.)\S+[)）]?$")
# [가나일보] 로고 · 가나일보 제호
_LOGO = re.compile(r".{1,20}[\]】\s](?:로고|제호|CI|배너|메인|홈페이지|바로가기)")
# 가나일보 : 바른 소식을 전합니다 · 가나일보 | 시민의 신문
_MOTTO = re.compile(r"\s*[:|ㅣ]\s*")
_MOTTO_LENGTH = 22
_ISSUE = re.compile(r"(?P<name>.{2,15}?)[\s|]+제?\s?[0-9,]+\s?호")
"""가나와바다 제412호"""
_MAGAZINE = re.compile(
    r"(?P<name>(?:월간|주간|계간|격월간)\s?[가-힣A-Za-z·]{2,8}(?:\s[가-힣]{1,5}){0,2}?)(?:\s(?:온라인|인터넷))?"
)
"""월간 산과 바다 온라인"""
_SECTION = re.compile(r"[\[【〈<]\s?[가-힣A-Z·/ ]{2,12}\s?[\]】〉>]")
"""[금융·소상공인] alone."""
NAME_OF_SITE = re.compile("[가-힣]{3,8}|[가-힣]{2,5} [가-힣]{3,6}")
"""A first line that may be the name of the paper: 충청시선."""
_SITE = 15
"""The name of a site is shorter than this."""
_BARS = re.compile(r"\s[|ㅣ│/·>]\s|[|│]")
_DATE_WORDS = re.compile(r"[0-9]{1,4}\s*[년월일.]|[월화수목금토일]요일|[()\s]")
_AROUND = "[]【】<>《》『』〈〉()-–—·|: "


class Line(NamedTuple):
    """A line of the page: where it begins, where the next one begins, its text without white space, where that begins."""

    start: int
    stop: int
    text: str
    at: int


def lines_of(text: str) -> list[Line]:
    """The lines of a page."""
    found, start = [], 0
    for whole in text.split("\n"):
        plain, stop = whole.strip(), start + len(whole) + 1
        at = start if not plain or len(plain) == len(whole) else start + len(whole) - len(whole.lstrip())
        found.append(Line(start, stop, plain, at))
        start = stop
    last = found.pop()
    return [*found, last._replace(stop=len(text))] if last.start < len(text) else found


def first_body_line(page: list[Line]) -> int:
    """The first line that is article rather than headline: a dateline, an outline mark, or prose.

    Where there is none, everything behind the first headline is article.
    """
    seen_title = False
    below_headline = len(page)
    for i, line in enumerate(page):
        text = line.text
        if not text:
            continue
        head = lines.is_head(text)
        if not head and (bylines.DATELINE.match(text) or (bylines.BRACKETED.match(text) and len(text) > 45)):
            return i
        if seen_title and not head and len(text) > 15 and (text[0] == "□" or bylines.piped(text)):
            return i
        if (
            not head
            and (
                (seen_title and len(text) >= 12 and text.endswith("다."))
                or (lines.is_stopped(text) and (seen_title or len(text) > 60 or text.endswith("다.")))
            )
            and not bylines.CREDIT_AT_END.search(text, max(0, len(text) - 80))
        ):
            return i
        if not head:
            seen_title = seen_title or len(text) >= 8
            below_headline = min(below_headline, i + 1)
    return below_headline


def strangers(text: str, page: list[Line], body: int) -> set[int]:
    """Where the lines begin that share few words with the article, while a later line of the head shares most of its own."""
    if body >= len(page):
        return set()
    article = text[page[body].start :]
    found: set[int] = set()
    head = [line for line in page[:body] if line.text]
    for n, line in enumerate(head):
        words = set(_FRONT.findall(line.text))
        shared = sum(word in article for word in words)
        if shared > 2 and shared * 2 > len(words) and not lines.is_head(line.text):
            return found
        # 대한민국 정책브리핑, and below it where the page stands in the site
        named = n == 0 and len(line.text) < _SITE and len(head) > 1 and lines.is_furniture(head[1].text)
        if (shared * 3 <= len(words) and (shared < 2 or len(words) < 9)) or named:
            found.add(line.start)
    return set()


def is_banner(line: str) -> bool:
    """Whether a line above the headline is the site's own: its name, address, logo, motto, or a menu between bars."""
    if len(line) >= 80:
        return False
    if (
        _SECTION.fullmatch(line)
        or _ADDRESS.match(line)
        or _LOGO.fullmatch(line)
        or bylines.is_outlet(line.strip(_AROUND))
    ):
        return True
    words = line.split()
    if (
        len(words) < 4
        and len(line) < 18
        and not lines.has_digit(line)
        and (bylines.is_outlet(words[0].strip(_AROUND)) or _is_titled(words))
    ):
        return True  # 《가나일보》 산업면, 농민의 신문 가나저널
    if _ISSUE.fullmatch(line) or _MAGAZINE.fullmatch(line):
        return True
    name, _, motto = _MOTTO.sub("\n", line, count=1).partition("\n")
    if 0 < len(motto) <= _MOTTO_LENGTH and bylines.is_outlet(name.strip(_AROUND)) and not lines.has_digit(motto):
        return True
    entries = [entry.strip() for entry in _BARS.split(line)]
    if all(lines.is_stamp(entry) or lines.is_furniture(entry) for entry in entries):
        return True  # 2026.01.20 화 | 경제 관광 사회
    if len(entries) == 2 and (
        lines.is_menu_word(entries[0]) or all(lines.is_menu_word(word) for word in entries[1].split("·"))
    ):
        return max(map(len, entries)) < 9  # 경제 | 무역·물류
    return len(entries) > 2 and all(len(_DATE_WORDS.sub("", STAMP.sub("", entry))) < 9 for entry in entries)


def masthead(line: str) -> str | None:
    """The outlet whose name begins a line of site furniture: 새벽일보 | 시민의 신문."""
    if ">" in line or "›" in line:
        return None
    if match := _ISSUE.fullmatch(line) or _MAGAZINE.fullmatch(line):
        return match["name"].strip(_AROUND)
    words = [word.strip(_AROUND) for word in re.split(r"[\s|:(（]+", line.strip(_AROUND))]
    if words[0] and bylines.is_outlet(words[0]):
        return words[0]
    return words[-1] if _is_titled(words) else None


def _is_titled(words: list[str]) -> bool:
    """농민의 신문 가나저널: an outlet behind what it calls itself; 판치는 가짜뉴스 is a headline."""
    return len(words) > 1 and words[-2] in ("신문", "언론", "뉴스", "통신") and bylines.is_outlet(words[-1])


def is_desk(line: str) -> bool:
    """Whether a line is an outlet and the section of it: 강변일보 오피니언."""
    name, _, section = line.partition(" ")
    return bylines.is_outlet(name) and all(lines.is_menu_word(word) for word in section.split()) and bool(section)


def read_title(text: str) -> tuple[str, str | None]:
    """A headline, without the outlet that a browser's title carries, and the outlet: 예산 늘었다 - 새벽일보."""
    outlet = None
    if (match := _TITLE_TAIL.fullmatch(text)) and bylines.is_outlet(match[2]):
        text, outlet = match[1], match[2]
    elif (match := _TITLE_FRONT.fullmatch(text)) and bylines.is_outlet(match[1]):
        text, outlet = match[2], match[1]
    section, bar, headline = text.partition(" | ")
    return (headline if bar and lines.is_menu_word(section) else text).strip(DECORATION), outlet


def place(name: str | None) -> str | None:
    """구례 in 구례/양지온 기자; 정치부 and 경제 are desks, 사진 is none."""
    if name is None or len(name) > 3 or name[-1] in "부팀국" or lines.is_menu_word(name):
        return None
    return name
