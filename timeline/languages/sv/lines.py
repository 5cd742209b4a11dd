"""Swedish expressions of lines around an article: threads of comments, credits, bylines. Each is an alternative."""

from __future__ import annotations

# Before the name of who wrote the article.
BY = ("av",)
