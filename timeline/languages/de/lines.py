"""German expressions of lines around an article: threads of comments, credits, bylines. Each is an alternative."""

from __future__ import annotations

# Readers' comments as they are counted.
COMMENTS = ("kommentare",)
# How long ago a comment was made, and what stands in every such line.
AGES = (r"vor \d{1,3} \w+",)
SIGNS = ("vor ",)
# The button under a comment.
REPLIES = ("antworten",)
# What a picture is called before the name of its maker, and what stands in every such line.
PICTURES = ("foto", "bild")
PICTURE_HINTS = ("foto", "bild")
# Before the name of who wrote the article.
BY = ("von",)
# Before the name of what the article was taken from.
SOURCES = ("quelle",)
