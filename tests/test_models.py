"""Every check of every model catches a value that breaks it."""

from typing import Any

import polars as pl
import pytest
from warehouse_sample import any_row

import warehouse as w
from schemas import TABLES, frame_schema


def planted() -> list[tuple[str, str, str, Any]]:
    """For every column that may not be NULL, and every check: table, column, rule, a value that breaks it."""
    found: list[tuple[str, str, str, Any]] = []
    for table, model in TABLES.items():
        for name, column in model.to_schema().columns.items():
            if not column.nullable:
                found.append((table, name, "not_nullable", None))
            for check in column.checks:
                bound = next(iter(check.statistics.values()))
                if check.name == "isin":
                    found.append((table, name, "isin", "none of these"))
                elif check.name == "greater_than_or_equal_to":
                    found.append((table, name, check.name, bound - 1))
                elif check.name == "less_than_or_equal_to":
                    found.append((table, name, check.name, bound + 1))
                else:
                    raise AssertionError(f"{table}.{name}: no bad value for a check {check.name}; write one here")
    return found


@pytest.mark.parametrize(("table", "column", "rule", "value"), planted())
def test_a_value_that_breaks_a_check_is_refused_and_named(table: str, column: str, rule: str, value: Any) -> None:
    model = TABLES[table]
    good = any_row(model)
    frame = pl.DataFrame([good, good | {column: value}, good], schema=frame_schema(model), orient="row")
    checked = w.validate(table, frame)
    assert (checked.good.height, checked.refused.height) == (2, 1)
    assert checked.refused["column_name"].item() == column
    assert checked.refused["rule"].item().startswith(rule)
    assert checked.good.equals(frame[[0, 2]])


@pytest.mark.parametrize("table", TABLES)
def test_every_table_has_a_key_and_every_key_may_not_be_null(table: str) -> None:
    columns = TABLES[table].to_schema().columns
    keys = [c for c in columns.values() if (c.metadata or {}).get("key")]
    assert keys and not any(c.nullable for c in keys)
