"""What every process of the service holds is loaded once: workers are forked with it, the others do without."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parent.parent


def loaded_by(program: str) -> set[str]:
    script = f"import sys\n{program}\nprint(' '.join(sys.modules))"
    done = subprocess.run([sys.executable, "-c", script], capture_output=True, text=True, check=True, timeout=120)
    return set(done.stdout.split())


def test_what_workers_are_forked_from_has_read_text_pages_and_other_languages() -> None:
    loaded = loaded_by("import api.work.warmed")
    assert loaded >= {"py3langid", "trafilatura", "htmldate", "babel.dates"}


def test_the_process_that_answers_does_not_load_what_only_reading_takes() -> None:
    loaded = loaded_by("import api.app; from api.tasks import warm_up; warm_up()")
    assert not loaded & {"py3langid", "trafilatura", "htmldate", "dateparser"}


@pytest.mark.parametrize("package", ["scipy", "sumy", "nltk", "pandas"])
def test_what_only_tests_and_benchmarks_take_is_not_installed_to_run(package: str) -> None:
    assert package not in loaded_by("import api.work.warmed, api.app")
    assert f"\n{package}==" not in (ROOT / "requirements.lock").read_text(encoding="utf-8")
