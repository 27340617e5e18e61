"""``Added`` is a claim: it says where else the reviewer's eye would have gone, and what is there.

Why a pair is what it is, in words that a reviewer understands.
"""

from __future__ import annotations

from collections.abc import Sequence

from viewer.comparison.factors import PAIRED, Evidence, Match
from viewer.comparison.model import Flag, Status

_LONGEST_HEADING = 90


def why_paired(
    evidence: Evidence,
    status: Status,
    flags: Sequence[Flag],
    parts: tuple[int, int],
    moved: str,
    *,
    manual: bool = False,
) -> str:
    """Why two factors are one risk, and what each flag rests on.

    ``parts`` counts the factors on the old and the new side; ``moved`` says in what way it moved; ``manual``
    is True where the reviewer, not the alignment, put them together.
    """
    said = ["Paired by the reviewer."] if manual else []
    alike = (
        f"by their telling words the texts are {_share(evidence.body)} alike"
        f" and the headings {_share(evidence.heading)}"
    )
    if status is Status.UNCHANGED:
        said.append("Heading and text are the same.")
    elif manual:
        said.append(f"{alike[0].upper()}{alike[1:]}.")
    else:
        said.append(
            f"Taken for the same risk: {alike} (score {evidence.score:.2f}; a pair needs {PAIRED:.2f})."
        )
    if Flag.RETITLED in flags:
        said.append("The heading says it in other words.")
    if Flag.SPLIT in flags and not manual:
        said.append(f"The old text is found in {parts[1]} new factors.")
    if Flag.MERGED in flags and not manual:
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
    nearest = f"The nearest, “{_short(nearest_heading)}”, has {_share(share)} of its telling words."
    if match.manual:
        return f"{verdict}: the reviewer says that it has no counterpart in the {other} filing. {nearest}"
    all_factors = "the only factor" if searched == 1 else f"all {searched} factors"
    return f"{verdict}: searched for in {all_factors} of the {other} filing and not found. {nearest}"


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
