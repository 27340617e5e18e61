"""The numbers by which the risk-factor section is found, in one place.

A place that may be the section gains and loses confidence by what speaks for and against it
(:class:`LocateWeights`); the surest place is the section. Weights and thresholds were set by hand while
reading filings, not fitted. ``make try-thresholds`` halves and doubles each in turn and says which filings
are then read otherwise. Tried so on 38 filings, ``claim_share`` doubled changes 5 and ``many_near`` halved 1;
the other thresholds, but for those that only word or raise a warning, change none. The weights that add up to
a sure find (title, own line, long text, risks) change most filings when halved: they are doubted then.
"""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class LocateWeights:
    """What each feature of a place adds to its confidence, which is held between 0 and 1."""

    title: float = 0.55
    """It is titled as such sections are, with an item or in a filing without numbered items."""
    title_without_item: float = 0.4
    """It is titled so without an item, in a filing that numbers its items: a heading of another item."""
    caption: float = -0.1
    """The title is an older caption ("Factors That May Affect Future Results")."""
    report: float = -0.1
    """The title is one that annual reports have ("Principal risks and uncertainties")."""
    combined: float = -0.3
    """The title names other items as well: the section holds more than risk factors."""
    by_words: float = -0.12
    """Headings in it are set as its title is, so that only words tell where it ends …"""
    runs_on: float = -0.2
    """… or no title of another part ends a section without an item: it runs to the end of the file."""
    skips: float = -0.2
    """It ends at a later item than the next."""
    pointed: float = -0.15
    """It is found by its title, which the item of risk factors points to."""
    left: float = -0.4
    """It only points to a title that stands in the same file."""
    opens: float = 0.15
    """The title stands on a line of its own."""
    page_number: float = -0.5
    """A page number follows the title, as in a table of contents."""
    says_none: float = 0.3
    """The text says that risk factors are not required, or stand elsewhere."""
    points_elsewhere: float = 0.05
    """The text points to another place, which may be in the same filing."""
    stub: float = -0.35
    """Hardly any words follow before the next item."""
    long_text: float = 0.2
    """A text of some length follows."""
    speaks_of_risks: float = 0.15
    """That text speaks of risks …"""
    speaks_of_other: float = -0.2
    """… or it hardly does."""
    items_near: float = -0.3
    """Titles of other items stand close by, as in a table of contents."""
    outdone: float = -0.3
    """A more prominent title of this kind follows: this one is a line of a summary."""
    repeated: float = -0.3
    """The same title stood before: this one is a running header, or the section goes on."""


@dataclass(frozen=True, slots=True)
class LocateThresholds:
    """What counts as a feature of a place, and how sure the reader must be."""

    least: float = 0.26
    """A place of less confidence is not the section: the reviewer is asked to point at it."""
    claim_share: float = 0.012
    """Share of words such as "may", "adversely" and "risk" from which on a text speaks of risks."""
    stub_words: int = 60
    """A section with fewer words is a line of a table of contents, or says that there are none."""
    few_words: int = 15
    """Fewer words under a title do not tell whether it stands over risks."""
    looked_at: int = 60_000
    """Characters of a section that are weighed; more would not change the verdict and would cost time."""
    title_length: int = 80
    """Characters of a title set as the section's own is, at which a section without an item may end."""
    title_tile: int = 300
    """Characters of a block, blanks and markup included, that is looked at as such a title."""
    same_size: float = 1.04
    """Type that differs by less is of one size: rounded points, and pixels turned into them."""
    alike: int = 2
    """Lines over risks, set as the section's title is, from which on the factors' headings are set so …"""
    alike_within: int = 4
    """… if they are among the first so many lines set so …"""
    alike_looked_at: int = 12
    """… of the first so many of its rank."""
    page_heads: int = 2
    """Times that a title stands before the section and after its title, from which on it heads pages."""
    after_note: int = 60
    """Blocks after a note on forward-looking statements in which headings of factors may go on."""
    stretch_blocks: int = 80
    """Blocks under a title in which the next of its rank is looked for."""
    under_title: int = 2_500
    """Characters under such a title that tell whether it stands over risks."""
    following: int = 3
    """Titles set alike, after one over other things, that tell whether the section goes on beyond it."""
    near: int = 220
    """Titles of items within so many characters of each other stand in a table of contents …"""
    many_near: int = 4
    """… if there are so many of them."""
    pointer: int = 2_500
    """Characters under an item that may point to a title elsewhere in the file …"""
    pointer_words: int = 150
    """… and words: a longer text is a section of its own."""
    exhibits: int = 2
    """Exhibits of a submission that are read for a section that is pointed to: reading one takes time."""
    own_text: int = 400
    """Characters from which on a place is a section of its own, which a later title of its kind goes on."""
    words_shown: int = 60
    """Characters of the title that ends a section, as shown in the reasons."""


@dataclass(frozen=True, slots=True)
class TitleThresholds:
    """What a line that titles a section may look like."""

    most: int = 100
    """Titles looked at: a filing has a handful, a hostile file may have any number."""
    tail_words: int = 14
    """Words after a title's own ("Risk Factors; Cautionary Statements"); more are a sentence."""
    line_length: int = 300
    """Characters after its words that a title's line may hold, blanks and leaders included."""
    marks_length: int = 200
    """Characters of markup and blanks before a title that opens its block."""
    sentence_end: int = 100
    """Characters before a title inside a block in which the sentence before it must have ended."""
    known_tile: int = 400
    """Characters of a block, blanks and markup included, that is compared with titles of other parts."""
    markup_length: int = 400
    """Characters after a title that are looked at once markup is taken out."""
    contents_entries: int = 3
    """Lines of a table of contents after the risk factors' that are looked for: the next one's title may be
    missing from the text."""
    contents_line: int = 160
    """Characters of a line of a table of contents."""


LOCATE_WEIGHTS = LocateWeights()
LOCATE = LocateThresholds()
TITLES = TitleThresholds()
