"""What the views say of a few articles of our own."""

import json
from datetime import date
from pathlib import Path

import pytest

import warehouse as w
from flows import pipeline

HEAD = "입력 2024-03-05 09:30\n[{place}={outlet}] 홍길동 기자 = "
FIRST = (
    "서산시는 수소 버스 차고지 구축사업에 총 120억 원(국비 70억 원, 시비 50억 원)을 투입한다고 5일 밝혔다. "
    '서산시 수출은 지난해 3억 달러를 기록했다. 한가람 서산시장은 5일 "버스를 바꾸겠다"고 말했다.\n'
)
SECOND = "서산시는 '수소버스 차고지'에 130억 원을 투입한다고 5일 밝혔다.\n"
THIRD = "서산시는 수소버스 차고지에 총 120억 원을 투입한다고 밝혔다. 5일에는 수소버스 차고지 착공식이 열렸다.\n"


@pytest.fixture(scope="module")
def told(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("marts")
    for number, (place, outlet, text) in enumerate(
        [("서산", "다라일보", FIRST), ("대전", "마바신문", SECOND), ("서울", "사아경제", THIRD)]
    ):
        (folder / f"{number}.txt").write_text(HEAD.format(place=place, outlet=outlet) + text, encoding="utf-8")
    path = folder / "w.duckdb"
    pipeline.run([str(folder)], path)
    return path


def rows(path: Path, sql: str) -> list[tuple]:
    return w.query(path, sql).rows()


def test_two_ways_of_writing_a_programme_are_one(told: Path) -> None:
    assert rows(told, "select documents from core.dim_program where name like '%차고지%'") == [(3,)]


def test_a_claim_counts_documents_and_outlets_and_says_whether_they_agree(told: Path) -> None:
    found = rows(
        told, "select documents, outlets, stated_as, lowest, highest, agrees from mart.claim where item like '%차고지%'"
    )
    assert found == [(3, 3, "120억 원 | 130억 원", 12 * 10**9, 13 * 10**9, False)]


def test_parts_are_no_claims(told: Path) -> None:
    assert rows(told, "select count(*) from mart.claim where stated_as like '%70억 원%'") == [(0,)]


def test_funding_tells_totals_from_parts(told: Path) -> None:
    found = rows(
        told,
        "select funding_source, amount_krw, is_total, is_part from mart.funding where publisher = '다라일보' order by money_id",
    )
    assert found == [
        (None, 12 * 10**9, True, False),
        ("national", 7 * 10**9, False, True),
        ("municipal", 5 * 10**9, False, True),
    ]


def test_an_indicator_stands_by_its_year(told: Path) -> None:
    assert rows(told, "select metric, year, amount, currency from mart.indicator") == [
        ("exports", 2023, 3 * 10**8, "USD")
    ]


def test_words_and_events_stand_by_their_day(told: Path) -> None:
    found = rows(told, "select what, text from mart.timeline where date_from = '2024-03-05' order by what, text")
    assert ("quote", "버스를 바꾸겠다") in found and ("event", "수소버스 차고지 착공식") in found
    assert rows(told, "select speaker, title, organization, said_on from mart.who_said_what") == [
        ("한가람", "시장", "서산시", date(2024, 3, 5))
    ]


def test_an_event_bears_the_programme_that_it_is_about(told: Path) -> None:
    sql = "select g.name from core.fact_event join core.dim_program g using (program_id)"
    assert [name.replace(" ", "") for (name,) in rows(told, sql)] == ["수소버스차고지구축사업"]


def test_a_breakdown_that_does_not_add_up_is_shown_with_both_sums(tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text("서산시는 총 120억 원(국비 70억 원, 시비 60억 원)을 투입한다.\n", encoding="utf-8")
    pipeline.run([str(tmp_path / "a.txt")], tmp_path / "w.duckdb")
    (detail,) = rows(tmp_path / "w.duckdb", "select detail from ops.check where check_name = 'breakdowns_add_up'")[0]
    (row,) = json.loads(detail)
    assert (int(float(row["total"])), int(float(row["parts"]))) == (12 * 10**9, 13 * 10**9)


@pytest.mark.parametrize(("subject", "code"), [("포항시", "47110"), ("누리산업", "31")])
def test_an_amount_bears_the_region_of_its_subject_else_of_the_article(tmp_path: Path, subject: str, code: str) -> None:
    text = HEAD.format(place="울산", outlet="다라일보") + f"{subject}는 10억 원을 투입한다고 5일 밝혔다.\n"
    (tmp_path / "a.txt").write_text(text, encoding="utf-8")
    pipeline.run([str(tmp_path / "a.txt")], tmp_path / "w.duckdb")
    assert rows(tmp_path / "w.duckdb", "select region_code from core.fact_money") == [(code,)]
