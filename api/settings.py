"""Every limit and default of the service, read once from ``DATELINE_*`` variables."""

from __future__ import annotations

import os
from collections.abc import Mapping
from typing import Annotated, Any

import msgspec
from msgspec import Meta, Struct

PREFIX = "DATELINE_"

Positive = Annotated[int, Meta(ge=1)]
Seconds = Annotated[float, Meta(gt=0)]


class Settings(Struct, frozen=True, kw_only=True):
    """The settings; each is the variable ``DATELINE_`` and its name in capitals.

    - ``store``: the SQLite file that keeps the articles.
    - ``host``, ``port``: where the service listens.
    - ``max_body_bytes``: largest body of a call with one article or text.
    - ``max_batch_bytes``: largest body of a call with many articles.
    - ``max_text``: longest ``text`` or ``html``, in code points.
    - ``max_articles``: most articles in one call.
    - ``max_lines``: most lines of a ``text``: each is labelled, and answered, by itself.
    - ``max_page``: largest ``limit`` of a page.
    - ``max_answer_bytes``: largest answer (422 beyond it).
    - ``max_head_bytes``: largest head of a request (431 beyond it).
    - ``body_seconds``: how long a body may take to arrive (408 after it).
    - ``work_seconds``: how long a call may wait for its answer (503 after it).
    - ``cpu_seconds``: CPU time that a worker gives one article, or a part of a call with many (422 beyond it).
    - ``worker_bytes``: memory that a worker may have (422 for what needs more).
    - ``stop_seconds``: how long calls may go on when the service is asked to stop.
    - ``connections``: connections at once; beyond them the idle and the slow are closed first.
    - ``workers``: processes that read, merge and summarise what a call brings along; 0 keeps the work in threads.
    - ``queue``: how many calls may wait for a worker, or for the store (503 beyond it).
    - ``cache_bytes``: memory for answers that are sent again while nothing was written; 0 for none.
    - ``max_age``: seconds for which a client may use an answer without asking again.
    - ``cors_origins``: origins whose pages may call the service, comma-separated, ``*`` for all; empty for none.
    """

    store: str = "dateline.sqlite"
    host: str = "127.0.0.1"
    port: Annotated[int, Meta(ge=0, le=65_535)] = 8000
    max_body_bytes: Positive = 8 * 1024 * 1024
    max_batch_bytes: Positive = 32 * 1024 * 1024
    max_text: Positive = 1_000_000
    max_articles: Positive = 1_000
    max_lines: Positive = 50_000
    max_page: Annotated[int, Meta(ge=100)] = 500
    max_answer_bytes: Annotated[int, Meta(ge=100_000)] = 16 * 1024 * 1024
    max_head_bytes: Annotated[int, Meta(ge=4_096, le=1024 * 1024)] = 32 * 1024
    body_seconds: Seconds = 30.0
    work_seconds: Seconds = 60.0
    cpu_seconds: Seconds = 20.0
    worker_bytes: Annotated[int, Meta(ge=256 * 1024 * 1024)] = 1024 * 1024 * 1024
    stop_seconds: Seconds = 8.0
    connections: Annotated[int, Meta(ge=16, le=100_000)] = 1_000
    workers: Annotated[int, Meta(ge=0, le=256)] = min(4, os.cpu_count() or 1)
    queue: Positive = 64
    cache_bytes: Annotated[int, Meta(ge=0)] = 32 * 1024 * 1024
    max_age: Annotated[int, Meta(ge=0)] = 0
    cors_origins: str = ""

    @property
    def origins(self) -> frozenset[str]:
        """Return the origins whose pages may call the service."""
        return frozenset(origin.strip().rstrip("/") for origin in self.cors_origins.split(",") if origin.strip())


def read_settings(environ: Mapping[str, str]) -> Settings:
    """Return the settings of an environment; ValueError names the variable whose value cannot be used."""
    given = {}
    for field in msgspec.structs.fields(Settings):
        name = PREFIX + field.name.upper()
        if name in environ:
            given[field.name] = _value(name, environ[name], field.type)
    return Settings(**given)


def unknown_variables(environ: Mapping[str, str]) -> tuple[str, ...]:
    """Return the ``DATELINE_*`` variables that name no setting: misspelt ones, most likely."""
    known = {PREFIX + name.upper() for name in Settings.__struct_fields__}
    return tuple(sorted(name for name in environ if name.startswith(PREFIX) and name not in known))


def _value(name: str, value: str, kind: Any) -> Any:  # noqa: ANN401  (whatever the field's type is)
    try:
        return msgspec.convert(value, kind, strict=False)
    except msgspec.ValidationError as error:
        raise ValueError(f"{name}={value!r}: {error}") from error
