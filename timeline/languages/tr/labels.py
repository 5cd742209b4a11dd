"""Turkish labels that stand around an article on the web, folded to lower case without trailing punctuation."""

from __future__ import annotations

# Function words: a line of prose holds many of them.
STOP_WORDS = frozenset({
    "bir", "bu", "da", "daha", "de", "en", "ile", "için", "ne", "o", "olan", "olarak", "on", "ve", "ya", "çok",
})  # fmt: skip
