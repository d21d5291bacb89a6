"""What goes in is judged; what comes out is safe, exact and explained."""

import time
from datetime import datetime
from decimal import Decimal
from pathlib import Path
from typing import Any
from zoneinfo import ZoneInfo

import duckdb
import polars as pl
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from warehouse_sample import TEXT, any_row, rows, stocked

import warehouse as w
from schemas import TABLES, MoneyFact, Table, frame_schema
from schemas.base import field
from warehouse.audit import audits
from warehouse.ddl import create

MONEY = "select count(*) from core.fact_money"


@pytest.fixture
def published(tmp_path: Path) -> Path:
    """A published warehouse that holds the sample: five amounts in one document."""
    return stocked(tmp_path / "w")


# ── Validation ─────────────────────────────────────────────────────────────────────────────────────────────────────────
def test_good_and_refused_rows_are_told_apart() -> None:
    good, none, wrong = {"document_id": "d1"}, {"document_id": "d2"}, {"qualifier": "maybe", "char_start": -1}
    frame = rows("core.fact_money", good, none, {**wrong, "document_id": "d3"}, good)
    frame = frame.with_columns(surface=pl.when(pl.col("document_id") != "d2").then("surface"))
    checked = w.validate("core.fact_money", frame)
    assert checked.good.equals(frame[[0, 3]])
    assert checked.refused.select("document_id", "column_name", "rule").rows() == [
        ("d2", "surface", "not_nullable"),
        ("d3", "char_start", "greater_than_or_equal_to(0)"),
    ]
    reason = checked.refused["reason"][1]
    assert "char_start is -1" in reason and "qualifier is maybe" in reason
    assert '"qualifier": "maybe"' in checked.refused["row"][1]


@settings(max_examples=30)
@given(
    st.lists(
        st.fixed_dictionaries(
            {"char_start": st.integers(-2, 3), "status": st.sampled_from(["planned", "x", None]), "surface": st.none() | st.text(max_size=3)}
        ),
        max_size=20,
    )
)  # fmt: skip
def test_no_row_is_lost_between_good_and_refused(values: list[dict[str, Any]]) -> None:
    given_rows = [{**any_row(MoneyFact), **v} for v in values]
    frame = pl.DataFrame(given_rows, schema=frame_schema(MoneyFact), orient="row")
    checked = w.validate("core.fact_money", frame)
    right = [
        r["char_start"] >= 0 and r["status"] == "planned" and r["surface"] is not None
        for r in frame.iter_rows(named=True)
    ]
    assert checked.good.equals(frame.filter(pl.Series(right, dtype=pl.Boolean)))
    assert checked.refused.height == right.count(False)


@pytest.mark.parametrize(
    "fault",
    [
        pl.exclude("surface"),
        [pl.all(), pl.lit(1).alias("more")],
        [pl.col("surface"), pl.exclude("surface")],
        pl.col("*").cast(pl.String),
    ],
    ids=["missing", "unknown", "order", "type"],
)
def test_a_frame_that_is_not_of_its_table_stops_the_program(fault: Any) -> None:
    with pytest.raises(w.WarehouseError, match=r"core\.fact_money"):
        w.validate("core.fact_money", rows("core.fact_money", {}).select(fault))


def test_a_frame_with_bytes_is_judged_too() -> None:
    frame = rows("ops.reject", {"content": b"\xff\x00"}, {"content": b"\x01"}).with_columns(
        rule=pl.when(pl.int_range(2) == 0).then(pl.lit("empty"))
    )
    checked = w.validate("ops.reject", frame)
    assert checked.good["content"].to_list() == [b"\xff\x00"]
    assert '"content": "01"' in checked.refused["row"].item()
    with pytest.raises(w.WarehouseError):
        w.validate("ops.reject", frame.drop("rule"))


def test_refused_rows_are_kept_whole_with_the_hour_of_seoul(published: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("TZ", "America/New_York")
    time.tzset()
    try:
        with w.Draft(published, "r2") as draft:
            bad = rows(
                "core.fact_date", {"document_id": "d1"}, {"document_id": "d1", "kind": "someday", "surface": "언젠가"}
            )
            assert draft.append("core.fact_date", bad[1:]) == 0
            draft.reject("read", pl.DataFrame({"rule": ["binary"], "reason": ["…"], "content": [b"\x00\xff"]}))
            draft.reject("read", pl.DataFrame(schema={"rule": pl.String, "reason": pl.String}))
            assert draft.refused == 2
            draft.publish()
    finally:
        monkeypatch.undo()
        time.tzset()
    kept = w.query(published, "from ops.reject order by reject_id").rows(named=True)
    assert [(r["stage"], r["table_name"], r["column_name"], r["document_id"]) for r in kept] == [
        ("validate", "core.fact_date", "kind", "d1"),
        ("read", None, None, None),
    ]
    assert '"surface": "언젠가"' in kept[0]["row"] and kept[1]["content"] == b"\x00\xff"
    now = datetime.now(ZoneInfo("Asia/Seoul")).replace(tzinfo=None)
    assert abs((now - kept[0]["rejected_at"]).total_seconds()) < 60


# ── A table of tomorrow ────────────────────────────────────────────────────────────────────────────────────────────────
class Gift(Table):
    """One row per gift."""

    gift_id: str = field("Key.", key=True)
    document_id: str = field("The document.")
    sentence_index: pl.Int32 = field("The sentence.", ge=0)
    char_start: pl.Int32 = field("First character.", ge=0)
    char_end: pl.Int32 = field("One past the last.", ge=1)
    surface: str = field("As printed.")
    currency: str = field("ISO 4217 code.", null=True)
    given_from: pl.Date = field("First day.", null=True)
    given_to: pl.Date = field("Last day.", null=True)

    class Config:
        name = "core.fact_gift"


def test_a_new_model_needs_no_more_code(published: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(TABLES, "core.fact_gift", Gift)
    assert {f"{r}_core_fact_gift" for r in ("unique", "span", "interval", "reference")} <= set(audits())
    with w.Draft(published, "r2") as draft:
        draft.append("core.fact_gift", rows("core.fact_gift", {"gift_id": "g", "document_id": "d1", "surface": "가나시", "char_start": 0, "char_end": 3, "sentence_index": 0}))  # fmt: skip
        draft.audit()
        draft.publish()
    assert (
        w.query(published, "select sentence from mart.evidence where fact = 'gift'")
        .item()
        .startswith("【가나시】는 버스")
    )
    assert (
        w.query(published, "select comment from duckdb_tables() where table_name = 'fact_gift'").item()
        == "One row per gift."
    )
    assert tmp_path / "out" / "core.fact_gift.parquet" in w.export(published, tmp_path / "out")
    assert "## core.fact_gift\n\nOne row per gift." in (tmp_path / "out" / "dictionary.md").read_text(encoding="utf-8")
    with w.Draft(published, "r3") as draft:
        draft.remove_documents(["d1"])
        assert draft.counts()["core.fact_gift"] == 0


# ── Marts ──────────────────────────────────────────────────────────────────────────────────────────────────────────────
def test_evidence_shows_every_fact_in_its_sentence(published: Path) -> None:
    found = w.query(published, "select fact, surface, sentence, title, source_uri from mart.evidence")
    assert dict(found["fact"].value_counts().rows()) == {"money": 5, "quantity": 1, "date": 2}
    for row in found.rows(named=True):
        plain = row["sentence"].replace("【", "").replace("】", "")
        assert plain in TEXT and plain.endswith("다.") and f"【{row['surface']}】" in row["sentence"]
        assert (row["title"], row["source_uri"]) == ("차고지", "/news/one.txt")


def test_evidence_is_short_and_soon_there_however_long_texts_and_sentences_are() -> None:
    con = duckdb.connect()
    create(con)
    short, n = "가나시는 70억 원을 들인다. ", 30_000
    long = "가나시는 " + "아주 " * 3000 + "많은 12억 원을 " + "또 " * 3000 + "들인다."
    text = short * n + long
    starts, place = range(0, n * len(short), len(short)), {"document_id": "d1"}
    sentences = [(s, s + len(short) - 1) for s in starts] + [(n * len(short), len(text))]
    amounts = [("70억 원", s + 5) for s in starts] + [("12억 원", text.index("12억 원"))]
    for table, values in {
        "core.dim_document": [{"text": text}],
        "core.sentence": [{"sentence_index": i, "char_start": a, "char_end": b} for i, (a, b) in enumerate(sentences)],
        "core.fact_money": [
            {"sentence_index": i, "surface": s, "char_start": a, "char_end": a + 5} for i, (s, a) in enumerate(amounts)
        ],
    }.items():
        con.register("made", rows(table, *[place | v for v in values]))
        con.execute(f"insert into {table} by name select * from made")
    before = time.process_time()
    found = con.sql("select surface, sentence from mart.evidence").fetchall()
    assert time.process_time() - before < 10, (
        "each fact must not cost the text before it (10 s: half a minute and more, if it does)"
    )
    assert [s for s in found if s != ("70억 원", "가나시는 【70억 원】을 들인다.")] == [
        f for f in found if f[0] == "12억 원"
    ]
    ((_, shown),) = (f for f in found if f[0] == "12억 원")
    assert 1000 < len(shown) < 1600 and shown[0] == shown[-1] == "…" and "많은 【12억 원】을 또 또" in shown


def test_funding_counts_no_part_twice(published: Path) -> None:
    totals = w.query(published, "select surface from mart.funding where is_total")["surface"].to_list()
    assert totals == ["120억 원"]
    parts = w.query(
        published, "select funding_source, sum(amount) from mart.funding where not is_total group by all order by all"
    )
    assert parts.rows() == [("municipal", Decimal(5_000_000_000)), ("national", Decimal(7_000_000_000))]


# ── Reading ────────────────────────────────────────────────────────────────────────────────────────────────────────────
FORBIDDEN = {
    "delete from core.dim_document": "read-only",
    "drop table core.dim_document": "read-only",
    "select * from read_csv('/etc/hosts')": "disabled",
    "select * from read_text('/etc/hosts')": "disabled",
    "select * from glob('/*')": "disabled",
    "select * from '/etc/hosts'": "does not exist",
    "attach '{folder}/mine.duckdb' as mine": "disabled",
    "copy core.dim_document to '{folder}/x.csv'": "disabled",
    "export database '{folder}/x'": "disabled",
    "install httpfs": "disabled",
    "set memory_limit = '9GB'": "locked",
    "set enable_external_access = true": "locked",
    "select list(range) from range(100000000)": "Out of Memory",
    "select * from range(100000000) order by hash(range)": "Out of Memory",  # not laid on the disk
    "select * from range(3000000)": "larger than 16 MB",
    "set temp_directory = '{folder}'": "locked",
    "select getenv('HOME')": "does not exist",
    "create secret s (type http, bearer_token 'x')": "",
    "select 1; copy (select 1) to '{folder}/x.csv'": "disabled",
    "pragma database_list; delete from core.dim_document": "read-only",
    "copy (select 1) to '/dev/stdout'": "disabled",
    "select * from sniff_csv('/etc/hosts')": "disabled",
    "select * from read_blob('/proc/self/environ')": "disabled",
    "select * from parquet_scan('http://127.0.0.1:9/x')": "disabled",
    "call pragma_storage_info('x')": "",
    "select * from frame": "does not exist",  # a variable of this program
    "selec 1": "Parser Error",
    "select 1; select 2": "one is answered at a time",
}


@pytest.mark.parametrize("sql", FORBIDDEN)
def test_a_query_can_only_read_within_its_memory(published: Path, tmp_path: Path, sql: str) -> None:
    frame = pl.DataFrame({"a": [1]})
    files, content = sorted(tmp_path.rglob("*")), published.read_bytes()
    with pytest.raises(w.QueryError, match=FORBIDDEN[sql]) as error:
        w.query(published, sql.format(folder=tmp_path), memory="100MB", result_bytes=16 << 20)
    assert "\n" not in str(error.value) and not frame.is_empty()
    assert sorted(tmp_path.rglob("*")) == files and published.read_bytes() == content


@pytest.mark.parametrize(
    "sql", ["select count(*) from range(10000000000) a, range(1000)", "select * from range(100000000000)"]
)
def test_a_query_has_a_time_limit(published: Path, sql: str) -> None:
    start = time.monotonic()
    with pytest.raises(w.QueryError, match=r"longer than 0\.2 seconds"):
        w.query(published, sql, timeout=0.2)
    assert time.monotonic() - start < 10


def test_what_comes_before_a_query_is_run_too(published: Path) -> None:
    assert w.query(published, "set variable x = 7; select getvariable('x') as x")["x"].to_list() == [7]
    wide = w.query(published, "pivot (select 'a' as k, 1 as v union all select 'b', 2) on k using sum(v)")
    assert wide.columns == ["a", "b"]


def test_a_query_gives_exact_decimals_and_every_column(published: Path) -> None:
    found = w.query(
        published,
        "select a.amount, b.amount from core.fact_money a join core.fact_money b on a.part_of = b.money_id order by 1",
    )
    assert found.rows() == [
        (Decimal(5_000_000_000), Decimal(12_000_000_000)),
        (Decimal(7_000_000_000), Decimal(12_000_000_000)),
    ]
    assert found.dtypes == [pl.Decimal(38, 6)] * 2 and len(set(found.columns)) == 2


def test_the_warehouse_knows_what_it_has_read(published: Path) -> None:
    assert w.known_sources(published) == {"/news/one.txt": w.Known("x", "x", "d1")}
