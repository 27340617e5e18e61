"""``net loss, year ended March 31, 2003``: what is shown of what a figure measures.

A noun phrase stands where the sentence shows one whole that leaves nothing out, else the figure's own clause.
Verdicts are made from the claim and never from these words.
"""

from __future__ import annotations

import re
from typing import NamedTuple

from viewer.figures.claim import Claim
from viewer.figures.quoted.clauses import after, ends_between, in_a_chain, told_by_place
from viewer.figures.quoted.headed_items import under_a_head
from viewer.figures.quoted.members import is_member, is_of_several, tells_which
from viewer.figures.quoted.passage import PLACE, quoted, ranged, without_values
from viewer.figures.quoted.printed import as_printed
from viewer.figures.quoted.range_ends import end_of_range
from viewer.figures.quoted.sentence import FigureSentence
from viewer.figures.quoted.sound import covers, headed, is_sound

MOST_FIGURES = 20
"""Figures of a sentence at most whose clauses are quoted: with more it is a row of a table, which has none.
The sentences of seven filings have up to 10. A line of 12,000 numbers would else take a minute."""
_BAR = "|"
"""What parts the cells of a row."""
_EXTREME = re.compile(r"\b(?:low|high|minimum|maximum|least|most)\b", re.IGNORECASE)
_LETTERS = re.compile(r"[A-Za-z]{2}")


class Label(NamedTuple):
    """The words shown of a figure."""

    subject: str
    """What is measured: ``"net loss"``, ``"Other carriers operate […] of our routes"``."""
    period: str = ""
    """When, where the subject does not say so."""

    @property
    def words(self) -> str:
        """Both, as one line."""
        return ", ".join(filter(None, self))


def label_of(
    claim: Claim, sentence: FigureSentence | None, start: int, end: int, *, dated: bool, percent: bool
) -> Label:
    """Return what is shown of what a figure measures.

    Args:
        claim: What it claims.
        sentence: Its sentence; without one the claim's own words are shown.
        start: Where the figure begins.
        end: Where it ends.
        dated: Whether it is a date or a length of time, which is told by what happens then.
        percent: Whether it is a percentage.
    """
    period = claim.period
    subject = claim.shown_subject
    if sentence is None or len(sentence.figures) > MOST_FIGURES:
        return _with_period(claim, subject)
    if dated:
        dates = as_printed(without_values(sentence, start, end), sentence)
        return _with_period(claim, dates or subject)
    item = under_a_head(sentence, start, PLACE)
    if item or (subject and _alone_in_its_cell(sentence, start, end)):
        return _with_period(claim, as_printed(item, sentence) if item else subject)
    told = period.told if period is not None else ""
    listed = in_a_chain(sentence, start, end)
    both = ends_between(sentence, start, end)
    several = listed and is_of_several(sentence, start)
    if several and is_member(claim.what.noun, sentence, start):
        return _with_period(claim, subject)
    whole = is_sound(claim, sentence, start, end, percent=percent)
    several = several and not (whole and tells_which(claim.what.noun, sentence, start))
    placed = both or several or (listed and told_by_place(sentence, end, claim.what.noun))
    passage = quoted(sentence, start, end, dated=False, period=told, kept=placed)
    sure = whole and not placed
    said = after(sentence, start, end) if listed else passage
    if claim.what.owner and not listed:  # "the ATM business grew, and it had": who had it is known
        said = quoted(sentence, start, end, dated=False, period=told, narrow=True)
    sure = sure and covers(subject, said, claim.whose.filer)
    if not sure and not headed(claim, sentence, start):
        words = ranged(claim, sentence, start, end, told) or _with_extreme(claim, passage)
        subject = as_printed(words, sentence) or subject
    return _with_period(claim, _with_its_end(subject, sentence, start))


def _with_its_end(subject: str, sentence: FigureSentence, start: int) -> str:
    """A label with the end of a range that its figure is, where nothing else tells the two ends apart."""
    end, other = end_of_range(sentence, start)
    if not end or not subject or other in subject or _EXTREME.search(subject):
        return subject
    return f"{subject} ({end})"


def _alone_in_its_cell(sentence: FigureSentence, start: int, end: int) -> bool:
    """Tell whether a figure is all that a cell of a table has: its row and column tell what it measures."""
    low = sentence.text.rfind(_BAR, sentence.low, start)
    high = sentence.text.find(_BAR, end, sentence.high)
    if low < 0 and high < 0:
        return False
    rest = sentence.text[low + 1 : start] if low >= 0 else sentence.text[sentence.low : start]
    rest += sentence.text[end:high] if high >= 0 else sentence.text[end : sentence.high]
    return _LETTERS.search(rest) is None


def _with_period(claim: Claim, subject: str) -> Label:
    period = claim.period
    if period is None or period.event is not None or period.told in subject:
        return Label(subject)
    return Label(subject, period.words)


def _with_extreme(claim: Claim, passage: str) -> str:
    """A clause that tells a range, with the end that the figure is: ``to fall within a range (low)``."""
    end = next((words for words in ("low", "high") if claim.what.noun.startswith(f"{words} of ")), "")
    return f"{passage} ({end})" if end and passage and end not in passage.split() else passage
