"""The methods by name: one file each, loaded when first asked for, because some of them load heavy libraries."""

from __future__ import annotations

from importlib import import_module
from typing import Protocol, cast

from summarize.choose import Choice
from summarize.document import Document
from summarize.model import Budget

METHODS = (
    "blurb",
    "lead",
    "lex-rank",
    "text-rank",
    "lsa",
    "luhn",
    "kl",
    "sum-basic",
    "reduction",
    "edmundson",
)


class Method(Protocol):
    """What the file of a method offers."""

    def choose(self, document: Document, budget: Budget) -> Choice:
        """Return the chosen sentences; the budget is not exceeded."""


def method_named(name: str) -> Method:
    """Return the method of that name; ValueError names it and the choices."""
    if name not in METHODS:
        raise ValueError(f"unknown method {name!r}: choose one of {', '.join(METHODS)}")
    return cast("Method", import_module(f"summarize.methods.{name.replace('-', '_')}"))
