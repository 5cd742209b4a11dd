"""Accuracy of the date expressions on annotated texts: ``python -m benchmarks.dates DATA_DIR [SET …]``.

``DATA_DIR`` holds JSON lines ``{"id", "dct", "text", "timexes": [{"start", "end", "type", "value"}]}``; every set
``SET.jsonl`` in it is scored as TempEval-3 does (UzZaman et al. 2013): expressions are paired one to one, identical
spans first and then by overlap; value F1 is relaxed F1 times the share of pairs with equal values.
"""

from __future__ import annotations

import argparse
import json
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from datetime import date
from pathlib import Path
from typing import Any

from timeline.model import PublicationContext, Timex
from timeline.reading.label import raw_lines
from timeline.sentences import split_sentences
from timeline.tagging import tag_dates

Span = tuple[int, int, str]
# Of the sets that are not in English.
LANGUAGES = {"krauts-dolomiten": "de", "te3-spanish-dev": "es"}


def tag(document: Mapping[str, Any], language: str) -> tuple[Timex, ...]:
    """Return the date expressions of a document of which the publication day is given."""
    text, day = document["text"], date.fromisoformat(document["dct"][:10])
    sentences = split_sentences(text, raw_lines(text), language)
    context = PublicationContext(origin="given", earliest=day, latest=day, edtf=day.isoformat())
    return tag_dates(text, sentences, context, language)


def score(documents: Sequence[Mapping[str, Any]], language: str = "en") -> dict[str, float]:
    """Return strict, relaxed and value F1 in percent, micro-averaged over the documents."""
    counts: Counter[str] = Counter()
    for document in documents:
        gold = sorted({(t["start"], t["end"], t["value"]) for t in document["timexes"] if t["end"] > t["start"]})
        found = [(t.start, t.end, t.value) for t in tag(document, language)]
        pairs = list(pair(gold, found))
        counts += Counter(
            size=len(gold) + len(found),
            strict=sum(left[:2] == right[:2] for left, right in pairs),
            relaxed=len(pairs),
            value=sum(left[2] == right[2] for left, right in pairs),
        )
    return {name: 200 * counts[name] / max(counts["size"], 1) for name in ("strict", "relaxed", "value")}


def pair(gold: Sequence[Span], found: Sequence[Span]) -> Iterator[tuple[Span, Span]]:
    """Yield the pairs of annotated and found expressions: identical spans first, then by overlap from the left."""
    at = {one[:2]: one for one in found}
    same = [one for one in gold if one[:2] in at]
    yield from ((one, at[one[:2]]) for one in same)
    used = {one[:2] for one in same}
    for one in gold:
        if one[:2] in at:
            continue
        other = next((two for two in found if two[:2] not in used and two[0] < one[1] and one[0] < two[1]), None)
        if other:
            used.add(other[:2])
            yield one, other


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("data", type=Path)
    parser.add_argument("sets", nargs="*", default=["timebank-dev", "aquaint-dev", "wikiwars-dev", "tweets-train"])
    arguments = parser.parse_args()
    print(f"{'set':16}{'documents':>10}{'strict':>9}{'relaxed':>9}{'value':>9}")
    for name in arguments.sets:
        lines = (arguments.data / f"{name}.jsonl").read_text(encoding="utf-8").splitlines()
        documents = [json.loads(line) for line in lines]
        figures = score(documents, LANGUAGES.get(name, "en"))
        print(
            f"{name:16}{len(documents):10}" + "".join(f"{figures[key]:9.1f}" for key in ("strict", "relaxed", "value"))
        )


if __name__ == "__main__":
    main()
