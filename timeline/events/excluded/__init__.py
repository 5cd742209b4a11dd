"""What a date expression does when it dates no event: one reason a file, asked in this order."""

from __future__ import annotations

from collections.abc import Callable

from timeline.events.dating import Dating
from timeline.events.excluded.adjunct import is_far_behind
from timeline.events.excluded.caption import dates_picture
from timeline.events.excluded.clock import is_bare_clock
from timeline.events.excluded.comparison import compares
from timeline.events.excluded.condition import is_supposed
from timeline.events.excluded.denied import did_not_happen
from timeline.events.excluded.described import dates_description
from timeline.events.excluded.forecast import forecasts
from timeline.events.excluded.general import is_general
from timeline.events.excluded.habit import is_habit
from timeline.events.excluded.imperative import is_request
from timeline.events.excluded.later import is_told_too_late
from timeline.events.excluded.measured import is_measured_against
from timeline.events.excluded.name import is_part_of_name
from timeline.events.excluded.observed import is_observed
from timeline.events.excluded.of_noun import is_of_noun
from timeline.events.excluded.opinion import is_opinion
from timeline.events.excluded.since import is_starting_point
from timeline.events.excluded.stamp import is_stamp
from timeline.events.excluded.state import tells_state
from timeline.events.excluded.subject import is_spoken_of
from timeline.events.excluded.titled import is_in_title
from timeline.events.excluded.vague import is_vague

EXCLUDED: tuple[Callable[[Dating], bool], ...] = (
    is_vague,
    is_stamp,
    is_bare_clock,
    is_part_of_name,
    is_in_title,
    dates_picture,
    is_observed,
    is_spoken_of,
    is_far_behind,
    is_of_noun,
    compares,
    is_starting_point,
    is_measured_against,
    dates_description,
    is_told_too_late,
    is_supposed,
    did_not_happen,
    tells_state,
    is_habit,
    is_request,
    forecasts,
    is_opinion,
    is_general,
)


def dates_an_event(dating: Dating) -> bool:
    """Return whether an expression dates something that happened or is planned."""
    return not any(rule(dating) for rule in EXCLUDED)
