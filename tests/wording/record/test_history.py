"""Who said what of a factor, and when."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime

from tests.builders import PairSpec, build_comparison
from viewer.comparison.model import ManualPair
from viewer.review import Entry, Mark, Review, with_manual
from viewer.review.acts.act import Act
from viewer.review.acts.difference import said
from viewer.review.acts.taking_back import taken_again, taken_back
from viewer.review.model import content_of
from viewer.wording.record.history import history_lines
from viewer.wording.record.times import time_words

TEXTS = ("Fuel may be dearer.", "We depend on ports.")
COMPARED = build_comparison([PairSpec(rows=[(text, text)]) for text in TEXTS])
FUEL, PORTS = COMPARED.pairs
EMPTY = Review(COMPARED.old.sha256, COMPARED.new.sha256)


def entered(review: Review, entry: Entry) -> Review:
    return said(review, review.with_entry(FUEL, entry))[0]


def lines(review: Review) -> list[str]:
    return [
        f"{line.words} ({line.gone})" if line.gone else line.words
        for line in history_lines(review, content_of(FUEL))
    ]


def test_each_act_has_its_line_and_what_was_taken_back_says_so() -> None:
    review = entered(EMPTY, Entry(Mark.FLAGGED))
    review = entered(review, Entry(Mark.FLAGGED, "Ask\nwhy " * 30))
    review = entered(review, Entry(Mark.REVIEWED))
    review = taken_back(review, review.acts[0].step)
    told = lines(review)
    back = review.acts[-1]
    assert back.who
    assert told[0] == f"flagged (taken back by {back.who}, {time_words(back.said)})"
    assert told[1].startswith("note “Ask why Ask why")
    assert told[1].endswith("…”")
    assert told[2:] == ["reviewed", "no longer flagged", "note deleted"]
    assert history_lines(review, content_of(PORTS)) == ()


def test_who_took_a_pairing_back_and_when_is_told_until_it_counts_again() -> None:
    apart = [ManualPair(("o1",), ()), ManualPair((), ("n1",))]
    review = said(EMPTY, with_manual(EMPTY, COMPARED.old, COMPARED.new, apart))[0]
    step = review.acts[0].step
    back = taken_back(review, step)
    *acts, undone = back.acts
    back = replace(back, acts=(*acts, replace(undone, who="bob", said="")))
    assert [line.gone for line in history_lines(back, content_of(FUEL))] == ["taken back by bob"] * 2
    again = taken_again(taken_back(review, step), step)
    assert [line.gone for line in history_lines(again, content_of(FUEL))] == ["", ""]


def test_pairings_by_hand_are_told_of_their_factors() -> None:
    apart = [ManualPair(("o1",), ()), ManualPair((), ("n1",))]
    review = said(EMPTY, with_manual(EMPTY, COMPARED.old, COMPARED.new, apart))[0]
    review = said(review, with_manual(review, COMPARED.old, COMPARED.new, []))[0]
    assert lines(review) == ["unpaired by hand"] * 2 + ["no longer by hand"] * 2
    assert history_lines(review, content_of(PORTS)) == ()


def test_a_line_has_time_and_name() -> None:
    (first,) = entered(EMPTY, Entry(Mark.REVIEWED)).acts
    there = datetime(2026, 12, 1, 14, 3).astimezone()
    timed = replace(first, who="ann", said=there.isoformat(timespec="microseconds"))
    assert _line(timed) == ("1 December 2026, 14:03", "ann", "reviewed")
    assert _line(replace(timed, who="", said="?")) == ("", "", "reviewed")


def _line(act: Act) -> tuple[str, str, str]:
    (line,) = history_lines(replace(EMPTY, acts=(act,)), content_of(FUEL))
    return line.when, line.who, line.words
