"""A folder of filings -> the pairs of consecutive years: by who filed, in which form, for which year.

``acme-2022.htm, acme-2023.htm, acme-2024.htm, birch-2023.htm`` are two pairs. A filing that amends another, a
second one of the same year and one without a year stand in no pair, and are told of, as is a year that is
missing between two.
"""

from __future__ import annotations

import os
from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import pairwise
from pathlib import Path

from viewer.batch.asked import BatchFault, BatchPair
from viewer.batch.work import Answer
from viewer.comparison.misfits import base_form, telling_words
from viewer.filings.model import Filing, Section, Span
from viewer.filings.sources.folder import filings_in
from viewer.history.order import in_time, is_amended


@dataclass(frozen=True, slots=True)
class Unpaired:
    """A file that stands in no pair."""

    name: str
    why: str
    kind: str = "unpaired"


def files_of(folder: Path, output: Path) -> tuple[str, ...]:
    """Return the files of a folder and its folders that may be filings, relative to it, in order.

    Args:
        folder: The folder.
        output: What the run itself writes; it is not looked into.

    Raises:
        BatchFault: It cannot be looked into, or holds none.
    """
    found: list[str] = []
    try:
        for place, inside, _ in os.walk(folder, onerror=_raise):
            here = Path(place)
            inside[:] = sorted(
                name
                for name in inside
                if not name.startswith(".") and (here / name).resolve() != output.resolve()
            )
            found += (path.relative_to(folder).as_posix() for path in filings_in(here))
    except OSError as error:
        raise BatchFault(f"{error.filename or folder}: {error.strerror or error}") from error
    if not found:
        raise BatchFault(f"{folder}: no file in this folder has the ending of a filing")
    return tuple(sorted(found))


def _raise(error: OSError) -> None:
    raise error


def bare_filing(name: str, digest: str, identity: Answer) -> Filing:
    """Return a filing without its text: what is told of it is enough to put it in order."""
    return Filing(
        path=name,
        sha256=digest,
        text="",
        encoding="",
        format="",
        form=identity["form"],
        company=identity["company"],
        fiscal_year=identity["fiscal_year"],
        section=Section(Span(0, 0), "", "", 0.0),
        blocks=(),
        preamble=(),
        factors=(),
        properties=identity["properties"],
    )


def consecutive(
    folder: Path, filings: Sequence[Filing]
) -> tuple[tuple[BatchPair, ...], tuple[Unpaired, ...]]:
    """Pair the filings of consecutive years.

    Args:
        folder: What their paths are relative to.
        filings: In whatever order; the result does not depend on it.

    Returns:
        The pairs, and the files that stand in none, each in the order of names.
    """
    groups: dict[tuple[frozenset[str], str], list[Filing]] = defaultdict(list)
    for filing in filings:
        groups[telling_words(filing.company or ""), base_form(filing.form or "")].append(filing)
    pairs: list[BatchPair] = []
    alone: dict[str, str] = {}
    for (company, _), group in groups.items():
        if not company:
            alone |= {filing.path: "it does not tell whose it is" for filing in group}
            continue
        in_order, left_out = _one_a_period(group)
        alone |= left_out
        found = list(_neighbours(in_order))
        name = max(in_order, key=lambda each: each.fiscal_year or 0).company if in_order else None
        pairs += (BatchPair(old.path, new.path, folder, name, new.fiscal_year) for old, new in found)
        used = {filing.path for pair in found for filing in pair}
        alone |= {
            each.path: "no filing of the year before or after" for each in in_order if each.path not in used
        }
    return (
        tuple(sorted(pairs, key=lambda pair: (pair.old, pair.new))),
        tuple(Unpaired(name, why) for name, why in sorted(alone.items())),
    )


def _one_a_period(group: Sequence[Filing]) -> tuple[list[Filing], dict[str, str]]:
    """Return one filing for each year, or period of a year, in order; and why others are left out."""
    taken: dict[tuple[int | None, str], Filing] = {}
    left_out: dict[str, str] = {}
    for filing in in_time(group).filings:
        key = filing.fiscal_year, filing.properties.get("period", "")
        if filing.fiscal_year is None:
            left_out[filing.path] = "it does not tell its fiscal year"
        elif is_amended(filing) and any(each.fiscal_year == filing.fiscal_year for each in taken.values()):
            left_out[filing.path] = "it amends another filing of that year"
        elif key in taken:
            left_out[filing.path] = f"there is another filing of that year: {taken[key].path}"
        else:
            taken[key] = filing
    return list(taken.values()), left_out


def _neighbours(filings: Sequence[Filing]) -> Iterator[tuple[Filing, Filing]]:
    for old, new in pairwise(filings):
        if (new.fiscal_year or 0) - (old.fiscal_year or 0) <= 1:
            yield old, new


def told_apart(
    names: Mapping[str, str], identities: Mapping[str, Answer]
) -> tuple[list[Filing], tuple[Unpaired, ...]]:
    """Return the filings that could be read, and the files that could not.

    Args:
        names: The files with their hashes.
        identities: What the workers answered of each.
    """
    filings, unread = [], []
    for name, digest in names.items():
        answer = identities[name]
        if "error" in answer:
            unread.append(Unpaired(name, answer["error"]["text"], answer["error"]["kind"]))
        else:
            filings.append(bare_filing(name, digest, answer))
    return filings, tuple(unread)
