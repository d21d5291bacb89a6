"""Events that an article says have taken place: what, when, where, who held it, how many came."""

import re
from collections.abc import Mapping
from datetime import date, timedelta
from itertools import islice
from typing import NamedTuple

from flows.extracting.names import Names
from flows.extracting.spans import Line
from flows.korean.time_words import NATIVE_DAYS
from flows.relating.events.cues import CUES, GUARDS, MAY_TELL
from flows.relating.events.names import event_name
from flows.relating.events.places import named_place, stated_place
from flows.relating.events.words import ANNOUNCED, ATTENDED, SIGNINGS


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


_AHEAD = re.compile(r"^[^.\n\"“]{0,14}?(?:예정|계획|방침|목표|전망|기로|키로|앞두)")
_ON = re.compile("(?:고|으며|으나|지만)[ \u00a0,]")
"""What follows past tense where another clause begins; ㅆ, its final consonant, is the twentieth."""
_PLANNED = re.compile(r"[할될갈올열질][ \u00a0](?:예정|계획|전망|것)[^.\n]{0,12}[.]?$")
_THIS_DAY = re.compile(r"이날[ \u00a0](?:[^\s.]{1,14}[ \u00a0]){0,2}$")
"""이날 간담회에는 회장단이 참석할 예정이다: the day lies ahead."""
_NOT_YET = re.compile(r"(?:오는|내년|다음[ \u00a0]달|앞으로)[ \u00a0]")
_GOES_ON = re.compile("(?:고|며|면서|해|혀|어)$")
_NOW = re.compile("(?:간다|선다|연다|한다|갖는다|는다)[.]?$")
_TELLING = re.compile(
    rf"[ \u00a0]?(?:[가-힣]+(?:를|을|에서|통해)[ \u00a0]){{0,2}}(?:{ANNOUNCED})|[ \u00a0](?:[^\s.]{{1,15}}[ \u00a0]){{0,2}}[^\s.]{{1,15}}에[ \u00a0]따르면"
)
_OCCASION = re.compile(r"[^.\n]{0,25}?맞(?:아|이|은)")
"""2024년 새해를 맞아: the year is no day of what is held then."""
_ORDER = re.compile(r"(?:[,·]?[ \u00a0][^\s.]{1,14}){0,3}?[ \u00a0]?순(?:서)?으로")
"""경과보고, 축사, 시삽식 순으로 진행됐다: parts of an event are no events."""
_OF_RITE = re.compile(
    r"['’\"”」』]?[ \u00a0](?:[^\s.]{1,8}[ \u00a0])?[^\s.]*(?:식|기자회견|브리핑|보고회|설명회|간담회|평가회)(?:이|을|를|은|도)?[ \u00a0]"
    r"|[ \u00a0][^\s.]{1,8}(?:장|홀|관|실|센터)에서[ \u00a0]"
)
"""축제 개막식이, 축제 결산 기자회견이 열렸다: it is the rite that was held."""
_ENDED = re.compile("막을 내|폐막|마무리|성료|끝났")
_LASTED = re.compile(
    "(?<![가-힣0-9])([1-9][0-9]?일|이틀|사흘|나흘|닷새|엿새|이레|여드레|아흐레|열흘)(?:간|[ \u00a0]동안)"
)
_CALLED_OFF = re.compile("취소|연기[됐된돼하했]|무산|미[뤄뤘]|없었")
_OTHERS = re.compile(
    r"[ \u00a0](?:이후|이래|들어)|[에]?[ \u00a0](?:처음[ \u00a0])?(?:시행|도입|제정|개정|설립|창립|신설|출시|개발|발표)(?:된|한)[ \u00a0]"
)
"""지난 7월 시행된 법에 따라, 2019년 이후: a day of something else."""
_KIND_OF = re.compile("[한된의][ \u00a0]$")
"""부처가 모집한 2024년 사업: the year is part of a name."""
_MODIFIES = re.compile("[한된뽑힌연][ \u00a0]$")
_TALLIED = re.compile(r"(?:현재[ ,]|[0-9](?:년|개월)간[ \u00a0])[^.\n]{0,40}$")
"""9월 현재 … 25건이 선정됐다, 6년간 … 지정됐다: a tally, no event."""
_LINK = re.compile(
    "이어|앞서|같은 자리|그 자리|^또|이날|현장|이 자리|행사|선포식|협약식|출범식|이 포럼|이번|이와 함께|아울러|함께"
)
_SAME = re.compile(
    r"(?:같은|그)[ \u00a0]자리|이(?:번)?[ \u00a0](?:포럼|회의|행사|자리|협약|대회|선포식|출범식|간담회|총회)|이날|이 자리"
)
_COUNT = re.compile(r"(?<![0-9,])([0-9][0-9,]{0,10})(만|천)?여?[ \u00a0]?(?:명|인)")
_CROWD = 10**8
"""More than this come nowhere: a misprint."""
_CAME = re.compile(rf"(?:이|으로|의|가|은)?[^.0-9]{{0,20}}?(?:{ATTENDED})")
_AND = re.compile(r"과[ \u00a0][^.,0-9]{0,14}$")
_TITLE = re.compile(r"[‘「『][^‘’「」『』\n]{2,60}[’」』]|(?<![가-힣0-9])'[^'\n]{2,60}'")
"""A quoted name: the year in ‘2024년 중앙공모사업’ is no day."""
_HOLDER = ("은", "는", "이", "가")
_NOTE = re.compile(r"\([^()\n]{1,40}\)(은|는|이|가)[ \u00a0]")
"""누리협회(회장 오다솔)는: a note between a body and its particle."""
_NO_SUBJECT = re.compile(r"(?:\([^)]*\)|[^은는이가.])*+")
"""What names no subject, but for what stands in brackets; possessive, or 30 brackets would take a year."""
_HOSTED = re.compile(
    r"(?:\([^()\n]{1,40}\))?(?:이|가|은|는)?[ \u00a0](?:공동(?:으로)?[ \u00a0]?)?(?:주최|주관)(?:하|한|했|로|으로|해)"
)
_JOINED = re.compile(r"(?:\([^()\n]{1,40}\))?(?:와|과|,|·)[ \u00a0]?")
_LASTING = ("other", "meeting", "ceremony")
"""Sorts of events that may last from one day to another."""


def find_events(
    text: str, lines: list[Line], names: Names, dates: Mapping[int, list[When]], published: date | None
) -> list[Event]:
    """The events of an article, one for each sort and day, in the order in which the text names them.

    Headlines are left out, their events stand in the body. `dates` are the dates of `core.fact_date` by sentence.
    """
    found: list[Event] = []
    main: date | None = None
    recent: date | None = None
    scene: dict[date, str] = {}
    opening = [*islice((line.number for line in lines if line.kind == "body"), 2)]
    for n, line in enumerate(lines):
        if line.kind not in ("body", "caption"):
            continue
        sentence = text[line.start : line.end]
        if not MAY_TELL.search(sentence):
            continue
        kinds = {kind for kind, guard in GUARDS.items() if guard.search(sentence)}
        for kind, cue in CUES:
            if kind not in kinds:
                continue
            for match in cue.finditer(sentence):
                group = next((g for g in range(1, cue.groups + 1) if match[g] is not None), 0)
                at, end = match.span(group)
                if not _is_told(sentence, kind, at, end, match.end()) or (
                    kind == "ceremony" and _is_person(names, line.start + at)
                ):
                    continue
                when = _when(text, line, dates.get(line.number, []), line.start + at, line.start + match.end(), kind)
                if not _is_past(when, published, match[0]) or (when is None and _NOT_YET.search(sentence[:at])):
                    continue
                if when is None and _GOES_ON.search(match[0]) and _NOW.search(sentence):
                    continue  # 개소식을 갖고 운영에 들어간다
                if when is not None and main is not None and recent == main and text.startswith("이날", when.start):
                    when = when._replace(first=main, last=main)  # no day that a figure was of
                first = when.first if when else None
                if when is not None and kind in _LASTING and _ENDED.search(match[0]):
                    first = _begun(text, lines[n : n + 2], dates, when)
                if (
                    first is None
                    and main is not None
                    and kind in ("launch", "agreement", "ceremony", "meeting")
                    and _LINK.search(sentence)
                ):
                    first = main
                if first is None and recent is not None and _SAME.search(sentence):
                    first = recent
                undated = kind in ("selection", "agreement") or (
                    line.number in opening and (kind == "other" or sentence[at:end].endswith("식"))
                )
                if first is None and not undated:
                    continue
                if when is not None and when.grain == "day" and first is not None:
                    recent = first
                    if main is None and published is not None and published - first <= timedelta(days=10):
                        main = first
                place = named_place(text, line, names)
                if place is None and kind not in ("selection", "launch"):
                    place = stated_place(text, names.tokens[n], line.start + at)
                if first is not None and place:
                    scene.setdefault(first, place)
                if first is not None and not place and kind != "selection" and _LINK.search(sentence):
                    place = scene.get(first)
                start, name = event_name(text, line, names.tokens[n], kind, line.start + at, line.start + end)
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
                        place,
                        _organizer(text, lines, names, n),
                        _attendance(text, lines, n) if kind != "selection" else None,
                    )
                )
    return _merged(found)


def _is_told(sentence: str, kind: str, at: int, end: int, stop: int) -> bool:
    """Whether a cue, its word at [at, end) and its verb before `stop`, tells of an event that took place."""
    if _CALLED_OFF.search(sentence, end, stop):
        return False
    over = (
        _ON.match(sentence, stop) and (ord(sentence[stop - 1]) - 0xAC00) % 28 == 20
    )  # 기공식을 치렀고 내년 양산이 목표다
    if (not over and _AHEAD.match(sentence[stop:])) or (_in_speech(sentence, at) and _in_speech(sentence, stop)):
        return False
    if _NOT_YET.search(sentence, end, stop):
        return False  # 이날 제320회 정례회를 오는 20일 연다고 알렸다
    if _PLANNED.search(sentence, stop) and _THIS_DAY.search(sentence, 0, at):
        return False
    if kind == "selection":
        return not _TALLIED.search(sentence, 0, at)
    if kind == "meeting" and sentence[at:end].endswith(_BODIES) and _DID.search(sentence, end, stop):
        return False
    if kind in ("meeting", "other") and _OF_RITE.match(sentence, end, stop):
        return False
    return _ORDER.match(sentence, end, stop) is None


_BODIES = ("위원회", "협의회", "이사회")
_DID = re.compile("마무리했|끝났|막을")
"""산업위원회가 원 구성을 마무리했다: who did it, no meeting."""


def _is_person(names: Names, at: int) -> bool:
    """Whether a place stands in a name: 윤봄식 대표는 …를 열었다."""
    return any(m.kind == "person" and m.start <= at < m.end for m in names.namings.near(at, at + 1))


def _is_past(when: When | None, published: date | None, told: str) -> bool:
    """Whether what stands at a date had taken place when the article came out: not 연내 첫 삽을 뜨고 내년에 문을 연다."""
    if when is None or published is None:
        return True
    if when.first is not None and when.first > published:
        return False
    return when.last is None or when.last <= published or not _GOES_ON.search(told)


def _in_speech(sentence: str, at: int) -> bool:
    """Whether a place stands inside double quotation marks."""
    opened = max(sentence.rfind("“", 0, at), -1)
    if opened >= 0:
        return "”" not in sentence[opened:at]
    return sentence.count('"', 0, at) % 2 == 1


def _when(text: str, line: Line, dates: list[When], at: int, end: int, kind: str) -> When | None:
    """The date nearest before the event's words, else the first one behind them; the day of telling is left out."""
    sentence = text[line.start : line.end]
    titles = [m.span() for m in _TITLE.finditer(sentence)] if dates else []
    usable: list[When] = []
    for i, d in enumerate(dates):
        if (
            d.first is None
            or (kind != "announcement" and _TELLING.match(text, d.end, line.end))
            or _in_speech(sentence, d.start - line.start)
            or (d.grain != "day" and _OCCASION.match(text, d.end, line.end))
            or text.startswith("까지", d.end)
            or ((m := _OTHERS.match(text, d.end, line.end)) and m.end() <= at)
            or (d.grain == "year" and _KIND_OF.search(text, line.start, d.start) and not text.startswith("에", d.end))
            or any(a < d.start - line.start < b for a, b in titles)
        ):
            continue
        if text.startswith("부터", d.end):
            if kind in _LASTING and i + 1 < len(dates) and text.startswith("까지", dates[i + 1].end):
                usable.append(d._replace(last=dates[i + 1].last))
            continue
        usable.append(d)
    before = [d for d in usable if d.end <= at]
    if before:
        last = before[-1]
        if last.grain == "year" and at - last.end < 3:
            return last  # 이날 … 지난 2016년 자매결연을 맺은
        days = [d for d in before if d.grain == "day"]
        # 8일 … 올 하반기 뉴딜사업 대상지로 선정했다: the half belongs to the name
        named = last.grain in ("half", "year", "quarter") and not text.startswith(("에", "부터", "까지"), last.end)
        return days[-1] if days and (kind != "selection" or named) else last
    if _MODIFIES.search(text, at, end):
        return None  # 준공된 센터를 지난 6일 찾았다
    return next((d for d in usable if d.start < end + 12), None)


def _begun(text: str, lines: list[Line], dates: Mapping[int, list[When]], end: When) -> date | None:
    """The first day of what ended on a day: 나흘간의 일정을 마치고 9일 막을 내렸다; …10일 폐막했다. 6일부터 닷새 동안 연 축제에는."""
    if end.grain != "day" or end.last is None or end.first != end.last:
        return end.first
    lasted = _LASTED.search(text, lines[0].start, lines[0].end)
    if lasted:
        days = NATIVE_DAYS.get(lasted[1]) or int(lasted[1].rstrip("일"))
        return end.last - timedelta(days - 1)
    starts = (d.first for line in lines for d in dates.get(line.number, []) if text.startswith("부터", d.end))
    return next((s for s in starts if s is not None and timedelta(0) < end.last - s < timedelta(60)), end.first)


def _organizer(text: str, lines: list[Line], names: Names, n: int) -> str | None:
    """Who is said to host the event, here or in the next sentence; else the first body of the sentence that is its subject."""
    for line in lines[n : n + 2]:
        if "주최" in text[line.start : line.end] or "주관" in text[line.start : line.end]:
            bodies = [m for m in names.namings.near(line.start, line.end) if m.kind == "organization"]
            for i, body in enumerate(bodies):
                if body.sentence == line.number and _HOSTED.match(text, body.end):
                    joined = i and _JOINED.fullmatch(text, bodies[i - 1].end, body.start)
                    host = bodies[i - 1] if joined else body
                    return " ".join(text[host.start : host.end].split())
    tokens = names.tokens[n]
    if not tokens:
        return None
    first = None
    ends = {t.start + len(t.word.stem): t.word.particle for t in tokens}
    for naming in names.namings.near(tokens[0].start, tokens[-1].start + 1):
        if naming.kind != "organization" or not tokens[0].start <= naming.start <= tokens[-1].start:
            continue
        first = first or naming
        if ends.get(naming.end) in _HOLDER or _NOTE.match(text, naming.end):
            naming = first if _NO_SUBJECT.fullmatch(text, first.end, naming.start) else naming
            return " ".join(text[naming.start : naming.end].split())
    return None


def _attendance(text: str, lines: list[Line], n: int) -> int | None:
    """200 in 200여 명이 참석한, 250 in 50여 명과 주민 200여 명이 참석했다; also in the next sentence."""
    for line in lines[n : n + 2]:
        sentence = text[line.start : line.end]
        counts = list(_COUNT.finditer(sentence))
        total = 0
        for i, match in enumerate(counts):
            total += int(match[1].replace(",", "")) * {"만": 10000, "천": 1000}.get(match[2], 1)
            if i + 1 < len(counts) and _AND.match(sentence, match.end(), counts[i + 1].start()):
                continue
            if _CAME.match(sentence, match.end()):
                return total if total < _CROWD else None
            total = 0
    return None


def _merged(found: list[Event]) -> list[Event]:
    """One event for each sort and day; an undated one only where its sort has no other. What one telling leaves out another fills in."""
    kept: list[Event] = []
    for event in found:
        same = next(
            (
                i
                for i, k in enumerate(kept)
                if k.type == event.type
                and (k.first == event.first or event.first is None or k.first is None)
                and not _are_two(k, event)
            ),
            None,
        )
        if same is None:
            kept.append(event)
            continue
        old = kept[same]
        named = event if _says_less(old.name, event.name, event.type) else old
        kept[same] = named._replace(
            first=old.first or event.first, last=old.last or event.last, place=old.place or event.place,
            organizer=old.organizer or event.organizer, attendance=old.attendance or event.attendance,
        )  # fmt: skip
    return [
        e
        for e in kept
        if not (e.type == "agreement" and e.first is None and any(k.type == "agreement" and k.first for k in kept))
    ]


def _are_two(event: Event, other: Event) -> bool:
    """Whether two of a sort on one day are told apart: in one sentence or list by names of their own, of which no word is in the other."""
    names = (event.name.split(), other.name.split())
    return (
        event.type in _LASTING
        and event.first is not None
        and event.first == other.first
        and min(map(len, names)) > 1
        and not any(word in "".join(names[1]) for word in names[0])
        and not any(word in "".join(names[0]) for word in names[1])
    )


def _says_less(name: str, other: str, kind: str) -> bool:
    """Whether one name says less than another: 개관식 than 누리도서관 개관식; of an agreement its ceremony, which names no parties."""
    if kind == "agreement":
        bare = " " not in name and " " in other and not other.endswith(SIGNINGS)  # MOU, 산학협력 업무협약
        return bare or (name.endswith(SIGNINGS) and not other.endswith(SIGNINGS))
    return " " not in name and other.endswith(name) and other != name
