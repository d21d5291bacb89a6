"""Holds tables of facts against articles whose every fact is written down (`golden/NAME.txt`, `NAME.json`).

Sections and depths: money, quantities, dates by span, value (what was read from the characters) and fact (all that is said
about it); the others by the fields of `NAMED`. The score of a section is its F1 in per cent.
"""

import json
from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Mapping
from decimal import Decimal
from pathlib import Path
from typing import Any

import polars as pl

Tables = Mapping[str, pl.DataFrame]

SPANNED: dict[str, tuple[str, dict[str, str], list[str]]] = {
    "money": (
        "core.fact_money",
        {"amount": "amount", "low": "amount_low", "high": "amount_high", "qualifier": "qualifier", "currency": "currency"},
        ["metric", "funding_source", "subject", "item", "period", "status", "part_of", "equivalent_of"],
    ),
    "quantities": (
        "core.fact_quantity",
        {"kind": "kind", "value": "value", "qualifier": "qualifier", "unit": "unit"},
        ["of"],
    ),
    "dates": (
        "core.fact_date",
        {"from": "date_from", "to": "date_to", "grain": "grain", "duration": "duration", "time_of_day": "time_of_day"},
        ["basis"],
    ),
}  # fmt: skip
"""Section: its table, the fields of a value with their columns, and what is said about it."""

FIELDS_OF_KIND = {"date": ["from", "to", "grain"], "duration": ["duration"], "time": ["time_of_day"], "set": []}
"""Which fields of `dates` a kind has."""


def articles(folder: Path) -> list[tuple[str, str, dict[str, Any]]]:
    """Name, text and facts of every annotated article."""
    return [
        (path.stem, path.with_suffix(".txt").read_text(encoding="utf-8"), json.loads(path.read_text(encoding="utf-8")))
        for path in sorted(folder.glob("*.json"))
    ]


def score(tables: Tables, golden: Iterable[tuple[str, str, dict[str, Any]]]) -> dict[str, float]:
    """F1 by section (`money span`, `money value`, `money fact`, …, `people`, …); documents are told apart by their source."""
    counts: dict[str, Counter[str]] = {}
    documents = {Path(d["source_uri"]).stem: d for d in tables["core.dim_document"].to_dicts()}
    rows = {
        name: {key[0]: part.to_dicts() for key, part in frame.partition_by("document_id", as_dict=True).items()}
        for name, frame in tables.items()
        if "document_id" in frame.columns
    }
    for name, text, gold in golden:
        key = documents[name]["document_id"]
        here = {table: by.get(key, []) for table, by in rows.items()}
        for section, (table, value, about) in SPANNED.items():
            if section not in gold:
                continue
            _spanned(text, gold[section], here[table], value, about, section, counts)
        for section, (wanted, found) in _named(gold, documents[name], here):
            _count(counts, section, len(wanted), len(found), len(wanted & found))
    return {name: 200 * c["agree"] / ((c["gold"] + c["found"]) or 1) for name, c in counts.items()}


def start_of(text: str, entry: dict[str, Any]) -> int:
    """Where an annotated figure begins."""
    start = -1
    for _ in range(entry.get("occurrence", 1)):
        start = text.index(entry["surface"], start + 1)
    return start


def _count(counts: dict[str, Counter[str]], name: str, gold: int, found: int, agree: int) -> None:
    counts.setdefault(name, Counter()).update(gold=gold, found=found, agree=agree)


def _spanned(
    text: str, gold: list[dict[str, Any]], rows: list[dict[str, Any]], value: dict[str, str], about: list[str],
    section: str, counts: dict[str, Counter[str]],
) -> None:  # fmt: skip
    surfaces = {r.get("money_id"): r["surface"] for r in rows}
    by_start = {(r["char_start"], r["surface"]): r for r in rows}
    agree = Counter({"span": 0, "value": 0, "fact": 0})
    for entry in gold:
        row = by_start.get((start_of(text, entry), entry["surface"]))
        if row is None:
            continue
        fields = FIELDS_OF_KIND[entry.get("kind", "date")] if section == "dates" else value
        right = all(plain(entry.get(f)) == plain(row[value[f]]) for f in fields)
        right = right and entry.get("kind", "date") == row.get("kind", "date")
        agree.update(
            span=1, value=right, fact=right and all(says(entry[f], row, f, surfaces) for f in about if f in entry)
        )
    for depth, hits in agree.items():
        _count(counts, f"{section} {depth}", len(gold), len(rows), hits)


def plain(value: Any) -> Any:
    if isinstance(value, int | float | Decimal):
        return Decimal(str(value)).normalize()
    return None if value in (None, "") else str(value)


def says(wanted: Any, row: dict[str, Any], field: str, surfaces: Mapping[str, str]) -> bool:
    """Whether a row says of a field what is right; of several right names any will do."""
    if field == "period":
        return [plain(v) for v in wanted or [None, None]] == [plain(row["period_from"]), plain(row["period_to"])]
    got = row[field]
    if field in ("part_of", "equivalent_of"):
        return bool(wanted == (got and surfaces[got]))
    if isinstance(wanted, list):  # every name that is right
        names, bare = [n.replace(" ", "") for n in wanted], (got or "").replace(" ", "")
        inside = field == "item" and len(bare) > 1 and any(bare in n or n in bare for n in names)
        return bare in names or inside or not (bare or names)
    return plain(wanted) == plain(got)


def _named(
    gold: dict[str, Any], document: dict[str, Any], rows: dict[str, list[dict[str, Any]]]
) -> Iterator[tuple[str, tuple[set[Any], set[Any]]]]:
    """What the other sections should hold, and what they hold; of sections that are not written down, nothing."""
    have = {**document, "published_on": document["published_at"] and str(document["published_at"].date())}
    fullest: dict[tuple[str, str], str] = {}
    for m in rows["core.fact_mention"]:
        key = m["kind"], m["entity_id"]
        fullest[key] = max(fullest.get(key, ""), " ".join(m["surface"].split()), key=len)
    clauses = Counter(i["agreement_id"] for i in rows["core.fact_agreement_item"])
    loose = ("announcement", "other")
    found: dict[str, set[Any]] = {
        "document": {(f, have[f]) for f in gold.get("document", ()) if have[f] is not None},
        "people": {(r["person"], r["title"], r["organization"]) for r in rows["core.fact_role"]},
        **{
            section: {name for (kind, _), name in fullest.items() if kind == section[:-1]}
            for section in ("organizations", "places")
        },
        "quotes": {(q["speaker"], _first_words(q["quote"])) for q in rows["core.fact_quote"]},
        "events": {
            (e["event_type"], plain(e["date_from"])) for e in rows["core.fact_event"] if e["event_type"] not in loose
        },
        "agreements": {(a["parties"], clauses[a["agreement_id"]]) for a in rows["core.fact_agreement"]},
    }
    wanted: dict[str, Callable[[Any], set[Any]]] = {
        "document": lambda facts: {(f, v) for f, v in facts.items() if v is not None},
        "people": lambda facts: {(p["name"], p["title"], p["organization"]) for p in facts},
        "quotes": lambda facts: {(q["speaker"], _first_words(q["starts_with"])) for q in facts},
        "events": lambda facts: {(e["type"], e["date"]) for e in facts if e["type"] not in loose},
        "agreements": lambda facts: {(a["parties"], a["items"]) for a in facts},
    }
    for section, here in found.items():
        if section in gold:
            yield section, (wanted.get(section, set)(gold[section]), here)


def _first_words(text: str) -> str:
    return "".join(text.split())[:8].strip("“”\"'‘’")
