"""``dateline show``: the stages of reading an article, for people."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import click

from api.display import display
from api.ingest.finding import Found, stem
from api.ingest.reading import read_file
from api.ingest.source import Given, reason_of
from timeline.model import Event, Line, ReadArticle, Timex
from timeline.pipeline import read_article, unified_timeline

_COLOURS = {
    "title": "cyan",
    "meta": "yellow",
    "body": "green",
    "boilerplate": "bright_black",
    "comment": "magenta",
    "sidebar": "blue",
    "author_bio": "red",
}


@click.command("show")
@click.argument("file", type=click.Path(exists=True, dir_okay=False, path_type=Path))
@click.option(
    "--stage",
    type=click.Choice(["lines", "timexes", "events"]),
    default="events",
    show_default=True,
    help="What to show.",
)
def command(file: Path, stage: str) -> None:
    """Show what is read in a file: its labelled lines, its date expressions, or its events."""
    faults = 0
    for item in read_file(Found(file, stem(file.name), named=True)):
        if not isinstance(item, Given):
            click.echo(f"{item.where}: {item.reason}", err=True)
            faults += item.refused
            continue
        try:
            read = read_article(item.article)
        except Exception as error:  # noqa: BLE001  (text is hostile, and one article may never lose the others)
            reason = error if isinstance(error, ValueError) else f"cannot be read: {reason_of(error)}"
            click.echo(f"{item.where}: {reason}", err=True)
            faults += 1
            continue
        click.echo("\n".join((*_head(item.where, read), *_STAGES[stage](read))))
    if faults:
        raise click.exceptions.Exit(1)


def _head(where: str, read: ReadArticle) -> Iterator[str]:
    context = read.published
    yield click.style(where, bold=True)
    yield f"published {context.edtf or 'unknown'} ({context.origin}), language {read.language}"
    for evidence in (*context.evidence, *context.conflicts):
        yield f"  {'against' if evidence in context.conflicts else 'for'} it: {evidence.text!r} ({evidence.rule})"
    yield ""


def _lines(read: ReadArticle) -> Iterator[str]:
    for line in read.lines:
        yield f"{_label(line)} {read.text[line.start : line.end].strip()}"


def _label(line: Line) -> str:
    return click.style(f"{line.kind:<11}", fg=_COLOURS[line.kind]) + click.style(f" {line.rule:<24}", dim=True)


def _timexes(read: ReadArticle) -> Iterator[str]:
    for timex in read.timexes:
        yield f"{timex.start:>6} {_value(timex)} {timex.text!r}: {timex.explanation}"


def _value(timex: Timex) -> str:
    colour = "yellow" if timex.unresolved else "green"
    return click.style(f"{timex.type:<8} {timex.value:<20}", fg=colour)


def _events(read: ReadArticle) -> Iterator[str]:
    for event in unified_timeline([read]):
        yield from _event(event)


def _event(event: Event) -> Iterator[str]:
    yield f"{click.style(display(event.moment, 'en'), fg='green')}  {click.style(event.headline, bold=True)}"
    yield f"    {event.tense}, importance {event.importance}"
    for mention in event.mentions:
        why = mention.timex.explanation if mention.timex else mention.inherited
        yield f"    {mention.sentence.text}"
        yield click.style(f"    {why or 'no date'}", dim=True)


_STAGES: dict[str, Callable[[ReadArticle], Iterator[str]]] = {"lines": _lines, "timexes": _timexes, "events": _events}
