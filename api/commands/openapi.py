"""``dateline openapi``: the OpenAPI document of the service."""

from __future__ import annotations

import sys

import click

from api.document.document import openapi_document


@click.command("openapi")
def command() -> None:
    """Write the OpenAPI document of the service as JSON."""
    sys.stdout.buffer.write(openapi_document())
