"""Every error is application/problem+json (RFC 9457): what kinds there are, and how one is written."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

import msgspec
from msgspec import Struct

from api.contract import Fault, Problem

MEDIA_TYPE = "application/problem+json"
URN = "urn:dateline:problem:"


class Kind(Struct, frozen=True):
    """One kind of problem: its status, the last part of its type, its title, and when it is sent."""

    status: int
    name: str
    title: str
    when: str


KINDS: tuple[Kind, ...] = (
    Kind(400, "invalid-request", "Invalid request", "The request breaks the contract; `errors` names every fault."),
    Kind(404, "not-found", "Not found", "There is nothing under this address."),
    Kind(405, "method-not-allowed", "Method not allowed", "This address takes other methods; `Allow` lists them."),
    Kind(406, "not-acceptable", "Not acceptable", "No media type that `Accept` asks for can be sent."),
    Kind(408, "request-timeout", "Request timeout", "The body took too long to arrive."),
    Kind(
        412,
        "precondition-failed",
        "Precondition failed",
        "What is stored is not what `If-Match` and `If-None-Match` ask for.",
    ),
    Kind(413, "content-too-large", "Content too large", "The body is larger than the service takes."),
    Kind(415, "unsupported-media-type", "Unsupported media type", "The body is of a media type that is not read."),
    Kind(
        422,
        "too-much-work",
        "Too much work",
        "Answering takes more time, memory or bytes than one call is given; `detail` and `errors` name the limit.",
    ),
    Kind(431, "head-too-large", "Request head too large", "The request's head is larger than the service takes."),
    Kind(500, "internal-error", "Internal error", "The service failed; its log has the request's id."),
    Kind(
        503,
        "busy",
        "Busy",
        "The service has too much to do, or its store cannot be used; `Retry-After` says when to ask again.",
    ),
)
STORE = Kind(503, "store-unavailable", "Store unavailable", "The store cannot be used; the log has the cause.")
BY_STATUS: Mapping[int, Kind] = {kind.status: kind for kind in KINDS}


class ProblemError(Exception):
    """A request that is answered with a problem; ``headers`` go out with it."""

    def __init__(
        self,
        status: int,
        detail: str,
        errors: Sequence[Fault] = (),
        headers: Mapping[str, str] | None = None,
        kind: Kind | None = None,
    ) -> None:
        super().__init__(detail)
        self.status = status
        self.kind = kind or BY_STATUS.get(status, BY_STATUS[500 if status >= 500 else 400])
        self.detail = detail
        self.errors = tuple(errors)
        self.headers = dict(headers or {})


def invalid(errors: Sequence[Fault]) -> ProblemError:
    """Return the problem that names every fault of a request."""
    count = "one fault" if len(errors) == 1 else f"{len(errors)} faults"
    return ProblemError(400, f"The request has {count}; see errors.", errors)


def busy(seconds: int = 1) -> ProblemError:
    """Return the problem of a service that has too much to do."""
    return ProblemError(503, "Too much is waiting already; ask again.", headers={"Retry-After": str(seconds)})


def too_much(what: str, errors: Sequence[Fault] = ()) -> ProblemError:
    """Return the problem of a call that needs more than one call is given: it ``takes more than 20 seconds …``."""
    return ProblemError(422, f"Answering {what}; ask for less in one call.", errors)


def store_unavailable(detail: str) -> ProblemError:
    """Return the problem of a store that cannot be used: its own fault, and never the caller's."""
    return ProblemError(503, detail, headers={"Retry-After": "5"}, kind=STORE)


def problem_of(error: ProblemError, request_id: str) -> Problem:
    """Return the body of a problem; ``instance`` carries the request's id."""
    return Problem(
        type=URN + error.kind.name,
        title=error.kind.title,
        status=error.status,
        detail=error.detail,
        instance=f"urn:dateline:request:{request_id}",
        errors=list(error.errors),
    )


def encode_problem(error: ProblemError, request_id: str) -> bytes:
    """Return a problem as JSON."""
    return msgspec.json.encode(problem_of(error, request_id))
