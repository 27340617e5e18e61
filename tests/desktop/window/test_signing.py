"""A review is signed, and from then on nothing in it changes until it is reopened."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from tests.desktop.comparisons import small
from tests.desktop.noting import put_note
from viewer.desktop.actions.commands.collecting import commands_of
from viewer.desktop.main_window import MainWindow
from viewer.desktop.reviewing.sign_off_dialog import SignOffDialog
from viewer.report import render_html
from viewer.review import Entry, Mark, ReviewStore
from viewer.review.acts.act import go_by, user
from viewer.review.check import Check
from viewer.review.sign_off import Signing, SignState

Key = Qt.Key


@pytest.fixture(autouse=True)
def nobody_named() -> Iterator[None]:
    yield
    go_by("")


def dialog_of(window: MainWindow) -> SignOffDialog:
    window.actions_by_id["sign"].trigger()
    return window.findChildren(SignOffDialog)[-1]


def sign(
    qtbot: QtBot, window: MainWindow, name: str = "Ann Example", signing: Signing = Signing.SIGNED
) -> None:
    dialog = dialog_of(window)
    dialog.name.clear()
    qtbot.keyClicks(dialog.name, name)
    dialog.signing[signing].click()


def texts(window: MainWindow) -> list[str]:
    return [banner.message.text for banner in window.banners.banners]


def test_the_reviewer_is_asked_once_and_every_act_has_the_name(qtbot: QtBot, opened: MainWindow) -> None:
    dialog = dialog_of(opened)
    assert not dialog.signing[Signing.SIGNED].isEnabled()
    assert "Give your name" in dialog.problem.text()
    qtbot.keyClicks(dialog.name, "Ann Example")
    assert dialog.initials.text() == "AE"
    dialog.title.setText("Harbours 2025")
    dialog.signing[Signing.REVIEWED].click()
    review = opened.session.review
    assert review is not None
    assert (review.sign_off.state, review.sign_off.title) == (SignState.REVIEWED, "Harbours 2025")
    assert opened.windowTitle().startswith("Harbours 2025 – ")
    assert user() == "Ann Example"
    opened.session.set_mark(opened.session.pairs[0], Mark.FLAGGED)
    assert opened.session.review.acts[-1].who == "Ann Example"
    again = dialog_of(opened)
    assert (again.name.text(), again.initials.text()) == ("Ann Example", "AE")


def test_each_act_on_a_signed_review_is_refused_with_who_signed_it(qtbot: QtBot, opened: MainWindow) -> None:
    opened.session.set_mark(opened.session.pairs[1], Mark.REVIEWED)
    opened.navigator.next_figure()
    sign(qtbot, opened)
    before = opened.session.review
    assert before is not None
    assert before.sign_off.locked
    view = opened.tree.view
    view.setFocus()
    acts = [
        lambda: qtbot.keyClick(view, Key.Key_F),
        lambda: qtbot.keyClick(view, Key.Key_R),
        lambda: put_note(opened.session, opened.session.pairs[0], "too late"),
        lambda: opened.marker.mark(Check.WRONG),
        opened.pairing.unpair,
        opened.review_files.decide,
        lambda: opened.review_files.merge_from(Path("a.factordiff")),
        opened.done.undo,
    ]
    for act in acts:
        opened.banners.clear()
        act()
        assert opened.session.review == before, act
        (told,) = texts(opened)
        assert "This review is signed by Ann Example (AE)" in told
        assert "until it is reopened" in told
        assert [remedy.title for remedy in opened.banners.banners[0].message.remedies] == ["Reopen…"]
    assert not opened.recomparer.busy
    assert opened.done.undo_words == "mark “" + opened.session.pairs[1].heading + "” reviewed"
    assert not any(opened.actions_by_id[name].isChecked() for name in ("flag", "reviewed"))


def test_what_a_signed_review_refuses_looks_so_and_says_why(qtbot: QtBot, opened: MainWindow) -> None:
    put_note(opened.session, opened.session.pairs[0], "kept")
    opened.navigator.next_figure()
    notes = opened.notes
    buttons = (notes.new_button, notes.answer_button, notes.delete_button)
    actions = [opened.actions_by_id[name] for name in ("flag", "unpair", "figure-wrong", "undo", "decide")]
    usual = [one.toolTip() for one in (*actions, *buttons)]
    assert all(one.isEnabled() for one in (*actions, *buttons))
    sign(qtbot, opened)
    for one in (*actions, *buttons):
        assert not one.isEnabled()
        assert one.toolTip().startswith("This review is signed by Ann Example (AE)")
    assert notes.edit.toolTip().startswith("This review is signed by Ann Example (AE)")
    reasons = {command.words: command.reason for command in commands_of(opened)}
    assert reasons["Unpair"].startswith("This review is signed by")
    assert opened.actions_by_id["sign"].isEnabled()
    assert opened.actions_by_id["history"].isEnabled()
    sign(qtbot, opened, signing=Signing.REOPENED)
    assert [one.toolTip() for one in (*actions, *buttons)] == usual
    assert all(one.isEnabled() for one in (*actions, *buttons))


def test_no_note_can_be_typed_into_a_signed_review(qtbot: QtBot, opened: MainWindow) -> None:
    put_note(opened.session, opened.session.pairs[0], "kept")
    sign(qtbot, opened)
    opened.tree.view.setFocus()
    qtbot.keyClick(opened.tree.view, Key.Key_M)
    qtbot.keyClicks(opened.notes.edit, "late")
    opened.notes.save()
    assert opened.notes.edit.toPlainText() == "kept"
    comparison = small()
    assert ReviewStore().open(comparison).entry(comparison.pairs[0]) == Entry(note="kept")
    assert "until it is reopened" in texts(opened)[0]
    sign(qtbot, opened, signing=Signing.REOPENED)
    qtbot.keyClicks(opened.notes.edit, "un")
    opened.notes.save()
    assert opened.session.entry(opened.session.pairs[0]).note == "unkept"


def test_it_shows_in_the_title_at_the_foot_and_in_another_window(
    qtbot: QtBot, opened: MainWindow, window: MainWindow
) -> None:
    sign(qtbot, opened)
    assert opened.windowTitle().endswith(" – signed AE – factordiff")
    assert "signed AE" in opened.status.counts.text()
    comparison = small()
    review = ReviewStore().open(comparison)
    assert review.sign_off.locked
    page = render_html(comparison, review)
    assert '<p id="sign-off"><bdi>Signed by Ann Example (AE), ' in page


def test_another_countersigns_and_one_reopens(qtbot: QtBot, opened: MainWindow) -> None:
    sign(qtbot, opened)
    dialog = dialog_of(opened)
    assert not dialog.signing[Signing.COUNTERSIGNED].isEnabled()
    assert "has signed already" in dialog.problem.text()
    assert not dialog.title.isEnabled()
    dialog.reject()
    sign(qtbot, opened, "Bob Sample", Signing.COUNTERSIGNED)
    assert "signed AE, BS" in opened.windowTitle()
    sign(qtbot, opened, "Bob Sample", Signing.REOPENED)
    review = opened.session.review
    assert review is not None
    assert review.sign_off.state is SignState.DRAFT
    opened.session.set_mark(opened.session.pairs[0], Mark.FLAGGED)
    assert opened.session.entry(opened.session.pairs[0]).mark is Mark.FLAGGED
    # Signing and reopening are no steps of Undo.
    assert opened.done.undo_words == "mark “Freight rates may fall.” flagged"


def test_a_title_is_given_without_signing_and_can_be_undone(qtbot: QtBot, opened: MainWindow) -> None:
    dialog = dialog_of(opened)
    dialog.title.setText("Harbours")
    dialog.keep.click()
    assert opened.session.review is not None
    assert opened.session.review.sign_off.title == "Harbours"
    opened.done.undo()
    assert opened.session.review.sign_off.title == ""
    assert opened.windowTitle().startswith(opened.session.comparison.old.name)


def test_after_reopening_the_keyboard_is_back_in_the_tree(qtbot: QtBot, opened: MainWindow) -> None:
    sign(qtbot, opened)
    opened.tree.view.setFocus()
    qtbot.keyClick(opened.tree.view, Key.Key_F)
    banner = next(banner for banner in opened.banners.banners if "signed" in banner.message.text)
    banner.findChild(QPushButton).setFocus()
    dialog_of(opened).signing[Signing.REOPENED].click()
    qtbot.waitUntil(opened.tree.view.hasFocus)


def test_space_in_a_signed_review_goes_nowhere(qtbot: QtBot, opened: MainWindow) -> None:
    sign(qtbot, opened)
    before = opened.tree.current_pair
    opened.tree.view.setFocus()
    qtbot.keyClick(opened.tree.view, Key.Key_Space)
    assert opened.tree.current_pair == before


def test_enter_does_not_sign_what_is_not_done(qtbot: QtBot, opened: MainWindow) -> None:
    opened.session.set_mark(opened.session.pairs[0], Mark.FLAGGED)
    dialog = dialog_of(opened)
    dialog.name.clear()
    qtbot.keyClicks(dialog.name, "Ann Example")
    assert "6 not reviewed, 1 needs attention" in dialog.problem.text()
    assert not dialog.signing[Signing.SIGNED].isDefault()
    assert dialog.signing[Signing.SIGNED].isEnabled()
    dialog.reject()
