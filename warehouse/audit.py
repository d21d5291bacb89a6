"""Audits: SQL that returns the rows that are wrong."""

import json
import re
from pathlib import Path
from typing import NamedTuple

import duckdb

from schemas import TABLES, frame_schema, key_columns
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
        name = table.replace(".", "_")
        keys = ", ".join(quoted(k) for k in key_columns(model))
        found[f"unique_{name}"] = (
            "error",
            f"select {keys}, count(*) as times from {quoted(table)} group by all having count(*) > 1",
        )
        if {"surface", "char_start", "char_end", "document_id"} <= set(frame_schema(model)):
            found[f"span_{name}"] = (
                "error",
                f"select f.document_id, f.char_start, f.surface "
                f"from {quoted(table)} f left join core.dim_document d using (document_id) "
                "where d.text is null or substr(d.text, f.char_start + 1, f.char_end - f.char_start) <> f.surface",
            )
    return found


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
