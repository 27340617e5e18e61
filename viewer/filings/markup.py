"""How one filing marks its headings: learnt from the filing, for no two mark them alike.

Bold italic lines over plain paragraphs are headings; centred lines over bold italic ones are titles of
groups of factors; italic lines that now and then stand under a bold heading part one long factor.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Sequence
from dataclasses import dataclass

from viewer.filings.passage import Passage

MARKED_WORDS = 150
"""No heading is longer, however it is set."""
_TIMES = 2
_SHARE = 0.6
"""A way of setting type marks headings where at least so many, and this share, stand over plain text."""


@dataclass(frozen=True, slots=True)
class Markup:
    """How this filing marks its headings and categories, as far as it marks them."""

    heading: frozenset[str]
    """Names of ways of setting type, as :attr:`viewer.filings.emphasis.Emphasis.signature` gives them."""
    category: frozenset[str]


def learn_markup(passages: Sequence[Passage]) -> Markup:
    """Find the ways of setting a passage that stand over plain text, and those that stand over these."""
    places: dict[str, list[int]] = defaultdict(list)
    for index, passage in enumerate(passages):
        if passage.emphasis.signature and len(passage.text.split()) <= MARKED_WORDS:
            places[passage.emphasis.signature].append(index)
    under = {
        name: [passages[i + 1].emphasis.signature if i + 1 < len(passages) else None for i in found]
        for name, found in places.items()
    }
    heading = {
        name
        for name, below in under.items()
        if below.count("") >= _TIMES and below.count("") >= _SHARE * len(below)
    }
    faces = {name: passages[found[0]].emphasis.typeface for name, found in places.items()}
    # A bold line of its own is a heading like those that open paragraphs, unless it stands over them.
    run_in = {faces[name]: name for name in heading if faces[name] != name}
    heading |= {name for name in places if name in run_in and run_in[name] not in under[name]}
    times = Counter[str]()
    for name in heading:
        times[faces[name]] += len(places[name])
    heading -= {
        # Titles of a factor's parts stand under a commoner heading now and then.
        name
        for name in heading
        for other in heading
        if name in under[other] and times[faces[other]] > times[faces[name]]
    }
    category = set()
    for name, below in under.items():
        over_heading = sum(other in heading and other != name for other in below)
        if name not in heading and over_heading and over_heading >= _SHARE * len(below):
            category.add(name)
    return Markup(frozenset(heading), frozenset(category))
