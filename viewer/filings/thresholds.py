"""The numbers of the stages that are single files: decoding, identity, emphasis.

The stages that have a folder keep theirs there (``thresholds.py``, ``headings/weights.py``); what a file may
hold at most stands in ``limits.py``. All were chosen by reading filings.
"""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class DecodeThresholds:
    """What tells the encoding of a file, and text from what is none."""

    sample: int = 64_000
    """Bytes that are looked at to tell an encoding: enough to be sure, few enough to stay quick."""
    odd_share: float = 0.02
    """Share of control characters beyond which a file is no text: text has hardly any."""
    wide_share: float = 0.3
    """Share of NUL bytes beyond which a file is text of two bytes a character."""
    some_wide_share: float = 0.01
    """The same where the file is no UTF-8: text in UTF-16 of another alphabet holds fewer."""
    broken_share: float = 0.1
    """Broken sequences for each whole one, up to which a file is UTF-8 all the same: a bad paste."""


@dataclass(frozen=True, slots=True)
class IdentityThresholds:
    """Where form, company and fiscal year are read."""

    cover: int = 12_000
    """Characters at the start in which a header and a cover page stand."""
    introduction: int = 60_000
    """Characters at the start in which a prospectus says who "we" are."""
    period: int = 120
    """Characters of the line "For the fiscal year ended …"."""
    name_length: int = 80
    """Characters of a company's name that stands over "Exact name of registrant"."""
    name_words: int = 9
    """Words of a company's name anywhere else on the cover."""
    small_word: int = 3
    """Letters of the words of a name that may begin small: "of", "and", "the"."""
    spill: int = 7
    """Days of January that a year of 52 or 53 weeks may run into."""
    rare: float = 0.1
    """A latest year named in less than this share of the places is a slip of the pen."""


@dataclass(frozen=True, slots=True)
class EmphasisThresholds:
    """When a passage as a whole counts as set apart."""

    wholly: float = 0.9
    """Share of a passage's characters that must be set so for the passage to count as set so."""
    larger: float = 1.15
    """Type so many times as large as what is usual is seen to be larger."""
    prose_length: int = 120
    """Characters from which on a block may be running text, which shows what type is usual …"""
    mostly_prose: float = 0.5
    """… where such blocks hold at least this share of the section: else some are long titles …"""
    usual: float = 0.6
    """… if more than this share of such blocks is set so …"""
    usual_letters: float = 0.4
    """… and more than this share of their characters. Of the sections of 73 filings one is set in italics,
    99 of 100 characters of its text; in each of the others less than 0.15 of it is set apart."""


DECODING = DecodeThresholds()
IDENTITY = IdentityThresholds()
EMPHASIS = EmphasisThresholds()
