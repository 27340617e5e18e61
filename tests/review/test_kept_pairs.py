"""Manual pairs are found again in filings that were read a little otherwise, and never lost."""

from __future__ import annotations

from dataclasses import replace

from hypothesis import given
from hypothesis import strategies as st

from tests.builders import build_filing
from viewer.comparison.model import ManualPair
from viewer.filings.model import Filing
from viewer.review import Review, applied, missing_words, with_manual
from viewer.review.stored.review_json import dumps, loads

OLD = [
    ["Fuel may be dearer.", "It cost five dollars."],
    ["Ports may close.", "Two did."],
    ["Crews may strike.", "They did not."],
]
NEW = [
    ["Energy may be dearer.", "It costs six dollars."],
    ["Ports may close.", "Three did."],
    ["Piers may rot.", "One did."],
]


def filing(name: str, factors: list[list[str]]) -> Filing:
    return build_filing(name, [(None, parts) for parts in factors])


def kept(*manual: ManualPair) -> Review:
    old, new = filing("old", OLD), filing("new", NEW)
    review = with_manual(Review(old.sha256, new.sha256), old, new, manual)
    return loads(dumps(review))


def resolved(review: Review, old: list[list[str]] = OLD, new: list[list[str]] = NEW) -> object:
    return applied(review, filing("old", old), filing("new", new)).manual


FUEL = ManualPair(("o1",), ("n1",))
ALONE = ManualPair(("o3",), ())


def test_the_same_filings_give_the_same_pairs() -> None:
    assert resolved(kept(FUEL, ALONE)) == (ALONE, FUEL)


def test_a_factor_more_before_them_changes_the_ids_and_not_the_pairs() -> None:
    more = [["Storms delay us.", "Often."]]
    assert resolved(kept(FUEL, ALONE), more + OLD, [*NEW[1:], NEW[0]]) == (
        ManualPair(("o4",), ()),
        ManualPair(("o2",), ("n3",)),
    )


def test_a_paragraph_joined_otherwise_is_no_other_factor() -> None:
    old = [["Fuel may be dearer.", "It cost", "five dollars."], *OLD[1:]]
    assert resolved(kept(FUEL), old=old) == (FUEL,)


def test_a_heading_that_was_cut_otherwise_is_no_other_factor() -> None:
    old = [["Fuel costs", "It cost five dollars."], *OLD[1:]]
    assert resolved(kept(FUEL), old=old) == (FUEL,)


def test_two_factors_with_the_same_text_are_told_apart_by_their_place() -> None:
    twice = [["Same.", "Words."], ["Other.", "Text."], ["Same.", "Words."]]
    old, new = filing("old", twice), filing("new", twice)
    manual = (ManualPair(("o1",), ("n3",)), ManualPair(("o3",), ("n1",)))
    review = with_manual(Review(old.sha256, new.sha256), old, new, manual)
    assert set(applied(review, old, new).manual) == set(manual)


def test_a_factor_that_is_gone_is_told_of_and_its_pair_is_kept() -> None:
    review = kept(FUEL, ALONE)
    found = applied(review, filing("old", OLD[1:]), filing("new", NEW))
    assert found.manual == (ManualPair(("o2",), ()),)
    (line,) = missing_words(found.missing)
    assert "“Fuel may be dearer.” ▸ “Energy may be dearer.”" in line
    # What is done meanwhile leaves it alone, and it is heeded where the factor is back.
    review = with_manual(review, filing("old", OLD[1:]), filing("new", NEW), ())
    assert resolved(review) == (FUEL,)


def test_what_is_taken_back_stays_so_though_another_window_still_has_it() -> None:
    old, new = filing("old", OLD), filing("new", NEW)
    review = kept(FUEL)
    back = with_manual(review, old, new, ())
    assert applied(back, old, new).manual == ()
    (pair,) = back.pairs.values()
    assert pair.withdrawn
    assert pair.updated > next(iter(review.pairs.values())).updated
    # And it can be said again.
    assert applied(with_manual(back, old, new, [FUEL]), old, new).manual == (FUEL,)


def test_of_two_pairs_that_name_one_factor_the_later_is_heeded() -> None:
    first, second = kept(FUEL), kept(ManualPair(("o1",), ("n3",)))
    both = replace(first, pairs={**first.pairs, **second.pairs})
    found = applied(both, filing("old", OLD), filing("new", NEW))
    assert found.manual == (ManualPair(("o1",), ("n3",)),)
    assert len(found.missing) == 1


def test_saying_the_same_again_changes_nothing() -> None:
    review = kept(FUEL, ALONE)
    assert with_manual(review, filing("old", OLD), filing("new", NEW), [ALONE, FUEL]) == review


sides = st.lists(st.integers(1, 3), max_size=2, unique=True).map(sorted)


@given(st.lists(st.tuples(sides, sides), max_size=4))
def test_any_set_of_pairs_is_given_back(drawn: list[tuple[list[int], list[int]]]) -> None:
    taken: set[str] = set()
    manual = []
    for olds, news in drawn:
        pair = ManualPair(tuple(f"o{n}" for n in olds), tuple(f"n{n}" for n in news))
        names = {*pair.old, *pair.new}
        if names and taken.isdisjoint(names):
            taken |= names
            manual.append(pair)
    found = applied(kept(*manual), filing("old", OLD), filing("new", NEW))
    assert set(found.manual) == set(manual)
    assert found.missing == ()
