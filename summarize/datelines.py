"""Where a sentence begins behind its dateline: place, day and agency are the paper's words, not the story's."""

from __future__ import annotations

import re

from timeline.languages.datelines import DatelineWords
from timeline.languages.index import words_of_any
from timeline.model import Sentence

# Only so many sentences of an article may carry a dateline, each within so many code points of its start.
OPENING = 6
FARTHEST = 400
WORDS = words_of_any("datelines", DatelineWords)  # a place keeps its name in every language
NAME = rf"(?:[A-ZÀ-ÖØ-Þ][\w.'’-]{{0,30}}|{'|'.join(WORDS.within_names)}|\d{{1,2}}|\d{{4}})"
AGENCY = r"\([A-Z][\w .&/]{1,24}\)"
# These alone need no dash behind them.
KNOWN = r"\((?:Reuters|AP|AFP|CNN|UPI|ANI|IANS|PTI|Xinhua|Bloomberg|Interfax|TASS|EFE|ANSA|Kyodo|Yonhap|dpa|DPA)\)"
DASH = r"\s?[-–—]{1,3}>?\s?"
STORY = r"(?=[\"“‘'(«„]?[A-ZÀ-ÖØ-Þ0-9]|[\"“‘«„]\w)"
# An agency closes it: LONDON, England (Reuters) - or WASHINGTON, May 8 (AP) – or Paris (CNN)
BY_AGENCY = re.compile(
    rf"\W{{0,3}}(?:{NAME}[ ,/]{{1,3}}){{0,8}}(?:{AGENCY}{DASH}{STORY}|{KNOWN}\s?(?=[\"“‘]?\w)|{AGENCY}(?=[A-Z]))"
)
# Capitals set the place apart where no agency does: VENICE, Louisiana -- or BRUSSELS, Feb. 15 –
IN_CAPITALS = re.compile(
    rf"(?P<place>[A-ZÀ-ÖØ-Þ]{{3,}}(?:[ '’.-][A-ZÀ-ÖØ-Þ]{{2,}}){{0,4}})(?:[ ,]{{1,2}}{NAME}){{0,6}}"
    rf"(?:\s[-–—]{{1,3}}\s|:\s){STORY}"
)
# A place and its state: Dekalb, Ill. — or New York, NY –
STATE = r"(?:[A-Z]{2}|(?:[A-Z][A-Za-z]{0,5}\.){1,3})"
IN_STATE = re.compile(rf"{NAME}(?: {NAME}){{0,2}}, {STATE}(?:,(?: {NAME}){{1,3}})?\s[-–—]{{1,3}}\s{{1,2}}{STORY}")
# A list of places is no label: Washington, DC, United States:
LISTED = re.compile(rf"{NAME}(?: {NAME}){{0,3}},(?: {NAME}){{1,3}}(?:,(?: {NAME}){{1,3}}){{0,2}}:\s{STORY}")
# Behind a headline, a list of contents or a byline that a page without line breaks has run into the report.
RUN_IN = re.compile(
    rf"(?<![\w.,])[A-ZÀ-ÖØ-Þ]{{3,20}}(?:[ .'’-]{{1,2}}[A-ZÀ-ÖØ-Þ]{{2,20}}){{0,4}}"
    rf"(?:[ ,/]{{1,2}}{NAME}){{0,6}}\s{AGENCY}\s?[-–—]{{1,3}}\s{STORY}"
)


def without_dateline(sentence: Sentence) -> Sentence:
    """Return the sentence from the first word of its story on, still verbatim; as it is where it has no dateline."""
    start = _story_start(sentence.text[:FARTHEST])
    if not start or not any(map(str.isalpha, sentence.text[start:])):
        return sentence
    return Sentence(sentence.start + start, sentence.end, sentence.text[start:], sentence.paragraph)


def _story_start(text: str) -> int:
    found = None
    if "(" in text:
        found = BY_AGENCY.match(text) or RUN_IN.search(text)
    if found is None and text[:3].isupper():
        found = IN_CAPITALS.match(text)
        if found is not None and found["place"].lower() in WORDS.labels:
            return 0
    if found is None and "," in text[:40]:
        found = LISTED.match(text) or IN_STATE.match(text)
    return found.end() if found else 0
