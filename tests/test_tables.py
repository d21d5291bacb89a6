"""Bare numbers under a unit that stands once: rows with columns, bulleted lists, sums."""

from decimal import Decimal

import pytest

from flows.extracting.layout import tables_of
from flows.extracting.tables import parse_units, value_of
from tests.article_frames import frames_of


def money(text: str) -> list[tuple[str, Decimal]]:
    frame = frames_of("밀양시가 올해 살림 규모를 10일 밝혔다.\n" + text)["core.fact_money"]
    return [(surface, Decimal(amount)) for surface, amount in frame.select("surface", "amount").iter_rows()]


@pytest.mark.parametrize(
    ("table", "cells"),
    [
        (
            "표 (단위: 억 원)\n구분 | 총액 | 국비\n도로 | 30 | 10\n\n끝났다.",
            [("30", "도로", "총액"), ("10", "도로", "국비")],
        ),
        ("표 (단위: 억 원)\n지역 / 금액\n밀양 시내 / 7\n", [("7", "밀양 시내", "금액")]),
        (
            "표 (단위: 억원)\n구분   ’25년   ’26년\n물류·유통   252   430\n",
            [("252", "물류·유통", "’25년"), ("430", "물류·유통", "’26년")],
        ),
        ("표 (단위=억원)\n▲복지 1,200 ▲농업 1조300\n", [("1,200", "복지", ""), ("1조300", "농업", "")]),
        ("▷계획(단위: 억원)\n계 90 = 국비 60 + 군비 30\n", [("90", "계", ""), ("60", "국비", ""), ("30", "군비", "")]),
        ("(단위: 백만원) 매출 120, 영업이익 15\n", [("120", "매출", ""), ("15", "영업이익", "")]),
        ("표 (단위: 억 원)\n시는 3년 만에 12 곳을 고쳤다.\n", []),
        # no number stands in two tables
        ("▷피해(단위: 억원) ▷복구(단위: 억원) 사업비 90\n", [("90", "사업비", "")]),
        ("▷피해(단위: 억원)\n▷복구(단위: 억원) 사업비 90\n", [("90", "사업비", "")]),
    ],
)
def test_layout(table: str, cells: list[tuple[str, str, str]]) -> None:
    found = [c for t in tables_of(table) for *_, row in t.lines for c in row]
    assert [(table[c.start : c.end], c.row, c.column) for c in found] == cells


@pytest.mark.parametrize(
    ("unit", "surface", "head", "value"),
    [
        ("억 원", "1,316", "", 131_600_000_000),
        ("억원", "1조2,074", "", 1_207_400_000_000),
        ("백만 원", "△35", "영업이익", -35_000_000),
        ("백만 원, 개", "41", "과제 수", 41),
        ("백만 달러, %", "-8.4", "증감률", Decimal("-8.4")),
        ("억 원, 명", "1,320", "고용", 1320),
        ("백만 원", "3.2", "면적(㏊)", Decimal("3.2")),
    ],
)
def test_value_of_a_cell(unit: str, surface: str, head: str, value: int) -> None:
    found = value_of(surface, head, parse_units(unit))
    assert found is not None
    assert found[0] == value


def test_numbers_of_a_list_are_money() -> None:
    text = "분야별 예산은 다음과 같다.(단위=억원)\n▲복지 1,200 ▲농업 300\n이를 의회에 냈다."
    assert money(text) == [("1,200", Decimal(120_000_000_000)), ("300", Decimal(30_000_000_000))]


def test_a_word_that_begins_like_a_counter_leaves_money() -> None:
    """편성 is no 편."""
    assert money("올해 추경 1천3백억 편성을 마쳤다.") == [("1천3백억", Decimal(130_000_000_000))]
