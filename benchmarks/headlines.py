"""Print how near headlines cut out of news sentences come to those that people cut: token F1.

python -m benchmarks.headlines PAIRS EVAL [--worst N]

PAIRS is a file of sentences with their headlines (JSON lines: ``id``, ``text``, ``summaries``), EVAL the folder of the
scorer ``headline_score.py``. Each sentence is read as an article of its own, published on an invented day, for the
pairs name none. ``main clause`` is the headline that ``headline_of`` cuts for the event of the sentence's first main
clause and the first date in it, with who claims it where that is only claimed. ``as told`` is that of the first event
that the article tells, whichever clause that is; where it tells none, that of the main clause. ``--worst N`` shows the
N sentences whose main clause is cut worst.
"""

from __future__ import annotations

import argparse
import importlib.util
import json
from collections.abc import Iterator, Sequence
from pathlib import Path
from statistics import mean
from types import ModuleType

from msgspec import Struct

from timeline.headlines.en.claim import claimed_headline, lost_claim
from timeline.headlines.en.headline import Subjects, headline_of
from timeline.model import Article, Timex
from timeline.pipeline import read_raw
from timeline.ruled import telling_of
from timeline.syntax.clause import ASIDES, RELATIVE, Clause
from timeline.syntax.sentence import Parsed, parse
from timeline.words import words_of

PUBLISHED = "2014-02-12"
LANGUAGE = "en"
DATES = frozenset({"DATE", "TIME"})


class Pair(Struct, frozen=True):
    """A sentence and the headlines that people cut out of it."""

    id: str
    text: str
    summaries: list[str]


class Cut(Struct, frozen=True):
    """A sentence's headline by way of its main clause, and by way of the first event told."""

    main: str
    told: str


def pairs_in(path: Path) -> list[Pair]:
    lines = path.read_text(encoding="utf-8").splitlines()
    return [Pair(row["id"], row["text"], row["summaries"]) for row in map(json.loads, lines)]


def parsed(text: str) -> tuple[Parsed | None, str | None]:
    """Return the longest sentence of a text taken apart, and the headline of the first event told, if any."""
    read = read_raw(Article(id="pair", text=text, language=LANGUAGE, published=PUBLISHED))
    found = parse(read.sentences, words_of(read.sentences, LANGUAGE), read.timexes, telling_of(LANGUAGE).syntax)
    told = read.mentions[0].headline if read.mentions else None
    return max(found, key=lambda one: len(one.tokens), default=None), told


def main_clause(one: Parsed) -> Clause:
    """Return the first clause that tells something and that no subordinator and no relative opens, else the first.

    A relative clause that follows a subject without verb and comma holds the verb of the sentence, too.
    """
    before = one.clauses[0]
    subject = 0 if before.verbs or one.tokens[before.last - 1].text == "," else before.last
    own = (clause for clause in one.clauses if clause.role not in ASIDES or _holds_main_verb(clause, subject))
    return next((clause for clause in own if any(not verb.reduced for verb in clause.verbs)), one.clauses[0])


def _holds_main_verb(clause: Clause, subject: int) -> bool:
    return clause.role in RELATIVE and 0 < clause.first == subject and len(clause.verbs) > 1


def own_date(one: Parsed, clause: Clause) -> Timex | None:
    """Return the first date of a clause."""
    start, end = one.tokens[clause.first].start, one.tokens[clause.last - 1].end
    inside = (timex for timex, (first, _) in zip(one.timexes, one.dated, strict=True) if start <= first < end)
    return next((timex for timex in inside if timex.type in DATES), None)


def cut(text: str) -> Cut:
    """Return the headlines that are cut out of a sentence; the sentence itself where it holds no words."""
    one, told = parsed(text)
    if one is None or not one.clauses:
        return Cut(text, told or text)
    clause = main_clause(one)
    own = own_date(one, clause)
    main = headline_of(one, clause, own, Subjects())
    lost = lost_claim(main, one)
    main = (claimed_headline(one, lost, own, None) if lost else "") or main
    return Cut(main, told or main)


def scorer_in(folder: Path) -> ModuleType:
    spec = importlib.util.spec_from_file_location("headline_score", folder / "headline_score.py")
    if spec is None or spec.loader is None:
        raise SystemExit(f"no scorer in {folder}")
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def scores(headlines: Sequence[str], pairs: Sequence[Pair], scorer: ModuleType) -> Iterator[float]:
    """Yield the token F1 of each headline against the closest of those that people cut."""
    for headline, pair in zip(headlines, pairs, strict=True):
        words = scorer.words(headline)
        yield max(scorer.f1(words, scorer.words(summary)) for summary in pair.summaries)


def report(name: str, headlines: Sequence[str], pairs: Sequence[Pair], scorer: ModuleType) -> list[float]:
    found = list(scores(headlines, pairs, scorer))
    length = mean(len(scorer.words(headline)) for headline in headlines)
    print(f"{name:12} n {len(pairs)} token F1 {mean(found):.4f} words {length:.1f}")
    return found


def main(options: argparse.Namespace) -> None:
    pairs, scorer = pairs_in(options.pairs), scorer_in(options.eval)
    cuts = [cut(pair.text) for pair in pairs]
    report("sentence", [pair.text for pair in pairs], pairs, scorer)
    report("as told", [one.told for one in cuts], pairs, scorer)
    found = report("main clause", [one.main for one in cuts], pairs, scorer)
    for score, at in sorted(zip(found, range(len(pairs)), strict=True))[: options.worst]:
        print(f"{score:.2f} {pairs[at].text}\n  people {pairs[at].summaries[0]}\n  ours   {cuts[at].main}")


if __name__ == "__main__":
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("pairs", type=Path)
    parser.add_argument("eval", type=Path)
    parser.add_argument("--worst", type=int, default=0)
    main(parser.parse_args())
