"""The store that a command works on."""

from __future__ import annotations

import os
from collections.abc import Iterator
from contextlib import contextmanager

import click

from api.commands.logged import logged
from api.commands.progress import Bar
from api.settings import Settings, read_settings
from api.store.opening import open_store, store_file
from api.store.protocol import StoreError
from api.store.reader import Reader, read_each
from api.store.sqlite import SqliteStore

store_option = click.option(
    "--store",
    default=lambda: settings().store,
    metavar="FILE|URL",
    help="The SQLite file that keeps the articles, or sqlite:///FILE.  [default: DATELINE_STORE, or dateline.sqlite]",
)


def settings() -> Settings:
    """Return the settings of the environment; a value that cannot be used ends the command."""
    try:
        return read_settings(os.environ)
    except ValueError as error:
        raise click.ClickException(str(error)) from None


@contextmanager
def stored(name: str, *, make: bool = False, reader: Reader = read_each) -> Iterator[SqliteStore]:
    """Open a store, and close it in the end; only ``make`` makes a new one. What it cannot do ends the command."""
    try:
        if not make and not store_file(name).exists():
            raise click.ClickException(f"store {name}: there is none; dateline ingest makes one")
        with logged():
            with Bar("reading anew", "article") as bar:
                opened = open_store(name, reader=reader, progress=bar.reach)
            try:
                yield opened
            finally:
                opened.close()
    except StoreError as error:
        raise click.ClickException(str(error)) from None
