"""A file -> a Filing. Only this module knows the order of the stages."""

from __future__ import annotations

import hashlib
import logging
import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from os import PathLike, fspath

from viewer.filings.confidence.judge import judge
from viewer.filings.confidence.reading import Reading
from viewer.filings.confidence.weights import CONFIDENCE
from viewer.filings.errors import (
    Cancelled,
    FilingError,
    SectionNotFound,
    UnreadableFiling,
    not_foreseen,
    too_much_memory,
)
from viewer.filings.facts.model import TaggedPage
from viewer.filings.headings.decide import Verdict, decide
from viewer.filings.headings.run_in import split_run_in
from viewer.filings.headings.side_by_side import part_side_by_side
from viewer.filings.identity.identify import identify
from viewer.filings.model import Filing, Noise, Paragraph, Section, SectionCandidate, Span
from viewer.filings.page.furniture import Furniture, find_furniture, part_page_lines
from viewer.filings.page.mend import mend
from viewer.filings.section.locate import Located, locate
from viewer.filings.section.thresholds import LOCATE
from viewer.filings.section.titles import LOOKED_FOR
from viewer.filings.segment import Segments, segment
from viewer.filings.source import Source, SourceBlock, cut, within
from viewer.filings.sources.formats import source_of
from viewer.filings.sources.given import AS_IT_IS, Given
from viewer.filings.sources.opened import bytes_of
from viewer.filings.text.passage import Passage
from viewer.filings.text.reading_text import reader_of
from viewer.filings.text.usual_type import without_usual_type
from viewer.filings.watch import UNWATCHED, Watch

_LOG = logging.getLogger(__name__)

_SHELL = re.compile(rb"\bix\?doc=|\bix-?viewer\b|inline\s+(?:x|i)brl\s+viewer", re.IGNORECASE)
_SHELL_TEXT, _SHELL_BYTES = 4_000, 400_000
"""The viewer's page has little text: the filing is fetched by its scripts when it is shown."""


def read(
    path: str | PathLike[str],
    *,
    section: Span | str | None = None,
    should_cancel: Callable[[], bool] | None = None,
    watch: Watch = UNWATCHED,
    given: Given = AS_IT_IS,
) -> Filing:
    """Read a filing and segment its risk factors.

    Args:
        path: the file.
        section: span of the file's text that the reviewer pointed at, or its title, or its place among those
            that are found (:mod:`viewer.filings.section.named`); None to search for the section.
        should_cancel: asked now and then; reading stops when it says True.
        watch: follows the pages of a PDF, which is read in a process of its own, and says whether to wait for
            one that does not end.
        given: what is known of it beside the path: its bytes, where they came by a pipe, and its format.

    Raises:
        UnreadableFiling: the file cannot be opened, is too large, or is not in a format that is read.
        SectionNotFound: no risk-factor section stands in it, or none as named; the error carries the text.
        Cancelled: ``should_cancel`` said so.
    """
    name = fspath(path)

    def check() -> None:
        if should_cancel is not None and should_cancel():
            raise Cancelled

    try:
        return _read(name, section, check, watch, given)
    except (FilingError, Cancelled):
        raise
    except MemoryError:
        raise too_much_memory(name) from None
    except Exception as fault:
        # Every reader turns what its library raises into an UnreadableFiling; this is what none foresaw.
        _LOG.exception("%s could not be read", name)
        raise not_foreseen(name, type(fault).__name__) from fault


def _read(
    name: str, section: Span | str | None, check: Callable[[], None], watch: Watch, given: Given
) -> Filing:
    """Run the stages on a file."""
    check()
    data = given.data if given.data is not None else bytes_of(name)
    source, encoding = source_of(name, data, check, watch, given.format)
    shown = source.shown()
    _refuse_empty(name, shown.text, data)
    check()
    located = locate(shown, check)
    if section is None and source.reports:
        from viewer.filings.exhibits import with_exhibit  # only a full submission has any

        source, located = with_exhibit(name, source, located, check) or (source, located)
        shown = source.shown()
    chosen, body_start = _choose(name, source, located, section)
    check()
    parts = passages_of(source, chosen.span, body_start, check)
    verdicts = decide(parts.passages, check)
    segments = _segment(source.text, parts, verdicts)
    judged = judge(_reading(source, chosen, located, parts, verdicts, segments, by_hand=section is not None))
    identity = identify(shown.text, chosen.span, chosen.item, source.properties)
    return Filing(
        path=name,
        sha256=hashlib.sha256(data).hexdigest(),
        text=source.text,
        encoding=encoding,
        format=source.format,
        form=identity.form,
        company=identity.company,
        fiscal_year=identity.fiscal_year,
        section=Section(
            chosen.span,
            chosen.item,
            chosen.title,
            1.0 if section is not None else judged.confidence,
            by_hand=section is not None,
        ),
        blocks=segments.blocks,
        preamble=segments.preamble,
        factors=segments.factors,
        candidates=located.candidates,
        warnings=source.warnings,
        doubts=judged.doubts,
        properties=source.properties,
        tagged=TaggedPage(source.markup) if source.markup else None,
        recognised=source.recognised,
        size=len(data),
        notes=segments.notes,
    )


def _refuse_empty(name: str, text: str, data: bytes) -> None:
    """Refuse a file without text, and the page of EDGAR's viewer, which shows the filing by a script."""
    if len(text) < _SHELL_TEXT and _SHELL.search(data[:_SHELL_BYTES]):
        raise UnreadableFiling(
            name,
            "this is the page of EDGAR's inline viewer, without the filing that it shows",
            "Open the address after “ix?doc=” and save the page that it leads to",
        )
    if not text.strip():
        raise UnreadableFiling(
            name,
            "the file has no text that it shows",
            "It may be hidden, or made by a script: open the file where it came from and save its text",
        )


def _choose(
    name: str, source: Source, located: Located, by_hand: Span | str | None
) -> tuple[SectionCandidate, int]:
    """Return the section's place and where its title ends."""
    candidates = located.candidates
    if isinstance(by_hand, str):
        from viewer.filings.section.named import section_named  # only who names a section waits for it

        named = section_named(name, by_hand, source.shown(), candidates)
        if named.title:
            return SectionCandidate(named.span, None, named.title, 1.0), named.title_end
        by_hand = named.span
    if by_hand is not None:
        start = max(0, min(by_hand.start, len(source.text)))
        span = Span(start, max(start, min(by_hand.end, len(source.text))))
        if not span.of(source.text).strip():
            raise SectionNotFound(
                name,
                "nothing stands at the place pointed at",
                "Select the text of the risk factors",
                text=source.text,
                looked_for=LOOKED_FOR,
                candidates=candidates,
            )
        ends = located.title_ends
        same = next((c for c in candidates if c.span.start <= span.start < ends[c.span.start]), None)
        title = same.title if same else "Risk factors"
        place = SectionCandidate(span, same.item if same else None, title, 1.0)
        return place, min(span.end, ends[same.span.start]) if same else span.start
    best = candidates[0] if candidates else None
    if best is None or best.confidence < LOCATE.least:
        raise SectionNotFound(
            name,
            "no section of risk factors was found (looked for "
            + ", ".join(f"“{t}”" for t in LOOKED_FOR)
            + ")",
            "Select the section's text and use it as the section",
            text=source.text,
            looked_for=LOOKED_FOR,
            candidates=candidates,
        )
    return best, located.title_ends[best.span.start]


@dataclass(frozen=True, slots=True)
class SectionPassages:
    """A section read up to its passages: what is decided about them is still to come."""

    blocks: tuple[SourceBlock, ...]
    furniture: Furniture
    passages: tuple[Passage, ...]


def passages_of(source: Source, span: Span, body_start: int, check: Callable[[], None]) -> SectionPassages:
    """Cut a section into blocks, set page furniture aside and mend what it cut.

    Args:
        source: the file as its format's reader understood it.
        span: the section.
        body_start: where the lines of its title end.
        check: called now and then; raises an error to stop.
    """
    blocks = cut(source.text, within(source.text, source.blocks, span), (body_start,))
    blocks = part_side_by_side(source.text, without_usual_type(blocks))
    blocks = split_run_in(source.text, part_page_lines(source.text, blocks))
    titles = frozenset(i for i, b in enumerate(blocks) if b.span.end <= body_start and b.content)
    furniture = find_furniture(source.text, blocks, titles)
    check()
    passages, furniture = mend(blocks, furniture, reader_of(source.text), check)
    check()
    return SectionPassages(blocks, furniture, passages)


def _segment(text: str, parts: SectionPassages, verdicts: Sequence[Verdict]) -> Segments:
    """Turn what was decided into factors."""
    segments = segment(parts.blocks, parts.furniture, parts.passages, verdicts)
    return replace(segments, notes=_notes(text, parts))


def _reading(
    source: Source,
    chosen: SectionCandidate,
    located: Located,
    parts: SectionPassages,
    verdicts: Sequence[Verdict],
    segments: Segments,
    *,
    by_hand: bool,
) -> Reading:
    """Put together what is to be judged."""
    end = chosen.span.end
    return Reading(
        source.shown().text,
        source.text,
        chosen,
        tuple(place for place in located.candidates if place is not chosen),
        by_hand,
        parts.blocks,
        parts.furniture,
        parts.passages,
        verdicts,
        segments,
        within(source.text, source.blocks, Span(end, min(len(source.text), end + CONFIDENCE.behind))),
        source.blocks,
        source.recognised,
    )


def _notes(text: str, section: SectionPassages) -> tuple[Paragraph, ...]:
    """Read what was set aside as notes at the foot of pages: no factor has it, but it says something."""
    noise = section.furniture.noise
    places = [at for at, (kind, _) in sorted(noise.items()) if kind is Noise.PAGE_NOTE]
    if not places:
        return ()
    reader = reader_of(text)
    notes = (reader.paragraph([section.blocks[at]]) for at in places)
    return tuple(note for note in notes if note.text)
