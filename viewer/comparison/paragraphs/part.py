"""A heading or paragraph on its way through the comparison: where it stands, what it says, its words."""

from __future__ import annotations

from dataclasses import dataclass

from viewer.comparison.places import Place
from viewer.comparison.text.words import content_words


@dataclass(frozen=True, slots=True)
class Part:
    """A heading or paragraph that is to be aligned."""

    place: Place
    text: str
    words: tuple[str, ...]
    """Its words as :func:`viewer.comparison.text.words.words_of` gives them."""

    @property
    def telling(self) -> tuple[str, ...]:
        """The words that tell it: those of grammar only where there are hardly others."""
        telling = content_words(self.words)
        return telling if len(telling) > 2 else self.words
