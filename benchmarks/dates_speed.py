"""Speed of the date expressions beside peers: ``python -m benchmarks.dates_speed DATA_DIR [--chrono DIR]``.

CPU time on one core, start-up and sentence splitting excluded, all in one run, so that the ratios hold where the
figures do not. ``--chrono DIR`` is a folder in which ``npm install chrono-node`` was run. Then p99 of a 10 KB article,
documents of 2 KB a second, and how the time grows on hostile input when it is made ten times longer.
"""

from __future__ import annotations

import argparse
import json
import subprocess
import time
from collections.abc import Callable, Sequence
from datetime import date
from functools import partial
from pathlib import Path

import msgspec

from api.answers import timex_out
from api.ingest.fields import decode_row, row_article
from timeline.model import PublicationContext, Sentence
from timeline.pipeline import Stage, read_raw
from timeline.reading.label import raw_lines
from timeline.sentences import split_sentences
from timeline.tagging import tag_dates

DAY = date(2023, 7, 11)
CONTEXT = PublicationContext(origin="given", earliest=DAY, latest=DAY)
STAGES: tuple[Stage, Stage] = ("dates", "events")
HOSTILE = {
    "digits": "1",
    "month names": "May ",
    "brackets": "(",
    "one word": "a",
    "last week": "last week ",
    "dates": "11/12/2013 ",
    "counts": "two hundred and ",
}
CHRONO = """
const chrono = require('chrono-node');
const texts = JSON.parse(require('fs').readFileSync(0, 'utf8')), day = new Date(2023, 6, 11);
texts.forEach(text => chrono.parse(text, day));
const start = process.cpuUsage();
texts.forEach(text => chrono.parse(text, day));
const used = process.cpuUsage(start);
console.log((used.user + used.system) / 1e6);
"""


def cpu(run: Callable[[], object]) -> float:
    """Return the CPU seconds of a run."""
    start = time.process_time()
    run()
    return time.process_time() - start


def split(texts: Sequence[str]) -> list[tuple[str, tuple[Sentence, ...]]]:
    return [(text, split_sentences(text, raw_lines(text), "en")) for text in texts]


def tag_all(texts: Sequence[tuple[str, tuple[Sentence, ...]]]) -> None:
    for text, sentences in texts:
        tag_dates(text, sentences, CONTEXT)


def dateparser_seconds(texts: Sequence[str]) -> float:
    from dateparser.search import search_dates

    search_dates("on 3 May 2021", languages=["en"])
    return cpu(lambda: [search_dates(text, languages=["en"]) for text in texts])


def chrono_seconds(texts: Sequence[str], folder: Path) -> float:
    run = subprocess.run(
        ["node", "-e", CHRONO],  # noqa: S607  (the peer is found as the user's shell finds it)
        input=json.dumps(list(texts)),
        capture_output=True,
        text=True,
        check=True,
        cwd=folder,
    )
    return float(run.stdout)


def print_calls(texts: Sequence[str]) -> None:
    """Print the rate of whole calls, JSON in and JSON out, for dates alone, and how it compares with reading events."""
    bodies = [json.dumps({"text": text, "published": "2015-04-30", "language": "en"}).encode() for text in texts]

    def answered(stage: Stage) -> None:
        for body in bodies:
            row = decode_row(body)
            read = read_raw(row_article(row, "a"), upto=stage)
            msgspec.json.encode([timex_out(timex) for timex in read.timexes])

    answered("events")
    size = sum(map(len, bodies)) / 1e6
    dates, events = (size / min(cpu(partial(answered, stage)) for _ in range(3)) for stage in STAGES)
    print(
        f"calls for dates alone, JSON in and out {dates:8.2f} MB/s, {dates / events:.1f} times as fast as with events"
    )


def growth(piece: str) -> tuple[float, float]:
    """Return the CPU seconds for a megabyte of a piece, and how many times those for a tenth of it they are."""
    seconds = []
    for size in (100_000, 1_000_000):
        text = piece * (size // len(piece))
        seconds.append(cpu(lambda text=text: tag_dates(text, (Sentence(0, len(text), text, 0),), CONTEXT)))  # type: ignore[misc]
    return seconds[1], seconds[1] / max(seconds[0], 1e-6)


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("data", type=Path)
    parser.add_argument("--set", default="timebank-dev")
    parser.add_argument("--chrono", type=Path)
    arguments = parser.parse_args()
    lines = (arguments.data / f"{arguments.set}.jsonl").read_text(encoding="utf-8").splitlines()
    texts = [json.loads(line)["text"] for line in lines]
    characters, ready = sum(map(len, texts)), split(texts)
    tag_all(ready)
    ours = min(cpu(lambda: tag_all(ready)) for _ in range(5))
    print(f"dateline    {characters / ours / 1e6:8.2f} MB/s")
    print_calls(texts)
    few = texts[:20]
    peers = {"dateparser": dateparser_seconds(few) / sum(map(len, few)) * characters}
    if arguments.chrono:
        peers["chrono-node"] = chrono_seconds(texts, arguments.chrono)
    for name, seconds in peers.items():
        print(f"{name:12}{characters / seconds / 1e6:8.3f} MB/s   dateline is {seconds / ours:.1f} times as fast")
    whole = "\n\n".join(texts)
    short = split([whole[at : at + 2000] for at in range(0, len(whole), 2000)])
    print(f"documents of 2 KB: {len(short) / min(cpu(lambda: tag_all(short)) for _ in range(3)):.0f} a second")
    long = split([whole[at : at + 10_000] for at in range(0, len(whole), 10_000)])
    times = sorted(cpu(lambda one=one: tag_all([one])) for one in long for _ in range(5))  # type: ignore[misc]
    print(
        f"article of 10 KB: p50 {times[len(times) // 2] * 1e3:.1f} ms, p99 {times[int(len(times) * 0.99)] * 1e3:.1f} ms"
    )
    for name, piece in HOSTILE.items():
        seconds, times_longer = growth(piece)
        print(f"1 MB of {name:12} {seconds:6.2f} s, {times_longer:5.1f} times a tenth of it")


if __name__ == "__main__":
    main()
