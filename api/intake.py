"""From the bytes of a body to articles: decoded, checked against the contract and the limits, every fault named."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from functools import cache
from hashlib import blake2b
from importlib import resources
from typing import Any

import msgspec
from msgspec import UNSET, Struct

from api.contract import DATE, INSTANT, ArticleIn, DatesIn, Fault, NamedArticleIn
from api.http.decode import convert, load_json
from api.problems import ProblemError
from api.settings import Settings
from timeline.model import Article
from timeline.published.context import parse_published

PUBLISHED = re.compile(f"{INSTANT}|{DATE}(?:/{DATE})?")
OFFSET = re.compile(r"[+-](?:0[0-9]|1[0-4]):[0-5][0-9]|Z|UTC")


class Item(Struct, frozen=True):
    """One article of a call, or its faults; ``id`` is None where it cannot be told."""

    pointer: str
    id: str | None
    article: Article | None
    faults: list[Fault]


def load_body(data: bytes) -> Any:  # noqa: ANN401  (whatever the client sent)
    """Return a JSON body as plain objects; a 400 problem says why it is none."""
    if not data.strip():
        raise ProblemError(400, "The body is empty.", [Fault(pointer="", message="must hold a JSON document")])
    try:
        return load_json(data)
    except ValueError as error:
        raise ProblemError(400, "The body is no JSON document.", [Fault(pointer="", message=str(error))]) from None


def named_article(article_id: str, value: Any, settings: Settings) -> tuple[Article | None, list[Fault]]:  # noqa: ANN401
    """Return the article of a call that names it in its address, or its faults."""
    given, faults = convert(value, ArticleIn)
    if given is None:
        return None, faults
    faults = check(given, "", settings)
    return (None, faults) if faults else (_article(article_id, given), [])


def items_of(values: Sequence[Any], settings: Settings, base: str = "") -> list[Item]:
    """Return each article of a call, or its faults with their pointers under ``base``."""
    return [item_of(value, settings, f"{base}/{index}") for index, value in enumerate(values)]


def item_of(value: Any, settings: Settings, pointer: str) -> Item:  # noqa: ANN401
    """Return one article of a call, or its faults."""
    given, faults = convert(value, NamedArticleIn, pointer)
    claimed = value.get("id") if isinstance(value, dict) else None
    name = claimed[:200] if isinstance(claimed, str) else None
    if given is None:
        return Item(pointer, name, None, faults)
    faults = check(given, pointer, settings)
    if faults:
        return Item(pointer, name, None, faults)
    article = _article(given.id or content_id(given), given)
    return Item(pointer, article.id, article, [])


def array_of(value: Any, settings: Settings, least: int = 0) -> tuple[list[Any], list[Fault]]:  # noqa: ANN401
    """Return the values of a body that must be an array of articles, or its faults."""
    if not isinstance(value, list):
        return [], [Fault(pointer="", message="must be an array of articles")]
    if not least <= len(value) <= settings.max_articles:
        bounds = f"between {least} and {settings.max_articles}"
        return [], [Fault(pointer="", message=f"must hold {bounds} articles: got {len(value)}")]
    return value, []


def lines_of(data: bytes, settings: Settings) -> Iterator[tuple[Any, list[Fault]]]:
    """Return the document of each line of NDJSON that is not blank, or its faults."""
    lines = [line for line in data.split(b"\n") if line.strip()]
    if len(lines) > settings.max_articles:
        message = f"must hold at most {settings.max_articles} articles: got {len(lines)}"
        raise ProblemError(400, "The body has too many lines.", [Fault(pointer="", message=message)])
    for index, line in enumerate(lines):
        try:
            yield load_json(line), []
        except ValueError as error:
            yield None, [Fault(pointer=f"/{index}", message=str(error))]


def dates_article(value: Any, settings: Settings) -> tuple[Article | None, list[Fault]]:  # noqa: ANN401
    """Return the text of POST /dates as an article, or its faults."""
    given, faults = convert(value, DatesIn)
    if given is None:
        return None, faults
    faults = check(given, "", settings)
    if faults:
        return None, faults
    return (
        Article(
            id="text",
            text=given.text,
            language=given.language,
            published=given.published,
            timezone=given.timezone,
        ),
        [],
    )


def check(given: ArticleIn | DatesIn, pointer: str, settings: Settings) -> list[Fault]:
    """Return what only a limit, the calendar or the list of time zones can tell."""
    faults = []
    for name in ("text", "html"):
        value = getattr(given, name, UNSET)
        if isinstance(value, str) and len(value) > settings.max_text:
            message = f"may have {settings.max_text} characters: got {len(value)}"
            faults.append(Fault(pointer=f"{pointer}/{name}", message=message))
    text = getattr(given, "text", UNSET)
    if isinstance(text, str) and len(text) > settings.max_lines:
        lines = len(text.splitlines())
        if lines > settings.max_lines:
            faults.append(Fault(pointer=f"{pointer}/text", message=f"may have {settings.max_lines} lines: got {lines}"))
    timezone = given.timezone
    if timezone is not None and not is_timezone(timezone):
        faults.append(Fault(pointer=f"{pointer}/timezone", message=f"no IANA time zone, no offset: got {timezone!r}"))
        timezone = None
    fault = _published_fault(given.published, timezone) if given.published is not None else None
    return [*faults, Fault(pointer=f"{pointer}/published", message=fault)] if fault else faults


def _published_fault(published: str, timezone: str | None) -> str | None:
    """Return what is wrong with a publication time: the contract's forms are narrower than what can be read."""
    if PUBLISHED.fullmatch(published) is None:
        forms = "an RFC 3339 instant with its offset, a day, a month, a year of 1000 to 9999, or an interval of such"
        return f"must be {forms}: got {published!r}"
    try:
        parse_published(published, timezone)
    except ValueError as error:
        return str(error)
    return None


def is_timezone(name: str) -> bool:
    """Return whether a name is an offset, or that of a time zone."""
    return OFFSET.fullmatch(name) is not None or name in timezone_names()


@cache
def timezone_names() -> frozenset[str]:
    """Return the names of the IANA time zones, as the installed tzdata lists them."""
    return frozenset(resources.files("tzdata").joinpath("zones").read_text(encoding="utf-8").split())


def content_id(given: ArticleIn) -> str:
    """Return the name of an article that came without one: a digest of all that was given."""
    return blake2b(msgspec.json.encode(given), digest_size=12).hexdigest()


def _article(article_id: str, given: ArticleIn) -> Article:
    return Article(
        id=article_id,
        text=None if given.text is UNSET else given.text,
        html=None if given.html is UNSET else given.html,
        title=given.title,
        url=given.url,
        source=given.source,
        language=given.language,
        published=given.published,
        timezone=given.timezone,
    )
