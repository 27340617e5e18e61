"""What is said of a doubt about a reading: the same words in the window, the reports and the terminal.

The case: "“Storms may close our ports.” reads like a heading and was taken for text" over the panes, in the
report and on standard error, made once from the doubt's value; the window leads to its place.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import groupby
from textwrap import shorten

from viewer.filings.confidence.doubt import PLACE_KINDS, Doubt, DoubtKind
from viewer.filings.confidence.weights import CONFIDENCE
from viewer.filings.model import Filing
from viewer.language.say import say, say_count, sayable

_QUOTED = 90
"""Characters of a heading or a line that are quoted."""
_QUOTED_SECTION = 160
"""Characters of a section without factors that are quoted."""


def doubt_words(doubt: Doubt, quoted: int = _QUOTED) -> str:
    """Return a sentence on a doubt; of what stands at its place so many characters are quoted."""
    one = _ONE_UNSEEN if doubt.kind is DoubtKind.UNSEEN and doubt.count == 1 else _SENTENCES[doubt.kind]
    return say(
        one,
        quoted=f"“{shorten(doubt.quoted, quoted, placeholder=' …')}”",
        section=f"“{shorten(doubt.quoted, _QUOTED_SECTION, placeholder=' …')}”",
        reasons="; ".join(doubt.reasons),
        count=doubt.count,
        of=doubt.of,
    )


def is_sure(filing: Filing) -> bool:
    """True where the reading needs no second look: pointed at by hand, or of enough confidence."""
    return filing.section.by_hand or filing.section.confidence >= CONFIDENCE.sure


def reading_warnings(doubts: Sequence[Doubt]) -> tuple[str, ...]:
    """Return a sentence for each doubt; of many of one kind the first, and how many more there are."""
    return tuple(_grouped(doubts))


def section_warnings(filing: Filing) -> tuple[str, ...]:
    """Return the warnings on where the section stands and ends."""
    return reading_warnings([doubt for doubt in filing.doubts if doubt.kind in PLACE_KINDS])


def other_warnings(filing: Filing) -> tuple[str, ...]:
    """Return the warnings on the file, and on what the section was read as."""
    rest = reading_warnings([doubt for doubt in filing.doubts if doubt.kind not in PLACE_KINDS])
    return (*filing.warnings, *rest)


def _grouped(doubts: Sequence[Doubt]) -> Iterator[str]:
    for kind, group in groupby(doubts, key=lambda doubt: doubt.kind):
        same = list(group)
        for doubt in same[: CONFIDENCE.named]:
            yield doubt_words(doubt)
        left = len(same) - CONFIDENCE.named
        if left > 0:
            yield _more(kind, left)


def _more(kind: DoubtKind, left: int) -> str:
    """What is said of those of a kind that are not named."""
    if kind is DoubtKind.RIVAL:
        return say_count(left, "{n} more place looks so.", "{n} more places look so.")
    if kind is DoubtKind.BREAKS_OFF:
        return say_count(
            left,
            "{n} more paragraph breaks off in mid-sentence.",
            "{n} more paragraphs break off in mid-sentence.",
        )
    if kind is DoubtKind.UNREADABLE:
        return say_count(
            left, "{n} more character could not be read.", "{n} more characters could not be read."
        )
    if kind is DoubtKind.GLUED:
        return say_count(
            left, "{n} more word may have lost its blank.", "{n} more words may have lost their blanks."
        )
    if kind is DoubtKind.REFUSED:
        return say_count(left, "{n} more line looks like a heading.", "{n} more lines look like headings.")
    return say_count(left, "{n} more place of this kind.", "{n} more places of this kind.")


_SENTENCES = sayable(
    {
        DoubtKind.PLACE: "The section may not be the right one: {reasons}.",
        DoubtKind.RIVAL: (
            "One other place looks as much like the section as the one chosen: {quoted} {of:.0f}% into the "
            "file "
            "({count:,.0f} words)."
        ),
        DoubtKind.OPEN_END: "No later item ends the section: it runs to the end of the file.",
        DoubtKind.GOES_ON: "The section may go on behind its end: {quoted} is set there as its headings are.",
        DoubtKind.ENDS_AGAIN: (
            "What ends the section is titled again later, and risks stand between: {quoted}."
        ),
        DoubtKind.OTHER_ITEM: "{quoted} stands inside the section, which may run on over its end.",
        DoubtKind.STATEMENTS: (
            "The section holds {count:,.0f} rows of tables, as few on risks do: it may run on over its end."
        ),
        DoubtKind.RISKLESS: (
            "The text under {quoted} says nothing of what may happen: it may be no risk factor."
        ),
        DoubtKind.RISKLESS_END: (
            "The section begins or ends with text that says nothing of what may happen: {quoted}."
        ),
        DoubtKind.POINTER: "The section points to another place: {quoted}",
        DoubtKind.NO_FACTORS: "No risk factor was told apart in the section.",
        DoubtKind.NONE_SAID: "The section holds no risk factors of its own: {section}",
        DoubtKind.LATE_START: (
            "{count:,.0f} of the section's {of:,.0f} words stand before the first heading: some may be "
            "missed."
        ),
        DoubtKind.LONG_FACTOR: (
            "{quoted} is far longer than the other factors ({count:,.0f} words): it may be several."
        ),
        DoubtKind.FEW: (
            "The section has {of:,.0f} words and {count:,.0f} factors told apart in them: few for so many."
        ),
        DoubtKind.ONLY_HEADING: "Nothing stands under {quoted}.",
        DoubtKind.UNLIKE_HEADING: "{quoted} is set otherwise than the other headings: it may be none.",
        DoubtKind.WEAK_HEADING: "{quoted} is set as headings are, and reads like text: it may be none.",
        DoubtKind.BROKEN_HEADING: "The heading {quoted} begins or ends in mid-sentence.",
        DoubtKind.TWICE: "Two factors are headed {quoted}.",
        DoubtKind.UNCOUNTED: (
            "The number of {quoted} does not follow that of the heading before it: one may be missed."
        ),
        DoubtKind.EMPTY_GROUP: "Text stands under {quoted} and no heading: it may be a heading itself.",
        DoubtKind.REFUSED: "{quoted} stands alone like a heading, and was taken for text.",
        DoubtKind.HIDDEN: "{quoted} may be a heading that was run into a paragraph.",
        DoubtKind.ODD_CATEGORY: (
            "{quoted} titles a group, and is set as headings of factors are: it may be one."
        ),
        DoubtKind.SET_INSIDE: "{quoted} is set as the headings are, and stands in a paragraph.",
        DoubtKind.BREAKS_OFF: "A paragraph breaks off in mid-sentence ({quoted}).",
        DoubtKind.FILE_ENDS: "The file ends in mid-sentence ({quoted}): the section may go on.",
        DoubtKind.STARTS_SMALL: (
            "A paragraph begins in mid-sentence ({quoted}): text may be missing before it."
        ),
        DoubtKind.PARTED: (
            "The halves of a paragraph ({quoted}) tell of different things: a page may be missing."
        ),
        DoubtKind.JOINED: "Two halves were joined where no page ends ({quoted}): text may be missing there.",
        DoubtKind.GLUED: "{quoted} may be two words of which the blank was lost.",
        DoubtKind.UNREADABLE: "A character of the section could not be read.",
        DoubtKind.UNSEEN: (
            "{count:,.0f} words of the section do not show in the file: set aside as hidden text."
        ),
        DoubtKind.PAGE_MISSING: "Page {of:.0f} follows page {count:.0f}: what stood between may be missing.",
    }
)
"""What is said of a doubt of each kind; what stands at its place is put in as it is."""

_ONE_UNSEEN = sayable("1 word of the section does not show in the file: set aside as hidden text.")
