"""The real TimelineJS and the real vis-timeline take what is exported for them; skipped where npm cannot bring them."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pytest

from api.contract import TimelineOut
from api.exports import timelinejs, vis

SCRIPT = Path(__file__).parent / "widgets.mjs"
PACKAGES = ("@knight-lab/timelinejs@3.9.11", "vis-timeline@8.5.4", "jsdom@29.1.1")
NPM = (
    "npm",
    "install",
    "--ignore-scripts",
    "--no-audit",
    "--no-fund",
    "--prefer-offline",
    "--fetch-retries=1",
    "--fetch-timeout=30000",
    "--prefix",
    ".",
)
Shown = Callable[[TimelineOut], dict[str, Any]]


@pytest.fixture(scope="module")
def show(tmp_path_factory: pytest.TempPathFactory) -> Shown:
    """Return the function that hands a timeline's exports to both libraries and returns what they made of them."""
    node, npm = shutil.which("node"), shutil.which("npm")
    if node is None or npm is None:
        pytest.skip("neither library runs here: no Node.js or no npm")
    folder = tmp_path_factory.mktemp("widgets")
    shutil.copy(SCRIPT, folder)
    installed = subprocess.run([npm, *NPM[1:], *PACKAGES], cwd=folder, capture_output=True, check=False, timeout=300)
    if installed.returncode != 0:
        pytest.skip("npm could not install the libraries: " + installed.stderr.decode()[-200:])

    def shown(timeline: TimelineOut) -> dict[str, Any]:
        (folder / "timelinejs.json").write_bytes(timelinejs.export(timeline))
        (folder / "vis.json").write_bytes(vis.export(timeline))
        command = [node, "widgets.mjs", "timelinejs.json", "vis.json"]
        done = subprocess.run(
            command, cwd=folder, env=os.environ | {"TZ": "UTC"}, capture_output=True, check=True, timeout=60
        )
        answer: dict[str, Any] = json.loads(done.stdout)
        return answer

    return shown


def test_timelinejs_takes_every_dated_event_with_the_parts_that_are_known(show: Shown, varied: TimelineOut) -> None:
    shown = show(varied)
    assert shown["errors"] == []
    assert set(shown["slides"]) == dated(varied)
    assert shown["slides"]["day"] == {"starts": "full", "ends": None}
    assert shown["slides"]["two-days"] == {"starts": "full", "ends": "full"}
    assert shown["slides"]["month"] == {"starts": "month", "ends": None}
    assert shown["slides"]["decade"] == {"starts": "year", "ends": "year"}


def test_vis_draws_every_dated_event_from_its_first_midnight(show: Shown, varied: TimelineOut) -> None:
    drawn = show(varied)["drawn"]
    assert set(drawn) == dated(varied)
    assert drawn["ancient"]["start"] < drawn["ancient-span"]["start"] < 0 < drawn["day"]["start"]
    assert drawn["day"] == {"start": milliseconds(2023, 7, 11), "end": None}
    assert drawn["month"] == {"start": milliseconds(2023, 7, 1), "end": milliseconds(2023, 8, 1)}


def test_hostile_text_is_no_error_to_either(show: Shown, hostile: TimelineOut) -> None:
    shown = show(hostile)
    assert shown["errors"] == []
    assert list(shown["slides"]) == list(shown["drawn"]) == ["bad-day"]


def dated(timeline: TimelineOut) -> set[str]:
    return {event.id for event in timeline.events if event.earliest or event.latest or event.id.startswith("ancient")}


def milliseconds(year: int, month: int, day: int) -> int:
    return int(datetime(year, month, day, tzinfo=UTC).timestamp() * 1000)
