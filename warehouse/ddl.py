"""Tables, views and comments, made from the models and from `marts/*.sql`."""

from collections.abc import Mapping
from pathlib import Path

import duckdb

from schemas import TABLES, Table
from schemas.dictionary import table_columns, table_comment
from warehouse.errors import WarehouseVersion
from warehouse.template import expand, sql_files

SCHEMA_VERSION = 1
"""Raise it when a column changes its type or its meaning; a new table or column needs no new version."""

SCHEMAS = {
    "core": "Documents, the facts that they state, and what the facts refer to.",
    "ops": "The books: runs, sources, refused rows, audits.",
    "mart": "Views for analysts.",
}


def literal(text: object) -> str:
    """A text as an SQL string."""
    return "'" + str(text).replace("'", "''") + "'"


def quoted(name: str) -> str:
    """A column's name as an SQL identifier: some, as `of`, are also words of SQL."""
    return '"' + name.replace('"', '""') + '"'


def apply_schema(con: duckdb.DuckDBPyConnection, path: Path, tables: Mapping[str, type[Table]] = TABLES) -> None:
    """Bring the current database to this version: missing schemas, tables and columns, comments, views.

    `path` is named in messages. Raises WarehouseVersion for a file of a newer version.
    """
    con.execute("begin")
    for schema, comment in SCHEMAS.items():
        con.execute(f"create schema if not exists {schema}")
        con.execute(f"comment on schema {schema} is {literal(comment)}")
    _check_version(con, path)
    for table, model in tables.items():
        _apply_table(con, table, model)
    con.execute("commit")
    # Constraints cannot be changed in the transaction that has altered the table.
    for table, model in tables.items():
        _apply_nulls(con, table, model)
    for file in sql_files("marts"):
        con.execute(expand(file.read_text(encoding="utf-8"), tables)).fetchall()


def _check_version(con: duckdb.DuckDBPyConnection, path: Path) -> None:
    con.execute("create table if not exists ops.schema_version (version integer not null)")
    con.execute("comment on table ops.schema_version is 'Version of the tables in this file; one row.'")
    con.execute("comment on column ops.schema_version.version is 'Raised when a column changes its type or meaning.'")
    found = [version for (version,) in con.execute("select version from ops.schema_version").fetchall()]
    if found and max(found) > SCHEMA_VERSION:
        raise WarehouseVersion(
            f"{path} has tables of version {max(found)}, newer than version {SCHEMA_VERSION} of this program: update jangbu."
        )
    con.execute("delete from ops.schema_version")
    con.execute("insert into ops.schema_version values (?)", [SCHEMA_VERSION])


def _apply_table(con: duckdb.DuckDBPyConnection, table: str, model: type[Table]) -> None:
    columns = table_columns(model)
    lines = ", ".join(f"{quoted(c.name)} {c.sql_type}{'' if c.null else ' not null'}" for c in columns)
    con.execute(f"create table if not exists {table} ({lines})")
    present = _nullable(con, table)
    for column in columns:
        if column.name not in present:
            con.execute(f"alter table {table} add column {quoted(column.name)} {column.sql_type}")
        con.execute(f"comment on column {table}.{quoted(column.name)} is {literal(column.comment)}")
    con.execute(f"comment on table {table} is {literal(table_comment(model))}")


def _apply_nulls(con: duckdb.DuckDBPyConnection, table: str, model: type[Table]) -> None:
    """A column that came later is NULL in old rows: forbid NULL once there is none, and in no column that has gone."""
    wanted = {c.name: c.null for c in table_columns(model)}
    for name, null in _nullable(con, table).items():
        if wanted.get(name, True) == null:
            continue
        if null:
            missing = con.execute(f"select count(*) from {table} where {quoted(name)} is null").fetchall()[0][0]
            if not missing:
                con.execute(f"alter table {table} alter {quoted(name)} set not null")
        else:
            con.execute(f"alter table {table} alter {quoted(name)} drop not null")


def _nullable(con: duckdb.DuckDBPyConnection, table: str) -> dict[str, bool]:
    """The columns of a table in the file: name to whether it may be NULL."""
    rows = con.execute(
        "select column_name, is_nullable from duckdb_columns()"
        " where database_name = current_database() and schema_name || '.' || table_name = ?",
        [table],
    ).fetchall()
    return dict(rows)
