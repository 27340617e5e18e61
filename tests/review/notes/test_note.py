"""Several notes a factor, each with its author, and answers below what they answer."""

from __future__ import annotations

import pytest

from tests.builders import PairSpec, build_comparison
from viewer.review import Entry, Review, model
from viewer.review.acts import difference
from viewer.review.acts.act import Act
from viewer.review.acts.difference import said
from viewer.review.acts.fold import folded
from viewer.review.acts.taking_back import taken_back
from viewer.review.notes.note import Note, in_order, root_of

(FUEL,) = build_comparison([PairSpec(rows=[("Fuel may be dearer.", "Fuel may be dearer.")])]).pairs
EMPTY = Review("a" * 64, "b" * 64)


def by(monkeypatch: pytest.MonkeyPatch, who: str) -> None:
    for module in (model, difference):
        monkeypatch.setattr(module, "user", lambda: who)


def say(review: Review, name: str, text: str, reply_to: str = "") -> Review:
    return said(review, review.with_note(FUEL, name, text, reply_to))[0]


def shown(review: Review) -> list[str]:
    """As the acts alone tell it."""
    return [
        f"{'> ' if note.reply_to else ''}{note.author}: {note.text}"
        for note in folded(EMPTY, review.acts).entry(FUEL).notes
    ]


@pytest.fixture
def three(monkeypatch: pytest.MonkeyPatch) -> Review:
    by(monkeypatch, "ann")
    review = say(say(EMPTY, "1", "where is the contract?"), "2", "mind the tone")
    by(monkeypatch, "bob")
    return say(review, "3", "it expired", reply_to="1")


def test_each_has_its_author_and_an_answer_follows_its_note(three: Review) -> None:
    assert shown(three) == ["ann: where is the contract?", "> bob: it expired", "ann: mind the tone"]
    assert three.entry(FUEL).note == "where is the contract?\n\nit expired\n\nmind the tone"


def test_one_is_edited_and_stays_its_author_s(three: Review) -> None:
    review = say(three, "1", "where is the contract of May?")
    assert shown(review)[0] == "ann: where is the contract of May?"
    note = folded(EMPTY, review.acts).notes["1"]
    assert (note.editor, note.edited, note.written) == ("bob", True, three.notes["1"].written)
    assert not folded(EMPTY, three.acts).notes["1"].edited


def test_one_is_deleted_and_comes_back_with_its_answer_below_it(three: Review) -> None:
    review = say(three, "1", "")
    assert shown(review) == ["ann: ", "> bob: it expired", "ann: mind the tone"]
    review = say(review, "3", "")
    assert shown(review) == ["ann: mind the tone"]
    for act in review.acts[-2:]:
        review = taken_back(review, act.step)
    assert shown(review) == shown(three)


def test_the_same_note_written_over_at_once_keeps_both_texts(three: Review) -> None:
    mine, theirs = say(three, "2", "mind the tense"), say(three, "2", "mind the gap")
    both = folded(EMPTY, [*mine.acts, theirs.acts[-1]])
    assert set(both.notes["2"].text.split("\n\n")) == {"mind the tense", "mind the gap"}
    assert shown(say(both, "2", "settled"))[-1] == "ann: settled"


def test_whoever_has_read_all_notes_may_write_over_them_and_undo_brings_each_back(three: Review) -> None:
    review = said(three, three.with_entry(FUEL, Entry(note="settled")))[0]
    assert shown(review) == ["ann: settled"]
    assert len({act.step for act in review.acts[len(three.acts) :]}) == 1
    assert shown(taken_back(review, review.acts[-1].step)) == shown(three)


def test_an_act_names_the_one_that_it_was_written_over_and_no_more() -> None:
    review = EMPTY
    for number in range(50):
        review = say(review, "1", f"words {number}")
    assert {len(act.over) for act in review.acts} == {0, 1}
    assert shown(review)[-1].endswith("words 49")


def test_an_answer_to_an_answer_answers_the_note() -> None:
    note, answer = Note("ask", id="1"), Note("since May", id="2", reply_to="1")
    assert root_of(note) == root_of(answer) == "1"


def test_an_answer_whose_note_is_not_there_stands_alone() -> None:
    alone = Note("since May", id="2", reply_to="gone")
    assert in_order([alone, Note("", id="3")]) == (alone,)


def test_an_act_of_a_note_without_its_words_is_damage() -> None:
    act = say(EMPTY, "1", "ask").acts[0]
    broken = Act(act.id, act.step, act.what, act.thing, {**act.value, "author": 3})
    with pytest.raises(Exception, match="not text"):
        folded(EMPTY, [broken])
