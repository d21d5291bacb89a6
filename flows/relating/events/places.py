"""Where an event took place, as its sentence says it."""

import re

from flows.extracting.names import Names
from flows.extracting.place_words import MODIFIERS, NO_FRONTS, NOT_VENUES
from flows.extracting.spans import Line
from flows.extracting.words import Token

_AT = re.compile(
    r"['’]?(?:\([^()\n]{2,20}\))?(?:[ \u00a0][0-9０-９]+층)?(?:[ \u00a0][가-힣0-9]{1,8}(?:실|홀|룸|당))?(?:에서|서[ \u00a0])"
)
"""What stands behind the place where something happens."""
_IN = ("실", "룸", "홀", "강당", "사무소")
_HOUSES = ("빌딩", "타워")
"""누리산단 관리사무소, 누리빌딩 다움홀: a part stands behind the house in which it is."""


def named_place(text: str, line: Line, names: Names) -> str | None:
    """The last place of the sentence that stands with 에서 or before a floor, with the region or house named right before it;
    else such a body."""
    found = {
        naming.kind: naming
        for naming in names.namings.near(line.start, line.end)
        if naming.sentence == line.number
        and (naming.kind == "place" or (naming.kind == "organization" and naming.key[0] != "r"))
        and _AT.match(text, naming.end)
    }
    best = found.get("place") or found.get("organization")
    if best is None:
        return None
    start = best.start
    before = next(
        (
            m
            for m in names.namings.near(start, start)
            if m.end + 1 == start
            and (
                (m.kind == "place" and m.end - m.start < 5 and text[m.end - 1] not in "시도군")
                or (
                    m.key[:1] != "r" and (text.endswith(_IN, start, best.end) or text.endswith(_HOUSES, m.start, m.end))
                )
            )
        ),
        None,
    )
    return " ".join(text[before.start if before else start : best.end].split())


def stated_place(text: str, tokens: list[Token], at: int) -> str | None:
    """What stands before 에서 in front of the event at `at`, though it is named nowhere as a place: 공과대학 7호관, '누리스테이션'."""
    for i in range(len(tokens) - 1, -1, -1):
        token = tokens[i]
        if token.start >= at or (token.word.particle not in _WHERE and text[token.start : token.end] not in _WHERE):
            continue
        if text[token.start : token.end] in _WHERE:
            closed = token.gap[-1:]
            opened = text.rfind(_OPENS.get(closed, "\n"), max(token.start - 40, 0), token.start - 1)
            return text[opened + 1 : token.start - 1] if closed in _OPENS and opened >= 0 else None
        first = i
        while first and i - first < 4 and not tokens[first].gap.strip() and _may_locate(text, tokens[first - 1]):
            first -= 1
        last = token
        if token.word.stem in _AROUND and first < i:
            last = tokens[i - 1]  # 누리역 광장 일원
        end = last.start + len(last.word.stem)
        if first == i or last.word.stem in NOT_VENUES or last.word.stem.endswith(_NO_SPOTS):
            return None
        return " ".join(text[tokens[first].start : end].split())
    return None


def _may_locate(text: str, token: Token) -> bool:
    """Whether a bare word may belong to the place behind it: no 이날, 10시, 서산시, 글로벌."""
    raw = text[token.start : token.end]
    number = raw[0].isdigit() and not raw.endswith(("층", "호", "관", "동"))
    return not (
        token.word.particle or token.word.office or token.word.gov or number or raw in NO_FRONTS or raw in _TIMES
        or raw.endswith(MODIFIERS)
    )  # fmt: skip


_WHERE = ("에서", "에서는")
_OPENS = {"'": "'", "’": "‘", '"': '"', "”": "“", "」": "「", "』": "『"}
_AROUND = ("일원", "일대")
_TIMES = frozenset("오전 오후 저녁 오늘 어제 당시 앞서 현장 최근".split())
_NO_SPOTS = tuple(
    "회의 대회 식 포럼 행사 회 전 축제 박람회 세미나 자리 시장 분야 과정 가운데 차원 공모 평가 심사 조사 토론 이상 중 안 측".split()
)
"""Ends of what stands before 에서 and is no place: 글로벌 시장에서, 국내 공모에서."""
