"""Events that an article says have taken place: what, when, where, who held it, how many came."""

import re
from collections.abc import Mapping
from datetime import date, timedelta
from typing import NamedTuple

from flows.extracting.names import Line, Names
from flows.extracting.words import Token
from flows.korean.patterns import alternation
from flows.relating.event_words import (
    AGREEMENTS,
    ANNOUNCED,
    ATTENDED,
    CEREMONIES,
    DONE,
    FACILITIES,
    FESTIVALS,
    GROUND,
    HELD,
    LAUNCHES,
    MEETINGS,
    NO_CEREMONY,
    OPENINGS,
    SELECTED,
    SIGNED,
)
from flows.relating.verbs import verb_form


class When(NamedTuple):
    """A date of the text with the days that it means."""

    sentence: int
    start: int
    end: int
    first: date | None
    last: date | None
    grain: str | None


class Event(NamedTuple):
    """An event, named at [start, end) of the text. What the article does not say is None."""

    sentence: int
    start: int
    end: int
    type: str
    name: str
    first: date | None
    last: date | None
    place: str | None
    organizer: str | None
    attendance: int | None


_TAIL = r"(?:\([A-Za-z]{2,5}\))?['’\"”」』]?(?:을|를|은|는|이|가|도|의|과|와)?"
_WAY = r"(?:[ \u00a0][^\s.]{1,14}){0,4}?[ \u00a0]"
_OPENED = alternation([f"{word}식" for word in OPENINGS])
_BROKEN = alternation([f"{word}식" for word in GROUND])
# 투자신고식, 풍어기원식
_RITE = "(?<![가-힣])[가-힣]{2,14}" + "".join(f"(?<!{word})" for word in (*NO_CEREMONY, *OPENINGS, *GROUND)) + "식"
_CEREMONY = f"{alternation(CEREMONIES)}|{_RITE}"
_CUES = [
    ("other", re.compile(rf"({alternation(FESTIVALS)}){_TAIL}{_WAY}(?:{HELD})")),
    *(
        cue
        for kind, words in (("ceremony", _CEREMONY), ("opening", _OPENED), ("groundbreaking", _BROKEN))
        for cue in (
            (kind, re.compile(rf"({words}){_TAIL}{_WAY}(?:{HELD})")),
            (kind, re.compile(rf"(?:열린|개최된|열고 있는|마련된)[ \u00a0][^.\n]{{0,60}}?({words})(?![가-힣]*장)")),
        )
    ),
    (
        "agreement",
        re.compile(
            rf"({alternation(AGREEMENTS)})(?:식|서)?{_TAIL}{_WAY}(?:{SIGNED})|()(?:협약|MOU)(?:식을|식이)?[ \u00a0]?(?:했|한[ \u00a0]|체결[^\w])"
        ),
    ),
    ("agreement", re.compile(r"(협약)서?['’”」]?에[ \u00a0](?:[가-힣]+[ \u00a0])?서명(?:했|한[ \u00a0]|하고|하며)")),
    ("agreement", re.compile(r"(?:첫|[0-9]+번째)[ \u00a0](협약)(?:을[ \u00a0]시작|에[ \u00a0]이르렀|을[ \u00a0]맺)")),
    (
        "groundbreaking",
        re.compile(rf"({alternation(GROUND)})(?:{DONE}|에[ \u00a0]들어갔)|(첫[ \u00a0]삽)을[ \u00a0](?:떴|뜬|뜨고)"),
    ),
    ("opening", re.compile(rf"({alternation(OPENINGS)})(?:{DONE})|(문)을[ \u00a0](?:열었|연[ \u00a0]|열고)")),
    (
        "opening",
        re.compile(rf"({alternation(FACILITIES)})(?:을|를)[ \u00a0](?:새로[ \u00a0])?(?:열었|연[ \u00a0]|열고|열어)"),
    ),
    ("launch", re.compile(rf"({alternation(LAUNCHES)})(?:{DONE})")),
    ("meeting", re.compile(rf"({alternation(MEETINGS)}){_TAIL}{_WAY}(?:{HELD})")),
    ("meeting", re.compile("(간담회|회의|면담|토론회)를[ \u00a0](?:했|하고|한[ \u00a0])")),
    (
        "meeting",
        re.compile(
            rf"(?:열린|개최된|개최한|[ \u00a0]연|가진)[ \u00a0][^.\n]{{0,50}}?({alternation(MEETINGS)})['’\"”」』]?(?:에서|에는|에도|에[ \u00a0])"
        ),
    ),
    (
        "meeting",
        re.compile(
            rf"({alternation(MEETINGS)})['’\"”」』]?에서[ \u00a0][^.\n]{{0,60}}?(?:확정|의결|통과|결정|심의|논의|채택|지적|촉구)(?:됐|했|된[ \u00a0]|한[ \u00a0])"
        ),
    ),
    (
        "selection",
        re.compile(
            rf"(?:공모|사업지|대상지|대상자|사업자|후보지|특구|단지|산단|지구|도시|기관|거점|센터|사업|과제|지역|기업|업체|대상|후보)[^.\n]{{0,40}}?({alternation(SELECTED)})(?:됐|되었|돼|된[ \u00a0]|했다|한[ \u00a0]|받았|되며|되면서|되고|다고|다\b|다\.)"
        ),
    ),
    (
        "selection",
        re.compile(
            r"공모(?:사업)?에[ \u00a0](?:최종[ \u00a0])?(뽑혔|뽑힌|뽑혀|당선됐|당선된)|[가-힣]을[ \u00a0](선정)해[ \u00a0](?:발표|통보|고시|공고)했"
        ),
    ),
    (
        "selection",
        re.compile(
            r"[가-힣](?:에|로)[ \u00a0](?:최종|공식|신규|추가|처음)?[ \u00a0]?(선정|지정)(?:됐|된[ \u00a0]|되며|되면서|돼)|[가-힣]로[ \u00a0](뽑혔|뽑힌[ \u00a0]|뽑혀)"
        ),
    ),
]
_ANY = re.compile(
    alternation(
        [
            *CEREMONIES,
            *(f"식{after}" for after in "을이도에'’\""),
            "당선",
            *AGREEMENTS,
            *GROUND,
            "첫 삽",
            *OPENINGS,
            "문을 ",
            *LAUNCHES,
            *MEETINGS,
            *SELECTED,
            *FESTIVALS,
            "을 열",
            "를 열",
            "을 연 ",
            "를 연 ",
        ]
    )
)
_AHEAD = re.compile(r"^[^.\n]{0,14}?(?:예정|계획|방침|목표|전망|기로|키로|앞두)")
_NOT_YET = re.compile(r"(?:오는|내년|다음[ \u00a0]달|앞으로)[ \u00a0]")
_GOES_ON = re.compile("(?:고|며|면서|해|혀|어)$")
_TELLING = re.compile(rf"[ \u00a0]?(?:[가-힣]+(?:를|을|에서|통해)[ \u00a0]){{0,2}}(?:{ANNOUNCED})")
_LINK = re.compile(
    "이어|앞서|같은 자리|그 자리|^또|이날|현장|이 자리|행사|선포식|협약식|출범식|이 포럼|이번|이와 함께|아울러|함께"
)
_SAME = re.compile(
    r"(?:같은|그)[ \u00a0]자리|이(?:번)?[ \u00a0](?:포럼|회의|행사|자리|협약|대회|선포식|출범식|간담회|총회)|이날|이 자리"
)
_COUNT = re.compile(r"([0-9][0-9,]*)(만|천)?여?[ \u00a0]?(?:명|인)")
_QUOTED = re.compile(r"['‘“\"「『]([^'‘’“”\"「」『』\n]{3,60})['’”\"」』][ \u00a0]?$")
_HOLDER = ("은", "는", "이", "가")


def find_events(
    text: str, lines: list[Line], names: Names, dates: Mapping[int, list[When]], published: date | None
) -> list[Event]:
    """The events of an article, one for each sort and day, in the order in which the text names them.

    Headlines are left out, their events stand in the body. `dates` are the dates of `core.fact_date` by sentence.
    """
    found: list[Event] = []
    main: date | None = None
    recent: date | None = None
    for n, line in enumerate(lines):
        if line.kind not in ("body", "caption"):
            continue
        sentence = text[line.start : line.end]
        if not _ANY.search(sentence):
            continue
        for kind, cue in _CUES:
            for match in cue.finditer(sentence):
                group = next((g for g in range(1, cue.groups + 1) if match[g] is not None), 0)
                at, end = match.span(group) if match[group] else match.span()
                if _AHEAD.match(sentence[match.end() :]) or _in_speech(sentence, at):
                    continue
                if kind == "ceremony" and any(
                    m.kind == "person" and m.start <= line.start + at < m.end
                    for m in names.namings.near(line.start + at, line.start + at + 1)
                ):
                    continue  # 윤봄식 대표는 …를 열었다
                when = _when(text, line, dates.get(line.number, []), line.start + at, line.start + match.end(), kind)
                if when is not None and published is not None and when.first is not None and when.first > published:
                    continue
                if (
                    when is not None
                    and published is not None
                    and when.last is not None
                    and when.last > published
                    and _GOES_ON.search(match[0])
                ):
                    continue  # 연내 첫 삽을 뜨고 내년에 문을 연다
                if when is None and _NOT_YET.search(sentence[:at]):
                    continue
                first = when.first if when else None
                if (
                    first is None
                    and main is not None
                    and kind in ("launch", "agreement", "ceremony", "meeting")
                    and _LINK.search(sentence)
                ):
                    first = main
                if first is None and recent is not None and _SAME.search(sentence):
                    first = recent
                if first is None and kind not in ("selection", "agreement"):
                    continue
                if (
                    first is not None
                    and main is None
                    and when is not None
                    and when.grain == "day"
                    and published is not None
                    and published - first <= timedelta(days=10)
                ):
                    main = first
                if when is not None and when.grain == "day":
                    recent = first
                start, name = _name(text, line, names.tokens[n], line.start + at, line.start + end)
                last = when.last if when and when.grain == "day" else first
                found.append(
                    Event(
                        line.number,
                        start,
                        line.start + end,
                        kind,
                        name,
                        first,
                        last,
                        _place(text, line, names, n),
                        _organizer(text, names, n),
                        _attendance(text, lines, n),
                    )
                )
    return _merged(found, main)


def _in_speech(sentence: str, at: int) -> bool:
    """Whether a place stands inside double quotation marks."""
    opened = max(sentence.rfind("“", 0, at), -1)
    if opened >= 0:
        return "”" not in sentence[opened:at]
    return sentence.count('"', 0, at) % 2 == 1


def _when(text: str, line: Line, dates: list[When], at: int, end: int, kind: str) -> When | None:
    """The date nearest before the event's words, else the first one behind them; the day of telling is left out."""
    usable = [d for d in dates if d.first is not None and not _TELLING.match(text, d.end, line.end)]
    usable = [
        d
        for d in usable
        if not text.startswith(("까지", "부터"), d.end)
        and not _in_speech(text[line.start : line.end], d.start - line.start)
    ]
    before = [d for d in usable if d.end <= at]
    if before:
        days = [d for d in before if d.grain == "day"]
        return days[-1] if days and kind not in ("selection",) else before[-1]
    return next((d for d in usable if d.start < end + 12), None)


def _name(text: str, line: Line, words: list[Token], start: int, end: int) -> tuple[int, str]:
    """The quoted name that ends in or stands right before the event's word, else the bare nouns before it."""
    opened = max(text.rfind(q, line.start, start) for q in "'‘“「『\"")
    if opened >= 0 and text[opened] in "'\"" and text.count(text[opened], line.start, start) % 2 == 0:
        opened = text.rfind(text[opened], line.start, opened)  # this mark closes
    closed = max((text.find(q, opened + 1, end + 2) for q in "'’”」』\""), default=-1) if opened >= 0 else -1
    # ‘누리 구축사업’ 공모에 최종 선정
    near = closed < 0 or (closed >= start - 16 and "," not in text[closed:start])
    if opened >= 0 and 0 <= start - opened < 60 and near:
        return opened + 1, _as_noun(re.sub("['’”」』\"]", "", text[opened + 1 : end]))
    tokens = [t for t in words if t.start < end]
    first = len(tokens) - 1
    aim = False
    while first > 0 and not tokens[first].gap.strip() and not tokens[first - 1].word.office:
        word = tokens[first - 1].word
        if text[tokens[first - 1].start : tokens[first - 1].end] in _NO_NAMES or verb_form(word.stem) in ("con", "fin"):
            break
        if word.stem == "위한" or (word.stem == "위" and word.particle):
            aim = True
        elif (word.particle in ("로", "으로", "에", "을", "를") and first == len(tokens) - 1) or (
            word.particle in ("을", "를") and aim
        ):
            aim = False
        elif word.particle or word.stem in ("와", "과") or text[tokens[first - 1].start].isdigit() or word.gov:
            break
        first -= 1
    begin = tokens[first].start if tokens and tokens[first].start <= start else start
    return begin, _as_noun(text[begin:end])


_NO_NAMES = frozenset(
    "열린 개최된 연 이번 이날 전날 지난 지난달 지난해 올 올해 내년 말 상반기 하반기 최근 당시 앞서 이미 주재로 가운데 원짜리 에 의 을 를 이 가 은 는 도 원 억원".split()
)
"""Words in front of an event's name that are no part of it."""


def _as_noun(name: str) -> str:
    """공모에 뽑혔 → 공모에 선정, 다시 문 → 다시 개장; spaces as single ones."""
    words = name.split()
    return " ".join([*words[:-1], _AS_NOUNS.get(words[-1], words[-1])])


_AS_NOUNS = {
    "문": "개장",
    "협약했": "협약",
    "협약한": "협약",
    **dict.fromkeys(("뽑혔", "뽑힌", "뽑혀", "골랐", "고른"), "선정"),
}
"""What stands for the piece of a predicate with which a name would end."""


def _place(text: str, line: Line, names: Names, n: int) -> str | None:
    """The last place of the sentence that stands with 에서 or before a floor, with the region named right before it."""
    best = None
    for naming in names.namings.near(line.start, line.end):
        if (
            naming.sentence == line.number
            and naming.kind == "place"
            and re.match(
                r"['’]?(?:[ \u00a0](?:[0-9０-９]+층|[가-힣]{2,8}(?:실|홀|룸|당)))?(?:에서|서[ \u00a0])",
                text[naming.end : naming.end + 16],
            )
        ):
            best = naming
    if best is None:
        return None
    start = best.start
    before = next(
        (
            m
            for m in names.namings.near(start, start)
            if m.kind == "place"
            and m.end + 1 == start
            and m.end - m.start < 5
            and text[m.start : m.end][-1] not in "시도군"
        ),
        None,
    )
    return " ".join(text[before.start if before else start : best.end].split())


def _organizer(text: str, names: Names, n: int) -> str | None:
    """The first body of the sentence that is its subject."""
    tokens = names.tokens[n]
    if not tokens:
        return None
    first = None
    ends = {t.start + len(t.word.stem): t.word.particle for t in tokens}
    for naming in names.namings.near(tokens[0].start, tokens[-1].start + 1):
        if naming.kind != "organization" or not tokens[0].start <= naming.start <= tokens[-1].start:
            continue
        first = first or naming
        if ends.get(naming.end) in _HOLDER:
            naming = first if re.fullmatch(r"(?:[^은는이가.]|\([^)]*\))*", text[first.end : naming.start]) else naming
            return " ".join(text[naming.start : naming.end].split())
    return None


def _attendance(text: str, lines: list[Line], n: int) -> int | None:
    """200 in 200여 명이 참석한; also in the next sentence."""
    for line in lines[n : n + 2]:
        sentence = text[line.start : line.end]
        for match in _COUNT.finditer(sentence):
            if re.match(rf"(?:이|으로|의|가|은)?[^.]{{0,20}}?(?:{ATTENDED})", sentence[match.end() :]):
                return int(match[1].replace(",", "")) * {"만": 10000, "천": 1000}.get(match[2], 1)
    return None


def _merged(found: list[Event], main: date | None) -> list[Event]:
    """One event for each sort and day; an undated one only where its sort has no other. What one telling leaves out another fills in."""
    kept: list[Event] = []
    for event in found:
        same = next(
            (
                i
                for i, k in enumerate(kept)
                if k.type == event.type and (k.first == event.first or event.first is None or k.first is None)
            ),
            None,
        )
        if same is None:
            kept.append(event)
            continue
        old = kept[same]
        kept[same] = old._replace(
            first=old.first or event.first, last=old.last or event.last, place=old.place or event.place,
            organizer=old.organizer or event.organizer, attendance=old.attendance or event.attendance,
        )  # fmt: skip
    return [
        e
        for e in kept
        if not (e.type == "agreement" and e.first is None and any(k.type == "agreement" and k.first for k in kept))
    ]
