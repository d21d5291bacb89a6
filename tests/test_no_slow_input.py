"""No input makes it slow: what repeats one thing without end takes time in proportion to its length."""

import time

import polars as pl
import pytest

from flows.stages import facts

BYTES, SECONDS = 30_000, 3.0
"""Ordinary text of this length takes a tenth of a second; what grows with the square takes a minute."""


@pytest.mark.parametrize(
    "piece",
    ["가", "억", "일", "1", "1,", "(", "“", '"', "\n", "1월", "△1억 ", "△1억\n", "12일 10억원 ", "국비 10억(", "포항시 홍길동 시장, ",
     "협약을 체결했다 ", "홍길동(포항시장) ", "단위: 원)\n1 2\n", "1억원(2억원(3억원("],
)  # fmt: skip
def test_repetition(piece: str) -> None:
    assert seconds(piece * (BYTES // len(piece.encode()))) < SECONDS


@pytest.mark.parametrize(
    "sentence",
    ["나루시 오다솔 시장은 5일 “다리에 {n}억 원을 들이겠다”고 말했다. 시는 {n}곳을 고쳤다.",
     "“길에 {n}억 원을 들이겠다”고 했다. 그는 “{n}번 고치겠다”고 덧붙였다.",
     "나루{n}전자㈜는 {n}억 원을 투자했다. 회사는 공장 {n}곳을 짓는다.",
     "사업비는 {n}억 원(국비 {n}천만 원, 시비 {n}백만 원)이다."],
)  # fmt: skip
def test_sentences_that_name_and_quote_on_one_line(sentence: str) -> None:
    """Nothing looks back at all that was said before: with the square, 400 of the first took ten seconds."""
    assert seconds(" ".join(sentence.format(n=n + 1) for n in range(400))) < SECONDS


@pytest.mark.parametrize("head", ["", "나루시, 다리 놓아\n\n나루시는 5일 다리를 놓는다고 밝혔다. "])
@pytest.mark.parametrize(
    "piece",
    ["“가나 ", '"가나 ', "‘가 “나 ", "“가나다” 고 말했다 ", "((1억원", "32척(54억 달러) ", "▲도로 정비 12억원\n", "- 예산 12억 3천만원\n",
     "가온·", "김하늘, ", "㈜가온, ", "삼십오억", "1,234,", "가온 | 1,200 | 340\n", "나루시는 12억원을 들여 다리를 놓고 ", "$1 ", "2024.3.5. ~ 3.9.(화) "],
)  # fmt: skip
def test_one_line_in_a_headline_and_in_a_sentence(head: str, piece: str) -> None:
    """A headline of 400 opened quotation marks took 42 seconds, with the third power; no sentence is longer than 2,000 characters."""
    assert seconds(head + piece * (BYTES // len(piece.encode()))) < SECONDS


def test_notes_in_brackets_between_two_bodies() -> None:
    """With 26 notes before a particle the search for the host took a minute, with each one more twice that."""
    assert seconds(f"12일 한국가온연구원 {'(주) ' * 26}는 누리대학교가 ‘누리 선포식’을 열었다.") < SECONDS


def seconds(text: str) -> float:
    """The processor's time for the facts of a text."""
    source = {
        "source_uri": "a",
        "source_format": "txt",
        "source_encoding": "utf-8",
        "document_id": "d",
        "text": text,
    }
    start = time.process_time()
    facts(pl.DataFrame([source]))
    return time.process_time() - start
