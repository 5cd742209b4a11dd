"""JSON lines in, JSON lines out, in the same order: what the commands with ``--jsonl`` share."""

from __future__ import annotations

import logging
import sys
from collections.abc import Callable, Iterator
from functools import partial
from typing import BinaryIO, TypeVar

import click
import msgspec

from api.commands.workers import working_with
from api.ingest.fields import Row, decode_row, row_article
from api.ingest.jsonlines import numbered_lines
from api.ingest.source import MOST_DOCUMENT_BYTES
from api.store.reader import UNREAD, read_one
from timeline.model import Article, ReadArticle, UnreadableError
from timeline.pipeline import Stage, read_article, read_raw

log = logging.getLogger("dateline")

T = TypeVar("T")
Object = dict[str, object]
Result = TypeVar("Result")

jsonl_option = click.option(
    "--jsonl",
    type=click.File("rb"),
    metavar="FILE",
    help="JSON lines, one article each: id, text (or html, or lines), title, url, source, language, published (or dct),"
    " timezone. - is standard input.",
)
raw_option = click.option("--raw", is_flag=True, help="Take the whole text as body; clean nothing away.")


class Refused(msgspec.Struct, frozen=True):
    """Why a line is no article that can be read."""

    reason: str


class Faults:
    """Tells of lines that are no articles on standard error, and remembers that there were any."""

    def __init__(self) -> None:
        self.any = False

    def tell(self, number: int, reason: str) -> None:
        """Name a line and what is wrong with it."""
        self.any = True
        click.echo(f"line {number}: {reason}", err=True)

    def exit(self) -> None:
        """End with status 1 where there were faults; all good lines have been written by now."""
        sys.stdout.flush()
        if self.any:
            raise click.exceptions.Exit(1)


def answer_lines(
    stream: BinaryIO, *, raw: bool, workers: int, answer: Callable[[Row, ReadArticle], Object], upto: Stage
) -> None:
    """Write an answer for each article, read as far as it needs, in order.

    Faults go to standard error, and the exit status tells of them.
    """
    faults = Faults()
    for _, written in each_line(stream, faults, workers, partial(_answered, answer, raw=raw, upto=upto)):
        sys.stdout.buffer.write(written)
    faults.exit()


def each_line(
    stream: BinaryIO, faults: Faults, workers: int, work: Callable[[Row, Article], T]
) -> Iterator[tuple[int, T]]:
    """Yield the number of each line that is an article, and what the work makes of it.

    Of many lines the work is done in so many processes, which must know it by its name.
    """
    with working_with(workers) as begun:
        for number, made in begun.map(partial(_made, work), numbered_lines(stream), _size, _failed):
            if isinstance(made, Refused):
                faults.tell(number, made.reason)
            else:
                yield number, made


def read_row(_: Row, article: Article, *, raw: bool, upto: Stage = "events") -> ReadArticle:
    """Return the article of a row as it was read; with ``raw`` the whole text is body. Raises UnreadableError."""
    read = read_one(article, partial(read_raw if raw else read_article, upto=upto))
    if isinstance(read, str):
        raise UnreadableError(read)
    return read


def write_line(answer: object) -> None:
    """Write one JSON object as a line."""
    sys.stdout.buffer.write(msgspec.json.encode(answer) + b"\n")


def _made(work: Callable[[Row, Article], T], numbered: tuple[int, bytes | None]) -> tuple[int, T | Refused]:
    number, line = numbered
    try:
        if line is None:
            return number, Refused(f"longer than {MOST_DOCUMENT_BYTES} bytes")
        row = decode_row(line)
        return number, work(row, row_article(row, str(number)))
    except ValueError as error:
        return number, Refused(str(error))
    except MemoryError:
        raise  # the limit of the worker that reads, who says so
    except Exception:  # text is hostile, and one line may never lose the others
        log.exception("line %d cannot be read", number)
        return number, Refused(UNREAD)


def _failed(numbered: tuple[int, bytes | None], error: Exception) -> tuple[int, Refused]:
    return numbered[0], Refused(f"reading it {error}")


def _answered(
    answer: Callable[[Row, ReadArticle], Object], row: Row, article: Article, *, raw: bool, upto: Stage
) -> bytes:
    return msgspec.json.encode(answer(row, read_row(row, article, raw=raw, upto=upto))) + b"\n"


def _size(numbered: tuple[int, bytes | None]) -> int:
    return len(numbered[1] or b"")
