"""Polish labels that stand around an article on the web, folded to lower case without trailing punctuation."""

from __future__ import annotations

# Function words: a line of prose holds many of them.
STOP_WORDS = frozenset({
    "a", "co", "do", "i", "ile", "jak", "jest", "na", "nas", "nie", "no", "o", "od", "on", "po", "przez", "się",
    "te", "to", "w", "wie", "z", "za", "że",
})  # fmt: skip
