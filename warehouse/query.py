"""Reading the published warehouse with SQL, safely."""

import threading
from pathlib import Path
from typing import NamedTuple

import duckdb
import polars as pl
import pyarrow as pa

from warehouse.connect import check_ours, connect, damaged, first_line, literal
from warehouse.errors import QueryError


class Known(NamedTuple):
    """What the warehouse knows of a source."""

    content_hash: str
    extractor_version: str
    document_id: str | None


LIMITS = {
    "temp_directory": "''",  # nothing is laid on the disk
    "enable_external_access": "false",  # no file, no network, no extension, no other database
    "python_enable_replacements": "false",  # no variable of this program
    "autoinstall_known_extensions": "false",
    "autoload_known_extensions": "false",
    "allow_community_extensions": "false",
}

RESULT_BYTES = 512 << 20
"""How much a result may weigh: DuckDB's own limit does not count what it has handed over."""
_ROWS_ONLY = duckdb.ExpectedResultType.QUERY_RESULT
_ROWS = 50_000
"""So many rows are taken over before their weight is looked at."""


def query(
    path: str | Path, sql: str, *, memory: str = "1GB", timeout: float = 60.0, result_bytes: int = RESULT_BYTES
) -> pl.DataFrame:
    """Run one query on the published file: read-only, without access to files or network, within memory and time.

    Raises `QueryError` with DuckDB's own message, and the errors of `connect`.
    """
    con = connect(path)
    timer = threading.Timer(timeout, con.interrupt)
    try:
        for name, value in {**LIMITS, "memory_limit": literal(memory)}.items():
            con.execute(f"set {name} = {value}")
        con.execute("set lock_configuration = true")
        asked = [s for s in con.extract_statements(sql) if s.expected_result_type == [_ROWS_ONLY]]
        if len(asked) > 1:
            raise QueryError(f"These are {len(asked)} queries, and one is answered at a time; run them one by one.")
        timer.start()
        result = con.sql(sql)
        if result is None:
            raise QueryError("The query asks for nothing; write one that gives rows, such as a select.")
        return _within(result, result_bytes)
    except duckdb.InterruptException:
        raise QueryError(
            f"The query ran longer than {timeout:g} seconds; narrow it, or allow more with --timeout."
        ) from None
    except duckdb.Error as error:
        if isinstance(error, duckdb.CatalogException):
            check_ours(path, con)
        elif isinstance(error, duckdb.IOException):
            raise damaged(path, error) from None
        told = first_line(error)
        raise QueryError(f"{told} `jangbu status` lists the tables." if "Table with name" in told else told) from None
    except pl.exceptions.PolarsError as error:
        reason = first_line(error).split(". ")[0]
        raise QueryError(f"A column cannot be shown ({reason}); cast it to varchar.") from None
    finally:
        timer.cancel()
        con.close()


def _within(result: duckdb.DuckDBPyRelation, limit: int) -> pl.DataFrame:
    reader = result.to_arrow_reader(_ROWS)
    batches, size = [], 0
    try:
        for batch in reader:
            size += batch.nbytes
            if size > limit:
                raise QueryError(
                    f"The result is larger than {limit >> 20:,} MB; narrow it, add a limit, or use `jangbu export`."
                )
            batches.append(batch)
    except (OSError, pa.ArrowException) as error:  # what DuckDB raises within Arrow
        raise (duckdb.InterruptException if "INTERRUPT" in str(error) else duckdb.Error)(first_line(error)) from None
    names: list[str] = []
    for name in reader.schema.names:
        names.append(name if name not in names else f"{name}_{len(names)}")
    frame = pl.from_arrow(pa.Table.from_batches(batches, reader.schema).rename_columns(names))
    assert isinstance(frame, pl.DataFrame)
    return frame


def known_sources(path: str | Path) -> dict[str, Known]:
    """Every source that the warehouse has read, by address; none when there is no warehouse yet.

    Raises the errors of `connect` and `check_ours`.
    """
    if not Path(path).exists():
        return {}
    con = connect(path)
    try:
        check_ours(path, con)
        rows = con.execute("select source_uri, content_hash, extractor_version, document_id from ops.source").fetchall()
    except (duckdb.CatalogException, duckdb.BinderException):
        return {}
    except duckdb.Error as error:
        raise damaged(path, error) from None
    finally:
        con.close()
    return {uri: Known(*rest) for uri, *rest in rows}
