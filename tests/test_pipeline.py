"""Only new work, nothing lost: what a second run does."""

import json
from pathlib import Path

import pytest

import warehouse as w
from flows import pipeline
from flows.settings import extractor_version


def count(path: Path, table: str) -> int:
    return int(w.query(path, f"select count(*) as n from {table}")["n"].item())


def test_a_new_file_adds_only_its_rows(published: Path, news: Path) -> None:
    before = count(published, "core.fact_money")
    (news / "two.txt").write_text("울산시는 내년 예산 5조 원을 편성했다고 4일 밝혔다.\n", encoding="utf-8")
    summary = pipeline.run([str(news)], published)
    assert (summary.loaded, summary.skipped, summary.rows_gained["core.fact_money"]) == (1, 1, 1)
    assert count(published, "core.fact_money") == before + 1


def test_a_changed_file_replaces_its_facts(published: Path, news: Path, article: str) -> None:
    (news / "one.txt").write_text(article.replace("3억 달러", "4억 달러"), encoding="utf-8")
    pipeline.run([str(news)], published)
    assert count(published, "core.dim_document") == 1
    surfaces = w.query(published, "select surface from core.fact_money")["surface"].to_list()
    assert "4억 달러" in surfaces and "3억 달러" not in surfaces


def test_the_same_article_in_two_files_is_one_document(published: Path, news: Path, article: str) -> None:
    (news / "copy.txt").write_text(article, encoding="utf-8")
    summary = pipeline.run([str(news)], published)
    assert (summary.loaded, summary.rows_gained["core.fact_money"]) == (1, 0)
    assert (count(published, "core.dim_document"), count(published, "ops.source")) == (1, 2)
    (news / "one.txt").write_text("전혀 다른 기사가 이 자리에 들어섰다고 관계자가 밝혔다.\n", encoding="utf-8")
    pipeline.run([str(news)], published)
    assert count(published, "core.dim_document") == 2


def test_refused_files_are_kept_with_their_bytes_and_not_read_again(published: Path, news: Path) -> None:
    (news / "bad.txt").write_bytes(b"\x00\x01")
    summary = pipeline.run([str(news)], published)
    assert len(summary.refused) == 1 and not summary.clean
    kept = w.query(published, "select stage, rule, content from ops.reject").row(0)
    assert kept == ("read", "binary", b"\x00\x01")
    in_time = "select count(*) as n from ops.reject join ops.run using (run_id) where rejected_at between started_at and finished_at"
    assert w.query(published, in_time)["n"].item() == 1
    again = pipeline.run([str(news)], published)
    assert (again.outcome, again.skipped, again.still_refused, again.usable) == ("unchanged", 2, 1, 1)
    assert not again.clean


def test_new_rules_read_everything_again(published: Path, news: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(pipeline, "extractor_version", lambda: "another")
    summary = pipeline.run([str(news)], published)
    assert (summary.outcome, summary.loaded, summary.rows_gained["core.fact_money"]) == ("published", 1, 0)


def test_a_text_that_the_rules_fail_on_costs_no_other(
    news: Path, warehouse: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    from flows import stages

    def failing(tables: stages.Tables) -> stages.Tables:
        if tables["core.dim_document"]["text"].str.contains("9천년").any():
            raise ValueError("year 11055 is out of range")
        return extract_names(tables)

    extract_names = stages.extract_names
    monkeypatch.setattr(stages, "extract_names", failing)
    for n in range(5):
        (news / f"more{n}.txt").write_text(
            f"포항시는 {n}일 10억 원을 받았다.\n" + "9천년\n" * (n == 3), encoding="utf-8"
        )
    summary = pipeline.run([str(news)], warehouse)
    assert (summary.read, summary.loaded, len(summary.refused)) == (6, 5, 1)
    assert count(warehouse, "core.dim_document") == 5
    rule, reason, content = w.query(warehouse, "select rule, reason, content from ops.reject").row(0)
    assert rule == "rules_failed" and "year 11055 is out of range" in reason and "9천년" in content.decode()


def test_a_run_is_in_the_books(published: Path) -> None:
    row = w.query(published, "select * from ops.run").row(0, named=True)
    assert row["outcome"] == "published"
    assert row["extractor_version"] == extractor_version()
    assert row["sources_read"] == row["sources_loaded"] == 1
    assert list(json.loads(row["stage_seconds"])) == ["read", "parse", "extract", "relate", "names", "won", "load"]
    assert w.query(published, "select count(*) as n from ops.check where not passed")["n"].item() == 0


def test_dimensions_name_every_word_that_the_grammar_reads(published: Path) -> None:
    from flows.korean.currencies import CURRENCY_WORDS

    table = dict(w.query(published, "select currency, words from core.dim_currency").rows())
    assert table == {c: "|".join(x.replace("_", " ") for x in words.split()) for c, words in CURRENCY_WORDS.items()}


def test_people_and_bodies_do_not_outlive_the_articles_that_name_them(warehouse: Path, news: Path) -> None:
    other = "[가나=다라일보] 홍길동 기자 = 김민수 산업통상자원부 장관은 5일 한국수력원자력과 협약을 맺었다고 밝혔다.\n"
    (news / "two.txt").write_text(other, encoding="utf-8")
    pipeline.run([str(news)], warehouse)
    people, bodies = "select name from core.dim_person", "select name from core.dim_organization"
    assert "김민수" in w.query(warehouse, people)["name"].to_list()
    before = w.content_hash(warehouse)
    (news / "two.txt").write_text("박영희 환경부 장관은 6일 한국환경공단을 찾았다고 밝혔다.\n", encoding="utf-8")
    pipeline.run([str(news)], warehouse)
    assert "김민수" not in w.query(warehouse, people)["name"].to_list()
    named = "select entity_id from core.fact_mention union select organization_id from core.fact_role"
    assert w.query(warehouse, f"{bodies} where organization_id not in ({named})").is_empty()
    (news / "two.txt").write_text(other, encoding="utf-8")
    pipeline.run([str(news)], warehouse)
    after = w.content_hash(warehouse)
    assert {t for t in before if t.startswith("core.") and before[t] != after[t]} == set()


def test_a_body_has_its_fullest_name_in_whatever_order_articles_come(warehouse: Path) -> None:
    from warehouse_sample import rows

    for names in (["한국 전력", "한국전력"], ["한국전력", "한국 전력"]):
        with w.Draft(warehouse, "r") as draft:
            for name in names:
                draft.append(
                    "core.dim_organization", rows("core.dim_organization", {"organization_id": "o:1", "name": name})
                )
            assert draft.con.execute("select name from core.dim_organization").fetchall() == [("한국 전력",)]


def test_every_file_of_a_run_is_loaded_skipped_or_refused(published: Path, news: Path) -> None:
    """What is read is counted before anything becomes of it, so that the books can be wrong, and are found to be."""
    (news / "two.txt").write_text("울산시는 내년 예산 5조 원을 편성했다고 4일 밝혔다.\n", encoding="utf-8")
    (news / "link.txt").symlink_to("/etc/hostname")
    (news / "bad.txt").write_bytes(b"\0")
    summary = pipeline.run([str(news)], published)
    assert (summary.read, summary.loaded, summary.skipped, len(summary.refused)) == (4, 1, 1, 2)
    batch = pipeline.extract_batch([], pipeline.already_known(published))
    lost = batch._replace(files=1, rejects=batch.rejects, sources=batch.sources, unchanged=0)
    (news / "three.txt").write_text("대구시는 내년 예산 6조 원을 편성했다고 4일 밝혔다.\n", encoding="utf-8")
    found = pipeline.extract_batch(
        pipeline.list_sources([news / "three.txt"]).sources, pipeline.already_known(published)
    )
    with pytest.raises(w.AuditFailed, match="runs_add_up"), w.write_lock(published):
        pipeline.load(published, [lost, found], pipeline.new_run(published), [])
    unbooked = found._replace(
        sources=found.sources.clear(), tables={t: f.clear() for t, f in found.tables.items()}, unchanged=1
    )
    assert not unbooked.is_new
    assert pipeline.run([str(news)], published).outcome == "published"
    assert pipeline.run([str(news)], published).outcome == "unchanged"


def test_a_path_that_is_no_utf8_is_read_and_booked(warehouse: Path, tmp_path: Path, article: str) -> None:
    import os

    path = os.fsdecode(os.fsencode(tmp_path) + b"/\xff\n'\"..txt")
    Path(path).write_text(article, encoding="utf-8")
    assert pipeline.run([path], warehouse).loaded == 1
    assert "\\udcff" in w.query(warehouse, "select source_uri from ops.source").item()
    assert w.query(warehouse, "select inputs from ops.run").item()
