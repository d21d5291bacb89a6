"""Good rows and refused rows."""

import json
from typing import NamedTuple

import polars as pl
from pandera.errors import SchemaErrors

from schemas import TABLES, Table
from schemas.base import frame_schema
from warehouse.errors import SchemaFault

REFUSED = {
    "document_id": pl.String,
    "column_name": pl.String,
    "rule": pl.String,
    "reason": pl.String,
    "row": pl.String,
}


class Validated(NamedTuple):
    """`good` has the columns of the table; `refused` the columns of REFUSED, one row per refused row."""

    good: pl.DataFrame
    refused: pl.DataFrame


def validate(table: str, frame: pl.DataFrame, model: type[Table] | None = None) -> Validated:
    """Split a frame by the rules of its table (`schema.table`); `model` stands in for a table outside `schemas.TABLES`.

    Raises SchemaFault when columns are missing, unknown, out of order or of another type: then no row can be judged.
    """
    model = model or TABLES[table]
    if frame.is_empty() and list(frame.schema.items()) == list(frame_schema(model).items()):
        return Validated(frame, pl.DataFrame(schema=REFUSED))  # no row to judge: most tables of a small batch are empty
    try:
        model.validate(frame, lazy=True)
    except SchemaErrors as errors:
        cases = errors.failure_cases
    else:
        return Validated(frame, pl.DataFrame(schema=REFUSED))
    faults = cases.filter(pl.col("index").is_null())
    if faults.height:
        told = ", ".join(f"{c['column']} ({c['check']}: {c['failure_case']})" for c in faults.to_dicts())
        raise SchemaFault(f"The frame for {table} has not the table's columns and types: {told}.")
    bad = (
        cases.group_by("index", maintain_order=True)
        .agg(
            pl.first("column").alias("column_name"),
            pl.first("check").alias("rule"),
            pl.format("{} is {}, which breaks {}", "column", pl.col("failure_case").fill_null("NULL"), "check")
            .str.join("; ")
            .alias("reason"),
        )
        .with_columns(pl.col("index").cast(pl.UInt32))
        .sort("index")
    )
    numbered = frame.with_row_index("index")
    good = numbered.join(bad, on="index", how="anti", maintain_order="left").drop("index")
    whole = numbered.join(bad, on="index", how="semi", maintain_order="left").drop("index")
    rows = [json.dumps(row, ensure_ascii=False, default=_plain) for row in whole.to_dicts()]
    refused = bad.with_columns(
        pl.Series("row", rows, pl.String),
        document_id=whole["document_id"] if "document_id" in whole.columns else pl.lit(None, pl.String),
    ).select(list(REFUSED))
    if good.height + refused.height != frame.height:
        raise SchemaFault(
            f"{table}: {frame.height} rows came in, but {good.height} are good and {refused.height} refused; report this."
        )
    return Validated(good, refused)


def _plain(value: object) -> str:
    """What JSON cannot hold, as text: exact decimals, ISO dates, bytes as hex."""
    return value.hex() if isinstance(value, bytes) else str(value)
