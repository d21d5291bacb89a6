"""Facts of texts as JSON lines, without a warehouse: what `jangbu extract` does."""

import json
import sys
from collections.abc import Iterator, Sequence
from datetime import datetime
from pathlib import Path
from typing import Any, BinaryIO

import polars as pl

from flows.extracting import extract
from flows.extracting.klue import klue_spans
from flows.parsing import parse, parse_whole
from flows.reading import Refused, decode, document_id, normalize
from flows.relating import relate

BATCH_BYTES = 8 << 20
NAMES = {"core.fact_money": "money", "core.fact_quantity": "quantities", "core.fact_date": "dates"}


class InputError(Exception):
    """The input cannot be used; the message is one sentence: which file, which line, what to do."""


def extract_files(
    files: Sequence[str], out: BinaryIO, *, jsonl: bool, published: str | None, klue: bool = False
) -> bool:
    """Write one JSON line for each text. False when some input was refused, which is said on standard error.

    With `klue` a line is `{"id", "spans": [{"start", "end", "tag"}]}`, by the conventions of KLUE-NER.

    With `jsonl` each line of a file is `{"id", "text", "published_at"?}` and the whole text is body; without, each file
    is one article as a crawler saved it. Raises `InputError`.
    """
    day = _day(published, "--published") if published else None
    clean = True
    write = _write_klue if klue else _write
    batch: list[tuple[str, str, datetime | None]] = []
    size = 0
    for text in _texts(files, jsonl, day):
        if isinstance(text, str):
            print(f"jangbu: {text}", file=sys.stderr)
            clean = False
            continue
        batch.append(text)
        size += len(text[1])
        if size > BATCH_BYTES // 2:
            write(batch, out, jsonl)
            batch, size = [], 0
    if batch:
        write(batch, out, jsonl)
    return clean


def _texts(files: Sequence[str], jsonl: bool, day: datetime | None) -> Iterator[tuple[str, str, datetime | None] | str]:
    """(id, text, publication) of each text, or a sentence about one that was refused."""
    for name in files:
        if name != "-" and not Path(name).is_file():
            raise InputError(f"{name}: no such file; check the path.")
        if jsonl:
            with sys.stdin.buffer if name == "-" else Path(name).open("rb") as lines:
                yield from (_line(name, n, line, day) for n, line in enumerate(lines, 1) if line.strip())
            continue
        data = sys.stdin.buffer.read() if name == "-" else Path(name).read_bytes()
        try:
            yield name, decode(data).text, day
        except Refused as error:
            yield f"{name}: {error}"


def _line(name: str, number: int, line: bytes, day: datetime | None) -> tuple[str, str, datetime | None] | str:
    where = f"{name} line {number}"
    try:
        row = json.loads(line)
        text = row["text"]
        text.encode()
    except (ValueError, KeyError, TypeError, AttributeError):
        return f'{where}: is no {{"id", "text"}} in JSON; mend or remove it.'
    if "\x1e" in text:
        return f"{where}: the text holds the control character U+001E; remove it."
    printed = row.get("published_at")
    return row.get("id", number), normalize(text), _day(printed, where) if printed else day


def _day(text: str, where: str) -> datetime:
    try:
        return datetime.fromisoformat(str(text)).replace(tzinfo=None)
    except ValueError:
        raise InputError(f"{where}: {text!r} is no date; write YYYY-MM-DD.") from None


def _write(batch: list[tuple[str, str, datetime | None]], out: BinaryIO, jsonl: bool) -> None:
    ids = [i if jsonl else document_id(t) for i, t, _ in batch]
    keys = [f"{n:08}" for n in range(len(batch))]
    sources = pl.DataFrame(
        {
            "document_id": keys,
            "source_uri": [str(i) for i, _, _ in batch],
            "source_format": "txt",
            "source_encoding": "utf-8",
            "text": [t for _, t, _ in batch],
            "published_at": pl.Series([p for _, _, p in batch], dtype=pl.Datetime("us")),
        }
    )
    parsed = (parse_whole if jsonl else parse)(sources)
    tables = extract(parsed.documents, parsed.segments, parsed.sentences)
    tables = relate(
        {
            "core.dim_document": parsed.documents,
            "core.segment": parsed.segments,
            "core.sentence": parsed.sentences,
            **tables,
        }
    )
    rows: dict[str, dict[str, list[dict[str, Any]]]] = {key: {n: [] for n in NAMES.values()} for key in keys}
    for table, name in NAMES.items():
        frame = tables[table]
        for key, row in zip(frame["document_id"], _plain(frame).iter_rows(named=True), strict=True):
            rows[key][name].append(row)
    for i, key in zip(ids, keys, strict=True):
        out.write(json.dumps({"id": i, **rows[key]}, ensure_ascii=False).encode() + b"\n")


def _write_klue(batch: list[tuple[str, str, datetime | None]], out: BinaryIO, jsonl: bool) -> None:
    texts = pl.DataFrame(
        {"document": range(len(batch)), "text": [t for _, t, _ in batch]},
        schema={"document": pl.UInt32, "text": pl.String},
    )
    spans = klue_spans(texts)
    for n, (i, _, _) in enumerate(batch):
        line = {"id": i, "spans": [span._asdict() for span in spans[n]]}
        out.write(json.dumps(line, ensure_ascii=False).encode() + b"\n")


def _plain(frame: pl.DataFrame) -> pl.DataFrame:
    """Columns that JSON has words for. Decimals become numbers where a double holds them exactly, which every amount of
    fewer than 16 digits does."""
    import polars.selectors as cs

    keys = [c for c in frame.columns if c.endswith("_id") or c in ("part_of", "equivalent_of")]
    whole = list(frame.select(cs.decimal()).columns)
    return frame.with_columns(
        cs.date().dt.to_string("%Y-%m-%d"),
        *(_amount(c) for c in whole),
        *(pl.col(c).str.replace("^[0-9]{8}:", "") for c in keys if c != "document_id"),
    ).drop("document_id")


def _amount(column: str) -> pl.Expr:
    return pl.col(column).cast(pl.Float64)
