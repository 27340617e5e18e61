"""The filings of a company in a table: form, period, when it was filed, its main document."""

from __future__ import annotations

from collections.abc import Sequence
from enum import StrEnum

from PySide6.QtCore import QSignalBlocker
from PySide6.QtWidgets import QAbstractItemView, QTreeWidget, QTreeWidgetItem, QWidget

from viewer.edgar import EdgarFiling
from viewer.edgar.choice import ANNUAL_FORMS, is_of_form
from viewer.language.say import say, say_day, sayable


class FormFilter(StrEnum):
    """Which filings are shown."""

    ANNUAL = sayable("Annual reports")
    QUARTERLY = sayable("Quarterly reports")
    OFFERS = sayable("Registration statements and prospectuses")
    ALL = sayable("All filings")

    def passes(self, filing: EdgarFiling) -> bool:
        """Whether a filing is shown."""
        if self is FormFilter.ALL:
            return True
        return any(is_of_form(filing, form) for form in _FORMS[self])


_FORMS = {
    FormFilter.ANNUAL: ANNUAL_FORMS,
    FormFilter.QUARTERLY: ("10-Q",),
    FormFilter.OFFERS: ("S-1", "F-1", "S-3", "F-3", "S-4", "F-4", "424B1", "424B3", "424B4", "424B5"),
}


class FilingList(QTreeWidget):
    """Several can be selected; the latest filing stands first."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setHeaderLabels([say("Form"), say("Period"), say("Filed"), say("Document")])
        self.setRootIsDecorated(False)
        self.setUniformRowHeights(True)
        self.setAllColumnsShowFocus(True)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setAccessibleName(say("Filings of the company"))
        self._shown: tuple[EdgarFiling, ...] = ()

    def show_filings(self, filings: Sequence[EdgarFiling], which: FormFilter) -> None:
        """Show those that pass, with none selected."""
        self._shown = tuple(each for each in filings if which.passes(each))
        with QSignalBlocker(self):
            self.clear()
            self.addTopLevelItems([QTreeWidgetItem(_words(each)) for each in self._shown])
            for column in range(self.columnCount() - 1):
                self.resizeColumnToContents(column)
        self.itemSelectionChanged.emit()

    @property
    def shown(self) -> tuple[EdgarFiling, ...]:
        """The filings in the table."""
        return self._shown

    @property
    def chosen(self) -> tuple[EdgarFiling, ...]:
        """Those that are selected, in the order of the table."""
        rows = sorted(index.row() for index in self.selectionModel().selectedRows())
        return tuple(self._shown[row] for row in rows)

    def choose(self, filings: Sequence[EdgarFiling]) -> None:
        """Select filings, the first of them current."""
        self.clearSelection()
        for filing in reversed(filings):
            item = self.topLevelItem(self._shown.index(filing))
            if item is not None:
                self.setCurrentItem(item)
                item.setSelected(True)
        for filing in filings:
            item = self.topLevelItem(self._shown.index(filing))
            if item is not None:
                item.setSelected(True)


def _words(filing: EdgarFiling) -> list[str]:
    period = say_day(filing.period) if filing.period is not None else ""
    return [filing.form, period, say_day(filing.filed), filing.document or filing.accession]
