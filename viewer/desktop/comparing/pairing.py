"""The reviewer overrules the alignment: pairs, unpairs, marks as split or merged, and undoes it.

Each act is kept before it is carried out, and can be undone. The panes show it as soon as the factors that
it touches have been compared again in the background.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QObject, QPoint, Qt, Signal
from PySide6.QtWidgets import QMenu, QWidget

from viewer.comparison.model import ManualPair, Pair
from viewer.desktop.actions.action import When
from viewer.desktop.background.jobs import JobRunner
from viewer.desktop.comparing.partner_dialog import PartnerDialog, Purpose
from viewer.desktop.comparing.recomparing import Recomparer
from viewer.desktop.reviewing.done_list import DoneList
from viewer.desktop.session import NOT_OPENED, Session
from viewer.desktop.tree.pane import TreePane
from viewer.language.say import say, sayable
from viewer.review.pairing.drops import Meaning, meanings, short
from viewer.review.pairing.manual import automatic, is_factor_pair, paired, unpaired

_VERBS = {Purpose.PAIR: "pairing", Purpose.SPLIT: "splitting", Purpose.MERGED: "merging"}
_DONE = sayable(
    {"pairing": "pairing {factor}", "splitting": "splitting {factor}", "merging": "merging {factor}"}
)
"""What was done, as it follows "Undo"."""


class Pairing(QObject):
    """Turns menu entries, keys and drops into steps of the record."""

    told = Signal(str)
    """Something to say in the status bar."""
    changed = Signal()
    """What can be done, undone or redone has changed."""

    def __init__(
        self,
        session: Session,
        recomparer: Recomparer,
        tree: TreePane,
        scoring: JobRunner,
        done: DoneList,
        window: QWidget,
    ) -> None:
        super().__init__(window)
        self._session = session
        self._recomparer = recomparer
        self._tree = tree
        self._scoring = scoring
        self._window = window
        self.done = done
        self._steps: set[str] = set()
        """The steps that pair factors."""
        self._unshown: list[tuple[str, bool]] = []
        """Steps that the comparison on screen does not show yet; True: taken, False: undone or redone."""
        done.moved.connect(self._moved)
        done.changed.connect(self.changed)
        session.paired_otherwise.connect(self._paired_otherwise)
        self.dialog: PartnerDialog | None = None
        tree.dropped.connect(self._dropped)
        session.opened.connect(self._opened)
        recomparer.renewed.connect(self._renewed)
        recomparer.given_up.connect(self._given_up)

    # What can be done

    @property
    def states(self) -> set[When]:
        """What is there for actions to make sense."""
        pair = self._tree.current_pair
        manual = self._recomparer.manual
        states = {
            When.UNDO: bool(self.done.undo_words),
            When.REDO: bool(self.done.redo_words),
            When.ANY_MANUAL: bool(manual),
        }
        if pair is not None and self._session.comparison is not None and is_factor_pair(pair):
            states[When.FACTOR] = True
            states[When.IN_OLD], states[When.IN_NEW] = bool(pair.old), bool(pair.new)
            states[When.JOINED] = bool(pair.old and pair.new)
            states[When.MANUAL] = automatic(manual, (*pair.old, *pair.new)) != manual
        return {when for when, holds in states.items() if holds}

    # Acts

    def pair_with(self) -> None:
        """Let the reviewer choose another partner for the current factor."""
        self._ask(Purpose.PAIR)

    def mark_split(self) -> None:
        """Let the reviewer choose the parts that the old factor was split into."""
        self._ask(Purpose.SPLIT)

    def mark_merged(self) -> None:
        """Let the reviewer choose the old factors that were merged into the new one."""
        self._ask(Purpose.MERGED)

    def unpair(self) -> None:
        """Say that the current pair's factors have no counterparts."""
        pair = self._tree.current_pair
        if pair is not None and pair.old and pair.new and is_factor_pair(pair):
            self._push(
                say("unpairing {factor}", factor=_named(pair)), unpaired(self._recomparer.manual, pair)
            )

    def automatic(self) -> None:
        """Let the alignment decide again on the current pair's factors."""
        pair = self._tree.current_pair
        if pair is not None:
            after = automatic(self._recomparer.manual, (*pair.old, *pair.new))
            self._push(say("{factor} back to automatic", factor=_named(pair)), after)

    def all_automatic(self) -> None:
        """Let the alignment decide again on everything."""
        self._push(say("all back to automatic"), ())

    # How

    def _ask(self, purpose: Purpose) -> None:
        pair, comparison = self._tree.current_pair, self._session.comparison
        if pair is None or comparison is None or not is_factor_pair(pair):
            return
        dialog = PartnerDialog(comparison, pair, purpose, self._window)
        scored = self._scorer(dialog)
        dialog.scores_wanted.connect(scored)
        scored(dialog.kept)

        def use() -> None:
            # A step that was still being carried out may have renewed the pairs; the factors' ids hold.
            shown = self._session.comparison
            if shown is not None and shown.old is comparison.old and shown.new is comparison.new:
                self._join(_VERBS[purpose], pair, dialog.old, dialog.new)
            else:
                self.told.emit(say("Not paired: these filings are no longer open"))

        dialog.accepted.connect(use)
        dialog.finished.connect(self._closed)
        self.dialog = dialog
        dialog.open()

    def _scorer(self, dialog: PartnerDialog) -> Callable[[tuple[str, ...]], None]:
        """Return a function that scores the factors of the other filing in the background, for the dialog."""
        comparison = self._session.comparison

        def score(factors: tuple[str, ...]) -> None:
            def work(_progress: object, _should_cancel: object) -> object:
                from viewer.review.pairing.partners import scores  # lazy: brings in NumPy

                assert comparison is not None
                return scores(comparison, factors)

            self._scoring.start(work)

        self._scoring.finished.connect(dialog.set_scores)
        return score

    def _closed(self) -> None:
        self._scoring.cancel()
        self.dialog = None

    def _dropped(self, dragged: Pair, target: Pair, at: QPoint) -> None:
        choices = meanings(dragged, target)
        if len(choices) == 1:
            self._mean(target, choices[0])
        elif choices:
            self.menu_of(target, choices).popup(at)

    def menu_of(self, target: Pair, choices: Sequence[Meaning]) -> QMenu:
        """Return the menu that asks what a drop on a pair means."""
        menu = QMenu(self._window)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        for meaning in choices:
            entry = menu.addAction(meaning.words.replace("&", "&&"))
            entry.triggered.connect(lambda _on=False, meaning=meaning: self._mean(target, meaning))
        menu.addSeparator()
        menu.addAction(say("Cancel"))
        return menu

    def _mean(self, target: Pair, meaning: Meaning) -> None:
        self._join(meaning.verb, target, meaning.old, meaning.new)

    def _join(self, verb: str, pair: Pair, old: tuple[str, ...], new: tuple[str, ...]) -> None:
        self._push(say(_DONE[verb], factor=_named(pair)), paired(self._recomparer.manual, old, new))

    def _push(self, text: str, after: tuple[ManualPair, ...]) -> None:
        before = self._recomparer.manual
        if set(after) == set(before):
            return
        if self._session.review is None:
            self._session.save_failed.emit(NOT_OPENED)
            return
        step = self._session.set_manual(after, text)
        if not step:
            # The review is signed, and has said so.
            return
        self._steps.add(step)
        self._unshown.append((step, True))
        self._recomparer.want(manual=after)
        self.told.emit(say("{what}: Undo takes it back", what=f"{text[:1].upper()}{text[1:]}"))

    # What becomes of it

    def _paired_otherwise(self, manual: tuple[ManualPair, ...]) -> None:
        """Compare what holds now, since a step was taken back or another window has paired factors."""
        self._recomparer.want(manual=manual)

    def _moved(self, step: str) -> None:
        if step in self._steps and self._recomparer.busy:
            self._unshown.append((step, False))

    def _opened(self) -> None:
        if not self._session.renewing:
            self._unshown.clear()

    def _renewed(self) -> None:
        self._unshown.clear()

    def _given_up(self) -> None:
        """Comparing was stopped: what is not on screen is taken back, or taken again, the last step first."""
        unshown, self._unshown = self._unshown, []
        for step, taken in reversed(unshown):
            if taken:
                self.done.take_back(step)
            else:
                self.done.turn(step)
        self._unshown = []


def _named(pair: Pair) -> str:
    return f"“{short(pair.heading)}”"
