"""What the banners say of a comparison that has just been opened: every doubt about how it was read."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from pathlib import Path

from viewer.desktop.notices.banner import Message, Remedy, Tone
from viewer.desktop.opening.loading import Loaded, Side, SideFailed
from viewer.filings.errors import FilingError, SectionNotFound
from viewer.filings.model import Filing
from viewer.redline.shown_pairs import reviewable

_SCORE = re.compile(r"(?<!\s)\s*+\([+−-]?\d+\.\d+\)")
"""The weight of a reason, as in ``(+0.55)``: for developers, not for reviewers."""
_MOST = 150
"""Characters of a doubt: two lines of a narrow window."""
Point = Callable[[Side], object]
Show = Callable[[str, str], object]


def section_doubt(filing: Filing) -> str:
    """Return why the section that was found may be the wrong one; empty where there is no doubt."""
    section = filing.section
    if section.by_hand or section.confidence >= 1:
        return ""
    reasons = "; ".join(_SCORE.sub("", warning).rstrip(". ") for warning in section.warnings)
    return f"the risk factors were found with {section.confidence:.0%} certainty" + (
        f": {reasons}" if reasons else ""
    )


def notices(loaded: Loaded, point: Point, swap: Callable[[], object], show: Show) -> Iterator[Message]:
    """Yield messages on a comparison, the gravest first.

    Args:
        loaded: The comparison, and why there is no review, if there is none.
        point: Lets the reviewer point at the section of a side.
        swap: Compares the other way round.
        show: Shows a title and a text to read.
    """
    comparison = loaded.comparison
    if loaded.review_problem:
        why = loaded.review_problem.rstrip(".")
        yield Message(
            f"Marks and notes cannot be saved now: {why}. What you say is held in this window, which asks "
            "where to save it before it closes."
        )
    sides: tuple[tuple[Side, Filing], ...] = (("old", comparison.old), ("new", comparison.new))
    for side, filing in sides:
        doubt = section_doubt(filing)
        if doubt:
            yield _doubt_message(side, doubt, point, show)
        warnings = filing.warnings if doubt else (*filing.section.warnings, *filing.warnings)
        yield from _warnings(f"{side.capitalize()} filing", tuple(dict.fromkeys(warnings)), show)
    old_year, new_year = comparison.old.fiscal_year, comparison.new.fiscal_year
    if old_year is not None and new_year is not None and old_year > new_year:
        text = (
            f"The old filing is of FY{old_year}, the new one of FY{new_year}: are they the wrong way round?"
        )
        yield Message(text, Tone.NOTICE, (Remedy("Swap", swap, closes=False),))
    if loaded.review is not None:
        for warning in loaded.review.warnings:
            yield Message(warning, Tone.ALARM)
        strays = loaded.review.stray_notes(reviewable(comparison))
        if strays:
            text = "\n\n".join(f"{heading}\n{note}" for heading, note in strays)
            notes = "A note belongs" if len(strays) == 1 else f"{len(strays)} notes belong"
            remedy = Remedy("Show", lambda: show("Notes without a factor", text), closes=False)
            yield Message(f"{notes} to a factor that is no longer here.", Tone.NOTICE, (remedy,))


def _doubt_message(side: Side, doubt: str, point: Point, show: Show) -> Message:
    """Say that it may not be the section, and the first of the reasons where there are too many to read."""
    remedies = [Remedy("Point at the section…", lambda: point(side), closes=False)]
    name = f"{side.capitalize()} filing"
    if len(doubt) <= _MOST:
        said = f"{doubt}. Check where it begins and ends."
    else:
        said = f"{doubt[:_MOST].rpartition('; ')[0] or doubt[:_MOST].rpartition(' ')[0]} …"
        details = f"{doubt}.\n\nCheck where it begins and ends."
        remedies.insert(0, Remedy("Details", lambda: show(f"{name}: section", details), closes=False))
    return Message(f"{name}: {said}", Tone.NOTICE, tuple(remedies))


def _warnings(name: str, warnings: tuple[str, ...], show: Show) -> Iterator[Message]:
    """One message, however many there are: the text is what the window is for."""
    if not warnings:
        return
    first = warnings[0].rstrip(".")
    if len(warnings) == 1:
        yield Message(f"{name}: {first}.", Tone.NOTICE)
        return
    text = "\n\n".join(warnings)
    remedy = Remedy("Details", lambda: show(f"{name}: warnings", text), closes=False)
    yield Message(f"{name}: {first} (and {len(warnings) - 1} more).", Tone.NOTICE, (remedy,))


def failure(error: SideFailed, point: Point, choose: Callable[[], object], show: Show) -> Message:
    """Return what to say of a filing that cannot be used, with the buttons that help.

    Args:
        error: Which side, and what went wrong.
        point: Lets the reviewer point at the section of a side.
        choose: Asks for other files.
        show: Shows a title and a text to read.
    """
    cause = error.error
    remedies: list[Remedy] = []
    if isinstance(cause, SectionNotFound):
        remedies.append(Remedy("Point at the section…", lambda: point(error.side), closes=False))
    remedies.append(Remedy("Choose other files…", choose, closes=False))
    details = _details(cause)
    if details:
        remedies.append(Remedy("Details", lambda: show("Details", details), closes=False))
    name = Path(cause.path).name
    text = f"{error.side.capitalize()} filing {name}: {cause.problem}. {cause.advice}"
    return Message(text if text.endswith((".", "!", "?")) else f"{text}.", Tone.ALARM, tuple(remedies))


def _details(error: FilingError) -> str:
    if not isinstance(error, SectionNotFound) or not error.looked_for:
        return ""
    return f"{error.path}\n{error.problem}.\n\nLooked for:\n" + "\n".join(
        f"- {words}" for words in error.looked_for
    )
