"""Korean labels of publication stamps, in lower case."""

from __future__ import annotations

# Before the day on which the article was changed. Matched at the start of a word.
UPDATED = ("최종수정", "수정", "업데이트")
# Before the day on which it was published.
PUBLISHED = ("기사입력", "입력", "게재")
