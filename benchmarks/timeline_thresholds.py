"""Print what each threshold of merging changes when it alone is varied, on topics of Timeline17.

python -m benchmarks.timeline_thresholds DATA

A line a value: the date F1 of the most important days, pairs of mentions that are in one event (those gained and lost
against the values as they are), events, disputed figures and moments. A threshold whose neighbours change nothing lies
on flat ground; one that moves many pairs and no day is to be judged by reading these.
"""

import json
import sys
from datetime import timedelta
from functools import partial
from importlib import import_module
from itertools import combinations
from pathlib import Path
from statistics import mean

from msgspec import Struct

from api.store.days import on_most_important_days
from benchmarks.timeline import article_of, day_of, rows
from timeline.merge.event import build_event
from timeline.merge.graph import grouped
from timeline.model import Event, Mention
from timeline.pipeline import read_raw

TOPICS = ("h1n1", "iraq", "libya")
CENTRES = "MOST_CENTRES"  # a default argument, which setting the constant does not change
VALUES = """
merge.cluster COHESION .15 .2 .3 .4 .5
merge.cluster COHESION_OF_VAGUER .1 .2 .25
merge.contradiction RARE_NAME 3 5
merge.contradiction LARGE 3 30
merge.disputed ALIKE .4 .5 .7 .8
merge.figures FATE_REACH 3 8
merge.figures TOLL_REACH 6 20
merge.figures ROUNDING .01 .05
merge.figures ROUNDED_FROM 100 10000
merge.keys RAREST 4 8 12
merge.keys SIGNATURE 3 6
merge.keys MOST_CENTRES 16 64
merge.moments DATELINE_DAYS 1 2 5 7
merge.results REACH 6 24
merge.results AUXILIARY_REACH 2 5
merge.same SAME_DAYS .2 .25 .35 .4
merge.same OTHER_PRECISION .4 .6
merge.same SAME_DEED .25 .45
merge.same NAMED .5 1
merge.same SAME_ARTICLE .35 .5
merge.same OTHER_DEED .55 .75
merge.same CONTRADICTING .7 .9
merge.moments DAYS_BACK 2 7
merge.same VAGUER 1.5 3
merge.settle SPAN 7 30
merge.slots RARE 4 6
merge.slots SUBJECT_REACH 2 6
merge.profile NAME_LETTERS 4 6
merge.profile ONE_STORY 3 5
merge.profile ONE_STORY_KNOWN 1 3
merge.importance MOST_DAYS 10 60
merge.importance HISTORY 180 730
happenings REACH 20 80
"""


class Topic(Struct, frozen=True):
    """The mentions of a topic, the publishers of its articles, and the days of its reference timelines."""

    mentions: tuple[Mention, ...]
    sources: dict[str, str]
    references: tuple[frozenset[str], ...]


class Outcome(Struct, frozen=True):
    """What merging gave: important days, pairs of mentions in one event, and counts by name."""

    days: float
    pairs: frozenset[tuple[int, str, int, str, int]]
    counts: dict[str, int]


def topic_of(folder: Path) -> Topic:
    read = [read_raw(article_of(row)) for row in rows(folder / "articles.jsonl")]
    reference = json.loads((folder / "timelines.json").read_text(encoding="utf-8"))
    return Topic(
        tuple(mention for article in read for mention in article.mentions),
        {article.id: article.source for article in read if article.source},
        tuple(frozenset(day[:10] for day in timeline["timeline"]) for timeline in reference["timelines"]),
    )


def merged(topics: list[Topic], centres: int) -> Outcome:
    scores, pairs, events = [], set(), list[Event]()
    for number, topic in enumerate(topics):
        told = [build_event(group, topic.sources) for group in grouped(topic.mentions, centres)]
        events += told
        for event in told:
            places = sorted((mention.article, mention.index) for mention in event.mentions)
            pairs.update((number, *one, *other) for one, other in combinations(places, 2))
        scores += [date_f1(told, days) for days in topic.references]
    about = [conflict.about for event in events for conflict in event.conflicts]
    counts = {"events": len(events), "figures": about.count("figures"), "moments": about.count("moment")}
    return Outcome(mean(scores), frozenset(pairs), counts)


def date_f1(events: list[Event], days: frozenset[str]) -> float:
    inside = [event for event in events if min(days) <= day_of(event) <= max(days)]
    told = {day_of(event) for event in on_most_important_days(inside, len(days))}
    return 2 * len(told & days) / (len(told) + len(days))


def forget() -> None:
    """Empty the caches of what is worked out of a mention: it was worked out with another threshold."""
    for name, module in list(sys.modules.items()):
        if name.startswith(("timeline.merge", "timeline.happenings")):
            for value in vars(module).values():
                getattr(value, "cache_clear", int)()


def show(label: str, found: Outcome, base: Outcome) -> None:
    gained, lost = len(found.pairs - base.pairs), len(base.pairs - found.pairs)
    counts = ", ".join(f"{name} {count}" for name, count in found.counts.items())
    print(f"{label:28} days {found.days:.4f}, pairs {len(found.pairs)} (+{gained} -{lost}), {counts}", flush=True)


def main(data: Path) -> None:
    topics = [topic_of(data / "timeline/t17" / name) for name in TOPICS]
    standing = import_module("timeline.merge.keys").MOST_CENTRES
    run = partial(merged, topics)
    base = run(standing)
    show("as it is", base, base)
    for name, constant, *values in map(str.split, VALUES.strip().splitlines()):
        module = import_module(f"timeline.{name}")
        kept = getattr(module, constant)
        for value in map(float, values):
            forget()
            days = isinstance(kept, timedelta)
            setattr(module, constant, timedelta(value) if days else type(kept)(value))
            show(
                f"{name.removeprefix('merge.')} {constant} {value:g}",
                run(int(value) if constant == CENTRES else standing),
                base,
            )
        setattr(module, constant, kept)


if __name__ == "__main__":
    main(Path(sys.argv[1]))
