"""How right the pipeline is on articles that no weight has seen: `python tests/unread.py FOLDER… [--folds 8] [--seed 1] [--show FIELD|any]`.

Every folder holds annotated articles (NAME.txt, NAME.json, as in `golden/`). They are dealt into folds; for each fold the weights of
all six fields are fitted anew on the other articles (`fitting.py`), and the whole pipeline reads the fold with these weights. Prints
by folder the score of money (F1 in per cent, all fields right) and how many amounts have each field right; `--show` lists
those that are wrong. What the rules were written by is not taken out again: articles that nobody has seen come out lower. Needs
scipy, as `fitting.py` does; `make unread` sees to it.
"""

import argparse
import random
import sys
from collections import Counter
from collections.abc import Mapping
from concurrent.futures import ProcessPoolExecutor
from importlib import import_module
from multiprocessing import get_context
from pathlib import Path
from typing import Any, NamedTuple

HERE = Path(__file__).parent
sys.path[:0] = [str(HERE.parent), str(HERE)]

import golden_score  # noqa: E402
from fitting import FIELDS, collect, fit  # noqa: E402

from flows.reading import list_sources, read_batch  # noqa: E402
from flows.relating.money.choice import tenths  # noqa: E402
from flows.stages import facts  # noqa: E402

_, _VALUE, _ABOUT = golden_score.SPANNED["money"]
Weights = Mapping[str, Mapping[str, float]]


class Amount(NamedTuple):
    """One annotated amount, the fields that are wrong (`value` where it was not found), and its sentence."""

    folder: str
    article: str
    wrong: dict[str, tuple[Any, Any]]
    asked: tuple[str, ...]
    text: str


def read(held: list[str], weights: Weights) -> tuple[list[Amount], dict[str, int]]:
    """Read the articles of a fold (folder/name) with weights in place of those of the tables: the amounts, and by folder how many were
    found. In a fresh process, where nothing has been weighed yet."""
    for name, table in weights.items():
        known = import_module(f"flows.relating.money.{FIELDS[name].table}_choice").WEIGHTS
        known.clear()
        known.update(tenths(table))
    amounts, found = [], Counter[str]()
    for folder in sorted({h.rpartition("/")[0] for h in held}):
        names = {h.rpartition("/")[2] for h in held if h.rpartition("/")[0] == folder}
        files = [
            s for s in list_sources([folder]).sources if Path(s.uri).suffix == ".txt" and Path(s.uri).stem in names
        ]
        tables = facts(read_batch(files, {}).sources)
        documents = {Path(d["source_uri"]).stem: d for d in tables["core.dim_document"].to_dicts()}
        money = tables["core.fact_money"].to_dicts()
        found[folder] += len(money)
        surfaces = {m["money_id"]: m["surface"] for m in money}
        spans = {(m["document_id"], m["char_start"], m["surface"]): m for m in money}
        for name, _, gold in golden_score.articles(Path(folder)):
            if name not in names:
                continue
            text = documents[name]["text"]
            for entry in gold["money"]:
                start = golden_score.start_of(text, entry)
                row = spans.get((documents[name]["document_id"], start, entry["surface"]))
                amounts.append(_amount(folder, name, entry, row, text, start, surfaces))
    return amounts, found


def _amount(
    folder: str, name: str, entry: dict[str, Any], row: dict[str, Any] | None, text: str, start: int, surfaces: Any
) -> Amount:
    asked = tuple(f for f in _ABOUT if f in entry)
    end = start + len(entry["surface"])
    before = text[text.rfind("\n", 0, start) + 1 : start]
    line = f"{before}⟦{entry['surface']}⟧{text[end : (text + chr(10)).index(chr(10), end)]}"
    wrong: dict[str, tuple[Any, Any]] = {}
    if row is None:
        wrong["value"] = entry["surface"], None
    else:
        for f in _VALUE:
            if golden_score.plain(entry.get(f)) != golden_score.plain(row[_VALUE[f]]):
                wrong["value"] = entry.get(f), row[_VALUE[f]]
        for f in asked:
            if not golden_score.says(entry[f], row, f, surfaces):
                got = [row["period_from"], row["period_to"]] if f == "period" else row[f]
                wrong[f] = entry[f], surfaces.get(got, got) if isinstance(got, str) else got
    return Amount(folder, name, wrong, asked, line)


def unread(folders: list[str], folds: int, seed: int) -> tuple[list[Amount], Counter[str]]:
    """The amounts of all articles, each read by weights that were fitted without its fold."""
    rows = collect(FIELDS, folders)
    held = sorted(f"{folder}/{path.stem}" for folder in folders for path in Path(folder).glob("*.json"))
    random.Random(seed).shuffle(held)
    parts = [held[k::folds] for k in range(folds)]
    amounts, found = [], Counter[str]()
    with ProcessPoolExecutor(2, mp_context=get_context("spawn"), max_tasks_per_child=1) as pool:
        jobs = []
        for part in parts:
            seen = {name: [r for r in rows[name] if r.article not in part] for name in FIELDS}
            jobs.append(pool.submit(read, part, {name: fit(seen[name], FIELDS[name]) for name in FIELDS}))
        for job in jobs:
            here, count = job.result()
            amounts += here
            found.update(count)
    return amounts, found


def main() -> None:
    """Print how right the amounts are, and those that are not."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").split("\n")[0])
    parser.add_argument("folders", nargs="+")
    parser.add_argument("--folds", type=int, default=8)
    parser.add_argument("--seed", type=int, default=1, help="deals the articles into other folds")
    parser.add_argument(
        "--show", metavar="FIELD", default="", help="list the amounts that have it, or any field, wrong"
    )
    args = parser.parse_args()
    amounts, found = unread(args.folders, args.folds, args.seed)
    for folder in args.folders:
        here = [a for a in amounts if a.folder == folder]
        fact = 200 * sum(not a.wrong for a in here) / (len(here) + found[folder])
        fields = ", ".join(
            f"{f} {sum(f not in a.wrong and 'value' not in a.wrong for a in here if f in a.asked) / sum(f in a.asked for a in here):.1%}"
            for f in _ABOUT
        )
        print(f"{folder}: money fact {fact:.1f} of {len(here)} amounts; {fields}")
    for a in amounts:
        if args.show in a.wrong or (args.show == "any" and a.wrong):
            told = "; ".join(f"{f}: {want!r}, said {got!r}" for f, (want, got) in a.wrong.items())
            print(f"{a.folder}/{a.article}  {told}\n    {a.text}")


if __name__ == "__main__":
    main()
