"""What a figure is known by: its side, the text of its paragraph and its place there; not a factor's number.

The case: a section is pointed at by hand, and every factor gets another number. The figures are still in the
same paragraphs. Where two paragraphs of a filing have the same text, their order tells them apart.
"""

from __future__ import annotations

import hashlib
from collections import Counter, defaultdict
from dataclasses import dataclass
from functools import cached_property

from viewer.comparison.model import Comparison, FigureChange, PlacedFigure
from viewer.comparison.places import NEW, OLD, FilingSide, Place

_LETTERS = {OLD: "o", NEW: "n"}
"""How a key says which filing its figure stands in."""
HASH = 32
"""Hexadecimal digits of a paragraph's hash in a key: 128 bits, which no two texts of a filing share."""
NEAR = 24
"""Width of the context window: characters before and after a figure by which it is found again in a text that
reads otherwise.

Of the 708 figures of four annual reports, compared with each other, 702 have a context of their own with 16
to 24 characters and all with 32. What is stored has contexts of this width, so a change loses them.
"""


@dataclass(frozen=True, slots=True)
class FigureName:
    """A figure's key, and what it takes to know it again where the key is no longer found."""

    key: str
    """``"n:<hash of the paragraph>:<which with this text>:<start>-<end>"``; ``o`` for the old side."""
    text: str
    before: str
    after: str
    heading: str
    """Of its factor: told where the figure is no longer found."""

    @property
    def context(self) -> tuple[str, str, str, str]:
        """Side, text, and the text before and after it."""
        return (self.key[:1], self.text, self.before, self.after)


@dataclass(frozen=True, slots=True)
class _Index:
    placed: dict[str, PlacedFigure]
    alike: dict[tuple[str, str, str, str], list[FigureName]]


class FigureNames:
    """The names of all figures of a comparison."""

    def __init__(self, comparison: Comparison) -> None:
        self._parts: dict[Place, tuple[str, int]] = {}
        seen: Counter[tuple[FilingSide, str]] = Counter()
        for place, part in comparison.paragraphs.items():
            self._parts[place] = (part.text, seen[place.side, part.text])
            seen[place.side, part.text] += 1
        self._hashes: dict[str, str] = {}
        self._names: dict[PlacedFigure, FigureName] = {}
        self._comparison = comparison

    def of(self, placed: PlacedFigure) -> FigureName:
        """Return a figure's name."""
        name = self._names.get(placed)
        if name is None:
            name = self._names[placed] = self._named(placed)
        return name

    def of_change(self, change: FigureChange) -> tuple[FigureName, FigureName | None]:
        """Return the name that a row goes by, the new figure's if it has one, and its counterpart's."""
        if change.new is not None:
            return self.of(change.new), self.of(change.old) if change.old is not None else None
        assert change.old is not None
        return self.of(change.old), None

    def placed(self, name: FigureName) -> PlacedFigure | None:
        """Return the figure of a name; None where the comparison has none."""
        return self._index.placed.get(name.key)

    def again(self, name: FigureName | None) -> FigureName | None:
        """Return the name that a figure has in this comparison.

        Args:
            name: The name that it had when something was said of it.

        Returns:
            The same name where the figure is still there; else that of the only figure with its context; None
            where there is none or there are several.
        """
        if name is None:
            return None
        if name.key in self._index.placed:
            return name
        alike = self._index.alike.get(name.context, [])
        return alike[0] if len(alike) == 1 else None

    @cached_property
    def _index(self) -> _Index:
        """All figures by their names: made when one is looked for, for most of the time none is."""
        index = _Index({}, defaultdict(list))
        for pair in self._comparison.all_pairs:
            for change in pair.figures:
                for placed in (change.old, change.new):
                    name = self.of(placed) if placed is not None else None
                    if placed is not None and name is not None and name.key not in index.placed:
                        index.placed[name.key] = placed
                        index.alike[name.context].append(name)
        return index

    def _named(self, placed: PlacedFigure) -> FigureName:
        text, number = self._parts.get(placed.place, ("", 0))
        start, end = placed.figure.start, placed.figure.end
        factor = self._comparison.factors.get(placed.place.factor)
        side = _LETTERS[placed.place.side]
        return FigureName(
            key=f"{side}:{self._hash(text)}:{number}:{start}-{end}",
            text=placed.figure.text,
            before=text[max(0, start - NEAR) : start],
            after=text[end : end + NEAR],
            heading=factor.heading.text if factor is not None else "",
        )

    def _hash(self, text: str) -> str:
        if text not in self._hashes:
            digest = hashlib.sha256(text.encode("utf-8", "surrogatepass")).hexdigest()
            self._hashes[text] = digest[:HASH]
        return self._hashes[text]
