"""Frames in, frames out: who, where, said, done and agreed."""

import hashlib
from collections import defaultdict
from datetime import date
from functools import lru_cache
from typing import Any

import polars as pl

from flows.extracting.names import REGION_OF, Line, Names, code_of, codes_of, full_name, read_names
from flows.extracting.quotes import Speech, find_quotes
from flows.relating.agreements import find_agreements
from flows.relating.events import When, find_events
from schemas.base import Table, frame_schema
from schemas.events import Agreement, AgreementItem, Event
from schemas.names import Mention, Organization, Person, Quote, Role

Tables = dict[str, pl.DataFrame]
_KINDS = ("title", "subtitle", "body", "caption")


@lru_cache(maxsize=1 << 16)
def _hash(*parts: str | None) -> str:
    return hashlib.sha256("\x1f".join("".join((p or "").split()) for p in parts).encode()).hexdigest()[:16]


def _fuller(one: str, other: str) -> str:
    """Of two ways to write a name the longer: the same one in whatever order they come."""
    return min(one, other, key=lambda name: (-len(name), name))


def _organization_id(name: str) -> str:
    return "o:" + _hash(name)


def _frame(model: type[Table], rows: list[tuple[Any, ...]]) -> pl.DataFrame:
    return pl.DataFrame(rows, schema=frame_schema(model), orient="row")


def _lines(tables: Tables) -> dict[str, list[Line]]:
    joined = (
        tables["core.sentence"]
        .join(
            tables["core.segment"].select("document_id", "segment_index", "kind"),
            on=["document_id", "segment_index"],
            how="left",
            maintain_order="left",
        )
        .filter(pl.col("kind").is_in(_KINDS))
        .select("document_id", "sentence_index", "kind", "char_start", "char_end")
    )
    found: dict[str, list[Line]] = defaultdict(list)
    for document_id, *row in joined.iter_rows():
        found[document_id].append(Line(*row))
    return found


def _days(tables: Tables) -> dict[str, list[When]]:
    found: dict[str, list[When]] = defaultdict(list)
    columns = ["document_id", "sentence_index", "char_start", "char_end", "date_from", "date_to", "grain"]
    for document_id, *row in (
        tables["core.fact_date"].filter(kind="date").select(columns).sort("document_id", "char_start").iter_rows()
    ):
        found[document_id].append(When(*row))
    return found


def _said_on(speech: Speech, lines: list[Line], days: list[When]) -> date | None:
    """The day that stands in the sentence of somebody's words, outside them."""
    for when in days:
        if (
            when.sentence == speech.sentence
            and when.grain == "day"
            and not speech.start < when.start < speech.end
            and when.first == when.last
        ):
            return when.first
    return None


class Keys:
    """Entity ids of one article, and the rows that they have in the dimensions."""

    def __init__(self, names: Names, text: str) -> None:
        self.text = text
        self.organizations: dict[str, str] = {}
        self.bodies: dict[str, str | None] = {}
        for office in names.offices:
            self.bodies.setdefault(office.person, office.organization)

    def organization(self, key: str) -> str:
        """The id of a body by its key or name."""
        name = REGION_OF[key[1:]].name if key[:1] == "r" and key[1:] in REGION_OF else key
        identity = _organization_id(name)
        self.organizations[identity] = _fuller(name, self.organizations.get(identity, ""))
        return identity

    def person(self, name: str) -> str:
        """The id of a person whom the article names with an office."""
        return "p:" + _hash(name, self.bodies.get(name))


def extract_names(tables: Tables) -> Tables:
    """The facts about people, bodies, places, quotations, events and agreements of one batch.

    In: `core.dim_document`, `core.segment`, `core.sentence` and `core.fact_date`. Out: the new tables, in the schemas of
    `schemas.names` and `schemas.events`; the rows of the dimensions depend on their key alone, so that a row met again is the same.
    """
    lines = _lines(tables)
    mentions: list[tuple[Any, ...]] = []
    roles: list[tuple[Any, ...]] = []
    quotes: list[tuple[Any, ...]] = []
    events: list[tuple[Any, ...]] = []
    agreements: list[tuple[Any, ...]] = []
    items: list[tuple[Any, ...]] = []
    days = _days(tables)
    regions: list[str | None] = []
    people: dict[str, tuple[str, str | None]] = {}
    organizations: dict[str, str] = {}
    for document_id, text, author, author_title, dateline, published in (
        tables["core.dim_document"]
        .select("document_id", "text", "author", "author_title", "dateline", "published_at")
        .iter_rows()
    ):
        here = lines.get(document_id, [])
        names = read_names(text, here, author, author_title, dateline)
        regions.append(names.region)
        keys = Keys(names, text)
        for n in names.namings:
            if n.kind == "organization":
                entity = keys.organization(n.key)
            elif n.kind == "person":
                entity = keys.person(n.key)
            else:
                entity = n.key[1:] if n.key[:1] == "r" and n.key[1:] in REGION_OF else "l:" + _hash(n.key)
            mentions.append(
                (
                    f"{document_id}:n{n.start}-{n.kind}",
                    document_id,
                    n.sentence,
                    n.start,
                    n.end,
                    text[n.start : n.end],
                    n.kind,
                    entity,
                )
            )
        for o in names.offices:
            if o.title is None and o.organization is None:
                continue  # 김순이 씨: a name without an office
            body = keys.organization(_key(o.organization, names.region)) if o.organization else None
            roles.append(
                (
                    f"{document_id}:r{o.start}-{o.end}",
                    document_id,
                    o.sentence,
                    o.start,
                    o.end,
                    text[o.start : o.end],
                    o.person,
                    o.title,
                    o.organization,
                    keys.person(o.person),
                    body,
                )
            )
        for s in find_quotes(text, here, names):
            speaker = keys.person(s.speaker) if s.named and s.speaker else None
            said = _said_on(s, here, days.get(document_id, []))
            quotes.append(
                (
                    f"{document_id}:s{s.start}",
                    document_id,
                    s.sentence,
                    s.start,
                    s.end,
                    text[s.start : s.end],
                    s.quote,
                    s.speaker,
                    s.title,
                    s.organization,
                    speaker,
                    said,
                )
            )
        day = published.date() if published is not None else None
        happened = find_events(text, here, names, days.get(document_id, []), day)
        events += [
            (
                f"{document_id}:e{e.start}-{e.type}",
                document_id,
                e.sentence,
                e.start,
                e.end,
                text[e.start : e.end],
                e.type,
                *e[4:],
                None,
            )
            for e in happened
        ]
        for number, a in enumerate(find_agreements(text, here, names, happened, day)):
            key = f"{document_id}:a{a.start}-{number}"
            agreements.append(
                (
                    key,
                    document_id,
                    a.sentence,
                    a.start,
                    a.end,
                    text[a.start : a.end],
                    a.parties,
                    "|".join(a.named) or None,
                    a.signed,
                )
            )
            items += [
                (f"{key}:i{c.start}", key, document_id, c.sentence, c.start, c.end, text[c.start : c.end], i)
                for i, c in enumerate(a.clauses, 1)
            ]
        people.update({keys.person(name): (name, body) for name, body in keys.bodies.items()})
        for identity, name in keys.organizations.items():
            organizations[identity] = _fuller(name, organizations.get(identity, ""))
    return {
        "core.dim_document": tables["core.dim_document"].with_columns(region_code=pl.Series(regions, dtype=pl.String)),
        "core.fact_mention": _frame(Mention, mentions),
        "core.fact_role": _frame(Role, roles),
        "core.fact_quote": _frame(Quote, quotes),
        "core.fact_event": _frame(Event, events),
        "core.fact_agreement": _frame(Agreement, agreements),
        "core.fact_agreement_item": _frame(AgreementItem, items),
        "core.dim_person": _frame(Person, [(k, *v) for k, v in people.items()]),
        "core.dim_organization": _frame(Organization, list(organizations.items())),
    }


def _key(name: str, home: str | None) -> str:
    codes = codes_of(name)
    return "r" + code_of(codes, home) if codes else full_name(name)
