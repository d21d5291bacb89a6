"""The dimensions that people keep by hand, from `seeds/reference`."""

import polars as pl

from flows.settings import REFERENCE
from schemas import TABLES, frame_schema

FILES = {
    "core.dim_currency": "currencies.csv",
    "core.dim_metric": "metrics.csv",
    "core.dim_region": "regions.csv",
}


def dimensions() -> dict[str, pl.DataFrame]:
    """The rows of every dimension that has a file."""
    return {
        table: pl.read_csv(REFERENCE / name, schema=frame_schema(TABLES[table])).fill_null("")
        for table, name in FILES.items()
    }
