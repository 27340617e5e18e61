"""The numbers by which a reading is judged, in one place.

The weights were fitted to 460 readings: 31 filings of a labelled corpus and 8 invented ones as they are, with
fewer factors, and with each of twelve kinds of faults put into them (``tests/accuracy/faulted``). A third of
the companies took no part. They are fitted as if four of five readings were right; then, with faults drawn
anew, 98 of 100 told as sure were right, and 99 of those of companies that took no part. Eighty more filings
showed that ``weak_heading``, ``long_factor`` and ``hidden`` doubted too much: these were softened afterwards.
``parted`` and ``openings`` came later: of 521 readings nine and six wrong ones had them, and no right one.
``hidden`` is by another measure since (``headings/hidden.py``): of 29 readings with headings run into plain
text two are told as sure, and of sixteen PDFs of other companies two that are read right are doubted for it.
Symptoms that few readings had are weighed by hand: no right reading had them. ``make fit-confidence`` fits
all anew and prints both sets side by side, with the reliability of each. The thresholds in
:class:`ConfidenceThresholds` were set by hand on these readings, so that what right ones usually have counts
nothing.
"""

from __future__ import annotations

from dataclasses import dataclass, fields


@dataclass(frozen=True, slots=True)
class ConfidenceWeights:
    """Log-odds that each symptom takes from a reading's being right; a field is named after its symptom."""

    bias: float = 3.3
    """A reading without any symptom is right in 96 of 100."""

    # The place: where the section stands and ends.
    place: float = -4.3
    rivals: float = -1.3
    open_end: float = -3.8
    goes_on: float = -1.7
    ends_again: float = -5.5
    other_items: float = -6.0
    statements: float = -2.0
    """By hand."""
    riskless: float = -5.6
    pointer: float = -3.0
    """By hand."""

    # The outline.
    no_factors: float = -4.8
    late_start: float = -1.5
    """By hand."""
    long_factor: float = -0.6
    """By hand."""
    few: float = -2.0
    """By hand."""
    only_heading: float = -2.9
    unlike_heading: float = -0.1
    weak_heading: float = -4.1
    """Graded: see ``weak_range``."""
    broken_heading: float = -1.5
    """By hand."""
    twice: float = -1.5
    """By hand."""
    uncounted: float = -2.0
    """By hand."""
    empty_groups: float = -2.5
    """By hand."""
    refused: float = -1.9
    hidden: float = -1.2
    """By hand."""
    openings: float = -1.5
    """By hand."""
    run_together: float = -4.0
    """By hand."""
    set_inside: float = -6.4
    odd_category: float = -3.9

    # The text.
    breaks_off: float = -1.5
    starts_small: float = -1.0
    """By hand."""
    joined: float = -4.6
    parted: float = -3.0
    """By hand."""
    glued: float = -3.6
    unreadable: float = -4.2
    page_missing: float = -1.5
    unseen: float = 0.0
    """Hidden text is told of, and is no fault of the reading."""
    recognised: float = -1.0
    """By hand: the letters of a scan may be wrong, however well its outline reads; so it is never sure."""

    def of(self, symptom: str) -> float:
        """Return the weight of a symptom by its name."""
        weight: float = getattr(self, symptom)
        return weight


SYMPTOMS = tuple(field.name for field in fields(ConfidenceWeights) if field.name != "bias")
"""Names of all symptoms, in the order of their weights."""


@dataclass(frozen=True, slots=True)
class ConfidenceThresholds:
    """What is usual in a reading that is right; symptoms count from there on."""

    sure: float = 0.95
    """A reading of less confidence is in doubt."""
    most: float = 3.0
    """The most that a symptom is worth, however much of it there is."""
    named: int = 8
    """Places of one kind that are named; more are counted."""
    kept: int = 200
    """Places of one kind that are kept: a damaged file may have any number."""
    quoted: int = 90
    """Characters quoted of a place."""
    end_words: int = 6
    """Words quoted from the end of a paragraph that breaks off."""

    excerpt: float = 0.8
    """Share of the file from which on a section is what the file was made for: it may end with it."""
    behind: int = 6_000
    """Characters behind the section's end that are looked at."""
    between: int = 20_000
    """Characters between two titles of one item that are looked at."""
    statement_least: int = 4
    """Words of a line that states a risk, at least."""
    rival: float = 0.1
    """A place that comes this close to the chosen one in confidence is its rival."""
    own_words: int = 60
    """Words from which on another place has a text of its own."""
    item_words: int = 14
    """Words of a line that titles another part of a report."""
    rows: float = 0.15
    """Share of a section's words that may stand in tables."""
    few_rows: int = 12
    """Rows of tables that any section may have."""
    riskless_words: int = 60
    """Words of a factor that says nothing of what may happen."""
    title_least: int = 3
    """Words of a plain line that may be a title."""
    title_words: int = 12
    """Words of a title over a pointer to another place."""
    pointer_words: int = 150
    """Words of a section that may be a pointer."""
    base_words: int = 250
    """Words of the section of a base prospectus that only refers to other filings."""
    bare_none: int = 6
    """Words of a section that says nothing but "None.", whatever of."""

    start_share: float = 0.15
    """Share of a section's words that may stand before the first heading …"""
    start_words: int = 350
    """… beyond so many words."""
    longest: float = 5.0
    """Times the median of the filing's factors that one may be long."""
    longest_words: int = 900
    """Words that any factor may have."""
    unlined: float = 0.3
    """Worth of such a factor in which no line stands by itself."""
    per_factor: float = 900.0
    """Words a factor, over all of the section."""
    weak: float = -4.0
    """Evidence of the words alone below which a heading reads like text; of eighty filings that nothing was
    fitted to nine have a heading below -3 …"""
    bare_title: int = 6
    """Words of a heading that is a title ("Debt")."""
    weak_range: float = 3.0
    """… and so much further below it is taken for none."""
    refused: float = 1.0
    """Evidence of the words alone from which on a line by itself reads like a heading."""
    refused_plain: float = 0.0
    """The same where nothing but their words sets headings apart."""
    refused_for_sure: float = 4.0
    """Evidence from which on such a line counts as one: half of the corpus's headings have more, and hardly
    any of its lines of text."""
    refused_parts: float = 0.0
    """Evidence of what stands around such a line, below which it is a sentence of its factor, where headings
    are set apart: of 1,150 headings taken for one each in turn, 94 of 100 have more."""
    lesser: float = 0.5
    """Worth of such a line in type that is not the headings': more likely the title of a factor's part."""
    refused_words: int = 40
    """Words of such a line."""
    item_text: int = 60
    """Words of an item of a list that is a paragraph, among headings that are items …"""
    item_sentences: int = 3
    """… and its sentences, at least."""
    group_words: int = 100
    """Words between a group's title and its first heading that are no introduction to it."""
    empty_group: int = 30
    """Words under the title of a group that are no introduction to the next one."""
    counted: int = 3
    """Headings with a number from which on a number left out is odd."""
    lines_elsewhere: int = 5
    """Lines set apart that state risks, from which on the file has risk factors where none were found."""
    line_letters: int = 400
    """Characters of such a line."""
    hidden: float = 3.2
    """Evidence from which on a sentence in a paragraph reads like a heading, where headings are set apart; of
    50 such filings read right four have one …"""
    hidden_plain: float = 2.5
    """… and the same where nothing but their words tells headings: of six read right none has one."""
    statement_words: int = 6
    """Words of a stretch inside a paragraph that is set as headings are, from which on it may be one."""
    titles: int = 3
    """Titles of groups, set as the headings are, from which on a filing sets both so."""
    least_rest: int = 10
    """Characters of such a paragraph that are set otherwise: fewer are a mark, and all of it is set so."""
    alike: float = 0.7
    """Share of the headings that must be set alike before another way of setting is odd."""

    parted: float = 0.14
    """Share of the topics of a second half that stood before: of 113 halves in right readings, most of them
    parted by a page end that is shown, three have no more …"""
    tail_stems: int = 60
    """… of its first so many words that tell of something …"""
    tail_least: int = 12
    """… if it has so many …"""
    stems_before: int = 250
    """… and of so many before it."""

    glued_looked_at: int = 100_000
    """Characters of a section in which they are looked for: what loses blanks loses them everywhere."""
    glued_letters: int = 5
    """Letters of a word that may be two."""
    glued_most: int = 40
    """Letters of a word that may be two, at most."""
    glued_half: int = 4
    """Letters of either of the two, but for short words such as "the"."""
    glued_times: int = 2
    """Times that either must stand by itself."""
    glued_most_times: int = 3
    """Times that a glued word may stand …"""
    glued_oftener: int = 4
    """… if it is more than one: the two words stand side by side so many times as often."""
    glued_slips: int = 1
    """Glued words that any file may have."""
    breaks: int = 2
    """Paragraphs that break off in a filing as its makers left it."""
    joined_steps: int = 2
    """Page ends that are shown for each paragraph parted where none is; of 34 filings read right only two
    have such a paragraph, and these show no page ends at all."""
    page_steps: int = 4
    """Page ends that are shown before one that is not, or a jump of their numbers, is odd."""


WEIGHTS = ConfidenceWeights()
CONFIDENCE = ConfidenceThresholds()
