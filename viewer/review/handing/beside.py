"""A review file laid beside what is kept here of the same filings, before anything of it is taken in.

The case: Ann signed on Monday and sent her file to Bob. On Tuesday she reopened the review and flagged two
factors. On Wednesday she opens the file of Monday again, by a slip: it holds nothing that is not here, and
what is here has gone on. On Thursday Bob's answer comes: three acts that are not here, to a review that is
signed here by now. In neither case shall a double click change what stands here.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from enum import StrEnum

from viewer.review.acts.act import Act, What, together
from viewer.review.acts.fold import folded
from viewer.review.handing.review_file import ReviewFile
from viewer.review.model import Review
from viewer.review.sign_off import STATE, Signing
from viewer.review.store import ReviewStore


class Admission(StrEnum):
    """What is to become of the acts of a file."""

    ADD = "add"
    """They change nothing that was decided here: nothing is said of them here, or they go on from it."""
    ASK = "ask"
    """Both sides have said what the other does not know, or a signed review is reopened by them."""
    REFUSE = "refuse"
    """The review is signed here, and they would change it."""


@dataclass(frozen=True, slots=True)
class Beside:
    """A review file, and what is kept of the same filings here."""

    here: Review
    there: Review
    both: Review
    """What they come to together."""
    news: tuple[Act, ...]
    """Acts of the file that are not here."""
    own: tuple[Act, ...]
    """Acts that are here and not in the file."""

    @property
    def admission(self) -> Admission:
        """What is to become of the acts of the file."""
        if not self.news:
            return Admission.ADD
        if self.here.sign_off.locked:
            if not self.both.sign_off.locked:
                return Admission.ASK
            return Admission.ADD if all(map(_only_signs, self.news)) else Admission.REFUSE
        return Admission.ASK if self.own else Admission.ADD


def laid_beside(file: ReviewFile, store: ReviewStore | None = None, held: Iterable[Act] = ()) -> Beside:
    """Lay a file beside what is kept here.

    Args:
        file: The file.
        store: Where reviews are kept; the user's own unless given.
        held: Acts on the same filings that are not written yet.

    Raises:
        NewerReview: a later version of factordiff wrote the database; it is left alone.
        ReviewError: what is kept cannot be read.
    """
    store = store if store is not None else ReviewStore()
    kept = store.read_kept(file.empty)
    here = folded(kept, together(kept.acts, held))
    both = folded(here, together(here.acts, file.acts))
    return Beside(here, file.review, both, _unknown(file.acts, here.acts), _unknown(here.acts, file.acts))


def _unknown(acts: Iterable[Act], known: Iterable[Act]) -> tuple[Act, ...]:
    revisions = {act.id: act.revision for act in known}
    return tuple(act for act in acts if revisions.get(act.id, 0) < act.revision)


def _only_signs(act: Act) -> bool:
    return act.what is What.SIGN_OFF and act.thing == STATE and act.value["signing"] == Signing.COUNTERSIGNED
