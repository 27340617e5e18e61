"""The log of how a filing was read, in a reviewer's words.

The log has the weight of each piece of evidence as a number ("+8.00", "-2.70"). A reviewer reads instead what
speaks for a heading and what against it, the strongest first, each as decisive, strong, clear or slight.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from viewer.filings.model import Block, Decision, Filing, Noise, Role, Section, SectionCandidate
from viewer.language.say import say, say_as, say_count, sayable
from viewer.wording.readings.filings import noise_words, warnings_of

_STRENGTHS = sayable(((6.0, "decisive"), (2.5, "strong"), (1.0, "clear"), (0.0, "slight")))
"""Least weights of evidence, in the units of the log, and their names on screen."""
_ROLES = sayable(("heading", "category heading", "paragraph", "preamble", "noise"), "a block")
"""What a block may be, named by its values."""
_WORDS = 100
"""Characters of a block that are quoted."""


def reading_words(filing: Filing) -> str:
    """Return how a filing was read, as plain text: doubts, the section and its rivals, then every block."""
    known = (
        filing.form,
        filing.company,
        say("fiscal year {year}", year=filing.fiscal_year) if filing.fiscal_year else None,
    )
    lines = [
        filing.path,
        " · ".join(words for words in known if words) or say("form, company and year unknown"),
    ]
    doubts = warnings_of(filing)
    if doubts:
        lines += ["", say("What is in doubt")]
        lines += [f"    {doubt}" for doubt in doubts]
    lines += ["", say("The section"), f"    {_section(filing.section)}"]
    for candidate in filing.candidates:
        lines += _candidate(candidate, filing.section)
    lines += ["", _parts(filing), ""]
    for block in filing.blocks:
        if block.noise is not Noise.WHITE_SPACE:
            lines += [*block_lines(filing, block), ""]
    return "\n".join(lines)


def block_lines(filing: Filing, block: Block) -> list[str]:
    """Return what a block of the section was taken for, and why."""
    words = " ".join(block.span.of(filing.text).split())
    if len(words) > _WORDS:
        words = words[: _WORDS - 1] + "…"
    lines = [f"{_role(block)}: “{words}”"]
    lines += _plain(block.decisions)
    weighed = [one for one in block.decisions[1:] if one.weight]
    for verdict in dict.fromkeys(one.verdict for one in weighed):
        same = [one for one in weighed if one.verdict == verdict]
        lines += _group(say("For a {verdict}:", verdict=verdict), (one for one in same if one.weight > 0))
        lines += _group(say("Against a {verdict}:", verdict=verdict), (one for one in same if one.weight < 0))
    return lines if block.decisions else [*lines, f"    {say('no decision was logged')}"]


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


def _plain(decisions: Sequence[Decision]) -> list[str]:
    """The verdict on the whole, which is the first, and what was decided without weighing."""
    return [
        f"    {one.reason[:1].upper()}{one.reason[1:]}"
        for number, one in enumerate(decisions)
        if number == 0 or not one.weight
    ]


def _group(title: str, decisions: Iterable[Decision]) -> list[str]:
    ordered = sorted(decisions, key=lambda one: -abs(one.weight))
    return (
        [f"    {title}", *(f"        {_strength(one)}: {one.reason}" for one in ordered)] if ordered else []
    )


def _strength(decision: Decision) -> str:
    return next(say(word) for least, word in _STRENGTHS if abs(decision.weight) >= least)


def _section(section: Section) -> str:
    if section.by_hand:
        return say("“{title}”, pointed at by hand", title=section.title)
    return say(
        "“{title}”, read with {share} confidence", title=section.title, share=f"{section.confidence:.0%}"
    )


def _candidate(candidate: SectionCandidate, section: Section) -> list[str]:
    chosen = candidate.span == section.span
    name = say("Why")
    if not chosen:
        share = f"{candidate.confidence:.0%}"
        name = say("Not taken: “{title}”, {share} sure of the place", title=candidate.title, share=share)
    return [f"    {name}", *(f"        {one.reason}" for one in candidate.reasons)]
