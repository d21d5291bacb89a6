"""Every line of `corpus/amounts.txt` holds."""

import pytest
from amount_corpus import Lesson, lessons, read, said

_LESSONS = list(lessons())


@pytest.fixture(scope="module")
def rows() -> dict[int, dict[str, object]]:
    return read(_LESSONS)


@pytest.mark.parametrize("lesson", _LESSONS, ids=lambda n: f"line {n.line}")
def test_what_a_sentence_says_of_an_amount(lesson: Lesson, rows: dict[int, dict[str, object]]) -> None:
    assert lesson.line in rows, f"{lesson.text!r}: no amount begins at the brace"
    assert said(rows[lesson.line], lesson.field) == lesson.value, lesson.text
