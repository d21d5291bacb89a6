"""Keys of programmes: one for a project however a paper writes it, none for what names no project."""

import pytest

from flows.relating.programs import program_key


@pytest.mark.parametrize(
    ("name", "key"),
    [
        ("누리·다움 실증센터 구축사업", "누리다움실증센터"),
        ("누리 국가산업단지", "누리국가산업단지"),
        ("누리 고속도로", "누리고속도로"),
        ("전주도로", "전주도로"),
        ("국가산업단지", None),
        ("첨단 산단", None),
        ("공장", None),
        ("누리전력 주도로", None),
    ],
)
def test_keys(name: str, key: str | None) -> None:
    assert program_key(name) == key
