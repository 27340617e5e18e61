"""What there is in a history, for the foot of the window: *4 filings, 23 risks, 4 gone*."""

from __future__ import annotations

from viewer.desktop.history.told import HistoryTold
from viewer.language.say import say_count
from viewer.review import Mark


def count_words(told: HistoryTold) -> list[str]:
    """Return what there is: filings, risks, how many are gone, how far the reviewer is."""
    lineages = told.history.lineages
    gone = sum(one.gone for one in lineages)
    words = [
        say_count(len(told.history.filings), "{n} filing", "{n} filings"),
        say_count(len(lineages), "{n} risk", "{n} risks"),
    ]
    if gone:
        words.append(say_count(gone, "{n} gone", "{n} gone"))
    reviewed = sum(
        len({told.keys[span][one] for one, entry in said.items() if Mark.REVIEWED in entry.mark})
        for span, said in told.said.items()
    )
    if reviewed:
        words.append(say_count(reviewed, "{n} reviewed", "{n} reviewed"))
    return words
