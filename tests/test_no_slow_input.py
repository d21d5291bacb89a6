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
     "협약을 체결했다 ", "단위: 원)\n1 2\n", "1억원(2억원(3억원("],
)  # fmt: skip
def test_repetition(piece: str) -> None:
    text = piece * (BYTES // len(piece.encode()))
    source = {
        "source_uri": "a",
        "source_format": "txt",
        "source_encoding": "utf-8",
        "document_id": "d",
        "text": text,
    }
    start = time.process_time()
    facts(pl.DataFrame([source]))
    assert time.process_time() - start < SECONDS
