"""What import-linter cannot see of the rules that keep the rooms apart."""

import ast
from pathlib import Path

import pytest

from flows import settings

PROJECT = Path(__file__).parent.parent
PURE = ("korean", "parsing", "extracting", "relating")
MODULES = sorted(f.relative_to(PROJECT).as_posix() for room in PURE for f in (PROJECT / "flows" / room).rglob("*.py"))
IMPURE = frozenset(
    "now today utcnow open read_csv read_parquet scan_csv scan_parquet read_text read_bytes print".split()
)


@pytest.mark.parametrize("module", MODULES)
def test_a_stage_calls_neither_clock_nor_disk(module: str) -> None:
    tree = ast.parse((PROJECT / module).read_text(encoding="utf-8"))
    functions = [call.func for call in ast.walk(tree) if isinstance(call, ast.Call)]
    names = {f.attr if isinstance(f, ast.Attribute) else getattr(f, "id", "") for f in functions}
    assert not names & IMPURE


@pytest.mark.parametrize("room", PURE)
def test_a_change_of_rules_changes_the_version(room: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    module = tmp_path / "flows" / room / "rules.py"
    module.parent.mkdir(parents=True)
    for name in ("exchange.py", "stages.py"):
        (tmp_path / "flows" / name).touch()
    monkeypatch.setattr(settings, "PROJECT", tmp_path)
    versions = []
    for text in ("a = 1", "a = 2"):
        module.write_text(text, encoding="utf-8")
        versions.append(settings.extractor_version.__wrapped__())
    assert versions[0] != versions[1]
