"""The client that openapi/README.md shows: generated as it says, compiled strictly; skipped where there is no npm."""

from __future__ import annotations

import re
import shutil
import subprocess
from pathlib import Path

import pytest

ROOT = Path(__file__).parent.parent.parent
GUIDE = (ROOT / "openapi" / "README.md").read_text(encoding="utf-8")
PACKAGES = ("openapi-typescript@7.13.0", "typescript@5.9.3")
INSTALL = ("install", "--ignore-scripts", "--no-audit", "--no-fund", "--prefer-offline", "--fetch-retries=1")
STRICT = ("--strict", "--noEmit", "--target", "es2022", "--module", "esnext", "--moduleResolution", "bundler")


def blocks(language: str) -> list[str]:
    """Return the code blocks of the guide in a language."""
    return re.findall(rf"```{language}\n(.+?)```", GUIDE, re.DOTALL)


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Return a folder with the generator, the compiler and the contract."""
    npm = shutil.which("npm")
    if npm is None:
        pytest.skip("no npm on this machine")
    made = tmp_path_factory.mktemp("client")
    done = subprocess.run([npm, *INSTALL, "--prefix", ".", *PACKAGES], cwd=made, capture_output=True, check=False)
    if done.returncode != 0:
        pytest.skip("npm could not install the generator: " + done.stderr.decode()[-200:])
    shutil.copytree(ROOT / "openapi", made / "openapi")
    return made


def test_the_generated_types_compile_with_the_client_that_is_shown(folder: Path) -> None:
    (command,) = blocks("sh")
    (folder / "client.ts").write_text(blocks("ts")[0], encoding="utf-8")
    for line in (command, f"npx tsc {' '.join(STRICT)} client.ts dateline.d.ts"):
        done = subprocess.run(["/bin/bash", "-c", line], cwd=folder, capture_output=True, check=False)
        assert done.returncode == 0, done.stdout.decode() + done.stderr.decode()


def test_a_field_that_the_contract_lacks_does_not_compile(folder: Path) -> None:
    (folder / "wrong.ts").write_text(blocks("ts")[0].replace("{ display, headline", "{ displayed, headline"))
    line = f"npx tsc {' '.join(STRICT)} wrong.ts dateline.d.ts"
    done = subprocess.run(["/bin/bash", "-c", line], cwd=folder, capture_output=True, check=False)
    assert "displayed" in done.stdout.decode()
    assert done.returncode != 0
