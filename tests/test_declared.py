"""What the code imports is declared, and what is installed is in the locks with its hashes."""

from __future__ import annotations

import ast
import re
import sys
import tomllib
from collections.abc import Iterator
from importlib.metadata import packages_distributions
from pathlib import Path

import pytest

ROOT = Path(__file__).parent.parent
PROJECT = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))
OURS = {"api", "timeline", "summarize", "benchmarks", "tests"}
ONLY_FOR_TYPES = {"_typeshed"}
LOCKS = ("requirements.lock", "requirements-dev.lock")


def name_of(requirement: str) -> str:
    """Return the normal form of the name that a requirement begins with."""
    found = re.match(r"[\w.-]+", requirement)
    assert found is not None
    return re.sub(r"[-_.]+", "-", found[0]).lower()


RUN = {name_of(line) for line in PROJECT["project"]["dependencies"]}
EXTRAS = {
    extra: {name_of(line) for line in lines} for extra, lines in PROJECT["project"]["optional-dependencies"].items()
}
DEV = RUN | EXTRAS["dev"]


def imported(top: str, *, everywhere: bool) -> Iterator[tuple[str, str]]:
    """Yield file and top-level name of each import, those inside functions too where ``everywhere``."""
    for path in sorted((ROOT / top).rglob("*.py")):
        tree = ast.parse(path.read_text(encoding="utf-8"))
        for node in ast.walk(tree) if everywhere else tree.body:
            if isinstance(node, ast.ImportFrom) and node.module and not node.level:
                yield str(path.relative_to(ROOT)), node.module.partition(".")[0]
            elif isinstance(node, ast.Import):
                yield from ((str(path.relative_to(ROOT)), alias.name.partition(".")[0]) for alias in node.names)


@pytest.mark.parametrize(
    ("top", "declared", "everywhere"),
    [
        ("api", RUN, True),
        ("timeline", RUN, True),
        ("summarize", RUN, True),
        ("tests", DEV, True),
        ("benchmarks", DEV | EXTRAS["train"], False),  # peers are set up by hand, and imported where they are measured
    ],
)
def test_every_package_that_is_imported_is_declared(top: str, declared: set[str], *, everywhere: bool) -> None:
    known = packages_distributions()
    local = {path.stem for path in (ROOT / top).rglob("*.py")}
    missing = {
        (path, name)
        for path, name in imported(top, everywhere=everywhere)
        if name not in sys.stdlib_module_names | OURS | ONLY_FOR_TYPES | local
        and not {name_of(package) for package in known.get(name, [name])} & declared
    }
    assert missing == set()


@pytest.mark.parametrize(("lock", "declared"), [(LOCKS[0], RUN), (LOCKS[1], DEV)])
def test_the_lock_holds_what_is_declared_and_what_builds_it(lock: str, declared: set[str]) -> None:
    locked = {name_of(line) for line in (ROOT / lock).read_text(encoding="utf-8").splitlines() if "==" in line[:60]}
    build = {name_of(line) for line in PROJECT["build-system"]["requires"]}
    assert declared | build <= locked


@pytest.mark.parametrize("lock", LOCKS)
def test_every_package_of_the_lock_has_hashes_and_no_address(lock: str) -> None:
    text = (ROOT / lock).read_text(encoding="utf-8")
    packages = re.findall(r"^(\S+==[^\n]*(?:\n    --hash=\S+(?: \\)?)*)", text, re.MULTILINE)
    assert len(packages) == len(re.findall(r"^[\w.-]+==", text, re.MULTILINE))
    assert all("--hash=sha256:" in package for package in packages)
    assert "://" not in text


def test_both_locks_hold_the_same_versions() -> None:
    run, dev = (set(re.findall(r"^\S+==\S+", (ROOT / lock).read_text("utf-8"), re.MULTILINE)) for lock in LOCKS)
    assert run <= dev
