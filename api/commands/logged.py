"""What the program logs while a command runs, for people: one line on standard error, and no traceback."""

from __future__ import annotations

import logging
import traceback
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import click


@contextmanager
def logged() -> Iterator[None]:
    """Show each line of the log, and what it is about."""
    log, handler = logging.getLogger("dateline"), _Lines()
    log.addHandler(handler)
    try:
        yield
    finally:
        log.removeHandler(handler)


class _Lines(logging.Handler):
    """Writes each record as one line, with the place where the program failed."""

    def emit(self, record: logging.LogRecord) -> None:
        """Write one record."""
        error = record.exc_info[1] if record.exc_info else None
        click.echo(f"{record.getMessage()}{f' ({error}{_place(error)})' if error else ''}", err=True)


def _place(error: BaseException) -> str:
    frames = traceback.extract_tb(error.__traceback__)
    return f", {Path(frames[-1].filename).name}:{frames[-1].lineno}" if frames else ""
