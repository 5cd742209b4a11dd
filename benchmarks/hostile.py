"""Whether any body at all is answered: ``python -m benchmarks.hostile [BODIES] [--seed N]``.

Calls the very functions that the service's calls do, in one process, and counts what they raise beside what they are
meant to. Exit 1 where there is any. One line every so many bodies, so that it can be left to run.
"""

from __future__ import annotations

import argparse
import json
import logging
import sys
import time
import traceback
from collections import Counter
from itertools import islice
from pathlib import Path
from typing import Any

import msgspec

from api.intake import dates_article, items_of, load_body
from api.parameters import SummaryParameters
from api.problems import ProblemError
from api.settings import Settings
from api.store.protocol import TimelineQuery
from api.tasks import RefusedError, TimelineAsked, dates_task, summary_task, timeline_task
from benchmarks.hostile_bodies import bodies

EVERY = 10_000
SETTINGS = Settings()
BASE = Path(__file__).parent.parent


def answer(call: str, data: bytes) -> bytes:
    """Return the answer that the service gives to a body. Raises what the service turns into problems."""
    body = load_body(data)
    if call == "dates":
        article, faults = dates_article(body, SETTINGS)
        return msgspec.json.encode(faults) if article is None else dates_task(article, "utf16")
    items = items_of(body["articles"], SETTINGS, "/articles")
    faults = [fault for item in items for fault in item.faults]
    if faults:
        return msgspec.json.encode(faults)
    articles = [(item.pointer, item.article) for item in items if item.article]
    if call == "summary":
        return summary_task(articles, SummaryParameters(method=body["method"], offsets=body["offsets"]))
    return timeline_task(articles, TimelineAsked(TimelineQuery(granularity="day"), body["offsets"]))


class Caught(logging.Handler):
    """Keeps what the service logs of an article that it refuses by a fault of its own."""

    def __init__(self) -> None:
        super().__init__()
        self.errors: list[BaseException] = []

    def emit(self, record: logging.LogRecord) -> None:
        """Keep the exception of a record."""
        if record.exc_info and record.exc_info[1]:
            self.errors.append(record.exc_info[1])


def outcome(call: str, body: dict[str, Any], caught: Caught) -> str:
    """Return "answered", "refused", or what was raised that should not have been, and where."""
    caught.errors.clear()
    try:
        answer(call, json.dumps(body).encode())
    except (RefusedError, ProblemError):
        return told(caught.errors[0]) if caught.errors else "refused"
    except Exception as error:  # noqa: BLE001  (what is looked for)
        return told(error)
    return "answered"


def told(error: BaseException) -> str:
    """Return the exception's name and the last place in the project's own code that it came through."""
    frames = traceback.extract_tb(error.__traceback__)
    own = [frame for frame in frames if Path(frame.filename).is_relative_to(BASE) and ".venv" not in frame.filename]
    place = (own or frames)[-1]
    return f"{type(error).__name__} {Path(place.filename).name}:{place.lineno}"


def main() -> int:
    """Return 0 where every body was answered or refused, else 1."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("bodies", type=int, nargs="?", default=10_000)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--show", action="store_true", help="print the first body of each thing raised")
    arguments = parser.parse_args()
    counted: Counter[str] = Counter()
    caught = Caught()
    logging.getLogger("dateline").addHandler(caught)
    logging.getLogger("dateline").propagate = False
    start = time.process_time()
    for number, (call, body) in enumerate(islice(bodies(arguments.seed), arguments.bodies), 1):
        found = outcome(call, body, caught)
        counted[found] += 1
        if arguments.show and counted[found] == 1 and found not in ("answered", "refused"):
            print(found, ascii(body), flush=True)
        if number % EVERY == 0 or number == arguments.bodies:
            unexpected = number - counted["answered"] - counted["refused"]
            seconds = time.process_time() - start
            print(f"seed {arguments.seed}: {number} bodies, {unexpected} unexpected, {seconds:.0f} CPU s", flush=True)
    for found, count in counted.most_common():
        print(f"{count:9}  {found}")
    return int(set(counted) > {"answered", "refused"})


if __name__ == "__main__":
    sys.exit(main())
