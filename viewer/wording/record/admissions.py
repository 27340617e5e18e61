"""What a review file would change here, in words, before anything of it is taken in.

The case: Bob opens the file that Ann signed, and has flagged two factors since it was sent. "The review has
gone on here and in “ann.factordiff”": he is told what each side has, and what becomes of his flags.
"""

from __future__ import annotations

from collections.abc import Sequence

from viewer.review.acts.act import Act
from viewer.review.handing.beside import Admission, Beside
from viewer.review.sign_off import SignOff
from viewer.wording.pairs import counted
from viewer.wording.record.sign_offs import REFUSED, sign_off_words
from viewer.wording.record.times import time_words


def admission_words(name: str, beside: Beside) -> tuple[str, str]:
    """Return what is asked, or refused, in a sentence, and what it is about in a few more.

    Args:
        name: Of the file.
        beside: It beside what is kept here.
    """
    file, signed = f"“{name}”", sign_off_words(beside.here.sign_off)
    there = f"The file has {_acts(beside.news)} that {_is(beside.news)} not here{_last(beside.news)}."
    if beside.admission is Admission.REFUSE:
        after = f"{REFUSED}: reopen it, then open the file once more."
        return f"{file} would change a review that is signed.", f"Here it is {signed}. {there} {after}"
    if beside.here.sign_off.locked:
        after = f"With them the review is {_state(beside.both.sign_off)} here, too."
        return f"{file} reopens a review that is signed here.", f"Here it is {signed}. {there} {after}"
    here = f"Here {_is(beside.own)} {_acts(beside.own)} that the file does not know{_last(beside.own)}."
    words = f"{here} {there}"
    if beside.both.sign_off.locked:
        words = (
            f"{words} With them the review is {sign_off_words(beside.both.sign_off)}. {REFUSED}; what it has "
            "here beyond the file stays in it."
        )
    return f"The review has gone on here and in {file}.", words


def gone_on_words(name: str, beside: Beside) -> str:
    """Return that a file is behind what is kept here, as sentences; nothing where it is not."""
    if not beside.own:
        return ""
    words = (
        f"Since “{name}” was saved the review has gone on here: {_acts(beside.own)} {_is(beside.own)} not in "
        f"the file{_last(beside.own)}."
    )
    here, there = beside.here.sign_off, beside.there.sign_off
    if (here.state, here.signatures) != (there.state, there.signatures):
        words = f"{words} There it is {_state(there)}, here {_state(here)}."
    return words


def _state(sign_off: SignOff) -> str:
    return sign_off_words(sign_off) or "a draft"


def _acts(acts: Sequence[Act]) -> str:
    return counted(len(acts), "act")


def _is(acts: Sequence[Act]) -> str:
    return "is" if len(acts) == 1 else "are"


def _last(acts: Sequence[Act]) -> str:
    """Say who made the last of some acts, and when."""
    last = max(acts, key=lambda act: act.said)
    by = f"by {last.who}" if last.who else ""
    told = ", ".join(filter(None, (by, time_words(last.said))))
    joint = "" if len(acts) == 1 else "the last "
    return f" ({joint}{told})" if told else ""
