"""Rows for people and for programs."""

import base64
import json
import math
import sys
from datetime import date, datetime, time
from decimal import Decimal
from typing import Any

import polars as pl
import polars.selectors as cs

from schemas.formulas import without_formulas


def print_rows(frame: pl.DataFrame, form: str = "table") -> None:
    """Write the rows to standard output as `table`, `csv`, `json` or `parquet`. JSON is one array, its numbers exact; CSV has nested values as JSON,
    and no text that a spreadsheet would run as a formula."""
    if form == "table":
        _print_table(frame)
        return
    out = sys.stdout.buffer
    if form == "parquet":
        frame.write_parquet(out)
    elif form == "csv":
        nested = [
            pl.Series(s.name, [None if v is None else _json(v) for v in s.to_list()], dtype=pl.String)
            for s in frame.select(cs.nested())
        ]
        texts = frame.with_columns(without_formulas())
        out.write(texts.with_columns(_digits(), cs.binary().bin.encode("base64"), *nested).write_csv().encode())
    else:
        rows = ",\n".join(map(_json, frame.iter_rows(named=True)))
        out.write(f"[{rows}]\n".encode())
    out.flush()


def _print_table(frame: pl.DataFrame) -> None:
    from rich.box import SIMPLE
    from rich.console import Console
    from rich.markup import escape
    from rich.table import Table
    from rich.text import Text

    table = Table(*(escape(visible(c)) for c in frame.columns), box=SIMPLE)
    for row in frame.iter_rows():
        table.add_row(*(Text("" if v is None else visible(_shown(v))) for v in row))
    Console(width=None if sys.stdout.isatty() else 10_000).print(table)


_UNSEEN = {
    ord(c): f"\\u{ord(c):04x}"
    for c in map(chr, [*range(9), *range(11, 32), *range(127, 160), *range(0x202A, 0x202F), *range(0x2066, 0x206A)])
}


def visible(text: str) -> str:
    """A text for a terminal: what would steer the terminal, or turn the direction of writing, shows as its number."""
    return text.translate(_UNSEEN)


def _shown(value: object) -> str:
    """A value for people: amounts with commas and without idle zeros, a time without fractions of a second."""
    if isinstance(value, Decimal):
        text = f"{value:,f}"
        return text.rstrip("0").rstrip(".") if "." in text else text
    if isinstance(value, datetime):
        return value.isoformat(" ", "seconds")
    return _json(value) if isinstance(value, list | dict) else str(value)


def _digits() -> pl.Expr:
    """Decimals as their digits, without idle zeros after the point."""
    return cs.decimal().cast(pl.String).str.replace(r"(\.[0-9]*?)0+$", "$1").str.strip_suffix(".")


def _json(value: object) -> str:
    return json.dumps(plain(value), ensure_ascii=False)


def plain(value: object) -> Any:
    """A value that JSON has a word for."""
    if isinstance(value, Decimal):
        return number(value)
    if isinstance(value, float):
        return value if math.isfinite(value) else None
    if isinstance(value, dict):
        return {str(k): plain(v) for k, v in value.items()}
    if isinstance(value, list):
        return [plain(v) for v in value]
    if isinstance(value, date | datetime | time):
        return value.isoformat()
    if isinstance(value, bytes):
        return base64.b64encode(value).decode()
    return value if value is None or isinstance(value, bool | int | str) else str(value)


def number(value: Decimal) -> int | float | str:
    """A number that JSON writes with the very same digits; a fraction too long for a double is a string."""
    whole = int(value)
    if whole == value:
        return whole
    near = float(value)
    return near if Decimal(repr(near)) == value else str(value)
