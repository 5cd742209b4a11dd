"""What a megabyte of any kind of text costs beside one of news: ``python -m benchmarks.kinds_of_text [KIND…]``.

CPU seconds of the functions behind the calls, in one process: finding dates, reading, the timeline and the summary of
one article, each as a multiple of the same for news (the seeds, over and over). Memory is the peak that the answer to
the timeline takes. ``--size`` makes texts shorter, so that what grows faster than its text shows as a falling multiple.
"""

from __future__ import annotations

import argparse
import re
import time
import tracemalloc
from collections.abc import Callable, Iterator
from contextlib import suppress
from pathlib import Path

from api.intake import item_of
from api.parameters import SummaryParameters
from api.settings import Settings
from api.store.protocol import TimelineQuery
from api.tasks import RefusedError, TimelineAsked, dates_task, summary_task, timeline_task
from timeline.model import Article, UnreadableError
from timeline.pipeline import read_article

SEEDS = Path("seeds")
MEGABYTE = 1_000_000
WORD = "The council approved the plan for the new bridge over the river"
# Repeated until they are long enough.
PIECES = {
    "quote marks": '"', "curly quotes": "“", "quoted words": '"a" ', "apostrophes": "'", "opening quotes": "“a ",
    "Q1": "Q1 ", "weekday lines": "Monday\n", "weekdays": "Monday ", "letter lines": "x\n", "digits": "1",
    "numbers": "12 ", "years": "2023 ", "brackets": "(", "closed brackets": "() ", "square brackets": "[",
    "bracketed sentences": "(It is so. ", "dots": ".", "spaced dots": ". ", "ellipses": "… ", "question marks": "? ",
    "letters with stops": "a. ", "initials": "U. S. ", "titles": "Mr. ", "month names": "May ", "months": "January ",
    "dates": "11/12/2013 ", "ISO dates": "2023-07-11 ", "written dates": "on 3 May 2021 ", "date lines": "3 May 2021\n",
    "dated sentences": "It opened on 3 May 2021. ", "times": "10:30 ", "clock marks": ":", "clocks": "10:30:",
    "one word": "a", "newlines": "\n", "blank lines": "x\n\n", "spaces": " ", "runs of spaces": "a" + " " * 500,
    "tabs": "\t", "capitals": "A", "capitalised words": "Aa ", "capital letters": "A ", "hyphens": "-",
    "URLs": "https://example.org/a?b=c ", "hyphenated": "a-", "dashes": " – ", "slashes": "1/", "commas": ",",
    "dates with slashes": "1/2/3/", "comma words": "a, ", "ands": "and ", "the day after": "the day after ",
    "last week": "last week ", "ago": "two days ago ", "counts": "two hundred and ", "ordinals": "the 3rd ",
    "decades": "the 1980s ", "sets": "every Monday ", "said": "he said ", "clauses": "which he said that ",
    "names": "John Smith ", "percent": "5% ", "money": "$5 ", "e-mail": "a@b.c ", "semicolons": "a; ", "zeros": "0",
    "short lines": "He said so.\n", "bullets": "• a\n", "list numbers": "1. a\n", "Chinese": "这座桥在去年七月开放。",
    "Chinese without stops": "这座桥在去年七月开放", "Korean": "다리는 열렸다. ",
    "Japanese": "橋は2023年7月11日に開通した。",
    "Arabic": "افتتح الجسر في 11 يوليو 2023. ", "Thai": "สะพานเปิดเมื่อวันที่ 11 กรกฎาคม ", "Hindi": "पुल 11 जुलाई को खुला। ",
    "Russian": "Мост открыли 11 июля 2023 года. ", "emoji": "😀", "combining": "e\u0301\u0301", "zero width": "\u200b",
    "German": "Die Brücke wurde am 3. Mai 2021 eröffnet. ", "French": "Le pont a ouvert le 3 mai 2021. ",
    "German weekdays": "am Montag ", "lines of one name": "John Smith\n", "by": "By John Smith\n",
}  # fmt: skip
PAGES = {
    "paragraphs": ("<p>The bridge opened on 3 May 2021.</p>", ""), "empty paragraphs": ("<p>", ""),
    "nested divs": ("<div>", "x"), "nested tables": ("<table><tr><td>", "x"), "spans": ("<span>a</span>", ""),
    "line breaks": ("a<br>", ""), "links": ('<a href="/a">a</a> ', ""), "list items": ("<li>a", ""),
    "entities": ("&amp;", ""), "comments": ("<!-- a -->", "x"), "unclosed tags": ("<", ""), "bold": ("<b>", "x"),
    "attributes": ("<p a='b' c>", "x"), "tables": ("<table><tr><td>a</td></tr></table>", ""),
    "scripts": ("<script>a</script>", "x"), "quotes": ("<blockquote>", "x"),
}  # fmt: skip


def news(size: int) -> str:
    """Return what the seeds' articles say, over and over: of whole pages all but the first would be left out."""
    reads = [
        read_article(Article(id="a", text=path.read_text(encoding="utf-8"))) for path in sorted(SEEDS.glob("*.txt"))
    ]
    lines = [read.text[line.start : line.end] for read in reads for line in read.lines if line.kind == "body"]
    whole = "\n\n".join(lines) + "\n\n"
    return (whole * (size // len(whole) + 1))[:size]


def kinds(size: int) -> Iterator[tuple[str, Article]]:
    """Yield every kind of text by its name, news first."""
    yield "news", _plain(news(size))
    yield "news on one line", _plain(" ".join(news(size).split()))
    yield "news without stops", _plain(re.sub(r"[.!?\n]", " ", news(size)))
    yield "one sentence a line", _plain(f"{WORD}.\n" * (size // (len(WORD) + 2)))
    for name, piece in PIECES.items():
        yield name, _plain((piece * (size // len(piece) + 1))[:size])
    for name, (piece, end) in PAGES.items():
        body = piece * ((size - 100) // len(piece)) + end
        yield f"html: {name}", Article(id="a", html=f"<html><body>{body}</body></html>", published="2023-07-14")


def costs(article: Article) -> list[float]:
    """Return the CPU seconds that dates, reading, timeline and summary take."""
    pointed = [("", article)]
    calls: list[Callable[[], object]] = [
        lambda: read_article(article),
        lambda: timeline_task(pointed, TimelineAsked(TimelineQuery())),
        lambda: summary_task(pointed, SummaryParameters()),
    ]
    if article.text is not None:
        calls.insert(0, lambda: dates_task(article, "codepoint"))
    return [float("nan")] * (4 - len(calls)) + [_cpu(call) for call in calls]


def peak(article: Article) -> float:
    """Return the megabytes that reading and merging an article takes beyond the article."""
    tracemalloc.start()
    timeline_task([("", article)], TimelineAsked(TimelineQuery()))
    _, most = tracemalloc.get_traced_memory()
    tracemalloc.stop()
    return most / MEGABYTE


def _cpu(call: Callable[[], object]) -> float:
    start = time.process_time()
    with suppress(RefusedError, UnreadableError):  # what is refused costs what it took until then
        call()
    return time.process_time() - start


def refusal(article: Article) -> str:
    """Return why the service takes no such article at all, empty where it takes it."""
    given = {"text": article.text} if article.text is not None else {"html": article.html}
    return "; ".join(fault.message for fault in item_of(given, Settings(), "").faults)


def _plain(text: str) -> Article:
    return Article(id="a", text=text, published="2023-07-14")


def main() -> None:
    """Print a line a kind: multiples of news for dates, reading, timeline and summary, then the worst of them."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("kinds", nargs="*", help="names of kinds; all where none is given")
    parser.add_argument("--size", type=int, default=MEGABYTE)
    parser.add_argument("--memory", action="store_true", help="show the peak of memory instead")
    arguments = parser.parse_args()
    everything = dict(kinds(arguments.size))
    chosen = arguments.kinds or list(everything)
    costs(_plain(news(20_000)))  # what is loaded at first use
    if arguments.memory:
        for name in chosen:
            print(f"{name:28} {peak(everything[name]):9.0f} MB", flush=True)
        return
    base = costs(everything["news"])
    print(
        f"{'news, CPU s a megabyte':28}" + "".join(f" {seconds / arguments.size * MEGABYTE:9.2f}" for seconds in base)
    )
    print(f"{'multiples of that':28}" + "".join(f" {name:>9}" for name in ("dates", "read", "timeline", "summary")))
    for name in chosen:
        if refused := refusal(everything[name]):
            print(f"{name:28} refused: {refused}", flush=True)
        elif name != "news":
            ratios = [seconds / of_news for seconds, of_news in zip(costs(everything[name]), base, strict=True)]
            print(f"{name:28}" + "".join(f" {ratio:9.2f}" for ratio in ratios), flush=True)


if __name__ == "__main__":
    main()
