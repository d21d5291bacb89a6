"""The README is true: its queries give its results, and it names every command and table."""

import re
import shlex
from pathlib import Path

import pytest
from typer.testing import CliRunner

from flows import pipeline
from flows.cli import app
from flows.settings import NEWS
from schemas import TABLES
from warehouse.ddl import MARTS

README = (Path(__file__).parent.parent / "README.md").read_text(encoding="utf-8")
QUERIES = re.findall(r"```sh\n\.venv/bin/jangbu (sql .*?)\n```\n\n```csv\n(.*?)```", README, re.S)


@pytest.fixture(scope="module")
def main_job(tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = tmp_path_factory.mktemp("readme") / "jangbu.duckdb"
    pipeline.run([str(NEWS)], path)
    return path


@pytest.mark.parametrize(("command", "result"), QUERIES)
def test_a_query_gives_the_result_beside_it(main_job: Path, command: str, result: str) -> None:
    done = CliRunner().invoke(app, [*shlex.split(command), "--warehouse", str(main_job)])
    assert done.exit_code == 0, done.output
    assert done.stdout == result


def test_there_are_queries() -> None:
    assert len(QUERIES) >= 3


@pytest.mark.parametrize("name", [*TABLES, *(f"mart.{view.stem}" for view in MARTS.glob("*.sql"))])
def test_every_table_is_named(name: str) -> None:
    assert f"`{name}`" in README


@pytest.mark.parametrize("command", [c.name or c.callback.__name__ for c in app.registered_commands])  # type: ignore[union-attr]
def test_every_command_is_named(command: str) -> None:
    assert f"`jangbu {command}" in README


def test_every_make_target_is_described() -> None:
    makefile = (Path(__file__).parent.parent / "Makefile").read_text(encoding="utf-8")
    for target in re.findall(r"make (\w+)", README):
        assert re.search(rf"^{target}:.*##", makefile, re.M), target
