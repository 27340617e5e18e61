"""Which pairs are shown, planned into rows: the one description that panes, stops and search share."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from viewer.comparison.model import Comparison, Pair
from viewer.comparison.places import Place
from viewer.redline.inline import inline
from viewer.redline.plan import Plan
from viewer.redline.planning import Planner
from viewer.redline.slicing import first_slice
from viewer.redline.spots import Spot, places_in
from viewer.redline.steps import Steps


class Content:
    """Empty at first."""

    def __init__(self) -> None:
        self.comparison: Comparison | None = None
        self.pairs: tuple[Pair, ...] = ()
        """The pairs shown, without those that are held back."""
        self.plan = Plan()
        self._places: Mapping[Place, Spot] | None = None
        self.steps = Steps()
        self._held_back: tuple[Pair, ...] = ()
        self._show_original = False
        self._planner: Planner | None = None

    @property
    def places(self) -> Mapping[Place, Spot]:
        """Where in the plan each place of the filings stands."""
        if self._places is None:
            self._places = places_in(self.plan)
        return self._places

    def be_ready(self, planner: Planner) -> None:
        """Take what was made ahead for a comparison that is about to be shown."""
        if not self._show_original:
            self._planner = planner

    def take(self, comparison: Comparison, pairs: Sequence[Pair], *, whole: bool = False) -> None:
        """Show pairs of a comparison; of very many only the first, and a line that offers the rest.

        With ``whole`` all are shown, however many they are.
        """
        shown = len(pairs) if whole else first_slice(pairs)
        self.comparison = comparison
        self.pairs, self._held_back = tuple(pairs[:shown]), tuple(pairs[shown:])
        self.steps.start()
        self._make()

    def renew(self, comparison: Comparison, pairs: Sequence[Pair]) -> bool:
        """Show pairs of another comparison of the same filings, if they have the factors of those shown.

        The reader stays where he is, and what was shown of very many stays shown. False: nothing was done.
        """
        before = [(pair.old, pair.new) for pair in self.pairs + self._held_back]
        if before != [(pair.old, pair.new) for pair in pairs]:
            return False
        shown = len(self.pairs)
        self.comparison = comparison
        self.pairs, self._held_back = tuple(pairs[:shown]), tuple(pairs[shown:])
        self._make()
        return True

    def clear(self) -> None:
        """Show nothing."""
        self.comparison, self.pairs, self._held_back = None, (), ()
        self._make()

    def take_rest(self) -> None:
        """Show also what was held back."""
        self.pairs, self._held_back = self.pairs + self._held_back, ()
        self._make()

    def show_original(self, shown: bool) -> None:
        """Show under each mended paragraph what the source has, or do not."""
        self._show_original = shown
        self._make()

    def first_row(self, pair: Pair) -> int | None:
        """Return the planned row that a pair begins with; None where it is not shown."""
        number = next((at for at, one in enumerate(self.pairs) if one.id == pair.id), None)
        if number is None:
            return None
        return next((at for at, row in enumerate(self.plan.rows) if row.pair == number), None)

    def pair_of(self, row: int) -> Pair | None:
        """Return the pair of a planned row; None for a category's row and where there is no such row."""
        number = self.plan.rows[row].pair if 0 <= row < len(self.plan.rows) else None
        return self.pairs[number] if number is not None else None

    def inline(self) -> Plan:
        """Return the plan with both sides merged."""
        return inline(self.plan, self.pairs)

    def _make(self) -> None:
        if self.comparison is None:
            self._planner, self.plan = None, Plan()
            self.steps.clear()
        else:
            if self._planner is None or not self._planner.fits(self.comparison, self._show_original):
                self._planner = Planner(self.comparison, self._show_original)
            self.plan = self._planner.plan(self.pairs, len(self._held_back))
            self.steps.take(self.plan, self.pairs, self._planner)
        self._places = None
