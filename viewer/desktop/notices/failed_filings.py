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
from viewer.language.say import say, say_count
from viewer.wording.readings.sides import filing_title

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
        remedies.append(Remedy(say("Point at the section…"), lambda: acts.point(error.side), closes=False))
    others = Remedy(say("Choose other files…"), acts.choose, closes=False)
    name = Path(cause.path).name
    named = say("{Filing} {name}", Filing=filing_title(error.side), name=name)
    if isinstance(cause, ScannedFiling):
        return _scan(named, cause.pages, acts, others)
    remedies.append(others)
    details = _details(cause)
    if details:
        remedies.append(Remedy(say("Details"), lambda: acts.show(say("Details"), details), closes=False))
    text = say(
        "{filing}: {problem}. {advice}", filing=named, problem=say(cause.problem), advice=say(cause.advice)
    )
    return Message(text if text.endswith((".", "!", "?")) else f"{text}.", Tone.ALARM, tuple(remedies))


def _scan(name: str, pages: int, acts: FailureActs, others: Remedy) -> Message:
    """Ask whether to recognise a scan, or say what that takes."""
    holds = say_count(
        pages,
        "{name} holds only a picture of its one page.",
        "{name} holds only pictures of its {n} pages.",
        name=name,
    )
    if program() is None:
        return Message(
            say("{holds} To have the text recognised: {install}.", holds=holds, install=say(INSTALL)),
            Tone.ALARM,
            (others,),
        )
    text = say(
        "{holds} Recognise the text? {time}; figures may be misread.",
        holds=holds,
        time=duration_words(seconds_for(pages)),
    )
    return Message(text, Tone.NOTICE, (Remedy(say("Recognise the text"), acts.recognise), others))


def duration_words(seconds: float) -> str:
    """Return ``About 2 minutes``."""
    minutes = max(1, round(seconds / _MINUTE))
    if seconds < _MINUTE:
        return say("Less than a minute")
    return say_count(minutes, "About {n} minute", "About {n} minutes")


def _details(error: FilingError) -> str:
    if not isinstance(error, SectionNotFound) or not error.looked_for:
        return ""
    looked_for = "\n".join(f"- {words}" for words in error.looked_for)
    return f"{error.path}\n{say(error.problem)}.\n\n{say('Looked for:')}\n{looked_for}"
