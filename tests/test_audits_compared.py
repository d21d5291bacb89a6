"""What holds a draft against the published file is silent where nothing was lost and finds the loss that is planted for it."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from warehouse_sample import change, fill, plant

import warehouse as w
from schemas import TABLES, frame_schema, key_columns
from warehouse.audit import COMPARISONS, FEW, LOSS, losses, run_audits
from warehouse.connect import quoted

NEW_DOCUMENT = """
    insert into core.dim_document select * replace ('d2' as document_id) from core.dim_document;
    insert into core.fact_money select * replace ('d2' as document_id, 'd2' || money_id as money_id) from core.fact_money
"""

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
