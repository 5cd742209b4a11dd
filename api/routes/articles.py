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
from api.http.etag import strong_tags
from api.http.query import NoParameters, parse_query
from api.intake import load_body, named_article
from api.offsets import codepoint, utf16
from api.operation import OPERATION, Content, Link, Operation, Reply
from api.parameters import ArticlesParameters, OffsetsParameters
from api.problems import ProblemError, invalid
from api.routes.examples import ARTICLE
from api.service import JSON, Service, check_accept, fresh, granted, json_answer, kept, refuse, service_of
from api.store.protocol import ArticleQuery, Put, Store, StoredArticle, VersionMismatchError
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
        "Idempotent: the same article again changes nothing. With an `If-Match` header (entity tags, or `*` for any) "
        "only what it names is replaced; everything else is a 412 problem."
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
    tags = _if_match(request)
    value = load_body(await read_body(request, service.settings.max_body_bytes, service.settings.body_seconds))
    article, body_faults = named_article(article_id, value, service.settings)
    refuse(id_faults(article_id), faults, body_faults)
    outcome, stored = await service.write(_put, service.store, granted(article), tags)
    answer = _article_answer(stored, granted(parameters))
    if outcome.outcome == "created":
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
    tags = _if_match(request)
    refuse(id_faults(article_id), faults)
    if not await service.write(_delete, service.store, article_id, tags):
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


def cursor_fault(error: ValueError) -> ProblemError:
    """Return the problem of a parameter that only the store could judge: the message begins with its name.

    A cursor of the right form that leads nowhere is an address that is not there.
    """
    name = str(error).partition(" ")[0]
    fault = Fault(parameter=name, message=str(error))
    return ProblemError(404, "There is no such page.", [fault]) if name == "cursor" else invalid([fault])


def _if_match(request: AnyRequest) -> tuple[str, ...] | None:
    """Return the strong tags that If-Match names, None without it; an ill-formed one names none, so nothing matches."""
    header = request.headers.get("if-match")
    return None if header is None else strong_tags(header) or ()


def _expected(store: Store, article_id: str, tags: tuple[str, ...] | None) -> str | None:
    """Return the version that a write asks for: the stored one if a tag names it, in any of its representations."""
    if tags is None or tags == ("*",):
        return None if tags is None else tags[0]
    stored = store.get(article_id)
    version = stored.head.version if stored else None
    if version is None or version not in {tag.partition("-")[0] for tag in tags}:
        raise VersionMismatchError(article_id)
    return version


def _put(store: Store, article: Article, tags: tuple[str, ...] | None) -> tuple[Put, StoredArticle]:
    try:
        (outcome,) = store.put([article], expected=_expected(store, article.id, tags))
    except VersionMismatchError:
        raise _mismatch(article.id) from None
    if outcome.outcome == "refused":
        fault = Fault(pointer="", message=outcome.reason or "cannot be read")
        raise ProblemError(400, "The article cannot be read.", [fault])
    return outcome, _stored(store, article.id)


def _delete(store: Store, article_id: str, tags: tuple[str, ...] | None) -> bool:
    try:
        return store.delete(article_id, expected=_expected(store, article_id, tags))
    except VersionMismatchError:
        raise _mismatch(article_id) from None


def _mismatch(article_id: str) -> ProblemError:
    return ProblemError(412, f"What is stored as {article_id!r} is not what If-Match names.")


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
    except ValueError as error:
        raise cursor_fault(error) from None
    articles = [article_head_out(head) for head in page.articles]
    return json_answer(msgspec.json.encode(ArticlesOut(articles=articles, next=page.next)))
