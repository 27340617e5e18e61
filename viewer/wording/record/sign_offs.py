"""The sign-off of a review in words: ``signed by Ann Example (AE), 1 December 2026, 14:03``."""

from __future__ import annotations

from viewer.language.say import say, say_as, sayable
from viewer.review.sign_off import Signature, SignOff, SignState
from viewer.wording.record.times import time_words

CHANGED_SINCE = sayable("something was added since by somebody who did not know")
REFUSED = sayable("Nothing in it can be changed until it is reopened")


def sign_off_words(sign_off: SignOff, *, utc: bool = False) -> str:
    """Return the state of a review with who signed it and when; nothing for a draft.

    Args:
        sign_off: The sign-off.
        utc: Times in Coordinated Universal Time, for what is handed on.
    """
    if sign_off.state is SignState.DRAFT or not sign_off.signatures:
        return ""
    first, *others = sign_off.signatures
    state = say_as("a review", sign_off.state.value)
    told = [say("{state} by {who}", state=state, who=_signature(first, utc=utc))]
    told += [say("countersigned by {who}", who=_signature(one, utc=utc)) for one in others]
    return "; ".join(told)


def _signature(one: Signature, *, utc: bool) -> str:
    name = f"{one.name} ({one.initials})" if one.initials else one.name
    words = ", ".join(filter(None, (name, time_words(one.at, utc=utc))))
    return f"{words} ({say(CHANGED_SINCE)})" if one.altered else words


def sign_off_in_short(sign_off: SignOff) -> str:
    """Return the state for a line with little room: ``signed AE, BS``; nothing for a draft."""
    if sign_off.state is SignState.DRAFT:
        return ""
    who = ", ".join(one.initials or one.name for one in sign_off.signatures)
    words = say("{state} {who}", state=say_as("a review", sign_off.state.value), who=who).strip()
    return say("{words}, changed since", words=words) if sign_off.altered else words


def refusal_words(sign_off: SignOff) -> str:
    """Return why nothing can be changed, as a sentence: who signed it and when, and what to do.

    Nothing where it can be changed.
    """
    if not sign_off.locked:
        return ""
    words = sign_off_words(sign_off)
    return say("This review is {words}. {refused}.", words=words, refused=say(REFUSED))
