"""The command line: ``dateline`` and its commands, each in a file of its own that is loaded when it is asked for."""

from __future__ import annotations

import os
import sys
from importlib import import_module
from typing import NoReturn

import click

COMMANDS = {
    "serve": "Serve the timeline, the blurbs and the pages over HTTP.",
    "ingest": "Load articles from files, folders and globs into the store.",
    "timeline": "Write the merged events, of a file or of the store.",
    "summary": "Write the blurb of each article, or one over several.",
    "dates": "Write every date expression, with what it means and why.",
    "read": "Write what each line of an article is.",
    "show": "Show what is read in a file, for people.",
    "check": "Check that the file of a store is whole.",
    "openapi": "Write the OpenAPI document of the service.",
}
"""Every command and what it does, in the order of ``dateline --help``; ``api/commands/NAME.py`` holds each.

What each does is told here so that the list loads none of them."""


class _Commands(click.Group):
    """The commands, imported one by one: ``dateline dates`` does not wait for what ``dateline serve`` needs."""

    def list_commands(self, ctx: click.Context) -> list[str]:
        """Return the names of all commands."""
        del ctx
        return list(COMMANDS)

    def format_commands(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:
        """Write the list of the commands."""
        del ctx
        with formatter.section("Commands"):
            formatter.write_dl(list(COMMANDS.items()))

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:
        """Return the command of that name, None where there is none."""
        del ctx
        if cmd_name not in COMMANDS:
            return None
        found: click.Command = import_module(f"api.commands.{cmd_name}").command
        return found


@click.group(cls=_Commands, context_settings={"help_option_names": ["-h", "--help"]})
@click.version_option(package_name="dateline", prog_name="dateline")
def program() -> None:
    """Event timelines and extractive blurbs for news articles."""


def main() -> NoReturn:
    """Run the command line: exit code 0, 1 where the input is at fault, 2 where its use is; never a traceback."""
    try:
        status = program(prog_name="dateline", standalone_mode=False)
    except click.ClickException as error:
        error.show()
        sys.exit(error.exit_code)
    except (click.Abort, KeyboardInterrupt):
        click.echo("interrupted", err=True)
        sys.exit(130)
    except BrokenPipeError:
        # The reader of our output has gone: say nothing, and let the interpreter's last flush find no pipe either.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        sys.exit(1)
    sys.exit(status if isinstance(status, int) else 0)
