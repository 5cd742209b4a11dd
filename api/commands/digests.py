"""Timelines summarised to so many days and sentences, as a JSON file of specifications asks."""

from __future__ import annotations

from collections.abc import Iterable
from typing import BinaryIO

import click

from api.commands.lines import write_line
from timeline.digest.digest import digest
from timeline.digest.outline import Outline
from timeline.digest.spec import read_specs


def write_digests(outlines: Iterable[Outline], stream: BinaryIO) -> None:
    """Write one JSON object: the name of each specification → its days → their sentences."""
    try:
        specs = read_specs(stream.read())
    except ValueError as error:
        raise click.ClickException(f"{stream.name}: {error}") from None
    write_line(digest(outlines, specs))
