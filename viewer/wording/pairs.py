"""A pair in words and signs: the same everywhere, so that colour is never the only thing that tells.

Every form of the report takes its words from here, and so do the window's tree, tooltips and status bar.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from viewer.comparison.factors.grounds import Grounds, share_words
from viewer.comparison.model import Comparison, FigureChange, Flag, Pair, Status
from viewer.comparison.places import is_factor, number_of
from viewer.language.say import say, say_as, say_count, sayable
from viewer.language.told import say_told

if TYPE_CHECKING:
    from viewer.review import Entry, Review

GLYPHS = {Status.UNCHANGED: "=", Status.EDITED: "●", Status.ADDED: "+", Status.REMOVED: "−"}
FLAG_GLYPHS = {Flag.SPLIT: "⋔", Flag.MERGED: "⇉", Flag.MOVED: "⇅", Flag.RETITLED: "✎"}
"""In the order in which one takes the place of the status glyph."""

HAND = "☞"
BY_HAND = sayable("by hand")
"""Sign and words for what the reviewer, not the alignment, said belongs together."""

OUTDATED_GLYPH = "!"
"""Sign for a mark that was given before the text changed."""
_OUTDATED = sayable("reviewed before its text changed")

SURELY_ALIKE = 0.5
"""Share of heading or text that two factors have in common, at least, to be called the same risk outright.
Read on four filings of one company: below it stood rewritten risks, and some that a reader would part."""

STATUS_WORDS = sayable(
    {
        Status.UNCHANGED: "unchanged",
        Status.EDITED: "edited",
        Status.ADDED: "new",
        Status.REMOVED: "removed",
    },
    "a status",
)
FLAG_WORDS = sayable(
    {Flag.MOVED: "moved", Flag.RETITLED: "retitled", Flag.SPLIT: "split", Flag.MERGED: "merged"}, "a status"
)


_NAMED = 30
"""Characters of a heading that a reason has of it at least where it names it."""
_OTHER_HEADINGS = frozenset({Flag.RETITLED, Flag.SPLIT, Flag.MERGED})
"""Flags of pairs whose headings are not simply one heading."""


class SignedWords(NamedTuple):
    """A mark of the reviewer: a name for its looks, its sign, its words."""

    kind: str
    sign: str
    words: str


def status_words(pair: Pair) -> str:
    """Return ``edited``, ``new`` …, as shown to the reader."""
    return say_as("a status", STATUS_WORDS[pair.status])


def flag_words(flag: Flag) -> str:
    """Return ``moved``, ``split`` …, as shown to the reader."""
    return say_as("a status", FLAG_WORDS[flag])


def pair_words(pair: Pair) -> tuple[str, ...]:
    """Return the status, then the flags, then who paired: ``("edited", "moved", "paired by hand")``."""
    flags = (flag_words(flag) for flag in FLAG_GLYPHS if flag in pair.flags)
    return (status_words(pair), *flags, *((hand_words(pair),) if pair.manual else ()))


def hand_words(pair: Pair) -> str:
    """Return ``paired by hand`` or ``unpaired by hand``, for a pair that the reviewer made."""
    return say("paired by hand" if pair.old and pair.new else "unpaired by hand")


def glyph(pair: Pair) -> str:
    """Return one sign for a pair: its weightiest flag's, else its status's."""
    flag = glyph_flag(pair)
    return GLYPHS[pair.status] if flag is None else FLAG_GLYPHS[flag]


def glyph_flag(pair: Pair) -> Flag | None:
    """Return the flag that the glyph stands for, if it stands for one."""
    return next((flag for flag in FLAG_GLYPHS if flag in pair.flags), None)


def counted(number: int, one: str, many: str = "") -> str:
    """Return ``1 change``, ``2 changes``."""
    return f"{number:,} {one if number == 1 else many or one + 's'}"


def differ_words(figures: int) -> str:
    """Return ``1 figure differs``, ``27 figures differ``."""
    return say_count(figures, "{n} figure differs", "{n} figures differ")


def shifts_counted(shifts: int) -> str:
    """Return ``1 shift of meaning``, ``7 shifts of meaning``."""
    return say_count(shifts, "{n} shift of meaning", "{n} shifts of meaning")


def entry_words(entry: Entry) -> tuple[SignedWords, ...]:
    """Return what the reviewer has said of a pair, its note left out."""
    from viewer.review import Mark  # late: loaded with the first review

    said = []
    if Mark.REVIEWED in entry.mark:
        said.append(SignedWords("reviewed", "✓", say("reviewed")))
    if Mark.FLAGGED in entry.mark:
        said.append(SignedWords("flagged", "⚑", say("flagged")))
    if entry.outdated:
        said.append(SignedWords("outdated", OUTDATED_GLYPH, say(_OUTDATED)))
    return tuple(said)


def mark_word(entry: Entry) -> str:
    """Return a pair's marks in one phrase, as a cell of a table has it; empty for none."""
    if not entry.outdated:
        return ", ".join(map(say, entry.mark.words))
    from viewer.review import Mark  # late: as above

    return ", ".join(map(say, (*(entry.mark & ~Mark.REVIEWED).words, _OUTDATED)))


def reviewed_words(comparison: Comparison, review: Review | None) -> str:
    """Return how many pairs are reviewed: ``"6 of 20 reviewed"``; nothing without a review."""
    if review is None:
        return ""
    return say(
        "{done} of {all} reviewed",
        done=review.reviewed_count(comparison),
        all=len(comparison.all_pairs),
    )


def counts_of(pair: Pair) -> list[str]:
    """Return what is counted in a pair: ``["9 changes", "3 figures differ"]``; nothing where there is none.

    Changes are those of the words of an edited pair. A new or removed factor is one difference as a whole.
    """
    words = []
    if pair.change_count and pair.status is Status.EDITED:
        words.append(say_count(pair.change_count, "{n} change", "{n} changes"))
    if pair.shifts:
        words.append(shifts_counted(len(pair.shifts)))
    if pair.figures_changed:
        words.append(differ_words(pair.figures_changed))
    return words


def facts(pair: Pair, entry: Entry) -> list[str]:
    """Return what there is to say of a pair, most important first."""
    words = list(pair_words(pair))
    if pair.status in (Status.UNCHANGED, Status.EDITED):
        words.append(say("{share} similar", share=f"{pair.similarity:.0%}"))
    words += counts_of(pair)
    words += [said for _, _, said in entry_words(entry)]
    if len(entry.notes) > 1:
        words.append(say_count(len(entry.notes), "has {n} note", "has {n} notes"))
    elif entry.note:
        words.append(say("has a note"))
    return words


def nearest_words(comparison: Comparison, pair: Pair) -> str:
    """Return the proof of an addition or removal: ``12% of it is in “Ports may close.”``; else nothing."""
    if pair.nearest is None:
        return ""
    factor = comparison.factors.get(pair.nearest.factor)
    heading = factor.heading.text if factor is not None else ""
    return _contained(pair.nearest.containment, heading) if heading else ""


def _contained(share: float, heading: str) -> str:
    return say("{share} of it is in “{heading}”", share=f"{share:.0%}", heading=heading)


def proof_words(comparison: Comparison, pair: Pair) -> str:
    """Return the proof of an addition or removal, unless the pair's own reason names the nearest already."""
    words = nearest_words(comparison, pair)
    if not words or pair.nearest is None:
        return ""
    heading = comparison.factors[pair.nearest.factor].heading.text
    return "" if heading[:_NAMED] in pair.why else words


def reason_words(pair: Pair) -> str:
    """Return why the two sides of a pair are one risk, without scores, which ``pair.why`` has.

    ``Same risk: headings alike, texts 94% alike in their telling words.``
    """
    grounds = pair.grounds
    if not pair.old or not pair.new or grounds is None:
        return say_told(pair.why)
    lead = say("Paired by the reviewer") if pair.manual else _taken_for(grounds)
    if pair.status is Status.UNCHANGED:
        said = say("{lead}: heading and text are the same.", lead=lead)
    else:
        said = say(
            "{lead}: {headings}, texts {share} alike in their telling words.",
            lead=lead,
            headings=_headings(pair),
            share=share_words(grounds.body),
        )
    return " ".join(filter(None, (said, say_told(grounds.flags))))


def _taken_for(grounds: Grounds) -> str:
    """What is claimed of a pair: where little is alike, only that the two were taken for one risk."""
    sure = max(grounds.heading, grounds.body) >= SURELY_ALIKE
    return say("Same risk" if sure else "Taken for the same risk")


def _headings(pair: Pair) -> str:
    assert pair.grounds is not None
    if not _OTHER_HEADINGS.isdisjoint(pair.flags):
        return say("headings {share} alike", share=share_words(pair.grounds.heading))
    same = bool(pair.rows) and not pair.rows[0].differs
    return say("the same heading" if same else "headings alike")


def side_numbers(ids: tuple[str, ...]) -> str:
    """Return the numbers of some factors in their filing: ``3``, ``3, 4``; nothing for what is no factor."""
    return ", ".join(str(number_of(one)) for one in ids if is_factor(one))


def factor_numbers(pair: Pair) -> str:
    """Return under which number a pair is cited, ``old 3 / new 4``; nothing for what is beside the factors.

    Two factors may begin "Our operations in the northern region may be hurt by": in a narrow column, only
    their numbers tell them apart.
    """
    return _cited(side_numbers(pair.old), side_numbers(pair.new))


def figure_places(pair: Pair, change: FigureChange) -> tuple[str, str]:
    """Return the numbers of the factors that the two figures of a row stand in: ``("1", "19")``.

    They are the figures' own, for what was restated may stand in a factor of another pair. A side that has
    no figure is cited as the pair is.
    """
    old, new = (
        side_numbers((placed.place.factor,) if placed is not None else ids)
        for placed, ids in ((change.old, pair.old), (change.new, pair.new))
    )
    return old, new


def figure_numbers(pair: Pair, change: FigureChange) -> str:
    """Return where the two figures of a row stand, ``old 1 / new 19``."""
    return _cited(*figure_places(pair, change))


def _cited(old: str, new: str) -> str:
    told = (
        say("old {numbers}", numbers=old) if old else "",
        say("new {numbers}", numbers=new) if new else "",
    )
    return " / ".join(filter(None, told))
