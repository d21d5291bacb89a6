"""Reads `corpus/amounts/`: what a sentence says of an amount, by field and value."""

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
    """A text, where the amount begins in it, the field that it is about, the value that is right, its file and line, and its number in
    the corpus."""

    text: str
    start: int
    field: str
    value: str | None
    where: str
    line: int


def lessons() -> Iterator[Lesson]:
    """All of the corpus, in its order."""
    line = 0
    for path in sorted((Path(__file__).parent / "corpus" / "amounts").glob("*.txt")):
        field, value = "", None
        for number, text in enumerate(path.read_text(encoding="utf-8").splitlines(), 1):
            if block := _BLOCK.match(text):
                field, value = block[1], None if block[2] == "none" else block[2]
            elif text.strip():
                line += 1
                yield lesson(text.strip(), field, value, f"{path.name}:{number}", line)


def lesson(text: str, field: str, value: str | None, where: str, line: int) -> Lesson:
    """A line of the corpus as the page that a crawler would save."""
    if text.count("{") != 1 or text.count("}") != 1:
        raise ValueError(f"tests/corpus/amounts/{where}: put the amount in {{braces}}, once: {text}")
    title, _, body = text.removeprefix("제목: ").partition(" // ") if text.startswith("제목: ") else ("소식", "", text)
    page = f"{title}\n\n입력 2025-02-12 09:00\n\n{body}".replace(" // ", "\n\n")
    return Lesson(page.replace("{", "").replace("}", ""), page.index("{"), field, value, where, line)


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
