"""The log of how a filing was read, in a reviewer's words.

The log has the weight of each piece of evidence as a number ("+8.00", "-2.70"). A reviewer reads instead what
speaks for a heading and what against it, the strongest first, each as decisive, strong, clear or slight.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from viewer.desktop.look.outline import OutlineLine, OutlineRow, Rank, heading, row
from viewer.filings.model import Block, Decision, Filing, Noise, Role, Section, SectionCandidate
from viewer.language.say import say, say_as, say_count, sayable
from viewer.language.told import say_reason
from viewer.wording.readings.filings import noise_words, warnings_of

_STRENGTHS = sayable(((6.0, "decisive"), (2.5, "strong"), (1.0, "clear"), (0.0, "slight")))
"""Least weights of evidence, in the units of the log, and their names on screen."""
_ROLES = sayable(("heading", "category heading", "paragraph", "preamble", "noise"), "a block")
"""What a block may be, named by its values."""
_WORDS = 100
"""Characters of a block that are quoted."""


def reading_rows(filing: Filing) -> tuple[OutlineRow, ...]:
    """Return how a filing was read: doubts, the section and its rivals, then every block."""
    known = (
        filing.form,
        filing.company,
        say("fiscal year {year}", year=filing.fiscal_year) if filing.fiscal_year else None,
    )
    about = " · ".join(words for words in known if words) or say("form, company and year unknown")
    rows = [row(filing.path, OutlineLine(about))]
    doubts = warnings_of(filing)
    if doubts:
        rows += [heading(say("What is in doubt")), *(OutlineRow((OutlineLine(doubt),)) for doubt in doubts)]
    rows += [heading(say("The section")), row(_section(filing.section))]
    rows += [_candidate(candidate, filing.section) for candidate in filing.candidates]
    rows.append(heading(_parts(filing)))
    rows += [block_row(filing, block) for block in filing.blocks if block.noise is not Noise.WHITE_SPACE]
    return tuple(rows)


def block_row(filing: Filing, block: Block) -> OutlineRow:
    """Return what a block of the section was taken for, and why."""
    words = " ".join(block.span.of(filing.text).split())
    if len(words) > _WORDS:
        words = words[: _WORDS - 1] + "…"
    lines = _plain(block.decisions)
    weighed = [one for one in block.decisions[1:] if one.weight]
    for verdict in dict.fromkeys(one.verdict for one in weighed):
        same = [one for one in weighed if one.verdict == verdict]
        lines += _group(
            say("For a {verdict}:", verdict=say_as("a block", verdict)),
            (one for one in same if one.weight > 0),
        )
        lines += _group(
            say("Against a {verdict}:", verdict=say_as("a block", verdict)),
            (one for one in same if one.weight < 0),
        )
    if not block.decisions:
        lines.append(OutlineLine(say("no decision was logged"), Rank.QUIET, 1))
    return row(f"{_role(block)}: “{words}”", *lines)


def _role(block: Block) -> str:
    if block.noise is not None:
        return say("Set aside, {kind}", kind=noise_words(block.noise.value))
    if block.factor is None:
        return say_as("a block", block.role.value).capitalize()
    role = say_as("a block", block.role.value).capitalize()
    return say(
        "{role} of factor {factor}" if block.role is Role.HEADING else "{role} in factor {factor}",
        role=role,
        factor=block.factor,
    )


def _parts(filing: Filing) -> str:
    return say_count(
        len(filing.factors),
        "Its parts: {n} factor, as it stands in the file",
        "Its parts: {n} factors, as they stand in the file",
    )


def _plain(decisions: Sequence[Decision]) -> list[OutlineLine]:
    """The verdict on the whole, which is the first, and what was decided without weighing."""
    return [
        OutlineLine(_sentence(one), indent=1)
        for number, one in enumerate(decisions)
        if number == 0 or not one.weight
    ]


def _sentence(decision: Decision) -> str:
    words = say_reason(decision.reason)
    return f"{words[:1].upper()}{words[1:]}"


def _group(title: str, decisions: Iterable[Decision]) -> list[OutlineLine]:
    ordered = sorted(decisions, key=lambda one: -abs(one.weight))
    if not ordered:
        return []
    told = (OutlineLine(f"{_strength(one)}: {say_reason(one.reason)}", indent=2) for one in ordered)
    return [OutlineLine(title, Rank.QUIET, 1), *told]


def _strength(decision: Decision) -> str:
    return next(say(word) for least, word in _STRENGTHS if abs(decision.weight) >= least)


def _section(section: Section) -> str:
    if section.by_hand:
        return say("“{title}”, pointed at by hand", title=section.title)
    return say(
        "“{title}”, read with {share} confidence", title=section.title, share=f"{section.confidence:.0%}"
    )


def _candidate(candidate: SectionCandidate, section: Section) -> OutlineRow:
    chosen = candidate.span == section.span
    name = say("Why") if chosen else say("Not taken: “{title}”", title=candidate.title)
    return row(name, *(OutlineLine(say_reason(one.reason), indent=1) for one in candidate.reasons))
