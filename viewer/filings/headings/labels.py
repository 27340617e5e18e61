"""Titles of the parts of factors that come back under each: "Impact", "Mitigation", "Change in the year".

A report that tells of each risk under the same captions sets them apart as it does the risks, or more so.
What stands again and again, word for word, titles no factor.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence

from viewer.filings.headings.weights import HEADINGS
from viewer.filings.headings.wording import names_group
from viewer.filings.model import ParagraphKind
from viewer.filings.text.passage import Passage


def labels_of_parts(passages: Sequence[Passage]) -> frozenset[int]:
    """Return the places of short lines that stand three times, or twice where another does as well."""
    marked = any(passage.emphasis.signature for passage in passages)
    keys = [_key(passage, marked=marked) for passage in passages]
    times = Counter(key for key in keys if key)
    again = {key for key, count in times.items() if count > 1}
    if not again:
        return frozenset()
    owners: dict[str, list[int | None]] = {key: [] for key in again}
    owner: int | None = None
    longest = HEADINGS.heading_words if marked else HEADINGS.label_words
    for index, (passage, key) in enumerate(zip(passages, keys, strict=True)):
        if key in again:
            owners[key].append(owner)
        elif passage.length <= longest and (passage.emphasis.signature or not marked):
            owner = index
    kept = {key for key in again if _each_under_a_heading(owners[key], passages)}
    wanted = {key for key in kept if times[key] >= HEADINGS.label_times or len(kept) > 1}
    return frozenset(index for index, key in enumerate(keys) if key in wanted)


def _each_under_a_heading(owners: Sequence[int | None], passages: Sequence[Passage]) -> bool:
    """True where each stands under a line of its own that titles no group: two may hold like factors."""
    known = [owner for owner in owners if owner is not None]
    return len(set(known)) == len(owners) and not any(names_group(passages[at].text) for at in known)


def _key(passage: Passage, *, marked: bool) -> str:
    """Return the words of a line that may be such a title: set apart, where anything is; else nothing."""
    if passage.length > HEADINGS.label_words or (marked and not passage.emphasis.signature):
        return ""
    if passage.paragraph.kind is not ParagraphKind.PROSE:
        return ""
    return "" if names_group(passage.text) else passage.text.strip(" .:–—-").casefold()
