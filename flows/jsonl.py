"""Facts of texts as JSON lines, without a warehouse: what `jangbu extract` does."""

import json
import sys
from collections.abc import Iterator, Sequence
from datetime import datetime
from functools import partial
from pathlib import Path
from typing import Any, BinaryIO, NamedTuple
from zoneinfo import ZoneInfo

import polars as pl

from flows.extracting.klue import klue_spans
from flows.korean.numbers import Number, find_numbers, lone_number, told_numbers
from flows.printing import plain
from flows.reading import ReadingError, Refused, Source, decode, document_id, list_sources, normalize, read_bytes
from flows.settings import TIMEZONE
from flows.stages import facts_or_faults
from flows.workers import in_order
from schemas import QuantityFact, frame_schema

BATCH_LENGTH = 1 << 19
"""How many characters are read at once."""

NAMES = {
    "core.fact_money": "money",
    "core.fact_quantity": "quantities",
    "core.fact_date": "dates",
    "core.fact_mention": "mentions",
    "core.fact_role": "roles",
    "core.fact_quote": "quotes",
    "core.fact_event": "events",
    "core.fact_agreement": "agreements",
    "core.fact_agreement_item": "agreement_items",
}


class InputError(ReadingError):
    """The input cannot be used; the message is one sentence: which file, which line, what to do."""


class Article(NamedTuple):
    """A text to read, with the id that its line of output bears."""

    id: Any
    text: str
    published_at: datetime | None


def extract_files(
    files: Sequence[str], out: BinaryIO, *, jsonl: bool, published: str | None, scheme: str = "facts"
) -> tuple[int, int]:
    """Write one JSON line for each text. Returns how many were written and how many refused, which standard error names.

    With the scheme `klue` a line is `{"id", "spans": [{"start", "end", "tag"}]}`, by the conventions of KLUE-NER; with
    `numbers` it is `{"id", "quantities"}`, every number of the text as a quantity of the kind `other`; with `facts` and
    `jsonl` only a text that is one number, or a short line that speaks of numbers, has such quantities.

    With `jsonl` each line of a file is `{"id", "text", "published_at"?}` and the whole text is body; without, each file
    is one article as a crawler saved it, and a folder is all that it holds. Raises `ReadingError`.
    """
    day = _day(published, "--published") if published else None
    written = refused = 0

    def batches() -> Iterator[list[Article]]:
        nonlocal refused
        batch: list[Article] = []
        size = 0
        for article in _lines(files, day) if jsonl else _articles(files, day):
            if isinstance(article, InputError):
                print(f"jangbu: {article}", file=sys.stderr)
                refused += 1
                continue
            batch.append(article)
            size += len(article.text)
            if size > BATCH_LENGTH:
                yield batch
                batch, size = [], 0
        if batch:
            yield batch

    for lines, faults in in_order(partial(_SCHEMES[scheme], whole=jsonl), batches()):
        out.writelines(lines)
        out.flush()
        for fault in faults:
            print(f"jangbu: {fault}", file=sys.stderr)
        written += len(lines)
        refused += len(faults)
    return written, refused


def _articles(files: Sequence[str], day: datetime | None) -> Iterator[Article | InputError]:
    """Each file as one article, or why it is refused."""
    for source in [s for name in files for s in _listed(name)]:
        try:
            text = decode(sys.stdin.buffer.read() if source.file == "-" else read_bytes(source)).text
        except Refused as error:
            yield InputError(f"{source.uri}: {error}")
        else:
            yield Article(document_id(text), text, day)


def _listed(name: str) -> list[Source]:
    return [Source("-", "standard input", 0)] if name == "-" else list_sources([name]).sources


def _lines(files: Sequence[str], day: datetime | None) -> Iterator[Article | InputError]:
    """Each line as one article, or why it is refused."""
    for name in files:
        if name != "-" and not Path(name).is_file():
            raise InputError(f"{name}: no such file; check the path.")
    for name in files:
        with sys.stdin.buffer if name == "-" else Path(name).open("rb") as lines:
            for n, line in enumerate(lines, 1):
                if line.strip():
                    try:
                        yield _line(f"{'standard input' if name == '-' else name} line {n}", n, line, day)
                    except InputError as error:
                        yield error


def _line(where: str, number: int, line: bytes, day: datetime | None) -> Article:
    try:
        row = json.loads(line)
        text: str = row["text"]
        if not isinstance(text, str):
            raise TypeError
        f"{text}{row.get('id')}".encode()
    except (ValueError, LookupError, TypeError, AttributeError):
        raise InputError(f'{where}: is no {{"id", "text"}} in JSON; mend or remove it.') from None
    if "\x1e" in text:
        raise InputError(f"{where}: the text holds the control character U+001E; remove it.")
    printed = row.get("published_at")
    return Article(row.get("id", number), normalize(text), _day(printed, where) if printed else day)


def _day(text: str, where: str) -> datetime:
    """A day or moment, in Seoul's time where the text names a zone."""
    try:
        moment = datetime.fromisoformat(str(text))
        return moment.astimezone(ZoneInfo(TIMEZONE)).replace(tzinfo=None) if moment.tzinfo else moment
    except (ValueError, OverflowError):
        raise InputError(f"{where}: {text!r} is no date; write YYYY-MM-DD.") from None


Written = tuple[list[bytes], list[str]]
"""Lines of output, and what is to be said of the texts that have none."""


def _facts(batch: list[Article], whole: bool) -> Written:
    keys = [f"{n:08}" for n in range(len(batch))]
    sources = pl.DataFrame(
        {
            "document_id": keys,
            "source_uri": [str(a.id) for a in batch],
            "source_format": "txt",
            "source_encoding": "utf-8",
            "text": [a.text for a in batch],
            "published_at": pl.Series([a.published_at for a in batch], dtype=pl.Datetime("us")),
        }
    )
    tables, faults = facts_or_faults(sources, whole=whole)
    found: dict[str, dict[str, list[Any]]] = {key: {name: [] for name in NAMES.values()} for key in keys}
    for table, name in NAMES.items():
        for key, row in zip(tables[table]["document_id"], _rows(tables[table]), strict=True):
            found[key][name].append(row)
    lines = []
    for article, key in zip(batch, keys, strict=True):
        if key in faults:
            continue
        if whole:
            _add_told(found[key], article.text)
        lines.append(_line_of({"id": article.id, **found[key]}))
    return lines, [f"{a.id}: {faults[key]}" for a, key in zip(batch, keys, strict=True) if key in faults]


def _line_of(row: dict[str, Any]) -> bytes:
    return json.dumps(row, ensure_ascii=False).encode() + b"\n"


def _klue(batch: list[Article], whole: bool) -> Written:
    texts = pl.DataFrame(
        {"document": range(len(batch)), "text": [a.text for a in batch]},
        schema={"document": pl.UInt32, "text": pl.String},
    )
    spans = klue_spans(texts)
    return [_line_of({"id": a.id, "spans": [span._asdict() for span in spans[n]]}) for n, a in enumerate(batch)], []


def _numbers(batch: list[Article], whole: bool) -> Written:
    lines = []
    for article in batch:
        rows = [_number_row(number, article.text) for number in find_numbers(article.text)]
        lines.append(_line_of({"id": article.id, "quantities": rows}))
    return lines, []


_SCHEMES = {"facts": _facts, "klue": _klue, "numbers": _numbers}


def _add_told(facts: dict[str, list[dict[str, Any]]], text: str) -> None:
    """A text that is one number, or a short line that speaks of numbers, has them as quantities too.

    What stands in the place of another quantity is left out; beside a lone number other readings of it stay.
    """
    lone = lone_number(text)
    others = [*facts["quantities"], *([] if lone else [*facts["money"], *facts["dates"]])]
    for number in [lone] if lone else told_numbers(text):
        if not any(row["char_start"] < number.end and number.start < row["char_end"] for row in others):
            facts["quantities"].append(_number_row(number, text))


def _number_row(number: Number, text: str) -> dict[str, Any]:
    row = dict.fromkeys(name for name in frame_schema(QuantityFact) if name != "document_id") | {
        "quantity_id": f"q{number.start}", "sentence_index": 0, "char_start": number.start, "char_end": number.end,
        "surface": text[number.start : number.end], "kind": "ordinal" if number.ordinal else "other",
        "value": number.value, "value_low": number.value, "value_high": number.value, "qualifier": "exact",
    }  # fmt: skip
    return {name: plain(value) for name, value in row.items()}


def _rows(frame: pl.DataFrame) -> Iterator[dict[str, Any]]:
    """The rows as JSON has words for; ids without the document's, which is a mere number here."""
    keys = [c for c in frame.columns if c.endswith("_id") or c in ("part_of", "equivalent_of")]
    short = frame.with_columns(pl.col(c).str.replace("^[0-9]{8}:", "") for c in keys).drop("document_id")
    names, columns = short.columns, map(_plain, short)
    return (dict(zip(names, row, strict=True)) for row in zip(*columns, strict=True))


def _plain(column: pl.Series) -> list[Any]:
    """The values of a column as JSON has words for; texts, numbers without decimals and truths are such words."""
    values = column.to_list()
    if column.dtype in (pl.String, pl.Boolean) or column.dtype.is_integer():
        return values
    words = {value: plain(value) for value in set(values)}
    return [words[value] for value in values]
