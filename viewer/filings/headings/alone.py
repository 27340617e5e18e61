"""Titles of a word or two in a section that marks no headings: "Dilution", "Price of gas".

Neither claims a risk nor comes back in the text under it, so that nothing it says shows it to be a heading.
That it stands alone, without a full stop, between two paragraphs of whole sentences does. So does a colon
behind a word or two ("Hemp:"), where no list follows. "Credit Risk" and "Legal Risk" read like the titles of
groups, and are headings where most such lines stand alone so.
"""

from __future__ import annotations

from collections.abc import Sequence, Set

from viewer.filings.headings.weights import HEADINGS
from viewer.filings.headings.wording import names_group
from viewer.filings.model import ParagraphKind
from viewer.filings.text.passage import Passage
from viewer.language.sentence_ends import bare_end, begins_small, is_closed


def kinds_of_risk(passages: Sequence[Passage], labels: Set[int]) -> frozenset[int]:
    """Return the plain lines that read like titles of groups, where most of these stand alone over text."""
    named = [
        index
        for index, passage in enumerate(passages)
        if not passage.emphasis.signature
        and passage.paragraph.kind is ParagraphKind.PROSE
        and passage.length <= HEADINGS.alone_words
        and names_group(passage.text)
    ]
    alone = [index for index in named if stands_alone(passages, index, labels, kind=True)]
    few = len(alone) < HEADINGS.often or len(alone) < HEADINGS.share * len(named)
    return frozenset() if few else frozenset(alone)


def stands_alone(passages: Sequence[Passage], index: int, labels: Set[int], *, kind: bool = False) -> bool:
    """True for a short plain line over a paragraph, and under one or at the section's start.

    Args:
        passages: those of the section.
        index: the place of the line.
        labels: the places of captions that come back: one may stand between a title and its text.
        kind: whether it may read like the title of a group.
    """
    passage = passages[index]
    if passage.length > HEADINGS.alone_words or passage.emphasis.signature:
        return False
    if passage.paragraph.kind is not ParagraphKind.PROSE or not _is_title(passage.text, kind=kind):
        return False
    # A section may open with a short sentence of introduction.
    before = index == 0 or _is_paragraph(passages[index - 1]) or (index == 1 and is_closed(passages[0].text))
    after = index + 1 + (index + 1 in labels)
    return before and after < len(passages) and _is_paragraph(passages[after])


def _is_title(text: str, *, kind: bool) -> bool:
    if text.endswith(":") and len(text.split()) <= HEADINGS.colon_words:
        text = text[:-1]
    if begins_small(text) or is_closed(text) or bare_end(text)[-1:] in (":", ",", ";", "—", "-"):
        return False
    return text[:1].isalpha() and not any(map(str.isdigit, text)) and (kind or not names_group(text))


def _is_paragraph(passage: Passage) -> bool:
    prose = passage.paragraph.kind is ParagraphKind.PROSE
    return prose and passage.length >= HEADINGS.alone_between and is_closed(passage.text)
