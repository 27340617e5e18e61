from __future__ import annotations

from tests.comparison.moved.changed_rows import row
from viewer.comparison.model import Op
from viewer.comparison.moved.changed_words import ChangedWords, ShinglePlace, changed_words, shingle_counts
from viewer.comparison.options import Options

KEPT = "The ferry sails at noon. "
GONE = "Pilots board at the outer buoy in fog."


def deleted(*rows: object, shingle: int = 3) -> ChangedWords:
    return changed_words(rows, Op.DELETE, shingle)  # type: ignore[arg-type]


def test_each_word_knows_the_change_that_deleted_it() -> None:
    found = deleted(row("The quay is old.", "The mole is old."), row(f"{KEPT}{GONE}", KEPT.strip()))
    (part,) = found.parts
    assert part.words[4:7] == ("noon", "pilots", "board")
    assert part.changes[:5] == (-1,) * 5
    assert part.changes[5:] == (1,) * 8
    assert [part.is_changed(at) for at in (4, 5)] == [False, True]
    assert part.text[slice(*part.spans[5])] == "Pilots"


def test_both_sides_of_a_change_have_its_number() -> None:
    rows = [row("a b", "a c"), row(f"{KEPT}{GONE}", f"{KEPT}Cranes of the southern quay are for sale now.")]
    sides = [changed_words(rows, op, 3).parts[0].changes for op in (Op.DELETE, Op.INSERT)]
    assert set(sides[0]) == {-1, 1} == set(sides[1])


def test_a_shingle_holds_no_word_that_stayed() -> None:
    found = deleted(row(f"{KEPT}{GONE}", KEPT.strip()))
    assert next(iter(found.unique)) == ("pilots", "board", "at")
    assert found.unique["pilots", "board", "at"] == ShinglePlace(0, 5)
    assert len(found.unique) == 8 - 2


def test_a_shingle_that_occurs_twice_is_left_out() -> None:
    twice = deleted(row(f"{KEPT}{GONE} {GONE}", KEPT.strip()))
    assert list(twice.unique) == [("in", "fog", "pilots"), ("fog", "pilots", "board")]


def test_rows_that_are_linked_or_differ_in_nothing_that_counts_are_left_out() -> None:
    assert not deleted(row(f"{KEPT}{GONE}", KEPT.strip(), link=3)).parts
    assert not deleted(row(f"{KEPT}“fog”", f'{KEPT}"fog"')).parts
    counted = row(f"{KEPT}“fog”", f'{KEPT}"fog"', options=Options(ignore_quotes_and_dashes=False))
    assert counted.differs


def test_a_part_with_less_changed_than_a_shingle_needs_is_not_cut_into_words() -> None:
    assert not deleted(row(f"{KEPT}a b", KEPT.strip()), shingle=3).parts
    assert deleted(row(f"{KEPT}a b c.", KEPT.strip()), shingle=3).parts


def test_parts_of_one_row_are_told_apart() -> None:
    made = row(f"{KEPT}{GONE}\n{GONE} Twice.", KEPT.strip(), parts=(2, 1))
    found = deleted(made)
    assert [part.place.part for part in found.parts] == [1, 2]
    assert [part.text for part in found.parts] == [f"{KEPT}{GONE}", f"{GONE} Twice."]
    assert all(part.words[span] == "pilots" for part, span in zip(found.parts, (5, 0), strict=True))


def test_shingles_are_counted_in_all_of_a_side_changed_or_not() -> None:
    rows = [row(GONE, GONE), row(f"{KEPT}{GONE}", KEPT.strip())]
    wanted = frozenset({("the", "outer", "buoy"), ("no", "such", "words")})
    assert shingle_counts(rows, Op.DELETE, wanted, 3) == {
        ("the", "outer", "buoy"): 2,
        ("no", "such", "words"): 0,
    }
    assert shingle_counts(rows, Op.INSERT, wanted, 3)["the", "outer", "buoy"] == 1
