"""Italian expressions of lines around an article: threads of comments, credits, bylines. Each is an alternative."""

from __future__ import annotations

# Readers' comments as they are counted.
COMMENTS = ("commenti",)
# The button under a comment.
REPLIES = ("rispondi",)
# What a picture is called before the name of its maker, and what stands in every such line.
PICTURES = ("foto",)
PICTURE_HINTS = ("foto",)
# Before the name of who wrote the article.
BY = ("di",)
# Before the name of what the article was taken from.
SOURCES = ("fonte",)
