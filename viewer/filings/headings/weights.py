"""What speaks for and against a passage being a heading, in numbers: all of them in one place.

"Our success depends on Mr. Finch" stands over two paragraphs that speak of him: its words come back in
what follows (+4.3), a paragraph of several sentences follows (+1.7), it ends without a full stop (+0.7) …
The sum of such evidence is the passage's score as a heading; body text scores 0.

The weights of features (:class:`FeatureWeights`) are coefficients of a logistic regression, as log-odds, and
were fitted: penalised towards weights set by hand, on some 1,270 short passages of 23 filings by 12 companies
whose markup had been stripped; with each company left out in turn, 98 of 100 passages were told right one by
one, before the sequence was considered. ``make fit-headings`` fits them anew on a corpus and prints both sets
side by side, with the accuracy of each on companies that were held out. The weights of markup
(:class:`MarkupWeights`) and the thresholds (:class:`HeadingThresholds`) were set by hand.
"""

from __future__ import annotations

from dataclasses import dataclass, fields


@dataclass(frozen=True, slots=True)
class FeatureWeights:
    """Log-odds that each feature adds; a field is named after the feature that it weighs."""

    bias: float = -2.7
    """Most passages are no headings."""

    # The shape of the passage: told without reading it.
    two_sentences: float = -1.1
    several_sentences: float = -4.7
    tiny: float = -2.0
    title_length: float = 1.5
    long: float = -2.1
    no_stop: float = 0.7
    introduces: float = -5.1
    goes_on: float = -4.3
    small_start: float = -3.0

    # What it says.
    claim: float = 1.9
    possibility: float = 0.5
    harm: float = 0.2
    dependence: float = 0.5
    looks_back: float = -2.2
    adverbial: float = -0.6
    sums_up: float = -1.2
    reference: float = -3.0
    about_risks: float = -2.7
    figures: float = -1.3
    dated: float = -1.5
    reports: float = -0.8
    condition: float = -0.6

    # Where it stands.
    words_ahead: float = 4.3
    words_before: float = -2.9
    restates: float = -1.4
    nothing_follows: float = -4.0
    after_introduction: float = -1.4
    after_list: float = -0.8
    after_long_text: float = 1.5
    before_list: float = -1.5
    before_text: float = 1.7
    before_looking_back: float = -2.2
    before_single: float = -1.9

    def of(self, feature: str) -> float:
        """Return the weight of a feature by its name."""
        weight: float = getattr(self, feature)
        return weight

    def most_said(self) -> float:
        """Return as much as what a passage says and where it stands can be worth, its shape aside."""
        return sum(max(0.0, self.of(feature)) for feature in FEATURES if feature not in SHAPES)


FEATURES = tuple(field.name for field in fields(FeatureWeights) if field.name != "bias")
"""Names of all features, in the order of their weights."""
SHAPES = FEATURES[: FEATURES.index("claim")]
"""Names of the features that tell the shape of a passage."""


@dataclass(frozen=True, slots=True)
class MarkupWeights:
    """What the way of setting a passage adds to its score, and what a sequence of roles costs."""

    marked: float = 5.0
    """It is set as two others of the filing's headings are …"""
    often_marked: float = 8.0
    """… or as several others are: hardly anything it says can outweigh that."""
    unmarked: float = -4.5
    """It is set otherwise than the filing's headings …"""
    plain: float = -7.0
    """… or is plain text where several headings are marked."""
    partly: float = 2.5
    """A part of a sentence that claims a risk is set as headings are: half of what two such headings add."""
    part: float = -10.0
    """It is set as the titles of factors' parts are ("Sales", "Costs" under one heading)."""
    alone: float = 4.5
    """It is a short title that stands alone between paragraphs, in a section that marks no headings."""
    preamble: float = -0.4
    """A passage before the first heading is body text unless something speaks for it: a small cost."""
    group_title: float = 3.5
    """It reads as titles of groups of factors do ("Risks Related to Our Business")."""
    marked_group: float = 1.5
    """It is set as titles of groups are: so much more than a heading that is marked as often."""
    over_heading: float = 1.0
    """It is set as headings are and stands over one: so much more than its score as a heading."""
    preamble_of_group: float = -2.0
    """A group of factors seldom has a preamble of its own."""
    heading_over_heading: float = -4.0
    """A heading right over another one has no body: it must be well marked."""
    forbidden: float = -1e9
    """A role that a passage cannot have, whatever speaks for it."""


@dataclass(frozen=True, slots=True)
class HeadingThresholds:
    """What counts as a feature. Lengths are in words."""

    tiny_below: int = 3
    """Shorter passages are no statements."""
    title_words: int = 30
    """Up to here a passage has the length that headings have …"""
    long_from: int = 35
    """… from here on each word speaks against it …"""
    long_step: int = 20
    """… so that so many words more count as once the weight …"""
    longest: float = 2.0
    """… and at most so many times the weight."""
    heading_words: int = 90
    """No heading is longer, unless it is set as the filing's other headings are."""
    partly: float = 0.25
    """Share of a sentence set as headings are, from which on the rest may have slipped; a word that is set
    apart in a sentence of text is less."""
    marked_words: int = 250
    """No heading is longer, however it is set."""
    group_words: int = 20
    """No title of a group of factors is longer …"""
    long_group_words: int = 60
    """… unless it is set as the others are and begins as they do: "Risks Related to" may list many things."""
    clause_from: int = 5
    """Words of a title before a clause that may have a verb of its own."""
    statement_words: int = 45
    """A single sentence of 3 to so many words may state a risk, as headings do; longer ones argue."""
    statement_back: int = 14
    """Passages back that are searched for the statement that a passage may restate."""
    words_before: int = 160
    """Words before a passage that are searched for its own …"""
    words_after: int = 130
    """… and words after it."""
    long_text_before: int = 45
    """A passage before of more words is a paragraph, not another title."""
    text_after: int = 40
    """A passage of several sentences after it is a paragraph if it has more words."""
    single_after: int = 45
    """A single sentence after it that is shorter may be the heading itself."""
    also_within: int = 6
    """Words of the next paragraph in which "also" shows that it looks back."""
    aside_words: int = 16
    """Words of the title of a note or a summary, which titles no risk."""
    before_summary: int = 2
    """Passages between the title of a summary and its list."""
    second_title_before: int = 3
    """Passages of a section that may open with a second title: it, an introduction, and a factor."""
    none_words: int = 200
    """Words of a section that says there are none, or points elsewhere."""
    few_sentences: int = 2
    """Sentences of a heading; one set as its siblings are may have more."""
    counted_groups: int = 3
    """Titles counted "I.", "II." … from which on they are a row; the first may be that of a summary."""
    times: int = 2
    """Times that a way of setting stands over plain text before it marks headings …"""
    share: float = 0.6
    """… which must be this share of its uses."""
    often: int = 3
    """Marked headings from which on an unmarked one would be odd."""
    outnumbered: int = 5
    """Times that headings in bold italics must outnumber lines in italics alone for these to be none."""
    parts: int = 2
    """Lines in a weaker type under one heading, on average, from which on they may title its parts."""
    repeated: int = 3
    """Times that a way of setting comes back before it marks the titles of factors' parts."""
    alone_words: int = 6
    """Words of a title that stands alone between two paragraphs …"""
    colon_words: int = 4
    """Words of such a title that ends with a colon; a longer line introduces what follows."""
    alone_between: int = 20
    """… of at least so many words each."""
    label_words: int = 6
    """Words of a title of a factor's part that comes back word for word …"""
    label_times: int = 3
    """… so many times, or twice where another one does too: two factors hardly share a heading."""
    logged: float = 0.05
    """Evidence of less weight is left out of the log."""
    check_every: int = 64
    """Passages that are read between two questions whether to stop."""


@dataclass(frozen=True, slots=True)
class RunInThresholds:
    """What tells a heading that opens the paragraph under it."""

    least: int = 2
    """A way of setting headings that is used only once is no way of setting headings."""
    least_numbered: int = 3
    """Numbered titles from which on a list is one of factors: "1. Rates. …", "2. Competition. …"."""
    least_words: int = 2
    """Words of a heading; a single one in other type is a term."""
    heading_words: int = 120
    """Words of a heading in other type."""
    numbered_words: int = 25
    """Words of a numbered title, which no type sets apart."""
    least_titled: int = 3
    """Titles that open plain paragraphs from which on they are headings."""
    title_words: int = 14
    """Words of such a title."""
    body_words: int = 8
    """Words that must follow in plain type: fewer are the end of the heading."""
    wholly_styled: float = 0.9
    """Share of a block's characters in other type from which on it is a heading on a line of its own."""
    opening_words: int = 6
    """Words of a title that opens a paragraph in the same type as its text."""
    least_beside: int = 2
    """Headings beside their text from which on a table is one of factors."""
    beside_share: float = 0.5
    """Headings beside their text to each on a line of its own from which on the first are headings too."""
    beside_cells: int = 2
    """Cells of a row that is a heading and its text."""
    beside_words: int = 5
    """Words of the text beside a heading; fewer are an entry of a table."""
    title_word: int = 5
    """Letters from which on a word of a title begins with a capital …"""
    capitals: float = 0.7
    """… as this share of them do."""


WEIGHTS = FeatureWeights()
MARKUP_WEIGHTS = MarkupWeights()
HEADINGS = HeadingThresholds()
RUN_IN = RunInThresholds()
