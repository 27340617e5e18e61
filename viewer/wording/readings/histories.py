"""What is said of filings that may not belong in one history, or not in this order: the same words on every
face.

The case: "FY2012 is told by two filings: 10-K-2012.htm and 10-K-2012-draft.htm." over the matrix and on
standard error.
"""

from __future__ import annotations

from collections.abc import Sequence

from viewer.filings.model import Filing
from viewer.history.model import DoubtfulOrder, OrderDoubt
from viewer.language.say import say
from viewer.wording.readings.filings import file_name


def order_words(doubt: DoubtfulOrder, filings: Sequence[Filing]) -> str:
    """Return one sentence.

    Args:
        doubt: What is doubtful.
        filings: All filings of the history, in its order.
    """
    names = [file_name(filings[at]) for at in doubt.filings]
    listed = ", ".join(names)
    if doubt.kind is OrderDoubt.SAME_FILE:
        return say("The same file was given more than once: {files}.", files=listed)
    if doubt.kind is OrderDoubt.SAME_YEAR:
        return say("Several filings are of FY{year}: {files}.", year=doubt.words[0], files=listed)
    if doubt.kind is OrderDoubt.AMENDMENT:
        return say("{amended} amends {file}.", amended=", ".join(names[1:]), file=names[0])
    if doubt.kind is OrderDoubt.NO_YEAR:
        return say("{file} does not tell its year: it stands where its name says, or last.", file=listed)
    told = ", ".join(f"{name} ({words})" for name, words in zip(names, doubt.words, strict=True))
    if doubt.kind is OrderDoubt.OTHER_COMPANY:
        return say("Not all filings are of one company: {files}.", files=told)
    return say("Not all filings are of one form: {files}.", files=told)
