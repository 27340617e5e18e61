"""A page-foot note of one filing that the other has outside its section: the same note, not a new one.

Item 4 begins on a new page in one year and in the middle of a page in the next: then the note at the foot of
the section's last page stands behind "Item 4" in the text, and is no part of the section. Before a note is
told as new it is searched for in all of the other filing, its figures aside.
"""

from __future__ import annotations

import re
from dataclasses import replace

from viewer.filings.model import Filing, Paragraph, Span

_LEAST_WORDS = 5
"""Words of a note that is searched for: of fewer ("Unaudited.") the same may stand anywhere."""
_DIGITS = re.compile(r"\d(?:[\d.,]*\d)?")
_DIGITS_PATTERN = r"\d(?:[\d.,]*\d)?"


def with_notes_elsewhere(old: Filing, new: Filing) -> tuple[Filing, Filing]:
    """Return both filings, each with the notes of the other that it has outside its section."""
    return _with_those_of(old, new), _with_those_of(new, old)


def _with_those_of(filing: Filing, other: Filing) -> Filing:
    known = {_key(note.text) for note in filing.notes}
    found = [
        note
        for theirs in other.notes
        if _key(theirs.text) not in known
        and len(theirs.text.split()) >= _LEAST_WORDS
        and (note := _outside(filing, theirs.text)) is not None
    ]
    return replace(filing, notes=(*filing.notes, *found)) if found else filing


def _key(text: str) -> str:
    return _DIGITS.sub("0", " ".join(text.split()).casefold())


def _outside(filing: Filing, text: str) -> Paragraph | None:
    """Return the note as it stands outside the section of a filing; None where it does not."""
    words = (_DIGITS_PATTERN.join(map(re.escape, _DIGITS.split(word))) for word in text.split())
    section = filing.section.span
    for match in re.finditer(r"\s+".join(words), filing.text):
        if match.end() <= section.start or match.start() >= section.end:
            return Paragraph(" ".join(match.group().split()), (Span(*match.span()),))
    return None
