"""Opening a warehouse file for reading."""

from pathlib import Path

import duckdb

from warehouse.errors import WarehouseDamaged, WarehouseLocked, WarehouseMissing


def connect(path: str | Path) -> duckdb.DuckDBPyConnection:
    """A read-only connection to the published file. Raises `WarehouseMissing`, `WarehouseLocked`, `WarehouseDamaged`."""
    if not Path(path).exists():
        raise WarehouseMissing(f"{path}: there is no warehouse yet; make one with `jangbu run`.")
    try:
        return duckdb.connect(str(path), read_only=True)
    except duckdb.Error as error:
        if "lock on file" in str(error):
            raise WarehouseLocked(
                f"{path}: another program has it open for writing; close it there, or open it there read-only."
            ) from None
        raise WarehouseDamaged(
            f"{path}: cannot be opened as a warehouse ({first_line(error)}); restore it from an export."
        ) from None


def quoted(name: str) -> str:
    """`schema.table` or a column as an SQL identifier."""
    return ".".join('"' + part.replace('"', '""') + '"' for part in name.split("."))


def literal(value: str) -> str:
    """A string as an SQL literal."""
    return "'" + value.replace("'", "''") + "'"


def first_line(error: Exception) -> str:
    """The first line of an error's message: DuckDB adds the query and a caret under it."""
    return str(error).strip().split("\n", 1)[0]
