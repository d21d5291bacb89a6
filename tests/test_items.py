"""What amounts are for or of, by the weights of cues, in sentences of many makes. Figures are marked as in `tests.test_relating`."""

import pytest

from flows.relating.money.choice import Choice, tenths, together
from flows.relating.money.item_choice import akin_cues, both, said_with, seen_cues
from flows.relating.money.item_heads import head_kind, is_junk, named_kind
from flows.relating.money.item_phrases import nouns_of
from flows.relating.syntax.phrases import tokenize
from tests.test_relating import money

CASES: list[tuple[str, list[str | None]]] = [
    ("{@지난달:2024-05-01:2024-05-31:month} 자동차 수출은 {50억 달러:50:USD}였다.", ["자동차"])
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
    assert sorted(set(names)) == sorted(names)
    assert {"seen 1 object", "seen 2 object", "seen thing"} <= {*names}


def test_what_speaks_for_a_name_speaks_for_its_other_forms_once() -> None:
    names = akin_cues(seen_cues(1, "object", "thing"), seen_cues(2, "object", "thing")).names
    assert sorted(set(names)) == sorted(names)
    assert {"akin seen 1 object", "akin seen 2 object", "akin seen thing"} <= {*names}


@pytest.mark.parametrize("word", ["가까스", "품목별", "상자당", "평균인", "추세라면"])
def test_words_that_name_nothing(word: str) -> None:
    assert is_junk(word)


@pytest.mark.parametrize("word", ["식당", "개인", "목표", "공장"])
def test_words_that_may_name_a_thing(word: str) -> None:
    assert not is_junk(word)


def test_what_an_article_measures_of_a_thing() -> None:
    assert said_with("지난해 농식품 수출이 늘었다.", "농식품") == "수출"
    assert said_with("농식품이 늘었다. 수출도 늘었다.", "농식품") is None


@pytest.mark.parametrize(
    ("before", "name", "kind"),
    [
        ("회사", "새롬이엔", "firm"), ("기업인", "다움켐", "firm"), ("獨", "크란베르", "firm"), ("", "구축계획", "paper"),
        ("", "설명회", "meeting"), ("재정", "자립도", "attribute"), ("", "비용", "attribute"), ("금융", "비용", "thing"),
        ("", "김진수 시장", "official"), ("", "바이어들", "person"), ("산학", "협력단", "body"), ("", "아니라", "other"),
    ],
)  # fmt: skip
def test_what_a_noun_names_with_the_noun_before(before: str, name: str, kind: str) -> None:
    assert named_kind(before, name, False) == kind


def test_noun_phrases_leave_out_bodies_measures_and_predicates() -> None:
    tokens = tokenize("충주시는 보건소 신축 사업비 규모를 쌓인 돈으로 정했다", 0, [])
    assert [" ".join(t.stem for t in tokens[n.phrase[0] : n.phrase[1] + 1]) for n in nouns_of(tokens)] == [
        "보건소 신축"
    ]


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("한빛군 반도체 클러스터 첫 삽", ["반도체 클러스터"]),
        ("공장 증설이 녹록지 않다", ["공장 증설"]),
        ("실물을 본뜬 모형이 팔렸다", ["실물", "모형"]),
        ("국고보조금이 오징어 위판액을 넘었다", ["국고보조금", "오징어 위판액"]),
    ],
)
def test_noun_phrases_of_headlines_and_odd_predicates(text: str, names: list[str]) -> None:
    tokens = tokenize(text, 0, [])
    assert [" ".join(t.stem for t in tokens[n.phrase[0] : n.phrase[1] + 1]) for n in nouns_of(tokens)] == names


@pytest.mark.parametrize(
    ("name", "kind"),
    [
        ("물류센터", "programme"),
        ("과태료", "kind"),
        ("충주시", "body"),
        ("시장", "official"),
        ("집", "short"),
        ("딸기", "other"),
        ("자기자본", "source"),
        ("증액", "act"),
        ("김", "thing"),
        ("부산서", "place"),
        ("수출상담회서", "place"),
        ("계약서", "paper"),
        ("납품업체들", "person"),
    ],
)
def test_what_a_noun_names(name: str, kind: str) -> None:
    assert head_kind(name, False) == kind
