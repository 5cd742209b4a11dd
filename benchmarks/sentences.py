"""Sentence splitters on our golden rules and on news: ``python -m benchmarks.sentences DATA``.

The rules are those of ``tests/reading/sentences.toml``, where lines that are no wrapped paragraph end a sentence; speed
is CPU time over the articles of ``DATA/summary/cnndm-dev.jsonl``. Peers run where they are installed (``pip install
pysbd syntok nupunkt``); each is given one paragraph at a time, as our own splitter is.
"""

from __future__ import annotations

import json
import sys
import time
import tomllib
from collections.abc import Callable, Iterable
from importlib import import_module
from pathlib import Path

from timeline.reading.label import raw_lines
from timeline.sentences import split_sentences

RULES = Path(__file__).parent.parent / "tests" / "reading" / "sentences.toml"
ARTICLES = 300
Split = Callable[[str], list[str]]


def ours(text: str) -> list[str]:
    return [sentence.text for sentence in split_sentences(text, raw_lines(text))]


def paragraphs(split: Callable[[str], Iterable[str]]) -> Split:
    """Return the splitter applied to each line, white space at the ends and empty pieces left out."""
    return lambda text: [s for line in text.splitlines() for piece in split(line) if (s := piece.strip())]


def peers() -> dict[str, Split]:
    """Return the splitters that are installed, by name."""
    found: dict[str, Split] = {}
    for name, build in (("sentencex", _sentencex), ("pysbd", _pysbd), ("nupunkt", _nupunkt), ("syntok", _syntok)):
        try:
            found[name] = paragraphs(build())
        except ImportError:
            print(f"{name}: not installed")
    return found


def _sentencex() -> Callable[[str], Iterable[str]]:
    segment = import_module("sentencex").segment
    return lambda line: segment("en", line)


def _pysbd() -> Callable[[str], Iterable[str]]:
    return import_module("pysbd").Segmenter(language="en", clean=False).segment  # type: ignore[no-any-return]


def _nupunkt() -> Callable[[str], Iterable[str]]:
    return import_module("nupunkt").sent_tokenize  # type: ignore[no-any-return]


def _syntok() -> Callable[[str], Iterable[str]]:
    process = import_module("syntok.segmenter").process
    return lambda line: (
        "".join(token.spacing + token.value for token in sentence) for group in process(line) for sentence in group
    )


def main(data: Path) -> None:
    rules = [rule for rule in tomllib.loads(RULES.read_text(encoding="utf-8"))["case"] if "language" not in rule]
    with (data / "summary" / "cnndm-dev.jsonl").open(encoding="utf-8") as lines:
        texts = [json.loads(line)["text"] for line, _ in zip(lines, range(ARTICLES), strict=False)]
    size = sum(len(text.encode()) for text in texts) / 1e6
    for name, split in {"Dateline": ours, **peers()}.items():
        wrong = [rule["name"] for rule in rules if split(rule["text"]) != rule["sentences"]]
        split(texts[0])
        began = time.process_time()
        for text in texts:
            split(text)
        speed = size / (time.process_time() - began)
        print(
            f"{name:10} rules {len(rules) - len(wrong)} of {len(rules)}  {speed:6.2f} MB/s  wrong: {', '.join(wrong)}"
        )


if __name__ == "__main__":
    main(Path(sys.argv[1]))
