"""The README keeps its word: its commands run, its answers are the service's, its tables are complete."""

from __future__ import annotations

import argparse
import json
import os
import re
import shlex
import shutil
import subprocess
import sys
from contextlib import suppress
from importlib import import_module
from pathlib import Path
from urllib.request import urlopen

import httpx
import msgspec
import pytest

from api.cli import COMMANDS as COMMAND_NAMES
from api.settings import Settings

ROOT = Path(__file__).parent.parent.parent
README = (ROOT / "README.md").read_text(encoding="utf-8")
ADDRESS = "127.0.0.1:8000"
COMMANDS = re.findall(r"^\$ (.+(?:\n {2,}.+)*)\n((?:(?!\$ |```).*\n)*)", README, re.MULTILINE)
RECIPES = ("a language", "a date rule", "a summary method", "an export format")


def lines_of(output: str) -> list[str]:
    """Return the lines of an answer, JSON laid out as the README lays it out."""
    with suppress(ValueError):  # not JSON: shown as it came
        output = json.dumps(json.loads(output), indent=2, ensure_ascii=False)
    return [line.strip().rstrip(",") for line in output.splitlines()]


def is_told(shown: str, line: str) -> bool:
    """Return whether a line of the README is this line of an answer; ``…`` stands for anything."""
    pattern = ".*".join(re.escape(part) for part in shown.split("…"))
    return re.fullmatch(pattern, line) is not None


def run(program: str) -> str:
    """Return what a command of the shell writes."""
    path = f"{Path(sys.executable).parent}{os.pathsep}{os.environ['PATH']}"
    environment = os.environ | {"PATH": path}
    done = subprocess.run(["/bin/sh", "-c", program], cwd=ROOT, env=environment, capture_output=True, check=True)
    return done.stdout.decode()


def called(program: str) -> str:
    """Return what curl would write: the call is made here, so that the tests do not need it. Refuses other options."""
    options = argparse.ArgumentParser(prog="curl", exit_on_error=False)
    options.add_argument("-s", action="store_true")
    options.add_argument("-X", dest="method")
    options.add_argument("-H", dest="headers", action="append", default=[])
    options.add_argument("-d", dest="data")
    options.add_argument("-o", dest="output")
    options.add_argument("-w", dest="written", default="")
    options.add_argument("url")
    given = options.parse_args(shlex.split(program.replace("\\\n", " "))[1:])
    headers = dict(re.split(r":\s*", header, maxsplit=1) for header in given.headers)
    method = given.method or ("GET" if given.data is None else "POST")
    answer = httpx.request(method, given.url, headers=headers, content=given.data, timeout=60)
    assert given.written in ("", "%{http_code}")
    body = answer.text if given.output is None else ""
    return body + given.written.replace("%{http_code}", str(answer.status_code))


@pytest.mark.parametrize(("command", "shown"), COMMANDS, ids=[command[:60] for command, _ in COMMANDS])
def test_a_command_of_the_tour_answers_what_is_shown(service: str, command: str, shown: str) -> None:
    program = re.sub(r"\n {2,}", "\n", command).replace(f"http://{ADDRESS}", service).replace(ADDRESS, service[7:])
    answer = iter(lines_of(called(program) if program.startswith("curl ") else run(program)))
    for wanted in (line.strip().rstrip(",") for line in shown.splitlines() if line.strip(" …")):
        assert any(is_told(wanted, line) for line in answer), f"not in this order in the answer: {wanted}"


@pytest.mark.skipif(shutil.which("curl") is None, reason="no curl on this machine: the calls are made without it")
def test_curl_gets_what_the_calls_get(service: str) -> None:
    for program in (
        f"curl -s '{service}/timeline?limt=5&order=up'",
        f"curl -s -X POST {service}/dates -H 'content-type: application/json' \\\n -d '{{\"text\": \"Montag\"}}'",
        f"curl -s -X DELETE {service}/articles/absent -o /dev/null -w '%{{http_code}}'",
    ):
        assert re.sub(r'"instance":"[^"]*"', "", run(program)) == re.sub(r'"instance":"[^"]*"', "", called(program))


def test_the_tour_shows_every_call_it_promises() -> None:
    told = " ".join(command for command, _ in COMMANDS)
    for call in ("/timeline", "/summary", "PUT", "POST", "/dates", "DELETE"):
        assert call in told


def test_every_target_of_make_is_told() -> None:
    phony = re.search(r"^\.PHONY:(.*)$", (ROOT / "Makefile").read_text(encoding="utf-8"), re.MULTILINE)
    assert phony is not None
    assert all(f"make {target}" in README for target in phony[1].split() if target not in ("lock", "clean"))


@pytest.mark.parametrize("target", ["run", "test", "lint", "bench", "openapi"])
def test_a_target_that_it_names_is_one_of_make(target: str) -> None:
    done = subprocess.run(
        ["make", "--dry-run", target],  # noqa: S607 the make of whoever runs the tests
        cwd=ROOT,
        capture_output=True,
        check=True,
    )
    assert done.stdout


def test_every_address_it_names_answers(service: str) -> None:
    addresses = set(re.findall(rf"http://{ADDRESS}(/[^\s\"'`>)]*)", README.replace("\\\n", "")))
    taken_with_more = {"/articles/bridge", "/dates", "/summary"}
    for address in addresses - taken_with_more - {"/timeline?limt=5&order=up"}:
        with urlopen(service + address) as answer:
            assert answer.status == 200


def test_the_components_that_it_embeds_are_defined() -> None:
    defined = re.findall(
        r'customElements\.define\("([\w-]+)"', (ROOT / "api/web/dateline.js").read_text(encoding="utf-8")
    )
    assert set(re.findall(r"<(dateline-[\w-]+)", README)) == set(defined)


def test_every_setting_is_told_with_its_default_and_none_else() -> None:
    told = dict(re.findall(r"^\| `(DATELINE_\w+)` \| `?([^|`]*?)`? \|", README, re.MULTILINE))
    fields = {f"DATELINE_{field.name.upper()}": field.default for field in msgspec.structs.fields(Settings)}
    assert set(told) == set(fields)
    # The number of workers depends on the machine's cores, which the table says in words.
    depends = {"DATELINE_WORKERS"}
    wrong = {name: told[name] for name, default in fields.items() if told[name] != shown(default)}
    assert set(wrong) <= depends


def shown(default: object) -> str:
    return f"{default:g}" if isinstance(default, float) else str(default)


@pytest.mark.parametrize("name", COMMAND_NAMES)
def test_every_command_is_told_with_all_its_options(name: str) -> None:
    row = re.search(rf"^\| `dateline {name}\b.*$", README, re.MULTILINE)
    assert row is not None
    command = import_module(f"api.commands.{name}").command
    options = {opt for param in command.params for opt in param.opts if opt.startswith("--")}
    assert set(re.findall(r"`(--[\w-]+)`", row[0])) == options


@pytest.mark.parametrize("thing", RECIPES)
def test_there_is_a_recipe_for_what_is_added_most(thing: str) -> None:
    assert f"### … {thing}\n" in README


def test_every_file_and_folder_it_names_exists() -> None:
    paths = re.findall(r"`((?:api|timeline|summarize|tests|benchmarks|openapi|seeds)/[\w./-]*)`", README)
    links = re.findall(r"\]\((?!http)([^)#]+)\)", README)
    to_be_made = re.compile(r"NAME|FAMILY|/xx\b")
    missing = [path for path in paths + links if not to_be_made.search(path) and not (ROOT / path).exists()]
    assert len(paths) >= 10
    assert missing == []


def steps_of_recipes() -> list[str]:
    """Return the numbered steps of the recipes, each a text."""
    recipes = README.split("## How to add a …")[1].split("\n## ")[0]
    return [
        step for recipe in recipes.split("\n### ")[1:] for step in re.split(r"^\d\. ", recipe, flags=re.MULTILINE)[1:]
    ]


STEPS = steps_of_recipes()
PLACEHOLDER = re.compile(r"NAME|FAMILY")


def filled(path: str) -> Path:
    """Return the path of a recipe with German for the language, its folder where the file is still to be made."""
    named = ROOT / path.replace("/xx/", "/de/")
    return named.parent if PLACEHOLDER.search(path) else named


def has(path: Path, name: str) -> bool:
    """Return whether a module or package has this name."""
    if path.suffix not in ("", ".py"):
        return False
    parts = path.relative_to(ROOT).with_suffix("").parts
    return hasattr(import_module(".".join(part for part in parts if part != "__init__")), name)


@pytest.mark.parametrize("step", STEPS, ids=[f"{number} {step[:30]}" for number, step in enumerate(STEPS)])
def test_every_path_tuple_and_name_of_a_recipe_exists(step: str) -> None:
    told = re.findall(r"`([^`]+)`", step)
    # The folder of a language that has no rules of its own yet is still to be made: its example is named beside it.
    paths = [filled(path) for path in told if "/" in path and path != "summarize/xx/"]
    assert [path for path in paths if not path.exists()] == []
    targets = re.findall(r"^([a-z]+):", (ROOT / "Makefile").read_text(encoding="utf-8"), re.MULTILINE)
    pairs = re.findall(r"`(\w+)`\s+of\s+`([^`]+)`", step)
    assert [pair for pair in pairs if not has(filled(pair[1]), pair[0])] == []
    for name in (name for name in told if "/" not in name):
        if name.startswith("make "):
            assert name.removeprefix("make ") in targets
        elif re.fullmatch(r"\w+\.[a-z]+", name):  # in one of the folders named beside it, or of their languages
            assert any((path / name).exists() or any(path.glob(f"*/{name}")) for path in paths)
        else:
            identifier = re.match(r"\w+", name)
            assert identifier is not None
            assert any(has(path, identifier[0]) for path in paths if path.is_relative_to(ROOT)), name


def test_everything_that_others_wrote_has_its_notice() -> None:
    notice = (ROOT / "NOTICE").read_text(encoding="utf-8")
    assert "seeds/*.txt" in notice
    assert "belongs to their publishers" in notice or "belongs to its publishers" in notice


def test_every_file_of_the_glossary_exists() -> None:
    glossary = (ROOT / "GLOSSARY.md").read_text(encoding="utf-8")
    paths = re.findall(r"`([a-z_/]+\.py)`", glossary)
    assert len(paths) > 20
    assert [path for path in paths if not (ROOT / path).is_file()] == []
