"""Frames in, frames out: who, where, said, done and agreed."""

import hashlib
from bisect import bisect_left
from collections import defaultdict
from collections.abc import Mapping
from datetime import date
from functools import lru_cache
from typing import Any, NamedTuple

import polars as pl

from flows.extracting.gazetteer import REGION_OF, code_of, codes_of, full_name
from flows.extracting.names import Names, read_names
from flows.extracting.office_holders import Office
from flows.extracting.quotes import Speech, find_quotes
from flows.extracting.same_names import Naming
from flows.extracting.spans import Line, Spans
from flows.relating.events.agreements import Agreement as Agreed
from flows.relating.events.agreements import find_agreements
from flows.relating.events.events import When, find_events
from flows.relating.frames import sentences_by_document
from schemas.base import Table, frame_schema, key_columns
from schemas.events import Agreement, AgreementItem, Event
from schemas.names import Mention, Organization, Person, Quote, Role

Tables = dict[str, pl.DataFrame]


@lru_cache(maxsize=1 << 16)
def _hash(*parts: str | None) -> str:
    return hashlib.sha256("\x1f".join("".join((p or "").split()) for p in parts).encode()).hexdigest()[:16]


def _fuller(one: str, other: str) -> str:
    """Of two ways to write a name the longer: the same one in whatever order they come."""
    return min(one, other, key=lambda name: (-len(name), name))


def _organization_id(name: str) -> str:
    return "o:" + _hash(name)


def _frame(model: type[Table], rows: list[tuple[Any, ...]]) -> pl.DataFrame:
    """Rows of a table; of two readings that begin at one place and so have one key the first stands."""
    frame = pl.DataFrame(rows, schema=frame_schema(model), orient="row")
    return frame.unique(key_columns(model), keep="first", maintain_order=True)


def _furniture(tables: Tables) -> dict[str, list[tuple[int, int]]]:
    """Where the furniture of the site stands, by document."""
    found: dict[str, list[tuple[int, int]]] = defaultdict(list)
    parts = tables["core.segment"].filter(kind="boilerplate").select("document_id", "char_start", "char_end")
    for document_id, start, end in parts.iter_rows():
        found[document_id].append((start, end))
    return found


def _outside(furniture: list[tuple[int, int]], names: Names) -> Names:
    """The names without those that only the furniture of the site bears: a dateline that stands in a menu too."""

    def stands(sentence: int | None, start: int) -> bool:
        return sentence is not None or not any(a <= start < b for a, b in furniture)

    return names._replace(
        offices=Spans(o for o in names.offices if stands(o.sentence, o.start)),
        # the longer of two that begin at one place first
        namings=Spans(
            sorted((n for n in names.namings if stands(n.sentence, n.start)), key=lambda n: (n.start, -n.end))
        ),
    )


def _days(tables: Tables) -> dict[str, list[When]]:
    found: dict[str, list[When]] = defaultdict(list)
    columns = ["document_id", "sentence_index", "char_start", "char_end", "date_from", "date_to", "grain"]
    for document_id, *row in (
        tables["core.fact_date"].filter(kind="date").select(columns).sort("document_id", "char_start").iter_rows()
    ):
        found[document_id].append(When(*row))
    return found


class Keys:
    """Ids of the people, bodies and places of one article, and the rows that they have in the dimensions."""

    def __init__(self, offices: list[Office], home: str | None) -> None:
        self.home = home
        self.organizations: dict[str, str] = {}
        self.bodies: dict[str, str | None] = {}
        for office in offices:
            self.bodies.setdefault(office.person, office.organization)

    def of(self, naming: Naming) -> str:
        """The id of what is named."""
        if naming.kind == "organization":
            return self._organization(naming.key)
        if naming.kind == "person":
            return self.person(naming.key)
        return naming.key[1:] if _is_region(naming.key) else "l:" + _hash(naming.key)

    def person(self, name: str) -> str:
        """The id of a person whom the article names with an office."""
        return "p:" + _hash(name, self.bodies.get(name))

    def body(self, name: str) -> str:
        """The id of a body by its name as the article writes it."""
        codes = codes_of(name)
        return self._organization("r" + code_of(codes, self.home) if codes else full_name(name))

    def people(self) -> dict[str, tuple[str, str | None]]:
        """Id, name and body of every person."""
        return {self.person(name): (name, body) for name, body in self.bodies.items()}

    def _organization(self, key: str) -> str:
        name = REGION_OF[key[1:]].name if _is_region(key) else key
        identity = _organization_id(name)
        self.organizations[identity] = _fuller(name, self.organizations.get(identity, ""))
        return identity


def _is_region(key: str) -> bool:
    return key[:1] == "r" and key[1:] in REGION_OF


class _Document(NamedTuple):
    """One article, and what makes its rows."""

    id: str
    text: str
    lines: list[Line]
    days: dict[int, list[When]]
    published: date | None
    keys: Keys

    def at(self, key: str, sentence: int | None, start: int, end: int, *between: str) -> tuple[Any, ...]:
        """The first columns of a fact: its id, the document (and what stands between), and its place in the text."""
        return f"{self.id}:{key}", *between, self.id, sentence, start, end, self.text[start:end]


def extract_names(tables: Tables) -> Tables:
    """The facts about people, bodies, places, quotations, events and agreements of one batch.

    In: `core.dim_document`, `core.segment`, `core.sentence` and `core.fact_date`. Out: the new tables, in the schemas of
    `schemas.names` and `schemas.events`; the rows of the dimensions depend on their key alone, so that a row met again is the same.
    """
    lines, times, furniture = sentences_by_document(tables, Line), _days(tables), _furniture(tables)
    rows: dict[type[Table], list[tuple[Any, ...]]] = {model: [] for model in _TABLES}
    regions: list[str | None] = []
    people: dict[str, tuple[str, str | None]] = {}
    organizations: dict[str, str] = {}
    columns = ["document_id", "text", "author", "author_title", "dateline", "published_at"]
    for identity, text, author, author_title, dateline, published in (
        tables["core.dim_document"].select(columns).iter_rows()
    ):
        here = lines.get(identity, [])
        names = _outside(furniture.get(identity, []), read_names(text, here, author, author_title, dateline))
        regions.append(names.region)
        keys = Keys(names.offices, names.region)
        day = published.date() if published is not None else None
        days: dict[int, list[When]] = defaultdict(list)
        for when in times.get(identity, []):
            days[when.sentence].append(when)
        document = _Document(identity, text, here, days, day, keys)
        events = find_events(text, here, names, days, day)
        agreements = find_agreements(text, here, names, events, day)
        rows[Mention] += [_mention(document, naming) for naming in names.namings]
        # 김순이 씨 is a name without an office
        rows[Role] += [_role(document, office) for office in names.offices if office.title or office.organization]
        speeches = find_quotes(text, here, names)
        said = _days_said(speeches, days, day)
        rows[Quote] += [_quote(document, speech, said[speech.sentence]) for speech in speeches]
        rows[Event] += [
            (*document.at(f"e{e.start}-{e.type}", e.sentence, e.start, e.end), e.type, *e[4:], None) for e in events
        ]
        for number, agreement in enumerate(agreements):
            name = f"a{agreement.start}-{number}"
            rows[Agreement].append(_agreement(document, name, agreement))
            rows[AgreementItem] += [
                (*document.at(f"{name}:i{c.start}", c.sentence, c.start, c.end, f"{identity}:{name}"), place)
                for place, c in enumerate(agreement.clauses, 1)
            ]
        people |= keys.people()
        for key, name in keys.organizations.items():
            organizations[key] = _fuller(name, organizations.get(key, ""))
    return {
        "core.dim_document": tables["core.dim_document"].with_columns(region_code=pl.Series(regions, dtype=pl.String)),
        **{name: _frame(model, rows[model]) for model, name in _TABLES.items()},
        "core.dim_person": _frame(Person, [(k, *v) for k, v in people.items()]),
        "core.dim_organization": _frame(Organization, list(organizations.items())),
    }


_TABLES: dict[type[Table], str] = {
    Mention: "core.fact_mention",
    Role: "core.fact_role",
    Quote: "core.fact_quote",
    Event: "core.fact_event",
    Agreement: "core.fact_agreement",
    AgreementItem: "core.fact_agreement_item",
}


def _mention(document: _Document, naming: Naming) -> tuple[Any, ...]:
    place = document.at(f"n{naming.start}-{naming.kind}", naming.sentence, naming.start, naming.end)
    return *place, naming.kind, document.keys.of(naming)


def _role(document: _Document, office: Office) -> tuple[Any, ...]:
    keys = document.keys
    place = document.at(f"r{office.start}-{office.end}", office.sentence, office.start, office.end)
    body = keys.body(office.organization) if office.organization else None
    return *place, office.person, office.title, office.organization, keys.person(office.person), body


def _quote(document: _Document, speech: Speech, said_on: date | None) -> tuple[Any, ...]:
    speaker = document.keys.person(speech.speaker) if speech.named and speech.speaker else None
    place = document.at(f"s{speech.start}", speech.sentence, speech.start, speech.end)
    who = (speech.speaker, speech.title, speech.organization, speaker)
    return *place, speech.quote, *who, said_on


def _days_said(
    speeches: list[Speech], days: Mapping[int, list[When]], published: date | None
) -> dict[int, date | None]:
    """By sentence with words of somebody: the first day in it outside all such words, and not after publication."""
    quoted: dict[int, list[tuple[int, int]]] = defaultdict(list)
    for speech in speeches:
        quoted[speech.sentence].append((speech.start, speech.end))
    return {sentence: _said_on(sorted(spans), days.get(sentence, []), published) for sentence, spans in quoted.items()}


def _said_on(quoted: list[tuple[int, int]], days: list[When], published: date | None) -> date | None:
    for when in days:
        before = bisect_left(quoted, (when.start,)) - 1
        if (
            when.grain == "day"
            and when.first == when.last
            and not (before >= 0 and when.start < quoted[before][1])
            and not (published and when.first and when.first > published)
        ):
            return when.first
    return None


def _agreement(document: _Document, name: str, agreement: Agreed) -> tuple[Any, ...]:
    place = document.at(name, agreement.sentence, agreement.start, agreement.end)
    return *place, agreement.parties, "|".join(agreement.named) or None, agreement.signed
