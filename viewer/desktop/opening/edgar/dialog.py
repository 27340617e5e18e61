"""Open from EDGAR: a company by ticker, name or number, its filings, and the ones to compare.

One filing chosen is compared with the one before it; two with each other; more are opened as a history.
Nothing is asked for but what somebody asks for here, and what was fetched is kept.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QComboBox,
    QDialog,
    QDialogButtonBox,
    QFormLayout,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from viewer.desktop.background.jobs import JobRunner, Work
from viewer.desktop.look.metrics import LIST_SIZE
from viewer.desktop.look.stylesheet import styled
from viewer.desktop.opening.edgar.asking import FetchedFiles, FoundCompanies, fetch, find, list_filings
from viewer.desktop.opening.edgar.filing_list import FilingList, FormFilter
from viewer.desktop.opening.progress_strip import ProgressStrip
from viewer.edgar import Company, Edgar, EdgarError, EdgarFiling, Listing, known_contact, predecessor
from viewer.history.stages import MOST
from viewer.language.say import say, say_count, say_day

_COMPANY_ROWS = 4
"""Companies that are seen at once; the others are scrolled to."""


class EdgarDialog(QDialog):
    """Stays open while files are fetched; ``fetched`` comes before it closes."""

    fetched = Signal(object)
    """The files, a tuple of paths, the oldest filing first."""

    def __init__(self, parent: QWidget | None = None, make: Callable[[], Edgar] = Edgar) -> None:
        super().__init__(parent)
        self.setWindowTitle(say("Open from EDGAR"))
        self.resize(*LIST_SIZE)
        self._make = make
        self._listing: Listing | None = None
        self._runner = JobRunner(self)
        self._make_fields()
        self._lay_out()
        self._connect()
        self.show_state()
        (self.words if known_contact() else self.contact).setFocus()

    @property
    def chosen(self) -> tuple[EdgarFiling, ...]:
        """What would be opened, the oldest first; empty where too much or too little is chosen."""
        selected = self.filings.chosen
        if len(selected) == 1:
            before = predecessor(self._listing.filings if self._listing else (), selected[0])
            return (before, selected[0]) if before is not None else ()
        ordered = sorted(selected, key=lambda each: (each.period or each.filed, each.filed))
        return tuple(ordered) if 1 < len(ordered) <= MOST else ()

    def find(self) -> None:
        """Look for what was typed."""
        if self.words.text().strip():
            contact = None if known_contact() else self.contact.text()
            self._start(find(self.words.text(), contact, self._make))

    def show_state(self) -> None:
        """Say what is chosen, and enable what can be done."""
        busy, chosen = self._runner.busy, self.chosen
        self.find_button.setEnabled(not busy and bool(self.words.text().strip()))
        self.open_button.setEnabled(not busy and bool(chosen))
        self.open_button.setText(_open_words(len(self.filings.chosen), chosen))
        if not busy:
            self.told.setText(self._told(chosen))

    def done(self, result: int) -> None:
        """Qt override: nothing is fetched for a dialog that is closed."""
        self._runner.shutdown(0.0)
        super().done(result)

    # Making

    def _make_fields(self) -> None:
        self.contact = QLineEdit(self)
        self.contact.setPlaceholderText(say("Name name@example.com"))
        self.contact.setToolTip(
            say("The SEC wants to know whom it may write to. It is sent with each request, and kept here")
        )
        self.words = QLineEdit(self)
        self.words.setPlaceholderText(say("Ticker, name or number (CIK)"))
        self.words.setClearButtonEnabled(True)
        self.find_button = QPushButton(say("Find"), self)
        self.find_button.setDefault(True)
        self.companies = QListWidget(self)
        self.companies.setAccessibleName(say("Companies"))
        self.companies.setMaximumHeight(_COMPANY_ROWS * self.fontMetrics().lineSpacing() * 3 // 2)
        self.companies.hide()
        self.forms = QComboBox(self)
        self.forms.setAccessibleName(say("Filings shown"))
        for which in FormFilter:
            self.forms.addItem(say(which))
        self.filings = FilingList(self)
        self.told = QLabel(self)
        self.told.setTextFormat(Qt.TextFormat.PlainText)
        self.told.setWordWrap(True)
        styled(self.told, "quiet")
        self.progress = ProgressStrip(self)
        self.buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel, self)
        self.open_button = self.buttons.addButton(say("Compare"), QDialogButtonBox.ButtonRole.ActionRole)
        styled(self.open_button, "primary")

    def _lay_out(self) -> None:
        layout = QVBoxLayout(self)
        form = QFormLayout()
        layout.addLayout(form)
        if not known_contact():
            form.addRow(say("&Whom the SEC may write to"), self.contact)
        else:
            self.contact.hide()
        row = QHBoxLayout()
        row.addWidget(self.words, 1)
        row.addWidget(self.find_button)
        form.addRow(say("&Company"), row)
        label = form.labelForField(row)
        if isinstance(label, QLabel):
            label.setBuddy(self.words)
        layout.addWidget(self.companies)
        layout.addWidget(self.forms)
        layout.addWidget(self.filings, 1)
        layout.addWidget(self.told)
        layout.addWidget(self.progress)
        layout.addWidget(self.buttons)

    def _connect(self) -> None:
        self.words.textChanged.connect(self.show_state)
        self.find_button.clicked.connect(self.find)
        self.companies.itemActivated.connect(self._take_company)
        self.companies.itemClicked.connect(self._take_company)
        self.forms.activated.connect(self._show_filings)
        self.filings.itemSelectionChanged.connect(self.show_state)
        self.filings.itemActivated.connect(self._open)
        self.open_button.clicked.connect(self._open)
        self.buttons.rejected.connect(self.reject)
        self.progress.cancelled.connect(self._runner.cancel)
        self._runner.progressed.connect(self.progress.show_progress)
        self._runner.finished.connect(self._finished)
        self._runner.failed.connect(self._failed)
        self._runner.cancelled.connect(self._ended)

    # Asking

    def _start(self, work: Work) -> None:
        self.told.clear()
        self._runner.start(work)
        self.progress.start()
        self.show_state()

    def _take_company(self, item: QListWidgetItem) -> None:
        company = item.data(Qt.ItemDataRole.UserRole)
        if isinstance(company, Company):
            self._start(list_filings(company, self._make))

    def _open(self) -> None:
        if self.chosen and not self._runner.busy:
            self._start(fetch(self.chosen, self._make))

    def _finished(self, result: object) -> None:
        self._ended()
        if isinstance(result, FoundCompanies):
            self._show_companies(result.companies)
            self._listing = result.listing
            self._show_filings()
        elif isinstance(result, Listing):
            self._listing = result
            self._show_filings()
        elif isinstance(result, FetchedFiles):
            self.fetched.emit(result.paths)
            self.accept()

    def _failed(self, error: object) -> None:
        self._ended()
        if isinstance(error, EdgarError | OSError):
            self.told.setText(str(error))
        else:
            import logging  # only a fault of our own gets here

            logging.getLogger(__name__).error("a fault while asking EDGAR", exc_info=error)  # type: ignore[arg-type]
            self.told.setText(say("EDGAR could not be asked: factordiff is at fault."))

    def _ended(self) -> None:
        self.progress.hide()
        self.show_state()

    # Showing

    def _show_companies(self, companies: Sequence[Company]) -> None:
        self.companies.clear()
        for company in companies:
            item = QListWidgetItem(_company_words(company), self.companies)
            item.setData(Qt.ItemDataRole.UserRole, company)
        self.companies.setVisible(len(companies) != 1)
        if len(companies) > 1:
            self.companies.setCurrentRow(0)
            self.companies.setFocus()

    def _show_filings(self) -> None:
        # By its place: Qt would make a plain text of what it is given to keep.
        listing, which = self._listing, tuple(FormFilter)[self.forms.currentIndex()]
        self.filings.show_filings(listing.filings if listing is not None else (), which)
        if self.filings.shown:
            self.filings.choose(self.filings.shown[:1])
            self.filings.setFocus()
        self.show_state()

    def _told(self, chosen: Sequence[EdgarFiling]) -> str:
        listing = self._listing
        if listing is None:
            return say("Choose a company.") if self.companies.count() else ""
        parts = [_company_words(listing.company)]
        if listing.stale:
            day = say_day(listing.as_of.date())
            parts.append(say("EDGAR could not be asked now: this is its list of {day}.", day=day))
        selected = self.filings.chosen
        if not self.filings.shown:
            parts.append(say("There is no such filing in the list."))
        elif len(selected) == 1 and not chosen:
            parts.append(say("There is none before it to compare it with. Choose two."))
        elif len(selected) > MOST:
            parts.append(say("{count} filings: {most} at most.", count=len(selected), most=MOST))
        elif chosen:
            names = [f"{each.form} {each.period or each.filed}" for each in chosen]
            parts.append(" ▸ ".join(names))
        return "\n".join(parts)


def _open_words(selected: int, chosen: Sequence[EdgarFiling]) -> str:
    if selected == 1 and chosen:
        return say("Compare with the one before")
    if len(chosen) > 2:
        return say_count(len(chosen), "Open {n} filings", "Open {n} filings")
    return say("Compare")


def _company_words(company: Company) -> str:
    """``Apple Inc. · AAPL · 320193``: plain text, for an item or a label."""
    return " · ".join(filter(None, [company.name, ", ".join(company.tickers), str(company.cik)]))
