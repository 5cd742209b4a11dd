"""Japanese labels of publication stamps, in lower case."""

from __future__ import annotations

# Before the day on which the article was changed. Matched at the start of a word.
UPDATED = ("更新", "最終更新")
# Before the day on which it was published.
PUBLISHED = ("公開", "投稿", "配信", "発表", "掲載")
# Labels that stand behind the day.
UPDATED_BEHIND = ("更新", "最終")
PUBLISHED_BEHIND = ("公開", "掲載", "配信")
