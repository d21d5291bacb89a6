"""What amounts are for or of, by the weights of cues, in sentences of many makes. Figures are marked as in `tests.test_relating`."""

import pytest

from flows.relating.choice import Choice, tenths, together
from flows.relating.item_choice import both, seen_cues
from flows.relating.item_phrases import head_kind, nouns_of
from flows.relating.phrases import tokenize
from tests.test_relating import money

CASES: list[tuple[str, list[str | None]]] = [
    # put into, built, bought
    ("충주시는 노후 상수도관 교체에 {30억 원:30}을 투입한다.", ["노후 상수도관 교체"]),
    ("군은 {90억 원:90}을 들여 공설운동장을 고친다.", ["공설운동장"]),
    ("한빛전자는 {2조 원:20000}을 투자해 반도체 공장을 짓기로 했다.", ["반도체 공장"]),
    ("구는 청소차를 사는 데 {3억 원:3}을 썼다.", ["청소차"]),
    ("도는 산불 예방에 {70억 원:70}을 쓴다.", ["산불 예방"]),
    # the modifier of the metric
    ("보건소 신축 사업비는 {80억 원:80}이다.", ["보건소 신축"]),
    ("순천시는 정원박람회 예산 {90억 원:90}을 편성했다.", ["정원박람회"]),
    ("딸기 수출액이 {3천만 달러:30000000:USD}를 기록했다.", ["딸기"]),
    ("{@지난달:2024-05-01:2024-05-31:month} 자동차 수출은 {50억 달러:50:USD}였다.", ["자동차"]),
    # lists and breakdowns
    ("주요 사업은 ▲마을회관 수리 {5억 원:5} ▲농로 포장 {3억 원:3}이다.", ["마을회관 수리", "농로 포장"]),
    (
        "울산의 수출은 {70억 달러:70:USD}다.\n품목별로는 선박이 {20억 달러:20:USD}, 석유제품이 {10억 달러:10:USD}였다.",
        [None, "선박", "석유제품"],
    ),
    # kinds of a metric
    ("누리식품은 당기순이익 {300억 원:300}을 올렸다.", ["당기순이익"]),
    ("수주잔고는 {9조 원:90000}에 이른다.", ["수주잔고"]),
    ("도는 지방채 {300억 원:300}을 발행한다.", ["지방채"]),
    # of the whole: none
    ("누리식품의 지난해 매출은 {900억 원:900}이다.", [None]),
    ("대구의 수입은 {6억 달러:6:USD}로 줄었다.", [None]),
    ("충주시는 내년 예산을 {1조 원:10000}으로 짰다.", [None]),
    # the sentence before
    ("보령시는 해양치유센터를 짓는다.\n사업비는 {200억 원:200}이다.", ["해양치유센터"]),
    ("시는 '달빛도서관'을 짓는다.\n이 사업에는 {200억 원:200}이 들어간다.", ["달빛도서관"]),
    # parts are for what the total is for
    (
        "시는 '달빛도서관'에 {200억 원:200}을 투입한다.\n국비가 {100억 원:100}, 시비가 {100억 원:100}이다.",
        ["달빛도서관"] * 3,
    ),
]


@pytest.mark.parametrize(("text", "items"), CASES)
def test_items(text: str, items: list[str | None]) -> None:
    assert [about.item for about in money(text)] == items


def test_the_cues_are_added_up_and_none_is_an_answer() -> None:
    weights = tenths({"near": 1.0, "far": -0.5, "null": 0.6})

    @together(weights)
    def stands(*where: str) -> tuple[str, ...]:
        return where

    def best(*where: str) -> str | None:
        choice: Choice[str | None] = Choice(weights)
        choice.cue(None, "null")
        choice.add("공장", stands(*where))
        choice.add("도로", stands("unheard of"))
        return choice.best()

    assert best("near") == "공장"
    assert best("near", "far") is None


def test_what_stands_in_two_places_counts_a_cue_once() -> None:
    names = both(seen_cues(1, "object", "thing"), seen_cues(2, "object", "thing")).names
    assert sorted(names) == ["seen 1 object", "seen 2 object", "seen thing"]


def test_noun_phrases_leave_out_bodies_measures_and_predicates() -> None:
    tokens = tokenize("충주시는 보건소 신축 사업비 규모를 쌓인 돈으로 정했다", 0, [])
    assert [" ".join(t.stem for t in tokens[n.phrase[0] : n.phrase[1] + 1]) for n in nouns_of(tokens)] == [
        "보건소 신축"
    ]


@pytest.mark.parametrize(
    ("name", "kind"),
    [
        ("물류센터", "programme"),
        ("과태료", "kind"),
        ("충주시", "body"),
        ("시장", "person"),
        ("집", "short"),
        ("딸기", "other"),
    ],
)
def test_what_a_noun_names(name: str, kind: str) -> None:
    assert head_kind(name, False) == kind
