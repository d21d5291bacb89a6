"""The corpus of figures, through the scanner and the parser as the pipeline runs them."""

import json
from decimal import Decimal

import polars as pl
import pytest
from corpus_file import Case, cases
from hypothesis import given, settings
from hypothesis import strategies as st
from polars.testing import assert_frame_equal
from typer.testing import CliRunner

from flows.cli import app
from flows.extracting import mentions
from flows.extracting.mentions import beside, find_figures, find_times
from flows.korean.numerals import parse_number

FIGURES = cases("figures")


def found(texts: list[str]) -> list[list[tuple[int, int, str]]]:
    """What the extraction finds in each text: (start, end, value as the corpus writes it)."""
    frame = pl.DataFrame(
        {"document": range(len(texts)), "text": texts}, schema={"document": pl.UInt32, "text": pl.String}
    )
    times, _ = find_times(frame)
    money, quantities, _ = find_figures(frame)
    out: list[list[tuple[int, int, str]]] = [[] for _ in texts]
    for row in beside(money, times).iter_rows(named=True):
        out[row["document"]].append((row["start"], row["end"], spell("money", row["amount"], row, row["currency"])))
    for row in beside(quantities, times).iter_rows(named=True):
        out[row["document"]].append((row["start"], row["end"], spell(row["kind"], row["value"], row, row["unit"])))
    return out


def spell(kind: str, value: Decimal | None, row: dict, unit: str) -> str:
    number = plain(value) if value is not None else f"{plain(row['low'])}..{plain(row['high'])}"
    return f"{kind} {number} {unit or '-'}" + ("" if row["qualifier"] == "exact" else f" {row['qualifier']}")


def plain(number: Decimal) -> str:
    return f"{number.normalize():f}"


def normal(value: str) -> str:
    kind, number, *rest = value.split(" ", 2)
    return " ".join([kind, "..".join(plain(Decimal(n)) for n in number.split("..")), *rest])


FOUND = dict(zip([c.line for c in FIGURES], found([c.phrase for c in FIGURES]), strict=True))


@pytest.mark.parametrize("case", FIGURES, ids=lambda c: f"{c.line}:{c.phrase}")
def test_corpus(case: Case) -> None:
    got = FOUND[case.line]
    if case.value == "none":
        assert got == [], f"line {case.line}: found {got} where nothing is"
        return
    assert got, f"line {case.line}: missed"
    assert len(got) == 1, f"line {case.line}: ambiguous: {got}"
    start, end, value = got[0]
    assert (start, end) == (case.start, case.end), f"line {case.line}: partial: {case.phrase[start:end]!r}"
    assert value == normal(case.value), f"line {case.line}: wrong"


def test_a_band_reaches_to_the_next_number_in_its_last_stated_place() -> None:
    frame = pl.DataFrame(
        {
            "document": [0, 1, 2, 3, 4],
            "text": ["2,600대로 밀렸다", "2,610대로 밀렸다", "20대 9명", "몫은 30대가 9명", "많았고 40대(9%) 순"],
        },
        schema={"document": pl.UInt32, "text": pl.String},
    )
    bands = find_figures(frame)[1].filter(pl.col("qualifier") == "band")
    assert bands["high"].to_list() == [2700, 2620, 30, 40, 50]


def test_phrases_in_a_sentence_read_the_same() -> None:
    positive = [c for c in FIGURES if c.value != "none"]
    got = found([f"관계자는 {c.phrase}, 그렇게 전했다." for c in positive])
    different = [
        (c.phrase, g) for c, g in zip(positive, got, strict=True) if g != [(c.start + 5, c.end + 5, normal(c.value))]
    ]
    assert different == []


@given(st.integers(min_value=1, max_value=10**16 - 1))
def test_every_number_in_korean_groups_reads_back(number: int) -> None:
    groups = []
    for scale, word in ((10**12, "조"), (10**8, "억"), (10**4, "만"), (1, "")):
        part = number // scale % 10**4
        if part:
            groups.append(f"{part:,}{word}")
    assert parse_number("".join(groups)) == number
    assert parse_number(" ".join(groups)) == number


@given(st.integers(min_value=1, max_value=10**12 - 1))
def test_every_number_in_hangul_reads_back(number: int) -> None:
    assert parse_number(hangul(number)) == number


def hangul(number: int) -> str:
    words = ""
    for scale, large in ((10**8, "억"), (10**4, "만"), (1, "")):
        part, group = number // scale % 10**4, ""
        for place, small in ((1000, "천"), (100, "백"), (10, "십"), (1, "")):
            digit = part // place % 10
            group += ("" if digit == 1 and small else "일이삼사오육칠팔구"[digit - 1]) + small if digit else ""
        words += group + large if group else ""
    return words


@settings(deadline=None)
@given(st.text(alphabet="0123456789０１,. 만억조천백십원달러명개%~-여대약수일이삼두세곳차례제()국비", max_size=40))
def test_no_text_breaks_the_grammar_and_spans_are_exact(text: str) -> None:
    for start, end, _ in found([text])[0]:
        assert 0 <= start < end <= len(text)


def test_a_web_address_holds_no_facts() -> None:
    line = json.dumps({"id": 1, "text": "www.example.com/2024-03-15 와 https://example.com/2024/3/15?n=30%에서 20명"})
    done = CliRunner().invoke(app, ["extract", "--jsonl"], input=line)
    facts = json.loads(done.stdout)
    assert [q["surface"] for q in facts["quantities"]] == ["20명"]
    assert facts["dates"] == []


@pytest.mark.parametrize(
    ("text", "surface", "amount"),
    [
        ("예산 1,\n015억 원을 썼다.", "1,\n015억 원", 101_500_000_000),
        ("예산은 1조 2\n,345억 원이다.", "1조 2\n,345억 원", 1_234_500_000_000),
    ],
)
def test_a_line_may_end_inside_a_number(text: str, surface: str, amount: int) -> None:
    done = CliRunner().invoke(app, ["extract", "--jsonl"], input=json.dumps({"id": 1, "text": text}))
    [money] = json.loads(done.stdout)["money"]
    assert (money["surface"], money["amount"]) == (surface, amount)
    assert text[money["char_start"] : money["char_end"]] == surface


def test_what_was_read_in_an_earlier_batch_is_read_alike(monkeypatch: pytest.MonkeyPatch) -> None:
    first, second = (
        pl.DataFrame({"document": [0, 1], "text": texts}, schema={"document": pl.UInt32, "text": pl.String})
        for texts in (["사업비 35억 원", "관객 200여 명"], ["관객 200여 명이 약 35억 원을", "사업비 35억 원(국비 20)"])
    )
    monkeypatch.setattr(mentions, "_read_before", {})
    alone = find_figures(second)
    for kept in (0, 100):
        monkeypatch.setattr(mentions, "_KEPT", kept)
        find_figures(first)
        for frame, other in zip(find_figures(second), alone, strict=True):
            assert_frame_equal(frame, other)


@pytest.mark.parametrize(
    ("text", "values"),
    [
        (
            "60대가 30명, 40대 21명(7%)이다",
            ["age 60 대 band", "count 30 명", "age 40 대 band", "count 21 명", "percent 7 %"],
        ),
        ("△60대 30명", ["age 60 대 band", "count 30 명"]),
        ("여자는 30대(5%)", ["age 30 대 band", "percent 5 %"]),
        ("버스 40대 1500명", ["count 40 대", "count 1500 명"]),
        ("전기차 30대와 화물차 20대", ["count 30 대", "count 20 대"]),
    ],
)
def test_ages_are_told_from_machines(text: str, values: list[str]) -> None:
    assert [value for _, _, value in found([text])[0]] == values


@pytest.mark.parametrize(
    ("text", "values"),
    [
        ("매출 5조의 20%를 쓴다", ["money 5000000000000 KRW", "percent 20 %"]),
        ("국방예산 60조의 2배다", ["money 60000000000000 KRW", "multiple 2 배"]),
        ("시행령 7조의 2에 따른다", []),
    ],
)
def test_a_part_of_trillions_is_no_article_of_a_law(text: str, values: list[str]) -> None:
    assert [value for _, _, value in found([text])[0]] == values
