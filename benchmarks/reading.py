"""Reading, measured: ``python -m benchmarks.reading DATA_DIR``.

DATA_DIR holds ``reading/plain-lines-dev.jsonl`` (pages as lines, each marked), ``summary/*-dev.jsonl`` (clean articles)
and ``temporal/*.jsonl`` (texts with their publication day, ``dct``). Prints the character F1 of the kept lines, what
share of clean articles is kept, right, wrong and unknown publication days from text alone, and speeds in MB per CPU
second.
"""

import json
import sys
import time
from collections import Counter
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any

from timeline.model import Article, Line
from timeline.published.context import publication_context
from timeline.reading.html import read_html
from timeline.reading.label import label_lines, raw_lines
from timeline.reading.language import detect_language
from timeline.sentences import split_sentences

KEPT = ("title", "body")
ROUNDS = 3


def load(path: Path, limit: int = 300) -> list[dict[str, Any]]:
    return [json.loads(line) for line in path.read_text(encoding="utf-8").splitlines()[:limit]]


def kept_characters(text: str, lines: Sequence[Line]) -> set[int]:
    """Return the numbers of the kept lines, counted by line feeds."""
    return {text.count("\n", 0, line.start) for line in lines if line.kind in KEPT}


def lines_f1(pages: list[dict[str, Any]]) -> None:
    right = kept = gold = 0
    for page in pages:
        text = "\n".join(page["lines"])
        keeps = kept_characters(text, label_lines(text))
        for number, (line, mark) in enumerate(zip(page["lines"], page["body"], strict=True)):
            size = len(line.strip())
            right += size * (mark and number in keeps)
            kept += size * (number in keeps)
            gold += size * mark
    print(f"kept lines of {len(pages)} pages (the model has seen them): "
          f"P {right / kept:.3f} R {right / gold:.3f} F1 {2 * right / (kept + gold):.3f}")  # fmt: skip


def clean_articles(path: Path) -> None:
    kept = whole = 0
    for article in load(path):
        for line in label_lines(article["text"]):
            whole += line.end - line.start
            kept += (line.end - line.start) * (line.kind in KEPT)
    print(f"{path.stem}: {kept / whole:.4f} of the characters of clean articles kept")


def publication_days(path: Path) -> None:
    counts: Counter[str] = Counter()
    for article in load(path):
        text = article["text"]
        found = publication_context(Article(id="", text=text), text, label_lines(text), detect_language(text))
        if found.earliest is None or found.latest is None:
            counts["unknown"] += 1
        else:
            inside = found.earliest.isoformat() <= article["dct"][:10] <= found.latest.isoformat()
            counts["right" if inside else "wrong"] += 1
    print(f"{path.stem}: publication day from text alone {dict(counts)}")


def speed(name: str, texts: list[str], work: Callable[[str], object]) -> None:
    work(texts[0])
    best = min(_seconds(texts, work) for _ in range(ROUNDS))
    size = sum(map(len, texts))
    each, length = best / len(texts) * 1e3, size / len(texts)
    print(f"{name}: {size / best / 1e6:.1f} MB/s, {each:.2f} ms a text of {length:.0f} characters")


def _seconds(texts: list[str], work: Callable[[str], object]) -> float:
    start = time.process_time()
    for text in texts:
        work(text)
    return time.process_time() - start


def html_page(text: str) -> str:
    """Return an article as a page with menus, cards and a footer around it."""
    paragraphs = "".join(f"<p>{line}</p>" for line in text.splitlines() if line.strip())
    menu = "".join(f'<li><a href="/{number}">Section {number}</a></li>' for number in range(120))
    card = '<div><h3><a href="/a">Another story</a></h3><p>Its teaser.</p></div>'
    return (
        '<!DOCTYPE html><html lang="en"><head><title>A story</title>'
        '<meta property="article:published_time" content="2024-03-05T10:00:00Z"></head>'
        f"<body><nav><ul>{menu}</ul></nav><main><article><h1>A story</h1>{paragraphs}</article></main>"
        f"<aside>{card * 60}</aside><footer>© 2024</footer></body></html>"
    )


def html_speed(texts: list[str]) -> None:
    """Print the speed of trafilatura as we call it, of the same with its own metadata, and of ``read_html``."""
    import trafilatura

    def extract(page: str, *, metadata: bool = False) -> object:
        return trafilatura.bare_extraction(page, favor_precision=True, include_comments=False, with_metadata=metadata)

    pages = [html_page(text) for text in texts]
    speed("trafilatura, body alone", pages, extract)
    speed("trafilatura with metadata", pages, lambda page: extract(page, metadata=True))
    speed("read_html", pages, read_html)


def main(data: Path) -> None:
    pages = load(data / "reading" / "plain-lines-dev.jsonl")
    lines_f1(pages)
    news = [article["text"] for article in load(data / "summary" / "cnndm-dev.jsonl")]
    for path in sorted((data / "summary").glob("*-dev.jsonl")):
        clean_articles(path)
    for path in sorted((data / "temporal").glob("*.jsonl")):
        publication_days(path)
    speed("label_lines, articles", news, label_lines)
    speed("label_lines, whole pages", ["\n".join(page["lines"]) for page in pages], label_lines)
    speed("split_sentences, articles", news, lambda text: split_sentences(text, raw_lines(text)))
    speed("detect_language, articles", news, detect_language)
    html_speed(news[:40])


if __name__ == "__main__":
    if len(sys.argv) != 2:
        sys.exit(__doc__)
    main(Path(sys.argv[1]))
