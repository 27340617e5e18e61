"""``Sales by place were: Norway, 34%; Chile, 32%``: the head before the colon says of what.

Each item names whose part it is and no more, so that ``Chile, 32%`` alone would be taken for a measure.
The items are parted by commas or semicolons, and a semicolon ends what a figure else asks for its measure.
"""

from __future__ import annotations

import re
from dataclasses import replace

from viewer.figures.claim import Basis, Measure
from viewer.figures.describe import noun_phrases
from viewer.figures.describe.content_words import LINKING, VERBS
from viewer.figures.describe.telling import Told
from viewer.figures.model import FigureKind
from viewer.figures.read.draft import FigureDraft
from viewer.figures.values import Percentage

_ITEM = re.compile(
    r"(?:[:;]|,|\sand)\s(?:and\s)?(?:the\s|all\s)?(?P<item>[A-Za-z][\w&’'/-]*(?:\s[\w&’'/-]+){0,4}),?\s"
    r"(?:approximately\s|about\s)?$"
)
_ITEMS = re.compile(
    r":(?:\s(?:[^:;.]|\.(?=\d)){1,60}?\d%?(?:\s(?:million|billion|percent))?[,;]?)*(?:\sand)?[^:;.]{0,60}$"
)
"""From the colon to a figure: items with a number each."""
_HEAD = re.compile(r"(?:^|[.!?]\s)(?P<head>[^.!?:]{8,160}?)\s(?:was|were|is|are)(?:\sas follows)?$")
_ROW = re.compile(r"(?:^|\n|[.;•]\s)(?P<row>[A-Z][^:;.•\n]{2,60}?)\s?:\s$")
"""``Loss before tax: $5 million``: a line of its own that a colon parts in name and value."""
_ROW_REACH = 80
_ARTICLE = re.compile(r"^(?:Our|The|Its|Their)\s(?:total\s)?")
_REACH = 420
"""Reach before a figure for the colon: seven items of 60 characters."""


def head_of_list(text: str, draft: FigureDraft, told: Told) -> Told:
    """What an item of a list after a colon claims; ``told`` as it is where it stands in none."""
    if draft.kind not in (FigureKind.PERCENT, FigureKind.MONEY) or told.what.share_of:
        return told
    low = max(0, draft.start - _REACH)
    colon = text.rfind(":", low, draft.start)
    if colon < 0:
        return told
    return _row(text, draft, told) or _item(text, draft, told, colon)


def _row(text: str, draft: FigureDraft, told: Told) -> Told | None:
    """What a line tells that a colon parts in name and value; None where it is no such line."""
    row = _ROW.search(text, max(0, draft.start - _ROW_REACH), draft.start) if not told.what.words else None
    if row is None or not set(row["row"].lower().split()).isdisjoint(LINKING | VERBS):
        return None
    return Told.named(_ARTICLE.sub("", row["row"]))


def _item(text: str, draft: FigureDraft, told: Told, colon: int) -> Told:
    """What an item of a list claims whose head stands before the colon."""
    item = _ITEM.search(text, max(colon, draft.start - 60), draft.start)
    items = _ITEMS.match(text, colon, draft.start) if item is not None else None
    if item is None or items is None:
        return told
    head = _HEAD.search(text[max(0, colon - 2 * _REACH) : colon])
    named = _ARTICLE.sub("", head["head"]) if head is not None else ""
    noun = " ".join(noun_phrases.after(" " + named, 6, joined=True)) if named else ""
    if not noun:
        return told
    if draft.unit == Percentage.PERCENT:
        return replace(told, what=Measure(item["item"], share_of=noun), basis=Basis(share_of=noun))
    return replace(told, what=Measure(f"{noun} of {item['item']}"))
