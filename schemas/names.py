"""Who, where and who said it: people, bodies, places, offices and quotations."""

import polars as pl

from schemas.base import Table, field

MENTION_KINDS = ["person", "organization", "place"]
REGION_LEVELS = ["province", "city", "county", "district"]


class Person(Table):
    """One row per person whom articles name, told from namesakes by the organisation."""

    person_id: str = field("`p:` and a hash of the name and the organisation: the same in every article.", key=True)
    name: str = field("Full name.")
    organization: str = field("The body that the person speaks or acts for; NULL when no article says.", null=True)

    class Config:
        name = "core.dim_person"


class Organization(Table):
    """One row per body that articles name: companies, authorities, institutes, associations."""

    organization_id: str = field("`o:` and a hash of the name without spaces: the same in every article.", key=True)
    name: str = field("The fullest name known of it.")

    class Config:
        name = "core.dim_organization"


class Region(Table):
    """Administrative regions of South Korea: provinces, cities, counties and districts."""

    region_code: str = field("Legal-district code: 2 digits for a province, 5 for what lies in it.", key=True)
    name: str = field("Official name; a city's own district stands with its city.")
    level: str = field("province 시도, city 시, county 군, district 구.", isin=REGION_LEVELS)
    parent_code: str = field("The region it lies in; NULL for a province.", null=True)
    aliases: str = field("Other names, separated by `|`; the first is the usual short one.")

    class Config:
        name = "core.dim_region"


class Mention(Table):
    """One row per naming of a person, organisation or place."""

    mention_id: str = field("`document_id:n`, char_start and kind; the same from run to run.", key=True)
    document_id: str = field("The document.")
    sentence_index: pl.Int32 = field("The sentence it stands in; NULL in a byline or dateline.", null=True, ge=0)
    char_start: pl.Int32 = field("First character of surface in the document's text.", unit="code points", ge=0)
    char_end: pl.Int32 = field("One past its last character.", unit="code points", ge=1)
    surface: str = field("The name as printed.")
    kind: str = field("What is named.", isin=MENTION_KINDS)
    entity_id: str = field("person_id, organization_id, region_code, or `l:` and a hash for a place without code.")

    class Config:
        name = "core.fact_mention"


class Role(Table):
    """One row per place where an article says which office a person holds. Reporters are left out."""

    role_id: str = field("`document_id:r` and char_start; the same from run to run.", key=True)
    document_id: str = field("The document that makes the claim.")
    sentence_index: pl.Int32 = field("The sentence it stands in; NULL in a byline.", null=True, ge=0)
    char_start: pl.Int32 = field("First character of surface in the document's text.", unit="code points", ge=0)
    char_end: pl.Int32 = field("One past its last character.", unit="code points", ge=1)
    surface: str = field("Name and office as printed.")
    person: str = field("The name.")
    title: str = field("The office, as fully as the article names it: 시장, 도지사, AI산업과장.", null=True)
    organization: str = field("The body in which it is held, as fully as the article names it.", null=True)
    person_id: str = field("The person, in core.dim_person.")
    organization_id: str = field("The body, in core.dim_organization.", null=True)

    class Config:
        name = "core.fact_role"


class Quote(Table):
    """One row per pair of quotation marks that holds somebody's words."""

    quote_id: str = field("`document_id:s` and char_start; the same from run to run.", key=True)
    document_id: str = field("The document.")
    sentence_index: pl.Int32 = field("The sentence it begins in.", ge=0)
    char_start: pl.Int32 = field("First character of surface in the document's text.", unit="code points", ge=0)
    char_end: pl.Int32 = field("One past its last character.", unit="code points", ge=1)
    surface: str = field("The words with their quotation marks, as printed.")
    quote: str = field("The words.")
    speaker: str = field("Who says them: a name, or what the article calls the person.", null=True)
    speaker_title: str = field("The speaker's office.", null=True)
    speaker_organization: str = field("The body that the speaker belongs to.", null=True)
    person_id: str = field("The speaker, in core.dim_person; NULL for an unnamed one.", null=True)
    said_on: pl.Date = field("The day it was said, as far as the article settles it.", null=True)

    class Config:
        name = "core.fact_quote"
