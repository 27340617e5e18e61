"""Opening filings from EDGAR in the window, against a server that speaks as it does."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
import shiboken6
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from tests.edgar.standin import StandIn, document, in_place_of_edgar, says
from viewer.desktop.look.theme import ThemeSwitch
from viewer.desktop.main_window import MainWindow
from viewer.desktop.opening.edgar.dialog import EdgarDialog
from viewer.desktop.opening.edgar.filing_list import FormFilter
from viewer.desktop.opening.loading import Request
from viewer.edgar import known_contact, remember_contact

CONTACT = "A Reviewer reviewer@example.com"


@pytest.fixture
def server(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[StandIn]:
    with in_place_of_edgar(tmp_path / "data", monkeypatch) as running:
        yield running


@pytest.fixture
def dialog(qtbot: QtBot, server: StandIn) -> Iterator[EdgarDialog]:
    remember_contact(CONTACT)
    made = EdgarDialog()
    qtbot.addWidget(made)
    made.open()
    yield made
    made.reject()


def look_for(qtbot: QtBot, dialog: EdgarDialog, words: str) -> None:
    dialog.words.setText(words)
    qtbot.keyClick(dialog.words, Qt.Key.Key_Return)
    qtbot.waitUntil(dialog.find_button.isEnabled)


def test_a_company_is_found_and_its_annual_reports_are_shown(qtbot: QtBot, dialog: EdgarDialog) -> None:
    assert not dialog.find_button.isEnabled()
    look_for(qtbot, dialog, "hrbl")
    assert [each.form for each in dialog.filings.shown] == ["20-F", "20-F/A", "20-F", "20-F", "20-F"]
    assert not dialog.companies.isVisible()
    assert dialog.filings.hasFocus()
    assert "Harbour Line Corp · HRBL · 1000001" in dialog.told.text()


def test_one_filing_is_compared_with_the_one_before_it(qtbot: QtBot, dialog: EdgarDialog) -> None:
    look_for(qtbot, dialog, "hrbl")
    assert dialog.open_button.text() == "Compare with the one before"
    assert "20-F 2024-03-31 ▸ 20-F 2025-03-31" in dialog.told.text()
    with qtbot.waitSignal(dialog.fetched) as heard:
        qtbot.keyClick(dialog.filings, Qt.Key.Key_Return)
    old, new = heard.args[0]
    assert old.read_bytes() == document("hrbl-20240331.htm")
    assert new.read_bytes() == document("hrbl-20250331.htm")
    qtbot.waitUntil(lambda: not dialog.isVisible())


def test_two_and_several_are_opened_the_oldest_first(qtbot: QtBot, dialog: EdgarDialog) -> None:
    look_for(qtbot, dialog, "hrbl")
    shown = dialog.filings.shown
    dialog.filings.choose([shown[0], shown[3]])
    assert dialog.open_button.text() == "Compare"
    assert dialog.chosen == (shown[3], shown[0])
    dialog.filings.choose([shown[0], shown[2], shown[3]])
    assert dialog.open_button.text() == "Open 3 filings"
    with qtbot.waitSignal(dialog.fetched) as heard:
        dialog.open_button.click()
    assert [path.name for path in heard.args[0]] == [f"hrbl-{year}0331.htm" for year in (2023, 2024, 2025)]


def test_the_first_filing_of_all_has_none_before_it(qtbot: QtBot, dialog: EdgarDialog) -> None:
    look_for(qtbot, dialog, "hrbl")
    dialog.filings.choose(dialog.filings.shown[-1:])
    assert not dialog.open_button.isEnabled()
    assert "none before it" in dialog.told.text()


def test_forms_are_chosen_from(qtbot: QtBot, dialog: EdgarDialog) -> None:
    look_for(qtbot, dialog, "hrbl")
    dialog.forms.setCurrentIndex(list(FormFilter).index(FormFilter.ALL))
    dialog.forms.activated.emit(dialog.forms.currentIndex())
    assert "6-K" in [each.form for each in dialog.filings.shown]
    dialog.forms.setCurrentIndex(list(FormFilter).index(FormFilter.QUARTERLY))
    dialog.forms.activated.emit(dialog.forms.currentIndex())
    assert dialog.filings.shown == ()
    assert not dialog.open_button.isEnabled()
    assert "no such filing" in dialog.told.text()


def test_one_of_several_companies_is_chosen(qtbot: QtBot, dialog: EdgarDialog, server: StandIn) -> None:
    server.pages["/submissions/CIK0001000003.json"] = server.listing(
        1000003, "Pier Quarries Ltd", ["PQR"], []
    )
    look_for(qtbot, dialog, "pier q")
    assert dialog.companies.isVisible()
    assert dialog.told.text() == "Choose a company."
    dialog.companies.setCurrentRow(1)
    qtbot.keyClick(dialog.companies, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: "Pier Quarries" in dialog.told.text())


def test_what_goes_wrong_is_said_in_the_dialog(qtbot: QtBot, dialog: EdgarDialog, server: StandIn) -> None:
    server.faults = [says(403)]
    look_for(qtbot, dialog, "hrbl")
    assert "status 403" in dialog.told.text()
    assert dialog.isVisible()
    look_for(qtbot, dialog, "zeppelin")
    assert dialog.filings.shown == ()
    look_for(qtbot, dialog, "hrbl")
    assert len(dialog.filings.shown) == 5


def test_asking_can_be_stopped(qtbot: QtBot, dialog: EdgarDialog, server: StandIn) -> None:
    server.faults = [says(429, Retry_After="50")]
    dialog.words.setText("hrbl")
    dialog.find()
    assert dialog.progress.isVisible()
    qtbot.waitUntil(lambda: bool(server.asked))
    dialog.progress.stop.click()
    assert not dialog.progress.isVisible()
    assert dialog.find_button.isEnabled()


def test_what_was_fetched_is_opened_in_the_window(
    qtbot: QtBot, server: StandIn, qapp: QApplication, monkeypatch: pytest.MonkeyPatch
) -> None:
    remember_contact(CONTACT)
    window = MainWindow(ThemeSwitch(qapp, "light"))
    qtbot.addWidget(window)
    opened: list[Request] = []
    taken: list[list[str]] = []
    monkeypatch.setattr(window.opener, "open", opened.append)
    monkeypatch.setattr(window, "take", lambda paths: taken.append([path.name for path in paths]))
    for count in (1, 3):
        window.actions_by_id["open-edgar"].trigger()
        (dialog,) = [each for each in window.findChildren(EdgarDialog) if each.isVisible()]
        look_for(qtbot, dialog, "hrbl")
        dialog.filings.choose([each for each in dialog.filings.shown if not each.amends][:count])
        with qtbot.waitSignal(dialog.fetched):
            dialog.open_button.click()
        qtbot.waitUntil(lambda dialog=dialog: not shiboken6.isValid(dialog) or not dialog.isVisible())
    assert [(one.old.name, one.new.name) for one in opened] == [("hrbl-20240331.htm", "hrbl-20250331.htm")]
    assert taken == [["hrbl-20230331.htm", "hrbl-20240331.htm", "hrbl-20250331.htm"]]


def test_a_window_that_closes_ends_what_its_dialog_fetches(
    qtbot: QtBot, server: StandIn, qapp: QApplication
) -> None:
    remember_contact(CONTACT)
    window = MainWindow(ThemeSwitch(qapp, "light"))
    qtbot.addWidget(window)
    window.actions_by_id["open-edgar"].trigger()
    (dialog,) = window.findChildren(EdgarDialog)
    ended: list[int] = []
    dialog.finished.connect(ended.append)
    server.faults = [says(429, Retry_After="50")]
    dialog.words.setText("hrbl")
    dialog.find()
    qtbot.waitUntil(lambda: bool(server.asked))
    window.close()
    assert ended
    assert not window.jobs.ending


def test_the_contact_is_asked_for_once(qtbot: QtBot, server: StandIn) -> None:
    first = EdgarDialog()
    qtbot.addWidget(first)
    first.open()
    assert first.contact.isVisible()
    look_for(qtbot, first, "hrbl")
    assert "--contact" in first.told.text() or "whom" in first.told.text()
    first.contact.setText(CONTACT)
    look_for(qtbot, first, "hrbl")
    assert len(first.filings.shown) == 5
    first.reject()
    assert known_contact() == CONTACT
    second = EdgarDialog()
    qtbot.addWidget(second)
    second.open()
    assert not second.contact.isVisible()
    second.reject()
