"""Calendar days on the specs of Recognizers-Text: ``python -m benchmarks.recognizers DATA_DIR EVAL_DIR``.

``DATA_DIR/temporal/recognizers-dev.jsonl`` holds ``{"id", "lang", "text", "ref", "results"}``. Every input is tagged as
one of its language told at its reference time, and ``EVAL_DIR/recognizers_score.py`` scores what was found: how many of
the expected dates were found and are right to the day, and how many inputs without any were tagged all the same.
"""

from __future__ import annotations

import argparse
import json
import subprocess
import sys
import tempfile
from collections.abc import Iterator, Mapping
from datetime import date
from pathlib import Path
from typing import Any

from timeline.model import PublicationContext, Timex
from timeline.reading.label import raw_lines
from timeline.sentences import split_sentences
from timeline.tagging import tag_dates

TAGS = {
    "English": "en", "German": "de", "French": "fr", "Spanish": "es", "Italian": "it", "Portuguese": "pt",
    "Dutch": "nl", "Japanese": "ja", "Chinese": "zh", "Korean": "ko", "Arabic": "ar", "Hindi": "hi", "Turkish": "tr",
}  # fmt: skip


def tag(document: Mapping[str, Any]) -> tuple[Timex, ...]:
    """Return the date expressions of an input at its reference time."""
    text, language = document["text"], TAGS[document["lang"]]
    day = date.fromisoformat(document["ref"][:10]) if document.get("ref") else None
    context = PublicationContext(origin="given" if day else "unknown", earliest=day, latest=day)
    return tag_dates(text, split_sentences(text, raw_lines(text), language), context, language)


def predicted(documents: list[dict[str, Any]]) -> Iterator[str]:
    """Yield a line of JSON for each input, as the scorer reads it."""
    for document in documents:
        yield json.dumps({"id": document["id"], "timexes": [*map(_written, tag(document))]})


def _written(timex: Timex) -> dict[str, Any]:
    moment = timex.moment
    return {
        "start": timex.start,
        "end": timex.end,
        "value": timex.value,
        "earliest": str(moment.earliest) if moment and moment.earliest else None,
        "latest": str(moment.latest) if moment and moment.latest else None,
    }


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("data", type=Path)
    parser.add_argument("scorers", type=Path)
    parser.add_argument("--predicted", type=Path, help="where to keep what was found")
    arguments = parser.parse_args()
    gold = arguments.data / "temporal" / "recognizers-dev.jsonl"
    documents = [json.loads(line) for line in gold.read_text(encoding="utf-8").splitlines()]
    with tempfile.TemporaryDirectory() as folder:
        found = arguments.predicted or Path(folder) / "predicted.jsonl"
        found.write_text("\n".join(predicted(documents)), encoding="utf-8")
        scorer = arguments.scorers / "recognizers_score.py"
        subprocess.run([sys.executable, str(scorer), str(gold), str(found)], check=True)


if __name__ == "__main__":
    main()
