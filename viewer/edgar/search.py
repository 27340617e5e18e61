"""``"aapl"``, ``"320193"``, ``"apple inc"``: which company is meant."""

from __future__ import annotations

import re
from collections.abc import Sequence

from viewer.edgar.errors import NoSuchCompany, SeveralCompanies
from viewer.edgar.model import Company

_WORD = re.compile(r"[^\W_]+")
_NUMBER = re.compile(r"(?i)(?:cik)?0*(\d{1,10})")
_NAMED = 8
"""Companies that a message names."""


def cik_of(words: str) -> int | None:
    """Return the number that was given, as ``320193`` or ``CIK0000320193``; None if it was none."""
    found = _NUMBER.fullmatch(words.strip())
    return int(found[1]) if found is not None else None


def found(companies: Sequence[Company], words: str) -> tuple[Company, ...]:
    """Return the companies that may be meant, the likeliest first.

    One of exactly that ticker stands first, then those of exactly that name, then those whose names begin
    with the words, then those that have words beginning with each of them.
    """
    sought = _key(words)
    if not sought:
        return ()
    ranked = sorted(
        (rank, at)
        for at, company in enumerate(companies)
        if (rank := _rank(company, words, sought)) is not None
    )
    return tuple(companies[at] for _, at in ranked)


def the_one(companies: Sequence[Company], words: str) -> Company:
    """Return the one company that is meant: that of a ticker, of a whole name, or the only one found.

    Raises:
        NoSuchCompany: None is.
        SeveralCompanies: Several may be.
    """
    hits = found(companies, words)
    if not hits:
        raise NoSuchCompany(
            f"no company that has a ticker goes by “{words}”. Others are found by their number (CIK), "
            "which EDGAR's full-text search tells"
        )
    sought = _key(words)
    first = [each for each in hits if (_rank(each, words, sought) or 0) <= 1]
    exact = [each for each in hits if _rank(each, words, sought) == 0] or first
    if len(exact) == 1 or len(hits) == 1:
        return (exact or hits)[0]
    named = ", ".join(
        f"{each.name} ({each.tickers[0] if each.tickers else each.cik})" for each in hits[:_NAMED]
    )
    more = f" and {len(hits) - _NAMED} more" if len(hits) > _NAMED else ""
    raise SeveralCompanies(f"“{words}” may be {named}{more}: give its ticker or its number (CIK)")


def _rank(company: Company, words: str, sought: tuple[str, ...]) -> int | None:
    ticker = _key("".join(words.split()))
    if any(_key(each) == ticker for each in company.tickers):
        return 0
    name = _key(company.name)
    if name == sought:
        return 1
    if (
        name[: len(sought) - 1] == sought[:-1]
        and len(name) >= len(sought)
        and name[len(sought) - 1].startswith(sought[-1])
    ):
        return 2
    return 3 if all(any(word.startswith(each) for word in name) for each in sought) else None


def _key(words: str) -> tuple[str, ...]:
    """The words in one letter case, without signs: ``BRK-B``, ``BRK.B`` and ``brk b`` are one ticker."""
    return tuple(_WORD.findall(words.casefold()))
