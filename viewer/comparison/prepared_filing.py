"""One of the two filings on its way through the comparison: its factors under their ids, its figures."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import replace
from functools import cached_property

from viewer.comparison.beside.pair import parts_beside
from viewer.comparison.beside.texts import beside_factors
from viewer.comparison.factors.factor_texts import FactorWords
from viewer.comparison.factors.moved import category_key
from viewer.comparison.figures.own_name import own_names, with_own_name
from viewer.comparison.figures.table_columns import TableColumns
from viewer.comparison.model import Pair
from viewer.comparison.paragraphs.factor_part import FactorPart
from viewer.comparison.places import AROUND, ASIDE, FilingSide, Place, factor_id
from viewer.comparison.text.words import words_of
from viewer.figures import context_of, recognise_paragraph
from viewer.figures.context import FigureContext
from viewer.figures.model import Figure
from viewer.filings.model import Filing, Paragraph, Repair

_Said = tuple[str, tuple[Repair, ...]]
"""A paragraph's text and what of it was mended: what its figures depend on, beside the context."""


class FoundFigures:
    """The figures of paragraphs that were looked through before; threads may share it.

    A filing of ten is compared with two others at least, and has most of its paragraphs in common with them.
    """

    def __init__(self) -> None:
        self._found: list[tuple[FigureContext, dict[_Said, tuple[Figure, ...]]]] = []

    def of(self, context: FigureContext) -> dict[_Said, tuple[Figure, ...]]:
        """Return what was found in filings in which a text has the same figures; to be added to."""
        for known, found in self._found:
            if known.reads_alike(context):
                return found
        found = {}
        self._found.append((context, found))
        return found


class PreparedFiling:
    """A filing's factors as parts to be aligned. Its figures are empty until they are found or known."""

    def __init__(self, filing: Filing, side: FilingSide) -> None:
        self.filing = filing
        self.factors = filing.factors
        self.ids = tuple(factor_id(side, at) for at in range(1, len(filing.factors) + 1))
        self.index = {name: at for at, name in enumerate(self.ids)}
        self.parts = [
            [
                FactorPart(Place(name, number), part.text, words_of(part.text))
                for number, part in enumerate(factor.parts)
            ]
            for name, factor in zip(self.ids, self.factors, strict=True)
        ]
        self.around, self.aside = beside_factors(filing)
        self.around_parts = parts_beside(factor_id(side, AROUND), self.around)
        self.aside_parts = parts_beside(factor_id(side, ASIDE), self.aside)
        self.figures: dict[Place, tuple[Figure, ...]] = {}
        self.texts = {place: paragraph.text for place, paragraph in self._paragraphs()}
        self.categories = frozenset(
            category_key(factor.category) for factor in filing.factors if factor.category is not None
        )

    @cached_property
    def words(self) -> list[FactorWords]:
        """The words of each factor."""
        return [
            FactorWords(
                heading.words,
                tuple(word for part in body for word in part.words),
                tuple(part.text for part in body),
            )
            for heading, *body in self.parts
        ]

    @property
    def all_words(self) -> list[str]:
        """The words of the section in order: those around the factors, then those of each factor."""
        around = (word for part in self.around_parts for word in part.words)
        return [*around, *(word for each in self.words for word in each.all)]

    def _paragraphs(self) -> Iterator[tuple[Place, Paragraph]]:
        for parts, factor in zip(self.parts, self.factors, strict=True):
            yield from ((part.place, each) for part, each in zip(parts, factor.parts, strict=True))
        for parts, beside in ((self.around_parts, self.around), (self.aside_parts, self.aside)):
            yield from ((part.place, each) for part, each in zip(parts, beside.paragraphs, strict=True))

    def find_figures(self, found: FoundFigures) -> Iterator[float]:
        """Find the figures of every part; yields before each factor the share done, 0 to 1.

        A paragraph that another filing had too, letter by letter, is not looked through again.
        """
        context = context_of(part.text for factor in self.factors for part in factor.parts)
        if self.filing.recognised:
            context = replace(context, ocr=True)
        recognised = found.of(context)
        own = own_names(self.filing.company)
        done, columns = "", TableColumns()
        for place, paragraph in self._paragraphs():
            if place.factor != done and place.factor in self.index:
                yield self.index[place.factor] / len(self.factors)
            done = place.factor
            said = paragraph.text, paragraph.repairs
            if said not in recognised:
                recognised[said] = recognise_paragraph(paragraph, context)
            dated = columns.told(paragraph.text, recognised[said])
            self.figures[place] = with_own_name(dated, own)

    def forget_aside(self) -> None:
        """Leave out what was set aside: the other filing has the same, and there is nothing to tell of it."""
        for part in self.aside_parts:
            self.figures[part.place] = ()

    def know_figures(self, pairs: Iterable[Pair], *, old: bool) -> None:
        """Take over the figures that an earlier comparison found; each stands in one row of its ledgers."""
        found: dict[Place, list[Figure]] = {place: [] for place in self.texts}
        for pair in pairs:
            for change in pair.figures:
                placed = change.old if old else change.new
                if placed is not None:
                    found[placed.place].append(placed.figure)
        self.figures = {
            place: tuple(sorted(figures, key=lambda figure: (figure.start, figure.end)))
            for place, figures in found.items()
        }
