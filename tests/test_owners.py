"""Whose an amount is and what it is for, in sentences of many makes. Figures are marked as in `tests.test_relating`."""

import pytest

from flows.extracting.firms import introduced
from flows.relating.money.owners import owners_of
from flows.relating.syntax.phrases import scopes_of
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
        ("세계 로봇 시장이 커진다.", [("세계", "subject", "whole", "metric")]),
        ("도와 시군은 돈을 보탠다.", [("도", "and", "local", "alone"), ("시군", "topic", "local", "alone")]),
        (
            "경주시와 포항시는 손을 잡았다.",
            [("경주시", "topic", "local", "joint"), ("포항시", "topic", "local", "alone")],
        ),
        ("강원특별자치도는 예산을 짰다.", [("강원특별자치도", "topic", "local", "alone")]),
        ("북미 법인이 자동차를 팔았다.", [("북미 법인", "subject", "anaphor", "alone")]),
        ("국내 업체들은 시험을 맡긴다.", [("국내 업체들", "topic", "common", "alone")]),
        ("조사한 결과 관람객은 적었다.", [("관람객", "topic", "common", "alone")]),
        ("새솔의 올해 영업이익은 크다.", [("새솔", "of", "unknown", "alone")]),
        ("새솔의 배석현 대표는 말을 아꼈다.", [("새솔", "topic", "unknown", "staff")]),
        ("새솔 측은 말을 아꼈다.", [("새솔", "topic", "unknown", "staff")]),
        ("그는 말을 아꼈다.", [("그", "topic", "person", "alone")]),
        ("김씨는 말을 아꼈다.", [("김씨", "topic", "person", "alone")]),
        ("TEU당 운임이 올랐다.", []),
        ("새솔산업은 문을 닫았다.", [("새솔산업", "topic", "unknown", "alone")]),
        ("원전산업은 살아났다.", []),
        ("미래산업은 영업손실을 봤다.", [("미래산업", "topic", "company", "alone")]),
        ("미래산업은 살아났다.", []),
        ("철강산업은 영업손실을 봤다.", []),
        ("HJ NTS가 문을 닫았다.", [("HJ NTS", "subject", "company", "alone")]),
        ("다온 라이프사이언스는 문을 닫았다.", [("다온 라이프사이언스", "topic", "company", "alone")]),
        ("농작물재해보험은 모자랐다.", []),
        ("울산=울산시는 나섰다.", [("울산시", "topic", "local", "alone")]),
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


def test_a_list_that_names_firms_names_no_other() -> None:
    text = "▲한빛전자 30억 원 ▲새솔 20억 원 ▲도로 9억 원"
    marks = [(at, at + len(sum_), "M", 0) for sum_ in ("30억 원", "20억 원", "9억 원") if (at := text.find(sum_))]
    found = owners_of(scopes_of(text, 0, len(text), marks)[-1])
    assert [(o.name, o.kind) for o in found] == [("한빛전자", "company"), ("새솔", "body")]


@pytest.mark.parametrize(
    ("text", "firms"),
    [
        ("부품회사 다온빛(대표 홍길동)이 컸다.", {"다온빛"}),
        ("공작기계 제조사 다온빛이 섰다. 다온빛은 크다.", {"다온빛"}),
        ("공작기계 제조사 다온빛이 섰다.", {"다온빛"}),
        ("부품 회사 다온이 섰다.", set()),
        ("㈜다온빛과 손잡았다.", {"다온빛"}),
        ("이 회사 관계자가 말했다. 관계자는 떠났다.", set()),
        ("이 회사 매출이 늘었다. 매출이 컸다.", set()),
        ("이 회사 누리집은 낡았다.", set()),
        ("그 회사 부채비율은 높다.", set()),
        ("서산시(시장 홍길동)가 나섰다.", set()),
        ("누리재단(이사장 홍길동)이 나섰다.", set()),
    ],
)
def test_firms_that_an_article_introduces(text: str, firms: set[str]) -> None:
    assert introduced(text) == firms
