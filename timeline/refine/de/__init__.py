"""What is no date after all in German: surnames, awards; listed in the order they are asked."""

from __future__ import annotations

from timeline.refine import Filter
from timeline.refine.de.surnames import is_award, is_surname
from timeline.refine.numbers import is_count, is_ratio
from timeline.refine.ordinals import is_ordinal_of_thing

FILTERS: tuple[Filter, ...] = (is_surname, is_award, is_count, is_ratio, is_ordinal_of_thing)
