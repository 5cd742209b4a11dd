"""Print what timelines reach over real news in Spanish, French and Italian, and how fast they are read.

python -m benchmarks.timeline_languages DATA EVAL

DATA holds ``timeline/mlcrisis/{es,fr,it}`` and ``timeline/t17``, EVAL the scorer ``timeline_score.py``. Each topic is
digested to as many days as its reference has and scored like Timeline17; reading is timed a character, beside English.
"""

import json
import sys
import time
from pathlib import Path
from typing import Any

from api.store.days import on_most_important_days
from benchmarks.timeline import day_of, load_scorer, rows, spec_of
from timeline.digest.digest import digest
from timeline.digest.outline import outline_of
from timeline.merge.timeline import merge
from timeline.model import Article
from timeline.pipeline import read_raw

LANGUAGES = ("es", "fr", "it")
SAMPLE = 60


def article_of(row: dict[str, Any]) -> Article:
    return Article(
        id=row["id"],
        text=row["text"],
        published=row["published"],
        source=row.get("source"),
        language=row.get("lang", "en"),
    )


def digests(folder: Path, scorer: Any) -> None:  # noqa: ANN401  (a module loaded from a file)
    for topic in sorted(folder.iterdir()):
        reference = json.loads((topic / "timelines.json").read_text(encoding="utf-8"))
        timelines = [timeline["timeline"] for timeline in reference["timelines"]]
        specs = [spec_of(str(number), timeline, reference) for number, timeline in enumerate(timelines)]
        told = digest((outline_of(article_of(row), raw=True) for row in rows(topic / "articles.jsonl")), specs)
        scores = [scorer.score(told[str(number)], timeline, retok=True) for number, timeline in enumerate(timelines)]
        figures = {name: round(scorer.average(scores)[name]["F"], 3) for name in ("ar1", "ar2", "date")}
        events = merge([read_raw(article_of(row)) for row in rows(topic / "articles.jsonl")])
        days = important(events, timelines)
        print(f"{folder.name} {topic.name}: digest {figures}; most important days of the events: date F1 {days:.3f}")


def important(events: Any, timelines: list[dict[str, list[str]]]) -> float:  # noqa: ANN401  (events of a merge)
    """Return the date F1 of the most important days of merged events, as many as each reference has."""
    scores = []
    for timeline in timelines:
        days = {day[:10] for day in timeline}
        inside = [event for event in events if min(days) <= day_of(event) <= max(days)]
        told = {day_of(event) for event in on_most_important_days(inside, len(days))}
        scores.append(2 * len(told & days) / (len(told) + len(days)))
    return sum(scores) / len(scores)


def microseconds(articles: list[Article]) -> float:
    """Return the CPU time of reading, a character."""
    start = time.process_time()
    for article in articles:
        read_raw(article)
    return 1e6 * (time.process_time() - start) / sum(len(article.text) for article in articles)


def speed(data: Path) -> None:
    folders = {"en": data / "timeline/t17/libya"}
    folders |= {language: data / f"timeline/mlcrisis/{language}/libya" for language in LANGUAGES}
    samples = {
        language: [article_of(row) for row, _ in zip(rows(folder / "articles.jsonl"), range(SAMPLE), strict=False)]
        for language, folder in folders.items()
    }
    for articles in samples.values():
        read_raw(articles[0])  # what a language needs is loaded by its first text
    spent = {language: min(microseconds(articles) for _ in range(3)) for language, articles in samples.items()}
    print("; ".join(f"{language} {value:.2f} µs a character" for language, value in spent.items()))


def main(data: Path, scorers: Path) -> None:
    scorer = load_scorer(scorers)
    for language in LANGUAGES:
        digests(data / "timeline/mlcrisis" / language, scorer)
    speed(data)


if __name__ == "__main__":
    main(Path(sys.argv[1]), Path(sys.argv[2]))
