"""Headings that share a line with their body: "1. History of Losses. Since its inception, …".

Some filings set the heading in bold at the start of its paragraph, some only number it, and those of the
years of plain text have nothing but capitals ("Dependence on Key Customers. The Company sells …"). Where a
section does so again and again, each such block is cut in two, so that later stages see a heading and a body.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from viewer.filings.headings.weights import RUN_IN
from viewer.filings.headings.wording import names_group
from viewer.filings.model import Noise, Span
from viewer.filings.source import SourceBlock, SourceEdit, part_of, shown
from viewer.language.sentence_ends import is_closed
from viewer.language.sentences import first_stop
from viewer.language.stop_words import AUXILIARIES

_NUMBER = re.compile(r"\(?(\d{1,2})[.)]\s")
_STOP = re.compile(r"\s*(?:[–—]|\.(?=\s)|:(?=\s)|-(?=\s))\s*")
"""What parts a heading from its body where it stands outside the heading's own type."""
_DASHES = "–—-"
_DASH = re.compile(r"[A-Z][^.:\n–—]{3,90}?(?:\n[^.:\n–—]{0,90}?)?\s?(?:--|–|—|:)\s+(?=[A-Z])")
"""A title of a line or two and the dash that parts it from its text."""


def split_run_in(text: str, blocks: Sequence[SourceBlock]) -> tuple[SourceBlock, ...]:
    """Cut run-in headings off their bodies; return the blocks unchanged where the section has none."""
    styled = {
        i: end
        for i, b in enumerate(blocks)
        if (end := _styled_end(text, b, cut=_is_cut(blocks, i))) is not None
    }
    set_alone = [_wholly_styled(b) and i not in styled for i, b in enumerate(blocks)]
    # Lines that are set apart as a whole, over plain text, are headings on lines of their own.
    alone = sum(
        set_alone[i]
        and not set_alone[i + 1]
        and i + 1 not in styled
        and block.marker is None
        and not names_group(shown(text, block))
        for i, block in enumerate(blocks[:-1])
    )
    if alone >= RUN_IN.least:
        styled = {i: end for i, end in styled.items() if blocks[i].marker is None}
    if len(styled) < max(RUN_IN.least, alone):
        styled = {}
    ends = styled or _numbered(text, blocks) or ({} if alone >= RUN_IN.least else _titled(text, blocks))
    result: list[SourceBlock] = []
    for index, block in enumerate(blocks):
        if index in ends:
            head = part_of(text, block, Span(block.span.start, ends[index]))
            result.append(replace(_without_dash(text, head), run_in=True))
            result.append(part_of(text, block, Span(ends[index], block.span.end)))
        else:
            result.append(block)
    return tuple(result)


def _without_dash(text: str, head: SourceBlock) -> SourceBlock:
    """Leave the dash that parts a heading from its text out of what is read of the heading."""
    end = head.content.end
    marks = [e for e in head.edits if not e.replacement]
    while marks and marks[-1].span.end == end:
        end = marks.pop().span.start
    closed = text[_start(head) : end].rstrip()
    bare = closed.rstrip(_DASHES)
    title = bare.rstrip()
    if bare == closed or not title:
        return head
    edit = SourceEdit(
        Span(_start(head) + len(title), end), "", "run-in dash", "it parts the heading from its text"
    )
    others = [e for e in head.edits if e.span.end <= edit.span.start or e.span.start >= edit.span.end]
    return replace(head, edits=tuple(sorted([*others, edit], key=lambda e: e.span)))


def _start(block: SourceBlock) -> int:
    return block.marker.end if block.marker is not None else block.content.start


def _wholly_styled(block: SourceBlock) -> bool:
    if not block.runs or block.noise is not None:
        return False
    markup = sum(len(edit.span) for edit in block.edits)
    covered = sum(len(run.span) for run in block.runs)
    return covered >= RUN_IN.wholly_styled * (block.content.end - _start(block) - markup)


def _is_cut(blocks: Sequence[SourceBlock], index: int) -> bool:
    """True where the layout shows that a page ends after a block."""
    following = blocks[index + 1] if index + 1 < len(blocks) else None
    return following is not None and (following.page_start or following.noise not in (None, Noise.HIDDEN))


def _styled_end(text: str, block: SourceBlock, *, cut: bool) -> int | None:
    """Return where a heading set in other type ends, if the block starts with one and goes on plain.

    ``cut`` says that a page ends after the block: then a word of its body may be all that stands here.
    """
    if not block.runs or block.row or block.noise is not None or (_wholly_styled(block) and not cut):
        return None
    at = _start(block)
    markup = {edit.span.start: edit.span.end for edit in block.edits if not edit.replacement.strip()}
    # A list mark may be set as the heading is: then the run begins before the heading does.
    styled = {max(at, run.span.start): run.span.end for run in block.runs if run.span.end > at}
    end = at
    while True:
        if end in markup:
            end = markup[end]
        elif end in styled:
            end = max(styled[end], end + 1)
        elif end < block.content.end and text[end].isspace() and end > at:
            end += 1
        else:
            break
    heading = _plain(text, at, end, markup)
    if not is_closed(heading) and (outside := _STOP.match(text, end, block.content.end)):
        end = outside.end()
        heading = _plain(text, at, end, markup)
    body = text[end : block.content.end].split()
    begun = cut and bool(body) and not is_closed(body[-1])
    fits = RUN_IN.least_words <= len(heading.split()) <= RUN_IN.heading_words
    goes_on = begun or len(body) >= RUN_IN.body_words
    return (
        end if fits and goes_on and (is_closed(heading) or heading.endswith((":", "—", "–", "-"))) else None
    )


def _plain(text: str, start: int, end: int, markup: dict[int, int]) -> str:
    out = []
    at = start
    while at < end:
        if at in markup:
            at = markup[at]
        else:
            out.append(text[at])
            at += 1
    return "".join(out).strip()


def _numbered(text: str, blocks: Sequence[SourceBlock]) -> dict[int, int]:
    """Find blocks numbered 1, 2, 3 … that each open with a title and a full stop."""
    found: dict[int, int] = {}
    expected = 1
    for index, block in enumerate(blocks):
        match = _NUMBER.match(text, block.content.start, block.content.end) if block.noise is None else None
        if match is None or int(match.group(1)) != expected:
            continue
        start = _start(block)
        stop = first_stop(text[start : block.content.end])
        if stop is None:
            continue
        title = text[start : start + stop]
        body = text[start + stop : block.content.end].split()
        if (
            len(title.split()) <= RUN_IN.numbered_words
            and len(body) >= RUN_IN.body_words
            and has_capitals(title)
        ):
            found[index] = start + stop
            expected += 1
    return found if len(found) >= RUN_IN.least_numbered else {}


def _titled(text: str, blocks: Sequence[SourceBlock]) -> dict[int, int]:
    """Find plain blocks that open with a title and a full stop or a dash, if these are its headings.

    Where as many lines stand by themselves over text, the titles are of parts of what is under those.
    """
    found: dict[int, int] = {}
    lines = 0
    for index, block in enumerate(blocks):
        if block.noise is not None or block.row or block.marker is not None or block.runs:
            continue
        content = text[block.content.start : block.content.end]
        stop = _title_end(content)
        if stop is not None:
            found[index] = block.content.start + stop
        elif _is_line_over_text(content, blocks[index + 1 : index + 2]):
            lines += 1
    return found if len(found) >= max(RUN_IN.least_titled, lines + 1) else {}


def _is_line_over_text(content: str, following: Sequence[SourceBlock]) -> bool:
    """True for one short sentence, or none, over a longer block."""
    short = len(content.split()) <= RUN_IN.numbered_words and first_stop(content) is None
    over = short and any(len(block.content) > len(content) for block in following)
    return over and not names_group(" ".join(content.split()))


def _title_end(content: str) -> int | None:
    """Return where the title ends that a plain block opens with; None where it opens with none."""
    dash = _DASH.match(content)
    stop = dash.end() if dash else first_stop(content)
    if stop is None or not content[:1].isupper():
        return None
    flat = " ".join(content[:stop].split())
    is_title = opens_with_title(
        f"{flat.rstrip(' -–—:')}. {content[stop:]}" if dash else content, RUN_IN.title_words
    )
    return stop if is_title else None


def opens_with_title(text: str, longest: int = RUN_IN.opening_words) -> bool:
    """True for a paragraph that opens with a title of a few words: "Claims Transmissions. We send …"."""
    stop = first_stop(text)
    if stop is None:
        return False
    words = text[:stop].split()
    return (
        RUN_IN.least_words <= len(words) <= longest
        and len(text[stop:].split()) >= RUN_IN.body_words
        and all(word[:1].isupper() or len(word) < RUN_IN.title_word for word in words)
        and has_capitals(text[:stop])
        and not any(word.lower() in AUXILIARIES for word in words)
    )


def has_capitals(title: str) -> bool:
    """True where the longer words begin with capitals, as a title's do."""
    long = [word for word in re.findall(r"[^\W\d_]+", title) if len(word) >= RUN_IN.title_word]
    return bool(long) and sum(word[0].isupper() for word in long) >= RUN_IN.capitals * len(long)
