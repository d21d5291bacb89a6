"""Every audit is silent on good rows and finds the fault that is planted for it."""

from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest
from warehouse_sample import COLUMNS, fill, plant, sample

import warehouse as w
from schemas import TABLES, frame_schema, key_columns
from warehouse.audit import COMPARISONS, FOLDER, WINDOWS, audits, comparisons, losses
from warehouse.connect import quoted

# For every audit of the folder, statements that each plant one fault.
PLANTED: dict[str, list[str]] = {
    "amounts_in_bounds": [
        "update core.fact_money set amount_low = amount + 1",
        "update core.fact_money set amount_low = null, amount_high = amount - 1",
        "update core.fact_money set amount = null",
        "update core.fact_money set qualifier = 'range'",
        "update core.fact_money set amount_low = amount + 2, amount_high = amount + 1, amount = null, qualifier = 'range'",
        "update core.fact_quantity set value_low = value + 1",
        "update core.fact_quantity set value = null",
        "update core.fact_quantity set value_low = null, value_high = value - 1",
        "update core.fact_quantity set value_low = 2, value_high = 1, value = null, qualifier = 'range'",
        "update core.fact_quantity set qualifier = 'several'",
    ],
    "books_agree": [
        "update ops.run set sources_refused = 1, sources_read = sources_read + 1",
        "update ops.run set rows_refused = 1",
        # A refused source, and a refused row, that no run has counted.
        *[
            f"insert into ops.reject by name select 'r' as reject_id, run_id, started_at as rejected_at, '{stage}' as stage, "
            "'x' as rule, 'x' as reason from ops.run"
            for stage in ("read", "extract", "validate")
        ],
        "set variable run_id = 'r1'; delete from ops.source",
        "set variable run_id = 'r1'; update ops.run set sources_loaded = 2, sources_read = 2",
    ],
    "bounds_follow_wording": [
        "update core.fact_money set amount_low = null where surface = '70억 원'",
        "update core.fact_money set qualifier = 'about', amount_high = null where surface = '70억 원'",
        "update core.fact_money set qualifier = 'over' where surface = '70억 원'",
        "update core.fact_money set qualifier = 'under' where surface = '70억 원'",
        "update core.fact_money set qualifier = 'band' where surface = '70억 원'",
        "update core.fact_money set qualifier = 'range', amount = null, amount_low = null where surface = '70억 원'",
        "update core.fact_quantity set value_high = null",
    ],
    "breakdowns_add_up": [
        # More than the total, less than it, and one part alone that is more.
        "update core.fact_money set amount = amount + 1 where funding_source = 'national'",
        "update core.fact_money set amount = amount - 1 where funding_source = 'national'",
        "update core.fact_money set amount = 12000000001, part_of = (select money_id from core.fact_money where surface = '120억 원') "
        "where surface = '3천900억 원'; update core.fact_money set equivalent_of = null",
    ],
    "documents_have_sources": [
        "update ops.source set document_id = null",
        "delete from ops.source",
        "insert into ops.source select * replace ('/news/two.txt' as source_uri, 'gone' as document_id) from ops.source",
    ],
    "facts_in_sentences": [
        "update core.sentence set char_end = char_start + 1",
        "update core.sentence set char_start = char_end - 1",
        "update core.sentence set char_end = (select char_end - 1 from core.fact_quantity) where sentence_index = 1",
        "delete from core.sentence where sentence_index = 1",
        # The number of the site's list of articles, given to the last sentence.
        "update core.fact_quantity set surface = '1위', char_start = (select strpos(text, '1위') - 1 from core.dim_document), "
        "char_end = (select strpos(text, '1위') + 1 from core.dim_document)",
    ],
    "magnitudes": [
        "update core.fact_money set amount = 1e16 where funding_source = 'national'",
        "update core.fact_money set amount = -1e16 where funding_source = 'national'",
        "update core.fact_money set amount = null, amount_high = 1e20 where funding_source = 'national'",
    ],
    "magnitudes_within_article": [
        "update core.fact_money set item = '차고지', part_of = null, metric = 'project_cost', amount = case surface when '70억 원' then 700000 else amount end",
        "update core.fact_money set item = '차고지', part_of = null, amount = -amount; update core.fact_money set amount = -1 where surface = '70억 원'",
        "update core.fact_money set item = '차고지', part_of = null, amount = null, amount_low = case surface when '70억 원' then 1 else 1e9 end",
    ],
    "parts_have_totals": [
        "update core.fact_money set part_of = 'gone' where part_of is not null",
        "update core.fact_money set equivalent_of = 'gone' where equivalent_of is not null",
        "update core.fact_money set part_of = money_id where surface = '120억 원'",
        "update core.fact_money set equivalent_of = money_id where surface = '120억 원'",
        # A circle of two, a circle through both kinds of link, and a total in another article.
        "update core.fact_money set part_of = (select money_id from core.fact_money where surface = '70억 원') where surface = '120억 원'",
        "update core.fact_money set equivalent_of = (select money_id from core.fact_money where surface = '70억 원') where surface = '120억 원'",
        "update core.fact_money set document_id = 'd2' where part_of is not null",
    ],
    "runs_add_up": [
        "update ops.run set sources_read = sources_read + 1",
        "update ops.run set sources_refused = sources_refused + 1",
        "update ops.run set sources_skipped = sources_skipped + 1",
        "update ops.run set sources_loaded = 0",
    ],
    "segments_cover_text": [
        "update core.segment set char_end = char_end - 1 where segment_index = 0",  # a gap
        "update core.segment set char_end = char_end + 1 where segment_index = 0",  # an overlap
        "update core.segment set char_start = 1 where segment_index = 0",
        "delete from core.segment where segment_index = 0",
        "delete from core.segment where segment_index = 1",
        "delete from core.segment",
        "update core.segment set char_end = char_end + 1 where segment_index = 1",
    ],
    "sentences_in_segments": [
        *[f"update core.segment set kind = '{k}'" for k in ("byline", "header", "footer", "boilerplate")],
        "update core.sentence set segment_index = 7",
        "update core.sentence set char_end = char_end + 9 where sentence_index = 1",
        "update core.sentence set char_start = char_start - 5 where sentence_index = 1",  # overlaps the one before
        "update core.segment set char_start = 1 where segment_index = 0",
    ],
}


@pytest.fixture(scope="module")
def open_draft(tmp_path_factory: pytest.TempPathFactory) -> Iterator[w.Draft]:
    path = tmp_path_factory.mktemp("audits") / "jangbu.duckdb"
    fill(path)
    with w.Draft(path, "r2") as draft:
        yield draft


@pytest.fixture
def draft(open_draft: w.Draft) -> Iterator[w.Draft]:
    """A draft that forgets what a test does to it."""
    open_draft.con.execute("begin")
    yield open_draft
    open_draft.con.execute("rollback")


def found(draft: w.Draft, name: str) -> int:
    draft.con.execute(WINDOWS)
    return len(draft.con.execute(audits()[name][1]).fetchall())


def test_every_audit_of_the_folder_has_a_planted_fault() -> None:
    assert set(PLANTED) == {f.stem for f in FOLDER.glob("*.sql")}


def test_every_audit_of_the_folder_says_what_it_proves_and_how_grave_it_is() -> None:
    for file in (*FOLDER.glob("*.sql"), *COMPARISONS.glob("*.sql")):
        lines = file.read_text(encoding="utf-8").splitlines()
        comments = lines[: next(n for n, line in enumerate(lines) if not line.startswith("--"))]
        assert comments[-1] in ("-- severity: error", "-- severity: warning"), file.name
        assert len(comments) >= 2, file.name
        assert (audits() | comparisons(COLUMNS))[file.stem][0] == comments[-1].split()[-1]


def test_only_what_a_rule_may_misread_is_a_warning() -> None:
    warnings = {n for n, (severity, _) in audits().items() if severity == "warning"}
    assert warnings == {"bounds_follow_wording", "breakdowns_add_up", "magnitudes", "magnitudes_within_article"}
    assert {n for n in losses() if comparisons(COLUMNS)[n][0] == "warning"} == {"claims_jump"}


def test_good_rows_pass_every_audit(draft: w.Draft) -> None:
    assert {n: found(draft, n) for n in audits() if found(draft, n)} == {}


@pytest.mark.parametrize(("name", "statement"), [(n, s) for n, planted in PLANTED.items() for s in planted])
def test_an_audit_finds_its_planted_fault(draft: w.Draft, name: str, statement: str) -> None:
    draft.con.execute(statement)
    assert found(draft, name) > 0


# ── What is made for every table, those of later days included ─────────────────────────────────────────────────────
def names_of(rule: str) -> list[str]:
    return [t for t in TABLES if f"{rule}_{t.replace('.', '_')}" in audits()]


@pytest.mark.parametrize("table", TABLES)
def test_a_key_that_comes_twice_is_found_in_every_table(draft: w.Draft, table: str) -> None:
    keys = {name: "again" for name in key_columns(TABLES[table]) if str(frame_schema(TABLES[table])[name]) == "String"}
    name = f"unique_{table.replace('.', '_')}"
    plant(draft, table, **(keys or {"date": date(1900, 1, 1)}))
    assert found(draft, name) == 0
    plant(draft, table, **(keys or {"date": date(1900, 1, 1)}))
    assert found(draft, name) == 1


@pytest.mark.parametrize("table", names_of("span"))
def test_a_span_that_is_not_its_surface_is_found_in_every_fact_table(draft: w.Draft, table: str) -> None:
    name = f"span_{table.replace('.', '_')}"
    place = {"document_id": "d1", "surface": "가나시", "char_start": 0, "char_end": 3}
    plant(draft, table, **place)
    assert found(draft, name) == 0
    for wrong in ({"surface": "나시"}, {"char_start": 1}, {"char_end": 4}, {"document_id": "gone"}):
        plant(draft, table, **{**place, **wrong})
    assert found(draft, name) == 4


@pytest.mark.parametrize("table", names_of("interval"))
def test_an_interval_that_ends_before_it_begins_is_found_in_every_table(draft: w.Draft, table: str) -> None:
    name = f"interval_{table.replace('.', '_')}"
    starts = [c for c in frame_schema(TABLES[table]) if c.endswith("_from")]
    assert starts
    for start in starts:
        end = start.removesuffix("_from") + "_to"
        plant(draft, table, **{start: date(2024, 1, 1), end: date(2024, 1, 1)})
        plant(draft, table, **{start: date(2024, 1, 1)})
    assert found(draft, name) == 0
    for start in starts:
        plant(draft, table, **{start: date(2024, 1, 2), start.removesuffix("_from") + "_to": date(2024, 1, 1)})
    assert found(draft, name) == len(starts)


@pytest.mark.parametrize("table", names_of("reference"))
def test_what_refers_to_nothing_is_found_in_every_table(draft: w.Draft, table: str) -> None:
    name = f"reference_{table.replace('.', '_')}"
    columns = frame_schema(TABLES[table])
    homes = {k[0]: t for t, m in TABLES.items() if t.startswith("core.") and len(k := key_columns(m)) == 1}
    links = [c for c in columns if c in homes and homes[c] != table]
    for link in links:
        plant(draft, table, **{"document_id": "d1", link: "gone"})
        assert found(draft, name) == 1
        draft.con.execute(f"delete from {quoted(table)} where {quoted(link)} = 'gone'")


def test_money_refers_to_its_document_currency_and_metric(draft: w.Draft) -> None:
    for column in ("document_id", "currency", "metric"):
        draft.con.execute(f"update core.fact_money set {column} = 'gone' where surface = '120억 원'")
        assert found(draft, "reference_core_fact_money") == 1
        draft.con.execute("rollback")
        draft.con.execute("begin")


def only_fact(draft: w.Draft, fact: str, sentence: int | None, start: int, end: int) -> int:
    """How many wrong rows `facts_in_sentences` finds when this is the only fact."""
    draft.con.execute(
        f"create or replace view mart.fact as select '{fact}' as fact, 'f' as fact_id, 'd1' as document_id, "
        f"{'null::integer' if sentence is None else sentence} as sentence_index, {start} as char_start, {end} as char_end"
    )
    return found(draft, "facts_in_sentences")


def test_a_name_stands_in_a_byline_but_not_in_the_furniture(draft: w.Draft) -> None:
    draft.con.execute("update core.segment set kind = 'byline' where segment_index = 0")
    assert only_fact(draft, "mention", None, 0, 3) == 0
    draft.con.execute("update core.segment set kind = 'boilerplate' where segment_index = 0")
    assert only_fact(draft, "mention", None, 0, 3) == 1


def test_a_quotation_may_run_beyond_the_sentence_that_it_begins_in(draft: w.Draft) -> None:
    end = draft.con.execute("select char_end from core.sentence where sentence_index = 0").fetchall()[0][0]
    assert only_fact(draft, "quote", 0, end - 5, end + 5) == 0
    assert only_fact(draft, "quote", 0, end, end + 5) == 1
    assert only_fact(draft, "money", 0, end - 5, end + 5) == 1


# ── What becomes of findings ───────────────────────────────────────────────────────────────────────────────────────
def test_findings_of_a_warning_are_kept_with_both_sums_and_stop_nothing(tmp_path: Path) -> None:
    path = tmp_path / "jangbu.duckdb"
    with w.Draft(path, "r1") as draft:
        for table, frame in sample().items():
            draft.append(table, frame)
        draft.con.execute(
            "update core.fact_money set amount = 4e9, amount_low = 4e9, amount_high = 4e9 where surface = '50억 원'"
        )
        assert [(f.name, f.severity, f.rows) for f in draft.audit() if f.rows] == [("breakdowns_add_up", "warning", 1)]
        draft.publish()
    kept = w.query(path, "select check_name, severity, failing_rows, detail from ops.check where not passed").row(0)
    assert kept[:3] == ("breakdowns_add_up", "warning", 1)
    assert '"total": "12000000000.000000"' in kept[3] and '"parts": "11000000000.000000"' in kept[3]
    assert w.query(path, "select count(*) as n from ops.check").item() == len(audits())


def test_an_error_names_the_audit_and_shows_a_row(tmp_path: Path) -> None:
    fill(tmp_path / "jangbu.duckdb")
    with (
        pytest.raises(
            w.AuditFailed, match=r"span_core_fact_money found 1 wrong rows, .*백억 원.*nothing was published"
        ),
        w.Draft(tmp_path / "jangbu.duckdb", "r2") as draft,
    ):
        draft.con.execute("update core.fact_money set surface = '백억 원' where surface = '120억 원'")
        draft.audit()
