"""What the header above a pane tells of its filing: "Item 3.D · 17 factors"."""

from __future__ import annotations

from viewer.filings.model import Filing
from viewer.language.say import say, say_count

APART = " · "
"""Between two facts."""


def facts_of(filing: Filing) -> str:
    """Return what a header says after a filing's name: the item and how many factors it has.

    A filing that is named by its file, for its company is not known, has its form and year told here.
    """
    section = filing.section
    year = f"FY{filing.fiscal_year}" if filing.fiscal_year else None
    known = [] if filing.company else [" ".join(word for word in (filing.form, year) if word)]
    where = say("Item {number}", number=section.item) if section.item else section.title
    count = len(filing.factors)
    facts = [*known, where, say_count(count, "{n} factor", "{n} factors")]
    if section.by_hand:
        facts.append(say("section chosen by hand"))
    return APART.join(fact for fact in facts if fact)
