"""Keys of programmes: one for a project however a paper writes it, none for what names no project."""

import polars as pl
import pytest

from flows.relating.programs import program_key, with_regions


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


@pytest.mark.parametrize(
    ("subject", "home", "region"),
    [
        ("부산은행", "27", "26"),
        ("고성군수협", "48", "48820"),
        ("고성군수협", None, None),
        ("진주 누리농협", "26", "48170"),
        ("울산 제조기업", "26", "31"),
        ("누리전자", "26", "26"),
        ("남해화학", "46", "46"),
    ],
)
def test_the_region_of_a_body_is_that_of_its_name(subject: str, home: str | None, region: str | None) -> None:
    money = pl.DataFrame({"document_id": ["a"], "subject": [subject], "region_code": [None]})
    documents = pl.DataFrame(
        {"document_id": ["a"], "region_code": [home]}, schema={"document_id": str, "region_code": str}
    )
    assert with_regions(money, documents)["region_code"].to_list() == [region]
