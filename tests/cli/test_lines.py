"""The commands on JSON lines: same order, faults by line on standard error, status 1 after all good lines."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from functools import partial
from operator import methodcaller
from pathlib import Path
from typing import Any

import msgspec
import pytest
from click.testing import CliRunner, Result

from api.answers import event_out
from api.cli import COMMANDS, program
from api.commands.workers import working_with
from api.contract import EventOut
from api.store.records import head_of
from timeline.model import Article
from timeline.pipeline import read_article, unified_timeline

TEXT = "The old bridge of Riga closed on 3 May 2021. Two days later the mayor opened a ferry."
ROWS: list[dict[str, Any]] = [
    {"id": "b", "text": TEXT, "published": "2021-05-06"},
    {"id": 7, "text": "It rained yesterday.", "dct": "2021-05-06", "timexes": ["gold"]},
    {"id": "a", "lines": ["Ferry opens", "", TEXT], "published": "2021-05-06"},
]


def dateline(*arguments: str, given: bytes = b"") -> Result:
    return CliRunner().invoke(program, arguments, input=given, prog_name="dateline")


def written(done: Result) -> list[Any]:
    return [json.loads(line) for line in done.stdout.splitlines()]


@pytest.fixture
def rows(tmp_path: Path) -> str:
    file = tmp_path / "rows.jsonl"
    file.write_text("\n".join(json.dumps(row) for row in ROWS), encoding="utf-8")
    return str(file)


@pytest.mark.parametrize("command", ["dates", "summary", "read"])
def test_one_object_an_article_in_their_order(command: str, rows: str) -> None:
    done = dateline(command, "--jsonl", rows, "--raw")
    assert (done.exit_code, done.stderr) == (0, "")
    assert [answer["id"] for answer in written(done)] == ["b", 7, "a"]


def test_good_lines_are_written_before_faults_end_with_status_1(rows: str) -> None:
    good = Path(rows).read_bytes().splitlines()
    lines = [good[0], b"{", b"", good[1], b'{"id": "x", "text": "a", "published": "2021-13"}', good[2]]
    done = dateline("dates", "--jsonl", "-", "--raw", given=b"\n".join(lines))
    assert done.exit_code == 1
    assert [answer["id"] for answer in written(done)] == ["b", 7, "a"]
    faults = done.stderr.splitlines()
    assert [fault.partition(":")[0] for fault in faults] == ["line 2", "line 5"]
    assert "published" in faults[1]


@pytest.mark.parametrize("arguments", [("dates", "--jsonl", "{}", "--raw"), ("show", "{}")])
def test_whatever_an_article_raises_the_others_are_answered(
    rows: str, monkeypatch: pytest.MonkeyPatch, arguments: tuple[str, ...]
) -> None:
    def failing(article: Article, **_: Any) -> Any:
        if article.id == "7":
            raise IndexError("list index out of range")
        return read_article(article)

    for module in ("lines.read_raw", "show.read_article"):
        monkeypatch.setattr(f"api.commands.{module}", failing)
    done = dateline(*(argument.format(rows) for argument in arguments))
    assert done.exit_code == 1
    assert done.stdout.count('"text":"3 May 2021"' if arguments[0] == "dates" else "May 3, 2021") == 2
    (told,) = done.stderr.splitlines()
    assert "IndexError" not in told
    assert "2: cannot be read" in told


def test_spans_of_dates_are_code_points_of_the_text_as_given() -> None:
    text = "😀 Zürich, 3 May 2021: it rained."
    (answer,) = written(
        dateline("dates", "--jsonl", "-", "--raw", given=json.dumps({"id": "a", "text": text}).encode())
    )
    (timex,) = answer["timexes"]
    assert text[timex["start"] : timex["end"]] == timex["text"] == "3 May 2021"
    assert (timex["type"], timex["value"], timex["precision"]) == ("DATE", "2021-05-03", "day")


def test_kept_lines_are_indices_of_the_lines_as_given(rows: str) -> None:
    answers = written(dateline("read", "--jsonl", rows, "--raw"))
    assert [answer["kept"] for answer in answers] == [[0], [0], [0, 2]]
    assert answers[0]["published"]["edtf"] == "2021-05-06"


def test_a_blurb_keeps_to_its_budget_and_to_the_text(rows: str) -> None:
    (first, *_) = written(dateline("summary", "--jsonl", rows, "--raw", "--sentences", "1"))
    (sentence,) = first["sentences"]
    assert TEXT[sentence["start"] : sentence["end"]] == sentence["text"]


def test_events_are_written_as_the_service_answers_them(rows: str) -> None:
    lines = dateline("timeline", "--jsonl", rows).stdout.splitlines()
    events = [msgspec.json.decode(line, type=EventOut) for line in lines]
    articles = [
        Article(id="b", text=TEXT, published="2021-05-06"),
        Article(id="7", text="It rained yesterday.", published="2021-05-06"),
        Article(id="a", text=f"Ferry opens\n\n{TEXT}", published="2021-05-06"),
    ]
    reads = [read_article(article) for article in articles]
    heads = {read.id: head_of(read, b"", b"") for read in reads}
    assert events == [event_out(event, heads) for event in unified_timeline(reads)]


def test_a_timeline_is_cut_to_days_and_number(rows: str) -> None:
    every = written(dateline("timeline", "--jsonl", rows, "--raw"))
    some = written(dateline("timeline", "--jsonl", rows, "--raw", "--from", "2021-05-04", "--to", "2021-05-05"))
    assert some == [event for event in every if "2021-05-04" <= (event["earliest"] or "") <= "2021-05-05"] != every
    assert written(dateline("timeline", "--jsonl", rows, "--raw", "--limit", "1")) == every[:1]


def test_an_id_that_comes_twice_is_a_fault_of_a_timeline(rows: str) -> None:
    done = dateline("timeline", "--jsonl", "-", given=Path(rows).read_bytes() + b"\n" + json.dumps(ROWS[0]).encode())
    assert done.exit_code == 1
    assert done.stderr.startswith("line 4: id 'b'")


def test_a_digest_has_the_days_and_sentences_asked_for(rows: str, tmp_path: Path) -> None:
    spec = {
        "name": "ferry",
        "start": "2021-05-01",
        "end": "2021-05-31",
        "dates": 1,
        "sentences_per_date": 1,
        "keywords": [],
    }
    (tmp_path / "spec.json").write_text(json.dumps([spec]), encoding="utf-8")
    (answer,) = written(dateline("timeline", "--jsonl", rows, "--raw", "--digest", str(tmp_path / "spec.json")))
    assert list(answer) == ["ferry"]
    ((day, sentences),) = answer["ferry"].items()
    assert "2021-05-01" <= day <= "2021-05-31"
    assert len(sentences) == 1


@pytest.mark.parametrize(
    ("arguments", "status", "said"),
    [
        (("dates",), 2, "--jsonl"),
        (("dates", "--jsonl", "absent.jsonl"), 2, "absent.jsonl"),
        (("nonsense",), 2, "nonsense"),
        (("timeline", "--from", "2021-02-30"), 2, "2021-02-30"),
        (("timeline", "--store", "absent.sqlite"), 1, "absent.sqlite"),
        (("timeline", "--store", "absent.sqlite", "--digest", "pyproject.toml"), 2, "--jsonl"),
        (("summary", "--jsonl", "-", "--words", "0"), 2, "words"),
        (("summary", "--jsonl", "-", "--words", "9", "--sentences", "2"), 2, "exactly one"),
        (("summary", "--jsonl", "-", "--method", "magic"), 2, "magic"),
        (("ingest", "absent*.txt"), 2, "absent*.txt"),
        (("ingest",), 2, "FILE"),
        (("serve", "--port", "99999"), 2, "99999"),
        (("serve", "--store", "postgres://x"), 1, "postgres"),
    ],
)
def test_a_wrong_call_is_told_in_words_and_by_status(arguments: tuple[str, ...], status: int, said: str) -> None:
    done = dateline(*arguments)
    assert done.exit_code == status
    assert done.stdout == ""
    assert said in done.stderr


def test_faults_never_show_a_traceback(tmp_path: Path) -> None:
    calls = {
        ("dates",): 2,
        ("timeline", "--store", str(tmp_path / "absent.sqlite")): 1,
        ("serve", "--port", "1", "--store", str(tmp_path)): 1,
    }
    for arguments, status in calls.items():
        done = in_a_process(*arguments, DATELINE_PORT="8000")
        assert done.returncode == status
        assert done.stderr
        assert "Traceback" not in done.stderr
    done = in_a_process("serve", DATELINE_PORT="many")
    assert (done.returncode, "DATELINE_PORT" in done.stderr, "Traceback" in done.stderr) == (1, True, False)


def in_a_process(*arguments: str, **variables: str) -> subprocess.CompletedProcess[str]:
    command = [sys.executable, "-c", "from api.cli import main; main()", *arguments]
    environment = {**os.environ, **variables}
    return subprocess.run(command, capture_output=True, text=True, check=False, timeout=120, env=environment)


def test_the_list_of_commands_loads_none_of_them() -> None:
    script = (
        "import sys; from api.cli import program\n"
        "program(['--help'], standalone_mode=False)\n"
        "loaded = {'msgspec', 'numpy', 'tqdm', 'asyncio', 'timeline', 'api.commands'} & set(sys.modules)\n"
        "sys.exit(','.join(loaded) or 0)"
    )
    done = subprocess.run([sys.executable, "-c", script], capture_output=True, check=False, timeout=120)
    assert (done.returncode, done.stderr) == (0, b"")


def test_the_list_tells_of_each_command_what_its_own_help_begins_with() -> None:
    listed = " ".join(dateline("--help").stdout.split())
    for name, told in COMMANDS.items():
        assert f" {name} {told}" in listed
        own = " ".join(dateline(name, "--help").stdout.split())
        assert told.split()[0] in own.split()[:20]


def test_dates_do_not_wait_for_what_only_the_service_needs() -> None:
    script = (
        "import sys; from api.cli import program\n"
        "program(['dates', '--help'], standalone_mode=False)\n"
        "heavy = {'litestar', 'uvicorn', 'trafilatura', 'htmldate', 'dateparser'} & set(sys.modules)\n"
        "sys.exit(','.join(heavy) or 0)"
    )
    done = subprocess.run([sys.executable, "-c", script], capture_output=True, check=False, timeout=120)
    assert (done.returncode, done.stderr) == (0, b"")


@pytest.fixture(scope="module")
def many(tmp_path_factory: pytest.TempPathFactory) -> str:
    """A file long enough for other processes to be begun, with two lines that are no articles."""
    told = "The port of {} was closed on {} May 2021.\n" + "Nothing else was told of it that week. " * 300
    rows = [
        json.dumps({"id": str(at), "text": told.format(f"Riga{at % 5}", at % 28 + 1), "published": "2021-06-01"})
        for at in range(60)
    ]
    rows[50:50] = ["{"]
    file = tmp_path_factory.mktemp("many") / "rows.jsonl"
    file.write_text("\n".join([*rows, '{"id": "x", "text": "a", "published": "2021-13"}']), encoding="utf-8")
    return str(file)


@pytest.mark.parametrize("command", ["dates", "read", "summary", "timeline"])
def test_several_workers_write_what_one_writes(command: str, many: str) -> None:
    one, three = (dateline(command, "--jsonl", many, "--raw", "--workers", count) for count in ("1", "3"))
    assert one.exit_code == three.exit_code == 1
    assert one.stdout == three.stdout != ""
    assert [fault.partition(":")[0] for fault in three.stderr.splitlines()] == ["line 51", "line 62"]
    assert one.stderr == three.stderr


def test_several_workers_make_the_digest_of_one(many: str, tmp_path: Path) -> None:
    spec = tmp_path / "spec.json"
    spec.write_text('[{"name": "ports", "start": "2021-05-01", "end": "2021-06-01", "dates": 3}]', encoding="utf-8")
    one, two = (dateline("timeline", "--jsonl", many, "--digest", str(spec), "--workers", n) for n in ("1", "2"))
    assert one.stdout == two.stdout != ""
    assert one.stderr == two.stderr


def test_an_item_that_ends_its_worker_is_told_of_and_the_others_are_done() -> None:
    def many(_: object) -> int:
        return 10**6

    with working_with(2) as workers:
        assert list(workers.map(str, [1, 2], many, refused)) == ["1", "2"]
        calls = [partial(abs, -1), partial(os._exit, 9), partial(abs, -2)]
        assert list(workers.map(methodcaller("__call__"), calls, many, refused)) == [1, "LostError", 2]


def test_of_items_handed_over_together_the_one_that_ends_its_worker_is_told_of() -> None:
    with working_with(2) as workers:
        list(workers.map(str, [1], lambda _: 10**6, refused))
        calls = [partial(abs, -1), partial(os._exit, 9), partial(abs, -2)]
        assert list(workers.map(methodcaller("__call__"), calls, lambda _: 1, refused)) == [1, "LostError", 2]


def refused(_: object, error: Exception) -> str:
    return type(error).__name__
