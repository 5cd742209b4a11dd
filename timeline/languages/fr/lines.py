"""French expressions of lines around an article: threads of comments, credits, bylines. Each is an alternative."""

from __future__ import annotations

# Readers' comments as they are counted.
COMMENTS = ("commentaires",)
# How long ago a comment was made, and what stands in every such line.
AGES = (r"il y a \d{1,3} \w+",)
SIGNS = ("il y a ",)
# The button under a comment.
REPLIES = ("répondre",)
# What a picture is called before the name of its maker, and what stands in every such line.
PICTURES = ("crédit", "photo", "image")
PICTURE_HINTS = ("créd", "photo", "imag")
# Before the name of who wrote the article.
BY = ("par",)
# Before the name of what the article was taken from.
SOURCES = ("source",)
