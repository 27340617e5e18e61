"""What a history is called, and what there is in it, in words: *4 filings, 23 risks, 4 gone*."""

from __future__ import annotations

from collections.abc import Sequence

from viewer.desktop.history.told import HistoryTold
from viewer.filings.model import Filing
from viewer.language.say import say_count
from viewer.review import Mark
from viewer.wording.readings.filings import file_name


def history_title(filings: Sequence[Filing]) -> str:
    """Return what filings are called by together: ``Harbour Line Ltd. 20-F 2022 ▸ 2025``.

    Where the newest names no company, the names of the oldest and the newest file.
    """
    oldest, newest = filings[0], filings[-1]
    if not newest.company:
        return f"{file_name(oldest)} ▸ {file_name(newest)}"
    form = newest.form if newest.form == oldest.form else ""
    years = f"{oldest.fiscal_year or '?'} ▸ {newest.fiscal_year or '?'}"
    return " ".join(filter(None, (newest.company, form, years)))


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
