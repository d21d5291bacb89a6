"""A document whose facts break an audit is refused, whole and with the reason; the others are published."""

from collections.abc import Callable
from pathlib import Path

import polars as pl
import pytest

import warehouse as w
from flows import pipeline
from flows.stages import Tables

FAULTY = "가나시는 다리에 30억 원(국비 20억 원, 시비 10억 원)을 들인다고 4일 밝혔다."
OTHERS = [f"가나시는 {n}번 공원에 {n}0억 원(국비 {n}억 원)을 들인다고 4일 밝혔다." for n in range(2, 6)]

Change = Callable[[pl.DataFrame, pl.Expr], pl.DataFrame]


def setting(**values: pl.Expr) -> Change:
    """Rows of the faulty document with other values."""
    return lambda frame, faulty: frame.with_columns(
        pl.when(faulty).then(value).otherwise(pl.col(name)).cast(frame.schema[name]).alias(name)
        for name, value in values.items()
    )


def twice(frame: pl.DataFrame, faulty: pl.Expr) -> pl.DataFrame:
    return pl.concat([frame, frame.filter(faulty)])


def without(frame: pl.DataFrame, faulty: pl.Expr) -> pl.DataFrame:
    return frame.filter(~faulty)


PLANTED: dict[str, tuple[str, Change, str]] = {
    "a key that comes twice": ("core.fact_money", twice, "unique_core_fact_money"),
    "a document that comes twice": ("core.dim_document", twice, "unique_core_dim_document"),
    "a span that is not its surface": ("core.fact_money", setting(surface=pl.lit("1원")), "span_core_fact_money"),
    "a total that is not there": ("core.fact_money", setting(part_of=pl.lit("gone")), "parts_have_totals"),
    "parts of each other": ("core.fact_money", setting(part_of=pl.col("money_id")), "parts_have_totals"),
    "bounds that do not hold": ("core.fact_money", setting(amount_low=pl.lit(10**12)), "amounts_in_bounds"),
    "a unit of no currency": ("core.fact_money", setting(currency=pl.lit("XXX")), "reference_core_fact_money"),
    "a time that ends before it begins": (
        "core.fact_date",
        setting(date_from=pl.lit("2024-03-05").str.to_date(), date_to=pl.lit("2024-03-04").str.to_date()),
        "interval_core_fact_date",
    ),
    "no sentences": ("core.sentence", without, "facts_in_sentences"),
    "no segments": ("core.segment", without, "segments_cover_text"),
    "a segment too short": ("core.segment", setting(char_end=pl.col("char_end") - 1), "segments_cover_text"),
    "a document that the schema refuses": ("core.dim_document", setting(kind=pl.lit("poem")), "documents_have_sources"),
    "sentences that the schema refuses": ("core.sentence", setting(char_start=pl.lit(-1)), "facts_in_sentences"),
}


@pytest.fixture
def plant(monkeypatch: pytest.MonkeyPatch) -> Callable[[str, Change, str], None]:
    """Let the stages give other rows of one table for the documents whose text has a word."""
    honest = pipeline.facts_or_faults

    def faulty(table: str, change: Change, word: str = "다리") -> None:
        def wrong(sources: pl.DataFrame, **options: object) -> tuple[Tables, dict[str, str]]:
            tables, faults = honest(sources, **options)  # type: ignore[arg-type]
            ids = sources.filter(pl.col("text").str.contains(word))["document_id"].implode()
            return tables | {table: change(tables[table], pl.col("document_id").is_in(ids))}, faults

        monkeypatch.setattr(pipeline, "facts_or_faults", wrong)

    return faulty


@pytest.fixture(scope="module")
def alone(tmp_path_factory: pytest.TempPathFactory) -> dict[str, pl.DataFrame]:
    """What is published of the others where the faulty one is not read."""
    folder = tmp_path_factory.mktemp("alone")
    write(folder, OTHERS)
    pipeline.run([str(folder)], folder / "w.duckdb")
    return facts(folder / "w.duckdb")


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """Four articles, and one that will be wrong."""
    folder = tmp_path / "news"
    folder.mkdir()
    write(folder, [*OTHERS[:2], FAULTY, *OTHERS[2:]])
    return folder


def write(folder: Path, texts: list[str]) -> None:
    for n, text in enumerate(texts):
        (folder / f"{n}.txt").write_text(text + "\n", encoding="utf-8")


def facts(path: Path) -> dict[str, pl.DataFrame]:
    """Every row of the documents and their facts, but for where they were read."""
    tables = ("core.dim_document", "core.sentence", "core.fact_money", "core.fact_date", "core.dim_organization")
    return {t: w.query(path, f"select columns(c -> c <> 'source_uri') from {t} order by all") for t in tables}


@pytest.mark.parametrize("fault", PLANTED)
def test_one_faulty_document_costs_no_other(plant, folder: Path, tmp_path: Path, alone, fault: str) -> None:
    table, change, audit = PLANTED[fault]
    path = tmp_path / "w.duckdb"
    plant(table, change)
    summary = pipeline.run([str(folder)], path)
    assert (summary.outcome, summary.read, summary.loaded, summary.skipped) == ("published", 5, 4, 0)
    assert [Path(uri).name for uri, _ in summary.refused] == ["2.txt"] and not summary.clean
    assert summary.rows_gained["core.dim_document"] == 4
    kept = w.query(path, "select source_uri, rule, reason, row, content from ops.reject where stage = 'audit'").rows()
    assert len(kept) == 1
    uri, rule, reason, row, content = kept[0]
    assert (Path(uri).name, rule) == ("2.txt", audit) and audit in reason and row.startswith("{")
    assert content is None if fault == "a document that the schema refuses" else FAULTY in content.decode()
    assert w.query(path, "select count(*) from ops.check where not passed and severity = 'error'").item() == 0
    assert w.query(path, "select sources_loaded, sources_refused from ops.run").rows() == [(4, 1)]
    assert all(frame.equals(facts(path)[name]) for name, frame in alone.items())


def test_every_source_of_a_faulty_document_is_refused(plant, folder: Path, tmp_path: Path) -> None:
    (folder / "copy.txt").write_text(FAULTY + "\n", encoding="utf-8")
    plant("core.fact_money", twice)
    summary = pipeline.run([str(folder)], tmp_path / "w.duckdb")
    assert (summary.read, summary.loaded, len(summary.refused)) == (6, 4, 2)
    again = pipeline.run([str(folder)], tmp_path / "w.duckdb")
    assert (again.outcome, again.skipped, again.still_refused) == ("unchanged", 6, 2)


def test_a_faulty_document_of_a_later_run_leaves_what_was_published(plant, folder: Path, tmp_path: Path) -> None:
    path = tmp_path / "w.duckdb"
    (folder / "2.txt").rename(tmp_path / "2.txt")
    pipeline.run([str(folder)], path)
    before = facts(path)
    plant("core.fact_money", twice)
    summary = pipeline.run([str(tmp_path / "2.txt")], path)
    assert (summary.outcome, summary.loaded, len(summary.refused)) == ("published", 0, 1)
    assert all(frame.equals(facts(path)[name]) for name, frame in before.items())


def test_many_faulty_documents_are_the_fault_of_the_rules(plant, folder: Path, tmp_path: Path) -> None:
    plant("core.fact_money", twice, "원")
    with pytest.raises(w.AuditFailed, match="unique_core_fact_money"):
        pipeline.run([str(folder)], tmp_path / "w.duckdb")
    assert not (tmp_path / "w.duckdb").exists()
