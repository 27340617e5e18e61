"""``Added`` is a claim, and the reviewer wants its proof: what was searched, and the nearest text found.

Says in words why a pair is what it is.
"""

from __future__ import annotations

from collections.abc import Sequence

from viewer.comparison.factors.align import Match, PairFeatures
from viewer.comparison.factors.grounds import Grounds, share_words
from viewer.comparison.factors.thresholds import FACTOR_THRESHOLDS
from viewer.comparison.model import Flag, Status

_HEADING_CHARACTERS = 90
"""Longer headings are cut, so that a reason stays one or two lines."""
_ROUNDS_TO_NOTHING = 0.005
"""A smaller share would read 0%."""


def why_paired(
    match: Match, status: Status, flags: Sequence[Flag], moved: str, part_headings: Sequence[str] = ()
) -> str:
    """Say why factors are one risk, and what each flag rests on.

    Args:
        match: The match of the factors.
        status: The status of their pair.
        flags: The flags of their pair.
        moved: The sentence that says in what way the pair moved; used where ``flags`` has ``MOVED``.
        part_headings: The headings of ``match.parts``, in order.
    """
    said = ["Paired by the reviewer."] if match.manual else []
    if status is Status.UNCHANGED:
        said.append("Heading and text are the same.")
    elif match.features is not None:
        said.append(_similarity(match.features, manual=match.manual))
    return " ".join((*said, *_of_flags(match, flags, moved, part_headings)))


def grounds_of(
    match: Match, flags: Sequence[Flag], moved: str, part_headings: Sequence[str] = ()
) -> Grounds | None:
    """Return what a pair rests on, in numbers; None where there is no pair. Arguments as above."""
    if match.features is None:
        return None
    rest = " ".join(_of_flags(match, flags, moved, part_headings))
    return Grounds(match.features.heading, match.features.body, rest)


def _of_flags(match: Match, flags: Sequence[Flag], moved: str, part_headings: Sequence[str]) -> list[str]:
    said = []
    if Flag.RETITLED in flags:
        said.append("The heading was reworded.")
    if Flag.SPLIT in flags and not match.manual:
        said.append(f"The old text is found in {len(match.new)} new factors.")
    if Flag.MERGED in flags and not match.manual:
        said.append(f"The new text takes up that of {len(match.old)} old factors.")
    for (_, share), heading in zip(match.parts, part_headings, strict=True):
        said.append(f"{_of_this(share, f'“{_short(heading)}”')} is there.")
    if Flag.MOVED in flags:
        said.append(moved)
    return said


def _similarity(features: PairFeatures, *, manual: bool) -> str:
    alike = (
        f"y their telling words the texts are {share_words(features.body)} alike"
        f" and the headings {share_words(features.heading)}"
    )
    if manual:
        return f"B{alike}."
    least = FACTOR_THRESHOLDS.least_score
    return f"Taken for the same risk: b{alike} (score {features.score:.2f}; a pair needs {least:.2f})."


def why_alone(match: Match, nearest_heading: str | None, searched: int) -> str:
    """Say why a factor counts as added or removed: what was searched, and the nearest text found there.

    Args:
        match: The match, one side of which is empty.
        nearest_heading: The heading of ``match.nearest``; None where the other side has no factors.
        searched: The number of factors on the other side.
    """
    added = bool(match.new)
    other = "old" if added else "new"
    verdict = "Added" if added else "Removed"
    if match.nearest is None or nearest_heading is None:
        return f"{verdict}: the {other} filing has no risk factors."
    share = match.nearest[1]
    nearest = f"{_of_this(share, 'this text')} is in the nearest, “{_short(nearest_heading)}”."
    if match.manual:
        return f"{verdict}: the reviewer says that it has no counterpart in the {other} filing. {nearest}"
    all_factors = "the only factor" if searched == 1 else f"all {searched} factors"
    return f"{verdict}: searched for in {all_factors} of the {other} filing and not found. {nearest}"


def why_in_another_category(old: str | None, new: str | None) -> str:
    """Say in what way a pair moved that has another category now."""
    return f"It stood under “{old}” and now stands under “{new}”."


def why_elsewhere(old: str | None, new: str | None) -> str:
    """Say in what way a pair moved that left the order of the others.

    Args:
        old: The heading of the last factor before it in the old filing that kept its order; None where there
            is none.
        new: The same in the new filing.
    """
    before = "first" if old is None else f"after “{_short(old)}”"
    now = "first" if new is None else f"after “{_short(new)}”"
    return f"Going by the factors that kept their order, it stood {before} and now stands {now}."


def _of_this(share: float, text: str) -> str:
    return f"{share_words(share)} of {text}" if share >= _ROUNDS_TO_NOTHING else f"Hardly anything of {text}"


def _short(heading: str) -> str:
    if len(heading) <= _HEADING_CHARACTERS:
        return heading.removesuffix(".")
    return heading[:_HEADING_CHARACTERS].rsplit(" ", 1)[0] + " …"
