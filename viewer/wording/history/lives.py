"""The life of a risk in words: where it came in, what became of it from filing to filing, where it went.

The case: *In FY2022, the oldest filing here, as “Rules on emissions may oblige us to buy allowances.”; not in
FY2023, FY2024; back in FY2025; retitled in FY2025; still in FY2025, the newest*. Below that stands a line for
each step, with what the comparison of its two filings says.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from viewer.comparison.factors.grounds import share_words
from viewer.comparison.model import Flag, Status
from viewer.history import FactorAt, History, Lineage, Step
from viewer.language.say import say, say_as
from viewer.wording.history.cells import counts_words
from viewer.wording.history.years import listed
from viewer.wording.pairs import FLAG_GLYPHS, STATUS_WORDS, flag_words

_TITLED = frozenset((Flag.RETITLED, Flag.SPLIT, Flag.MERGED))
"""Flags of steps after which a risk goes by another name."""


@dataclass(frozen=True, slots=True)
class LifeLine:
    """What became of a risk in a filing, or of a branch of it."""

    when: str
    """The filing, or those that are alike in this."""
    words: str
    """``"merged, retitled, edited, 85% similar, 9 figures differ"``."""
    headings: tuple[str, ...] = ()
    """What the risk is called from here on; none where that is as before."""
    shifts: int = 0
    figures: int = 0


def life_words(history: History, lineage: Lineage, names: Sequence[str]) -> str:
    """Return the life of a risk in one sentence, without its edits.

    Args:
        history: The filings.
        lineage: The risk.
        names: What the filings are called.
    """
    return "; ".join(_turns(history, lineage, names)) + "."


def life_lines(history: History, lineage: Lineage, names: Sequence[str]) -> tuple[LifeLine, ...]:
    """Return what became of a risk from filing to filing, the oldest first.

    Years in which nothing changed are one line. A risk with several factors has a line for each that goes on
    by itself.
    """
    lines: list[LifeLine] = []
    alike: list[str] = []
    for at in range(lineage.first, len(history.filings)):
        for line in _lines_in(history, lineage, names, at):
            same = bool(lines) and not line.headings and line.words == lines[-1].words
            if same and line.words == _status(Status.UNCHANGED):
                alike.append(line.when)
                lines[-1] = LifeLine(listed(alike), line.words)
            else:
                alike = [line.when]
                lines.append(line)
    return tuple(lines)


def _turns(history: History, lineage: Lineage, names: Sequence[str]) -> Iterator[str]:
    """The clauses of the sentence."""
    first, last = lineage.first, lineage.last
    headings = _quoted(_headings(history, lineage.first, lineage.factors[first]))
    if first and first == len(history.filings) - 1:
        yield say(
            "First here in {year}, the newest filing here, as {headings}",
            year=names[first],
            headings=headings,
        )
        return
    if first:
        yield say("First here in {year} as {headings}", year=names[first], headings=headings)
    else:
        yield say("In {year}, the oldest filing here, as {headings}", year=names[first], headings=headings)
    for at in range(first + 1, last + 1):
        steps = lineage.steps_to(at)
        yield from _gap(lineage, names, at)
        for step in steps:
            yield from _turns_of(history, lineage, step, names[at])
        for factor in _come_in(lineage, at):
            heading = _quoted((history.factor(factor).heading.text,))
            yield say("joined in {year} by {headings}", year=names[at], headings=heading)
        for factor in _left_off(lineage, at):
            heading = _quoted((history.factor(factor).heading.text,))
            yield say("without {headings} since {year}", year=names[at], headings=heading)
    if lineage.gone:
        yield say("last here in {year}", year=names[last])
    else:
        yield say("still in {year}, the newest filing here", year=names[last])


def _gap(lineage: Lineage, names: Sequence[str], at: int) -> Iterator[str]:
    """That a risk was away before a filing, and is back."""
    before = max((one for one in range(at) if lineage.factors[one]), default=at)
    away = range(before + 1, at)
    if lineage.factors[at] and away:
        yield say("not in {years}", years=listed([names[one] for one in away]))
        yield say("back in {year}", year=names[at])


def _turns_of(history: History, lineage: Lineage, step: Step, year: str) -> Iterator[str]:
    headings = _quoted(_headings(history, step.later, step.new))
    before, after = lineage.factors[step.earlier], lineage.factors[step.later]
    if len(before) > len(step.old) or len(after) > len(step.new):
        # One branch of several: the others did not do this.
        yield from _turns_of_branch(step, _quoted(_headings(history, step.earlier, step.old)), headings, year)
        return
    if Flag.SPLIT in step.flags:
        yield say("split in {year} into {headings}", year=year, headings=headings)
    elif Flag.MERGED in step.flags:
        yield say("merged in {year} into {headings}", year=year, headings=headings)
    elif Flag.RETITLED in step.flags:
        yield say("retitled in {year} as {headings}", year=year, headings=headings)
    if Flag.MOVED in step.flags:
        yield say("moved in {year}", year=year)


def _turns_of_branch(step: Step, old: str, new: str, year: str) -> Iterator[str]:
    if Flag.SPLIT in step.flags:
        yield say("{old} split in {year} into {headings}", old=old, year=year, headings=new)
    elif Flag.MERGED in step.flags:
        yield say("{old} merged in {year} into {headings}", old=old, year=year, headings=new)
    elif Flag.RETITLED in step.flags:
        yield say("{old} retitled in {year} as {headings}", old=old, year=year, headings=new)
    if Flag.MOVED in step.flags:
        yield say("{headings} moved in {year}", headings=new, year=year)


def _lines_in(history: History, lineage: Lineage, names: Sequence[str], at: int) -> Iterator[LifeLine]:
    """The lines of one filing."""
    if not lineage.factors[at]:
        if at - 1 == lineage.last:
            yield LifeLine(names[at], say("gone"))
        elif at < lineage.last:
            yield LifeLine(names[at], say("not in this filing"))
        return
    steps = lineage.steps_to(at)
    if at == lineage.first:
        words = say("new") if at else say("in the oldest filing here")
        yield LifeLine(names[at], words, _headings(history, at, lineage.factors[at]))
        return
    for step in steps:
        new = _headings(history, at, step.new)
        named = not _TITLED.isdisjoint(step.flags) or len(steps) > 1
        told = new if named else ()
        words = ", ".join(_step_words(step, names))
        yield LifeLine(names[at], words, told, step.shifts, step.figures)
    for factor in _come_in(lineage, at):
        yield LifeLine(names[at], say("comes in beside it"), (history.factor(factor).heading.text,))
    for factor in _left_off(lineage, at):
        heading = (history.factor(factor).heading.text,)
        yield LifeLine(names[at], say("gone, while the rest of it goes on"), heading)


def _step_words(step: Step, names: Sequence[str]) -> Iterator[str]:
    """What became of a risk in a step."""
    if step.later > step.earlier + 1:
        yield say("back after {year}", year=names[step.earlier])
    for flag in FLAG_GLYPHS:
        if flag in step.flags:
            yield flag_words(flag)
    yield _status(step.status)
    if not step.compared:
        yield say("not compared yet")
    elif step.status is not Status.UNCHANGED:
        yield say("{share} similar", share=share_words(step.similarity))
    yield from counts_words(step.shifts, step.figures)


def _status(status: Status) -> str:
    return say_as("a status", STATUS_WORDS[status])


def _come_in(lineage: Lineage, at: int) -> Iterator[FactorAt]:
    """Factors of a filing that no earlier one leads to, where the risk itself was there before."""
    if at > lineage.first:
        led_to = {number for step in lineage.steps_to(at) for number in step.new}
        yield from (FactorAt(at, number) for number in lineage.factors[at] if number not in led_to)


def _left_off(lineage: Lineage, at: int) -> Iterator[FactorAt]:
    """Factors of the filing before that nothing leads on from, where the risk itself goes on."""
    before = at - 1
    if lineage.factors[before] and lineage.factors[at]:
        followed = {number for step in lineage.steps_from(before) for number in step.old}
        yield from (FactorAt(before, number) for number in lineage.factors[before] if number not in followed)


def _headings(history: History, filing: int, numbers: Sequence[int]) -> tuple[str, ...]:
    return tuple(history.factor(FactorAt(filing, number)).heading.text for number in numbers)


def _quoted(headings: Sequence[str]) -> str:
    return listed([f"“{heading}”" for heading in headings])
