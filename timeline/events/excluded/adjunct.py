"""A time far behind the verb, of what something is only compared with: ``…, making it the best, like one in 1978``."""

from __future__ import annotations

from timeline.events.dating import Dating

FEWEST_COMMAS = 2
"""One comma opens an apposition on the object; behind a second one another thing is spoken of. Chosen by reading."""
FEWEST_BEHIND = 3
"""By hand: half of it changes 3, twice 2 of 814 mentions of 200 articles."""


def is_far_behind(dating: Dating) -> bool:
    """Return whether two commas or more part a coarse time from the last verb before it, with no other verb behind."""
    before = [verb.position for verb in dating.clause.verbs if verb.position < dating.first]
    if not before or not dating.is_coarse:
        return False
    commas = [at for at in range(before[-1], dating.first) if dating.tokens[at].text == ","]
    # ``cut 40 jobs, a third of its staff, in 2020``: behind what is closed, the date is the verb's again.
    return len(commas) >= FEWEST_COMMAS and dating.first - commas[-1] > FEWEST_BEHIND
