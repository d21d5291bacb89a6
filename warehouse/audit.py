"""Audits: queries that return the rows that are wrong. Each is a file of `audits/`, headed by its title and severity."""

import json
from pathlib import Path
from typing import NamedTuple

import duckdb

from warehouse.template import expand, sql_files

SHOWN = 20
"""How many wrong rows ops.check keeps."""


class Finding(NamedTuple):
    """What an audit found."""

    name: str
    title: str
    severity: str
    rows: int
    detail: str | None
    """JSON array of the first wrong rows."""

    @property
    def passed(self) -> bool:
        """Whether no row was wrong."""
        return not self.rows


def run_audits(con: duckdb.DuckDBPyConnection) -> list[Finding]:
    """Run every audit on the current database."""
    return [_run(con, file) for file in sql_files("audits")]


def _run(con: duckdb.DuckDBPyConnection, file: Path) -> Finding:
    text = file.read_text(encoding="utf-8")
    title, severity = _header(file, text)
    result = con.execute(expand(text))
    names = [column[0] for column in result.description or []]
    wrong = result.fetchall()
    shown = [dict(zip(names, row, strict=True)) for row in wrong[:SHOWN]]
    detail = json.dumps(shown, ensure_ascii=False, default=str) if shown else None
    return Finding(file.stem, title, severity, len(wrong), detail)


def _header(file: Path, text: str) -> tuple[str, str]:
    """Title and severity. Raises ValueError when the file does not begin with both."""
    lines = text.splitlines()[:2]
    title = lines[0].removeprefix("-- ")
    severity = lines[1].removeprefix("-- severity: ")
    if severity not in ("error", "warning") or title == lines[0]:
        raise ValueError(f"{file.name} must begin with `-- title` and `-- severity: error` or `warning`")
    return title, severity
