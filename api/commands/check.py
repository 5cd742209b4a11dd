"""``dateline check``: whether the file of a store is whole."""

from __future__ import annotations

import click

from api.commands.kept import store_option
from api.store.check import faults_of
from api.store.opening import store_file
from api.store.protocol import StoreError


@click.command("check")
@store_option
def command(store: str) -> None:
    """Check that a store's file is whole: its pages, its schema, every row, and what is derived from the articles.

    Every fault is a line; the exit status is 1 where there is any. Nothing is mended.
    """
    try:
        file = store_file(store)
        if not file.is_file():
            raise click.ClickException(f"store {store}: there is none")
        count = 0
        for count, fault in enumerate(faults_of(file), 1):  # noqa: B007  (what it is at the end is told)
            click.echo(fault)
    except StoreError as error:
        raise click.ClickException(str(error)) from None
    if count:
        raise click.ClickException(f"store {store}: {count} fault{'s' * (count > 1)}")
    click.echo(f"store {store}: whole")
