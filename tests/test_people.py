"""The corpus of people in their offices: tests/corpus/people.txt."""

import pytest
from corpus_file import Case, cases

from flows.extracting.names import Line, read_names


@pytest.mark.parametrize("case", cases("people"), ids=lambda case: f"line {case.line}")
def test_people(case: Case) -> None:
    found = {
        (o.person, o.title or "-", o.organization or "-")
        for o in read_names(case.phrase, [Line(0, "body", 0, len(case.phrase))]).offices
    }
    entries = [] if case.value == "nobody" else case.value.split(";")
    assert found == {tuple(part.strip() for part in entry.split("/")) for entry in entries}
