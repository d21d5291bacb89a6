"""Whose an amount is and what it is for, in sentences of many makes. Figures are marked as in `tests.test_relating`."""

import pytest

from flows.relating.owners import owners_of
from flows.relating.phrases import scopes_of
from tests.test_relating import money


@pytest.mark.parametrize(
    ("text", "items"),
    [
        (
            "올해 임금체불액은 {30억 원:30}으로 {@지난해:2023-01-01:2023-12-31} {20억 원:20}보다 늘었다.",
            ["임금체불액", "임금체불액"],
        ),
        ("시는 예산을 쓴다.\n② 공동물류센터: {!31곳:31:곳} 운영에 {62억 원:62}", ["공동물류센터"]),
        ("마른김 {!100장:100:장}의 도매가격은 {1만 원:1}이다.", ["마른김"]),
    ],
)
def test_items(text: str, items: list[str | None]) -> None:
    assert [about.item for about in money(text)] == items


def named(text: str, figure: str = "") -> list[tuple[str, str, str, str]]:
    """Name, role, kind and shape of whom a sentence names; `figure` is one that it counts with."""
    at = text.find(figure) if figure else 0
    marks = [(at, at + len(figure), "Q", 0)] if figure else []
    return [(o.name, o.role, o.kind, o.shape) for o in owners_of(scopes_of(text, 0, len(text), marks)[-1])]


@pytest.mark.parametrize(
    ("text", "owners"),
    [
        ("부산·울산의 수입이 늘었다.", [("부산·울산", "of", "place", "alone")]),
        ("두 지역의 수입이 늘었다.", [("두 지역", "of", "place", "alone")]),
        ("시·군비를 보탰다.", []),
        ("전남도 역시 예산을 늘렸다.", [("전남도", "topic", "local", "alone")]),
        ("경남 남해군은 예산을 늘렸다.", [("경남", "topic", "place", "seat"), ("남해군", "topic", "local", "alone")]),
        ("호남권의 수입이 늘었다.", [("호남권", "of", "whole", "alone")]),
        ("가람연구원은 보고서를 냈다.", [("가람연구원", "topic", "observer", "alone")]),
        ("법원은 판결을 미뤘다.", [("법원", "topic", "regulator", "alone")]),
        ("다온이 제도를 임대받은 다음 날이다.", [("다온", "subject", "unknown", "alone")]),
        ("카드 구매 시 할인된다.", []),
        ("LTE는 빠르다.", []),
        ("노후 수도관 교체공사를 한다.", []),
        ("인천관광공사는 밝혔다.", [("인천관광공사", "topic", "public", "alone")]),
        ("사천시 용현면 일대를 고친다.", []),
        ("금융위기가 진정됐다.", []),
        ("체험센터는 문을 닫았다.", [("체험센터", "topic", "site", "alone")]),
        ("다온은행의 경우 손실을 봤다.", [("다온은행", "topic", "bank", "alone")]),
        ("다온은행측은 말을 아꼈다.", [("다온은행", "topic", "bank", "alone")]),
        ("공공주도 풍력사업을 벌인다.", []),
        ("코스닥 상장사 다온펌이 공시했다.", [("다온펌", "subject", "unknown", "alone")]),
        ("울산지역 백화점이 문을 닫았다.", []),
        ("울산지역 수출이 줄었다.", [("울산", "subject", "place", "metric")]),
    ],
)
def test_kinds_of_owners(text: str, owners: list[tuple[str, str, str, str]]) -> None:
    assert named(text) == owners


def test_so_many_firms_act() -> None:
    assert named("나머지 9개사는 계약을 맺었다.", "9개사") == [("나머지 9개사", "topic", "counted", "alone")]
    assert named("98개 사의 매출이 줄었다.", "98개") == [("98개 사", "of", "counted", "alone")]
    assert named("상장법인 33곳의 매출이 줄었다.", "33곳") == [("상장법인", "of", "common", "alone")]
    assert named("함양군 9개사, 산청군 4곳이다.", "9개사") == [
        ("함양군", "bare", "local", "alone"),
        ("산청군", "bare", "local", "alone"),
    ]
