"""``“the Company” → “Marlow Quay”, 312 places; not replaced in 2``: a replacement as every face lists it.

The exceptions come first and are loud: a name that was forgotten is what a reader wants to know.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace

from viewer.comparison.model import Comparison, Pair
from viewer.comparison.places import PlacedSpan
from viewer.comparison.replaced.replacement import Replacement, ReplacementKind
from viewer.language.say import say, say_count
from viewer.wording.snippets import snippet

REPLACED_GLYPH = "⇒"
"""Sign for a replacement that was made throughout."""
KEPT_GLYPH = "!"
"""Sign for a place in which it was not made."""
_AROUND = 60
"""Characters shown on either hand of a place."""


@dataclass(frozen=True, slots=True)
class ListedPlace:
    """One place of a replacement, or one exception."""

    pair: Pair
    row: int | None
    """The row of the pair that it stands in."""
    place: PlacedSpan
    """Of the new filing."""
    text: str
    """The words around it, the phrase in brackets."""


@dataclass(frozen=True, slots=True)
class ListedReplacement:
    """A replacement with all its places, ready to be shown."""

    replacement: Replacement
    words: str
    """What took the place of what: ``“the Company” → “Marlow Quay”``."""
    counted: str
    """In how many places: ``312 places``."""
    exceptions: str
    """``not replaced in 2 places``; empty where there is none."""
    places: tuple[ListedPlace, ...]
    kept: tuple[ListedPlace, ...]

    def only_in(self, shown: Callable[[Pair], bool]) -> ListedReplacement:
        """Return it with the places in some of the pairs: ``22 places, 3 of them shown``."""
        places, kept = (
            tuple(place for place in every if shown(place.pair)) for every in (self.places, self.kept)
        )
        return replace(
            self,
            counted=_of_which(self.counted, len(places), len(self.places)),
            exceptions=_of_which(self.exceptions, len(kept), len(self.kept)),
            places=places,
            kept=kept,
        )


def _of_which(counted: str, shown: int, every: int) -> str:
    if shown == every:
        return counted
    if not shown:
        return say("{counted}, none of them shown", counted=counted)
    of_them = say_count(shown, "{n} of them shown", "{n} of them shown")
    return say("{counted}, {of_them}", counted=counted, of_them=of_them)


def listed_replacements(comparison: Comparison) -> tuple[ListedReplacement, ...]:
    """Return the replacements of a comparison in their order, each with its places."""
    pairs = {pair.id: pair for pair in comparison.all_pairs}
    return tuple(_listed(comparison, each, pairs) for each in comparison.replacements)


def _listed(comparison: Comparison, each: Replacement, pairs: dict[str, Pair]) -> ListedReplacement:
    term = each.kind is ReplacementKind.TERM
    form = say("“{new}” for “{old}”, a new term") if term else say("“{old}” → “{new}”")
    words = form.format(old=each.old, new=each.new)
    counted = (
        say_count(each.uses, "used {n} time", "used {n} times")
        if term
        else say_count(len(each.places), "{n} place", "{n} places")
    )
    if each.rolled == len(each.places) > 0:
        counted = say("{counted}, all counted as dates rolled forward", counted=counted)
    elif each.rolled:
        rolled = say_count(
            each.rolled,
            "{n} of them counted as a date rolled forward",
            "{n} of them counted as dates rolled forward",
        )
        counted = say("{counted}, {of_them}", counted=counted, of_them=rolled)
    kept = len(each.kept)
    exceptions = say_count(kept, "not replaced in {n} place", "not replaced in {n} places") if kept else ""
    return ListedReplacement(
        each,
        words,
        counted,
        exceptions,
        tuple(_place(comparison, pairs[one.pair], one.new) for one in each.places),
        tuple(_place(comparison, pairs[one.pair], one.new) for one in each.kept),
    )


def _place(comparison: Comparison, pair: Pair, placed: PlacedSpan) -> ListedPlace:
    text = comparison.paragraphs[placed.place].text
    row = next((at for at, one in enumerate(pair.rows) if placed.place in one.new), None)
    found = snippet(text, placed.span.start, placed.span.end, _AROUND)
    return ListedPlace(pair, row, placed, found.boxed())
