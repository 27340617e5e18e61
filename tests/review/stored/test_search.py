"""The review of a filing is found by what the filing says; another year's, or another company's, is not."""

from __future__ import annotations

import json
from dataclasses import replace
from pathlib import Path

import pytest

from tests.builders import PairSpec, build_comparison
from tests.review.stored.json_files import keep_as_file
from viewer.comparison.model import Comparison, ManualPair
from viewer.filings.model import Filing
from viewer.review import Entry, Mark, ReviewStore, with_manual
from viewer.review.stored.search import earlier_review

TEXTS = ("Fuel may be dearer.", "We depend on ports.", "Storms may come.", "Our boats may leak.")


@pytest.fixture
def store(tmp_path: Path) -> ReviewStore:
    return ReviewStore(tmp_path)


def pair_of(*edited: str, texts: tuple[str, ...] = TEXTS, year: int | None = 2019) -> Comparison:
    """Two filings of a shipping company; the texts named are in other words in the new one."""
    rows = [PairSpec(rows=[(text, f"{text} Indeed." if text in edited else text)]) for text in texts]
    made = build_comparison(rows)
    after = year + 1 if year is not None else None
    return replace(
        made,
        old=replace(made.old, company="Gull Lines, Inc.", form="20-F", fiscal_year=year, sha256="a" * 64),
        new=replace(made.new, company="Gull Lines, Inc.", form="20-F", fiscal_year=after, sha256="b" * 64),
    )


def again(filing: Filing, **facts: object) -> Filing:
    """The same filing in another file."""
    return replace(filing, sha256="c" * 64, **facts)  # type: ignore[arg-type]


def reviewed(store: ReviewStore, comparison: Comparison, *, every: bool = True) -> Path:
    review = store.open(comparison)
    for pair in comparison.pairs if every else comparison.pairs[:1]:
        review = review.with_entry(pair, Entry(Mark.REVIEWED, "seen"))
    return keep_as_file(store, review)


def as_of_old(path: Path) -> None:
    """Make the record one that an older factordiff saved."""
    document = json.loads(path.read_bytes())
    del document["filings"], document["declined"]
    path.write_text(json.dumps(document), encoding="utf-8")


def test_the_same_texts_in_other_files_are_found(store: ReviewStore) -> None:
    compared = pair_of(TEXTS[0])
    reviewed(store, compared, every=False)
    found = earlier_review(store.kept(), compared.old, again(compared.new))
    assert found is not None
    assert found.exact
    assert (found.old.same, found.new.same, found.new.factors) == (4, 4, 4)


def test_it_is_found_in_the_database_too(store: ReviewStore) -> None:
    compared = pair_of(TEXTS[0])
    store.save(store.open(compared).with_entry(compared.pairs[0], Entry(note="seen")))
    found = earlier_review(store.kept(), compared.old, again(compared.new))
    assert found is not None
    assert found.exact
    assert [note.text for note in found.review.notes.values()] == ["seen"]
    store.save(found.review.with_entry(compared.pairs[0], Entry()))
    assert earlier_review(store.kept(), compared.old, again(compared.new)) is None


def test_the_record_of_the_same_files_is_not_an_earlier_one(store: ReviewStore) -> None:
    compared = pair_of()
    reviewed(store, compared)
    assert earlier_review(store.kept(), compared.old, compared.new) is None


def test_a_record_that_says_nothing_any_more_is_not_offered(store: ReviewStore) -> None:
    compared = pair_of()
    reviewed(store, compared)
    review = store.open(compared)
    for pair in compared.pairs:
        review = review.with_entry(pair, Entry())
    store.save(review)
    assert earlier_review(store.kept(), compared.old, again(compared.new)) is None


@pytest.mark.parametrize("company", ["GULL LINES INC", None])
def test_one_other_text_is_offered_and_counted(store: ReviewStore, company: str | None) -> None:
    compared, now = pair_of(), pair_of(TEXTS[1])
    reviewed(store, compared)
    found = earlier_review(store.kept(), now.old, again(now.new, company=company))
    assert found is not None
    assert not found.exact
    assert (found.old.same, found.new.same) == (4, 3)


def test_an_amendment_is_the_same_filing(store: ReviewStore) -> None:
    compared, now = pair_of(), pair_of(TEXTS[1])
    reviewed(store, compared)
    found = earlier_review(store.kept(), now.old, again(now.new, form="20-F/A"))
    assert found is not None
    assert not found.exact


def test_the_same_company_and_year_with_the_same_headings_is_offered(store: ReviewStore) -> None:
    compared = pair_of()
    reviewed(store, compared)
    edited = [PairSpec(rows=[(text, text), ("Read otherwise.", "Read otherwise.")]) for text in TEXTS]
    other = build_comparison(edited)
    old, new = (
        replace(read, sha256="d" * 64, company=was.company, form=was.form, fiscal_year=was.fiscal_year)
        for read, was in ((other.old, compared.old), (other.new, compared.new))
    )
    found = earlier_review(store.kept(), old, new)
    assert found is not None
    assert (found.old.same, found.new.same) == (0, 0)


def test_next_year_s_filings_are_others_though_nearly_all_is_the_same(store: ReviewStore) -> None:
    reviewed(store, pair_of(TEXTS[0]))
    later = pair_of(TEXTS[1], year=2020)
    assert earlier_review(store.kept(), again(later.old), again(later.new)) is None


@pytest.mark.parametrize("fact", [{"fiscal_year": 2031}, {"company": "Tern Lines"}, {"form": "10-K"}])
def test_the_same_texts_of_another_year_or_company_are_only_offered(
    store: ReviewStore, fact: dict[str, object]
) -> None:
    compared = pair_of()
    reviewed(store, compared)
    found = earlier_review(store.kept(), compared.old, again(compared.new, **fact))
    assert found is not None
    assert found.all_same
    assert not found.exact


def test_other_filings_are_not_found(store: ReviewStore) -> None:
    reviewed(store, pair_of())
    other = pair_of(texts=("Bread may be dearer.", "We depend on ovens.", TEXTS[0]), year=None)
    old, new = (again(filing, company=None) for filing in (other.old, other.new))
    assert earlier_review(store.kept(), old, new) is None


def test_the_likest_is_found_then_the_latest(store: ReviewStore) -> None:
    compared = pair_of()
    for number, edited in enumerate(((TEXTS[1],), (), (TEXTS[1], TEXTS[2]))):
        made = pair_of(*edited)
        reviewed(store, replace(made, new=replace(made.new, sha256=f"{number}" * 64)))
    found = earlier_review(store.kept(), compared.old, again(compared.new))
    assert found is not None
    assert found.review.new_sha256 == "1" * 64


def test_damaged_and_newer_records_are_passed_over_and_left_alone(store: ReviewStore) -> None:
    compared = pair_of()
    path = reviewed(store, compared)
    for name, text in (("x-y.json", "{"), ("y-z.json", '{"schema": "factordiff.review/99"}')):
        (store.folder / name).write_text(text, encoding="utf-8")
    assert earlier_review(store.kept(), compared.old, again(compared.new)) is not None
    assert len(list(store.folder.iterdir())) == 3
    path.unlink()
    assert earlier_review(store.kept(), compared.old, again(compared.new)) is None


def test_a_record_of_an_older_factordiff_tells_by_the_texts_that_were_spoken_of(store: ReviewStore) -> None:
    compared = pair_of(TEXTS[0])
    as_of_old(reviewed(store, compared))
    found = earlier_review(store.kept(), compared.old, again(compared.new))
    assert found is not None
    assert found.exact


def test_an_older_record_of_an_edited_factor_alone_is_offered(store: ReviewStore) -> None:
    compared = pair_of(TEXTS[0])
    as_of_old(reviewed(store, compared, every=False))
    found = earlier_review(store.kept(), compared.old, again(compared.new))
    assert found is not None
    assert not found.exact
    assert (found.old.same, found.old.factors) == (1, 4)


def test_an_older_record_of_unchanged_factors_may_be_another_year_s(store: ReviewStore) -> None:
    compared = pair_of()
    as_of_old(reviewed(store, compared, every=False))
    assert earlier_review(store.kept(), compared.old, again(compared.new)) is None


def test_an_older_record_of_a_pair_made_by_hand_tells_of_its_factors(store: ReviewStore) -> None:
    compared = pair_of(TEXTS[0])
    old, new = compared.old, compared.new
    review = store.open(compared).with_entry(compared.pairs[0], Entry(Mark.REVIEWED))
    as_of_old(keep_as_file(store, with_manual(review, old, new, [ManualPair(("o2",), ("n3",))])))
    found = earlier_review(store.kept(), old, again(new))
    assert found is not None
    assert (found.old.same, found.old.known, found.new.same, found.new.known) == (2, 2, 2, 2)
