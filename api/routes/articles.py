"""Articles: list them; put, read and delete one."""

from __future__ import annotations

import msgspec
from litestar import delete, get, put
from litestar.response.base import ASGIResponse

from api.answers import article_head_out, article_out
from api.contract import ArticleId, ArticleIn, ArticleOut, ArticlesOut, Fault
from api.http.body import AnyRequest, check_media_type, read_body
from api.http.cache import Answer
from api.http.decode import Field, convert_value
from api.http.etag import strong_tags, weak_tags
from api.http.query import NoParameters, parse_query
from api.intake import load_body, named_article
from api.offsets import codepoint, utf16
from api.operation import OPERATION, Content, Link, Operation, Reply
from api.parameters import ArticlesParameters, OffsetsParameters
from api.problems import ProblemError, invalid
from api.routes.examples import ARTICLE
from api.service import JSON, Service, check_accept, fresh, granted, json_answer, kept, refuse, service_of
from api.store.protocol import (
    ArticleQuery,
    Condition,
    CursorError,
    Outcome,
    QueryError,
    Store,
    StoredArticle,
    VersionMismatchError,
)
from timeline.model import Article

ID = Field(name="id", attribute="id", type=ArticleId, required=True, integer=False, patterned=True)
CACHED = ("ETag", "Cache-Control")

LINKS = (
    Link("article", "get_article", {"id": "$request.path.id"}),
    Link("deletion", "delete_article", {"id": "$request.path.id"}),
    Link("summary", "get_summary", {"article": "$request.path.id"}),
)

PUT_ARTICLE = Operation(
    id="put_article",
    tag="articles",
    summary="Create or replace an article",
    description=(
        "Idempotent: the same article again changes nothing. With `If-Match` only what it names is replaced, with "
        "`If-None-Match: *` nothing that is stored is; everything else is a 412 problem. The answer, and its entity "
        "tag, are of what this very call wrote, whoever else writes."
    ),
    path={"id": ArticleId},
    query=OffsetsParameters,
    body=(Content(JSON, ArticleIn, ARTICLE),),
    replies=(
        Reply(200, "It was replaced, or is unchanged.", (Content(JSON, ArticleOut),), CACHED, LINKS),
        Reply(201, "It was created.", (Content(JSON, ArticleOut),), (*CACHED, "Location"), LINKS),
    ),
    problems=(408, 412, 413, 415, 422),
)


@put("/articles/{article_id:str}", opt={OPERATION: PUT_ARTICLE})
async def put_article(request: AnyRequest, article_id: str) -> ASGIResponse:
    """Store one article and answer it as it was read."""
    service = service_of(request)
    check_accept(request)
    check_media_type(request, (JSON,))
    parameters, faults = parse_query(request.scope["query_string"], OffsetsParameters)
    condition = _condition(request)
    value = load_body(await read_body(request, service.settings.max_body_bytes, service.settings.body_seconds))
    article, body_faults = named_article(article_id, value, service.settings)
    refuse(id_faults(article_id), faults, body_faults)
    outcome, answer = await service.write(_put, service.store, granted(article), condition, granted(parameters))
    if outcome == "created":
        return fresh(answer.body, status=201, ETag=answer.etag, Location=f"/articles/{article_id}")
    return fresh(answer.body, ETag=answer.etag)


GET_ARTICLES = Operation(
    id="list_articles",
    tag="articles",
    summary="List the articles, newest first",
    query=ArticlesParameters,
    problems=(404, 422),
    headers=("If-None-Match",),
    replies=(
        Reply(200, "One page of articles.", (Content(JSON, ArticlesOut),), CACHED),
        Reply(304, "As it was.", (), CACHED),
    ),
)


@get("/articles", opt={OPERATION: GET_ARTICLES})
async def list_articles(request: AnyRequest) -> ASGIResponse:
    """Answer one page of the stored articles."""
    check_accept(request)
    service = service_of(request)
    parameters, faults = parse_query(request.scope["query_string"], ArticlesParameters)
    asked = granted(parameters, faults, limit_faults(parameters.limit if parameters else 1, service))
    query = ArticleQuery(**msgspec.structs.asdict(asked))
    return await kept(request, lambda: _list_answer(service.store, query))


GET_ARTICLE = Operation(
    id="get_article",
    tag="articles",
    summary="Get an article as it was read",
    description="Labelled lines, publication context with its evidence, and every date expression with its moment.",
    path={"id": ArticleId},
    query=OffsetsParameters,
    headers=("If-None-Match",),
    replies=(Reply(200, "The article.", (Content(JSON, ArticleOut),), CACHED), Reply(304, "As it was.", (), CACHED)),
    problems=(404, 422),
)


@get("/articles/{article_id:str}", opt={OPERATION: GET_ARTICLE})
async def get_article(request: AnyRequest, article_id: str) -> ASGIResponse:
    """Answer one stored article."""
    check_accept(request)
    service = service_of(request)
    parameters, faults = parse_query(request.scope["query_string"], OffsetsParameters)
    asked = granted(parameters, id_faults(article_id), faults)
    return await kept(request, lambda: _article_answer(_stored(service.store, article_id), asked))


DELETE_ARTICLE = Operation(
    id="delete_article",
    tag="articles",
    summary="Delete an article",
    description="Its mentions leave the timeline with it. With an `If-Match` header only what it names is deleted.",
    path={"id": ArticleId},
    replies=(Reply(204, "It is gone."),),
    problems=(404, 412),
)


@delete("/articles/{article_id:str}", status_code=200, opt={OPERATION: DELETE_ARTICLE})
async def delete_article(request: AnyRequest, article_id: str) -> ASGIResponse:
    """Delete one article."""
    service = service_of(request)
    _, faults = parse_query(request.scope["query_string"], NoParameters)
    condition = _condition(request)
    refuse(id_faults(article_id), faults)
    if not await service.write(_delete, service.store, article_id, condition):
        raise no_article(article_id)
    return ASGIResponse(status_code=204)


ARTICLE_HANDLERS = (list_articles, get_article, put_article, delete_article)


def id_faults(article_id: str) -> list[Fault]:
    """Return what is wrong with an id in an address."""
    _, message = convert_value(article_id, ID)
    return [Fault(parameter="id", message=message)] if message else []


def limit_faults(limit: int, service: Service) -> list[Fault]:
    """Return the fault of a page that is larger than the settings allow."""
    largest = service.settings.max_page
    return [Fault(parameter="limit", message=f"may be {largest}: got {limit}")] if limit > largest else []


def no_article(article_id: str) -> ProblemError:
    """Return the problem of an article that is not there."""
    return ProblemError(404, f"There is no article {article_id[:200]!r}.")


def cursor_fault(error: QueryError) -> ProblemError:
    """Return the problem of a parameter that only the store could judge.

    A cursor of the right form that leads nowhere is an address that is not there.
    """
    fault = Fault(parameter=error.parameter, message=str(error))
    return ProblemError(404, "There is no such page.", [fault]) if isinstance(error, CursorError) else invalid([fault])


def _condition(request: AnyRequest) -> Condition:
    """Return what the headers ask of what is stored; an ill-formed If-Match names nothing, so that nothing matches."""
    match, none_match = (_header(request, name) for name in ("if-match", "if-none-match"))
    unwanted = () if none_match is None else weak_tags(none_match)
    if unwanted is None:
        raise ProblemError(400, "If-None-Match is neither * nor a list of entity tags.")
    return Condition(None if match is None else _versions(strong_tags(match) or ()), _versions(unwanted))


def _header(request: AnyRequest, name: str) -> str | None:
    """Return a header, whose lines are one list; None where there is none."""
    lines = request.headers.getall(name, [])
    return ", ".join(lines) if lines else None


def _versions(tags: tuple[str, ...]) -> tuple[str, ...]:
    """Return the versions that entity tags name: each representation of a version has a tag of its own."""
    return tuple(tag.partition("-")[0] for tag in tags)


def _put(store: Store, article: Article, condition: Condition, parameters: OffsetsParameters) -> tuple[Outcome, Answer]:
    """Return what became of an article, and the answer of what was written, not of what is stored a moment later."""
    try:
        put, stored = store.put_one(article, condition)
    except VersionMismatchError as error:
        raise _mismatch(article.id, error) from None
    if stored is None:
        fault = Fault(pointer="", message=put.reason or "cannot be read")
        raise ProblemError(400, "The article cannot be read.", [fault])
    return put.outcome, _article_answer(stored, parameters)


def _delete(store: Store, article_id: str, condition: Condition) -> bool:
    try:
        return store.delete(article_id, condition)
    except VersionMismatchError as error:
        raise _mismatch(article_id, error) from None


def _mismatch(article_id: str, error: VersionMismatchError) -> ProblemError:
    verb = "is not" if error.header == "If-Match" else "is"
    return ProblemError(412, f"What is stored as {article_id!r} {verb} what {error.header} names.")


def _stored(store: Store, article_id: str) -> StoredArticle:
    stored = store.get(article_id)
    if stored is None:
        raise no_article(article_id)
    return stored


def _article_answer(stored: StoredArticle, parameters: OffsetsParameters) -> Answer:
    shifted = parameters.offsets == "utf16"
    shift = utf16(stored.head.astral) if shifted else codepoint
    body = msgspec.json.encode(article_out(stored.read, stored.raw, shift))
    return Answer(body, f'"{stored.head.version}{"-utf16" if shifted else ""}"', JSON)


def _list_answer(store: Store, query: ArticleQuery) -> Answer:
    try:
        page = store.list_articles(query)
    except QueryError as error:
        raise cursor_fault(error) from None
    articles = [article_head_out(head) for head in page.articles]
    return json_answer(msgspec.json.encode(ArticlesOut(articles=articles, next=page.next)))
