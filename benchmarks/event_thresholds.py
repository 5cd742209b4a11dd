"""Print how many mentions each threshold of syntax, headlines and events changes when it alone is varied.

python -m benchmarks.event_thresholds DATA [ARTICLES]

A line a threshold: the mentions that are lost and gained, or whose headline, moment or tense is another, of all that so
many articles of CNN/DailyMail and the BBC tell (200 of each unless told), at half and at twice its value. One that
moves nothing lies on flat ground; one that moves many is to be judged by reading these.
"""

from __future__ import annotations

import ast
import json
import random
import sys
from collections.abc import Iterator
from importlib import import_module
from pathlib import Path

from timeline.model import Article
from timeline.pipeline import read_raw

ROOT = Path(__file__).parent.parent / "timeline"
FOLDERS = ("syntax", "headlines", "events")
SETS = ("cnndm-dev.jsonl", "bbc-dev.jsonl")
ARTICLES = 200
SEED = 13
PUBLISHED = "2015-03-18"

Told = set[tuple[str, ...]]


def articles_in(folder: Path, count: int) -> Iterator[Article]:
    for name in SETS:
        lines = (folder / "summary" / name).read_text(encoding="utf-8").splitlines()
        for line in random.Random(SEED).sample(lines, count):  # noqa: S311  (a sample, no secret)
            row = json.loads(line)
            yield Article(id=row["id"], text=row["text"], published=PUBLISHED, language="en")


def told_in(articles: list[Article]) -> Told:
    return {
        (one.id, str(mention.sentence.start), mention.headline, str(mention.moment), mention.tense)
        for one in articles
        for mention in read_raw(one).mentions
    }


def thresholds() -> Iterator[tuple[str, str, int]]:
    """Yield module, name and value of each whole number in capitals that a module of the folders defines."""
    for folder in FOLDERS:
        for path in sorted((ROOT / folder).rglob("*.py")):
            module = ".".join(("timeline", *path.relative_to(ROOT).with_suffix("").parts))
            for node in ast.parse(path.read_text(encoding="utf-8")).body:
                named = isinstance(node, ast.Assign) and isinstance(node.targets[0], ast.Name)
                if named and isinstance(node.value, ast.Constant) and type(node.value.value) is int:
                    yield module, node.targets[0].id, node.value.value


def users_of(module: str, name: str) -> list[str]:
    """Return the modules that hold a threshold: its own, and those that import it by name."""
    found = [module]
    for path in ROOT.rglob("*.py"):
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            imports = isinstance(node, ast.ImportFrom) and node.module == module
            if imports and any(alias.name == name for alias in node.names):
                found.append(".".join(("timeline", *path.relative_to(ROOT).with_suffix("").parts)))
    return found


def changed(articles: list[Article], before: Told, module: str, name: str, value: int) -> int:
    users = [import_module(user) for user in users_of(module, name)]
    kept = getattr(users[0], name)
    for user in users:
        setattr(user, name, value)
    try:
        return len(told_in(articles) ^ before)
    finally:
        for user in users:
            setattr(user, name, kept)


def main(data: Path, count: int) -> None:
    articles = list(articles_in(data, count))
    before = told_in(articles)
    print(f"{len(articles)} articles tell {len(before)} mentions")
    for module, name, value in thresholds():
        less, more = max(1, value // 2), value * 2
        counts = [changed(articles, before, module, name, other) for other in (less, more)]
        print(f"{module}.{name} {value}: {less} changes {counts[0]}, {more} changes {counts[1]}", flush=True)


if __name__ == "__main__":
    main(Path(sys.argv[1]), int(sys.argv[2]) if len(sys.argv) > 2 else ARTICLES)
