"""``Added`` is a claim, and the reviewer wants its proof: what was searched, and the nearest text found.

Says in words why a pair is what it is.
"""

from __future__ import annotations

from collections.abc import Sequence

from viewer.comparison.factors.align import Match, PairFeatures
from viewer.comparison.factors.grounds import Grounds, share_words
from viewer.comparison.factors.thresholds import FACTOR_THRESHOLDS
from viewer.comparison.model import Flag, Status
from viewer.language.told import tell, together

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
    said = [tell("Paired by the reviewer.")] if match.manual else []
    if status is Status.UNCHANGED:
        said.append(tell("Heading and text are the same."))
    elif match.features is not None:
        said.append(_similarity(match.features, manual=match.manual))
    return together([*said, *_of_flags(match, flags, moved, part_headings)])


def grounds_of(
    match: Match, flags: Sequence[Flag], moved: str, part_headings: Sequence[str] = ()
) -> Grounds | None:
    """Return what a pair rests on, in numbers; None where there is no pair. Arguments as above."""
    if match.features is None:
        return None
    rest = together(_of_flags(match, flags, moved, part_headings))
    return Grounds(match.features.heading, match.features.body, rest)


def _of_flags(match: Match, flags: Sequence[Flag], moved: str, part_headings: Sequence[str]) -> list[str]:
    said = []
    if Flag.RETITLED in flags:
        said.append(tell("The heading was reworded."))
    if Flag.SPLIT in flags and not match.manual:
        said.append(tell("The old text is found in {count} new factors.", count=len(match.new)))
    if Flag.MERGED in flags and not match.manual:
        said.append(tell("The new text takes up that of {count} old factors.", count=len(match.old)))
    for (_, share), heading in zip(match.parts, part_headings, strict=True):
        said.append(tell("{part} is there.", part=_of_this(share, f"“{_short(heading)}”")))
    if Flag.MOVED in flags:
        said.append(moved)
    return said


def _similarity(features: PairFeatures, *, manual: bool) -> str:
    texts, headings = share_words(features.body), share_words(features.heading)
    if manual:
        return tell(
            "By their telling words the texts are {texts} alike and the headings {headings}.",
            texts=texts,
            headings=headings,
        )
    return tell(
        "Taken for the same risk: by their telling words the texts are {texts} alike and the headings "
        "{headings} (score {score}; a pair needs {least}).",
        texts=texts,
        headings=headings,
        score=f"{features.score:.2f}",
        least=f"{FACTOR_THRESHOLDS.least_score:.2f}",
    )


def why_alone(match: Match, nearest_heading: str | None, searched: int) -> str:
    """Say why a factor counts as added or removed: what was searched, and the nearest text found there.

    Args:
        match: The match, one side of which is empty.
        nearest_heading: The heading of ``match.nearest``; None where the other side has no factors.
        searched: The number of factors on the other side.
    """
    added = bool(match.new)
    if match.nearest is None or nearest_heading is None:
        return tell(
            "Added: the old filing has no risk factors."
            if added
            else "Removed: the new filing has no risk factors."
        )
    part = _of_this(match.nearest[1], tell("this text"))
    nearest = tell("{part} is in the nearest, “{heading}”.", part=part, heading=_short(nearest_heading))
    if match.manual:
        alone = tell(
            "Added: the reviewer says that it has no counterpart in the old filing."
            if added
            else "Removed: the reviewer says that it has no counterpart in the new filing."
        )
    else:
        factors = tell("the only factor") if searched == 1 else tell("all {count} factors", count=searched)
        alone = tell(
            "Added: searched for in {factors} of the old filing and not found."
            if added
            else "Removed: searched for in {factors} of the new filing and not found.",
            factors=factors,
        )
    return together([alone, nearest])


def why_in_another_category(old: str | None, new: str | None) -> str:
    """Say in what way a pair moved that has another category now."""
    return tell("It stood under “{old}” and now stands under “{new}”.", old=old, new=new)


def why_elsewhere(old: str | None, new: str | None) -> str:
    """Say in what way a pair moved that left the order of the others.

    Args:
        old: The heading of the last factor before it in the old filing that kept its order; None where there
            is none.
        new: The same in the new filing.
    """
    return tell(
        "Going by the factors that kept their order, it stood {before} and now stands {now}.",
        before=_behind(old),
        now=_behind(new),
    )


def _behind(heading: str | None) -> str:
    return tell("first") if heading is None else tell("after “{heading}”", heading=_short(heading))


def _of_this(share: float, text: str) -> str:
    if share < _ROUNDS_TO_NOTHING:
        return tell("Hardly anything of {text}", text=text)
    return tell("{share} of {text}", share=share_words(share), text=text)


def _short(heading: str) -> str:
    if len(heading) <= _HEADING_CHARACTERS:
        return heading.removesuffix(".")
    return heading[:_HEADING_CHARACTERS].rsplit(" ", 1)[0] + " …"
