"""``2007, reworded 2011``: since when a sentence stands, in the few words of a margin and in a sentence.

Of what the oldest filing has nobody knows how old it is: it stands since 2004 *or before*, and says so.
"""

from __future__ import annotations

from collections.abc import Sequence

from viewer.desktop.history.blame.ages import Age, AgedPage
from viewer.language.say import say, say_count

OR_BEFORE = "≤"
"""Before the year of the oldest filing: how long before that nobody knows."""


def year_words(filing: int, labels: Sequence[str]) -> str:
    """Return the year of a filing for a margin: ``2007``, ``≤2004`` for the oldest."""
    return labels[filing] if filing else f"{OR_BEFORE}{labels[filing]}"


def said_year(filing: int, labels: Sequence[str]) -> str:
    """Return the same as it is said: ``2004 or before``."""
    return labels[filing] if filing else say("{year} or before", year=labels[filing])


def margin_words(age: Age, labels: Sequence[str]) -> str:
    """Return what the margin says: ``2007``; ``2007, reworded 2011``; ``2007, back 2012``."""
    if not age.changed:
        return year_words(age.since, labels)
    first, last = year_words(age.first, labels), labels[age.since]
    if age.back:
        return say("{first}, back {last}", first=first, last=last)
    return say("{first}, reworded {last}", first=first, last=last)


def age_words(age: Age, labels: Sequence[str]) -> str:
    """Return ``Stands so since 2011; first in other words in 2004 or before; reworded in 2007 and 2011``."""
    told = [say("Stands so since {year}", year=said_year(age.since, labels))]
    if age.exact < age.since:
        told.append(say("stood so in {year} already", year=said_year(age.exact, labels)))
        told.append(say("not so in {years}", years=_listed(age.missing, labels)))
    if age.first < age.exact:
        told.append(say("first in other words in {year}", year=said_year(age.first, labels)))
    if age.reworded:
        told.append(say("reworded in {years}", years=_listed(age.reworded, labels)))
    return "; ".join(told)


def _listed(filings: Sequence[int], labels: Sequence[str]) -> str:
    return listed([labels[filing] for filing in filings])


def listed(words: Sequence[str]) -> str:
    """Return ``2004``, ``2004 and 2007`` or ``2004, 2007 and 2011``."""
    if len(words) < 2:
        return "".join(words)
    return say("{some} and {last}", some=", ".join(words[:-1]), last=words[-1])


def sentence_words(page: AgedPage, age: Age, labels: Sequence[str]) -> str:
    """Return what is said of a sentence: its age, and that it is new where it is."""
    if page.is_new(age):
        return say("New in {year}: no filing before has it", year=labels[age.since])
    return age_words(age, labels)


def count_words(page: AgedPage, filing: int, labels: Sequence[str]) -> str:
    """Return ``12 sentences stand so since 2007``."""
    return say_count(
        page.counts().get(filing, 0),
        "{n} sentence stands so since {year}",
        "{n} sentences stand so since {year}",
        year=said_year(filing, labels),
    )
