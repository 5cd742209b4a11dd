"""Spanish expressions of lines around an article: threads of comments, credits, bylines. Each is an alternative."""

from __future__ import annotations

# Readers' comments as they are counted.
COMMENTS = ("comentarios",)
# How long ago a comment was made, and what stands in every such line.
AGES = (r"hace \d{1,3} \w+",)
SIGNS = ("hace ",)
# The button under a comment.
REPLIES = ("responder",)
# What a picture is called before the name of its maker, and what stands in every such line.
PICTURES = ("foto", "fotografía")
PICTURE_HINTS = ("foto",)
# Before the name of who wrote the article.
BY = ("por",)
# Before the name of what the article was taken from.
SOURCES = ("fuente",)
