"""Reads `corpus/amounts.txt`: what a sentence says of an amount, by field and value."""

import re
from collections.abc import Iterator
from datetime import datetime
from pathlib import Path
from typing import NamedTuple

import polars as pl

from flows.stages import facts

PUBLISHED = datetime(2025, 2, 12, 9)
_BLOCK = re.compile(r"\[(\w+) (.+)\]$")


class Lesson(NamedTuple):
    """A text, where the amount begins in it, the field that it is about, the value that is right, and its line in the file."""

    text: str
    start: int
    field: str
    value: str | None
    line: int


def lessons() -> Iterator[Lesson]:
    """All of the corpus, in its order."""
    field, value = "", None
    path = Path(__file__).parent / "corpus" / "amounts.txt"
    for number, line in enumerate(path.read_text(encoding="utf-8").splitlines(), 1):
        if block := _BLOCK.match(line):
            field, value = block[1], None if block[2] == "none" else block[2]
        elif line.strip() and not line.startswith("#"):
            marked = line.strip().replace(" // ", "\n\n")
            head = "" if marked.startswith("제목: ") else "소식\n\n"
            marked = head + "입력 2025-02-12 09:00\n\n" + marked if head else marked.removeprefix("제목: ")
            if not head:
                title, _, body = marked.partition("\n\n")
                marked = f"{title}\n\n입력 2025-02-12 09:00\n\n{body}"
            start = marked.index("{")
            yield Lesson(marked.replace("{", "").replace("}", ""), start, field, value, number)


def read(known: list[Lesson]) -> dict[int, dict[str, object]]:
    """The row of `core.fact_money` of each lesson's amount, by line; a lesson whose amount is not found has none."""
    sources = pl.DataFrame(
        [
            {
                "source_uri": f"/{n.line}.txt",
                "source_format": "txt",
                "source_encoding": "utf-8",
                "document_id": f"{n.line:032}",
                "text": n.text,
            }
            for n in known
        ]
    )
    found = facts(sources)["core.fact_money"].to_dicts()
    surfaces = {r["money_id"]: r["surface"] for r in found}
    rows = {(r["document_id"], r["char_start"]): r | {"part_of": surfaces.get(r["part_of"])} for r in found}
    return {n.line: rows[key] for n in known if (key := (f"{n.line:032}", n.start)) in rows}


def said(row: dict[str, object], field: str) -> str | None:
    """What a row says of a field, written as in the corpus."""
    if field == "period":
        return f"{row['period_from']} {row['period_to']}" if row["period_from"] else None
    value = row[field]
    return None if value is None else str(value)
