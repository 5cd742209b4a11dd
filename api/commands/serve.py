"""``dateline serve``: the service over HTTP."""

from __future__ import annotations

import asyncio
import gc
import socket
from http import HTTPStatus

import click
import msgspec

from api.commands.kept import settings, store_option, stored
from api.settings import Settings

_ASK_SECONDS = 0.05
_COLLECTED = (50_000, 50, 50)
"""When garbage is collected: answers leave no cycles, and a full collection is as long as a hundred answers."""


@click.command("serve")
@click.option(
    "--host",
    default=lambda: settings().host,
    metavar="H",
    help="Address to listen on.  [default: DATELINE_HOST, or 127.0.0.1]",
)
@click.option(
    "--port",
    type=click.IntRange(1, 65_535),
    default=lambda: settings().port,
    metavar="P",
    help="Port to listen on.  [default: DATELINE_PORT, or 8000]",
)
@store_option
def command(host: str, port: int, store: str) -> None:
    """Serve the timeline, the blurbs and the pages over HTTP until interrupted.

    All other settings are DATELINE_* variables, which the README lists.
    """
    taken = _bound(host, port)
    with stored(store, make=True):
        pass  # what an older version of the program has read is read anew here, where its progress can be seen
    asyncio.run(_serve(msgspec.structs.replace(settings(), host=host, port=port, store=store), taken))


def _bound(host: str, port: int) -> socket.socket:
    """Return a socket that has the address. Raises ClickException where it cannot be had."""
    try:
        family, kind, protocol, _, address = socket.getaddrinfo(host, port, type=socket.SOCK_STREAM)[0]
        taken = socket.socket(family, kind, protocol)
        taken.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        taken.bind(address)
    except OSError as error:
        raise click.ClickException(
            f"cannot listen on {host}:{port}: {(error.strerror or str(error)).lower()};"
            " choose another address with --host or DATELINE_HOST, another port with --port or DATELINE_PORT"
        ) from None
    return taken


async def _serve(chosen: Settings, taken: socket.socket) -> None:
    from api.serving.server import serve  # noqa: PLC0415  (loads the application, which ``--help`` does without)

    gc.freeze()
    gc.set_threshold(*_COLLECTED)
    ready = asyncio.create_task(_say_when_ready(chosen.host, chosen.port))
    try:
        await serve(chosen, taken)
    finally:
        ready.cancel()
    click.echo("stopped", err=True)


async def _say_when_ready(host: str, port: int) -> None:
    """Say the address as soon as a request to it is answered well."""
    while not await _is_ready(host, port):  # noqa: ASYNC110  (readiness is known by asking, only that tells)
        await asyncio.sleep(_ASK_SECONDS)
    shown = f"[{host}]" if ":" in host else host
    click.echo(f"Dateline serves on http://{shown}:{port} (Ctrl-C stops it)")


async def _is_ready(host: str, port: int) -> bool:
    try:
        reader, writer = await asyncio.open_connection(host, port)
        writer.write(f"GET /health/ready HTTP/1.1\r\nHost: {host}\r\nConnection: close\r\n\r\n".encode())
        status = await reader.readline()
        writer.close()
    except OSError:
        return False
    return status.split()[1:2] == [str(HTTPStatus.OK.value).encode()]
