"""The moments that a page prints about itself: when the article came out, was changed, was crawled.

Patterns see a line whose full-width digits and stops were made plain.
"""

import re
from datetime import datetime
from functools import lru_cache

_WIDE = str.maketrans("０１２３４５６７８９．：／－", "0123456789.:/-")
_IS_WIDE = re.compile("[０-９．：／－]")

# 2020.09.24 · 2024-08-19 · 2025년 4월 7일 · 2021/10/06 · ’24. 7. 3. · 22-11-04 13:17
_DAY = r"(?<!\d)(?:(?:19|20)\d\d|[’'‘]\d\d|\d\d(?=-\d\d-\d\d\s+\d\d:\d\d|\.\d\d\.\d\d\.?\s+\d\d:\d\d))\s*[.\-/년]\s*\d{1,2}\s*[.\-/월]\s*\d{1,2}(?!\d)\s*[.일]?"
# (금) 07:45 · 22:30:00 · 13시 40분 · . 오후 3:10 · (20:12) · T10:20:33
_CLOCK = (
    r"(?:\s*[(（\[]?[월화수목금토일]?요?일?[)）]?\s*[,.T]?\s*(?:오전|오후|AM|PM)?\s*"
    r"\d{1,2}(?:\s*:\s*\d{1,2}(?:\s*:\s*\d{2})?|\s*시(?:\s*\d{1,2}\s*분(?:\s*\d{1,2}초)?)?))?"
)
STAMP = re.compile(_DAY + _CLOCK)
_PARTS = re.compile(
    r"(\d{4}|[’'‘]?\d\d)\D+(\d{1,2})\D+(\d{1,2})"
    r"(?:[^0-9오AP]*(오전|오후|AM|PM)?[^0-9]*(\d{1,2})\s*(?:시|:)(?:\s*(\d{1,2}))?(?:\s*[:분]\s*(\d{2}))?)?"
)

# What a stamp says of its moment: 기사승인, 입력, 최초 등록, 송고시간, 보도일시; and of a change: 최종수정, 업데이트.
_PUBLISHED = (
    "(?:(?:기사|최초|뉴스)\\s?)?(?:승인|입력|등록|작성|송고|발행|게재|게시|출고|전송|배포|보도)\\s?(?:일시|일자|일|시간|시각|시점|날짜)?"
    "|날짜|제공\\s?일자?|Posted|Published"
)
_CHANGED = "최종\\s?(?:수정|편집|업데이트)|수정(?:일시|일|시간)?|업데이트|갱신|Updated?|Modified"
ASIDE = re.compile("UPDATED|인쇄|출력|오늘|현재", re.I)
"""The beginning of a line whose moment is not the article's: when the site changed, when the page was printed."""
_GAP = "[^0-9가-힣’'‘]{0,12}"
_CUE = re.compile(f"{_PUBLISHED}|{_CHANGED}", re.I)
_CUE_BEFORE = re.compile(f"(?:{_PUBLISHED}){_GAP}({STAMP.pattern})", re.I)
_CUE_BEHIND = re.compile(f"({STAMP.pattern})\\s*(?:{_PUBLISHED})", re.I)
_CHANGED_BEHIND = re.compile(f"\\s*(?:{_CHANGED}){_GAP}{STAMP.pattern}", re.I)
"""2024.06.24 18:30 수정 : 2024.06.25 09:10: the first is when the article came out."""
_SAID = re.compile(f"(?:{_PUBLISHED}|{_CHANGED}){_GAP}{_DAY}|{STAMP.pattern}\\s*(?:{_PUBLISHED}|{_CHANGED})", re.I)


def plain(line: str) -> str:
    """The line with full-width digits and stops made plain; as long as before."""
    return line.translate(_WIDE) if _IS_WIDE.search(line) else line


@lru_cache(maxsize=8_192)
def said(line: str) -> re.Match[str] | None:
    """Where a line prints a moment with what it says of itself: 승인 2021.11.02, 2021/10/06 08:15 송고."""
    return _SAID.search(line) if STAMP.search(line) else None


def published(line: str) -> datetime | None:
    """The moment that a line says the article came out; 수정 and 업데이트 are none.

    What a moment says stands before it (승인 2020.09.24) or behind it (2021/10/06 08:15 송고), the same way all along a line.
    """
    cue, stamp = _CUE.search(line), STAMP.search(line)
    if not cue or not stamp:
        return None
    if line.startswith(stamp[0]) and _CHANGED_BEHIND.match(line, stamp.end()):
        return parse_stamp(stamp[0])
    match = (_CUE_BEFORE if cue.start() < stamp.start() else _CUE_BEHIND).search(line)
    return parse_stamp(match[1]) if match else None


def parse_stamp(text: str) -> datetime | None:
    """A printed moment, to the minute or second where it has one, else midnight. None when there is no such day."""
    match = _PARTS.search(plain(text))
    if not match:
        return None
    year = int(match[1]) if len(match[1]) == 4 else 2000 + int(match[1][-2:])
    hour, minute, second = (int(match[i] or 0) for i in (5, 6, 7))
    if match[4] in ("오후", "PM") and hour < 12:
        hour += 12
    elif match[4] in ("오전", "AM") and hour == 12:
        hour = 0
    try:
        return datetime(year, int(match[2]), int(match[3]), hour, minute, second)
    except ValueError:
        return None
