"""Positions in a text widget and in the source of a filing."""

from __future__ import annotations

import pytest
from hypothesis import HealthCheck, example, given, settings
from hypothesis import strategies as st
from PySide6.QtGui import QTextCursor
from PySide6.QtWidgets import QApplication, QPlainTextEdit
from pytestqt.qtbot import QtBot

from viewer.desktop.explaining.source_text import SourceText
from viewer.desktop.opening.section_picker import SectionPicker, candidate_words
from viewer.filings.model import SectionCandidate, Span

texts = st.text(
    st.one_of(
        st.sampled_from("ab \r\n\t\u2028\u2029\u0085\x00\x0b\x0c\ufdd0\ufffc😀𝄞é\u0301"),
        st.characters(exclude_categories=["Cs"]),
    ),
    max_size=60,
)


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], deadline=None, max_examples=200)
@given(text=texts, data=st.data())
@example(text="a\r\nb😀c\rd\n", data=None)
def test_a_selection_gives_back_the_span_it_was_made_from(
    qapp: QApplication, text: str, data: st.DataObject | None
) -> None:
    source = SourceText(text)
    assert len(source.shown) == len(text)
    view = QPlainTextEdit()
    view.setPlainText(source.shown)
    # Qt counts one more position, behind the last character.
    assert view.document().characterCount() - 1 == len(text.encode("utf-16-le", "surrogatepass")) // 2
    start = data.draw(st.integers(0, len(text))) if data else 3
    end = data.draw(st.integers(start, len(text))) if data else 5
    cursor = QTextCursor(view.document())
    first, last = source.units(Span(start, end))
    cursor.setPosition(first)
    cursor.setPosition(last, QTextCursor.MoveMode.KeepAnchor)
    assert source.span(cursor.selectionStart(), cursor.selectionEnd()) == Span(start, end)
    view.deleteLater()


def picker(text: str, *candidates: SectionCandidate, current: Span | None = None) -> SectionPicker:
    return SectionPicker("Harbour Line", text, candidates, current)


def test_a_candidate_is_shown_with_its_beginning_and_chosen_by_a_click(qtbot: QtBot) -> None:
    text = "Contents\r\nRisks 😀 .... 3\r\nRisk factors\r\nRates may fall.\r\n"
    first = SectionCandidate(Span(10, 26), None, "Risks", 0.25)
    second = SectionCandidate(Span(26, len(text)), "3.D", "Risk factors", 0.75)
    dialog = picker(text, first, second)
    qtbot.addWidget(dialog)
    assert dialog.places.count() == 2
    assert "Item 3.D: Risk factors · 31 characters" in dialog.places.item(1).text()
    assert not dialog.use.isEnabled()
    dialog.places.setCurrentRow(1)
    assert dialog.text.textCursor().selectedText().startswith("Risk factors")
    dialog.use.click()
    assert dialog.section == second.span


def test_the_present_section_is_selected_at_first(qtbot: QtBot) -> None:
    dialog = picker("abcdef", current=Span(2, 4))
    qtbot.addWidget(dialog)
    assert dialog.text.textCursor().selectedText() == "cd"
    assert dialog.selected.text() == "2 characters selected"
    assert dialog.places.isHidden()


def test_dismissed_it_chooses_nothing(qtbot: QtBot) -> None:
    dialog = picker("abcdef", current=Span(2, 4))
    qtbot.addWidget(dialog)
    dialog.reject()
    assert dialog.section is None


@pytest.mark.parametrize(("title", "shown"), [("", "Untitled"), ("Risk factors", "Risk factors")])
def test_a_place_without_a_title_is_named_all_the_same(title: str, shown: str) -> None:
    words = candidate_words(SectionCandidate(Span(0, 3), None, title, 0.5), "abc")
    assert words == f"{shown} · 3 characters\nabc"


def test_the_place_that_was_read_is_as_sure_as_its_reading_is_told(qtbot: QtBot) -> None:
    text = "Risks\n" * 20
    places = [SectionCandidate(Span(at, at + 30), None, "Risks", 1.0) for at in (0, 60)]
    dialog = SectionPicker("Harbour Line", text, places, places[1].span, sure=0.42)
    qtbot.addWidget(dialog)
    assert "%" not in dialog.places.item(0).text()
    assert "read so, 42% sure" in dialog.places.item(1).text()


def test_finding_begins_again_at_the_top(qtbot: QtBot) -> None:
    dialog = picker("risk one, risk two")
    qtbot.addWidget(dialog)
    dialog.words.setText("RISK")
    starts = []
    for _ in range(3):
        dialog.words.returnPressed.emit()
        starts.append(dialog.text.textCursor().selectionStart())
    assert starts == [0, 10, 0]


@pytest.mark.parametrize("count", [1, 2, 9])
def test_the_list_of_places_is_as_high_as_its_entries(qtbot: QtBot, count: int) -> None:
    text = "Risk factors\nRates may fall.\n"
    dialog = picker(
        text, *(SectionCandidate(Span(0, len(text)), "3.D", "Risk factors", 0.5) for _ in range(count))
    )
    qtbot.addWidget(dialog)
    with qtbot.waitExposed(dialog):
        dialog.show()
    entries = sum(dialog.places.sizeHintForRow(row) for row in range(count))
    assert dialog.places.height() <= 2 * entries
    if count < 4:
        assert dialog.places.height() >= entries
        assert not dialog.places.verticalScrollBar().isVisible()
    else:
        assert dialog.text.height() > dialog.places.height()
