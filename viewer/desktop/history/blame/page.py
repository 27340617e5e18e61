"""The blame view: the text of one filing, and beside each sentence since when it stands.

The case: a reviewer reads the text of 2012 and wants to know when *as it has before* came in. The margin
says 2007, reworded 2011; Enter opens 2007 beside 2011 at that sentence. Tracing every sentence takes a
while, so it runs in the background; the text itself is there at once, without years.
"""

from __future__ import annotations

from functools import partial
from itertools import pairwise
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QSplitter, QVBoxLayout, QWidget

from viewer.desktop.history.blame.ages import AgedPage, AgedSentence, page_of
from viewer.desktop.history.blame.at_hand import AgeLine
from viewer.desktop.history.blame.bar import BlameBar
from viewer.desktop.history.blame.leads import lead_of
from viewer.desktop.history.blame.legend import AgeLegend
from viewer.desktop.history.blame.lists import LeadRow, TitledList, gone_rows, past_rows, word_rows
from viewer.desktop.history.blame.pane import BlamePane
from viewer.desktop.history.blame.tracing import Tracing
from viewer.desktop.history.opened import OpenedHistory
from viewer.desktop.history.page import HistoryPage
from viewer.desktop.look.announcing import announce
from viewer.desktop.look.reading_look import USUAL_LOOK, ReadingLook
from viewer.desktop.look.theme import Theme
from viewer.desktop.splitview.text.formats import TextStyle
from viewer.desktop.splitview.zoom import Zoom
from viewer.history import FactorAt
from viewer.language.say import say
from viewer.wording.history.years import year_labels

if TYPE_CHECKING:
    from viewer.desktop.history.told import HistoryTold
    from viewer.history import BlamedWord, SentenceAt

_TEXT_SHARE, _LIST_SHARE = 3, 1
"""How text and lists share the width."""


class BlamePage(HistoryPage):
    """Head and legend, the text with its margin, two lists beside it, and a line of words below."""

    def __init__(self, opened: OpenedHistory, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(opened, theme, parent)
        self.labels: tuple[str, ...] = ()
        self._look = USUAL_LOOK
        self._filing = 0
        self._at: FactorAt | None = None
        """The risk to go to once its filing is shown."""
        self._pages: dict[int, AgedPage] = {}
        self._of: HistoryTold | None = None
        """Of which history the text on screen is."""
        self.zoom = Zoom(self)
        self.tracing = Tracing(self)
        self.pane = BlamePane(self)
        self.bar = BlameBar(self.pane, self)
        self.legend = AgeLegend(self)
        self.line = AgeLine(self)
        self.past = TitledList(say("The past of this sentence"), self)
        self.gone = TitledList(say("What went: sentences that no later filing has"), self)
        self._lay_out()
        self._connect()
        if opened.history is not None:
            self._opened()

    def _lay_out(self) -> None:
        self._splitter = QSplitter(Qt.Orientation.Horizontal, self)
        for part, share in ((self.pane, _TEXT_SHARE), (self.past, _LIST_SHARE), (self.gone, _LIST_SHARE)):
            self._splitter.addWidget(part)
            self._splitter.setStretchFactor(self._splitter.indexOf(part), share)
        self._splitter.setChildrenCollapsible(False)
        self._splitter.setHandleWidth(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.legend)
        column.addWidget(self.tracing.strip)
        column.addWidget(self._splitter, 1)
        column.addWidget(self.line)

    def _connect(self) -> None:
        self.opened.opened.connect(self._opened)
        self.bar.filing_chosen.connect(self.show_filing)
        self.bar.age_step.connect(self._step_age)
        self.bar.since_step.connect(self._step_since)
        self.bar.past_toggled.connect(self._show_past)
        self.bar.gone_toggled.connect(self._show_gone)
        self.legend.year_chosen.connect(self._step_year)
        self.pane.sentence_changed.connect(self._at_sentence)
        self.pane.sentence_chosen.connect(self.open_pair)
        self.pane.zoom_wanted.connect(self.zoom.step)
        self.zoom.changed.connect(lambda _percent: self._show_again())
        self.line.asked.connect(lambda: self.open_pair(self.pane.current))
        for part in (self.past, self.gone):
            part.list.wanted.connect(self.opened.want)
        self.tracing.traced.connect(self._traced)
        self.tracing.listed.connect(self._gone_listed)
        self.tracing.worded.connect(self._words_aged)
        self.tracing.failed.connect(self.line.say)

    # For the frame

    def tools(self) -> QWidget:
        """The choice of the filing, steps and switches."""
        return self.bar

    def set_theme(self, theme: Theme) -> None:
        """Paint in other colours."""
        super().set_theme(theme)
        self._show_again()

    def set_look(self, look: ReadingLook) -> None:
        """Set the text in another font, or with other lines."""
        self._look = look
        self._show_again()

    def take_focus(self) -> None:
        """The keys go to the text."""
        self.pane.setFocus(Qt.FocusReason.OtherFocusReason)

    def shown(self) -> None:
        """Trace what is on screen."""
        self._trace()

    def hidden(self) -> None:
        """Stop tracing."""
        self.tracing.stop()

    def shutdown(self) -> None:
        """Stop tracing, and wait for it."""
        self.tracing.shutdown()

    @property
    def filing(self) -> int:
        """Place of the filing that is read."""
        return self._filing

    # What is read

    def _opened(self) -> None:
        """Another history: its newest filing is read."""
        history = self.opened.history
        self._pages.clear()
        self._of = None
        self.tracing.open(history)
        self.labels = year_labels(history.filings) if history is not None else ()
        for switch in (self.bar.past, self.bar.gone):
            switch.setChecked(False)
        if history is not None:
            self.show_filing(len(history.filings) - 1)

    def show_filing(self, filing: int) -> None:
        """Read another filing, at the risk that is read now if it has it."""
        history = self.opened.history
        if history is None:
            return
        self._at = self._same_risk(filing)
        self._filing = filing
        self.bar.show_filings(self.labels, filing)
        page = self._pages.get(filing)
        if page is None:
            page = page_of(history.filings[filing], filing, ())
        self._show(page, -1)
        self._go_to_risk()
        if self.isVisible():
            self._trace()

    def show_factor(self, at: FactorAt) -> None:
        """Read a filing at one of its risks."""
        if at.filing != self._filing or self.pane.page is None:
            self.show_filing(at.filing)
        self._at = at
        self._go_to_risk()

    def _same_risk(self, filing: int) -> FactorAt | None:
        """The risk that is read now as another filing has it."""
        history, page, sentence = self.opened.history, self.pane.page, self.pane.current
        if history is None or page is None or sentence is None:
            return None
        if self.opened.told_so_far is not self._of:
            return None  # what is on screen is another history's
        numbers = history.lineage_of(sentence.blamed.at.factor).factors[filing]
        return FactorAt(filing, numbers[0]) if numbers else None

    def _go_to_risk(self) -> None:
        page, at = self.pane.page, self._at
        if page is None or at is None or at.filing != page.filing:
            return
        first = next((one for one in page.sentences if one.blamed.at.factor == at), None)
        if first is not None:
            self._at = None
            self.pane.go_to(first.number)

    def _show(self, page: AgedPage, at: int) -> None:
        history = self.opened.history
        if history is None:
            return
        look = self._look
        style = TextStyle(self.theme, look.font, self.zoom.factor, None, look.line)
        name = history.filings[page.filing].name
        self.pane.setAccessibleName(say("{filing}, with the age of each sentence", filing=name))
        self.legend.show_page(page, self.labels, self.theme)
        self.bar.show_years(page, self.labels)
        self._order_tabs()
        self.pane.show_page(page, self.labels, style, at=at)
        self._of = self.opened.told_so_far

    def _order_tabs(self) -> None:
        """Have Tab go as one reads: the head, the legend, the text, the lists, the line below."""
        chips = (chip for _, chip in sorted(self.legend.chips.items()))
        lists = self.past.list, self.gone.list
        for one, other in pairwise((*self.bar.stops, *chips, self.pane, *lists, self.line.link)):
            QWidget.setTabOrder(one, other)

    def _show_again(self) -> None:
        page, at = self.pane.page, self.pane.current
        if page is not None:
            self._show(page, at.number if at is not None else self.pane.first_seen)

    # Tracing

    def _trace(self) -> None:
        comparisons = self.opened.comparisons
        if comparisons is not None and self._filing not in self._pages:
            self.tracing.trace(comparisons, self._filing)

    def _traced(self, page: AgedPage) -> None:
        self._pages[page.filing] = page
        if page.filing == self._filing:
            self._show(page, -1)
            self._go_to_risk()
            self.line.say(say("Each sentence is traced: {n} of them", n=f"{len(page.sentences):,}"))

    # Steps

    def _step_age(self, step: int) -> None:
        page = self.pane.page
        if page is not None:
            self._go(page.next_age(self._number, step), say("No other age there"))

    def _step_since(self, step: int) -> None:
        page = self.pane.page
        if page is not None:
            year = self.bar.year
            told = say("No other sentence stands so since {year} or later", year=self.labels[year])
            self._go(page.next_since(self._number, year, step), told)

    def _step_year(self, filing: int) -> None:
        """A chip of the legend: the next sentence since its filing, from the last one on to the first."""
        page = self.pane.page
        if page is not None:
            step = partial(page.next_since, year=filing, step=1, exactly=True)
            found = step(self._number)
            self._go(found if found is not None else step(-1), "")

    @property
    def _number(self) -> int:
        return self.pane.current.number if self.pane.current is not None else -1

    def _go(self, number: int | None, otherwise: str) -> None:
        if number is None:
            announce(self.line, otherwise)
            self.line.words.setText(otherwise)
            return
        self.pane.go_to(number)
        self.take_focus()

    # The sentence at hand

    def _at_sentence(self, sentence: AgedSentence | None) -> None:
        page = self.pane.page
        if page is not None:
            self.line.show_sentence(page, sentence, self.labels)
        if self.bar.past.isChecked():
            self._fill_past()

    def open_pair(self, sentence: AgedSentence | None) -> None:
        """Ask for the two filings that a sentence leads to."""
        page = self.pane.page
        wish = lead_of(page, sentence) if page is not None and sentence is not None else None
        if wish is not None:
            self.opened.want(wish)

    def _show_past(self, on: bool) -> None:
        self.past.setVisible(on)
        if on:
            self._fill_past()
        self.take_focus()

    def _fill_past(self) -> None:
        sentence = self.pane.current
        self._show_rows(self.past, self._wordings())
        if sentence is not None and sentence.age.reworded:
            self.tracing.word_ages(sentence.blamed.at)

    def _wordings(self) -> list[LeadRow]:
        history, sentence = self.opened.history, self.pane.current
        return past_rows(history, sentence, self.labels) if history is not None and sentence else []

    def _words_aged(self, found: tuple[SentenceAt, tuple[BlamedWord, ...]]) -> None:
        """The words of a sentence are known: those of another one are of no use any more."""
        sentence, page, (at, words) = self.pane.current, self.pane.page, found
        if page is None or sentence is None or sentence.blamed.at != at or not self.bar.past.isChecked():
            return
        history = self.opened.history
        if history is not None:
            text = history.factor(at.factor).parts[at.part].text
            self._show_rows(self.past, [*self._wordings(), *word_rows(text, words, self.labels)])

    @staticmethod
    def _show_rows(part: TitledList, rows: list[LeadRow]) -> None:
        part.list.show_rows([row for row, _ in rows], [lead for _, lead in rows])

    # What went

    def _show_gone(self, on: bool) -> None:
        self.gone.setVisible(on)
        if on and not self.gone.list.rows:
            self.tracing.list_gone()

    def _gone_listed(self, gone: object) -> None:
        history = self.opened.history
        if history is not None and isinstance(gone, tuple):
            self._show_rows(self.gone, gone_rows(history, gone, self.labels))


def make_page(opened: OpenedHistory, theme: Theme, parent: QWidget) -> BlamePage:
    """Make the view, as the table of views asks."""
    return BlamePage(opened, theme, parent)
