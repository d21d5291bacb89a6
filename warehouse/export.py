"""Copies of the warehouse: one file per table and view, and back."""

import hashlib
import json
from itertools import chain
from pathlib import Path

import duckdb
import polars as pl
import polars.selectors as cs
import pyarrow as pa

from schemas import TABLES
from schemas.dictionary import dictionary
from schemas.formulas import without_formulas
from warehouse.connect import connect, first_line, literal, quoted
from warehouse.draft import Draft
from warehouse.errors import WarehouseDamaged, WarehouseMissing, WarehouseUnwritable

FORMATS = ("parquet", "csv")

_ROWS = 50_000
"""A table is written so many rows at a time: one of a few long texts may be larger than memory."""

MANIFEST = "manifest.json"
"""The last file of an export: the SHA-256 of every other. An export without it was not finished."""


def relations(con: duckdb.DuckDBPyConnection) -> list[str]:
    """Every table and view of the warehouse, as `schema.name`."""
    rows = con.execute(
        "select table_schema || '.' || table_name from information_schema.tables where table_schema in ('core', 'ops', 'mart') order by all"
    ).fetchall()
    return [row[0] for row in rows]


def export(path: str | Path, folder: str | Path, format: str = "parquet") -> list[Path]:
    """Write every table and view into `folder`, with the data dictionary. Returns the files.

    CSV is for spreadsheets: UTF-8 with the mark by which they know it, and no text that they would run as a formula.
    Parquet is exact, and what `restore` reads. Raises the errors of `connect`, and `WarehouseUnwritable`.
    """
    if format not in FORMATS:
        raise ValueError(f"{format}: no format of export; there are {', '.join(FORMATS)}")
    folder = Path(folder)
    con = connect(path)
    try:
        folder.mkdir(parents=True, exist_ok=True)
        (folder / MANIFEST).unlink(missing_ok=True)
        files = []
        for name in relations(con):
            file = folder / f"{name}.{format}"
            if format == "csv":
                _write_csv(con.sql(f"select * from {quoted(name)}").to_arrow_reader(_ROWS), file)
            else:
                con.execute(f"copy {quoted(name)} to {literal(str(file))} (format parquet, compression zstd)")
            files.append(file)
        text = folder / "dictionary.md"
        text.write_text(dictionary(TABLES), encoding="utf-8")
        files.append(text)
        manifest = folder / MANIFEST
        manifest.write_text(json.dumps({file.name: _digest(file) for file in files}, indent=1), encoding="utf-8")
        return [*files, manifest]
    except (OSError, pl.exceptions.ComputeError, duckdb.IOException) as error:
        reason = getattr(error, "strerror", None) or first_line(error)
        raise WarehouseUnwritable(f"{folder}: cannot be written ({reason}); choose another folder.") from None
    finally:
        con.close()


def _write_csv(reader: pa.RecordBatchReader, file: Path) -> None:
    with file.open("wb") as out:
        for n, table in enumerate(
            chain([reader.schema.empty_table()], map(pa.Table.from_batches, ([b] for b in reader)))
        ):
            frame = pl.DataFrame(table).with_columns(without_formulas(), cs.binary().bin.encode("base64"))
            frame.write_csv(out, include_bom=n == 0, include_header=n == 0)


def _digest(file: Path) -> str:
    with file.open("rb") as data:
        return hashlib.file_digest(data, "sha256").hexdigest()


def restore(folder: str | Path, path: str | Path) -> None:
    """Make the warehouse at `path` from a Parquet export: the same rows in every table, audited.

    Raises `WarehouseMissing` when `folder` is no such export, `WarehouseDamaged` when it was not finished, or a file of it is
    not what was exported, and the errors of `Draft`. The caller holds the write lock.
    """
    folder = Path(folder)
    if not (folder / "core.dim_document.parquet").exists():
        raise WarehouseMissing(f"{folder}: holds no Parquet export of a warehouse; make one with `jangbu export`.")
    try:
        digests = dict(json.loads((folder / MANIFEST).read_text(encoding="utf-8")))
    except (OSError, ValueError, TypeError):
        raise WarehouseDamaged(
            f"{folder}: the export has no whole {MANIFEST}, so it was not finished; make it anew with `jangbu export`."
        ) from None
    with Draft(path, "restore") as draft:
        for table in TABLES:
            file = folder / f"{table}.parquet"
            draft.con.execute(f"delete from {quoted(table)}")
            if file.name not in digests:  # the export of a version that had no such table
                continue
            try:
                if _digest(file) != digests[file.name]:
                    raise WarehouseDamaged(
                        f"{file}: cannot be restored (it is not what was exported); make the export anew."
                    )
                draft.con.execute(
                    f"insert into {quoted(table)} by name select * from read_parquet({literal(str(file))})"
                )
            except (duckdb.Error, OSError) as error:
                reason = first_line(error) if isinstance(error, duckdb.Error) else error.strerror
                raise WarehouseDamaged(f"{file}: cannot be restored ({reason}); make the export anew.") from None
        draft.audit(record=False)
        draft.publish()


def content_hash(path: str | Path) -> dict[str, str]:
    """A hash of each table's rows, whatever their order. Equal hashes mean equal content."""
    con = connect(path)
    try:
        found = {}
        for table in TABLES:
            columns = [row[1] for row in con.execute(f"pragma table_info({literal(table)})").fetchall()]
            # Each value after its length, so that no two rows have the same text.
            texts = [f"cast({quoted(c)} as varchar)" for c in sorted(columns)]
            whole = " || ".join(f"coalesce(length({t}) || ':' || {t}, '-')" for t in texts)
            rows = con.execute(f"select md5({whole}) as h from {quoted(table)} order by h").fetchall()
            found[table] = hashlib.sha256("".join(row[0] for row in rows).encode()).hexdigest()
        return found
    finally:
        con.close()
