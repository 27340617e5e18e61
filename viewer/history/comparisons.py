"""The comparison of any two filings of a history, made when it is first asked for and kept while there is
room.

The case: ten filings have 45 pairs, and a reviewer opens six. The matrix asks for those of neighbours in the
background while the reviewer opens one cell: whoever asks first makes it, whoever asks meanwhile waits for
that one.
"""

from __future__ import annotations

from collections import OrderedDict
from collections.abc import Sequence
from threading import Event, Lock

from viewer.comparison.model import Comparison
from viewer.comparison.options import Options
from viewer.comparison.prepared_filing import FoundFigures
from viewer.comparison.stages import Cancel, Progress, compare
from viewer.filings.errors import Cancelled
from viewer.filings.model import Filing
from viewer.history.stored import ComparisonStore

ROOM = 5_000_000
"""Characters of risk factors, those of both filings, up to which comparisons are kept in memory. The nine of
ten filings with 230,000 characters each, 4.2 million together, took 47 MB."""
_LOOK_AGAIN = 0.05
"""Seconds between two looks whether one who waits for another's comparison was cancelled."""
_DEFAULT = Options()


class Comparisons:
    """The comparisons of some filings with each other; threads may share it."""

    def __init__(
        self,
        filings: Sequence[Filing],
        options: Options = _DEFAULT,
        *,
        room: int = ROOM,
        store: ComparisonStore | None = None,
    ) -> None:
        """Make none yet.

        Args:
            filings: The filings in the order of :attr:`History.filings`, as
                :func:`~viewer.history.order.in_time` gives them.
            options: Differences that do not count.
            room: Characters up to which comparisons are kept in memory; the one made last is kept whatever
                its size.
            store: Where they are kept on disk; None where they are not.
        """
        self.filings = tuple(filings)
        self.options = options
        self._room = room
        self._store = store
        self._found = FoundFigures()
        self._lock = Lock()
        self._kept: OrderedDict[tuple[int, int], Comparison] = OrderedDict()
        self._making: dict[tuple[int, int], Event] = {}

    def between(
        self,
        earlier: int,
        later: int,
        *,
        progress: Progress | None = None,
        should_cancel: Cancel | None = None,
    ) -> Comparison:
        """Return the comparison of two filings, what :func:`~viewer.comparison.compare` says of them.

        Args:
            earlier: Place of the filing that is the old one.
            later: Place of the one that is the new one; it may stand before the other.
            progress: Told each stage, while the comparison is made here.
            should_cancel: Asked while it is made, and while another thread is waited for.

        Raises:
            Cancelled: ``should_cancel`` said so.
            IndexError: There is no such filing.
        """
        key = earlier, later
        old, new = self.filings[earlier], self.filings[later]
        done = Event()
        while True:
            with self._lock:
                found = self._kept.get(key)
                if found is not None:
                    self._kept.move_to_end(key)
                    return found
                other = self._making.setdefault(key, done)
            if other is done:
                break
            while not other.wait(_LOOK_AGAIN):
                if should_cancel is not None and should_cancel():
                    raise Cancelled
        try:
            made = self._made(old, new, progress, should_cancel)
            with self._lock:
                self._keep(key, made)
        finally:
            with self._lock:
                del self._making[key]
            done.set()
        return made

    def known(self, earlier: int, later: int) -> Comparison | None:
        """Return a comparison if it is kept; None where it would have to be made."""
        with self._lock:
            return self._kept.get((earlier, later))

    def forget(self) -> None:
        """Keep nothing; what is asked for again is made again."""
        with self._lock:
            self._kept.clear()
            self._found = FoundFigures()

    def _made(
        self, old: Filing, new: Filing, progress: Progress | None, should_cancel: Cancel | None
    ) -> Comparison:
        """Return a comparison from the disk, or made anew and put there."""
        kept = self._store.find(old, new, self.options) if self._store is not None else None
        if kept is not None:
            return kept
        found = self._found
        made = compare(old, new, self.options, found=found, progress=progress, should_cancel=should_cancel)
        if self._store is not None:
            self._store.keep(old, new, made)
        return made

    def _keep(self, key: tuple[int, int], made: Comparison) -> None:
        self._kept[key] = made
        total = sum(map(self._size, self._kept))
        while total > self._room and len(self._kept) > 1:
            left, _ = self._kept.popitem(last=False)
            total -= self._size(left)

    def _size(self, key: tuple[int, int]) -> int:
        return sum(len(self.filings[at].section.span) for at in key)
