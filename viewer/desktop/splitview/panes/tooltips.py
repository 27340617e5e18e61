"""What a tooltip over a figure or a mark says."""

from __future__ import annotations

from markupsafe import Markup

from viewer.comparison.model import FigureChange
from viewer.desktop.look.tips import bold, plain_tip, slanted, spaced_tip
from viewer.desktop.splitview.painting.review_signs import EntryOf, no_entry
from viewer.language.told import say_told
from viewer.redline.plan import Chip, PlannedBlock
from viewer.wording.checks import said_words
from viewer.wording.doubts import doubt_lines
from viewer.wording.figures import difference_words, headline_words, verdict_words
from viewer.wording.measures import measure_words


def figure_tip(change: FigureChange, elsewhere: str = "", marked: str = "") -> str:
    """Return the tooltip of a figure: both values and the difference, then what it is and why.

    Args:
        change: What became of the figure.
        elsewhere: In words, in which other factor its counterpart stands; empty where in this one.
        marked: The reviewer's mark and note in words; empty without any.
    """
    difference = difference_words(change)
    first: str = headline_words(change)
    if difference:
        first = Markup("{}   {}").format(first, bold(difference))
    named = " · ".join(words for words in (measure_words(change), verdict_words(change)) if words)
    lines = [first, named, elsewhere, say_told(change.reason), *doubt_lines(change)]
    return spaced_tip([*lines, slanted(marked) if marked else ""])


def chip_tip(chip: Chip) -> str:
    """Return the tooltip of a link; empty where it has nothing to add to its words."""
    return plain_tip(chip.tip)


def text_tip(block: PlannedBlock, offset: int, entry_of: EntryOf = no_entry) -> str:
    """Return the tooltip at a place of a block's text; empty where there is none.

    Args:
        block: The block.
        offset: The place, in code points of its text.
        entry_of: Looks up the reviewer's mark and note on a figure.
    """
    for figure in block.figures:
        if figure.start <= offset < figure.end:
            return figure_tip(figure.change, figure.elsewhere, said_words(entry_of(figure.change)))
    tips = [mark.tip for mark in block.marks if mark.tip and mark.start <= offset < mark.end]
    return plain_tip("\n".join(tips))
