"""The days that amounts are about; how the sentences are marked says `marked_articles.py`."""

from datetime import date

import pytest
from marked_articles import article, money

from flows.relating import relate_article


@pytest.mark.parametrize(
    ("sentence", "period"),
    [
        ("{@2023년:2023-01-01:2023-12-31} 매출은 {3조 원:3}이었다.", (date(2023, 1, 1), date(2023, 12, 31))),
        (
            "{@2028년:2028-01-01:2028-12-31}까지 {@5년간:P5Y} {3조 원:3}을 투입한다.",
            (date(2024, 1, 1), date(2028, 12, 31)),
        ),
        (
            "{@2025년:2025-01-01:2025-12-31}부터 {@3년간:P3Y} {3조 원:3}을 투입한다.",
            (date(2025, 1, 1), date(2027, 12, 31)),
        ),
        ("{@2028년:2028-01-01:2028-12-31}까지 {3조 원:3}을 투입한다.", (None, None)),
        (
            "{@내년:2025-01-01:2025-12-31} 예산은 {@올해:2024-01-01:2024-12-31} 본예산보다 {30억 원:3} 많다.",
            (date(2025, 1, 1), date(2025, 12, 31)),
        ),
        (
            "{@2023년 7월:2023-07-01:2023-07-31:month}부터 {@지난달:2024-05-01:2024-05-31:month}까지 {!31개사:31:개사}에서 {3조 원:3}을 유치했다.",
            (date(2023, 7, 1), date(2024, 5, 31)),
        ),
        ("{@3일:2024-06-03:2024-06-03:day} 체결한 계약은 {3조 원:3}이다.", (None, None)),
        ("{@2019년:2019-01-01:2019-12-31} 발표한 사업비는 {3조 원:3}이었다.", (None, None)),
    ],
)
def test_period(sentence: str, period: tuple[date | None, date | None]) -> None:
    fact = money(sentence)[0]
    assert (fact.period_from, fact.period_to) == period


def test_a_length_of_time_beyond_the_calendar_is_no_period() -> None:
    until = "{@2024년:2024-01-01:2024-12-31}까지 {@9231년간:P9231Y} {1억 원:100000000}을 쓴다."
    since = "{@2024년:2024-01-01:2024-12-31}부터 {@9231년간:P9231Y} {1억 원:100000000}을 쓴다."
    for sentence in (until, since):
        money, _ = relate_article(article(sentence))
        assert (money[0].period_from, money[0].period_to) == (None, None)


def test_a_sentence_without_a_time_inherits_the_one_before() -> None:
    facts = money("{@지난해:2023-01-01:2023-12-31} 매출은 {3조 원:3}이었다.\n영업이익은 {1천억 원:1}이었다.")
    assert facts[1].period_from == date(2023, 1, 1)


def test_a_budget_s_year_holds_for_all_its_figures() -> None:
    abouts = money(
        "시의회는 {@2024년도:2024-01-01:2024-12-31} 예산안 {90억 원:90}을 의결했다.\n예비비는 {3억 원:3}이다.",
        title="충주시 예산 {90억:90} 확정",
    )
    assert {(a.period_from, a.status) for a in abouts} == {(date(2024, 1, 1), "realized")}


def test_a_budget_keeps_its_year_beside_other_times() -> None:
    """올해 본예산보다 … 많은 추경, 지난달 꾸린 헬기 예산: both are of the year that the article is about."""
    abouts = money(
        "{@올해:2024-01-01:2024-12-31} 본예산보다 많은 {90억 원:90} 규모의 추경안을 냈다."
        "\n{@지난달:2024-05-01:2024-05-31} 꾸린 헬기 예산은 {8억 원:8}이다."
    )
    assert {(a.period_from, a.status) for a in abouts} == {(date(2024, 1, 1), "planned")}


def test_a_time_in_a_relative_clause_counts_where_no_other_stands() -> None:
    (about,) = money("{@올해:2024-01-01:2024-12-31} 차례상을 차리는 데 드는 돈은 평균 {20만 원:200000}이다.")
    assert about.period_from == date(2024, 1, 1)


def test_what_is_compared_with_frames_nothing() -> None:
    """영업이익은 … 3억 원에서 줄었다: the next sentence is of the year before that."""
    *_, last = money(
        "한빛정공의 {@2023년:2023-01-01:2023-12-31} 매출은 {9억 원:9}이다.\n매출은 {@2022년:2022-01-01:2022-12-31} {8억 원:8}에서 늘었다."
        "\n순이익은 {1억 원:1}이다."
    )
    assert last.period_from == date(2023, 1, 1)


def test_a_past_month_does_not_frame_what_is_planned() -> None:
    (about,) = money(
        "{@2023년 9월:2023-09-01:2023-09-30} 조사에서 떨어진 뒤 다시 나섰다.\n총사업비는 {90억 원:90}이다."
    )
    assert (about.period_from, about.status) == (None, "planned")
