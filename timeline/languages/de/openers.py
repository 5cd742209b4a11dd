"""German words that lean on the sentence before when a sentence opens with them."""

from __future__ import annotations


def _words(text: str) -> frozenset[str]:
    return frozenset(text.split())


# First words: pronouns without an antecedent, and connectives.
SINGLE = _words("""
er sie es ihm ihn ihr ihre ihrem ihren ihrer sein seine seinem seinen seiner dies diese dieser dieses diesem
diesen das dabei damit dafür dagegen dazu daran darauf daraus deshalb deswegen daher aber und oder doch jedoch
denn sondern außerdem zudem allerdings dennoch trotzdem somit folglich auch dann danach davor inzwischen
schließlich später zuvor dort hier beide
""")
# Openings of several words.
PHRASES = (
    "zum beispiel", "darüber hinaus", "im gegensatz dazu", "auf der anderen seite", "aus diesem grund",
    "trotz dieser", "das gleiche",
)  # fmt: skip
