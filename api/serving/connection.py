"""One connection, which is uvicorn's but for what an open network needs: bounds in size and time, and true endings."""

from __future__ import annotations

import asyncio
import re
from typing import Any

from uvicorn.config import Config
from uvicorn.protocols.http.httptools_impl import HttpToolsProtocol
from uvicorn.server import ServerState

from api.http.head import head_too_large
from api.problems import ProblemError
from api.serving.answer import answer_of
from api.serving.crowd import Crowd, Stage

ANYTHING = b"*"
METHOD = re.compile(rb"([!#-'*+.^-z|~0-9A-Z-]{1,40}) ")  # a token: RFC 9110, section 5.6.2
PARSED = frozenset({b"GET", b"HEAD", b"POST", b"PUT", b"DELETE", b"OPTIONS", b"PATCH", b"TRACE"})
STAND_IN = b"OPTIONS"
INTERIM = b"HTTP/1.1 100 Continue\r\n\r\n"
PROBE_SECONDS = 0.5
"""How long a client that has sent all it will is left in peace: most answers are there by then."""
HEALTH = b"/health/"


class Connection(HttpToolsProtocol):
    """A connection that a crowd knows: it can be told how far it is, since when, and can be closed from outside."""

    def __init__(
        self,
        crowd: Crowd,
        config: Config,
        server_state: ServerState,
        app_state: dict[str, Any],
        _loop: asyncio.AbstractEventLoop | None = None,
    ) -> None:
        super().__init__(config, server_state, app_state, _loop)
        self.crowd = crowd
        self.since = self.loop.time()
        self._head: int | None = None  # bytes of a head that is not whole yet
        self._method: str | None = None  # one that the parser does not know
        self._unsent = 0
        self._ended = False

    @property
    def stage(self) -> Stage:
        """Return how far the connection is."""
        if self.cycle is None or self.cycle.response_complete:
            if self.transport.get_write_buffer_size():
                return "answer"
            return ("new" if self.cycle is None else "idle") if self._head is None else "head"
        if self.cycle.more_body:
            return "body"
        return "answer" if self.cycle.response_started else "work"

    def connection_made(self, transport: asyncio.Transport) -> None:  # type: ignore[override]
        """Enter the crowd."""
        super().connection_made(transport)
        self.crowd.enter(self)

    def connection_lost(self, exc: Exception | None) -> None:
        """Leave the crowd."""
        self.crowd.leave(self)
        super().connection_lost(exc)

    def data_received(self, data: bytes) -> None:
        """Take what has arrived; a head that grows beyond its bound ends the connection."""
        if self.stage == "body":
            self.since = self.loop.time()
        before = self._head
        if before is None and self.stage in ("new", "idle"):
            data = self._in_known_words(data)
        super().data_received(data)
        if before is not None and self._head is not None and not self.transport.is_closing():
            self._head += len(data)
            if self._head > self.crowd.most_head:
                self.refuse(head_too_large(self.crowd.most_head, f"{self._head} or more"))

    def on_message_begin(self) -> None:
        """Begin to count a head."""
        self._head = 0
        self.since = self.loop.time()
        super().on_message_begin()

    def on_headers_complete(self) -> None:
        """Begin the call; ``*`` stands for the service as a whole (RFC 9112, section 3.2.4)."""
        self._head = None
        self.since = self.loop.time()
        whole = self.url == ANYTHING
        if whole:
            self.url = b"/"
        if self.crowd.is_full and not self.url.startswith(HEALTH):
            self.scope["state"]["crowded"] = True
        super().on_headers_complete()
        if whole:
            self.scope |= {"path": "*", "raw_path": ANYTHING}
        if self._method:
            self.scope["method"] = self._method
            self._method = None

    def on_response_complete(self) -> None:
        """Begin to wait for the next call, or end with a client that will send none."""
        self.since = self.loop.time()
        super().on_response_complete()
        if self._ended:
            self.transport.close()

    def eof_received(self) -> bool | None:  # type: ignore[override]
        """Return whether the connection stays open: a client that has said all may still wait for its answer.

        One that has gone altogether looks the same, until it is written to.
        """
        self._ended = True
        if self.cycle is None or self.cycle.response_complete or self.cycle.more_body:
            return None  # closed, once what is written has been sent
        self.loop.call_later(PROBE_SECONDS, self._probe)
        return True

    def send_400_response(self, msg: str) -> None:
        """Refuse what is no HTTP."""
        del msg
        self.refuse(ProblemError(400, "What was sent is no HTTP request.", headers={"Connection": "close"}))

    def refuse(self, problem: ProblemError) -> None:
        """Answer a problem to what is no whole request, and close."""
        if self.stage in ("new", "idle", "head"):
            self.transport.write(answer_of(problem, self.server_state.default_headers))
        self.transport.close()

    def _in_known_words(self, data: bytes) -> bytes:
        """Return what begins a request, its method one that the parser knows: the application answers any (405)."""
        method = METHOD.match(data)
        self._method = None if method is None or method[1] in PARSED else method[1].decode()
        return data if method is None or self._method is None else STAND_IN + data[method.end(1) :]

    def close(self) -> None:
        """Close, once what is written has been sent."""
        self.transport.close()

    def abort(self) -> None:
        """Close at once."""
        self.transport.abort()

    def progress(self) -> None:
        """Note whether the client has taken some of its answer since the last look."""
        unsent = self.transport.get_write_buffer_size()
        if unsent != self._unsent:
            self._unsent = unsent
            self.since = self.loop.time()

    def _probe(self) -> None:
        """Write what a client that waits must bear at any time, and what tells one that has gone.

        An interim answer: RFC 9110, section 15.2. The first one draws the reset that the second one meets.
        """
        if self.transport.is_closing() or self.stage != "work" or self.scope["http_version"] != "1.1":
            return
        self.transport.write(INTERIM)
        self.loop.call_later(PROBE_SECONDS, self._probe)
