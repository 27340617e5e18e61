from __future__ import annotations

import json
from dataclasses import replace
from types import MappingProxyType

import pytest
from hypothesis import given
from hypothesis import strategies as st

from viewer.comparison.places import FilingSide
from viewer.review import DamagedReview, Mark, NewerReview, Review
from viewer.review.model import FactorPrint, KeptPair, PairContent, Record
from viewer.review.notes.anchors import Anchor
from viewer.review.notes.note import Note
from viewer.review.stored.review_json import SCHEMA, dumps, loads

texts = st.text()
records = st.builds(
    Record,
    content=st.builds(PairContent, texts, texts, texts, texts),
    thread=texts,
    mark=st.sampled_from(Mark),
    outdated=st.booleans(),
    updated=texts,
    also=st.lists(texts, max_size=2).map(tuple),
)
anchors = st.builds(
    Anchor, st.sampled_from(FilingSide), texts, texts, texts, texts, st.integers(0, 9), st.integers(0, 9)
)
notes_kept = st.builds(
    Note,
    text=texts,
    updated=texts,
    joined=st.lists(texts).map(tuple),
    thread=texts,
    author=texts,
    written=texts,
    editor=texts,
    reply_to=texts,
    anchor=st.none() | anchors,
)


prints = st.lists(st.builds(FactorPrint, texts, texts, texts, st.integers(1, 99)), max_size=3).map(tuple)
pairs = st.builds(KeptPair, prints, prints, texts, st.booleans()).filter(lambda pair: pair.old or pair.new)


@st.composite
def reviews(draw: st.DrawFn) -> Review:
    held = {record.content.key: record for record in draw(st.lists(records, max_size=4))}
    drawn = draw(st.dictionaries(texts, notes_kept, max_size=4))
    notes = {name: replace(note, id=name) for name, note in drawn.items()}
    by_hand = MappingProxyType({pair.key: pair for pair in draw(st.lists(pairs, max_size=3))})
    return Review(draw(texts), draw(texts), MappingProxyType(held), MappingProxyType(notes), by_hand)


@given(reviews())
def test_a_review_survives_being_stored(review: Review) -> None:
    assert loads(dumps(review)) == review


def valid() -> dict[str, object]:
    record = {
        "old": "a",
        "new": "b",
        "old_heading": "A",
        "new_heading": "B",
        "thread": "a:b",
        "mark": "reviewed",
        "outdated": False,
        "updated": "2025-01-01",
    }
    return {"schema": SCHEMA, "old_sha256": "1", "new_sha256": "2", "records": [record], "notes": {}}


def test_the_example_is_valid() -> None:
    assert loads(json.dumps(valid()).encode()).records["a:b"].mark is Mark.REVIEWED


@pytest.mark.parametrize(
    "data",
    [
        b"",
        b"\xff\xfe\x00",
        b"{",
        b"[]",
        b"null",
        b"[" * 100_000,
        b'{"schema": "factordiff.comparison/1"}',
        b'{"schema": 1}',
        b'{"schema": "factordiff.review/1"}',
    ],
)
def test_damage_is_told_from_a_review(data: bytes) -> None:
    with pytest.raises(DamagedReview):
        loads(data)


@pytest.mark.parametrize(
    ("key", "value"),
    [("mark", "seen"), ("outdated", 1), ("thread", None), ("old", 3), ("updated", ["x"])],
)
def test_a_record_of_the_wrong_shape_is_damage(key: str, value: object) -> None:
    document = valid()
    document["records"][0][key] = value  # type: ignore[index]  # the value's type is what is tested
    with pytest.raises(DamagedReview):
        loads(json.dumps(document).encode())


@pytest.mark.parametrize(
    ("key", "value"),
    [("records", {}), ("notes", []), ("notes", {"t": "x"}), ("old_sha256", 1), ("records", [1])],
)
def test_a_document_of_the_wrong_shape_is_damage(key: str, value: object) -> None:
    with pytest.raises(DamagedReview):
        loads(json.dumps(valid() | {key: value}).encode())


def kept_pair(**other: object) -> dict[str, object]:
    factor = {"text": "a", "body": "b", "heading": "A", "number": 1}
    return {"old": [factor], "new": [], "updated": "2025", "withdrawn": False, **other}


def test_a_file_of_the_first_version_is_read_as_one_without_pairs() -> None:
    review = loads(json.dumps(valid() | {"schema": "factordiff.review/1"}).encode())
    assert review.records["a:b"].mark is Mark.REVIEWED
    assert review.pairs == {}


def test_a_file_of_the_third_version_has_one_note_a_risk_of_nobody_known() -> None:
    notes = {"a:b": {"text": "ask", "updated": "2025-01-01", "joined": []}}
    review = loads(json.dumps(valid() | {"schema": "factordiff.review/3", "notes": notes}).encode())
    (note,) = review.entry_on("a:b").notes
    assert (note.id, note.thread, note.text, note.author) == ("a:b", "a:b", "ask", "")
    assert (note.written, note.edited, note.reply_to, note.anchor) == ("2025-01-01", False, "", None)


def test_the_example_of_a_pair_is_valid() -> None:
    (pair,) = loads(json.dumps(valid() | {"pairs": [kept_pair()]}).encode()).pairs.values()
    assert (pair.old, pair.new) == ((FactorPrint("a", "b", "A", 1),), ())


@pytest.mark.parametrize(
    "other",
    [
        {"old": []},
        {"old": [{"text": "a"}]},
        {"old": [{"text": "a", "body": "b", "heading": "A", "number": True}]},
        {"new": None},
        {"withdrawn": 0},
        {"updated": 3},
    ],
    ids=["of nothing", "half a factor", "a number that is none", "no list", "no truth", "no time"],
)
def test_a_pair_of_the_wrong_shape_is_damage(other: dict[str, object]) -> None:
    with pytest.raises(DamagedReview):
        loads(json.dumps(valid() | {"pairs": [kept_pair(**other)]}).encode())


@pytest.mark.parametrize("number", ["5", "9" * 5000])
def test_a_newer_schema_is_refused_whatever_else_it_holds(number: str) -> None:
    with pytest.raises(NewerReview, match="newer factordiff"):
        loads(f'{{"schema": "factordiff.review/{number}", "strange": true}}'.encode())


def test_both_marks_of_a_pair_come_back_and_an_unknown_one_is_damage() -> None:
    review = loads(json.dumps(valid()).encode())
    (record,) = review.records.values()
    both = replace(record, mark=Mark.REVIEWED | Mark.FLAGGED)
    again = loads(dumps(replace(review, records={record.content.key: both})))
    assert again.records[record.content.key].mark == Mark.REVIEWED | Mark.FLAGGED
    strange = dumps(again).replace(b'"flagged"', b'"signed"')
    with pytest.raises(DamagedReview, match="signed"):
        loads(strange)
