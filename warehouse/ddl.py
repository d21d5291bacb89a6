"""Tables, columns and comments of the warehouse, made from the models in `schemas`."""

from pathlib import Path

import duckdb
import polars as pl

from schemas import TABLES, Table, frame_schema, key_columns
from warehouse.connect import literal, quoted

MARTS = Path(__file__).parent / "marts"

_TYPES = {
    pl.String: "VARCHAR", pl.Int8: "TINYINT", pl.Int16: "SMALLINT", pl.Int32: "INTEGER", pl.Int64: "BIGINT",
    pl.Float64: "DOUBLE", pl.Boolean: "BOOLEAN", pl.Date: "DATE", pl.Binary: "BLOB",
}  # fmt: skip


def sql_type(dtype: pl.DataType) -> str:
    """The DuckDB type that holds a polars type exactly."""
    if isinstance(dtype, pl.Decimal):
        return f"DECIMAL({dtype.precision},{dtype.scale})"
    if isinstance(dtype, pl.Datetime):
        return "TIMESTAMP"
    return _TYPES[type(dtype)]


def create(con: duckdb.DuckDBPyConnection) -> None:
    """Make the schemas and tables that are not there yet, bring older tables up to date, write all comments and views."""
    con.execute("begin")  # hundreds of statements: one commit is far faster than one each
    con.execute("drop schema if exists mart cascade")  # views only: none may outlive its file
    for schema in sorted({name.split(".")[0] for name in TABLES} | {"mart"}):
        con.execute(f"create schema if not exists {quoted(schema)}")
    for name, model in TABLES.items():
        con.execute(f"create table if not exists {quoted(name)} ({_columns(model)})")
        _update(con, name, model)
    _comment(con)
    con.execute(f"create view mart.fact as {' union all '.join(_places())}")
    con.execute("comment on view mart.fact is 'Every fact of every kind: its key, and where the text states it.'")
    for view in sorted(MARTS.glob("*.sql")):
        con.execute(view.read_text(encoding="utf-8"))
    con.execute("commit")


def _columns(model: type[Table]) -> str:
    """The columns' definitions. Keys carry no index: the audits prove them unique, at a fraction of the cost."""
    types = frame_schema(model)
    return ", ".join(
        f"{quoted(name)} {sql_type(types[name])}" + ("" if column.nullable else " not null")
        for name, column in model.to_schema().columns.items()
    )


def _update(con: duckdb.DuckDBPyConnection, name: str, model: type[Table]) -> None:
    """Give a table of an older file the columns and types of today. What a newer one has beyond them stays, but may be empty."""
    table, types, fields = quoted(name), frame_schema(model), model.to_schema().columns
    have = {row[1]: row for row in con.execute(f"pragma table_info({literal(name)})").fetchall()}
    for column, dtype in types.items():
        kind = sql_type(dtype)
        if column not in have:
            con.execute(f"alter table {table} add column {quoted(column)} {kind}")
        elif have[column][2] != kind:
            con.execute(f"alter table {table} alter column {quoted(column)} set data type {kind}")
    for column, (_, _, _, required, *_) in have.items():
        if required and (column not in fields or fields[column].nullable):
            con.execute(f"alter table {table} alter column {quoted(column)} drop not null")


def _places() -> list[str]:
    """One SELECT per fact table: kind, key, and where the fact stands."""
    stands = ["document_id", "sentence_index", "char_start", "char_end", "surface"]
    return [
        f"select {literal(name.removeprefix('core.fact_'))} as fact, {quoted(key_columns(model)[0])} as fact_id, "
        f"{', '.join(stands)} from {quoted(name)}"
        for name, model in TABLES.items()
        if name.startswith("core.fact_") and set(stands) <= set(frame_schema(model))
    ]


def _comment(con: duckdb.DuckDBPyConnection) -> None:
    """Say of every table and column what its model says, where that does not stand there yet."""
    said = con.execute(
        "select schema_name || '.' || table_name, null, comment from duckdb_tables() where database_name = current_database() "
        "union all "
        "select schema_name || '.' || table_name, column_name, comment from duckdb_columns() where database_name = current_database()"
    ).fetchall()
    stands = {(table, column): comment for table, column, comment in said}
    for name, model in TABLES.items():
        table, about = quoted(name), (model.__doc__ or "").strip()
        if stands[name, None] != about:
            con.execute(f"comment on table {table} is {literal(about)}")
        for column, field in model.to_schema().columns.items():
            unit = (field.metadata or {}).get("unit")
            text = (field.description or "") + (f" [{unit}]" if unit else "")
            if stands[name, column] != text:
                con.execute(f"comment on column {table}.{quoted(column)} is {literal(text)}")
