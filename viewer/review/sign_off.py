"""The sign-off of a review: its title, how far it is, who signed it and when.

The case: Ann goes through a pair, says that it is reviewed, and signs. From then on nothing in it can be
changed until somebody reopens it, which is an act with a name and a time. Bob reads it and countersigns. What
a third person added meanwhile, not knowing that it was signed, is not lost: the signature says that the
review has changed since.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from viewer.language.say import sayable

TITLE = "title"
"""What an act is of that gives a title; those that sign are of ``STATE``."""
STATE = "state"


class SignState(StrEnum):
    """How far a review is."""

    DRAFT = sayable("draft", "a review")
    REVIEWED = sayable("reviewed", "a review")
    SIGNED = sayable("signed", "a review")


class Signing(StrEnum):
    """What an act of signing does."""

    DRAFT = sayable("draft", "a review")
    """It is worked on again."""
    REVIEWED = sayable("reviewed", "a review")
    SIGNED = sayable("signed", "a review")
    COUNTERSIGNED = sayable("countersigned", "a review")
    REOPENED = sayable("reopened", "a review")


@dataclass(frozen=True, slots=True)
class Signature:
    """Who signed, or said that the review is done."""

    name: str
    initials: str
    at: str
    """When (see :mod:`viewer.review.acts.stamps`)."""
    altered: bool = False
    """True where acts are there that were not when it was given."""


@dataclass(frozen=True, slots=True)
class SignOff:
    """The state of a review as a whole."""

    state: SignState = SignState.DRAFT
    title: str = ""
    signatures: tuple[Signature, ...] = ()
    """Of a signed review: who signed it, then who countersigned. Of a reviewed one: who said so."""

    @property
    def locked(self) -> bool:
        """Whether nothing can be changed until it is reopened."""
        return self.state is SignState.SIGNED

    @property
    def altered(self) -> bool:
        """Whether something has come in since it was signed, from where that was not known."""
        return any(signature.altered for signature in self.signatures)
