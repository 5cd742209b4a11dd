"""Imports run one way, floor by floor, as the design draws them."""

import ast
from pathlib import Path

import pytest

ROOT = Path(__file__).parent.parent

FLOORS = (
    {"timeline.model", "timeline.days", "timeline.stems"},
    {"timeline.grammar", "timeline.languages", "timeline.wrapping"},
    {"timeline.happenings", "timeline.syntax"},
    {"timeline.headlines"},
    {
        "timeline.reading",
        "timeline.sentences",
        "timeline.words",
        "timeline.rules",
        "timeline.refine",
        "timeline.resolve",
        "timeline.events",
        "timeline.merge",
    },
    {"timeline.ruled"},
    {"timeline.tagging"},
    {"timeline.published"},
    {"timeline.digest", "timeline.pipeline", "summarize"},
    {"api"},
)
MODULES = sorted(path for top in ("api", "timeline", "summarize") for path in (ROOT / top).rglob("*.py"))


def part_of(module: str) -> str | None:
    """Return the part (a module or folder that stands on a floor) that a dotted module name belongs to."""
    names = [name for floor in FLOORS for name in floor if module == name or module.startswith(name + ".")]
    return max(names, key=len) if names else None


def floor_of(part: str) -> int:
    return next(number for number, floor in enumerate(FLOORS) if part in floor)


def imported(path: Path) -> set[str]:
    tree = ast.parse(path.read_text(encoding="utf-8"))
    modules = {node.module for node in ast.walk(tree) if isinstance(node, ast.ImportFrom) and node.module}
    return modules | {alias.name for node in ast.walk(tree) if isinstance(node, ast.Import) for alias in node.names}


@pytest.mark.parametrize("path", MODULES, ids=lambda path: str(path.relative_to(ROOT)))
def test_a_module_imports_only_from_floors_below_or_its_own_part(path: Path) -> None:
    here = part_of(".".join(path.relative_to(ROOT).with_suffix("").parts))
    if here is None:
        assert path.name == "__init__.py"
        return
    parts = {part for module in imported(path) if (part := part_of(module)) not in (None, here)}
    same_or_above = {part for part in parts if floor_of(part) >= floor_of(here)}
    # The pipeline is the one place that knows the order of the stages, the digest the one that works on its results.
    assert same_or_above <= ({"timeline.pipeline"} if here == "timeline.digest" else set())
