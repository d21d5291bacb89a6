"""Whose an amount is and what it is for, in sentences of many makes. Figures are marked as in `tests.test_relating`."""

import pytest

from tests.test_relating import money


@pytest.mark.parametrize(
    ("text", "subjects"),
    [
        # who pays a penalty, not who sets it
        ("금융위원회는 한빛증권에 과징금 {30억 원:30}을 부과했다.", ["한빛증권"]),
        ("공정위가 누리식품 등 {!3개:3:개} 업체에 과징금 {9억 원:9}을 물렸다.", ["누리식품"]),
        # a clause on the noun says whose it is
        ("군이 올해 축제에 쓴 예산은 {3억 원:3}이다.", ["군"]),
        ("충주시는 예산을 다시 짰다.\n애초 시가 낸 안은 {900억 원:900}이었다.", ["충주시"]),
        ("적십자에 들어온 성금은 {3억 원:3}이다.", [None]),
        ("제주도에 들어온 성금은 {3억 원:3}이다.", ["제주도"]),
        # an office speaks for its body
        ('충주시장은 "내년에 {30억 원:30}을 투입하겠다"고 말했다.', ["충주시"]),
        ('누리전자 측은 "보안에 {30억 원:30}을 투자하겠다"고 밝혔다.', ["누리전자"]),
        # people pay too
        ("박모 씨는 체납액 {3천만 원:3}을 냈다.", ["박모 씨"]),
        # of several that act together the first
        ("누리전자와 한빛화학 등이 {3조 원:3}을 투자한다.", ["누리전자"]),
        ("충주시와 {!3개:3:개} 대학이 {3억 원:3}을 투자한다.", ["충주시"]),
        # where an indicator is of
        ("전남에서 난 재산 피해는 {30억 원:30}에 이른다.", ["전남"]),
        # a committee that cuts has no budget
        ("예산결산특별위원회는 충주시 예산 {3억 원:3}을 깎았다.", ["충주시"]),
        # those in a list are not whom the passage is about
        (
            "충주시는 펀드를 만든다.\n누리은행 {30억 원:30}, 한빛증권 {20억 원:20}을 모았다.\n펀드에서 {5억 원:5}을 투자한다.",
            ["누리은행", "한빛증권", "충주시"],
        ),
        # 회사 is the company that the article is about, not the one named last
        (
            "한빛중공업은 매출 {3조 원:3}을 거뒀다.\n경쟁사인 누리중공업의 매출은 {2조 원:2}이다.\n회사는 공장에 {1조 원:1}을 투자한다.",
            ["한빛중공업", "누리중공업", "한빛중공업"],
        ),
        # those who count what others have
        ("한빛연구원은 지난달 물가로 점포당 매출이 {3만 원:3} 늘었다고 밝혔다.", [None]),
        # a lender lends
        ("한빛전자는 누리은행 시설자금 대출 {30억 원:30}을 받는다.", ["한빛전자"]),
        # organs of a body are not its owner
        ("한빛전자는 매출 {3조 원:3}을 거뒀다.\n이사회는 {250원:250}의 중간배당을 의결했다.", ["한빛전자", "한빛전자"]),
        # a share's price is of the company
        ("한빛전자는 매출 {3조 원:3}을 거뒀다.\n주가는 {3천 원:3}으로 뛰었다.", ["한빛전자", "한빛전자"]),
        # who reaches so much
        ("매출 {30억 원:30}이 넘는 가맹점은 뺀다.", ["가맹점"]),
        # a ministry tells of the country's exports
        ("해양수산부는 수산식품 수출액이 {30억 달러:30:USD}로 늘었다고 밝혔다.", [None]),
        # a company in a place, not the place; what has a price is no body
        ("대덕구에서 센서를 만드는 나래센서는 매출 {6억 원:6}을 올렸다.", ["나래센서"]),
        ("표값은 {7천 원:7}, 야외 공연은 {3만 원:3}이다.", [None, None]),
        # universities by their short names
        ("부산대가 {9억 원:9}을 따냈고 국립강산대 {3억 원:3} 차례다.", ["부산대", "국립강산대"]),
        # nobody's
        ("세계 로봇 시장은 {300억 달러:300:USD}로 추산된다.", [None]),
    ],
)
def test_subjects(text: str, subjects: list[str | None]) -> None:
    assert [about.subject for about in money(text)] == subjects


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
