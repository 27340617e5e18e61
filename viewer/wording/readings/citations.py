"""A place in a filing as one cites it: ``20-F FY2012, Item 3.D, “Our piers may rot”, paragraph 2``.

The case: a reviewer writes to the filer's counsel. The words that are meant are found from form and year,
item, heading and number of the paragraph, in any copy of the filing.
"""

from __future__ import annotations

from textwrap import shorten

from viewer.comparison.model import Comparison
from viewer.comparison.places import Place, is_factor
from viewer.filings.model import Filing
from viewer.language.say import say, sayable
from viewer.wording.readings.filings import file_name

HEADING = 70
"""Characters of a heading that are quoted: enough to find it by."""
QUOTE = 300
"""Characters of the words that are quoted: two sentences."""
_AROUND = sayable("introduction and category headings")


def citation_words(comparison: Comparison, place: Place, quote: str = "") -> str:
    """Return the citation of a part of a factor, or of what stands around the factors.

    Args:
        comparison: What the place is of.
        place: A heading or a paragraph of either filing.
        quote: Words of it that are meant; the whole of it where empty.
    """
    filing = (comparison.old, comparison.new)[place.side.position]
    said = [_filing(filing), _item(filing), *_place(comparison, place)]
    cited = ", ".join(filter(None, said))
    words = shorten(quote, QUOTE, placeholder=" …")
    return f"{cited}: “{words}”" if words else cited


def _filing(filing: Filing) -> str:
    year = f"FY{filing.fiscal_year}" if filing.fiscal_year else None
    known = " ".join(filter(None, (filing.company, filing.form, year)))
    return known or file_name(filing)


def _item(filing: Filing) -> str:
    return (
        say("Item {number}", number=filing.section.item)
        if filing.section.item
        else filing.section.title.strip()
    )


def _place(comparison: Comparison, place: Place) -> tuple[str, str]:
    if not is_factor(place.factor):
        return (say(_AROUND), say("paragraph {number}", number=place.part))
    factor = comparison.factors.get(place.factor)
    heading = factor.heading.text if factor is not None else ""
    named = f"“{shorten(heading.removesuffix('.'), HEADING, placeholder=' …')}”" if heading else ""
    return (named, say("paragraph {number}", number=place.part) if place.part else say("heading"))
