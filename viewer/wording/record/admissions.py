"""What a review file would change here, in words, before anything of it is taken in.

The case: Bob opens the file that Ann signed, and has flagged two factors since it was sent. "The review has
gone on here and in “ann.factordiff”": he is told what each side has, and what becomes of his flags.
"""

from __future__ import annotations

from collections.abc import Sequence

from viewer.language.say import say, say_count
from viewer.review.acts.act import Act
from viewer.review.handing.beside import Admission, Beside
from viewer.review.sign_off import SignOff
from viewer.wording.record.sign_offs import REFUSED, sign_off_words
from viewer.wording.record.times import time_words


def admission_words(name: str, beside: Beside) -> tuple[str, str]:
    """Return what is asked, or refused, in a sentence, and what it is about in a few more.

    Args:
        name: Of the file.
        beside: It beside what is kept here.
    """
    signed = say("Here it is {state}.", state=sign_off_words(beside.here.sign_off))
    there = say_count(
        len(beside.news),
        "The file has {n} act that is not here{last}.",
        "The file has {n} acts that are not here{last}.",
        last=_last(beside.news),
    )
    if beside.admission is Admission.REFUSE:
        after = say("{refused}: reopen it, then open the file once more.", refused=say(REFUSED))
        asked = say("“{name}” would change a review that is signed.", name=name)
        return asked, f"{signed} {there} {after}"
    if beside.here.sign_off.locked:
        after = say("With them the review is {state} here, too.", state=_state(beside.both.sign_off))
        asked = say("“{name}” reopens a review that is signed here.", name=name)
        return asked, f"{signed} {there} {after}"
    here = say_count(
        len(beside.own),
        "Here is {n} act that the file does not know{last}.",
        "Here are {n} acts that the file does not know{last}.",
        last=_last(beside.own),
    )
    words = f"{here} {there}"
    if beside.both.sign_off.locked:
        after = say(
            "With them the review is {state}. {refused}; what it has here beyond the file stays in it.",
            state=sign_off_words(beside.both.sign_off),
            refused=say(REFUSED),
        )
        words = f"{words} {after}"
    return say("The review has gone on here and in “{name}”.", name=name), words


def gone_on_words(name: str, beside: Beside) -> str:
    """Return that a file is behind what is kept here, as sentences; nothing where it is not."""
    if not beside.own:
        return ""
    words = say_count(
        len(beside.own),
        "Since “{name}” was saved the review has gone on here: {n} act is not in the file{last}.",
        "Since “{name}” was saved the review has gone on here: {n} acts are not in the file{last}.",
        name=name,
        last=_last(beside.own),
    )
    here, there = beside.here.sign_off, beside.there.sign_off
    if (here.state, here.signatures) != (there.state, there.signatures):
        states = say("There it is {there}, here {here}.", there=_state(there), here=_state(here))
        words = f"{words} {states}"
    return words


def _state(sign_off: SignOff) -> str:
    return sign_off_words(sign_off) or say("a draft")


def _last(acts: Sequence[Act]) -> str:
    """Say who made the last of some acts, and when."""
    last = max(acts, key=lambda act: act.said)
    by = say("by {who}", who=last.who) if last.who else ""
    told = ", ".join(filter(None, (by, time_words(last.said))))
    if not told:
        return ""
    return say(" ({act})" if len(acts) == 1 else " (the last {act})", act=told)
