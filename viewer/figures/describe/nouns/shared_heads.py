"""``the carrying amount of bonds was $5, shares was $3 and funds was $1``: one head for a list of clauses.

The first clause says what is told of all of them; the next ones name only whose it is.
"""

from __future__ import annotations

import re
from dataclasses import replace

from viewer.figures.claim import Measure, Sense
from viewer.figures.describe.content_words import weak

_HEAD = re.compile(
    r"(?P<head>(?:[A-Za-z-]+\s){0,3}(?:amount|value|balance|price|cost|number|level|volume|average|aggregate|share))s?\s(?:of|in)\s",
    re.IGNORECASE,
)
_NEXT_CLAUSE = re.compile(r"\s?(?:,|,?\sand)\s[^,;.()]{1,60}\s(?:was|were|is|are)\s?$")


_SAME_SUBJECT = re.compile(
    r"\s(?:and|but)\s(?:then\s|also\s|only\s)?(?:averaged?|totaled|totalled|reached|amounted to"
    r"|was|were|stood at)\s?$"
)


def goes_on_from(previous: Measure, before: str) -> bool:
    """Tell whether a verb after ``and`` has the subject of the one before it: ``rose to $5 and averaged
    $4``."""
    return (
        bool(previous.noun) and previous.movement is Sense.NONE and _SAME_SUBJECT.search(before) is not None
    )


def with_head(told: Measure, previous: Measure, before: str) -> Measure:
    """The measure of a clause, with the head that the clause before it names: ``carrying amount of funds``.

    Args:
        told: What the figure's own clause names.
        previous: What the figure before it measures.
        before: The words between the two figures.
    """
    head = _HEAD.match(previous.noun) if previous.noun and told.noun else None
    if head is None or not told.noun or _NEXT_CLAUSE.fullmatch(before) is None:
        return told
    if Sense.NONE not in (told.movement, previous.movement) or told.share_of or told.owner:
        return told
    if before.strip(" ,").removeprefix("and ").split()[0].lower() in ("our", "the", "its", "their", "his"):
        return told
    if _HEAD.match(told.noun) or weak(told.noun.split()):
        return told
    return replace(told, noun=f"{head['head']} of {told.noun}")
