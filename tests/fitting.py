"""Fits the weights of the cues by which fields are chosen: `python tests/fitting.py FIELD FOLDER… [--write]`.

Every folder holds annotated articles (NAME.txt, NAME.json, as in `golden/`); the lines of `corpus/amounts/` are always among
them. For each annotated amount the answers that come into question and their cues are written down while the pipeline reads the
articles; then a conditional logit with an L1 penalty gives each cue its weight, so that most cues weigh nothing and stand in no
table. Prints how many amounts are right by the weights of now and, cross-validated by article, by new ones; `--write` writes the
table, each cue with an example of our own articles. What is read later depends on what was chosen before, so new weights meet
other cues than they were fitted on: with `--rounds FILE` they are fitted on what all earlier rounds met, too. Fit all fields two or
three times so, beginning without the file, for what it holds is of the rules of its day; and look at `make score` before and after. Needs scipy, which nothing else does; `make fit` sees to it.
"""

import argparse
import pickle
import random
import sys
from collections import Counter
from collections.abc import Iterable, Iterator
from contextlib import ExitStack, contextmanager
from importlib import import_module
from pathlib import Path
from typing import Any, NamedTuple

HERE = Path(__file__).parent
sys.path[:0] = [str(HERE.parent), str(HERE)]

import amount_corpus  # noqa: E402
import golden_score  # noqa: E402

from flows.reading import list_sources, read_batch  # noqa: E402
from flows.relating.article import Relater  # noqa: E402
from flows.relating.money import choice  # noqa: E402
from flows.stages import facts  # noqa: E402

_LINES = 380
"""A longer table stands in several files."""


class Field(NamedTuple):
    """A field that is chosen: by which module, in which method of `Amounts`, and the file of its table. How much an amount weighs:
    `others`, one that somebody else has annotated; what we write ourselves leans on what we already know; `lines`, a line of the
    corpus; it says one thing, and leaves no doubt; `dense`, one of `golden_dense`, whose sentences are harder than those of papers."""

    module: str
    method: str
    table: str
    heading: str
    l1: float
    l2: float = 0.1
    others: float = 1.0
    lines: float = 1.5
    dense: float = 0.3
    ours: float = 1.0


FIELDS = {
    "item": Field("items", "pick_item", "item", "what amounts are for or of", 1.2, 8.0, 5.0, 2.0, 0.6),
    "metric": Field("metric_choice", "pick_metric", "metric", "what amounts measure", 1.0, dense=0.6),
    "period": Field("period_choice", "pick_period", "period", "the periods of amounts", 0.4, 3.0, lines=4.0, dense=0.6),
    "subject": Field("subject_choice", "pick_subject", "subject", "whose amounts are", 2.0, 3.0, 3.0, 1.0),
    "part_of": Field("totals", "pick_total", "total", "what amounts are parts of", 0.5, 4.0, 3.0, dense=0.5),
    "status": Field(
        "status_choice",
        "pick_status",
        "status",
        "whether amounts have happened, are planned or foreseen",
        1.0,
        lines=1.0,
        dense=0.3,
    ),
}


class Row(NamedTuple):
    """One choice: the article, by which weight of `Field` it counts, the answers that are right (several where one name contains another), what was chosen, the cues of
    every answer, and how the text reads there."""

    article: str
    origin: str
    fits: frozenset[Any]
    chosen: Any
    options: dict[Any, list[str]]
    text: str


Log = dict[tuple[str, int, str], dict[Any, list[str]]]
"""Of an amount (text, offset, surface) the answers that come into question, with their cues."""


@contextmanager
def _noting(name: str) -> Iterator[Log]:
    """While it lasts, whatever comes into question for a field of any amount is written down."""
    field = FIELDS[name]
    module: Any = import_module("flows.relating.money." + field.module)
    log: Log = {}
    here: list[tuple[str, int, str]] = []

    class Recorder(choice.Choice[Any]):
        __slots__ = ()

        def add(self, answer: Any, cues: choice.Cues) -> None:
            log.setdefault(here[-1], {}).setdefault(answer, []).extend(cues.names)
            super().add(answer, cues)

        def add_each(self, found: Any) -> None:
            for answer, cues in found:
                self.add(answer, cues)

        def add_rows(self, rows: Any) -> None:
            for row in rows:
                self.add_each(row.found)

    method = getattr(Relater, field.method)

    def noted(self: Relater, draft: Any, place: Any, *rest: Any) -> Any:
        figure = self.article.money[place.scope.tokens[place.at].ref]
        here.append((self.article.text, figure.start, figure.surface))
        log.pop(here[-1], None)
        chosen = method(self, draft, place, *rest)
        if name == "part_of":  # a total goes by how it reads
            said: dict[Any, list[str]] = {}
            for total, cues in log.pop(here[-1], {}).items():
                said.setdefault(None if total is None else self.article.money[total].surface, []).extend(cues)
            log[here[-1]] = said
        return chosen

    setattr(Relater, field.method, noted)
    module.Choice = Recorder
    try:
        yield log
    finally:
        setattr(Relater, field.method, method)
        module.Choice = choice.Choice


def collect(names: Iterable[str], folders: list[str]) -> dict[str, list[Row]]:
    """The choices of some fields, of all annotated amounts that stand in the open."""
    rows: dict[str, list[Row]] = {name: [] for name in names}
    with ExitStack() as stack:
        logs = {name: stack.enter_context(_noting(name)) for name in rows}
        for folder in folders:
            origin = {"golden_dense": "dense", "golden": "ours", "golden_amounts": "ours"}.get(
                Path(folder).name, "others"
            )
            files = [s for s in list_sources([folder]).sources if s.uri.endswith(".txt")]
            tables = facts(read_batch(files, {}).sources)
            texts = {Path(d["source_uri"]).stem: d["text"] for d in tables["core.dim_document"].to_dicts()}
            for article, _, gold in golden_score.articles(Path(folder)):
                for entry in gold["money"] if article in texts else []:
                    for name, log in logs.items():
                        rows[name] += _row(name, f"{folder}/{article}", origin, texts[article], entry, log)
        lessons = [n for n in amount_corpus.lessons() if n.field in rows]
        if lessons:
            amount_corpus.read(lessons)
    for n in lessons:
        log = logs[n.field]
        surface = next((key[2] for key in log if key[:2] == (n.text, n.start)), "")
        value: Any = n.value.split() if n.value and n.field == "period" else n.value
        occurrence = n.text.count(surface, 0, n.start + len(surface)) if surface else 1
        entry = {"surface": surface, "occurrence": occurrence, n.field: value}
        rows[n.field] += _row(n.field, n.where, "lines", n.text, entry, log) if surface else []
    return rows


def _row(name: str, article: str, origin: str, text: str, entry: dict[str, Any], log: dict[Any, Any]) -> list[Row]:
    if name not in entry:  # what the article leaves open
        return []
    start = golden_score.start_of(text, entry)
    options = log.get((text, start, entry["surface"]))
    if not options:
        return []
    weights = import_module("flows.relating.weights." + FIELDS[name].table).WEIGHTS
    by_weight = sorted(options, key=lambda o: -sum(weights.get(c, 0.0) for c in options[o]))
    fits = frozenset(o for o in options if _fits(name, o, entry[name]))
    end = start + len(entry["surface"])
    line = " ".join((text[max(0, start - 40) : start].split("\n")[-1] + text[start : end + 24].split("\n")[0]).split())
    return [Row(article, origin, fits, by_weight[0], options, line)]


def _fits(name: str, option: Any, wanted: Any) -> bool:
    if name == "period":
        return (list(map(str, option)) if option else None) == wanted
    if name in ("item", "subject"):
        row = {name: option, "period_from": None, "period_to": None}
        return golden_score.says(wanted if isinstance(wanted, list) else [wanted] if wanted else [], row, name, {})
    return bool(option == wanted)


def fit(rows: list[Row], field: Field, rounds: int = 1) -> dict[str, float]:
    """Weights by cue, rounded to tenths; those of nothing left out. A cue that is seen less than three times a round has none."""
    import numpy as np
    from scipy.optimize import minimize
    from scipy.sparse import csr_matrix

    rows = [r for r in rows if r.fits]
    seen = Counter(c for r in rows for cues in r.options.values() for c in cues)
    index = {c: n for n, c in enumerate(sorted(c for c, times in seen.items() if times >= 3 * rounds))}
    ones = [
        (n, index[c]) for n, cues in enumerate(c for r in rows for c in r.options.values()) for c in cues if c in index
    ]
    sizes = np.array([len(r.options) for r in rows])
    first = np.cumsum(sizes) - sizes
    heavy = np.array([getattr(field, r.origin) for r in rows]) / rounds
    each = np.repeat(heavy, sizes)
    x = csr_matrix((np.ones(len(ones)), tuple(zip(*ones, strict=True))), shape=(sizes.sum(), len(index)))
    # whichever of the right answers is chosen
    wrong = np.array([-np.inf if o not in r.fits else 0.0 for r in rows for o in r.options])

    def loss(halves: Any) -> Any:
        w = halves[: len(index)] - halves[len(index) :]
        z = x @ w
        z -= np.repeat(np.maximum.reduceat(z, first), sizes)
        of_all, of_right = np.exp(z), np.exp(np.maximum(z, -600.0) + wrong)
        total, fitting = np.add.reduceat(of_all, first), np.add.reduceat(of_right, first)
        slope = x.T @ ((of_all / np.repeat(total, sizes) - of_right / np.repeat(fitting, sizes)) * each) + field.l2 * w
        return heavy @ np.log(total / fitting) + field.l2 * w @ w / 2 + field.l1 * halves.sum(), np.concatenate(
            [slope + field.l1, field.l1 - slope]
        )

    start = np.zeros(2 * len(index))
    found = minimize(
        loss, start, jac=True, method="L-BFGS-B", bounds=[(0, None)] * len(start), options={"maxiter": 400}
    ).x
    weights = np.round(found[: len(index)] - found[len(index) :], 1)
    return {c: float(weights[n]) for c, n in index.items() if weights[n]}


def right(rows: list[Row], weights: dict[str, float]) -> list[bool]:
    """Which choices the weights make right."""
    return [max(r.options, key=lambda o: sum(weights.get(c, 0.0) for c in r.options[o])) in r.fits for r in rows]


def cross_validated(rows: list[Row], field: Field, folds: int = 8) -> str:
    """By folder, the share that is right when no weight has seen the article."""
    articles = sorted({r.article for r in rows})
    random.Random(1).shuffle(articles)
    hits: dict[str, list[bool]] = {}
    for k in range(folds):
        held = set(articles[k::folds])
        weights = fit([r for r in rows if r.article not in held], field)
        tried = [r for r in rows if r.article in held]
        for row, fits in zip(tried, right(tried, weights), strict=True):
            hits.setdefault(row.article.rpartition("/")[0] or "corpus", []).append(fits)
    return ", ".join(f"{name} {sum(h) / len(h):.1%} of {len(h)}" for name, h in hits.items())


def write(name: str, rows: list[Row], weights: dict[str, float]) -> None:
    """The table as Python, each cue with an example of our own articles where it speaks for what is right, or against what is wrong."""
    field = FIELDS[name]
    lines = []
    for cue, weight in weights.items():
        fits = [
            (o, r.text)
            for r in rows
            if r.origin != "others"
            for o, cues in r.options.items()
            if cue in cues and (o in r.fits) == (weight > 0)
        ]
        shown = f"  # {_shown(fits[0][0])} ← {fits[0][1]}" if fits else ""
        lines.append(f'    "{cue}": {weight},{shown}')
    _write_files(field, lines)


def _write_files(field: Field, lines: list[str]) -> None:
    """The lines in as many files as it takes, of one length, each with those behind it: item.py, item_2.py, item_3.py."""
    folder = HERE.parent / "flows" / "relating" / "weights"
    for old in (folder / f"{field.table}.py", *folder.glob(f"{field.table}_[0-9].py")):
        old.unlink(missing_ok=True)
    count = -(-len(lines) // _LINES) or 1
    size = -(-len(lines) // count)
    names = [field.table, *(f"{field.table}_{n}" for n in range(2, count + 1))]
    for n, name in enumerate(names):
        more = names[n + 1] if n + 1 < count else None
        text = [
            f'"""The weights of the cues for {field.heading}, with an example where our own articles have one: the answer, and the amount in its sentence.\n',
            'Written by `tests/fitting.py`; a cue that is not listed weighs nothing.\n"""\n',
            *([f"from flows.relating.weights.{more} import WEIGHTS as MORE\n"] if more else []),
            "# fmt: off",
            "WEIGHTS: dict[str, float] = {",
            *lines[n * size : (n + 1) * size],
            "} | MORE" if more else "}",
            "# fmt: on",
            "",
        ]
        (folder / f"{name}.py").write_text("\n".join(text), encoding="utf-8")


def _shown(answer: Any) -> str:
    return "none" if answer is None else "…".join(map(str, answer)) if isinstance(answer, tuple) else str(answer)


def main() -> None:
    """Print how good the weights are, and write new ones."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").split("\n")[0])
    parser.add_argument("field", choices=[*FIELDS, "all"])
    parser.add_argument("folders", nargs="+")
    parser.add_argument(
        "--l1",
        type=float,
        help="how dear a cue is: the larger, the fewer; by default what was found best for the field",
    )
    parser.add_argument(
        "--rounds", metavar="FILE", type=Path, help="keeps the rows of each round, and fits on all of them"
    )
    parser.add_argument("--write", action="store_true")
    args = parser.parse_args()
    names = list(FIELDS) if args.field == "all" else [args.field]
    rounds: list[dict[str, list[Row]]] = [collect(names, args.folders)]
    if args.rounds:
        rounds += pickle.loads(args.rounds.read_bytes()) if args.rounds.exists() else []
        args.rounds.write_bytes(pickle.dumps(rounds))
    for name in names:
        field = FIELDS[name]
        field = field._replace(l1=args.l1 or field.l1)
        rows = rounds[0][name]
        print(
            f"{name}: {len(rows)} amounts; the right answer comes into question for {sum(bool(r.fits) for r in rows)}"
        )
        print(f"right by the weights of now: {sum(r.chosen in r.fits for r in rows) / len(rows):.1%}")
        weights = fit([row for known in rounds for row in known[name]], field, len(rounds))
        print(
            f"{len(weights)} cues fitted: {sum(right(rows, weights)) / len(rows):.1%}, cross-validated {cross_validated(rows, field)}",
            flush=True,
        )
        if args.write:
            write(name, rows, weights)


if __name__ == "__main__":
    main()
