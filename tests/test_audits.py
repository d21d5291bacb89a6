"""Every audit is silent on good rows and finds the fault that is planted for it."""

from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest
from warehouse_sample import any_row, change, fill, sample

import warehouse as w
from schemas import TABLES, frame_schema, key_columns
from warehouse.audit import COMPARISONS, FEW, FOLDER, LOSS, audits, comparisons, losses, run_audits
from warehouse.connect import quoted

NEW_DOCUMENT = """
    insert into core.dim_document select * replace ('d2' as document_id) from core.dim_document;
    insert into core.fact_money select * replace ('d2' as document_id, 'd2' || money_id as money_id) from core.fact_money
"""

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
    return len(draft.con.execute(audits()[name][1]).fetchall())


def plant(draft: w.Draft, table: str, **values: object) -> None:
    row = any_row(TABLES[table], **values)
    marks = ", ".join("?" for _ in row)
    draft.con.execute(
        f"insert into {quoted(table)} ({', '.join(map(quoted, row))}) values ({marks})", list(row.values())
    )


def test_every_audit_of_the_folder_has_a_planted_fault() -> None:
    assert set(PLANTED) == {f.stem for f in FOLDER.glob("*.sql")}


def test_every_audit_of_the_folder_says_what_it_proves_and_how_grave_it_is() -> None:
    for file in (*FOLDER.glob("*.sql"), *COMPARISONS.glob("*.sql")):
        lines = file.read_text(encoding="utf-8").splitlines()
        comments = lines[: next(n for n, line in enumerate(lines) if not line.startswith("--"))]
        assert comments[-1] in ("-- severity: error", "-- severity: warning"), file.name
        assert len(comments) >= 2, file.name
        assert (audits() | comparisons(HAVE))[file.stem][0] == comments[-1].split()[-1]


def test_only_what_a_rule_may_misread_is_a_warning() -> None:
    warnings = {n for n, (severity, _) in audits().items() if severity == "warning"}
    assert warnings == {"bounds_follow_wording", "breakdowns_add_up", "magnitudes", "magnitudes_within_article"}
    assert {n for n in losses() if comparisons(HAVE)[n][0] == "warning"} == {"claims_jump"}


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


# ── What holds a draft against the published file ──────────────────────────────────────────────────────────────────
HAVE = {t: set(frame_schema(m)) for t, m in TABLES.items()}

# For every comparison of its own: statements that each plant one fault in the draft of a warehouse that holds the sample.
JUMPED: dict[str, list[str]] = {
    "magnitudes_kept": [
        "update core.fact_money set amount = amount * 1e4 where surface = '70억 원'",
        "update core.fact_money set amount = amount / 1e8 where surface = '70억 원'",
        "update core.fact_money set amount = -amount * 1e4 where surface = '70억 원'",
        "update core.fact_money set amount = null, amount_low = amount_low * 1e4 where surface = '70억 원'",
    ],
    "claims_jump": [
        f"{NEW_DOCUMENT}; update core.fact_money set amount = amount {change} where document_id = 'd2' and surface = '120억 원'"
        for change in ("* 1e4", "/ 1e4", "* -1e12")
    ],
    "claims_jump_together": [
        f"{NEW_DOCUMENT}; update core.fact_money set amount = amount * 1e4 where document_id = 'd2'"
    ],
}


@pytest.fixture
def rival(tmp_path: Path) -> Iterator[w.Draft]:
    """A draft beside its published file, in which six things cost what they cost and are parts of nothing."""
    path = tmp_path / "jangbu.duckdb"
    fill(path)
    change(path, "update core.fact_money set part_of = null, equivalent_of = null, subject = '가나시', item = surface")
    change(
        path,
        "insert into core.fact_money select * replace (money_id || 'x' as money_id, item || 'x' as item) from core.fact_money limit 1",
    )
    with w.Draft(path, "r2") as draft:
        yield draft


def compared(draft: w.Draft) -> dict[str, int]:
    return {f.name: f.rows for f in run_audits(draft.con, draft.path) if f.rows and f.name in losses()}


def test_every_comparison_has_a_planted_fault() -> None:
    assert set(JUMPED) == {f.stem for f in COMPARISONS.glob("*.sql")}
    assert losses() - set(JUMPED) == {f"kept_{t.replace('.', '_')}" for t in KEPT}


def test_a_draft_of_the_same_facts_passes_every_comparison(rival: w.Draft) -> None:
    assert compared(rival) == {}
    rival.con.execute(NEW_DOCUMENT)
    assert compared(rival) == {}
    # Another expression at the same place, however much it is worth, is not the same one misread.
    rival.con.execute(
        "update core.fact_money set amount = amount * 1e6, surface = surface || '대' where document_id = 'd1'"
    )
    assert "magnitudes_kept" not in compared(rival)


@pytest.mark.parametrize(("name", "statement"), [(n, s) for n, planted in JUMPED.items() for s in planted])
def test_a_comparison_finds_its_planted_fault(rival: w.Draft, name: str, statement: str) -> None:
    rival.con.execute(statement)
    assert compared(rival)[name] > 0


def test_one_jump_is_no_jump_together(rival: w.Draft) -> None:
    rival.con.execute(
        f"{NEW_DOCUMENT}; update core.fact_money set amount = amount * 1e4 where document_id = 'd2' and surface = '120억 원'"
    )
    assert set(compared(rival)) == {"claims_jump"}


KEPT = [t for t, m in TABLES.items() if t.startswith("core.") and "document_id" in frame_schema(m)]


@pytest.mark.parametrize("table", KEPT)
def test_a_table_that_loses_rows_of_documents_read_again_stops_the_run(tmp_path: Path, table: str) -> None:
    """Ten rows of a document that stays: the loss of one is no fault, of a third and more than five it is."""
    if table == "core.dim_document":
        return  # a document that is there has its row
    path, many = tmp_path / "jangbu.duckdb", 4 * FEW
    fill(path)
    with w.Draft(path, "r2") as draft:
        draft.con.execute(f"delete from {quoted(table)}")
        for n in range(many):
            keys = {
                k: f"{k}{n}" if str(frame_schema(TABLES[table])[k]) == "String" else n
                for k in key_columns(TABLES[table])
            }
            plant(draft, table, **{**keys, "document_id": "d1"})
        draft.publish()
    with w.Draft(path, "r3") as draft:
        name = f"kept_{table.replace('.', '_')}"
        draft.con.execute(f"delete from {quoted(table)} where rowid < {int(many * LOSS)}")
        assert name not in compared(draft)
        draft.con.execute(f"delete from {quoted(table)} where rowid < {int(many * LOSS) + FEW}")
        assert compared(draft)[name] == 1
        draft.con.execute("delete from core.dim_document")  # its source has changed: that is no loss
        assert name not in compared(draft)


def test_a_table_that_loses_most_of_its_rows_stops_the_run(rival: w.Draft) -> None:
    row = "'{n}' || range as money_id, 'other' as document_id"
    rival.con.execute(
        f"insert into core.fact_money select f.* replace ({row.format(n='a')}) from range(3000), (from core.fact_money limit 1) f"
    )
    rival.publish()
    with w.Draft(rival.path, "r3") as draft:
        draft.con.execute("delete from core.fact_money where document_id = 'other' and rowid % 3 = 0")
        assert compared(draft) == {}
        draft.con.execute("delete from core.fact_money where document_id = 'other' and rowid % 5 <> 0")
        assert compared(draft) == {"kept_core_fact_money": 1}


def test_a_loss_stops_the_run_and_says_how_to_accept_it(tmp_path: Path) -> None:
    path = tmp_path / "jangbu.duckdb"
    fill(path)
    before = path.read_bytes()
    lose = "update core.fact_money set amount = amount * 1e4, amount_low = amount_low * 1e4, amount_high = amount_high * 1e4"
    with (
        pytest.raises(w.AuditFailed, match=r"magnitudes_kept found 5 wrong rows.* --accept magnitudes_kept"),
        w.Draft(path, "r2") as draft,
    ):
        draft.con.execute(lose)
        draft.audit()
    assert path.read_bytes() == before
    with w.Draft(path, "r2") as draft:
        draft.con.execute(lose)
        draft.audit(accept=["magnitudes_kept"])
        draft.publish()
    kept = w.query(path, "select severity, passed, failing_rows from ops.check where check_name = 'magnitudes_kept'")
    assert kept.rows() == [("error", False, 5)]


def test_only_a_comparison_can_be_accepted(tmp_path: Path) -> None:
    path = tmp_path / "jangbu.duckdb"
    fill(path)
    with pytest.raises(w.AuditFailed, match=r"nothing was published\.$"), w.Draft(path, "r2") as draft:
        draft.con.execute("update core.fact_money set surface = 'x'")
        draft.audit(accept=["span_core_fact_money"])


def test_an_older_file_is_compared_as_far_as_it_goes(tmp_path: Path) -> None:
    path = tmp_path / "jangbu.duckdb"
    fill(path)
    change(
        path,
        "drop schema mart cascade",
        "alter table core.fact_money drop column item",
        "drop table core.fact_quantity",
    )
    with w.Draft(path, "r2") as draft:
        names = {f.name for f in draft.audit()}
    assert "kept_core_fact_money" in names and not names & {"magnitudes_kept", "kept_core_fact_quantity"}


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
