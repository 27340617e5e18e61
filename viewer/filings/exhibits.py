"""Risk factors in an exhibit of the submission: "See “Risk management” in our Annual Report, Exhibit 15.1".

A full submission holds its exhibits. Where the item of risk factors is a line or two that points away, the
annual report among them is read as well, and the section is looked for behind the filing's own text.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from dataclasses import replace

from viewer.filings.errors import UnreadableFiling
from viewer.filings.headings.wording import points_elsewhere, says_none
from viewer.filings.model import SectionCandidate
from viewer.filings.section.locate import Located, locate
from viewer.filings.section.thresholds import LOCATE
from viewer.filings.source import Source, joined
from viewer.filings.sources.formats import report_of
from viewer.language.stems import words

_NAMED = re.compile(r"\bexhibit\s+(\d{1,2}(?:\.\d{1,2})?)", re.IGNORECASE)
_EXHIBIT = re.compile(
    r"\bexhibits?\b|\bannual\s+(?:report\b(?!\s+on\s+form)|information\s+form)", re.IGNORECASE
)
"""What says that the place is an exhibit: the annual report to shareholders, but not the one on Form 10-K."""

_WRAPPERS = ("40-F", "6-K")
"""Forms that are a cover around their exhibits: an annual information form, a half-year report."""


def with_exhibit(
    path: str, source: Source, located: Located, check: Callable[[], None]
) -> tuple[Source, Located] | None:
    """Return the source with an exhibit behind it that holds the section, and the places in both.

    None where the section stands in the filing itself, or no exhibit holds it.
    """
    item = located.candidates[0] if located.candidates else None
    if not source.reports:
        return None
    if item is None or item.confidence < LOCATE.least:
        wraps = source.properties.get("form", "").upper().split("/")[0] in _WRAPPERS
        return _in_exhibit(path, source, "", None, check) if wraps else None
    said = item.span.of(source.text)[: LOCATE.pointer]
    if not _points_away(source, item) or not _EXHIBIT.search(said):
        return None
    return _in_exhibit(path, source, said, item, check)


def _in_exhibit(
    path: str, source: Source, said: str, item: SectionCandidate | None, check: Callable[[], None]
) -> tuple[Source, Located] | None:
    for kind, content in _likeliest_first(source.reports, said):
        check()
        try:
            report = report_of(path, content, check)
        except UnreadableFiling:
            continue  # The filing itself was read, and says what it says.
        both = joined(source, report)
        start = len(both.text) - len(report.text)
        found = locate(both.shown(), check, exhibit=start, pointer=item.title if item else "")
        best = found.candidates[0] if found.candidates else None
        if best is not None and best.span.start >= start and best.confidence >= LOCATE.least:
            told = (
                f"“{item.title}” points to an exhibit of the submission ({kind}): it is there."
                if item
                else f"The risk factors stand in an exhibit of the submission ({kind})."
            )
            return replace(both, warnings=(*both.warnings, told)), found
    return None


def _points_away(source: Source, candidate: SectionCandidate) -> bool:
    body = candidate.span.of(source.text)[len(candidate.title) :]
    if len(words(body[: LOCATE.looked_at])) >= LOCATE.pointer_words:
        return False
    return says_none(body) or points_elsewhere(body)


def _likeliest_first(reports: Sequence[tuple[str, bytes]], said: str) -> list[tuple[str, bytes]]:
    """Put the exhibit first that the item names by its number, then the longest."""
    named = _NAMED.search(said)
    number = named.group(1) if named else ""

    def rank(report: tuple[str, bytes]) -> tuple[bool, int]:
        kind, content = report
        own = kind.upper().removeprefix("EX-")
        return not (number and (own == number or own.split(".")[0] == number)), -len(content)

    return sorted(reports, key=rank)[: LOCATE.exhibits]
