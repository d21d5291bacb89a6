"""The people, bodies and places of one article, each under one key however it is written."""

import re
from collections.abc import Iterable
from typing import NamedTuple

from flows.extracting.bodies import Body, aliases, find_bodies
from flows.extracting.gazetteer import FOREIGN, FULL_NAMES, REGION_CODES, REGIONS
from flows.extracting.name_words import DEPARTMENTS
from flows.extracting.offices import Role, short_titles
from flows.extracting.places import find_places
from flows.extracting.roles import OWN_LEVELS, find_roles
from flows.extracting.same_names import Naming, bare, fullest_bodies, fullest_places
from flows.extracting.spans import Spans, overlaps, within
from flows.extracting.venues import Spot
from flows.extracting.words import Token, hinted, is_common, judge, tokens_of

REGION_OF = {r.code: r for r in REGIONS}
"""Regions by their code."""
_REPORTING = ("기자", "특파원", "논설위원", "논설실장", "편집위원", "편집국장", "부국장", "주필", "앵커")


class Line(NamedTuple):
    """A sentence: `kind` is title, subtitle, body or caption."""

    number: int
    kind: str
    start: int
    end: int


class Office(NamedTuple):
    """A person in an office, under the fullest title and body that the article gives."""

    sentence: int | None
    start: int
    end: int
    person: str
    title: str | None
    organization: str | None


class Names(NamedTuple):
    """What `read_names` finds; `tokens` are the words of each sentence, for those who read on."""

    offices: Spans[Office]
    namings: Spans[Naming]
    tokens: list[list[Token]]
    region: str | None
    """The code of the region that the article is about, None when it names none."""


def read_names(
    text: str,
    lines: list[Line],
    author: str | None = None,
    author_title: str | None = None,
    dateline: str | None = None,
) -> Names:
    """The people, bodies and places that the sentences of an article name.

    An author who is no reporter is looked for in the whole text, a dateline is a place.
    """
    words = [tokens_of(text, line.start, line.end) for line in lines]
    marked = [hinted(tokens) for tokens in words]
    roles: list[tuple[int | None, Role]] = [
        (line.number, role)
        for line, tokens, hints in zip(lines, words, marked, strict=True)
        for role in find_roles(text, tokens, hints)
    ]
    if author and author_title and not author_title.endswith(_REPORTING):
        roles = _author(text, author) + roles
    bodies = [find_bodies(text, *read) for read in zip(words, marked, (line.end for line in lines), strict=True)]
    spans: list[list[tuple[int, int]]] = [[] for _ in lines]
    places_of_lines = {line.number: n for n, line in enumerate(lines)}
    for sentence, role in roles:
        if sentence is not None:
            spans[places_of_lines[sentence]].append((role.name_start, role.end))
    spots = [find_places(text, *group) for group in zip(words, marked, bodies, spans, strict=True)]
    home = _home(dateline, spots, bodies)
    namings = _bodies(text, lines, bodies, roles, home) + _places(text, lines, spots, dateline, home)
    offices = _heads(_members(text, _offices(text, roles), namings), namings)
    namings += _people(text, lines, offices, namings)
    return Names(Spans(offices), Spans(sorted(namings, key=lambda n: (n.start, n.end, n.kind))), words, home)


def _author(text: str, author: str) -> list[tuple[int | None, Role]]:
    """신남희 울산시 미래신산업과 주무관: the line where the author stands with an office."""
    at = text.find(author)
    while at >= 0:
        stop = text.find("\n", at)
        tokens = tokens_of(text, at, stop if stop >= 0 else len(text))
        for role in find_roles(text, tokens, hinted(tokens)):
            if role.person == author:
                return [(None, role)]
        at = text.find(author, at + 1)
    return []


def _home(dateline: str | None, spots: list[list[Spot]], bodies: list[list[Body]]) -> str | None:
    """The region of the dateline, else the first city, else the first province that is named."""
    if dateline and dateline in REGION_CODES:
        return REGION_CODES[dateline][0]
    first = None
    for spot in [(s.start, s.codes) for g in spots for s in g if s.codes] + [
        (b.start, b.codes) for g in bodies for b in g if b.codes
    ]:
        if first is None or spot[0] < first[0]:
            first = spot
    return first[1][0] if first else None


def code_of(codes: tuple[str, ...], home: str | None) -> str:
    """Of the regions that a name may mean the one in the article's province, else the first."""
    if len(codes) > 1 and home:
        for code in codes:
            if code == home or (len(code) > 2 and code[:2] == home[:2]):
                return code
    return codes[0]


def _within(lines: list[Line], start: int) -> int | None:
    line = within(lines, start)
    return line.number if line is not None and start < line.end else None


def _bodies(
    text: str, lines: list[Line], bodies: list[list[Body]], roles: list[tuple[int | None, Role]], home: str | None
) -> list[Naming]:
    found: dict[tuple[int, int], Naming] = {}
    of_line: dict[int | None, list[tuple[int, int]]] = {}
    also: dict[str, str] = {}
    for line, group in zip(lines, bodies, strict=True):
        for body in group:
            key = "r" + code_of(body.codes, home) if body.codes else full_name(body.name)
            found[body.start, body.end] = Naming(line.number, body.start, body.end, "organization", key)
            of_line.setdefault(line.number, []).append((body.start, body.end))
            short = aliases(text, body)
            if short:
                also[short] = key
    for sentence, role in roles:
        if role.organization is None or role.organization_span is None:
            continue
        if role.organization in FOREIGN:
            continue
        start, end = role.organization_span
        spans = of_line.setdefault(sentence, [])
        inner = [span for span in spans if start <= span[0] and span[1] <= end]
        codes = codes_of(role.organization)
        key = "r" + code_of(codes, home) if codes else full_name(role.organization)
        for span in inner:
            found.pop(span, None)
        spans.append((start, end))
        found[start, end] = Naming(sentence, start, end, "organization", key)
        if not codes and len(role.organization) > 2:
            also.setdefault(role.organization, key)
    for word in _introduced(text, lines):
        also.setdefault(word, full_name(word))
    taken = sorted(found)
    for word, key in also.items():
        at = text.find(word)
        while at >= 0:
            stop = at + len(word)
            sentence = _within(lines, at)
            if (
                sentence is not None
                and not overlaps(taken, at, stop)
                and not _letter(text, at - 1)
                and not (word[-1].isascii() and _letter(text, stop) and text[stop].isascii())
            ):
                found[at, stop] = Naming(sentence, at, stop, "organization", key)
            at = text.find(word, stop)
    return fullest_bodies(_governments(text, list(found.values())))


_SORTS = "기업|회사|업체|상장사|제조사|스타트업|조선사|제약사|건설사|운용사|금융사|게임사|통신사|정유사|운영사|시행사|시공사|자회사|계열사|협력사"
_SORT = re.compile(_SORTS)
_INTRODUCED = re.compile(
    rf"(?:[가-힣]{{2}}\s|[가-힣]{{2,8}})(?:{_SORTS})(?:인)?\s(?P<name>(?:㈜)?(?![0-9])[가-힣A-Za-z0-9&]{{3,14}}?)(?:[이가은는](?=\s)|[와과의](?=\s)|\(|(?<=[가-힣]{{5}}),)"
)


def _introduced(text: str, lines: list[Line]) -> list[str]:
    """Companies that the article introduces by what they are and names again: 공작기계 부품 회사 다온정밀이."""
    found = []
    for line in lines:
        if not _SORT.search(text, line.start, line.end):
            continue
        for match in _INTRODUCED.finditer(text, line.start, line.end):
            name = match["name"]
            word = judge(name)
            plain = not (
                word.office
                or word.region
                or word.place
                or word.venue
                or (len(name) < 5 and is_common(name))
                or name in _HUMAN_WORDS
            )
            if plain and text.count(name) > 1 and not name.endswith(_NO_COMPANY):
                found.append(name)
    return found


_HUMAN_WORDS = frozenset("관계자 경영진 임직원 노동자 근로자 창업자 투자자 대표이사 지도자".split())
_NO_COMPANY = tuple(
    "관계자 대표 직원 임원 들 매출 투자 수출 비중 규모 경쟁력 생태계 일자리 주가 실적 지원 부담 설비 공장 제품 기술 인력 사업 시장 가운데 모두 대부분".split()
)


def _governments(text: str, found: list[Naming]) -> list[Naming]:
    """A department of a government that is named by itself is no body of its own: 경남도 in 경남도 대외협력과 사무관."""
    named: dict[str, str] = {}
    for naming in found:
        if naming.key[:1] == "r":
            named.setdefault(text[naming.start : naming.end], naming.key)
    kept = []
    for naming in found:
        front, _, rest = text[naming.start : naming.end].partition(" ")
        if rest and naming.key[:1] != "r" and front in named and rest.endswith(DEPARTMENTS[:6]):
            naming = naming._replace(end=naming.start + len(front), key=named[front])
        kept.append(naming)
    return kept


def _letter(text: str, at: int) -> bool:
    return 0 <= at < len(text) and text[at].isalnum() and text[at] != "ㆍ"  # a dot that Python takes for a letter


def codes_of(name: str) -> tuple[str, ...]:
    return tuple(REGION_CODES.get(name, ()))


def full_name(name: str) -> str:
    """The full name of a well-known body, else the name with plain single spaces: 산업부 → 산업통상자원부."""
    name = " ".join(name.split())
    return FULL_NAMES.get(name, name)


def _places(
    text: str, lines: list[Line], spots: list[list[Spot]], dateline: str | None, home: str | None
) -> list[Naming]:
    found = []
    for line, group in zip(lines, spots, strict=True):
        for spot in group:
            key = "r" + code_of(spot.codes, home) if spot.codes else " ".join(spot.name.split())
            found.append(Naming(line.number, spot.start, spot.end, "place", key))
    found = fullest_places(found)
    codes = codes_of(dateline) if dateline else ()
    if dateline and codes:
        at = text.find(dateline)
        if at >= 0 and all(n.start != at for n in found):
            found.append(Naming(None, at, at + len(dateline), "place", "r" + codes[0]))
    return found


_SPEAKS = re.compile('[은이도](?:\\s[가-힣]{2,6}에서)?\\s?[“"]')


_CALLED_MAYOR = re.compile("(?<![가-힣])(?![이전현신주국한])[가-힣](?= 시장)")
"""The surname of whom an article calls by surname and office; 이 시장 may be this market, 전 시장 a former mayor."""


def _offices(text: str, roles: list[tuple[int | None, Role]]) -> list[Office]:
    """Every naming of a person in an office, each under the person's fullest title and body."""
    # 기술을 시장에, 기자재 시장: who is never more than that, and says nothing, is no mayor
    surnames = set(_CALLED_MAYOR.findall(text))
    mayors = {
        role.person
        for _, role in roles
        if role.organization or role.title != "시장" or _SPEAKS.match(text, role.end) or role.person[0] in surnames
    }
    roles = [(sentence, role) for sentence, role in roles if role.person in mayors]
    known: dict[str, list[tuple[str | None, str | None]]] = {}
    for _, role in roles:
        entry = (role.title, " ".join(role.organization.split()) if role.organization else None)
        entries = known.setdefault(role.person, [])
        if entry not in entries:
            entries.append(entry)
    offices = []
    for sentence, role in roles:
        title, organization = _fullest(
            role.title, " ".join(role.organization.split()) if role.organization else None, known[role.person]
        )
        offices.append(Office(sentence, role.start, role.end, role.person, title, organization))
    return offices


_LEVELS = {"시장": "시", "군수": "군", "구청장": "구", "지사": "도", "도지사": "도"}


def _heads(offices: list[Office], namings: list[Naming]) -> list[Office]:
    """A mayor or governor without a body, and 홍길동 도 농업과장, belong to the only local government of that level that the article names."""
    names: dict[str, set[str]] = {}
    for naming in namings:
        if naming.kind == "organization" and naming.key[:1] == "r" and naming.key[1:] in REGION_OF:
            name = REGION_OF[naming.key[1:]].name
            names.setdefault(name[-1], set()).add(name)
    offices = [
        o._replace(organization=next(iter(own)) if len(own := names.get(o.organization, set())) == 1 else None)
        if o.organization in OWN_LEVELS
        else o
        for o in offices
    ]
    return [
        o._replace(organization=next(iter(own)))
        if o.organization is None and o.title in _LEVELS and len(own := names.get(_LEVELS[o.title], set())) == 1
        else o
        for o in offices
    ]


_COUNCIL = re.compile("[가-힣][시군구도]의회$")
_MEMBERS = frozenset("의원 의장 부의장".split())
_CHAIRS = frozenset(("위원장", "부위원장"))
_COMMITTEES = frozenset("조직위 추진위 준비위 대책위 심의위".split())


def _members(text: str, offices: list[Office], namings: list[Naming]) -> list[Office]:
    """조직위 is the only 조직위원회 that the article names; a councillor without a body sits in the only council, unless the
    text speaks of the national assembly; a chairman without a body chairs the only committee."""
    committees = {
        text[n.start : n.end] for n in namings if n.kind == "organization" and text.startswith("위원회", n.end - 3)
    }
    offices = [
        o._replace(organization=next(iter(own)))
        if o.organization in _COMMITTEES
        and len(own := {c for c in committees if c.endswith(f"{o.organization}원회")}) == 1
        else o
        for o in offices
    ]
    fullest = max(committees, key=len, default="")
    if all(fullest.endswith(c) for c in committees):
        offices = [
            o._replace(organization=fullest or None) if o.organization is None and o.title in _CHAIRS else o
            for o in offices
        ]
    councils = {n.key for n in namings if n.kind == "organization" and _COUNCIL.search(text, n.start, n.end)}
    if len(councils) == 1 and "국회" not in text:
        seat = max((text[n.start : n.end] for n in namings if n.key in councils), key=len)
        offices = [
            o._replace(organization=seat) if o.organization is None and o.title in _MEMBERS else o for o in offices
        ]
    return offices


def _fullest(
    title: str | None, organization: str | None, entries: Iterable[tuple[str | None, str | None]]
) -> tuple[str | None, str | None]:
    best = (title, organization)
    for other, body in entries:
        if body is None:
            continue
        same_title = title is None or (
            other is not None and (other == title or (other.endswith(title) and len(other) > len(title)))
        )
        same_body = (
            best[1] is None
            or body.replace(" ", "").startswith(best[1].replace(" ", ""))
            or (len(body) > len(best[1]) and full_name(body) == full_name(best[1]))  # 산업부, 산업통상자원부
            or bare(body) == best[1]
            or (codes_of(body) and codes_of(body) == codes_of(best[1]) and len(body) >= len(best[1]))
        )
        if (
            same_title
            and same_body
            and (best[1] is None or len(body) > len(best[1]) or len(other or "") > len(best[0] or ""))
        ):
            best = (other if other is not None else title, body)
    return best


def _people(text: str, lines: list[Line], offices: list[Office], namings: list[Naming]) -> list[Naming]:
    """Every place where somebody with an office is named: by the full name, or by surname and office (이 시장)."""
    found: dict[int, Naming] = {}
    first: dict[str, int] = {}
    for office in offices:
        first[office.person] = min(office.start, first.get(office.person, office.start))
    for name in dict.fromkeys(o.person for o in offices):
        at = text.find(name)
        while at >= 0:
            sentence = _within(lines, at)
            if not _letter(text, at - 1) and (sentence is not None or any(o.start <= at < o.end for o in offices)):
                found[at] = Naming(sentence, at, at + len(name), "person", name)
            at = text.find(name, at + len(name))
    whose: dict[str, str] = {}
    for person, title in dict.fromkeys((o.person, t) for o in offices for t in short_titles(o.person, o.title or "씨")):
        whose.setdefault(f"{person.rpartition(' ')[2] if ' ' in person else person[0]} {title}", person)
    for short, name in whose.items():
        # 이 시장, 베버 대표; not 이 위원회, 이 대표팀
        for match in re.finditer(f"{re.escape(short)}(?![회실급단직석장진팀작적])", text):
            sentence = _within(lines, match.start())
            if sentence is None or _letter(text, match.start() - 1) or _named_at(found, match.start()):
                continue
            if match.start() > first[name] or " " in name:
                found.setdefault(match.start(), Naming(sentence, match.start(), match.end(), "person", name))
    return list(found.values())


def _named_at(found: dict[int, Naming], at: int) -> bool:
    """Whether a place lies in the naming of a person, none of which is longer than 60 characters."""
    return any(start in found and at < found[start].end for start in range(at - 60, at + 1))
