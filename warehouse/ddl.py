"""Tables, columns and comments of the warehouse, made from the models in `schemas`."""

import duckdb
import polars as pl

from schemas import TABLES, Table, frame_schema
from warehouse.connect import literal, quoted

_TYPES = {
    pl.String: "VARCHAR", pl.Int8: "TINYINT", pl.Int16: "SMALLINT", pl.Int32: "INTEGER", pl.Int64: "BIGINT",
    pl.Float64: "DOUBLE", pl.Boolean: "BOOLEAN", pl.Date: "DATE", pl.Binary: "BLOB",
}  # fmt: skip


def sql_type(dtype: pl.DataType) -> str:
    """The DuckDB type that holds a polars type exactly."""
    if isinstance(dtype, pl.Decimal):
        return f"DECIMAL({dtype.precision}, {dtype.scale})"
    if isinstance(dtype, pl.Datetime):
        return "TIMESTAMP"
    return _TYPES[type(dtype)]


def create(con: duckdb.DuckDBPyConnection) -> None:
    """Make the schemas and tables that are not there yet, add columns that older files lack, and write all comments."""
    for schema in sorted({name.split(".")[0] for name in TABLES} | {"mart"}):
        con.execute(f"create schema if not exists {quoted(schema)}")
    for name, model in TABLES.items():
        columns = _columns(model)
        con.execute(f"create table if not exists {quoted(name)} ({', '.join(columns.values())})")
        have = {row[1] for row in con.execute(f"pragma table_info({literal(name)})").fetchall()}
        for column in columns:
            if column not in have:
                kind = sql_type(frame_schema(model)[column])
                con.execute(f"alter table {quoted(name)} add column {quoted(column)} {kind}")
        _comment(con, name, model)


def _columns(model: type[Table]) -> dict[str, str]:
    """Column name to definition. Keys carry no index: the audits prove them unique, at a fraction of the cost."""
    types = frame_schema(model)
    return {
        name: f"{quoted(name)} {sql_type(types[name])}" + ("" if column.nullable else " not null")
        for name, column in model.to_schema().columns.items()
    }


def _comment(con: duckdb.DuckDBPyConnection, name: str, model: type[Table]) -> None:
    con.execute(f"comment on table {quoted(name)} is {literal((model.__doc__ or '').strip())}")
    for column, field in model.to_schema().columns.items():
        unit = (field.metadata or {}).get("unit")
        text = (field.description or "") + (f" [{unit}]" if unit else "")
        con.execute(f"comment on column {quoted(name)}.{quoted(column)} is {literal(text)}")
