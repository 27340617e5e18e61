"""``10-K-2019, 10-K-2021, 10-K-2020, 10-K-2020/A`` in whatever order: oldest first, the amendment after what
it amends.

Filings stand by fiscal year, then by the day their period ends, then an amended one after the one it amends,
then by the day they were filed, as far as all filings of that year tell these. What is doubtful about it is
told.
"""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import PurePath

from viewer.comparison.misfits import base_form, may_be_one_company
from viewer.filings.model import Filing
from viewer.history.model import DoubtfulOrder, OrderDoubt

_YEAR_IN_NAME = re.compile(r"(?:19|20)\d\d(?!\d)")
"""A year in a file's name, for a filing that does not tell its own: 10-K-2019.htm."""
_NEVER = 9999
"""Year of a filing that tells none, nor does its name: it stands last."""


@dataclass(frozen=True, slots=True)
class InTime:
    """Filings in the order of time."""

    filings: tuple[Filing, ...]
    """Oldest first."""
    notes: tuple[DoubtfulOrder, ...]
    """What is doubtful about the order, or about their belonging together."""


def in_time(filings: Sequence[Filing]) -> InTime:
    """Put filings in order; the result does not depend on the order in which they come."""
    by_year: dict[int, list[Filing]] = defaultdict(list)
    for filing in filings:
        by_year[_year(filing)].append(filing)
    ordered = tuple(each for year in sorted(by_year) for each in _of_one_year(by_year[year]))
    return InTime(ordered, tuple(_doubts(ordered)))


def is_amended(filing: Filing) -> bool:
    """Whether a filing amends another one: its form is 10-K/A."""
    return (filing.form or "").upper().endswith("/A")


def _year(filing: Filing) -> int:
    if filing.fiscal_year is not None:
        return filing.fiscal_year
    named = _YEAR_IN_NAME.findall(_file_name(filing))
    return int(named[-1]) if named else _NEVER


def _file_name(filing: Filing) -> str:
    return PurePath(filing.path.replace("\\", "/")).name


def _of_one_year(filings: Sequence[Filing]) -> list[Filing]:
    def told(name: str, filing: Filing) -> str:
        return filing.properties.get(name, "") if all(each.properties.get(name) for each in filings) else ""

    return sorted(
        filings,
        key=lambda filing: (
            told("period", filing),
            is_amended(filing),
            told("filed", filing),
            _file_name(filing),
            filing.sha256,
            filing.path,
        ),
    )


def _doubts(filings: Sequence[Filing]) -> Iterator[DoubtfulOrder]:
    yield from _same_files(filings)
    yield from _years(filings)
    companies = [filing.company for filing in filings]
    yield from _others(OrderDoubt.OTHER_COMPANY, companies, may_be_one_company)
    forms = [filing.form for filing in filings]
    yield from _others(OrderDoubt.OTHER_FORM, forms, lambda one, other: base_form(one) == base_form(other))


def _same_files(filings: Sequence[Filing]) -> Iterator[DoubtfulOrder]:
    places: dict[str, list[int]] = defaultdict(list)
    for at, filing in enumerate(filings):
        places[filing.sha256].append(at)
    for same in places.values():
        if len(same) > 1:
            yield DoubtfulOrder(OrderDoubt.SAME_FILE, tuple(same))


def _years(filings: Sequence[Filing]) -> Iterator[DoubtfulOrder]:
    """Tell of filings that share a year, and of those that tell none."""
    by_year: dict[int, list[int]] = defaultdict(list)
    for at, filing in enumerate(filings):
        if filing.fiscal_year is None:
            yield DoubtfulOrder(OrderDoubt.NO_YEAR, (at,))
        else:
            by_year[filing.fiscal_year].append(at)
    for year, places in by_year.items():
        periods = {filings[at].properties.get("period", "") for at in places}
        if len({filings[at].sha256 for at in places}) < 2 or (len(periods) == len(places) and all(periods)):
            continue  # told as the same file; or reports of several quarters
        first, *further = (filings[at] for at in places)
        amends = not is_amended(first) and all(map(is_amended, further))
        yield DoubtfulOrder(
            OrderDoubt.AMENDMENT if amends else OrderDoubt.SAME_YEAR, tuple(places), (str(year),)
        )


def _others(
    kind: OrderDoubt, told: Sequence[str | None], may_be_one: Callable[[str, str], bool]
) -> Iterator[DoubtfulOrder]:
    """Tell of filings that name another company, or form, than most do."""
    usual = Counter(name for name in told if name).most_common()
    if not usual:
        return
    votes = {name: sum(count for other, count in usual if may_be_one(name, other)) for name, _ in usual}
    chosen = max(votes, key=lambda name: (votes[name], name))
    others = [at for at, name in enumerate(told) if name and not may_be_one(chosen, name)]
    if others:
        yield DoubtfulOrder(kind, tuple(others), tuple(str(told[at]) for at in others))
