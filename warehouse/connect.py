"""Opening a warehouse file for reading."""

from pathlib import Path

import duckdb

from warehouse.errors import WarehouseDamaged, WarehouseLocked, WarehouseMissing, WarehouseVersion

SCHEMA_VERSION = 1
"""Counts changes that an older program could not read. Tables and columns that are merely new do not count."""


def connect(path: str | Path) -> duckdb.DuckDBPyConnection:
    """A read-only connection to the published file. Raises `WarehouseMissing`, `WarehouseLocked`, `WarehouseDamaged`."""
    if not Path(path).exists():
        raise WarehouseMissing(f"{path}: there is no warehouse yet; make one with `jangbu run`.")
    if Path(path).is_dir():
        raise WarehouseDamaged(f"{path}: is a folder; name the file of a warehouse with --warehouse.")
    try:
        return duckdb.connect(str(path), read_only=True)
    except duckdb.Error as error:
        if "lock on file" in str(error):
            raise WarehouseLocked(
                f"{path}: another program has it open for writing; close it there, or open it there read-only."
            ) from None
        raise damaged(path, error) from None


def damaged(path: str | Path, error: duckdb.Error) -> WarehouseDamaged:
    """The error that says that a file cannot be read."""
    return WarehouseDamaged(
        f"{path}: cannot be opened as a warehouse ({first_line(error)}); restore it from an export."
    )


def check_ours(path: str | Path, con: duckdb.DuckDBPyConnection) -> None:
    """Make sure that an open file is a warehouse of ours, and not of a newer program.

    Raises `WarehouseDamaged`, `WarehouseVersion`.
    """
    try:
        version = con.execute("select max(version) from ops.schema_version").fetchall()[0][0]
    except duckdb.CatalogException:
        raise WarehouseDamaged(
            f"{path}: a DuckDB file, but no warehouse of jangbu; choose another place with --warehouse."
        ) from None
    except duckdb.Error as error:
        raise damaged(path, error) from None
    if version is not None and version > SCHEMA_VERSION:
        raise WarehouseVersion(
            f"{path}: made by a newer jangbu (schema {version}, this one knows {SCHEMA_VERSION}); upgrade jangbu."
        )


def quoted(name: str) -> str:
    """`schema.table` or a column as an SQL identifier."""
    return ".".join('"' + part.replace('"', '""') + '"' for part in name.split("."))


def literal(value: str) -> str:
    """A string as an SQL literal."""
    return "'" + value.replace("'", "''") + "'"


def first_line(error: Exception) -> str:
    """The first line of an error's message: DuckDB adds the query and a caret under it."""
    return str(error).strip().split("\n", 1)[0]
