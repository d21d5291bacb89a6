"""Agreements that an article reports as its news: who signed, how many, when, and the clauses."""

import re
from datetime import date, timedelta
from typing import NamedTuple

from flows.extracting.names import Line, Names
from flows.relating.events import Event

_BULLET = re.compile(r"[▲△▷▶◇◆○●■□①-⑳]")
_SEVERAL = re.compile(
    r"(?:협약|MOU|양해각서)(?:은|도|을|를)?[ \u00a0](?:모두[ \u00a0])?([0-9]+|두|세|네|다섯)[ \u00a0]?건"
)
_TOTAL = re.compile(
    r"(?:총|모두|등)?[ \u00a0]?([0-9]+|두|세|네|다섯|여섯)[ \u00a0]?(?:여)?(?:개|곳의?)?[ \u00a0]?(?:협력|참여|유관|관계|지역)?[ \u00a0]?(기관·기업|기업·기관|기관|기업|회사|대학교|대학|업체|단체|은행|병원|지자체|시·군|시군|사|곳)(?:[ \u00a0]?(?:간|과|와|이|가|은|는))"
)
_WORDS = {"두": 2, "세": 3, "네": 4, "다섯": 5, "여섯": 6}
_ABOUT = re.compile("협약|MOU|양해각서|양측|두 기관|두 회사|이들|기관들|협력")
_TALLY = re.compile(r"[ \u00a0]*등(?:[ \u00a0]|을|의|에|이|$)")


class Clause(NamedTuple):
    """A clause of an agreement at [start, end)."""

    sentence: int
    start: int
    end: int


class Agreement(NamedTuple):
    """An agreement, told of at [start, end). `parties` is None where the text does not say how many."""

    sentence: int
    start: int
    end: int
    parties: int | None
    named: list[str]
    signed: date | None
    clauses: list[Clause]


def find_agreements(
    text: str, lines: list[Line], names: Names, events: list[Event], published: date | None
) -> list[Agreement]:
    """The agreements among the events that are the article's own news, with their clauses."""
    found: list[Agreement] = []
    for event in events:
        if event.type != "agreement" or not _own_news(event, lines, published):
            continue
        n = next(i for i, line in enumerate(lines) if line.number == event.sentence)
        sentence = text[lines[n].start : lines[n].end]
        several = _SEVERAL.search(sentence)
        if several:
            count = _WORDS.get(several[1]) or int(several[1])
            found += [Agreement(event.sentence, event.start, event.end, None, [], event.first, [])] * min(count, 50)
            continue
        parties, named = _parties(text, lines[n], names, event)
        found.append(
            Agreement(event.sentence, event.start, event.end, parties, named, event.first, _clauses(text, lines, n))
        )
    return found


def _own_news(event: Event, lines: list[Line], published: date | None) -> bool:
    if event.first is None or published is None:
        body = [line.number for line in lines if line.kind == "body"]
        return event.sentence in body[:3]
    return timedelta(0) <= published - event.first <= timedelta(days=10)


def _number(word: str) -> int:
    return _WORDS.get(word) or int(word)


def _parties(text: str, line: Line, names: Names, event: Event) -> tuple[int | None, list[str]]:
    """How many signed, and who is named: the stated total, else those before the verb, unnamed companies counted (두 회사)."""
    before = [
        m
        for m in names.namings
        if m.kind == "organization"
        and m.sentence == line.number
        and m.start < event.end
        and not (event.start <= m.start < event.end)
    ]
    named: dict[str, str] = {}
    for naming in before:
        named.setdefault(naming.key, " ".join(text[naming.start : naming.end].split()))
    stated = list(_TOTAL.finditer(text, line.start, event.end))
    listed = list(named.values())
    if not stated:
        return (len(named) if len(named) > 1 else None), listed
    total = stated[-1]
    count = _number(total[1])
    summed = text[max(line.start, total.start() - 1) : total.end()].lstrip().startswith(("등", "총", "모두")) or text[
        line.start : total.start()
    ].rstrip().endswith("등")
    subjects = {m.key for m in before if re.match(r"\)?(?:은|는|이|가)[ \u00a0]", text[m.end : m.end + 3])}
    if text[total.end() - 1] in "과와":
        others = {
            m.key for m in before if m.end <= total.start() and (not summed or _leads(text, m.end, subjects, before))
        }
        return count + max(len(others), len(subjects)), listed
    return max(count, len(named)), listed


def _leads(text: str, end: int, subjects: set[str], before: list) -> bool:
    """Whether a body stands in the subject: before or at the topic particle."""
    last = max((m.end for m in before if m.key in subjects), default=-1)
    return end <= last


def _clauses(text: str, lines: list[Line], n: int) -> list[Clause]:
    """The entries of the first list within the next sentences that belongs to the agreement."""
    for line in lines[n : n + 4]:
        sentence = text[line.start : line.end]
        marks = [line.start + m.start() for m in _BULLET.finditer(sentence)]
        if (len(marks) > 1 and _ABOUT.search(sentence) and text[marks[0]] == text[marks[-1]]) or (
            len(marks) > 1 and "①" <= text[marks[0]] <= "⑳" and _ABOUT.search(sentence)
        ):
            ends = [*marks[1:], line.end]
            return [_clause(text, line.number, a, b, last=b == line.end) for a, b in zip(marks, ends, strict=True)]
    return _own_lines(text, lines, n)


def _own_lines(text: str, lines: list[Line], n: int) -> list[Clause]:
    """Entries that stand on lines of their own."""
    run: list[Clause] = []
    for line in lines[n + 1 : n + 16]:
        if _BULLET.match(text, line.start):
            run.append(_clause(text, line.number, line.start, line.end, last=False))
        elif run:
            break
    return run if len(run) > 1 else []


def _clause(text: str, sentence: int, start: int, end: int, *, last: bool) -> Clause:
    start += 1
    while start < end and text[start] in " \u00a0":
        start += 1
    if last:
        tally = _TALLY.search(text, start, end)
        end = tally.start() if tally else end
    while end > start and text[end - 1] in " \u00a0,.;\n":
        end -= 1
    return Clause(sentence, start, max(end, start + 1))
