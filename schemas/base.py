"""What every table model shares: column types and the place of a table in the warehouse."""

from typing import Annotated, Any

import pandera.polars as pa
import polars as pl

Money = Annotated[pl.Decimal, 38, 6]
"""Exact amounts up to 10^32 of a currency unit."""

Figure = Annotated[pl.Decimal, 38, 9]
"""Exact figures that are not money: fractions and percents need more places than won do."""

Stamp = Annotated[pl.Datetime, "us", None]
"""A moment in local Seoul time. The warehouse stores no zone, so that every reader shows the hour that was printed."""


class Table(pa.DataFrameModel):
    """A table of the warehouse. A subclass's docstring is the table's comment, its `Config.name` is `schema.table`."""

    class Config:
        strict = True
        ordered = True


def field(description: str, *, key: bool = False, null: bool = False, unit: str | None = None, **checks: Any) -> Any:
    """A column: what it means, whether it is part of the table's key, may be NULL, its unit, and pandera's checks."""
    return pa.Field(description=description, nullable=null, metadata={"key": key, "unit": unit}, **checks)


def frame_schema(model: type[Table]) -> dict[str, pl.DataType]:
    """The polars schema of a table: column name to dtype, in the table's order."""
    types = {name: column.dtype.type for name, column in model.to_schema().columns.items()}
    return {name: dtype() if isinstance(dtype, type) else dtype for name, dtype in types.items()}


def key_columns(model: type[Table]) -> list[str]:
    """The columns that together name a row."""
    return [n for n, c in model.to_schema().columns.items() if (c.metadata or {}).get("key")]


def table_name(model: type[Table]) -> str:
    """`schema.table` of a model."""
    return str(model.to_schema().name)
