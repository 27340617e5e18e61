"""What is to become of the acts of a review file, by what stands here already."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest

from tests.review.handing.reviews import by, empty, enter, filed, filings
from viewer.comparison.model import Comparison
from viewer.review import Mark, Review, ReviewStore
from viewer.review.acts.fold import folded
from viewer.review.acts.signing import signed
from viewer.review.handing.beside import Admission, Beside, laid_beside
from viewer.review.sign_off import Signing
from viewer.wording.record.admissions import admission_words, gone_on_words


@pytest.fixture(scope="module")
def compared(tmp_path_factory: pytest.TempPathFactory) -> Comparison:
    return filings(tmp_path_factory.mktemp("filings"))


@pytest.fixture
def theirs(compared: Comparison, monkeypatch: pytest.MonkeyPatch) -> Review:
    """Ann flags the first factor."""
    with monkeypatch.context() as patch:
        by(patch, "ann")
        return enter(empty(compared), compared.pairs[0], Mark.FLAGGED)


def beside(compared: Comparison, there: Review, here: Review, folder: Path) -> Beside:
    store = ReviewStore(folder)
    store.append(here, here.acts)
    return laid_beside(filed(compared, there), store)


def test_what_goes_on_from_what_is_here_is_added(
    compared: Comparison, theirs: Review, tmp_path: Path
) -> None:
    assert beside(compared, theirs, empty(compared), tmp_path / "a").admission is Admission.ADD
    more = enter(theirs, compared.pairs[1], Mark.REVIEWED)
    found = beside(compared, more, theirs, tmp_path / "b")
    assert (found.admission, len(found.news), found.own) == (Admission.ADD, 1, ())
    signed_there = signed(more, Signing.SIGNED, "Ann Example", "AE")
    assert beside(compared, signed_there, more, tmp_path / "c").admission is Admission.ADD


def test_a_file_that_is_behind_adds_nothing_and_says_so(
    compared: Comparison, theirs: Review, tmp_path: Path
) -> None:
    there = signed(theirs, Signing.SIGNED, "Ann Example", "AE")
    here = enter(signed(there, Signing.REOPENED, "Ann Example", "AE"), compared.pairs[1], Mark.FLAGGED)
    found = beside(compared, there, here, tmp_path)
    assert (found.admission, found.news) == (Admission.ADD, ())
    told = gone_on_words("monday.factordiff", found)
    assert told.startswith(
        "Since “monday.factordiff” was saved the review has gone on here: 2 acts are not in "
    )
    assert "There it is signed by Ann Example (AE)" in told
    assert told.endswith("here a draft.")
    assert gone_on_words("a.factordiff", beside(compared, there, there, tmp_path / "b")) == ""


def test_where_both_have_gone_on_it_is_asked_with_what_each_has(
    compared: Comparison, theirs: Review, tmp_path: Path
) -> None:
    here = enter(empty(compared), compared.pairs[1], Mark.REVIEWED)
    found = beside(compared, theirs, here, tmp_path / "a")
    assert found.admission is Admission.ASK
    text, more = admission_words("ann.factordiff", found)
    assert text == "The review has gone on here and in “ann.factordiff”."
    assert "Here is 1 act that the file does not know (" in more
    assert "The file has 1 act that is not here (by ann, " in more
    final = beside(compared, signed(theirs, Signing.SIGNED, "Ann Example", "AE"), here, tmp_path / "b")
    assert final.admission is Admission.ASK
    assert "With them the review is signed by Ann Example (AE)" in admission_words("a", final)[1]


def test_a_signed_review_takes_signatures_and_nothing_else(
    compared: Comparison, theirs: Review, tmp_path: Path
) -> None:
    here = signed(theirs, Signing.SIGNED, "Ann Example", "AE")
    second = signed(here, Signing.COUNTERSIGNED, "Bob Sample", "BS")
    assert beside(compared, second, here, tmp_path / "a").admission is Admission.ADD
    reopened = enter(signed(here, Signing.REOPENED, "Bob Sample", "BS"), compared.pairs[1], Mark.FLAGGED)
    found = beside(compared, reopened, here, tmp_path / "b")
    assert found.admission is Admission.ASK
    assert "With them the review is a draft here, too." in admission_words("a", found)[1]
    # Who did not know that it was signed.
    late = enter(theirs, compared.pairs[1], Mark.FLAGGED)
    refused = beside(compared, late, here, tmp_path / "c")
    assert refused.admission is Admission.REFUSE
    text, more = admission_words("bob.factordiff", refused)
    assert text == "“bob.factordiff” would change a review that is signed."
    assert "Here it is signed by Ann Example (AE)" in more
    assert "Nothing in it can be changed until it is reopened" in more


def test_a_note_that_was_typed_further_here_is_here_and_not_in_the_file(
    compared: Comparison, theirs: Review, tmp_path: Path
) -> None:
    (act,) = theirs.acts
    further = folded(empty(compared), (replace(act, revision=2),))
    found = beside(compared, theirs, further, tmp_path)
    assert (len(found.news), len(found.own)) == (0, 1)


def test_what_is_not_written_yet_counts(compared: Comparison, theirs: Review, tmp_path: Path) -> None:
    own = enter(empty(compared), compared.pairs[1], Mark.REVIEWED)
    found = laid_beside(filed(compared, theirs), ReviewStore(tmp_path), own.acts)
    assert found.admission is Admission.ASK
