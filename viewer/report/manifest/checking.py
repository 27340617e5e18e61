"""Compare the files of a report once more, as the report was made, and say what differs.

The case: an auditor has the report and the two filings of three years ago. Each file is the one that the
report names, to the byte; compared again with the same options, sections and pairings by hand, each factor is
what the report says. Or one is not, and is named.
"""

from __future__ import annotations

import hashlib
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, fields
from pathlib import Path
from typing import Any

import viewer
from viewer.comparison import compare
from viewer.comparison.model import Comparison, ManualPair
from viewer.comparison.options import Options
from viewer.comparison.places import NEW, OLD, factor_id
from viewer.filings import read
from viewer.filings.model import Span
from viewer.filings.sources.opened import bytes_of
from viewer.report.manifest.contents import found_of
from viewer.report.manifest.reading import NoManifest, ReportRead
from viewer.report.manifest.shown_again import shown_again
from viewer.review.handing.thresholds_used import others
from viewer.wording.pairs import counted

DIGITS = 12
"""Hexadecimal digits of a hash that are shown: enough to compare by eye."""


@dataclass(frozen=True, slots=True)
class Checked:
    """One thing that was looked at."""

    words: str
    differs: bool = False
    """True where it is not what the report says."""


def checked(report: ReportRead, files: Sequence[Path]) -> Iterator[Checked]:
    """Give what is found, one line each: the report itself, then each file, then what a comparison gives.

    Args:
        report: The report.
        files: None, or the old filing and the new one.

    Raises:
        FilingError: a file cannot be read.
        NoManifest: the manifest does not say what it must.
    """
    yield _report(report)
    manifest = report.manifest
    with _telling_damage():
        told = list(_program(manifest["made"]))
    yield from told
    if not files:
        return
    digests = [hashlib.sha256(bytes_of(str(path))).hexdigest() for path in files]
    with _telling_damage():
        told = list(_files(manifest["made"]["filings"], files, digests))
        asked = _asked(manifest)
    yield from told
    comparison = _compared(asked, files)
    found = found_of(comparison)
    with _telling_damage():
        told = list(_differences(manifest, found))
        told += [Checked(words, differs) for words, differs in shown_again(manifest, comparison)]
    yield from told


@contextmanager
def _telling_damage() -> Iterator[None]:
    """Have a manifest that does not say what it must told of. Nothing but the manifest is read meanwhile."""
    try:
        yield
    except (LookupError, TypeError, ValueError, ArithmeticError, AttributeError, RecursionError) as error:
        raise NoManifest(f"the manifest is damaged ({type(error).__name__} {error})") from error


def _report(report: ReportRead) -> Checked:
    if report.intact:
        return Checked("the report says what it said when it was made")
    return Checked("the report was changed after it was made", differs=True)


def _program(made: Mapping[str, Any]) -> Iterator[Checked]:
    """What may explain a difference, and is none."""
    if made["version"] != viewer.__version__:
        yield Checked(f"it was made by factordiff {made['version']}; this is {viewer.__version__}")
    numbers = others(made["thresholds"])
    if numbers:
        yield Checked(f"{counted(len(numbers), 'threshold')} had another value: {', '.join(numbers[:3])}")


def _files(
    facts: Sequence[Mapping[str, Any]], files: Sequence[Path], digests: Sequence[str]
) -> Iterator[Checked]:
    for side, path, held, fact in zip((OLD, NEW), files, digests, facts, strict=True):
        if held == fact["sha256"]:
            yield Checked(f"{path.name} is the {side.value} filing of the report, to the byte")
        else:
            yield Checked(
                f"{path.name} is not the {side.value} filing of the report, {fact['name']}: its SHA-256 is "
                f"{held[:DIGITS]}…, not {fact['sha256'][:DIGITS]}…",
                differs=True,
            )


@dataclass(frozen=True, slots=True)
class _Asked:
    """How the files are to be compared: as the report was made."""

    sections: tuple[Span | None, ...]
    """Of the old filing and the new one, where it was pointed at by hand."""
    options: Options
    manual: tuple[ManualPair, ...]


def _asked(manifest: Mapping[str, Any]) -> _Asked:
    made = manifest["made"]
    known = {field.name for field in fields(Options)}
    return _Asked(
        sections=tuple(_section(filing["section"]) for filing in made["filings"]),
        options=Options(**{name: bool(on) for name, on in made["options"].items() if name in known}),
        manual=tuple(_manual(one) for one in manifest["manual"]),
    )


def _section(told: Mapping[str, Any]) -> Span | None:
    if not told["by_hand"]:
        return None
    start, end = int(told["start"]), int(told["end"])
    if not 0 <= start < end:
        raise ValueError(f"of a section from {start} to {end}")
    return Span(start, end)


def _manual(told: Mapping[str, Any]) -> ManualPair:
    pair = ManualPair(*(tuple(map(str, told[side.value])) for side in (OLD, NEW)))
    names = (*pair.old, *pair.new)
    if not names or len(set(names)) < len(names):
        raise ValueError("of a pair by hand that names no factor, or one twice")
    return pair


def _compared(asked: _Asked, files: Sequence[Path]) -> Comparison:
    old, new = (read(path, section=one) for path, one in zip(files, asked.sections, strict=True))
    sides = ((OLD, old), (NEW, new))
    free = {factor_id(side, factor.number) for side, filing in sides for factor in filing.factors}
    manual = []
    for pair in asked.manual:
        # A factor stands in one pair by hand at most, and in another file there may be no such factor.
        if free.issuperset((*pair.old, *pair.new)):
            free.difference_update((*pair.old, *pair.new))
            manual.append(pair)
    return compare(old, new, asked.options, manual=tuple(manual))


def _differences(manifest: Mapping[str, Any], found: Sequence[Mapping[str, Any]]) -> Iterator[Checked]:
    there = {one["key"]: one for one in manifest["found"]}
    here = {one["key"]: one for one in found}
    by_hand = any(one["kind"] == "figure" for one in manifest["made"]["by_hand"])
    gone, come = there.keys() - here.keys(), here.keys() - there.keys()
    lines = [
        *(f"in the report, not found now: {_named(one)}" for key, one in there.items() if key in gone),
        *(f"found now, not in the report: “{one['heading']}”" for key, one in here.items() if key in come),
        *(
            f"“{here[key]['heading']}”: {what}"
            for key, one in there.items()
            if key in here
            for what in _otherwise(one, here[key], figures=not by_hand)
        ),
    ]
    yield from (Checked(words, differs=True) for words in lines)
    if by_hand:
        yield Checked("figures were matched by hand, which cannot be redone here: figures are not compared")
    if not lines:
        yield Checked(f"compared again, all {counted(len(here), 'pair')} are what the report says")


def _named(one: Mapping[str, Any]) -> str:
    """A pair by its heading, which the manifest has not where the report leaves the pair out."""
    return f"“{one['heading']}”" if one["heading"] else "a factor that the report does not show"


def _otherwise(there: Mapping[str, Any], here: Mapping[str, Any], *, figures: bool) -> Iterator[str]:
    """What of a pair is otherwise now."""
    if (there["status"], there["flags"]) != (here["status"], here["flags"]):
        before, now = (", ".join((one["status"], *one["flags"])) for one in (there, here))
        yield f"{before} in the report, {now} now"
    if there["words"] != here["words"]:
        yield "other words are marked now"
    if figures and there["figures"] != here["figures"]:
        yield "its figures are read or paired otherwise now"
