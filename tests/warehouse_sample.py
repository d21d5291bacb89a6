"""A small warehouse made by hand, so that the tests of the warehouse need no extraction."""

import os
import subprocess
import sys
import textwrap
from datetime import date, datetime
from functools import cache
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

import duckdb
import polars as pl

from schemas import TABLES, Table, frame_schema
from warehouse import Draft, write_lock
from warehouse.connect import quoted

TEXT = """\
가나시는 버스 차고지에 총 120억 원(국비 70억 원, 시비 50억 원)을 들인다고 5일 밝혔다. 지난해 수출은 3억 달러(약 3천900억 원)로 12.5% 늘었다.
많이 본 기사 1위
"""
DOCUMENT = "d1"
COLUMNS = {t: set(frame_schema(m)) for t, m in TABLES.items()}

_ANY = {
    pl.String: "x", pl.Boolean: False, pl.Date: date(2024, 3, 5), pl.Datetime: datetime(2024, 3, 5, 9, 30), pl.Binary: b"x",
}  # fmt: skip


def any_row(model: type[Table], **values: Any) -> dict[str, Any]:
    """A row that the model lets pass: `values`, NULL where it may stand, and something allowed in every other column."""
    row = {}
    for (name, dtype), column in zip(frame_schema(model).items(), model.to_schema().columns.values(), strict=True):
        allowed = next((c.statistics["allowed_values"] for c in column.checks if c.name == "isin"), None)
        filler = None if column.nullable else allowed[0] if allowed else _ANY.get(type(dtype), 1)
        row[name] = values.get(name, filler)
    return row


def rows(table: str, *values: dict[str, Any]) -> pl.DataFrame:
    """A frame of a table from the values that matter."""
    model = TABLES[table]
    return pl.DataFrame([any_row(model, **v) for v in values], schema=frame_schema(model), orient="row")


def fact(letter: str, surface: str, sentence: int, **values: Any) -> dict[str, Any]:
    """A fact at the first place where the text has its surface, named by it."""
    start = TEXT.index(surface)
    place = {"document_id": DOCUMENT, "sentence_index": sentence, "char_start": start, "char_end": start + len(surface)}
    key = {"m": "money_id", "q": "quantity_id", "d": "date_id"}[letter]
    return {key: f"{DOCUMENT}:{letter}{start}", "surface": surface, **place, **values}


def money(surface: str, amount: int, sentence: int, **values: Any) -> dict[str, Any]:
    """An exact amount."""
    figure = {"amount": amount, "amount_low": amount, "amount_high": amount, "qualifier": "exact"}
    return fact("m", surface, sentence, **figure, **{"currency": "KRW", "metric": "project_cost", **values})


def sample() -> dict[str, pl.DataFrame]:
    """One article with five amounts, one of them restated and two of them parts, a percent and two times."""
    first, second = TEXT.index(" 지난해"), TEXT.index("많이")
    total, stated = (
        money("120억 원", 12_000_000_000, 0),
        money("3억 달러", 300_000_000, 1, currency="USD", metric="exports"),
    )
    return {
        "core.dim_currency": rows("core.dim_currency", {"currency": "KRW"}, {"currency": "USD"}),
        "core.dim_metric": rows("core.dim_metric", {"metric": "project_cost"}, {"metric": "exports"}),
        "core.dim_document": rows(
            "core.dim_document", {"document_id": DOCUMENT, "text": TEXT, "title": "차고지", "source_uri": "/news/one.txt"}
        ),
        "core.segment": rows(
            "core.segment",
            {"document_id": DOCUMENT, "segment_index": 0, "kind": "body", "char_start": 0, "char_end": second},
            {"document_id": DOCUMENT, "segment_index": 1, "kind": "boilerplate", "char_start": second, "char_end": len(TEXT)},
        ),
        "core.sentence": rows(
            "core.sentence",
            {"document_id": DOCUMENT, "sentence_index": 0, "segment_index": 0, "char_start": 0, "char_end": first},
            {"document_id": DOCUMENT, "sentence_index": 1, "segment_index": 0, "char_start": first + 1, "char_end": second - 1},
        ),
        "core.fact_money": rows(
            "core.fact_money",
            total,
            money("70억 원", 7_000_000_000, 0, funding_source="national", part_of=total["money_id"]),
            money("50억 원", 5_000_000_000, 0, funding_source="municipal", part_of=total["money_id"]),
            stated,
            money("3천900억 원", 390_000_000_000, 1, metric="exports", equivalent_of=stated["money_id"]),
        ),
        "core.fact_quantity": rows(
            "core.fact_quantity",
            fact("q", "12.5%", 1, kind="percent", value=12, value_low=12, value_high=12, qualifier="exact"),
        ),
        "core.fact_date": rows(
            "core.fact_date",
            fact("d", "5일", 0, kind="date", date_from=date(2024, 3, 5), date_to=date(2024, 3, 5)),
            fact("d", "지난해", 1, kind="date", date_from=date(2023, 1, 1), date_to=date(2023, 12, 31)),
        ),
        "ops.source": rows("ops.source", {"source_uri": "/news/one.txt", "document_id": DOCUMENT, "run_id": "r1"}),
        "ops.run": rows("ops.run", {"run_id": "r1", "sources_read": 1, "sources_skipped": 0, "sources_refused": 0, "rows_refused": 0}),
    }  # fmt: skip


def load(draft: Draft, tables: dict[str, pl.DataFrame]) -> None:
    """Put these rows into a draft, in the place of those of the same documents."""
    draft.remove_documents(tables["core.dim_document"]["document_id"])
    for table, frame in tables.items():
        if table != "ops.run" or draft.run_id == "r1":
            assert draft.append(table, frame) == frame.height


def fill(path: Path, run_id: str = "r1") -> None:
    """Publish a warehouse that holds the sample."""
    with write_lock(path), Draft(path, run_id) as draft:
        load(draft, sample())
        draft.audit()
        draft.publish()


def stocked(folder: Path) -> Path:
    """A published warehouse in `folder` that holds the sample; made once, then copied."""
    folder.mkdir()
    path = folder / "jangbu.duckdb"
    path.write_bytes(_filled())
    return path


@cache
def _filled() -> bytes:
    with TemporaryDirectory() as folder:
        path = Path(folder) / "jangbu.duckdb"
        fill(path)
        return path.read_bytes()


def second() -> dict[str, pl.DataFrame]:
    """The sample as another document."""
    other = {}
    for table, frame in sample().items():
        if (table.startswith("core.dim_") and table != "core.dim_document") or table == "ops.run":
            continue
        texts = pl.col(pl.String).str.replace("^d1", "d2").str.replace("one.txt", "two.txt", literal=True)
        other[table] = frame.with_columns(texts)
    return other


def drafts(path: Path) -> list[str]:
    """The files of unfinished runs beside a warehouse."""
    return sorted(p.name for p in path.parent.iterdir() if "draft" in p.name)


def plant(draft: Draft, table: str, **values: Any) -> None:
    """Put a row of these values into a table of a draft."""
    row = any_row(TABLES[table], **values)
    marks = ", ".join("?" for _ in row)
    draft.con.execute(
        f"insert into {quoted(table)} ({', '.join(map(quoted, row))}) values ({marks})", list(row.values())
    )


def change(path: Path, *statements: str) -> None:
    """What another program does to a published file."""
    con = duckdb.connect(str(path))
    for statement in statements:
        con.execute(statement)
    con.close()


def python(script: str, *arguments: object, **options: Any) -> subprocess.CompletedProcess[str]:
    """Another process, which can import what the tests can."""
    return subprocess.run(
        [sys.executable, "-c", textwrap.dedent(script), *map(str, arguments)],
        env={**os.environ, "PYTHONPATH": os.pathsep.join([str(Path(__file__).parent), *sys.path])},
        capture_output=True,
        text=True,
        timeout=60,
        **options,
    )
