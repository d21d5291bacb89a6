"""One pandera model per table: the source of validation, DDL, comments and the data dictionary."""

from schemas.base import Table, frame_schema, key_columns, table_name
from schemas.dimensions import Currency, Day, Metric, Program
from schemas.documents import Document, Segment, Sentence
from schemas.events import Agreement, AgreementItem, Event
from schemas.facts import DateFact, MoneyFact, QuantityFact
from schemas.names import Mention, Organization, Person, Quote, Region, Role
from schemas.ops import Check, Reject, Run, Source

TABLES: dict[str, type[Table]] = {
    table_name(model): model
    for model in (
        Document, Segment, Sentence,
        MoneyFact, QuantityFact, DateFact,
        Mention, Role, Quote,
        Event, Agreement, AgreementItem,
        Person, Organization, Region, Program,
        Currency, Metric, Day,
        Run, Source, Reject, Check,
    )
}  # fmt: skip
"""Every table of the warehouse by `schema.table`, in the order in which they are made."""

__all__ = ["TABLES", "Table", "frame_schema", "key_columns", "table_name"] + [m.__name__ for m in TABLES.values()]
