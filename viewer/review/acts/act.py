"""One act of the reviewer: who said what, when, of which text.

The case: two windows show one pair of filings. In the first the factor "Fuel may become dearer." is reviewed,
in the second it gets a note. Each is an act of its own, so neither can take the other's words away; the
review is what all acts come to (see :mod:`viewer.review.acts.fold`).

Acts are only ever added. One is taken back by a further act that names its step, and is then as if it had
never been made; so nothing else changes with it.
"""

from __future__ import annotations

import getpass
import itertools
import os
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from enum import StrEnum
from typing import Any

_RANDOM = 8
"""Random bytes in the names of a process's acts: those of two reviewers do not meet in 64 bits."""


class What(StrEnum):
    """What an act says, and so what it is said of."""

    REVIEWED = "reviewed"
    """Of the texts of a pair: it is reviewed, or not, or was before the text changed."""
    FLAGGED = "flagged"
    """Of the texts of a pair."""
    BELONGS = "belongs"
    """Of the texts of a pair: which threads' notes stand beside them."""
    NOTE = "note"
    """Of a note: its words; none delete it."""
    PAIR = "pair"
    """Of some factors: that they belong together, or no longer by hand."""
    CHECK = "check"
    """Of a figure: checked, wrong, needs a source, or none of these."""
    FIGURE_NOTE = "figure note"
    MATCH = "match"
    """Of a new figure: its counterpart by hand, or that the comparison decides."""
    DECLINED = "declined"
    """Of an earlier review: it is not to be used by itself."""
    SIGN_OFF = "sign-off"
    """Of the review as a whole: its title, or its state with who signed it."""
    TAKEN_BACK = "taken back"
    """Of a step: it counts as if it had not been made; or it counts again."""


MARKS = (What.REVIEWED, What.FLAGGED, What.BELONGS)
"""What is said of the texts of a pair."""


@dataclass(frozen=True, slots=True)
class Act:
    """One thing said of one thing."""

    id: str
    step: str
    """What was done at one stroke has one step, which is taken back as a whole."""
    what: What
    thing: str
    """Key of what it is said of: fingerprints of texts, a thread, a figure, a step."""
    value: Mapping[str, Any]
    """What is said, in plain values."""
    over: tuple[str, ...] = ()
    """Of a note, a mark, a word on a figure: the versions of the acts that it was said over, those alone that
    nothing else had been said over. What these were said over in their turn, they tell themselves."""
    revision: int = 1
    """Rises while a note is being typed: until it is left, all its typing is one act."""
    who: str = ""
    said: str = ""
    """When, by the clock of who said it. Acts are ordered by ``number``, not by this."""
    number: int = 0
    """Its place among all acts, given when it is written; 0: not written yet, so after all that are."""

    @property
    def version(self) -> str:
        """Names the act with the words that it has now."""
        return f"{self.id}/{self.revision}"


_PROCESS = os.urandom(_RANDOM).hex()
_COUNTER = itertools.count(1)


def new_name() -> str:
    """Return a name for an act or a step that no other one has, in this process or in any."""
    return f"{_PROCESS}.{next(_COUNTER)}"


_NAMED: list[str] = []
"""What the user wants to be called, if that is known."""


def go_by(name: str) -> None:
    """Have what is said from now on said by somebody of this name; no name: by the computer's user."""
    _NAMED[:] = [name] if name else []


def user() -> str:
    """Return who says what is said: the reviewer's own name, else the computer's for its user; else
    nothing."""
    return _NAMED[0] if _NAMED else login()


def login() -> str:
    """Return the name that the computer knows its user by, for who has given no other; or nothing."""
    try:
        return getpass.getuser()
    except (OSError, KeyError, ImportError):
        return ""


def together(acts: Sequence[Act], more: Iterable[Act]) -> tuple[Act, ...]:
    """Return all acts in their order, each once, in its latest revision; those not written yet come last."""
    by_id = {act.id: act for act in acts}
    for act in more:
        held = by_id.get(act.id)
        if held is None or act.revision > held.revision:
            by_id[act.id] = act
        elif act.number > held.number and act.revision == held.revision:
            by_id[act.id] = replace(held, number=act.number)
    places = {name: place for place, name in enumerate(by_id)}
    return tuple(sorted(by_id.values(), key=lambda act: (act.number == 0, act.number, places[act.id])))
