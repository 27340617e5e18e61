"""``Added`` is a claim: it says where else the reviewer's eye would have gone, and what is there.

Why a pair is what it is, in words that a reviewer understands.
"""

from __future__ import annotations

from collections.abc import Sequence

from viewer.comparison.factors.align import PAIRED, Evidence, Match
from viewer.comparison.model import Flag, Status

_LONGEST_HEADING = 90
_HARDLY = 0.005
"""Less than this would be told as 0%."""


def why_paired(
    match: Match, status: Status, flags: Sequence[Flag], moved: str, part_headings: Sequence[str] = ()
) -> str:
    """Why factors are one risk, and what each flag rests on.

    ``moved`` says in what way the pair moved; ``part_headings`` are those of ``match.parts``.
    """
    said = ["Paired by the reviewer."] if match.manual else []
    if status is Status.UNCHANGED:
        said.append("Heading and text are the same.")
    elif match.evidence is not None:
        said.append(_alike(match.evidence, manual=match.manual))
    if Flag.RETITLED in flags:
        said.append("The heading says it in other words.")
    if Flag.SPLIT in flags and not match.manual:
        said.append(f"The old text is found in {len(match.new)} new factors.")
    if Flag.MERGED in flags and not match.manual:
        said.append(f"The new text takes up that of {len(match.old)} old factors.")
    for (_, share), heading in zip(match.parts, part_headings, strict=True):
        said.append(f"{_of_this(share, f'“{_short(heading)}”')} is there.")
    if Flag.MOVED in flags:
        said.append(moved)
    return " ".join(said)


def _alike(evidence: Evidence, *, manual: bool) -> str:
    alike = (
        f"y their telling words the texts are {_share(evidence.body)} alike"
        f" and the headings {_share(evidence.heading)}"
    )
    if manual:
        return f"B{alike}."
    return f"Taken for the same risk: b{alike} (score {evidence.score:.2f}; a pair needs {PAIRED:.2f})."


def why_alone(match: Match, nearest_heading: str | None, searched: int) -> str:
    """Why a factor counts as added or removed: what was searched, and the nearest that was found.

    ``searched`` is the number of factors on the other side.
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
    """In what way a pair moved that has another category now."""
    return f"It stood under “{old}” and now stands under “{new}”."


def why_elsewhere(old: str | None, new: str | None) -> str:
    """In what way a pair moved that left the order of the others.

    ``old`` and ``new`` are the headings of the last factor before it in each filing that kept its order; None
    where there is none.
    """
    before = "first" if old is None else f"after “{_short(old)}”"
    now = "first" if new is None else f"after “{_short(new)}”"
    return f"Going by the factors that kept their order, it stood {before} and now stands {now}."


def _of_this(share: float, text: str) -> str:
    return f"{_share(share)} of {text}" if share >= _HARDLY else f"Hardly anything of {text}"


def _share(share: float) -> str:
    """A share in percent; 100% only where nothing is missing."""
    return f"{min(share, 0.99):.0%}" if share < 1 - 1e-9 else "100%"


def _short(heading: str) -> str:
    if len(heading) <= _LONGEST_HEADING:
        return heading.removesuffix(".")
    return heading[:_LONGEST_HEADING].rsplit(" ", 1)[0] + " …"
