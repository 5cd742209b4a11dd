"""Chinese labels of publication stamps, in lower case."""

from __future__ import annotations

# Before the day on which the article was changed. Matched at the start of a word.
UPDATED = ("更新", "最后更新", "最後更新", "更新时间", "更新時間")
# Before the day on which it was published.
PUBLISHED = ("发布时间", "發布時間", "发布", "發布")
