"""Copies of the warehouse: one file per table and view, and back."""

import hashlib
from pathlib import Path

import duckdb
import polars as pl
import polars.selectors as cs

from schemas import TABLES
from schemas.dictionary import dictionary
from warehouse.connect import connect, literal, quoted
from warehouse.draft import Draft
from warehouse.errors import WarehouseMissing, WarehouseUnwritable

FORMATS = ("parquet", "csv")
# A spreadsheet takes a cell that begins so for a formula.
_FORMULA = r"^[=+\-@\t\r]"


def relations(con: duckdb.DuckDBPyConnection) -> list[str]:
    """Every table and view of the warehouse, as `schema.name`."""
    rows = con.execute(
        "select table_schema || '.' || table_name from information_schema.tables where table_schema in ('core', 'ops', 'mart') order by all"
    ).fetchall()
    return [row[0] for row in rows]


def export(path: str | Path, folder: str | Path, format: str = "parquet") -> list[Path]:
    """Write every table and view into `folder`, with the data dictionary. Returns the files.

    In CSV a text that begins with = + - @ or a tab gets a leading apostrophe, so that no spreadsheet runs it; Parquet is
    exact, and what `restore` reads. Raises `WarehouseMissing`, `WarehouseUnwritable`.
    """
    folder = Path(folder)
    con = connect(path)
    try:
        folder.mkdir(parents=True, exist_ok=True)
        files = []
        for name in relations(con):
            file = folder / f"{name}.{format}"
            frame = con.sql(f"select * from {quoted(name)}").pl()
            if format == "csv":
                guarded = pl.when(cs.string().str.contains(_FORMULA)).then("'" + cs.string()).otherwise(cs.string())
                frame.with_columns(guarded.name.keep(), cs.binary().bin.encode("base64")).write_csv(file)
            else:
                frame.write_parquet(file)
            files.append(file)
        text = folder / "dictionary.md"
        text.write_text(dictionary(TABLES), encoding="utf-8")
        return [*files, text]
    except OSError as error:
        raise WarehouseUnwritable(f"{folder}: cannot be written ({error.strerror}); choose another folder.") from None
    finally:
        con.close()


def restore(folder: str | Path, path: str | Path) -> None:
    """Make the warehouse at `path` from a Parquet export: the same rows in every table.

    Raises `WarehouseMissing` when `folder` is no such export. The caller holds the write lock.
    """
    folder = Path(folder)
    if not (folder / "core.dim_document.parquet").exists():
        raise WarehouseMissing(f"{folder}: holds no Parquet export of a warehouse; make one with `jangbu export`.")
    with Draft(path, "restore") as draft:
        for table in TABLES:
            file = folder / f"{table}.parquet"
            draft.con.execute(f"delete from {quoted(table)}")
            if file.exists():
                draft.con.execute(
                    f"insert into {quoted(table)} by name select * from read_parquet({literal(str(file))})"
                )
        draft.publish()


def content_hash(path: str | Path) -> dict[str, str]:
    """A hash of each table's rows, whatever their order. Equal hashes mean equal content."""
    con = connect(path)
    try:
        found = {}
        for table in TABLES:
            columns = [row[1] for row in con.execute(f"pragma table_info({literal(table)})").fetchall()]
            texts = ", ".join(f"coalesce(cast({quoted(c)} as varchar), '\\0')" for c in sorted(columns))
            rows = con.execute(f"select md5(concat_ws('\\1', {texts})) as h from {quoted(table)} order by h").fetchall()
            found[table] = hashlib.sha256("".join(row[0] for row in rows).encode()).hexdigest()
        return found
    finally:
        con.close()
