"""What was done and agreed: events, agreements and their clauses."""

import polars as pl

from schemas.base import Table, field

EVENT_TYPES = [
    "ceremony",
    "meeting",
    "launch",
    "agreement",
    "selection",
    "opening",
    "groundbreaking",
    "announcement",
    "other",
]


class Event(Table):
    """One row per event that an article says has taken place."""

    event_id: str = field("`document_id:e` and char_start; the same from run to run.", key=True)
    document_id: str = field("The document that makes the claim.")
    sentence_index: pl.Int32 = field("The sentence that names it.", ge=0)
    char_start: pl.Int32 = field("First character of surface in the document's text.", unit="code points", ge=0)
    char_end: pl.Int32 = field("One past its last character.", unit="code points", ge=1)
    surface: str = field("The words that name it.")
    event_type: str = field("Sort of event.", isin=EVENT_TYPES)
    name: str = field("Its name, as fully as the sentence gives it.")
    date_from: pl.Date = field("First day; NULL when the article does not settle it.", null=True)
    date_to: pl.Date = field("Last day, included.", null=True)
    place: str = field("Where, as named in the text.", null=True)
    organizer: str = field("Who held it, as named in the text.", null=True)
    attendance: pl.Int32 = field("How many came, as stated.", null=True, unit="people", ge=0)
    program_id: str = field("The programme that it is about, in core.dim_program.", null=True)

    class Config:
        name = "core.fact_event"


class Agreement(Table):
    """One row per agreement that an article reports as its news."""

    agreement_id: str = field("`document_id:a`, char_start and a number; the same from run to run.", key=True)
    document_id: str = field("The document that makes the claim.")
    sentence_index: pl.Int32 = field("The sentence that tells of it.", ge=0)
    char_start: pl.Int32 = field("First character of surface in the document's text.", unit="code points", ge=0)
    char_end: pl.Int32 = field("One past its last character.", unit="code points", ge=1)
    surface: str = field("The words that name it.")
    parties: pl.Int32 = field("How many parties; NULL when the article does not say.", null=True, ge=1)
    named_parties: str = field("The parties that the article names, separated by `|`.", null=True)
    signed_on: pl.Date = field("The day of signing.", null=True)

    class Config:
        name = "core.fact_agreement"


class AgreementItem(Table):
    """One row per clause of an agreement: an entry of the ▲ list."""

    agreement_item_id: str = field("agreement_id, `:i` and char_start; the same from run to run.", key=True)
    agreement_id: str = field("The agreement, in core.fact_agreement.")
    document_id: str = field("The document that makes the claim.")
    sentence_index: pl.Int32 = field("The sentence it begins in.", ge=0)
    char_start: pl.Int32 = field("First character of surface in the document's text.", unit="code points", ge=0)
    char_end: pl.Int32 = field("One past its last character.", unit="code points", ge=1)
    surface: str = field("The clause as printed.")
    item_index: pl.Int32 = field("Its place in the list, from 1.", ge=1)

    class Config:
        name = "core.fact_agreement_item"
