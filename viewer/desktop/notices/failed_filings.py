"""What the banner says of a filing that cannot be used, with the buttons that help.

The case: "Old filing scan.pdf holds only pictures of its 34 pages. Recognise the text? About 1 minute."
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from viewer.desktop.notices.banner import Message, Remedy, Tone
from viewer.desktop.opening.loading import Side, SideFailed
from viewer.filings.errors import FilingError, ScannedFiling, SectionNotFound
from viewer.filings.sources.recognised import INSTALL, program, seconds_for

_MINUTE = 60
"""Seconds."""


@dataclass(frozen=True, slots=True)
class FailureActs:
    """What the buttons of the messages do."""

    point: Callable[[Side], object]
    """Lets the reviewer point at the section of a side."""
    choose: Callable[[], object]
    """Asks for other files."""
    recognise: Callable[[], object]
    """Reads both filings again, and recognises the text of scans."""
    show: Callable[[str, str], object]
    """Shows a title and a text to read."""


def failure(error: SideFailed, acts: FailureActs) -> Message:
    """Return what to say of a filing that cannot be used.

    Args:
        error: Which side, and what went wrong.
        acts: What the buttons do.
    """
    cause = error.error
    remedies: list[Remedy] = []
    if isinstance(cause, SectionNotFound):
        remedies.append(Remedy("Point at the section…", lambda: acts.point(error.side), closes=False))
    others = Remedy("Choose other files…", acts.choose, closes=False)
    name = Path(cause.path).name
    if isinstance(cause, ScannedFiling):
        return _scan(f"{error.side.capitalize()} filing {name}", cause.pages, acts, others)
    remedies.append(others)
    details = _details(cause)
    if details:
        remedies.append(Remedy("Details", lambda: acts.show("Details", details), closes=False))
    text = f"{error.side.capitalize()} filing {name}: {cause.problem}. {cause.advice}"
    return Message(text if text.endswith((".", "!", "?")) else f"{text}.", Tone.ALARM, tuple(remedies))


def _scan(name: str, pages: int, acts: FailureActs, others: Remedy) -> Message:
    """Ask whether to recognise a scan, or say what that takes."""
    count = "a picture of its one page" if pages == 1 else f"pictures of its {pages:,} pages"
    holds = f"{name} holds only {count}."
    if program() is None:
        return Message(f"{holds} To have the text recognised: {INSTALL}.", Tone.ALARM, (others,))
    text = f"{holds} Recognise the text? {duration_words(seconds_for(pages))}; figures may be misread."
    return Message(text, Tone.NOTICE, (Remedy("Recognise the text", acts.recognise), others))


def duration_words(seconds: float) -> str:
    """Return ``About 2 minutes``."""
    minutes = max(1, round(seconds / _MINUTE))
    if seconds < _MINUTE:
        return "Less than a minute"
    return f"About {minutes} {'minute' if minutes == 1 else 'minutes'}"


def _details(error: FilingError) -> str:
    if not isinstance(error, SectionNotFound) or not error.looked_for:
        return ""
    return f"{error.path}\n{error.problem}.\n\nLooked for:\n" + "\n".join(
        f"- {words}" for words in error.looked_for
    )
