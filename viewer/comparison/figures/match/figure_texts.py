"""The paragraphs that figures stand in, for rules that ask what else a figure's sentence says."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Sequence

from viewer.comparison.figures.match.thresholds import MATCHING
from viewer.comparison.figures.verdicts.ledger_row import Figures
from viewer.comparison.model import PlacedFigure, Row
from viewer.comparison.places import Place
from viewer.figures.describe.content_words import content
from viewer.figures.model import Figure
from viewer.language.sentences import Sentences


class Texts:
    """The text of every part of both filings by its place, and the sentences in it."""

    def __init__(self, rows: Iterable[Sequence[Row]], old: Figures, new: Figures) -> None:
        self._figures = {**old, **new}
        self._by_sentence: dict[Place, dict[int, list[Figure]]] = {}
        self._texts: dict[Place, str] = {}
        self._sentences: dict[Place, Sentences] = {}
        self._beside: set[tuple[Place, Place]] = set()
        for pair in rows:
            for row in pair:
                self._beside.update((old, new) for old in row.old for new in row.new)
                for side in row.sides:
                    self._texts.update(side.parts)

    def of(self, place: Place) -> str:
        """The text of a part.

        Raises:
            KeyError: it stands in no row.
        """
        return self._texts[place]

    def beside(self, old: PlacedFigure, new: PlacedFigure) -> bool:
        """Tell whether two figures stand in paragraphs that are side by side."""
        return (old.place, new.place) in self._beside

    def bounds(self, placed: PlacedFigure) -> tuple[int, int]:
        """Where the sentence begins and ends that a figure stands in."""
        sentences = self._sentences.get(placed.place)
        if sentences is None:
            sentences = self._sentences[placed.place] = Sentences(self._texts[placed.place])
        return sentences.around(placed.figure.start)

    def sentence(self, placed: PlacedFigure) -> str:
        """The sentence that a figure stands in."""
        start, end = self.bounds(placed)
        return self._texts[placed.place][start:end]

    def figures_beside(self, placed: PlacedFigure) -> list[Figure]:
        """All figures of the sentence that a figure stands in, itself among them, in order."""
        sentences = self._by_sentence.get(placed.place)
        if sentences is None:
            sentences = self._by_sentence[placed.place] = defaultdict(list)
            for figure in self._figures.get(placed.place, ()):
                sentences[self.bounds(PlacedFigure(placed.place, figure))[0]].append(figure)
        return sentences[self.bounds(placed)[0]]

    def before(self, placed: PlacedFigure, reach: int) -> str:
        """At most so many characters before a figure."""
        start = placed.figure.start
        return self._texts[placed.place][max(0, start - reach) : start]

    def after(self, placed: PlacedFigure, reach: int) -> str:
        """At most so many characters after a figure."""
        end = placed.figure.end
        return self._texts[placed.place][end : end + reach]

    def around(self, placed: PlacedFigure) -> frozenset[str]:
        """The telling words of its sentence that stand near a figure."""
        return words_around(
            self._texts[placed.place], placed.figure.start, placed.figure.end, self.bounds(placed)
        )


def words_around(text: str, start: int, end: int, sentence: tuple[int, int]) -> frozenset[str]:
    """The telling words of a sentence that stand near ``text[start:end]``."""
    low, high = max(sentence[0], start - MATCHING.around), min(sentence[1], end + MATCHING.around)
    return content(text[low:start] + " " + text[end:high])
