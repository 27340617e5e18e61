"""How a filing sets its headings, and where else it sets text so.

The case: headings are bold italic. A bold italic sentence in a paragraph is a heading that lost its line end,
and one behind the section's end says that the section goes on there.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Set

from viewer.filings.confidence.reading import Reading
from viewer.filings.model import Role, Span
from viewer.filings.source import CharacterStyle, SourceBlock

Type = tuple[bool, bool, bool, bool]
"""Bold, italic, underlined, of another face than the body's."""
_PLAIN: Type = (False, False, False, False)


def heading_types(reading: Reading) -> frozenset[Type]:
    """Return the types that headings are set in, plain type left out."""
    found = {
        type_of(run.style)
        for passage, verdict in zip(reading.passages, reading.verdicts, strict=True)
        if verdict.role is Role.HEADING
        for at in passage.blocks
        for run in reading.blocks[at].runs
        if 2 * len(run.span) > len(reading.blocks[at].content)
    }
    return frozenset(found - {_PLAIN})


def type_of(style: CharacterStyle) -> Type:
    """Return the type of characters."""
    return style.bold, style.italic, style.underline, style.other_face


def stretches_set(block: SourceBlock, types: Set[Type]) -> Iterator[Span]:
    """Yield the stretches of a block that are set in one of some types, neighbours joined."""
    last: Span | None = None
    for run in block.runs:
        if type_of(run.style) not in types:
            continue
        if last is not None and run.span.start - last.end <= 1:
            last = Span(last.start, run.span.end)
            continue
        if last is not None:
            yield last
        last = run.span
    if last is not None:
        yield last


def usual_typeface(reading: Reading) -> str:
    """Return the way in which most headings are set; empty for plain text."""
    names = Counter(
        passage.emphasis.typeface
        for passage, verdict in zip(reading.passages, reading.verdicts, strict=True)
        if verdict.role is Role.HEADING
    )
    return names.most_common(1)[0][0] if names else ""
