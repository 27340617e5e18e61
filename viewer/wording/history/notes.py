"""What is said of filings whose order is doubtful, or that may not belong together: the same on every face.

The case: two reports of FY2022 were given, and a third names another company. Whoever reads the history has
to know both before trusting it.
"""

from __future__ import annotations

from collections.abc import Sequence

from viewer.history import DoubtfulOrder, OrderDoubt
from viewer.language.say import say, sayable
from viewer.wording.history.years import listed

_OTHERS = sayable(
    {
        OrderDoubt.OTHER_COMPANY: "{filing} names another company than most of the filings: {told}.",
        OrderDoubt.OTHER_FORM: "{filing} is of another form than most of the filings: {told}.",
    }
)
"""What is said of each filing that tells something else than most do."""


def doubtful_order_words(doubt: DoubtfulOrder, names: Sequence[str]) -> tuple[str, ...]:
    """Return what a reader should know of the filings before trusting the history, in sentences.

    Args:
        doubt: A note of the history.
        names: What its filings are called.
    """
    called = [names[at] for at in doubt.filings]
    if doubt.kind in _OTHERS:
        return tuple(
            say(_OTHERS[doubt.kind], filing=filing, told=told.removesuffix("."))
            for filing, told in zip(called, doubt.words, strict=True)
        )
    if doubt.kind is OrderDoubt.SAME_FILE:
        return (say("The same file was given more than once: {filings}.", filings=listed(called)),)
    if doubt.kind is OrderDoubt.AMENDMENT:
        first, *further = called
        return tuple(
            say("{filing} amends {first} and stands after it.", filing=one, first=first) for one in further
        )
    if doubt.kind is OrderDoubt.NO_YEAR:
        return tuple(
            say("{filing} does not tell its fiscal year: where it stands is a guess.", filing=one)
            for one in called
        )
    return (
        say(
            "{filings} are of one fiscal year: which of them comes first is a guess.", filings=listed(called)
        ),
    )
