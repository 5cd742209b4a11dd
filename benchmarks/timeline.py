"""Print what timelines reach on development data.

python -m benchmarks.timeline DATA EVAL

DATA holds ``timeline/{semeval,ecbplus,t17}``, EVAL the scorer ``timeline_score.py``. Prints how many event mentions of
SemEval-2015 Task 4 are dated right, how long an article takes to read and merge, and what digests of Timeline17 reach.
Same-event pairs of ECB+ are measured where they are trained: ``python -m benchmarks.timeline_likeness DATA``.
"""

import importlib.util
import json
import sys
import time
from collections.abc import Iterator
from datetime import date
from pathlib import Path
from statistics import mean
from types import ModuleType
from typing import Any

from api.store.days import on_most_important_days
from timeline.digest.digest import digest
from timeline.digest.outline import outline_of
from timeline.digest.spec import Spec
from timeline.events.main_date import main_date
from timeline.merge.timeline import merge
from timeline.model import Article, Event, ReadArticle
from timeline.pipeline import read_raw
from timeline.ruled import telling_of
from timeline.syntax.sentence import parse

SAMPLE = 300


def rows(path: Path) -> Iterator[dict[str, Any]]:
    with path.open(encoding="utf-8") as lines:
        yield from map(json.loads, lines)


def article_of(row: dict[str, Any]) -> Article:
    return Article(id=row["id"], text=row["text"], published=row["published"], source=row.get("source"), language="en")


def dated_mentions(data: Path) -> None:
    """Print the share of day-precision gold mentions whose sentence is told on the gold day, and of those told at all.

    A sentence that tells no event is counted by the article's main date in the last figure, which is what the rules of
    the literature (publication day, main date) are measured by.
    """
    told = right = total = by_main = 0
    articles = {row["id"]: row for path in sorted(data.glob("timeline/semeval/*/articles.jsonl")) for row in rows(path)}
    read = {name: read_raw(article_of(row)) for name, row in articles.items()}
    for path in sorted(data.glob("timeline/semeval/*/gold.json")):
        for events in json.loads(path.read_text(encoding="utf-8")).values():
            for event in events:
                if len(event["date"]) != 10 or "X" in event["date"]:
                    continue
                for mention in event["mentions"]:
                    name, line, _ = mention.split("-", 2)
                    if name not in articles:
                        continue
                    days = days_told(articles[name]["text"], int(line), read[name])
                    total += 1
                    told += bool(days)
                    right += event["date"] in days
                    by_main += event["date"] in (days or main_day(read[name]))
    print(f"SemEval-2015 Task 4, {total} day-precision mentions: in a sentence that tells an event {told / total:.3f};")
    print(f"  of those dated right {right / told:.3f}; of all, else by the article's main date, {by_main / total:.3f}")


def days_told(text: str, line: int, article: ReadArticle) -> set[str]:
    """Return the days of the mentions in one line of an article."""
    lines = text.split("\n")
    start = sum(len(before) + 1 for before in lines[:line])
    end = start + len(lines[line]) if line < len(lines) else start
    inside = [mention for mention in article.mentions if start <= mention.sentence.start < end]
    return {mention.moment.edtf[:10] for mention in inside if mention.moment}


def main_day(article: ReadArticle) -> set[str]:
    syntax = telling_of(article.language).syntax
    found = main_date(parse(article.sentences, article.words, article.timexes, syntax), article.published)
    return {found.moment.edtf[:10]} if found else set()


def speed(data: Path) -> None:
    articles = [
        article_of(row) for row, _ in zip(rows(data / "timeline/t17/libya/articles.jsonl"), range(SAMPLE), strict=False)
    ]
    start = time.process_time()
    read = [read_raw(article) for article in articles]
    reading = time.process_time() - start
    start = time.process_time()
    events = merge(read)
    merging = time.process_time() - start
    mentions = sum(len(article.mentions) for article in read)
    print(f"{SAMPLE} articles tell {mentions} mentions, {len(events)} events;")
    print(f"  merging takes {merging / reading:.2f} of the time of reading")


def digests(data: Path, scorer: ModuleType) -> None:
    scores, adjacent = [], []
    start = time.process_time()
    for folder in sorted((data / "timeline/t17").iterdir()):
        reference = json.loads((folder / "timelines.json").read_text(encoding="utf-8"))
        timelines = [timeline["timeline"] for timeline in reference["timelines"]]
        specs = [spec_of(str(number), timeline, reference) for number, timeline in enumerate(timelines)]
        told = digest((outline_of(article_of(row), raw=True) for row in rows(folder / "articles.jsonl")), specs)
        for number, timeline in enumerate(timelines):
            scores.append(scorer.score(told[str(number)], timeline, retok=True))
            adjacent.append(adjacency(told[str(number)]))
    figures = {name: scorer.average(scores)[name]["F"] for name in ("ar1", "ar2", "date")}
    print(f"Timeline17, {len(scores)} timelines: {figures}, days beside another {mean(adjacent):.2f}")
    print(f"  {time.process_time() - start:.1f} s of CPU for reading, ranking and scoring")


def important_days(data: Path) -> None:
    """Print the date F1 of the days that ``GET /timeline?dates=N`` answers, N as many as each reference has."""
    scores = []
    for folder in sorted((data / "timeline/t17").iterdir()):
        events = merge([read_raw(article_of(row)) for row in rows(folder / "articles.jsonl")])
        reference = json.loads((folder / "timelines.json").read_text(encoding="utf-8"))
        for timeline in (timeline["timeline"] for timeline in reference["timelines"]):
            days = {day[:10] for day in timeline}
            inside = [event for event in events if min(days) <= day_of(event) <= max(days)]
            told = {day_of(event) for event in on_most_important_days(inside, len(days))}
            scores.append(2 * len(told & days) / (len(told) + len(days)))
    print(f"  of the merged events, the most important days: date F1 {mean(scores):.3f}")


def day_of(event: Event) -> str:
    return event.moment.earliest.isoformat() if event.moment and event.moment.earliest else ""


def spec_of(name: str, timeline: dict[str, list[str]], reference: dict[str, Any]) -> Spec:
    days = sorted(timeline)
    return Spec(
        name=name,
        start=date.fromisoformat(days[0][:10]),
        end=date.fromisoformat(days[-1][:10]),
        dates=len(days),
        sentences_per_date=max(1, round(sum(map(len, timeline.values())) / len(days))),
        keywords=tuple(reference.get("keywords", ())),
    )


def adjacency(told: dict[str, list[str]]) -> float:
    """Return the share of days that stand beside another one of the timeline."""
    days = {date.fromisoformat(day).toordinal() for day in told}
    return sum(day + 1 in days or day - 1 in days for day in days) / max(1, len(days))


def load_scorer(folder: Path) -> ModuleType:
    spec = importlib.util.spec_from_file_location("timeline_score", folder / "timeline_score.py")
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def main(data: Path, scorers: Path) -> None:
    dated_mentions(data)
    speed(data)
    digests(data, load_scorer(scorers))
    important_days(data)


if __name__ == "__main__":
    main(Path(sys.argv[1]), Path(sys.argv[2]))
