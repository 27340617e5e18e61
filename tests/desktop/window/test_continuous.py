"""All factors in one scroll: the tree follows, its click leads, and keys, marks and finding go on as ever."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QModelIndex, Qt
from pytestqt.qtbot import QtBot

from tests.builders import PairSpec, build_comparison
from viewer.comparison.model import Comparison, Pair
from viewer.desktop.look.theme import ThemeSwitch
from viewer.desktop.main_window import MainWindow
from viewer.desktop.settings import Settings
from viewer.desktop.splitview import ChangeStop
from viewer.desktop.tree.pair_filter import PairFilter
from viewer.review import Mark

WORDS = "Our freight is carried on old ships, and a storm may keep them in port for long. " * 7


def long(factors: int = 6, paragraphs: int = 5) -> Comparison:
    """Factors of some screens each; in every second one the last paragraph is edited."""
    specs = []
    for number in range(factors):
        same = [(f"{number}.{at} {WORDS}", f"{number}.{at} {WORDS}") for at in range(paragraphs)]
        last = f"{number} The ships are old." if number % 2 else f"{number} The ships are very old."
        heading = f"Risk {number}: storms may keep our ships in port"
        specs.append(PairSpec([(heading, heading), *same, (f"{number} The ships are old.", last)]))
    return build_comparison(specs)


@pytest.fixture
def flowing(qtbot: QtBot, window: MainWindow) -> MainWindow:
    window.show_comparison(long())
    window.split.set_fold_unchanged(False)
    window.actions_by_id["continuous"].trigger()
    qtbot.waitUntil(lambda: window.split.twins.done)
    return window


def scroll(qtbot: QtBot, window: MainWindow, value: int) -> None:
    window.split.twins.bar.setValue(value)
    qtbot.wait(5)


def top_of(window: MainWindow, number: int) -> int:
    """Where the factor begins in the scroll."""
    lines, plan = window.split.twins.lines, window.split.twins.plan
    row = next(at for at, one in enumerate(plan.rows) if one.pair == number)
    index = lines.index_of(row)
    assert index is not None
    return round(lines.tops[index])


def read(window: MainWindow) -> str:
    pair = window.tree.current_pair
    assert pair is not None
    return pair.id


def test_all_factors_stand_in_one_scroll_and_the_tree_follows(qtbot: QtBot, flowing: MainWindow) -> None:
    pairs = flowing.session.pairs
    assert flowing.split.pairs == tuple(pairs)
    seen = []
    for value in range(0, flowing.split.twins.bar.maximum() + 1, 120):
        scroll(qtbot, flowing, value)
        if read(flowing) not in seen:
            seen.append(read(flowing))
    scroll(qtbot, flowing, flowing.split.twins.bar.maximum())
    assert list(dict.fromkeys([*seen, read(flowing)])) == [pair.id for pair in pairs]
    scroll(qtbot, flowing, 0)
    assert read(flowing) == pairs[0].id


def test_the_heading_of_the_factor_in_sight_stays_at_the_top(qtbot: QtBot, flowing: MainWindow) -> None:
    headings = flowing.split.in_sight.headings
    scroll(qtbot, flowing, 0)
    assert not headings[0].isVisible()
    scroll(qtbot, flowing, top_of(flowing, 2) + 200)
    for heading in headings:
        assert heading.isVisible()
        assert heading.words == flowing.session.pairs[2].heading
    assert not headings[1].grab().isNull()
    # The next one pushes it away, and its own heading takes the place.
    scroll(qtbot, flowing, top_of(flowing, 3) - 10)
    assert headings[1].y() < 0
    scroll(qtbot, flowing, top_of(flowing, 3))
    assert not headings[1].isVisible()


def test_a_click_on_the_heading_leads_to_where_the_factor_begins(qtbot: QtBot, flowing: MainWindow) -> None:
    scroll(qtbot, flowing, top_of(flowing, 2) + 200)
    qtbot.mouseClick(flowing.split.in_sight.headings[1], Qt.MouseButton.LeftButton)
    assert flowing.split.twins.bar.value() == top_of(flowing, 2)
    assert read(flowing) == flowing.session.pairs[2].id


def test_a_factor_chosen_in_the_tree_comes_to_the_top(qtbot: QtBot, flowing: MainWindow) -> None:
    third = flowing.session.pairs[2]
    flowing.tree.choose(third)
    qtbot.wait(5)
    assert flowing.split.twins.bar.value() == top_of(flowing, 2)
    scroll(qtbot, flowing, top_of(flowing, 2) + 150)
    place = flowing.tree.view.visualRect(flowing.tree.view.currentIndex()).center()
    qtbot.mouseClick(flowing.tree.view.viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert flowing.split.twins.bar.value() == top_of(flowing, 2), "though it was current already"
    assert read(flowing) == third.id
    assert flowing.reason.isVisible()


def test_change_stepping_goes_through_all_factors_and_the_tree_with_it(
    qtbot: QtBot, flowing: MainWindow
) -> None:
    gone = []
    for _ in range(3):
        flowing.navigator.next_change()
        qtbot.wait(5)
        stop = flowing.split.stepper.current
        assert isinstance(stop, ChangeStop)
        assert read(flowing) == stop.pair.id
        gone.append(stop.pair.id)
    pairs = flowing.session.pairs
    assert gone == [pairs[0].id, pairs[2].id, pairs[4].id]
    scroll(qtbot, flowing, top_of(flowing, 1))
    flowing.navigator.next_change()
    assert read(flowing) == pairs[2].id, "from where one reads, not from where one was"


def test_space_marks_the_factor_in_sight_and_leads_on(qtbot: QtBot, flowing: MainWindow) -> None:
    pairs = flowing.session.pairs
    scroll(qtbot, flowing, top_of(flowing, 1) + 20)
    flowing.actions_by_id["review-next"].trigger()
    qtbot.wait(5)
    assert flowing.session.entry(pairs[1]).mark is Mark.REVIEWED
    assert read(flowing) == pairs[2].id
    assert flowing.split.twins.bar.value() == top_of(flowing, 2)


def test_a_chip_leaves_out_in_the_panes_what_it_leaves_out_in_the_tree(
    qtbot: QtBot, flowing: MainWindow
) -> None:
    pairs = flowing.session.pairs
    flowing.tree.choose(pairs[2])
    flowing.chips.choose(PairFilter.EDITED)
    qtbot.waitUntil(lambda: len(flowing.split.pairs) == 3)
    assert [pair.id for pair in flowing.split.pairs] == [pairs[at].id for at in (0, 2, 4)]
    assert read(flowing) == pairs[2].id
    qtbot.waitUntil(lambda: flowing.split.twins.bar.value() == top_of(flowing, 1))
    flowing.chips.choose(PairFilter.UNREVIEWED)
    qtbot.waitUntil(lambda: len(flowing.split.pairs) == 6)
    flowing.actions_by_id["review-next"].trigger()
    qtbot.waitUntil(lambda: len(flowing.split.pairs) == 5)
    assert read(flowing) == pairs[3].id
    qtbot.waitUntil(lambda: flowing.split.twins.bar.value() == top_of(flowing, 2))


def test_finding_goes_through_the_scroll_and_round(qtbot: QtBot, flowing: MainWindow) -> None:
    flowing.find_field.edit.setText("very old")
    flowing.finder.next()
    pairs = flowing.session.pairs
    told = []
    for _ in range(4):
        qtbot.wait(5)
        told.append((read(flowing), flowing.find_field.hits.text()))
        flowing.finder.next()
    assert told == [
        (pairs[0].id, "1 of 3"),
        (pairs[2].id, "2 of 3"),
        (pairs[4].id, "3 of 3"),
        (pairs[0].id, "1 of 3"),
    ]


def test_a_note_that_is_typed_stays_with_its_factor(qtbot: QtBot, flowing: MainWindow) -> None:
    first = flowing.session.pairs[0]
    flowing.reviewer.edit_note()
    qtbot.waitUntil(flowing.notes.edit.hasFocus)
    qtbot.keyClicks(flowing.notes.edit, "ask ")
    scroll(qtbot, flowing, top_of(flowing, 3) + 50)
    qtbot.keyClicks(flowing.notes.edit, "the harbour")
    flowing.notes.save()
    assert flowing.session.entry(first).note == "ask the harbour"
    assert read(flowing) == first.id


def test_the_place_stays_where_the_mode_is_changed_and_the_choice_is_kept(
    qtbot: QtBot, flowing: MainWindow, switch: ThemeSwitch
) -> None:
    scroll(qtbot, flowing, top_of(flowing, 3) + 200)
    before = flowing.split.place
    flowing.actions_by_id["continuous"].trigger()
    qtbot.waitUntil(lambda: flowing.split.twins.done)
    assert [pair.id for pair in flowing.split.pairs] == [flowing.session.pairs[3].id]
    after = flowing.split.place
    assert before is not None
    assert after is not None
    assert after[:2] == before[:2]
    assert not flowing.split.in_sight.headings[1].isVisible()
    flowing.actions_by_id["continuous"].trigger()
    qtbot.waitUntil(lambda: flowing.split.place is not None and flowing.split.place[:2] == before[:2])
    other = MainWindow(switch, Settings())
    qtbot.addWidget(other)
    other.show_comparison(long())
    assert other.actions_by_id["continuous"].isChecked()
    assert len(other.split.pairs) == 6


def test_a_place_far_down_is_gone_to_once_it_is_laid_out(qtbot: QtBot, window: MainWindow) -> None:
    window.desk.switches.show_continuous(on=True)
    window.show_comparison(long(12, 12))
    window.split.set_fold_unchanged(False)
    last = window.session.pairs[-2]
    window.tree.choose(last)
    assert not window.split.twins.done
    qtbot.waitUntil(lambda: window.split.place is not None and window.split.place[0].id == last.id)
    assert window.split.twins.splitter.updatesEnabled()
    assert read(window) == last.id


def test_both_filings_in_one_pane_scroll_on_too(qtbot: QtBot, flowing: MainWindow) -> None:
    flowing.actions_by_id["inline"].trigger()
    qtbot.waitUntil(lambda: flowing.split.twins.done)
    scroll(qtbot, flowing, top_of(flowing, 4) + 200)
    assert read(flowing) == flowing.session.pairs[4].id
    assert flowing.split.in_sight.headings[1].words == flowing.session.pairs[4].heading


def test_no_factor_of_the_filings_before_is_chosen_while_others_are_opened(
    flowing: MainWindow, monkeypatch: pytest.MonkeyPatch
) -> None:
    tree = flowing.tree
    tree.view.setCurrentIndex(QModelIndex())
    # As Qt does where the field that is hidden hands the focus on to a tree in which nothing is chosen yet.
    monkeypatch.setattr(tree.words, "hide", lambda: tree.view.setCurrentIndex(tree.filter.index(0, 0)))
    chosen: list[Pair] = []
    tree.chosen.connect(chosen.extend)
    said = "Fires may stop our mills"
    comparison = build_comparison([PairSpec([(said, said), (f"{said}. {WORDS}", WORDS)])])
    flowing.show_comparison(comparison)
    assert {pair.heading for pair in chosen} == {said}
    assert flowing.split.pairs == tuple(comparison.pairs)
