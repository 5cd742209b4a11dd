"""Write timeline/languages/en/weights.json: how rare each stem is in news.

python -m benchmarks.timeline_weights DATA > timeline/languages/en/weights.json

The document frequencies are those of the development articles; only stems found in at least one article of three
hundred are listed, and all rarer ones share one weight, so that the table holds general words and no one story's.
"""

import json
import math
import sys
from collections import Counter
from collections.abc import Iterator
from pathlib import Path

from timeline.model import Sentence
from timeline.words import words_of

SOURCES = ("summary/cnndm-dev.jsonl", "summary/bbc-dev.jsonl")
LISTED = 1 / 300


def texts(data: Path) -> Iterator[str]:
    for pattern in SOURCES:
        for path in sorted(data.glob(pattern)):
            with path.open(encoding="utf-8") as lines:
                yield from (json.loads(line)["text"] for line in lines)


def main(data: Path) -> None:
    articles, found = 0, Counter[str]()
    for text in texts(data):
        articles += 1
        found.update(set(words_of([Sentence(0, len(text), text, 0)])[0].stems))
    stems = {stem: count for stem, count in found.items() if count >= articles * LISTED and stem.isalpha()}
    weights = {stem: round(math.log(articles / count), 2) for stem, count in sorted(stems.items())}
    json.dump({"rare": round(-math.log(LISTED), 2), "stems": weights}, sys.stdout, ensure_ascii=False, indent=0)
    print()


if __name__ == "__main__":
    main(Path(sys.argv[1]))
