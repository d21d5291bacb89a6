"""A bounded part of `make torture`; what it does and counts stands in `torture.py`."""

import time
from collections import Counter
from pathlib import Path

import torture_inputs
import torture_texts
from torture_harm import Harm
from torture_runs import Server


def test_runs_that_are_killed_starved_and_read_lose_and_mix_nothing(tmp_path: Path) -> None:
    with Server() as server:
        torture = Harm(tmp_path, server, int(time.time()), torture_inputs.article, size=15)
        for number in (0, 5, 7, 8):  # anywhere in a first run; in three stages of a later one
            torture.kill(number)
        for number in (0, 1):
            torture.kill_behind_rename(number)
        torture.fill_disk(1)
        torture.read(100, readers=2, articles=5)
    assert torture.faults == []
    assert torture.counts["kills"] == 4 and torture.counts["kills behind the rename"] == 2
    assert torture.counts["reader queries"] >= 100 and torture.counts["versions that readers saw"] >= 2


def test_every_kind_of_bad_input_ends_in_rows_or_is_refused(tmp_path: Path) -> None:
    counts: Counter[str] = Counter()
    assert torture_texts.bad_inputs(tmp_path, counts) == []
    assert counts["bad inputs"] >= 300


def test_made_up_texts_break_nothing() -> None:
    counts: Counter[str] = Counter()
    assert torture_texts.fuzz(3, int(time.time()), counts) == []
    assert counts["fuzzed texts"] > 0
