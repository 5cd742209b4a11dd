"""What a page declares of its article: JSON-LD (schema.org), OpenGraph, meta and link elements."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import islice
from typing import TypeAlias

import msgspec
from lxml.html import HtmlElement
from msgspec import Struct

from timeline.model import Evidence
from timeline.reading.declared import Declared

Json: TypeAlias = "dict[str, Json] | list[Json] | str | float | bool | None"
LONGEST = 2_000  # code points of a declared value
LONGEST_SCRIPT = 1_000_000  # code points of one JSON-LD block
OBJECTS = 2_000  # objects of a page's JSON-LD that are looked at
ARTICLE = ("article", "posting", "report")
PUBLISHED = (
    "article:published_time", "og:article:published_time", "og:published_time", "datepublished", "date.issued",
    "dcterms.issued", "dcterms.created", "dcterms.date", "dc.date.issued", "dc.date", "parsely-pub-date",
    "sailthru.date", "pubdate", "publishdate", "publish-date", "publish_date", "publication_date", "published_time",
    "date", "article_date_original", "rnews:datepublished",
)  # fmt: skip
MODIFIED = (
    "article:modified_time",
    "og:updated_time",
    "og:modified_time",
    "datemodified",
    "dcterms.modified",
    "lastmod",
    "last-modified",
)


class Metadata(Struct, frozen=True, kw_only=True):
    """The declared title, address, source and language, and the declared times, published before modified."""

    title: str | None = None
    url: str | None = None
    source: str | None = None
    language: str | None = None
    evidence: tuple[Declared, ...] = ()


def page_metadata(tree: HtmlElement) -> Metadata:
    """Return what the page declares; the article's own JSON-LD before OpenGraph before the rest."""
    meta = _meta(tree)
    articles = list(_articles(tree))
    source = _first(
        [_name(each.get("publisher")) for each in articles], meta.get("og:site_name"), meta.get("application-name")
    )
    title = _first(
        [_text(each.get("headline")) for each in articles],
        meta.get("og:title"),
        meta.get("twitter:title"),
        _only(tree, "h1"),
        _title(tree),
    )
    return Metadata(
        title=_without_source(title, source),
        url=_first([], *tree.xpath("//link[@rel='canonical'][1]/@href"), meta.get("og:url")),
        source=source,
        language=_language(
            _first([_text(each.get("inLanguage")) for each in articles], tree.get("lang"), meta.get("og:locale"))
        ),
        evidence=tuple(_evidence(articles, meta, tree)),
    )


def _evidence(articles: list[dict[str, Json]], meta: dict[str, str], tree: HtmlElement) -> Iterator[Declared]:
    yield from _of_articles(articles, "datePublished", "JSON-LD datePublished")
    yield from _of_articles(articles, "dateCreated", "JSON-LD dateCreated")
    yield from _of_meta(meta, PUBLISHED, "meta")
    for value in islice(tree.xpath("//time[@itemprop='datePublished' or @pubdate]/@datetime"), 1):
        yield Declared(Evidence("time element", str(value)[:LONGEST], str(value)[:LONGEST]))
    modified = (*_of_articles(articles, "dateModified", "JSON-LD modified"), *_of_meta(meta, MODIFIED, "meta modified"))
    yield from (Declared(each.evidence, "modified") for each in modified)


def _of_articles(articles: list[dict[str, Json]], key: str, rule: str) -> Iterator[Declared]:
    for value in dict.fromkeys(_text(each.get(key)) for each in articles):
        if value:
            yield Declared(Evidence(rule, value, value))


def _of_meta(meta: dict[str, str], names: tuple[str, ...], rule: str) -> Iterator[Declared]:
    for name in names:
        if name in meta:
            yield Declared(Evidence(f"{rule} {name}", meta[name], meta[name]))


def _meta(tree: HtmlElement) -> dict[str, str]:
    """Return the content of the meta elements by lower-cased property, name or itemprop; the first of each holds."""
    found: dict[str, str] = {}
    for element in islice(tree.iter("meta"), OBJECTS):
        name = (element.get("property") or element.get("name") or element.get("itemprop") or "").strip().lower()
        content = (element.get("content") or "").strip()
        if name and content:
            found.setdefault(name[:100], content[:LONGEST])
    return found


def _articles(tree: HtmlElement) -> Iterator[dict[str, Json]]:
    """Yield the JSON-LD objects that are articles, walking nested objects without recursion."""
    for script in islice(tree.xpath("//script[@type='application/ld+json']"), 50):
        text = (script.text or "").strip()
        if not text or len(text) > LONGEST_SCRIPT:
            continue
        try:
            stack: list[Json] = [msgspec.json.decode(text)]
        except (msgspec.DecodeError, RecursionError, UnicodeEncodeError):
            continue
        for _ in range(OBJECTS):
            if not stack:
                break
            each = stack.pop(0)
            if isinstance(each, list):
                stack[:0] = each[:OBJECTS]
            elif isinstance(each, dict):
                if _is_article(each):
                    yield each
                stack += [value for value in each.values() if isinstance(value, dict | list)]


def _is_article(value: dict[str, Json]) -> bool:
    kinds = value.get("@type")
    names = kinds if isinstance(kinds, list) else [kinds]
    return any(
        (isinstance(name, str) and name.lower().endswith(ARTICLE))
        or (isinstance(name, str) and "article" in name.lower())
        for name in names
    )


def _text(value: Json) -> str | None:
    if isinstance(value, list) and value:
        value = value[0]
    if isinstance(value, dict):
        value = value.get("name")
    return " ".join(value.split())[:LONGEST] or None if isinstance(value, str) else None


_name = _text


def _first(values: list[str | None], *others: str | None) -> str | None:
    return next((str(value)[:LONGEST] for value in (*values, *others) if value), None)


def _only(tree: HtmlElement, tag: str) -> str | None:
    found = list(islice(tree.iter(tag), 2))
    return " ".join(found[0].text_content().split())[:LONGEST] if len(found) == 1 else None


def _title(tree: HtmlElement) -> str | None:
    found = next(iter(tree.iter("title")), None)
    return " ".join((found.text or "").split())[:LONGEST] if found is not None else None


def _without_source(title: str | None, source: str | None) -> str | None:
    """Return the title without the site's name behind it: "Headline | Site"."""
    if not title or not source:
        return title
    for mark in (" | ", " - ", " – ", " — ", " :: ", " » "):
        head, found, tail = title.rpartition(mark)
        if found and tail.strip().casefold() == source.casefold():
            return head.strip()
    return title


def _language(value: str | None) -> str | None:
    """Return the BCP 47 primary tag of a declared language or locale (en-GB, pt_BR), or None for anything else."""
    tag = (value or "").replace("_", "-").split("-")[0].strip().lower()
    return tag if 2 <= len(tag) <= 3 and tag.isascii() and tag.isalpha() else None
