"""The service on its socket until it is asked to stop: uvicorn's server around connections of our own."""

from __future__ import annotations

import asyncio
import logging
import math
import signal
import socket
from collections.abc import Iterator
from contextlib import contextmanager
from functools import partial

import uvicorn

from api.app import create_app
from api.serving.connection import Connection
from api.serving.crowd import SECONDS, Crowd
from api.settings import Settings

BACKLOG = 1_024
"""Connections that the system keeps until they are taken: a burst of them is not refused."""


class Server(uvicorn.Server):
    """A server that ends by itself when it is asked to: what began it learns that it has, and how."""

    def ask_to_stop(self) -> None:
        """End: calls that run may go on for a while, unless asked again."""
        self.force_exit = self.should_exit
        self.should_exit = True

    @contextmanager
    def capture_signals(self) -> Iterator[None]:
        """Leave signals to who began the server."""
        yield


async def serve(settings: Settings, taken: socket.socket) -> None:
    """Serve on a socket that is bound until SIGINT or SIGTERM; calls that run may go on for ``stop_seconds``."""
    logging.getLogger("uvicorn.error").setLevel(logging.ERROR)  # what clients send is no news
    crowd = Crowd(settings.connections, settings.max_head_bytes)
    server = Server(
        uvicorn.Config(
            create_app(settings),
            http=partial(Connection, crowd),  # type: ignore[arg-type]  # what is called as the class would be
            ws="none",
            lifespan="on",
            log_config=None,
            access_log=False,
            server_header=False,
            proxy_headers=False,
            backlog=BACKLOG,
            timeout_keep_alive=math.ceil(SECONDS["idle"]),
            timeout_graceful_shutdown=math.ceil(settings.stop_seconds),
        )
    )
    loop = asyncio.get_running_loop()
    for number in (signal.SIGINT, signal.SIGTERM):
        loop.add_signal_handler(number, server.ask_to_stop)
    watching = loop.create_task(crowd.watch())
    try:
        await server.serve(sockets=[taken])
    finally:
        watching.cancel()
