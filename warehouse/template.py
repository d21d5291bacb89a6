"""SQL that is written once for many tables, so that a table added to the models needs no SQL of its own.

In a file of `audits/` or `marts/`, the lines between

    -- each table with: document_id, surface
    select ... from {table}
    -- end

are repeated for every table that has those columns (for every table, when none is named), joined by `union all by
name`. They may use {table} (core.fact_money), {name} (fact_money), {kind} (money) and {key} (its key columns).
"""

import re
from collections.abc import Mapping
from pathlib import Path

from schemas import TABLES, Table, key_columns

_BLOCK = re.compile(
    r"^[ ]*-- each table with:(?P<columns>[^\n]*)\n(?P<body>.*?)\n[ ]*-- end$", re.MULTILINE | re.DOTALL
)


def expand(sql: str, tables: Mapping[str, type[Table]] = TABLES) -> str:
    """The SQL with every block repeated for the tables that it is about. Raises ValueError when there is none."""

    def repeat(block: re.Match[str]) -> str:
        wanted = {column.strip() for column in block["columns"].split(",") if column.strip()}
        parts = []
        for table, model in tables.items():
            if wanted <= set(model.to_schema().columns):
                name = table.split(".")[1]
                values = {"table": table, "name": name, "kind": name.removeprefix("fact_")}
                values["key"] = ", ".join(key_columns(model))
                parts.append(re.sub(r"\{(table|name|kind|key)\}", lambda m, v=values: v[m[1]], block["body"]))
        if not parts:
            raise ValueError(f"no table has the columns {sorted(wanted)}")
        return "\nunion all by name\n".join(parts)

    return _BLOCK.sub(repeat, sql)


def sql_files(folder: str) -> list[Path]:
    """The SQL files of a folder of this package, by name."""
    return sorted((Path(__file__).parent / folder).glob("*.sql"))
