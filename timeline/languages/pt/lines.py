"""Portuguese expressions of lines around an article: threads of comments, credits, bylines. Each is an alternative."""

from __future__ import annotations

# Readers' comments as they are counted.
COMMENTS = ("comentários",)
# How long ago a comment was made, and what stands in every such line.
AGES = (r"há \d{1,3} \w+",)
SIGNS = ("há ",)
# The button under a comment.
REPLIES = ("responder",)
# What a picture is called before the name of its maker, and what stands in every such line.
PICTURES = ("foto",)
PICTURE_HINTS = ("foto",)
# Before the name of who wrote the article.
BY = ("por",)
# Before the name of what the article was taken from.
SOURCES = ("fonte",)
# How long reading takes.
READING_TIMES = (r"tempo de leitura\b.*",)
