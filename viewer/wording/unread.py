"""``numbers read as nothing: 3``: the numbers of a filing that are no figures, told with their places.

"Item 5" was read: as a reference, which is no figure either. So references are counted beside those that were
read as nothing, and never among them, wherever a count is told.
"""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass

from viewer.comparison.places import FilingSide, Place, PlacedSpan, factor_id
from viewer.figures.unread import UnreadPlace, WhyUnread, unread_in
from viewer.filings.model import Factor, Filing, Span
from viewer.language.say import say, say_count, say_number, sayable
from viewer.wording.readings.sides import side_words

_AROUND = 30
"""Characters of the text on either side of a number that are quoted with it."""
_WHY = sayable(
    {
        WhyUnread.NAME: "of names and lists",
        WhyUnread.NO_RULE: "read by no rule",
    }
)


@dataclass(frozen=True, slots=True)
class ListedNumber:
    """A number that is no figure and no reference, in words and by its place."""

    words: str
    place: PlacedSpan


@dataclass(frozen=True, slots=True)
class UnreadAccount:
    """How many numbers of a filing are no figures, and where those stand that are no references."""

    count: str
    """``"numbers read as nothing: 3 (2 of names and lists, 1 read by no rule); references: 4"``."""
    places: tuple[str, ...]


def unread_account(filing: Filing) -> UnreadAccount:
    """Return the account of a filing's unread numbers; references are counted and not listed."""
    places = unread_in(filing.factors)
    counts = Counter(place.number.why for place in places)
    references = counts.pop(WhyUnread.REFERENCE, 0)
    told = ", ".join(
        say_count(counts[why], "{n} {kind}", "{n} {kind}", kind=say(words))
        for why, words in _WHY.items()
        if counts[why]
    )
    factors = {factor.number: factor for factor in filing.factors}
    listed = (place for place in places if place.number.why is not WhyUnread.REFERENCE)
    return UnreadAccount(
        say("numbers read as nothing: {count}", count=say_number(counts.total()))
        + (f" ({told})" if told else "")
        + (say("; references: {count}", count=say_number(references)) if references else ""),
        tuple(_place_words(place, factors[place.factor]) for place in listed),
    )


def listed_numbers(filing: Filing, side: FilingSide) -> tuple[ListedNumber, ...]:
    """Return the numbers of a filing of a pair that were read as nothing, references left out, in order."""
    factors = {factor.number: factor for factor in filing.factors}
    return tuple(
        ListedNumber(
            f"{side_words(side)}: {_place_words(place, factors[place.factor])}",
            PlacedSpan(
                Place(factor_id(side, place.factor), place.part), Span(place.number.start, place.number.end)
            ),
        )
        for place in unread_in(filing.factors)
        if place.number.why is not WhyUnread.REFERENCE
    )


def listed_words(count: int) -> str:
    """Return ``"3 numbers read as nothing"``."""
    return say_count(count, "{n} number read as nothing", "{n} numbers read as nothing")


def unread_words(filing: Filing) -> str:
    """Return the account in lines."""
    account = unread_account(filing)
    return "\n".join((account.count, *(f"  {words}" for words in account.places))) + "\n"


def _place_words(place: UnreadPlace, factor: Factor) -> str:
    text = factor.parts[place.part].text
    start, end = place.number.start, place.number.end
    quoted = " ".join(text[max(0, start - _AROUND) : end + _AROUND].split())
    return say(
        "factor {factor}, {part}: {number} in “…{quoted}…” ({why})",
        factor=place.factor,
        part=say("paragraph {number}", number=place.part) if place.part else say("heading"),
        number=place.number.text,
        quoted=quoted,
        why=say(_WHY[place.number.why]),
    )
