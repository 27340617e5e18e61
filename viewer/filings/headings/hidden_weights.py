"""What tells a heading that was run into a paragraph from a sentence of it, in numbers.

The weights are coefficients of a logistic regression, as log-odds: fitted to the sentences that open and
close the paragraphs of 54 filings read right, some 1,000 of them, and to as many headings of these filings,
each run into the paragraph below it or above it. Nothing but words is looked at, so filings that mark their
headings served as well as those that do not. With each eighth of the companies left out in turn, two of
three such headings scored above 3, and of the sentences of text those of three companies of 36. ``make
fit-hidden`` fits them anew to a corpus and prints both sets side by side.
"""

from __future__ import annotations

from dataclasses import dataclass, fields


@dataclass(frozen=True, slots=True)
class HiddenWeights:
    """Log-odds that each feature adds; a field is named after the feature that it weighs."""

    bias: float = -2.5
    """Most such sentences are no headings."""

    reads_so: float = 0.74
    """Evidence that it is a heading, by its words and by what stands near it."""
    parts: float = 3.9
    """How much better two texts explain the words of the factor than one, if they part at the sentence."""
    next_looks_back: float = -3.4
    """The next sentence takes it up ("These …"), as the first under a heading hardly does."""
    ahead: float = 2.6
    """Share of its telling words that come back anywhere behind it in the factor."""
    heading_before: float = 2.0
    """Share of the telling words of the factor's heading that stand before it …"""
    heading_behind: float = -4.0
    """… and behind it: a factor goes on about what its heading tells of."""
    closes_before: float = 1.0
    """The sentence before it claims a risk, as the last of a factor does."""
    back: float = -2.2
    """Share of its telling words in the heading and shortly before it."""
    odd_length: float = -1.7
    """How far its length is from the usual one of the headings, as a logarithm."""
    much_behind: float = 1.5
    """How much text follows in the factor, by the usual factor's, as a logarithm."""
    little_before: float = -2.0
    """Hardly anything stands between the factor's heading and it."""
    covers_behind: float = 7.3
    """Share of the telling words behind it that are its own …"""
    covers_before: float = -8.9
    """… and of those before it."""

    def of(self, feature: str) -> float:
        """Return the weight of a feature by its name."""
        weight: float = getattr(self, feature)
        return weight


HIDDEN_FEATURES = tuple(field.name for field in fields(HiddenWeights) if field.name != "bias")
"""Names of all features, in the order of their weights."""


@dataclass(frozen=True, slots=True)
class HiddenThresholds:
    """What is looked at."""

    sentences: int = 2
    """Sentences of a paragraph that may hold a heading and text."""
    least_evidence: float = 2.0
    """What ``reads_so`` must be: of the headings that were told so, hardly one had less."""
    window: int = 600
    """Telling words looked at on either side of the sentence, at most."""
    most_behind: float = 4.0
    """Times the usual factor that the text behind it counts for, at most …"""
    least_behind: float = 0.1
    """… and added to it, so that nothing has a logarithm too."""
    little: float = 0.25
    """Share of the usual factor below which hardly anything stands before it."""
    least_parted: int = 8
    """Telling words on either side from which on they may be two texts."""
    least_vocabulary: int = 50
    """Telling words that a section may draw on, at least."""
    least_length: float = 0.1
    """Times the usual length of a heading that the shortest counts as."""


HIDDEN_WEIGHTS = HiddenWeights()
HIDDEN = HiddenThresholds()
