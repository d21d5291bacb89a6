"""Reading the published warehouse with SQL, safely."""

import threading
from pathlib import Path
from typing import NamedTuple

import duckdb
import polars as pl

from warehouse.connect import connect, first_line, literal
from warehouse.errors import QueryError


class Known(NamedTuple):
    """What the warehouse knows of a source."""

    content_hash: str
    extractor_version: str
    document_id: str | None


def query(path: str | Path, sql: str, *, memory: str = "1GB", timeout: float = 60.0) -> pl.DataFrame:
    """Run one query on the published file: read-only, without access to files or network, within memory and time.

    Raises `QueryError` with DuckDB's own message, and the errors of `connect`.
    """
    con = connect(path)
    timer = threading.Timer(timeout, con.interrupt)
    try:
        con.execute("set enable_external_access = false")
        con.execute(f"set memory_limit = {literal(memory)}")
        con.execute("set lock_configuration = true")
        timer.start()
        result = con.sql(sql)
        if result is None:
            raise QueryError("The query asks for nothing; write one that gives rows, such as a select.")
        return result.pl()
    except duckdb.InterruptException:
        raise QueryError(
            f"The query ran longer than {timeout:g} seconds; narrow it, or allow more with --timeout."
        ) from None
    except duckdb.Error as error:
        raise QueryError(f"{first_line(error)}") from None
    except pl.exceptions.PolarsError as error:
        reason = first_line(error).split(". ")[0]
        raise QueryError(f"A column cannot be shown ({reason}); cast it to varchar.") from None
    finally:
        timer.cancel()
        con.close()


def known_sources(path: str | Path) -> dict[str, Known]:
    """Every source that the warehouse has read, by address; none when there is no warehouse yet."""
    if not Path(path).exists():
        return {}
    con = connect(path)
    try:
        rows = con.execute("select source_uri, content_hash, extractor_version, document_id from ops.source").fetchall()
    except (duckdb.CatalogException, duckdb.BinderException):
        return {}
    finally:
        con.close()
    return {uri: Known(*rest) for uri, *rest in rows}
