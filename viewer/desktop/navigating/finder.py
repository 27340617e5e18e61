"""Finding words through the whole comparison: the panes show one factor, the words may be in any.

The panes find within what they show; past its last hit this goes on to the next factor that has one, and
from the last factor back to the first. Words are looked for at once, in long sections in the background; an
expression always there and for a limited time, for it may take any.
"""

from __future__ import annotations

from collections.abc import Iterator
from itertools import islice

from PySide6.QtCore import QObject, QTimer, Signal

from viewer.comparison.model import Pair
from viewer.desktop.background.jobs import JobRunner
from viewer.desktop.navigating.find_field import FindField
from viewer.desktop.navigating.find_panel import FindPanel
from viewer.desktop.navigating.navigator import Navigator
from viewer.desktop.session import Session
from viewer.desktop.splitview import SplitView
from viewer.desktop.tree.pane import TreePane
from viewer.language.say import say, say_count, say_number, sayable
from viewer.redline.finding.found import FoundPlaces, NotesOfPair, look_through
from viewer.redline.finding.listed import ListedHit, listed_hits
from viewer.redline.finding.sought import Sought
from viewer.redline.plan import Plan
from viewer.redline.planning import Planner

PAUSE = 150
"""Milliseconds without a key after which the hits are counted."""
LONG = 100_000
"""Characters of both sections from which words, too, are looked for in the background. Two of 36,000 take 7
ms for *the*, 57 ms for the letter *e*, in the middle of typing."""
MOST_LISTED = 1_000
"""Places in the list: more are counted, and nobody reads them."""
LONGEST_TAKEN = 100
"""Selected characters that are taken for what is to be found: a phrase; who selects more wants to copy it."""
_PARAGRAPH_END = "\u2029"
"""What Qt has for the end of a paragraph in what is selected."""
_LOOKING = sayable("Looking…")


class Finder(QObject):
    """Joins the field, its options and list, the panes and the tree."""

    note_wanted = Signal(str)
    """The id of the note that has what was sought, empty for one on a figure; its factor is on screen now."""

    def __init__(
        self,
        session: Session,
        find_field: FindField,
        panel: FindPanel,
        tree: TreePane,
        split: SplitView,
        navigator: Navigator,
        job: JobRunner,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._session = session
        self._field = find_field
        self._panel = panel
        self._tree = tree
        self._split = split
        self._navigator = navigator
        self._job = job
        self.options = {
            "case": panel.case,
            "whole-words": panel.whole_words,
            "expression": panel.expression,
            "list": panel.listed,
        }
        """The buttons of the panel by what they choose."""
        self._plans: dict[str, Plan] = {}
        self._long = False
        """Whether the sections are so long that looking through them takes longer than a frame."""
        self._found = FoundPlaces()
        self._then: bool | None = None
        """Which way to go once an expression has been looked for: backwards, or on."""
        self._timer = QTimer(self, singleShot=True, interval=PAUSE)
        self._timer.timeout.connect(self._count)
        find_field.changed.connect(self._typed)
        find_field.forward.connect(self.next)
        find_field.backward.connect(self.previous)
        find_field.down.connect(panel.enter_list)
        for left in (find_field.left, panel.left):
            left.connect(self._leave)
        panel.options_changed.connect(self._count)
        panel.list_wanted.connect(self._list)
        panel.wanted.connect(self._go_to)
        job.finished.connect(self._take)
        job.failed.connect(self._failed)
        split.stepper.hits_changed.connect(self._show_hits)
        session.opened.connect(self._opened)
        for changed in (session.entry_changed, session.figures_changed):
            changed.connect(self._notes_changed)

    def start(self) -> None:
        """Let the reviewer type what to find; a few selected words stand there already."""
        words = next(filter(None, (pane.textCursor().selectedText() for pane in self._split.panes)), "")
        if words and _PARAGRAPH_END not in words and len(words) <= LONGEST_TAKEN:
            self._field.edit.setText(" ".join(words.split()))
        self._panel.show()
        self._field.start()

    def find(self, words: str) -> None:
        """Look for words, and go to the first place that has them."""
        self._panel.show()
        self._field.edit.setText(words)
        self._field.start()
        self.next()

    def next(self) -> None:
        """Go to the next hit."""
        self._go(backwards=False)

    def previous(self) -> None:
        """Go to the previous hit."""
        self._go(backwards=True)

    def set_option(self, name: str, on: bool) -> None:
        """Look otherwise: ``case``, ``whole-words``, ``expression``; or show the ``list`` of places."""
        self._panel.show()
        self.options[name].setChecked(on)

    # When to look

    def _opened(self) -> None:
        self._plans.clear()
        self._count()

    def _typed(self) -> None:
        self._panel.setVisible(True)
        self._timer.start()

    def _notes_changed(self, _pair_id: str = "") -> None:
        if self._sought():
            self._timer.start()

    def _leave(self) -> None:
        self._field.edit.clear()
        self._count()
        self._panel.hide()
        self._split.take_focus()

    # Looking

    def _sought(self) -> Sought:
        panel = self._panel
        return Sought(
            self._field.text,
            case=panel.case.isChecked(),
            whole_words=panel.whole_words.isChecked(),
            expression=panel.expression.isChecked(),
        )

    def _count(self) -> None:
        """Look through every factor, and mark the hits on screen."""
        self._timer.stop()
        self._job.cancel()
        self._then = None
        sought = self._sought()
        if sought and not self._plans and self._session.comparison is not None:
            ahead = self._session.ahead
            planner = ahead.planner if ahead is not None else Planner(self._session.comparison)
            self._plans = {pair.id: planner.plan([pair]) for pair in self._session.pairs}
            texts = self._session.comparison.paragraphs.values()
            self._long = sum(len(paragraph.text) for paragraph in texts) > LONG
        plans, notes = dict(self._plans), tuple(self._notes()) if sought else ()
        if sought and (sought.expression or self._long):
            self._take(FoundPlaces(problem=_LOOKING))
            self._job.start(lambda _progress, _should_cancel: look_through(plans, notes, sought))
        else:
            self._take(look_through(plans, notes, sought))

    def _notes(self) -> Iterator[NotesOfPair]:
        for pair in self._tree.model.pairs:
            told = [
                (say("note by {who}", who=note.author) if note.author else say("note"), note.text, note.id)
                for note in self._session.notes(pair)
            ]
            for change in pair.figures if self._session.says_of_figures else ():
                side = change.new or change.old
                if side is not None:
                    told.append(
                        (
                            say("note on {named}", named=side.figure.text),
                            self._session.figure_entry(change).note,
                            "",
                        )
                    )
            yield pair, tuple(told)

    def _failed(self, error: object) -> None:
        if isinstance(error, Exception):
            self._take(FoundPlaces(problem=say("This could not be looked for.")))

    def _take(self, found: object) -> None:
        assert isinstance(found, FoundPlaces)
        self._found = found
        self._split.stepper.set_find(found.finder if found.finder is not None else "")
        self._tell()
        self._show_hits(0, 0)
        if self._then is not None and not self._job.busy:
            backwards, self._then = self._then, None
            self._go(backwards=backwards)

    # Going

    def _go(self, *, backwards: bool) -> None:
        if self._timer.isActive():
            self._count()
        if not self._sought():
            self.start()
            return
        if self._job.busy:
            self._then = backwards
            return
        finder = self._found.finder
        if finder is None:
            return
        if not self._found.total and self._found.notes:
            self._panel.enter_list()
            return
        if self._split.stepper.find(finder, backwards=backwards):
            return
        for pair in self._others(backwards=backwards):
            if self._found.hits.get(pair.id):
                self._show_alone(pair)
                # In one scroll with others the panes do not begin anew.
                self._split.stepper.find_number(finder, -1 if backwards else 1, pair)
                return

    def _go_to(self, place: ListedHit) -> None:
        """Go to a place of the list; the focus stays there."""
        finder = self._found.finder
        if place.in_note:
            self._navigator.show_pair(place.pair)
            self.note_wanted.emit(place.note)
        elif finder is not None:
            if place.pair.id not in [shown.id for shown in self._split.read[:2]]:
                self._show_alone(place.pair)
            self._split.stepper.find_number(finder, place.number, place.pair)

    def _show_alone(self, pair: Pair) -> None:
        self._navigator.show_pair(pair)
        # The panes begin anew with every pair, also with the one they showed already.
        if [shown.id for shown in self._split.pairs] == [pair.id] and self._session.comparison:
            self._split.show_pairs(self._session.comparison, [pair])

    def _others(self, *, backwards: bool) -> list[Pair]:
        """All pairs in the order in which to look, from the one after those on screen round to the first."""
        pairs = self._tree.model.pairs
        if backwards:
            pairs.reverse()
        here = {pair.id for pair in self._split.pairs}
        last = max((at for at, pair in enumerate(pairs) if pair.id in here), default=-1)
        return pairs[last + 1 :] + pairs[: last + 1]

    # Saying

    def _tell(self) -> None:
        """Say in the panel what came of looking, and list it."""
        found = self._found
        if not self._sought() or self._session.comparison is None:
            self._panel.show_found("")
            return
        if found.problem:
            self._panel.show_found(say(found.problem), wrong=found.problem != _LOOKING)
            return
        places = tuple(islice(self._listed(), MOST_LISTED)) if self._panel.lists else ()
        more = found.total + len(found.notes) - len(places)
        words = found.words()
        if places and more:
            words = say("{found}; the first {n} are listed", found=words, n=say_number(MOST_LISTED))
        self._panel.show_found(words, places)

    def _list(self) -> None:
        """Fill the list, with what is sought by now."""
        if self._timer.isActive():
            self._count()
        else:
            self._tell()

    def _listed(self) -> Iterator[ListedHit]:
        """The places in the order of the tree, each factor's notes after its text."""
        notes: dict[str, list[ListedHit]] = {}
        for place in self._found.notes:
            notes.setdefault(place.pair.id, []).append(place)
        for pair in self._tree.model.pairs:
            hits = self._found.hits.get(pair.id)
            if hits:
                yield from listed_hits(pair, self._plans[pair.id], hits)
            yield from notes.get(pair.id, ())

    def _show_hits(self, number: int, _hits_on_screen: int) -> None:
        found = self._found
        if not self._sought() or self._session.comparison is None or found.problem:
            self._field.show_hits("")
        elif not found.total:
            self._field.show_hits(found.words())
        elif number and (hit := self._split.stepper.hit_in_pair) is not None:
            ids = [pair.id for pair in self._tree.model.pairs]
            before = ids[: ids.index(hit[0].id)]
            place = hit[1] + sum(len(found.hits.get(one, ())) for one in before)
            self._field.show_hits(say("{done} of {all}", done=say_number(place), all=say_number(found.total)))
        else:
            factors = sum(1 for hits in found.hits.values() if hits)
            self._field.show_hits(
                say_count(
                    factors,
                    "{places} in {n} factor",
                    "{places} in {n} factors",
                    places=say_number(found.total),
                )
            )
