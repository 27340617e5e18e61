"""However a long note is edited, typed and undone, each of its acts has its words when it is read again."""

from __future__ import annotations

import contextlib
import sqlite3
from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.builders import PairSpec, build_comparison
from viewer.review import DamagedReview, Review, ReviewStore
from viewer.review.acts.act import Act, What
from viewer.review.acts.difference import said
from viewer.review.stored import shortened
from viewer.review.stored.database import ActsDatabase

COMPARED = build_comparison([PairSpec(rows=[("Fuel may be dearer.", "Fuel may be dearer.")])])
(FUEL,) = COMPARED.pairs
LONG = "Where is the contract that this paragraph speaks of? " * 8


def rows(store: ReviewStore) -> list[tuple[str, str | None]]:
    with contextlib.closing(sqlite3.connect(store.database)) as connection:
        return connection.execute("SELECT value, leads_to FROM acts ORDER BY number").fetchall()


def read(store: ReviewStore, after: int = 0) -> list[str]:
    review = Review(COMPARED.old.sha256, COMPARED.new.sha256)
    return [act.value["text"] for act in store.acts_after(review, after) if act.what is What.NOTE]


def edited(store: ReviewStore, texts: list[str]) -> Review:
    review = store.open(COMPARED)
    for text in texts:
        review = store.save(review.with_note(FUEL, "n", text), review)
    return review


def test_a_note_that_grows_takes_as_much_room_with_each_edit(tmp_path: Path) -> None:
    store, review, sizes, text = ReviewStore(tmp_path), ReviewStore(tmp_path).open(COMPARED), [], LONG
    for number in range(400):
        text += f"On day {number} nobody knew. "
        review = store.save(review.with_note(FUEL, "n", text), review)
        if number in (199, 399):
            sizes.append(store.database.stat().st_size)
    assert sizes[1] < 2.3 * sizes[0]
    assert sizes[1] < 400 * len(text) / 4
    assert store.open(COMPARED).entry(FUEL).note == text


def test_every_act_has_its_own_words_again_read_all_at_once_or_one_alone(tmp_path: Path) -> None:
    store = ReviewStore(tmp_path)
    texts = [LONG + "x" * number for number in range(2 * shortened.DEEPEST)]
    edited(store, texts)
    assert read(store) == texts
    last = store.acts_after(Review(COMPARED.old.sha256, COMPARED.new.sha256), 0)[-1]
    assert read(store, last.number - 1) == texts[-1:]
    kept = [leads for _, leads in rows(store)]
    assert kept.count(None) == 2


def test_short_ones_and_those_that_are_other_words_altogether_are_kept_whole(tmp_path: Path) -> None:
    store = ReviewStore(tmp_path)
    edited(store, ["ask", "ask why", LONG, "Quite another matter, told at length. " * 9])
    assert [leads for _, leads in rows(store)] == [None] * 4


def test_a_note_that_is_typed_further_after_another_led_to_it_takes_no_words_away(tmp_path: Path) -> None:
    """The second window wrote over what the first had typed by then; the first types on."""
    store = ReviewStore(tmp_path)
    first, (typed,) = said(store.open(COMPARED), store.open(COMPARED).with_note(FUEL, "n", LONG))
    store.append(first, [typed])
    second = store.open(COMPARED)
    second = store.save(second.with_note(FUEL, "n", LONG + "theirs"), second)
    assert [leads for _, leads in rows(store)] == [None, typed.id]
    further = replace(typed, revision=2, value={**typed.value, "text": "I begin again"})
    store.append(first, [further])
    assert [leads for _, leads in rows(store)] == [None, None]
    assert sorted(read(store)) == sorted(["I begin again", LONG + "theirs"])


@settings(max_examples=40, deadline=None)
@given(
    st.lists(
        st.tuples(st.integers(0, 30), st.integers(0, 500), st.integers(0, 500), st.text(max_size=40)),
        max_size=12,
    )
)
def test_any_edits_of_any_act_come_back(edits: list[tuple[int, int, int, str]]) -> None:
    """Acts on acts, some replaced by later revisions, in one database."""
    database = sqlite3.connect(":memory:", isolation_level=None)
    held: dict[str, Act] = {"0": Act("0", "s", What.NOTE, "n", {"text": LONG * 2})}
    from viewer.review.stored.schema import migrate

    migrate(database)
    row, _ = ActsDatabase.row(database, "a", "b", None)
    ActsDatabase.add(database, row, [held["0"]])
    for which, start, stop, put in edits:
        base = held[str(which % len(held))]
        text = base.value["text"]
        text = text[: min(start, stop)] + put + text[max(start, stop) :]
        if which % 3 == 0 and base.id != "0":
            act = replace(base, revision=base.revision + 1, value={"text": text})
        else:
            act = Act(str(len(held)), "s", What.NOTE, "n", {"text": text}, (base.version,))
        held[act.id] = act
        ActsDatabase.add(database, row, [act])
        for name, found in ActsDatabase.named(database, list(held)).items():
            assert found.value["text"] == held[name].value["text"]


@pytest.mark.parametrize(
    "kept",
    [
        '{"of":"gone","head":1,"tail":1,"put":"x","depth":1}',
        '{"of":"SELF","head":1,"tail":1,"put":"x","depth":1}',
        '{"of":"FIRST","head":9999,"tail":1,"put":"x","depth":1}',
        '{"of":"FIRST","head":1,"tail":-1,"put":"x","depth":1}',
        '{"head":1}',
        "[]",
    ],
    ids=["nowhere", "a circle", "too far", "backwards", "half", "no words"],
)
def test_one_that_leads_astray_is_damage(tmp_path: Path, kept: str) -> None:
    store = ReviewStore(tmp_path)
    review = edited(store, [LONG, LONG + "more"])
    first, second = review.acts
    kept = kept.replace("SELF", second.id).replace("FIRST", first.id)
    with contextlib.closing(sqlite3.connect(store.database)) as connection:
        connection.execute(
            "UPDATE acts SET value = json_set(value, '$.text', json(?)) WHERE id = ?", (kept, second.id)
        )
        connection.commit()
    with pytest.raises(DamagedReview, match="left as it is"):
        store.open(COMPARED)
