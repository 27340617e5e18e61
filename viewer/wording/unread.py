"""``numbers read as nothing: 3``: the numbers of a filing that are no figures, told with their places."""

from __future__ import annotations

from collections import Counter

from viewer.figures.unread import WhyUnread, unread_in
from viewer.filings.model import Filing

_AROUND = 30
"""Characters of the text on either side of a number that are quoted with it."""
_WHY = {
    WhyUnread.REFERENCE: "references",
    WhyUnread.NAME: "of names and lists",
    WhyUnread.NO_RULE: "read by no rule",
}


def unread_words(filing: Filing) -> str:
    """Return the account of a filing's unread numbers in lines; references are counted and not listed."""
    places = unread_in(filing.factors)
    counts = Counter(place.number.why for place in places)
    told = ", ".join(f"{counts[why]} {words}" for why, words in _WHY.items() if counts[why])
    lines = [f"numbers read as nothing: {len(places)}" + (f" ({told})" if told else "")]
    factors = {factor.number: factor for factor in filing.factors}
    for place in places:
        if place.number.why is not WhyUnread.REFERENCE:
            text = factors[place.factor].parts[place.part].text
            start, end = place.number.start, place.number.end
            quoted = " ".join(text[max(0, start - _AROUND) : end + _AROUND].split())
            where = f"factor {place.factor}, " + (f"paragraph {place.part}" if place.part else "heading")
            lines.append(f"  {where}: {place.number.text} in “…{quoted}…” ({_WHY[place.number.why]})")
    return "\n".join(lines) + "\n"
