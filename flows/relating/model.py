"""What goes into and comes out of the reading of one article.

Offsets are Unicode code points of `Article.text`, the end excluded.
"""

from datetime import date
from decimal import Decimal
from typing import NamedTuple


class Sentence(NamedTuple):
    """A sentence: `kind` is the kind of its segment (title, subtitle, body, caption)."""

    index: int  # type: ignore[assignment]  # hides tuple.index, which nothing uses
    kind: str
    start: int
    end: int


class Figure(NamedTuple):
    """A figure with its value already read. `kind` is `money` or a kind of `core.fact_quantity`."""

    start: int
    end: int
    surface: str
    amount: Decimal | None
    low: Decimal | None
    high: Decimal | None
    qualifier: str
    currency: str | None
    currency_basis: str | None
    kind: str
    unit: str | None


class When(NamedTuple):
    """A temporal expression, already resolved; `date_from` is None where it could not be, or is no date."""

    start: int
    end: int
    surface: str
    kind: str
    date_from: date | None
    date_to: date | None
    grain: str | None
    duration: str | None
    basis: str | None


class Article(NamedTuple):
    """One document. Sentences, figures and times are in the order of the text."""

    text: str
    title: str | None
    published: date | None
    sentences: list[Sentence]
    money: list[Figure]
    quantities: list[Figure]
    times: list[When]


class MoneyAbout(NamedTuple):
    """What is said about an amount; `part_of` and `equivalent_of` are places in `Article.money`."""

    metric: str | None = None
    funding_source: str | None = None
    subject: str | None = None
    item: str | None = None
    period_from: date | None = None
    period_to: date | None = None
    status: str = "unknown"
    part_of: int | None = None
    equivalent_of: int | None = None


class QuantityAbout(NamedTuple):
    """What is said about a figure that is not money."""

    of: str | None = None
    subject: str | None = None
    period_from: date | None = None
    period_to: date | None = None
