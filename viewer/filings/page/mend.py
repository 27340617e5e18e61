"""Paragraphs that a page end cut in two, put together again.

"We are not sure that we will be able to" / "keep or attract these human resources": the first half
breaks off, the second begins with a small letter. Where the second half begins with a capital ("… of
Net Chart Japan" / "Corporation for ¥75 million.") it must be no sentence of its own. A paragraph that
breaks off and finds no second half is left as it is, and said so.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field, replace

from viewer.filings.model import Decision, Noise, Paragraph, ParagraphKind
from viewer.filings.page.furniture import Furniture
from viewer.filings.page.thresholds import MENDING
from viewer.filings.source import SourceBlock
from viewer.filings.text.emphasis import emphasis_of
from viewer.filings.text.passage import Passage
from viewer.filings.text.reading_text import Reader
from viewer.language.sentence_ends import (
    OPEN_WORDS,
    UNFINISHED,
    bare_end,
    begins_small,
    breaks_off,
    ends_in_abbreviation,
    is_closed,
)
from viewer.language.sentences import sentences
from viewer.language.stems import words
from viewer.language.stop_words import AUXILIARIES
from viewer.language.word_lists import word_set

_STARTERS = word_set(
    "a an the we our us it its this that these those they their there he she i in on at for from if when "
    "while although though because since as to with without under over by during after before any all some "
    "many most each such no not neither either both however moreover furthermore further additionally "
    "accordingly therefore thus also please see generally currently recently historically other another "
    "should"
)
"""Words that begin sentences of their own."""

_PAUSE = re.compile(r"(?:,|;(?:\s+(?:and|or|and/or))?)\Z")
"""How an item of a list ends, the last but one ("…; and") among them."""

_CLOSING = re.compile(r"[.,;:!?)\]”’]+")
_REFERENCE_END = re.compile(r"\b(?:item|note|part)s?\s+\w{1,4}\.$", re.IGNORECASE)


@dataclass(slots=True)
class _PassageDraft:
    """A passage being put together."""

    blocks: list[int]
    joins: list[str] = field(default_factory=list)
    decisions: list[Decision] = field(default_factory=list)


def mend(
    blocks: Sequence[SourceBlock], furniture: Furniture, reader: Reader, check: Callable[[], None]
) -> tuple[tuple[Passage, ...], Furniture]:
    """Join the blocks that are no furniture into passages, in order.

    Blocks that turn out to hold markup alone (an empty pair of stars, a picture) join the furniture.
    """
    drafts: list[_PassageDraft] = []
    read = {i: reader.paragraph([b]) for i, b in enumerate(blocks) if i not in furniture}
    page_end = False
    styled = any(_set_apart(b) for i, b in enumerate(blocks) if i not in furniture and not b.row)
    for index, block in enumerate(blocks):
        if index % MENDING.check_every == 0:
            check()
        if index in furniture:
            page_end = page_end or (bool(block.content) and block.noise is not Noise.HIDDEN)
            continue
        page_end = page_end or block.page_start
        reason = None
        if drafts:
            reason = _reason(reader.text, drafts[-1], index, blocks, read, page_end=page_end, styled=styled)
        if reason:
            drafts[-1].blocks.append(index)
            drafts[-1].joins.append(reason)
            drafts[-1].decisions.append(Decision("mend", "one paragraph", reason))
        else:
            drafts.append(_PassageDraft([index]))
        page_end = False
    passages = _levelled([_passage(draft, blocks, reader, read) for draft in drafts], blocks)
    noise = dict(furniture.noise)
    for passage in passages:
        if not passage.text:
            for index in passage.blocks:
                noise[index] = (
                    Noise.MARKUP,
                    Decision("mend", Noise.MARKUP.value, "nothing is left to read here"),
                )
    return tuple(p for p in passages if p.text), Furniture(noise)


def _reason(
    text: str,
    draft: _PassageDraft,
    index: int,
    blocks: Sequence[SourceBlock],
    read: dict[int, Paragraph],
    *,
    page_end: bool,
    styled: bool,
) -> str | None:
    """Say why a block goes on the draft before it, or None where it does not.

    ``styled`` says that some lines of the section are set apart, as its headings then are.
    """
    first, last, block = blocks[draft.blocks[0]], blocks[draft.blocks[-1]], blocks[index]
    if page_end and block.run_in and _heading_goes_on(last, read[draft.blocks[-1]], read[index]):
        return "the heading breaks off at the page end, and ends on the next"
    if first.level is not None or block.level is not None or last.run_in or block.run_in:
        return None
    head = replace(read[draft.blocks[-1]], kind=read[draft.blocks[0]].kind)
    if _set_apart(block) != _set_apart(last) and not is_lone_mark(last):
        joined = page_end and head.text and read[index].text and _by_mark(head, read[index])
        return joined or None
    next_line = not page_end and text.count("\n", last.content.end, block.content.start) < MENDING.blank_line
    if reason := _goes_on(
        head, read[index], page_end=page_end, next_line=next_line, full=page_end and last.full
    ):
        return reason
    if page_end and _cut_before_name(head, read[index], styled=styled):
        return "the first half breaks off at a page end, and the second begins with no word that sentences do"
    return None


def is_lone_mark(block: SourceBlock) -> bool:
    """True for a block that holds a list mark and nothing else."""
    return block.marker is not None and block.marker == block.content


def broken_off(text: str) -> bool:
    """True for a paragraph of prose that ends in mid-sentence."""
    return (
        not is_closed(text)
        and not text.endswith(":")
        and not _PAUSE.search(text)
        and (len(sentences(text)) > 1 or len(text.split()) > MENDING.long_sentence)
    )


def _goes_on(head: Paragraph, tail: Paragraph, *, page_end: bool, next_line: bool, full: bool) -> str | None:
    """Say why ``tail`` is the second half of ``head``, or None where it is not.

    ``next_line`` says that no blank line and no page end stands between them; ``full`` that a page ends
    after ``head`` with a line that is full.
    """
    if tail.kind is not ParagraphKind.PROSE or head.kind is ParagraphKind.ROW or not tail.text:
        return None
    if not head.text:
        return "the list mark stands alone before its item" if head.kind is ParagraphKind.BULLET else None
    if mark := _by_mark(head, tail):
        return mark
    if head.text.endswith((":", "—")):
        return None
    if begins_small(tail.text):
        return _small(head, page_end=page_end)
    return _capital(head, tail, page_end=page_end, next_line=next_line, full=full)


def _by_mark(head: Paragraph, tail: Paragraph) -> str | None:
    """Say which mark at the start of ``tail`` shows that it goes on, or None where none does."""
    if _CLOSING.fullmatch(tail.text):
        return "only the closing marks of the first half stand here"
    closed = is_closed(head.text) and not _REFERENCE_END.search(head.text[-MENDING.reference_end :])
    if (
        not closed
        and not head.text.endswith((":", "—"))
        and tail.text[0] in "—–"
        and tail.text[1:2].isalpha()
    ):
        return "the second half begins with a dash that joins it to the first"
    return None


def _unfinished(head: Paragraph, tail: Paragraph) -> bool:
    """True where ``head`` ends in "of the" or the like and ``tail`` does not begin a sentence."""
    return head.text.split()[-1].lower() in UNFINISHED and _first_word(tail) not in _STARTERS


def _first_word(tail: Paragraph) -> str:
    return tail.text.split()[0].strip("\"“”'’()").lower()


def _small(head: Paragraph, *, page_end: bool) -> str | None:
    """Say why ``head`` goes on in a paragraph that begins with a small letter."""
    if is_closed(head.text):
        if ends_in_abbreviation(head.text):
            return "the first half ends in an abbreviation, the second begins with a small letter"
        return None
    pause = _PAUSE.search(head.text)
    pauses = pause is not None
    in_list = head.kind is ParagraphKind.BULLET and not (pause and pause[0][0] == ";")
    goes_on = head.text.endswith(",") and len(head.text.split()) > MENDING.short_words
    if page_end or not pauses or in_list or goes_on:
        return "the first half breaks off, the second begins with a small letter"
    return None


def _capital(head: Paragraph, tail: Paragraph, *, page_end: bool, next_line: bool, full: bool) -> str | None:
    """Say why ``head`` goes on in a paragraph that begins with a capital letter or a figure."""
    if is_closed(head.text) or (head.text.endswith((";", ",")) and not page_end):
        return None
    if (next_line and _unfinished(head, tail)) or (page_end and breaks_off(head.text)):
        return "the first half breaks off after a word that nothing ends with"
    if _first_word(tail) in _STARTERS:
        return None
    if full and not head.text.endswith(";"):
        return "the first half breaks off in the full line that ends its page"
    return _part_of_sentence(head, tail, page_end=page_end)


def _cut_before_name(head: Paragraph, tail: Paragraph, *, styled: bool) -> bool:
    """True for "… and the Conference of State" over "Bank Supervisors has proposed a model rule.".

    The first half is prose whose last sentence lacks its end, the second whole sentences. Where headings are
    not set apart (``styled``), one sentence alone may be the next heading.
    """
    said = sentences(head.text)
    return (
        head.kind is tail.kind is ParagraphKind.PROSE
        and len(said) > 1
        and head.text[-1].isalnum()
        and bool(tail.text)
        and tail.text[0].isupper()
        and _first_word(tail) not in _STARTERS
        and (len(sentences(tail.text)) > 1 or (styled and is_closed(tail.text)))
    )


def _part_of_sentence(head: Paragraph, tail: Paragraph, *, page_end: bool) -> str | None:
    """Say why ``head``, which breaks off, goes on in what is no sentence of its own."""
    if len(sentences(head.text)) <= 1 and len(head.text.split()) <= MENDING.long_sentence:
        return None
    opening = sentences(tail.text)[0]
    last = (bare_end(head.text).split()[-1:] or [""])[0]
    open_end = last.lower() in OPEN_WORDS
    in_name = last[:1].isupper() or last[:1].isdigit()
    stated = (
        any(word in AUXILIARIES for word in words(opening)) or len(opening.split()) > MENDING.fragment_words
    )
    if not stated and (open_end or in_name or (page_end and is_closed(tail.text))):
        return "the first half breaks off and the second is no sentence of its own"
    if page_end and open_end:
        return "the first half breaks off at a page end"
    return None


def _heading_goes_on(last: SourceBlock, head: Paragraph, tail: Paragraph) -> bool:
    """True where a heading that shares a line with its body began on the page before."""
    return (
        not last.run_in
        and last.level is None
        and head.kind is ParagraphKind.PROSE
        and _set_apart(last)
        and not is_closed(head.text)
        and begins_small(tail.text)
    )


def _set_apart(block: SourceBlock) -> bool:
    """True where most of the block is set in bold, italic or underlined type."""
    styled = sum(
        len(run.span) for run in block.runs if run.style.bold or run.style.italic or run.style.underline
    )
    return styled > MENDING.set_apart_share * max(1, len(block.content))


def _passage(
    draft: _PassageDraft, blocks: Sequence[SourceBlock], reader: Reader, read: dict[int, Paragraph]
) -> Passage:
    parts = [blocks[i] for i in draft.blocks]
    paragraph = read[draft.blocks[0]] if len(parts) == 1 else reader.paragraph(parts, draft.joins)
    return Passage(
        paragraph,
        tuple(draft.blocks),
        emphasis_of(reader.text, parts, paragraph.text),
        tuple(draft.decisions),
    )


def _levelled(passages: list[Passage], blocks: Sequence[SourceBlock]) -> list[Passage]:
    """Give list items their depth: the rank of their indent among those of their list."""
    result: list[Passage] = []
    run: list[Passage] = []
    for passage in [*passages, None]:
        if passage is not None and passage.paragraph.kind is ParagraphKind.BULLET:
            run.append(passage)
            continue
        depths = sorted({blocks[p.blocks[0]].indent for p in run})
        for item in run:
            level = depths.index(blocks[item.blocks[0]].indent)
            result.append(replace(item, paragraph=replace(item.paragraph, level=level)) if level else item)
        run = []
        if passage is not None:
            result.append(passage)
    return result
