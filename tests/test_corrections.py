"""Facts mended by hand: they take, and they fail loudly once what they expect is no longer there."""

from decimal import Decimal
from pathlib import Path

import polars as pl
import pytest
from article_frames import frames_of

import warehouse as w
from flows import corrections, pipeline
from flows.corrections import Correction, CorrectionFailed, correct, read_corrections

TEXT = "포항시는 올해 10억 원을 쓴다.\n"
TABLES = frames_of(TEXT)
DOCUMENT = TABLES["core.dim_document"]["document_id"].item()
START = TEXT.index("10억")


def correction(column: str, expected: str | None, value: str | None, table: str = "core.fact_money") -> Correction:
    return Correction(DOCUMENT, table, START, START + 5, column, expected, value, "the city's own figure")


def test_a_value_is_replaced_exactly() -> None:
    mended = correct(TABLES, [correction("amount", "1000000000", "10000000000.5")])
    assert mended["core.fact_money"]["amount"].to_list() == [Decimal("10000000000.5")]
    assert mended["core.fact_date"].equals(TABLES["core.fact_date"])


def test_null_is_written_as_nothing() -> None:
    mended = correct(TABLES, [correction("period_from", None, "2024-01-01"), correction("currency", "KRW", None)])
    row = mended["core.fact_money"].row(0, named=True)
    assert str(row["period_from"]) == "2024-01-01" and row["currency"] is None


def test_a_fact_is_removed() -> None:
    assert correct(TABLES, [correction("*", None, None)])["core.fact_money"].is_empty()


@pytest.mark.parametrize(
    ("row", "words"),
    [
        (correction("amount", "2000000000", "1"), "expects amount '2000000000'"),
        (correction("amount", "1000000000", "ten"), "is no Decimal"),
        (correction("amount", "1", "1", "core.fact_quantity"), "finds 0 facts"),
    ],
)
def test_an_expectation_that_no_longer_holds_is_an_error(row: Correction, words: str) -> None:
    with pytest.raises(CorrectionFailed, match=words):
        correct(TABLES, [row])


def test_other_documents_are_not_touched() -> None:
    other = correction("amount", "5", "1")._replace(document_id="another")
    assert correct(TABLES, [other])["core.fact_money"].equals(TABLES["core.fact_money"])


@pytest.mark.parametrize(
    "line",
    ["d,core.fact_money,0,5,amount,1,2,", "d,core.nothing,0,5,amount,1,2,why", "d,core.fact_money,0,5,colour,1,2,why"],
)
def test_a_row_that_names_nothing_is_an_error(tmp_path: Path, line: str) -> None:
    file = tmp_path / "corrections.csv"
    file.write_text(",".join(Correction._fields) + "\n" + line + "\n", encoding="utf-8")
    with pytest.raises(CorrectionFailed, match="line 2"):
        read_corrections(file)


def test_a_run_applies_the_file_and_stops_when_it_does_not_fit(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    news, file, path = tmp_path / "a.txt", tmp_path / "corrections.csv", tmp_path / "w.duckdb"
    news.write_text(TEXT, encoding="utf-8")
    monkeypatch.setattr(corrections, "FILE", file)
    for status, fits in (("planned", True), ("realized", False)):
        row = correction("status", status, "estimated")
        pl.DataFrame([row], schema=Correction._fields, orient="row").write_csv(file)
        if fits:
            pipeline.run([str(news)], path)
        else:
            with pytest.raises(CorrectionFailed):
                pipeline.run([str(news)], tmp_path / "other.duckdb")
    assert w.query(path, "select status from core.fact_money").item() == "estimated"
    assert not (tmp_path / "other.duckdb").exists()
