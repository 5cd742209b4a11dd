"""The one layer around the application: what holds for every answer, whoever gave it.

Request ids, security headers, CORS, HEAD, OPTIONS, addresses with a stray slash, and a problem for whatever broke.
Pure ASGI: each middleware of the framework costs more than a handler, this layer some microseconds.
"""

from __future__ import annotations

import asyncio
import logging
import re
from collections.abc import Awaitable, Callable, Iterable
from itertools import count
from os import urandom
from typing import Any

from api.http.head import check_head
from api.http.methods import Methods
from api.problems import MEDIA_TYPE, ProblemError, busy, encode_problem
from api.settings import Settings

Message = dict[str, Any]
Scope = dict[str, Any]
Receive = Callable[[], Awaitable[Message]]
Send = Callable[[Message], Awaitable[None]]
App = Callable[[Any, Any, Any], Awaitable[None]]
Headers = list[tuple[bytes, bytes]]

log = logging.getLogger("dateline")

REQUEST_ID = re.compile(rb"[A-Za-z0-9._~-]{1,128}")
EXPOSED = b"ETag, Location, Retry-After, X-Request-Id"
ALLOWED_HEADERS = b"Accept, Accept-Language, Content-Type, If-Match, If-None-Match, X-Request-Id"
PREFLIGHT_SECONDS = b"600"
ANYTHING = "*"
POLICY = b"default-src 'none'; frame-ancestors 'none'"
SECURITY: Headers = [(b"x-content-type-options", b"nosniff"), (b"referrer-policy", b"no-referrer")]


class Edge:
    """The application with this layer around it."""

    def __init__(self, app: App, methods: Methods, settings: Settings) -> None:
        self.app = app
        self._methods = methods
        self._origins = settings.origins
        self._most = settings.max_head_bytes
        # One random number a process and a count: asking the system for randomness costs more than a whole answer.
        self._ids = (f"{start:032x}" for start in count(int.from_bytes(urandom(12), "big") << 32))

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Answer one request; pass anything else on."""
        if scope["type"] == "lifespan":
            await self.app(scope, receive, send)
        elif scope["type"] == "http":
            await self._answer(scope, receive, send)

    async def _answer(self, scope: Scope, receive: Receive, send: Send) -> None:
        head = dict(scope["headers"])
        request_id = self._request_id(head.get(b"x-request-id"))
        extra = [(b"x-request-id", request_id.encode()), *SECURITY, *self._cors(head.get(b"origin"))]
        answer = _Answer(send, extra, bodiless=scope["method"] == "HEAD")
        scope.setdefault("state", {})["request_id"] = request_id
        try:
            self._admit(scope)
            await self._dispatch(scope, receive, answer, head)
        except ProblemError as problem:
            await send_problem(answer, problem, request_id)
        except asyncio.CancelledError:  # the service stops, and has waited for as long as it may
            if not answer.started:
                await send_problem(answer, crowded(), request_id)
        except Exception:
            log.exception("request %s failed: %s %s", request_id, scope["method"], scope["path"])
            if answer.started:
                raise
            await send_problem(answer, internal_error(), request_id)

    def _admit(self, scope: Scope) -> None:
        """Raise the problem of a request that is not looked at: one too many, or of a head that is no good."""
        if scope["state"].get("crowded"):  # more connections than there may be, and this no question of health
            raise crowded()
        check_head(scope["headers"], scope["raw_path"] + scope["query_string"], scope["http_version"], self._most)

    def _request_id(self, given: bytes | None) -> str:
        """Return the caller's request id where it is a plain one, else a new one."""
        return given.decode() if given and REQUEST_ID.fullmatch(given) else next(self._ids)

    async def _dispatch(self, scope: Scope, receive: Receive, answer: _Answer, head: dict[bytes, bytes]) -> None:
        method, path = scope["method"], scope["path"]
        if path == ANYTHING and method != "OPTIONS":
            raise ProblemError(405, f"* takes no {method[:20]}.", headers={"Allow": "OPTIONS"})
        allowed = self._methods.all if path == ANYTHING else self._methods.of(path)
        if not allowed:
            raise ProblemError(404, f"There is nothing at {path[:200]}.")
        if method not in allowed:
            raise ProblemError(405, f"{path[:200]} takes no {method[:20]}.", headers={"Allow": ", ".join(allowed)})
        if method == "OPTIONS":  # of "*" too, which asks of the service as a whole
            await self._options(answer, head, allowed)
            return
        await self.app({**scope, "method": "GET"} if method == "HEAD" else scope, receive, answer)

    async def _options(self, answer: _Answer, head: dict[bytes, bytes], allowed: Iterable[str]) -> None:
        methods = ", ".join(allowed).encode()
        headers = [(b"allow", methods)]
        allowed_origin = any(name == b"access-control-allow-origin" for name, _ in self._cors(head.get(b"origin")))
        if b"access-control-request-method" in head and allowed_origin:
            headers += [
                (b"access-control-allow-methods", methods),
                (b"access-control-allow-headers", ALLOWED_HEADERS),
                (b"access-control-max-age", PREFLIGHT_SECONDS),
            ]
        await answer({"type": "http.response.start", "status": 204, "headers": headers})
        await answer({"type": "http.response.body", "body": b""})

    def _cors(self, origin: bytes | None) -> Headers:
        """Return the headers that let a page of another origin read the answer, where the settings allow it."""
        if not self._origins:
            return []
        if "*" in self._origins:
            return [(b"access-control-allow-origin", b"*"), (b"access-control-expose-headers", EXPOSED)]
        vary = [(b"vary", b"Origin")]
        if origin is None or origin.decode("latin-1") not in self._origins:
            return vary
        return [*vary, (b"access-control-allow-origin", origin), (b"access-control-expose-headers", EXPOSED)]


class _Answer:
    """A send that adds what every answer carries, and leaves out the body where only the head was asked for."""

    def __init__(self, send: Send, extra: Headers, *, bodiless: bool) -> None:
        self.started = False
        self._send = send
        self._extra = extra
        self._bodiless = bodiless

    async def __call__(self, message: Message) -> None:
        if message["type"] == "http.response.start":
            self.started = True
            headers = [*message["headers"], *self._extra]
            if not any(name == b"content-security-policy" for name, _ in headers):
                headers.append((b"content-security-policy", POLICY))
            await self._send({**message, "headers": headers})
        elif self._bodiless:
            if not message.get("more_body", False):
                await self._send({"type": "http.response.body", "body": b""})
        else:
            await self._send(message)


async def send_problem(send: Send, problem: ProblemError, request_id: str) -> None:
    """Send a problem as the whole answer."""
    body = encode_problem(problem, request_id)
    headers = [(name.lower().encode(), value.encode("latin-1", "replace")) for name, value in problem.headers.items()]
    headers += [
        (b"content-type", MEDIA_TYPE.encode()),
        (b"content-length", str(len(body)).encode()),
        (b"cache-control", b"no-store"),
    ]
    await send({"type": "http.response.start", "status": problem.status, "headers": headers})
    await send({"type": "http.response.body", "body": body})


def crowded() -> ProblemError:
    """Return the problem of a service that has no time for this client; the connection ends with it."""
    problem = busy()
    problem.headers["Connection"] = "close"
    return problem


def internal_error() -> ProblemError:
    """Return the problem that hides what broke; the log has it under the request's id."""
    return ProblemError(500, "The service failed to answer; its log has the reason under this request's id.")
