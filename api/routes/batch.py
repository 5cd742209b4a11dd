"""Many articles in one call: each is stored or refused by itself."""

from __future__ import annotations

from typing import Any

import msgspec
from litestar import post
from litestar.response.base import ASGIResponse

from api.contract import BatchOut, Fault, ItemOut, NamedArticleIn
from api.http.body import AnyRequest, check_media_type, read_body
from api.http.query import NoParameters, parse_query
from api.intake import Item, array_of, item_of, items_of, lines_of, load_body
from api.operation import OPERATION, Content, Operation, Reply
from api.routes.examples import NAMED_ARTICLE
from api.service import JSON, Service, check_accept, fresh, refuse, service_of
from api.store.protocol import Put, Store

NDJSON = "application/x-ndjson"
NDJSON_EXAMPLE = msgspec.json.encode(NAMED_ARTICLE).decode() + "\n"

POST_ARTICLES = Operation(
    id="post_articles",
    tag="articles",
    summary="Create or replace many articles",
    description=(
        "A JSON array, or NDJSON with one article a line. The answer says for each what became of it; one that is "
        "refused never loses the others. An article without `id` is named by its content."
    ),
    body=(Content(JSON, list[NamedArticleIn | Any], [NAMED_ARTICLE]), Content(NDJSON, Any, NDJSON_EXAMPLE)),
    replies=(Reply(200, "What became of each.", (Content(JSON, BatchOut),), ("Cache-Control",)),),
    problems=(408, 413, 415, 422),
)


@post("/articles", status_code=200, opt={OPERATION: POST_ARTICLES})
async def post_articles(request: AnyRequest) -> ASGIResponse:
    """Store the good ones of many articles, and say what became of each."""
    service = service_of(request)
    check_accept(request)
    media_type = check_media_type(request, (JSON, NDJSON))
    _, faults = parse_query(request.scope["query_string"], NoParameters)
    data = await read_body(request, service.settings.max_batch_bytes, service.settings.body_seconds)
    refuse(faults)
    items = _line_items(data, service) if media_type == NDJSON else _array_items(data, service)
    outcomes = await service.write(_put_all, service.store, items)
    return fresh(msgspec.json.encode(_batch(outcomes)))


BATCH_HANDLERS = (post_articles,)


def _array_items(data: bytes, service: Service) -> list[Item]:
    values, faults = array_of(load_body(data), service.settings)
    refuse(faults)
    return items_of(values, service.settings)


def _line_items(data: bytes, service: Service) -> list[Item]:
    lines = lines_of(data, service.settings)
    return [
        Item(f"/{index}", None, None, faults) if faults else item_of(value, service.settings, f"/{index}")
        for index, (value, faults) in enumerate(lines)
    ]


def _put_all(store: Store, items: list[Item]) -> list[ItemOut]:
    outcomes = iter(store.put([item.article for item in items if item.article]))
    return [_item(index, item, next(outcomes) if item.article else None) for index, item in enumerate(items)]


def _item(index: int, item: Item, put: Put | None) -> ItemOut:
    if put is None:
        return ItemOut(index=index, id=item.id, outcome="refused", etag=None, errors=item.faults)
    errors = [Fault(pointer=f"/{index}", message=put.reason)] if put.reason else []
    etag = f'"{put.version}"' if put.version else None
    return ItemOut(index=index, id=put.id, outcome=put.outcome, etag=etag, errors=errors)


def _batch(items: list[ItemOut]) -> BatchOut:
    outcomes = [item.outcome for item in items]
    return BatchOut(
        items=items,
        created=outcomes.count("created"),
        replaced=outcomes.count("replaced"),
        unchanged=outcomes.count("unchanged"),
        refused=outcomes.count("refused"),
    )
