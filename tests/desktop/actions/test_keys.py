"""Which keys are in force, whatever was chosen or stored."""

from __future__ import annotations

import json
from itertools import combinations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from viewer.desktop.actions.action import Action, Menu, When
from viewer.desktop.actions.keys import (
    differing,
    from_text,
    in_force,
    normal,
    objection,
    overlap,
    owner,
    spoken,
    to_text,
)
from viewer.desktop.actions.window_actions import ACTIONS

USUAL = {entry.id: tuple(map(normal, entry.shortcuts)) for entry in ACTIONS}


def keys_of(entries: tuple[Action, ...]) -> dict[str, tuple[str, ...]]:
    return {entry.id: entry.shortcuts for entry in entries}


def test_nothing_chosen_leaves_the_keys_of_the_table() -> None:
    assert keys_of(in_force(ACTIONS, {})) == USUAL
    assert differing(ACTIONS, in_force(ACTIONS, {})) == {}


def test_a_chosen_key_takes_the_place_of_the_usual_ones() -> None:
    entries = keys_of(in_force(ACTIONS, {"export": ("ctrl+shift+s", "F9")}))
    assert entries["export"] == ("Ctrl+Shift+S", "F9")
    assert {name: keys for name, keys in entries.items() if name != "export"} == {
        name: keys for name, keys in USUAL.items() if name != "export"
    }


def test_a_key_of_another_action_goes_over_to_the_one_that_was_given_it() -> None:
    entries = keys_of(in_force(ACTIONS, {"export": ("Ctrl+O",)}))
    assert entries["export"] == ("Ctrl+O",)
    assert entries["open"] == ()


def test_an_action_may_have_no_key() -> None:
    assert keys_of(in_force(ACTIONS, {"export": ()}))["export"] == ()


@pytest.mark.parametrize(
    "stored",
    ["", "{", "[]", "3", "null", '{"export": 3}', '{"export": [3]}', '{"export": "Ctrl+S"}', "[" * 100_000],
)
def test_what_cannot_be_read_is_as_if_nothing_was_chosen(stored: str) -> None:
    assert keys_of(in_force(ACTIONS, from_text(stored))) == USUAL


@pytest.mark.parametrize("keys", ["nonsense", "Ctrl+", "", "Esc", "Ctrl+C", "Return", "Tab", "Alt+F"])
def test_an_action_keeps_its_usual_keys_where_what_was_chosen_is_none(keys: str) -> None:
    assert keys_of(in_force(ACTIONS, {"export": (keys,)}))["export"] == USUAL["export"]


def test_what_was_chosen_for_an_action_that_is_gone_changes_nothing() -> None:
    assert keys_of(in_force(ACTIONS, {"fax": ("Ctrl+O",)})) == USUAL


IDS = st.sampled_from([entry.id for entry in ACTIONS]) | st.text(max_size=5)
SEQUENCES = st.sampled_from(
    ["Ctrl+O", "Ctrl+E", "J", "Alt+Down", "Ctrl+K", "Ctrl+K, Ctrl+C", "F1", "x", "Esc"]
) | st.text(max_size=8)
CHOSEN = st.dictionaries(IDS, st.lists(SEQUENCES, max_size=4), max_size=12)


@given(CHOSEN)
def test_no_key_ever_does_two_things(chosen: dict[str, list[str]]) -> None:
    entries = in_force(ACTIONS, from_text(json.dumps(chosen)))
    given_keys = [keys for entry in entries for keys in entry.shortcuts]
    assert all(given_keys)
    assert not [pair for pair in combinations(given_keys, 2) if overlap(*pair)]


@given(CHOSEN)
def test_an_action_that_was_not_chosen_for_loses_only_keys_that_others_have(
    chosen: dict[str, list[str]],
) -> None:
    entries = in_force(ACTIONS, from_text(json.dumps(chosen)))
    for entry in entries:
        if entry.id not in chosen:
            for keys in set(USUAL[entry.id]) - set(entry.shortcuts):
                assert owner(keys, entries, but=entry.id) is not None


@given(CHOSEN)
def test_what_is_stored_is_read_again(chosen: dict[str, list[str]]) -> None:
    differ = differing(ACTIONS, in_force(ACTIONS, from_text(json.dumps(chosen))))
    assert from_text(to_text(differ)) == differ


def test_the_first_key_of_two_is_in_the_way_of_both() -> None:
    assert overlap("Ctrl+K", "Ctrl+K, Ctrl+C")
    assert not overlap("Ctrl+K, Ctrl+B", "Ctrl+K, Ctrl+C")


def test_what_pairs_factors_cannot_be_done_by_a_letter() -> None:
    pairs = Action("pair", "&Pair", Menu.REVIEW, lambda _window: print, when=When.JOINED)
    marks = Action("mark", "&Mark", Menu.REVIEW, lambda _window: print, when=When.PAIR)
    assert "Ctrl or Alt" in objection("X", pairs)
    assert "Ctrl or Alt" in objection("Shift+X", pairs)
    assert objection("Ctrl+X, X", pairs) == objection("Ctrl+Shift+X", pairs) == objection("X", marks) == ""


def test_keys_are_told_as_the_system_writes_them() -> None:
    assert spoken(("J", "Alt+Down")) == "J, Alt+Down"
