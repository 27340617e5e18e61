"""What a history is called, what there is in it, and what is doubtful about its filings, in words."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from viewer.desktop.history.matrix.words import file_name, filing_year
from viewer.desktop.history.told import HistoryTold
from viewer.filings.model import Filing
from viewer.history import DoubtfulOrder, History, OrderDoubt
from viewer.language.say import say, say_count, sayable
from viewer.review import Mark

_DOUBTS: Mapping[OrderDoubt, str] = sayable(
    {
        OrderDoubt.SAME_FILE: "The same file stands here more than once: {filings}.",
        OrderDoubt.SAME_YEAR: "Several filings are of one year: {filings}.",
        OrderDoubt.AMENDMENT: "One filing amends another and stands after it: {filings}.",
        OrderDoubt.NO_YEAR: "A filing does not tell its year and stands by its name: {filings}.",
        OrderDoubt.OTHER_COMPANY: "These filings name another company than the rest: {filings}.",
        OrderDoubt.OTHER_FORM: "These filings have another form than the rest: {filings}.",
    }
)


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


def doubt_words(history: History) -> list[str]:
    """Return what a reader should know of the filings before trusting the history, a sentence each."""
    return [say(_DOUBTS[doubt.kind], filings=_named(history, doubt)) for doubt in history.notes]


def _named(history: History, doubt: DoubtfulOrder) -> str:
    named = []
    for number, at in enumerate(doubt.filings):
        filing = history.filings[at]
        said = doubt.words[number] if len(doubt.words) == len(doubt.filings) > 1 else filing_year(filing)
        named.append(say("{name} ({what})", name=file_name(filing), what=said))
    return ", ".join(named)
