"""Facts mended by hand: `seeds/reference/corrections.csv`.

A row names a fact (document, table, span), a column, the value that is expected there and the right one, and says why. An
empty value is NULL; `*` as column removes the fact. A document of that name without that fact, or with another value, is an
error: the rules or the text have changed since, and a person must look again.
"""

from collections.abc import Iterable, Mapping
from pathlib import Path
from typing import NamedTuple

import polars as pl

from flows.settings import REFERENCE
from schemas import TABLES, frame_schema

FILE = REFERENCE / "corrections.csv"
REMOVED = "*"


class CorrectionFailed(Exception):
    """A correction does not fit what it corrects. The message is one sentence: which row, what is there, what to do."""


class Correction(NamedTuple):
    """One row of the file; `expected` and `value` are as DuckDB prints them, None for NULL."""

    document_id: str
    table: str
    char_start: int
    char_end: int
    column: str
    expected: str | None
    value: str | None
    reason: str


def read_corrections(file: Path | None = None) -> list[Correction]:
    """The rows of the file. Raises `CorrectionFailed` for one that names no table, column or reason."""
    file = file or FILE
    schema = {name: pl.Int64 if name.startswith("char_") else pl.String for name in Correction._fields}
    try:
        frame = pl.read_csv(file, schema=schema)
    except pl.exceptions.PolarsError as error:
        raise CorrectionFailed(f"{file}: {str(error).splitlines()[0]}; mend the file.") from None
    rows = [Correction(*row) for row in frame.iter_rows()]
    for number, row in enumerate(rows, 2):
        columns = frame_schema(TABLES[row.table]) if row.table in TABLES else {}
        if (
            "char_start" not in columns
            or row.column not in {*columns, REMOVED}
            or not row.reason
            or not row.document_id
        ):
            raise CorrectionFailed(
                f"{file} line {number}: needs a document, a fact table, a column of it and a reason."
            )
    return rows


def correct(tables: Mapping[str, pl.DataFrame], corrections: Iterable[Correction]) -> dict[str, pl.DataFrame]:
    """The tables with the corrections of their documents. Raises `CorrectionFailed` where one does not fit."""
    mended = dict(tables)
    here = set(tables["core.dim_document"]["document_id"])
    for row in corrections:
        if row.document_id in here:
            mended[row.table] = _mend(mended[row.table], row)
    return mended


def _mend(frame: pl.DataFrame, row: Correction) -> pl.DataFrame:
    where = f"correction of {row.table} in document {row.document_id} at {row.char_start}–{row.char_end}"
    fact = (
        (pl.col("document_id") == row.document_id)
        & (pl.col("char_start") == row.char_start)
        & (pl.col("char_end") == row.char_end)
    )
    found = frame.filter(fact)
    if found.height != 1:
        raise CorrectionFailed(f"The {where} finds {found.height} facts there instead of one; look again and mend it.")
    if row.column == REMOVED:
        return frame.filter(~fact)
    dtype = frame.schema[row.column]
    expected, value = (_typed(text, dtype, where) for text in (row.expected, row.value))
    if not found[row.column].eq_missing(expected).item():
        raise CorrectionFailed(
            f"The {where} expects {row.column} {row.expected!r}, but it is {found[row.column].item()!r}; look again and mend it."
        )
    return frame.with_columns(pl.when(fact).then(pl.lit(value.item(), dtype)).otherwise(row.column).alias(row.column))


def _typed(text: str | None, dtype: pl.DataType, where: str) -> pl.Series:
    """A value of the file in the type of its column, exact."""
    try:
        series = pl.Series([text], dtype=pl.String)
        return series.str.to_date("%Y-%m-%d") if dtype == pl.Date else series.cast(dtype)
    except pl.exceptions.PolarsError:
        raise CorrectionFailed(f"The {where} holds {text!r}, which is no {dtype}; mend it.") from None
