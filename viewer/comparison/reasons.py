"""``Added`` is a claim: it says where else the reviewer's eye would have gone, and what is there.

Why a pair is what it is, in words that a reviewer understands.
"""

from __future__ import annotations

from collections.abc import Sequence

from viewer.comparison.factors import PAIRED, Evidence, Match
from viewer.comparison.model import Flag, Status

_LONGEST_HEADING = 90


def why_paired(
    evidence: Evidence, status: Status, flags: Sequence[Flag], parts: tuple[int, int], moved: str
) -> str:
    """Why two factors are one risk, and what each flag rests on.

    ``parts`` counts the factors on the old and the new side; ``moved`` says in what way it moved.
    """
    if status is Status.UNCHANGED:
        said = ["Heading and text are the same."]
    else:
        said = [
            f"Taken for the same risk: by their telling words the texts are {_share(evidence.body)} alike"
            f" and the headings {_share(evidence.heading)}"
            f" (score {evidence.score:.2f}; a pair needs {PAIRED:.2f})."
        ]
    if Flag.RETITLED in flags:
        said.append("The heading says it in other words.")
    if Flag.SPLIT in flags:
        said.append(f"The old text is found in {parts[1]} new factors.")
    if Flag.MERGED in flags:
        said.append(f"The new text holds that of {parts[0]} old factors.")
    if Flag.MOVED in flags:
        said.append(moved)
    return " ".join(said)


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
    all_factors = "the only factor" if searched == 1 else f"all {searched} factors"
    return (
        f"{verdict}: searched for in {all_factors} of the {other} filing and not found. The nearest, "
        f"“{_short(nearest_heading)}”, has {_share(share)} of its telling words."
    )


def why_moved(old_category: str | None, new_category: str | None, *, recategorised: bool) -> str:
    """In what way a pair moved."""
    if recategorised:
        return f"It stood under “{old_category}” and now stands under “{new_category}”."
    return "It stands elsewhere among the factors that both filings have."


def _share(share: float) -> str:
    """A share in percent; 100% only where nothing is missing."""
    return f"{min(share, 0.99):.0%}" if share < 1 - 1e-9 else "100%"


def _short(heading: str) -> str:
    if len(heading) <= _LONGEST_HEADING:
        return heading
    return heading[:_LONGEST_HEADING].rsplit(" ", 1)[0] + " …"
