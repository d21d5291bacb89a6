"""Whose an amount is and what it is for, in sentences of many makes. Figures are marked as in `tests.test_relating`."""

import pytest

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
