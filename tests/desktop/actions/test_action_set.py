"""Actions as Qt has them: what they call, with what, and when they can be chosen."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtWidgets import QMainWindow, QWidget
from pytestqt.qtbot import QtBot

from viewer.desktop.actions.action import Action, Menu, When
from viewer.desktop.actions.action_set import ActionSet


class Lamp:
    """A part with something to do."""

    def __init__(self) -> None:
        self.told: list[object] = []

    def flash(self) -> None:
        self.told.append("flash")

    def light(self, on: bool) -> None:
        self.told.append(on)

    def colour(self, which: str) -> None:
        self.told.append(which)

    def dim(self, which: str, on: bool) -> None:
        self.told.append((which, on))


class Room(QMainWindow):
    """A window with one part."""

    def __init__(self, lamp: Lamp) -> None:
        super().__init__()
        self.lamp = lamp


ENTRIES = (
    Action("flash", "&Flash", Menu.VIEW, lambda room: room.lamp.flash, ("Ctrl+B",), tip="Once"),
    Action("light", "&Light", Menu.VIEW, lambda room: room.lamp.light, checkable=True),
    Action(
        "red",
        "&Red",
        Menu.THEME,
        lambda room: room.lamp.colour,
        checkable=True,
        choice="colour",
        argument="red",
    ),
    Action(
        "blue",
        "&Blue",
        Menu.THEME,
        lambda room: room.lamp.colour,
        checkable=True,
        choice="colour",
        argument="blue",
    ),
    Action(
        "dim",
        "&Dim",
        Menu.VIEW,
        lambda room: room.lamp.dim,
        when=When.PAIR,
        checkable=True,
        argument="left",
        group=1,
    ),
    Action("read", "&Read", Menu.GO, lambda room: room.lamp.flash, ("Space",), reading=True),
)


@pytest.fixture
def lamp() -> Lamp:
    return Lamp()


@pytest.fixture
def actions(qtbot: QtBot, lamp: Lamp) -> Iterator[ActionSet]:
    window = Room(lamp)
    qtbot.addWidget(window)
    made = ActionSet(window, ENTRIES)
    made.connect_to(window)
    yield made


def test_an_action_calls_the_method_of_the_part(actions: ActionSet, lamp: Lamp) -> None:
    actions["flash"].trigger()
    assert lamp.told == ["flash"]


def test_a_switch_tells_its_state(actions: ActionSet, lamp: Lamp) -> None:
    actions["light"].trigger()
    actions["light"].trigger()
    actions["dim"].trigger()
    assert lamp.told == [True, False, ("left", True)]


def test_of_a_choice_one_is_always_checked(actions: ActionSet, lamp: Lamp) -> None:
    actions["red"].trigger()
    actions["blue"].trigger()
    assert lamp.told == ["red", "blue"]
    assert (actions["red"].isChecked(), actions["blue"].isChecked()) == (False, True)


def test_a_state_is_shown_without_acting_on_it(actions: ActionSet, lamp: Lamp) -> None:
    actions.set_checked("light", checked=True)
    assert actions["light"].isChecked()
    assert lamp.told == []


def test_an_action_can_be_chosen_when_what_it_needs_is_there(actions: ActionSet) -> None:
    actions.enable(())
    assert actions["flash"].isEnabled()
    assert not actions["dim"].isEnabled()
    actions.enable((When.PAIR,))
    assert actions["dim"].isEnabled()


def test_groups_of_a_menu_are_set_apart(actions: ActionSet) -> None:
    shown = [action.text() or "-" for action in actions.menus[Menu.VIEW].actions()]
    assert shown == ["&Flash", "&Light", "&Theme", "-", "&Dim"]


def test_a_tooltip_names_the_key(actions: ActionSet) -> None:
    assert actions["flash"].toolTip() == "Once (Ctrl+B)"
    assert actions["light"].toolTip() == "Light"


def test_an_ampersand_of_a_heading_is_no_access_key(actions: ActionSet) -> None:
    actions.set_words("flash", "R&D")
    assert actions["flash"].text() == "&Flash R&&D"


def test_a_key_for_reading_works_where_one_reads(actions: ActionSet) -> None:
    part = QWidget()
    actions.add_reading(part)
    assert part.actions() == actions.several(["read"])
