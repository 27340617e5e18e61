"""Pairs in words and signs."""

from __future__ import annotations

from dataclasses import replace

import pytest

from tests.desktop.comparisons import small
from viewer.comparison.model import Flag, Nearest, Status
from viewer.review import Entry, Mark
from viewer.wording.pairs import counted, facts, glyph, glyph_flag, nearest_words, pair_words

PAIRS = {pair.id: pair for pair in small().pairs}


def test_every_status_and_flag_has_a_sign_of_its_own() -> None:
    pair = replace(PAIRS["p1"], flags=())
    signs = [glyph(replace(pair, status=status)) for status in Status]
    signs += [glyph(replace(pair, flags=(flag,))) for flag in Flag]
    assert len(set(signs)) == len(signs)


def test_the_weightiest_flag_gives_the_sign_and_the_words_name_all() -> None:
    pair = replace(PAIRS["p1"], flags=(Flag.RETITLED, Flag.MOVED, Flag.SPLIT))
    assert glyph_flag(pair) is Flag.SPLIT
    assert facts(pair, Entry())[:4] == ["edited", "split", "moved", "retitled"]
    assert glyph_flag(PAIRS["p2"]) is None


def test_words_tell_what_there_is_and_nothing_else() -> None:
    assert facts(PAIRS["p2"], Entry()) == ["unchanged", "100% similar"]
    assert facts(PAIRS["p5"], Entry(Mark.REVIEWED, "Ask")) == [
        "removed",
        "1 figure differs",
        "reviewed",
        "has a note",
    ]
    assert "reviewed before its text changed" in facts(PAIRS["p2"], Entry(outdated=True))


def test_what_was_paired_by_hand_says_so() -> None:
    paired, alone = replace(PAIRS["p1"], manual=True), replace(PAIRS["p5"], manual=True)
    assert "paired by hand" in pair_words(paired)
    assert "unpaired by hand" in pair_words(alone)
    assert "unpaired by hand" in facts(alone, Entry())
    assert not any("by hand" in word for word in pair_words(PAIRS["p1"]))


def test_the_proof_names_the_nearest_factor_by_its_heading() -> None:
    comparison = small()
    added = replace(PAIRS["p4"], nearest=Nearest("o2", 0.124))
    assert nearest_words(comparison, added) == "12% of it is in “Crews may strike.”"
    assert nearest_words(comparison, replace(added, nearest=None)) == ""
    assert nearest_words(comparison, replace(added, nearest=Nearest("o99", 0.5))) == ""


@pytest.mark.parametrize(("number", "words"), [(0, "0 changes"), (1, "1 change"), (2, "2 changes")])
def test_counted(number: int, words: str) -> None:
    assert counted(number, "change") == words


def test_the_irregular_is_counted_too() -> None:
    assert counted(2, "entry", "entries") == "2 entries"
