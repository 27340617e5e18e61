"""Two review files of the same filings become one: all acts of both, each once.

The case: Ann and Bob reviewed a pair each for himself and hand each other their files. Whoever merges which
into which, and however often, the result is the same; where they disagree both acts are in it, and are listed
until somebody decides.
"""

from __future__ import annotations

import json
from collections.abc import Iterable
from dataclasses import replace

from viewer.review.acts.act import Act
from viewer.review.errors import ReviewError
from viewer.review.handing.act_json import to_line
from viewer.review.handing.review_file import FiledFiling, ReviewFile


def merged(one: ReviewFile, other: ReviewFile) -> ReviewFile:
    """Return the file with the acts of both.

    Raises:
        ReviewError: they are of different filings.
    """
    for side, left, right in (("old", one.old, other.old), ("new", one.new, other.new)):
        if left.sha256 != right.sha256:
            raise ReviewError(
                f"the {side} filings differ: {left.name} ({left.sha256[:12]}…) and {right.name} "
                f"({right.sha256[:12]}…). Only reviews of the same two files can be merged"
            )
    first, second = sorted((one, other), key=_order)
    return replace(
        first,
        old=_filing(first.old, second.old),
        new=_filing(first.new, second.new),
        acts=merged_acts(one.acts, other.acts),
        saved=max(one.saved, other.saved),
    )


def merged_acts(*several: Iterable[Act]) -> tuple[Act, ...]:
    """Return all acts, each once, in the order of their stamps.

    Of two that have one name the later revision is taken; two with the same revision are never made, and if a
    file has been tampered with, which of them is taken does not depend on whose file comes first.
    """
    found: dict[str, Act] = {}
    for acts in several:
        for act in acts:
            plain = replace(act, number=0)
            held = found.get(act.id)
            if held is None or (held.revision, to_line(held)) < (plain.revision, to_line(plain)):
                found[act.id] = plain
    return tuple(sorted(found.values(), key=lambda act: (act.said, act.id)))


def _order(file: ReviewFile) -> tuple[str, ...]:
    """Orders two files by what they say besides their acts, which of them is given first or not."""
    plain = (dict(file.options), dict(file.thresholds))
    texts = (json.dumps(one, sort_keys=True, default=str) for one in plain)
    return (file.version, file.saved, *texts, file.old.name, file.new.name)


def _filing(one: FiledFiling, other: FiledFiling) -> FiledFiling:
    return replace(
        one,
        content=one.content or other.content,
        section=one.section or other.section,
        data=one.data if one.data is not None else other.data,
    )
