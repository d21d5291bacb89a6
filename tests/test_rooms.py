"""What import-linter cannot see of the rules that keep the rooms apart."""

import ast
import re
from collections import Counter
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


@pytest.mark.parametrize("module", MODULES)
def test_a_module_names_and_lists_each_thing_once(module: str) -> None:
    """A table that is set twice has lost its first half; a private one that nothing reads, or a word listed twice, is a leftover."""
    source = (PROJECT / module).read_text(encoding="utf-8")
    tree = ast.parse(source)
    targets = [t for n in tree.body if isinstance(n, ast.Assign) for t in n.targets]
    named = Counter(t.id for t in targets if isinstance(t, ast.Name))
    lists = [
        n.func.value.value.split()
        for n in ast.walk(tree)
        if isinstance(n, ast.Call) and isinstance(n.func, ast.Attribute) and n.func.attr == "split"
        if isinstance(n.func.value, ast.Constant) and isinstance(n.func.value.value, str)
    ]
    assert [name for name, times in named.items() if times > 1] == []
    assert [n for n in named if n[0] == "_" and n != "__all__" and len(re.findall(rf"\b{n}\b", source)) < 2] == []
    assert [word for words in lists for word, times in Counter(words).items() if times > 1] == []
