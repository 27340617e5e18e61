"""Who signed a review and when, in words."""

from __future__ import annotations

from viewer.review.sign_off import Signature, SignOff, SignState
from viewer.wording.record.sign_offs import refusal_words, sign_off_in_short, sign_off_words

AT, LATER = "2026-12-01T14:03:00.000000+00:00", "2026-12-02T09:00:00.000000+00:00"
ANN, BOB = Signature("Ann Example", "AE", AT), Signature("Bob Sample", "", LATER, altered=True)


def test_a_draft_says_nothing() -> None:
    assert sign_off_words(SignOff(title="Harbours")) == sign_off_in_short(SignOff()) == ""


def test_each_signature_has_its_time_and_says_whether_something_came_in_since() -> None:
    signed = SignOff(SignState.SIGNED, "", (ANN, BOB))
    assert sign_off_words(signed, utc=True) == (
        "signed by Ann Example (AE), 1 December 2026, 14:03 UTC; countersigned by Bob Sample, "
        "2 December 2026, 09:00 UTC (something was added since by somebody who did not know)"
    )
    assert sign_off_in_short(signed) == "signed AE, Bob Sample, changed since"
    assert sign_off_in_short(SignOff(SignState.REVIEWED, "", (ANN,))) == "reviewed AE"


def test_the_refusal_names_who_signed() -> None:
    words = refusal_words(SignOff(SignState.SIGNED, "", (ANN,)))
    assert words.startswith("This review is signed by Ann Example (AE), ")
    assert words.endswith(". Nothing in it can be changed until it is reopened.")
