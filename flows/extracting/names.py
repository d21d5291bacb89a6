"""The people, bodies and places of one article, each under one key however it is written."""

from typing import NamedTuple

from flows.extracting.bodies import Body, find_bodies
from flows.extracting.firms import introduced
from flows.extracting.gazetteer import FOREIGN, REGION_CODES, code_of, codes_of, full_name
from flows.extracting.name_words import DEPARTMENTS
from flows.extracting.office_bodies import with_bodies, with_departments
from flows.extracting.office_holders import Office, offices_of, people_named, with_heads, with_members
from flows.extracting.offices import Role
from flows.extracting.places import find_places
from flows.extracting.roles import find_roles
from flows.extracting.same_names import Naming, aliases, fullest_bodies, fullest_places
from flows.extracting.spans import Line, Spans, is_letter, line_at, overlaps
from flows.extracting.venues import Spot
from flows.extracting.words import Token, hinted, tokens_of

_REPORTING = ("기자", "특파원", "논설위원", "논설실장", "편집위원", "편집국장", "부국장", "주필", "앵커")


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
    offices = with_heads(text, with_members(text, offices_of(text, roles), namings), namings)
    offices = with_departments(text, with_bodies(text, offices, namings), namings)
    namings += people_named(text, lines, offices)
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
            also |= dict.fromkeys(aliases(text, body), key)
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
    for word in introduced(text):
        also.setdefault(word, full_name(word))
    taken = sorted(found)
    for word, key in also.items():
        at = text.find(word)
        while at >= 0:
            stop = at + len(word)
            sentence = line_at(lines, at)
            if (
                sentence is not None
                and not overlaps(taken, at, stop)
                and not is_letter(text, at - 1)
                and not (word[-1].isascii() and is_letter(text, stop) and text[stop].isascii())
            ):
                found[at, stop] = Naming(sentence, at, stop, "organization", key)
            at = text.find(word, stop)
    return fullest_bodies(_governments(text, list(found.values())))


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
