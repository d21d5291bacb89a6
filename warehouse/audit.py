"""Audits: SQL that returns the rows that are wrong. A column `document_id` says which document is to blame."""

import json
import re
from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path
from typing import NamedTuple

import duckdb

from schemas import TABLES, Table, frame_schema, key_columns
from warehouse.connect import literal, quoted

FOLDER = Path(__file__).parent / "audits"
_SEVERITY = re.compile(r"^-- severity:\s*(error|warning)\s*$", re.M)
_WINDOW, _REACH, _BLOCK = 1024, 1024, 65536
"""Spans are looked up in windows of a text, by characters; of a longer span so much is compared, and its length."""
WINDOWS = f"""
    create or replace temp table windows as
    with starts as (select document_id, text, unnest(range(length(text) // {_BLOCK} + 1)) as b from core.dim_document),
    blocks as (select document_id, b, substr(text, b * {_BLOCK} + 1, {_BLOCK + _REACH}) as block from starts),
    cut as (
        select document_id, b, block, unnest(range(least({_BLOCK // _WINDOW}, length(block) // {_WINDOW} + 1))) as n
        from blocks)
    select document_id, b * {_BLOCK // _WINDOW} + n as n, substr(block, n * {_WINDOW} + 1, {_WINDOW + _REACH}) as piece from cut"""
"""What the audits of spans look into, made once for all of them: `substr` counts from the beginning of a text, so that in the
text itself every span would cost as much as all that stands before it. In two steps, for the same reason."""
_SHOWN = 5

COMPARISONS = Path(__file__).parent / "comparisons"
BEFORE = "before"
"""What the published file is called while a draft is held against it."""

LOSS, FEW = 0.2, 5
"""Of the rows of documents that are read again, a table may lose this share or this many; more stops the run."""

WHOLE_LOSS, MANY = 0.5, 1000
"""Of all its rows, whatever the reason, a table may lose this share or this many; more stops the run."""


class Finding(NamedTuple):
    """What one audit found. `detail` is a JSON array of the first wrong rows, None when there are none; `blamed` has the
    first wrong row of each document that the column `document_id` of the wrong rows names."""

    name: str
    severity: str
    rows: int
    detail: str | None
    blamed: Mapping[str, str]


def audits() -> dict[str, tuple[str, str]]:
    """Every audit: name to (severity, SQL). Those of the folder, and those that every table needs, made from the models.

    Those of spans look into the table that `WINDOWS` makes.
    """
    found = _of(FOLDER)
    for table, model in TABLES.items():
        for rule, sql in _made(table, model):
            found[f"{rule}_{table.replace('.', '_')}"] = ("error", sql)
    return found


def comparisons(columns: Mapping[str, set[str]]) -> dict[str, tuple[str, str]]:
    """The audits that hold a draft against the published file, attached as `before`: name to (severity, SQL).

    `columns` are those that each table of the published file has: an older one may lack what is compared.
    """
    money = {
        "money_id",
        "document_id",
        "surface",
        "amount",
        "amount_low",
        "amount_high",
        "metric",
        "subject",
        "item",
        "currency",
    }
    found = _of(COMPARISONS) if money | {"part_of", "equivalent_of"} <= columns.get("core.fact_money", set()) else {}
    for table, model in TABLES.items():
        if table.startswith("core.") and "document_id" in set(frame_schema(model)) & columns.get(table, set()):
            found[f"kept_{table.replace('.', '_')}"] = ("error", _kept(quoted(table)))
    return found


def losses() -> set[str]:
    """The audits that a person may accept by name: changes that new rules, or other articles, can mean."""
    return set(comparisons({table: set(frame_schema(model)) for table, model in TABLES.items()}))


def _kept(table: str) -> str:
    """How many rows a table had and has, when it has lost too many."""
    return f"""
        with old as (select document_id, count(*) as n from {BEFORE}.{table} group by all),
             new as (select document_id, count(*) as n from {table} group by all),
             again as (select sum(o.n) as had, sum(coalesce(n.n, 0)) as has from old o left join new n using (document_id)
                       where o.document_id in (select document_id from core.dim_document)),
             whole as (select (select sum(n) from old) as had, coalesce((select sum(n) from new), 0) as has)
        select 'of documents read again' as rows, * from again where had - has > {FEW} and has < had * {1 - LOSS}
        union all
        select 'of all' as rows, * from whole where had - has > {MANY} and has < had * {1 - WHOLE_LOSS}"""


def _of(folder: Path) -> dict[str, tuple[str, str]]:
    found = {}
    for file in sorted(folder.glob("*.sql")):
        sql = file.read_text(encoding="utf-8")
        severity = _SEVERITY.search(sql)
        found[file.stem] = (severity[1] if severity else "error", sql)
    return found


def _made(table: str, model: type[Table]) -> Iterator[tuple[str, str]]:
    """The audits that a table needs because of the columns it has: rule and SQL."""
    columns, keys, source = list(frame_schema(model)), key_columns(model), quoted(table)
    of_document = table.startswith("core.") and "document_id" in columns
    named = ", ".join(quoted(k) for k in keys)
    # Of documents that share a key one is to blame: without it the others stand.
    blamed = ", max(document_id) as document_id" if of_document and "document_id" not in keys else ""
    yield "unique", f"select {named}{blamed}, count(*) as times from {source} group by {named} having count(*) > 1"
    if {"surface", "char_start", "char_end", "document_id"} <= set(columns):
        yield (
            "span",
            f"""
            select f.document_id, f.char_start, f.surface
            from {source} f left join temp.windows w on w.document_id = f.document_id and w.n = f.char_start // {_WINDOW}
            where w.piece is null or length(f.surface) <> f.char_end - f.char_start
               or substr(w.piece, f.char_start % {_WINDOW} + 1, least(f.char_end - f.char_start, {_REACH}))
                  <> substr(f.surface, 1, {_REACH})""",
        )
    # A pair of columns x_from and x_to is an interval.
    ends = [(c, c.removesuffix("_from") + "_to") for c in columns if c.endswith("_from")]
    pairs = [(quoted(a), quoted(b)) for a, b in ends if b in columns]
    if pairs:
        wrong = " or ".join(f"{a} > {b}" for a, b in pairs)
        shown = ", ".join(dict.fromkeys([*["document_id"] * of_document, *keys]))
        yield "interval", f"select {shown}, {', '.join(a + ', ' + b for a, b in pairs)} from {source} where {wrong}"
    # A column that bears the name of another table's only key refers to a row there.
    homes = {k[0]: t for t, m in TABLES.items() if t.startswith("core.") and len(k := key_columns(m)) == 1}
    links = [(quoted(c), quoted(homes[c])) for c in columns if c in homes and homes[c] != table]
    if table.startswith("core.") and links:
        lost = [f"({c} is not null and {c} not in (select {c} from {home}))" for c, home in links]
        shown = ", ".join(dict.fromkeys([quoted(k) for k in keys] + [c for c, _ in links]))
        yield "reference", f"select {shown} from {source} where {' or '.join(lost)}"


def run_audits(con: duckdb.DuckDBPyConnection, published: Path | None = None) -> list[Finding]:
    """Run every audit on an open draft, those that compare too when there is a `published` file to hold it against."""
    chosen = audits()
    if published is not None:
        con.execute(f"attach {literal(str(published))} as {BEFORE} (read_only)")
        rows = con.execute(
            "select schema_name || '.' || table_name, list(column_name) from duckdb_columns() where database_name = ? group by all",
            [BEFORE],
        ).fetchall()
        chosen |= comparisons({table: set(columns) for table, columns in rows})
    con.execute(WINDOWS)
    try:
        return _run(con, chosen)
    finally:
        con.execute("drop table temp.windows")
        if published is not None:
            con.execute(f"detach {BEFORE}")


def _run(con: duckdb.DuckDBPyConnection, chosen: Mapping[str, tuple[str, str]]) -> list[Finding]:
    findings, compared = [], losses()
    for name, (severity, sql) in chosen.items():
        cursor = con.execute(sql)
        columns = [d[0] for d in cursor.description or []]
        wrong = cursor.fetchall()
        shown = [_shown(columns, row) for row in wrong[:_SHOWN]]
        blamed: dict[str, str] = {}
        if "document_id" in columns and name not in compared:
            at = columns.index("document_id")
            for row in wrong:
                if row[at] is not None and row[at] not in blamed:
                    blamed[row[at]] = _shown(columns, row)
        findings.append(Finding(name, severity, len(wrong), f"[{', '.join(shown)}]" if wrong else None, blamed))
    return findings


def _shown(columns: Sequence[str], row: Sequence[object]) -> str:
    return json.dumps(dict(zip(columns, row, strict=True)), ensure_ascii=False, default=str)
