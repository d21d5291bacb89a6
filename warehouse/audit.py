"""Audits: SQL that returns the rows that are wrong."""

import json
import re
from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple

import duckdb

from schemas import TABLES, Table, frame_schema, key_columns
from warehouse.connect import quoted

FOLDER = Path(__file__).parent / "audits"
_SEVERITY = re.compile(r"^-- severity:\s*(error|warning)\s*$", re.M)
_SHOWN = 5


class Finding(NamedTuple):
    """What one audit found. `detail` is a JSON array of the first wrong rows, None when there are none."""

    name: str
    severity: str
    rows: int
    detail: str | None


def audits() -> dict[str, tuple[str, str]]:
    """Every audit: name to (severity, SQL). Those of the folder, and those that every table needs, made from the models."""
    found = {}
    for file in sorted(FOLDER.glob("*.sql")):
        sql = file.read_text(encoding="utf-8")
        severity = _SEVERITY.search(sql)
        found[file.stem] = (severity[1] if severity else "error", sql)
    for table, model in TABLES.items():
        for rule, sql in _made(table, model):
            found[f"{rule}_{table.replace('.', '_')}"] = ("error", sql)
    return found


def _made(table: str, model: type[Table]) -> Iterator[tuple[str, str]]:
    """The audits that a table needs because of the columns it has: rule and SQL."""
    columns, keys, source = list(frame_schema(model)), key_columns(model), quoted(table)
    named = ", ".join(quoted(k) for k in keys)
    yield "unique", f"select {named}, count(*) as times from {source} group by all having count(*) > 1"
    if {"surface", "char_start", "char_end", "document_id"} <= set(columns):
        yield (
            "span",
            f"select f.document_id, f.char_start, f.surface from {source} f left join core.dim_document d using (document_id) "
            "where d.text is null or substr(d.text, f.char_start + 1, f.char_end - f.char_start) <> f.surface",
        )
    # A pair of columns x_from and x_to is an interval.
    ends = [(c, c.removesuffix("_from") + "_to") for c in columns if c.endswith("_from")]
    pairs = [(quoted(a), quoted(b)) for a, b in ends if b in columns]
    if pairs:
        wrong = " or ".join(f"{a} > {b}" for a, b in pairs)
        yield "interval", f"select {named}, {', '.join(a + ', ' + b for a, b in pairs)} from {source} where {wrong}"
    # A column that bears the name of another table's only key refers to a row there.
    homes = {k[0]: t for t, m in TABLES.items() if t.startswith("core.") and len(k := key_columns(m)) == 1}
    links = [(quoted(c), quoted(homes[c])) for c in columns if c in homes and homes[c] != table]
    if table.startswith("core.") and links:
        lost = [f"({c} is not null and {c} not in (select {c} from {home}))" for c, home in links]
        shown = ", ".join(dict.fromkeys([quoted(k) for k in keys] + [c for c, _ in links]))
        yield "reference", f"select {shown} from {source} where {' or '.join(lost)}"


def run_audits(con: duckdb.DuckDBPyConnection) -> list[Finding]:
    """Run every audit on an open warehouse."""
    findings = []
    for name, (severity, sql) in audits().items():
        cursor = con.execute(sql)
        columns = [d[0] for d in cursor.description or []]
        wrong = cursor.fetchall()
        shown = [dict(zip(columns, row, strict=True)) for row in wrong[:_SHOWN]]
        detail = json.dumps(shown, ensure_ascii=False, default=str) if wrong else None
        findings.append(Finding(name, severity, len(wrong), detail))
    return findings
