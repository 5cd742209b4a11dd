"""Imports run one way, floor by floor, as the design draws them."""

import ast
from pathlib import Path

import pytest

ROOT = Path(__file__).parent.parent

FLOORS = (
    {"timeline.model", "timeline.days", "timeline.stems"},
    {"timeline.antiquity"},
    {"timeline.grammar", "timeline.languages", "timeline.wrapping"},
    {"timeline.sentences", "timeline.words"},
    {"timeline.happenings", "timeline.syntax"},
    {"timeline.headlines"},
    {
        "timeline.reading",
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
API_FLOORS = (
    {"api.contract", "api.settings", "api.offsets", "api.display", "api.fragments"},
    {"api.problems"},
    {"api.http"},
    # The store knows nothing of HTTP: it stands here beside what turns requests and files into articles.
    {"api.store", "api.ingest", "api.exports", "api.parameters", "api.intake", "api.operation", "api.web"},
    {"api.selection", "api.answers"},
    {"api.tasks"},
    # What runs tasks in processes, then what spreads them over those and holds both for the routes.
    {"api.work"},
    {"api.service", "api.spread"},
    {"api.routes"},
    # The document is written from the routes' own declarations, the application of both.
    {"api.document"},
    {"api.app"},
    {"api.serving"},
    {"api.commands"},
    {"api.cli"},
)
MODULES = sorted(path for top in ("api", "timeline", "summarize") for path in (ROOT / top).rglob("*.py"))
LANGUAGES = {path.name for path in (ROOT / "timeline" / "languages").iterdir() if (path / "__init__.py").exists()}
INDEXES = {"timeline/languages/index.py", "timeline/ruled.py", "summarize/ruled.py"}
"""What puts a language's words and rules together: these alone may name one from outside its folders."""


def part_of(module: str, floors: tuple[set[str], ...] = FLOORS) -> str | None:
    """Return the part (a module or folder that stands on a floor) that a dotted module name belongs to."""
    names = [name for floor in floors for name in floor if module == name or module.startswith(name + ".")]
    return max(names, key=len) if names else None


def floor_of(part: str, floors: tuple[set[str], ...] = FLOORS) -> int:
    return next(number for number, floor in enumerate(floors) if part in floor)


def imported(path: Path) -> set[str]:
    """Return the modules that a file imports, with each name that is imported from one as if it were a module too."""
    tree = ast.parse(path.read_text(encoding="utf-8"))
    origins = [node for node in ast.walk(tree) if isinstance(node, ast.ImportFrom) and node.module]
    modules = {str(node.module) for node in origins}
    modules |= {f"{node.module}.{alias.name}" for node in origins for alias in node.names}
    return modules | {alias.name for node in ast.walk(tree) if isinstance(node, ast.Import) for alias in node.names}


def name_of(path: Path) -> str:
    return ".".join(path.relative_to(ROOT).with_suffix("").parts)


def languages_named(path: Path) -> set[str]:
    """Return the languages whose folders a module imports from, but for the one in whose folder it lies itself."""
    found = set()
    for module in imported(path):
        parts = module.split(".")
        folders = [
            at for at, part in enumerate(parts) if part in LANGUAGES and ROOT.joinpath(*parts[: at + 1]).is_dir()
        ]
        found |= {parts[at] for at in folders}
    return found - set(path.relative_to(ROOT).parts)


@pytest.mark.parametrize("path", MODULES, ids=lambda path: str(path.relative_to(ROOT)))
def test_a_module_imports_only_from_floors_below_or_its_own_part(path: Path) -> None:
    here = part_of(name_of(path))
    if here is None:
        assert path.name == "__init__.py"
        return
    parts = {part for module in imported(path) if (part := part_of(module)) not in (None, here)}
    same_or_above = {part for part in parts if floor_of(part) >= floor_of(here)}
    # The pipeline is the one place that knows the order of the stages, the digest the one that works on its results.
    assert same_or_above <= ({"timeline.pipeline"} if here == "timeline.digest" else set())


@pytest.mark.parametrize(
    "path", [path for path in MODULES if name_of(path).startswith("api.")], ids=lambda path: str(path.relative_to(ROOT))
)
def test_the_inside_of_the_api_has_floors_too(path: Path) -> None:
    here = part_of(name_of(path), API_FLOORS)
    if here is None:
        assert path == ROOT / "api" / "__init__.py"
        return
    parts = {part for module in imported(path) if (part := part_of(module, API_FLOORS)) not in (None, here)}
    assert {part for part in parts if floor_of(part, API_FLOORS) >= floor_of(here, API_FLOORS)} == set()


@pytest.mark.parametrize("path", MODULES, ids=lambda path: str(path.relative_to(ROOT)))
def test_a_language_is_named_in_its_own_folders_and_by_the_indexes_alone(path: Path) -> None:
    name = str(path.relative_to(ROOT))
    if name not in INDEXES:
        assert languages_named(path) == set()
