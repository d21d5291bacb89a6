"""Whole articles against all that they say: a rule that breaks others shows here first. The rules have seen them, and the
weights of `item_cues*.py` are fitted on them: these scores say nothing of articles that nobody has read. The floors are what the rules reached when they were last raised, less two points."""

from pathlib import Path

import polars as pl
import pytest
from golden_score import articles, score

from flows.reading import list_sources, read_batch
from flows.stages import facts

FOLDER = Path(__file__).parent / "golden"
FLOORS = {
    "document": 97, "money span": 97, "money value": 96, "money fact": 58,
    "quantities span": 97, "quantities value": 97, "quantities fact": 89,
    "dates span": 97, "dates value": 96, "dates fact": 96,
    "people": 91, "organizations": 93, "places": 91, "quotes": 94, "events": 93, "agreements": 95,
}  # fmt: skip


@pytest.fixture(scope="module")
def scores() -> dict[str, float]:
    files = [f for f in list_sources([str(FOLDER)]).sources if f.path.suffix == ".txt"]
    return score(facts(read_batch(files, {}).sources), articles(FOLDER))


@pytest.mark.parametrize("section", FLOORS)
def test_facts_of_whole_articles(scores: dict[str, float], section: str) -> None:
    assert scores[section] >= FLOORS[section]


def test_the_score_falls_when_a_fact_is_wrong() -> None:
    files = [f for f in list_sources([str(FOLDER)]).sources if f.path.suffix == ".txt"]
    tables = facts(read_batch(files, {}).sources)
    right = score(tables, articles(FOLDER))
    money = tables["core.fact_money"]
    for column, section in (("amount", "money value"), ("status", "money fact")):
        wrong = money.with_columns(pl.lit(None, money.schema[column]).alias(column))
        assert score({**tables, "core.fact_money": wrong}, articles(FOLDER))[section] < right[section] / 2
