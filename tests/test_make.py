"""``make``: settings hold, a moved folder is installed anew, an old Python is refused in one line."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parent.parent
FILES = ("Makefile", "pyproject.toml", "requirements.lock", "requirements-dev.lock")


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """A folder, with a space in its name, that holds what make looks at and an installation that is as it should be."""
    made = tmp_path / "a folder"
    (made / ".venv" / "bin").mkdir(parents=True)
    for name in FILES:
        shutil.copy2(ROOT / name, made / name)
    (made / ".venv" / "bin" / "python").symlink_to(sys.executable)
    (made / ".venv" / ".folder").write_text(f"{made}\n", encoding="utf-8")
    (made / ".venv" / ".running").touch()
    (made / ".venv" / ".installed").touch()
    return made


def make(folder: Path, *arguments: str, **variables: str) -> subprocess.CompletedProcess[str]:
    plain = {name: value for name, value in os.environ.items() if not name.startswith(("DATELINE_", "MAKE", "MFLAGS"))}
    return subprocess.run(
        ["make", *arguments],  # noqa: S607  (the make of whoever runs the tests)
        cwd=folder,
        env=plain | variables,
        capture_output=True,
        text=True,
        check=False,
    )


def test_an_installation_that_is_as_it_should_be_is_left_alone(folder: Path) -> None:
    done = make(folder, "--dry-run", "test")
    assert done.stdout.split()[0] == ".venv/bin/pytest"


@pytest.mark.parametrize("target", ["run", "test", "lint"])
@pytest.mark.parametrize("cause", ["folder", "python", "older"])
def test_an_installation_that_has_moved_is_made_anew(folder: Path, target: str, cause: str) -> None:
    if cause == "folder":
        folder = folder.rename(folder.with_name("moved"))
    elif cause == "python":
        (folder / ".venv" / "bin" / "python").unlink()
        (folder / ".venv" / "bin" / "python").symlink_to("/nowhere/python3")
    else:
        (folder / ".venv" / ".folder").unlink()
    told = make(folder, "--dry-run", target).stdout
    assert "made anew" in told
    assert "-m venv --clear .venv" in told


def test_settings_of_the_environment_hold_for_make_run(folder: Path) -> None:
    (serve,) = [line for line in make(folder, "--dry-run", "run").stdout.splitlines() if "dateline serve" in line]
    assert serve == '.venv/bin/dateline serve --store "dateline.sqlite"'
    lines = make(folder, "--dry-run", "run", DATELINE_STORE="sqlite:///news/a b.sqlite").stdout.splitlines()
    assert lines[-1] == '.venv/bin/dateline serve --store "sqlite:///news/a b.sqlite"'
    assert '--store "news/a b.sqlite.part"' in lines[-2]


def test_seeds_are_loaded_where_there_is_no_store_and_it_is_served_as_set(folder: Path) -> None:
    program = folder / ".venv" / "bin" / "dateline"
    program.write_text(
        '#!/bin/sh\necho "$@ on $DATELINE_PORT" >> calls\n[ "$1" = serve ] || touch "$4"\n', encoding="utf-8"
    )
    program.chmod(0o755)
    for _ in range(2):
        assert make(folder, "run", DATELINE_STORE="a b.sqlite", DATELINE_PORT="9000").returncode == 0
    assert (folder / "calls").read_text(encoding="utf-8").splitlines() == [
        "ingest seeds/ --store a b.sqlite.part on 9000",
        "serve --store a b.sqlite on 9000",
        "serve --store a b.sqlite on 9000",
    ]


@pytest.mark.parametrize("version", [(2, 7, 18), (3, 6, 15), (3, 10, 13)])
def test_a_python_that_is_too_old_is_refused_in_one_line(folder: Path, version: tuple[int, ...]) -> None:
    (folder / ".venv" / ".running").unlink()
    old = folder.parent / "python-old"
    pretend = f"import sys; sys.version_info = {(*version, 'final', 0)}; exec(sys.argv[1])"
    old.write_text(f'#!/bin/sh\n[ "$1" = -c ] || exit 9\nexec {sys.executable} -c "{pretend}" "$2"\n', encoding="utf-8")
    old.chmod(0o755)
    done = make(folder, f"PYTHON={old}", ".venv/.running")
    told = [line for line in done.stderr.splitlines() if not line.startswith("make")]
    assert done.returncode != 0
    assert len(told) == 1
    assert "3.11 or later" in told[0]
    assert "Python {}.{}".format(*version) in told[0]
    assert "PYTHON=" in told[0]
    assert (folder / ".venv" / ".folder").exists()
