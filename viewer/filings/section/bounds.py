"""Where a section ends: before "Item 4", before "USE OF PROCEEDS", but not before a factor called "Dilution".

A numbered item or a part ends it however it is set. Any other title does if it is set as prominently as the
section's own, and what it stands over is no risk. Where the headings of the factors are set as the section's
title is, only known titles end it.
"""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections import Counter, defaultdict
from collections.abc import Sequence
from dataclasses import dataclass
from typing import NamedTuple

from viewer.filings.headings.wording import (
    is_possible,
    mentions_risk,
    names_group,
    names_harm,
    names_risk,
)
from viewer.filings.section.ends import EndKind, SectionEnd, numbered_lines, succeeds
from viewer.filings.section.looks import Looks, is_marked, ranks_with, set_alike, stands_out
from viewer.filings.section.thresholds import LOCATE
from viewer.filings.section.titles import Title
from viewer.filings.source import CELL_BAR, Source, SourceBlock
from viewer.language.sentence_ends import is_closed
from viewer.language.stems import words
from viewer.language.word_lists import word_set

_CLAIM = word_set("may could might adversely risk risks harm loss fail unable depend decline")
_MAY = word_set("may might could")
_LETTER = re.compile(r"[^\W\d_]")
_NO_TITLE = ".,;"
"""What no title ends with."""


class Limit(NamedTuple):
    """Where a section ends."""

    at: int
    end: SectionEnd | None
    """The title that it ends before; None where it runs to the end of the file."""
    by_words: bool = False
    """True where its factors' headings are set as its title is, so that nothing but words tells the end."""


def speaks_of_risks(said: Sequence[str]) -> bool:
    """True for words of which enough tell of what may go wrong."""
    return sum(map(_CLAIM.__contains__, said)) >= LOCATE.claim_share * len(said)


@dataclass(frozen=True, slots=True)
class _Stretch:
    """The text under a title, up to the next one of its rank."""

    words: tuple[str, ...]
    risky: bool
    """It speaks of risks, or is too short to tell."""
    claims: bool
    """It says what may happen and what harm that does."""


class Bounds:
    """Finds where the sections of one file end."""

    def __init__(self, source: Source, ends: Sequence[SectionEnd], listed: Sequence[SectionEnd]) -> None:
        self._source = source
        self._text = source.text
        self.looks = Looks(source)
        self._ends = ends
        self._listed = sorted([*ends, *listed], key=_start)
        self._named: dict[str, list[int]] = defaultdict(list)
        for end in ends:
            self._named[end.words.casefold()].append(end.start)
        self._numbered: list[tuple[tuple[int, ...], SectionEnd]] | None = None

    def of(self, title: Title) -> Limit:
        """Return where the section under a title ends."""
        if title.page:
            return self._next_line(title)
        hard = self._hard(title)
        own = self.looks.of(self.looks.block_of(title.span.start))
        between = self._known(title, hard.at)
        numbered = self._next_number(title, hard.at)
        if title.item is not None and (hard.end is not None or numbered is not None):
            # A numbered item follows: only titles that are known, and of its own rank, end it before.
            found = numbered or hard
            for end in between:
                if end.start < found.at and self._ends_itemed(title, end, found.at):
                    return Limit(end.start, end)
            return found
        ranked = self._ranked(title, hard.at)
        flat = self._headed_alike(title, ranked, hard.at)
        found = numbered or hard
        for end in between:
            if end.start < found.at and self._ends_unnumbered(title, end, ranked, found.at):
                found = Limit(end.start, end)
                break
        if stands_out(own) and (not flat or title.words.isupper()):
            found = self._by_rank(ranked, found)
        elif flat and numbered is None:
            found = self._before_other_things(ranked, found)
        told = found.end is not None and found.end.kind is EndKind.ALWAYS
        return found._replace(by_words=flat and numbered is None and not told)

    def _next_line(self, title: Title) -> Limit:
        """Return the next line of a table of contents, whatever it is titled."""
        first = bisect_left(self._listed, title.span.end, key=_start)
        end = self._listed[first] if first < len(self._listed) else None
        return Limit(end.start if end else len(self._text), end)

    def _hard(self, title: Title) -> Limit:
        """Find the first end that needs no look."""
        ends = self._ends if title.item is not None else self._listed
        first = bisect_left(ends, title.span.end, key=_start)
        # The part that the section stands in may be named again at the head of each page.
        own_part = next((e.part for e in reversed(ends[:first]) if e.part), None)
        for end in ends[first:]:
            if end.kind is not EndKind.ALWAYS or not end.ends(title.item):
                continue
            if end.part is None or end.part != own_part:
                return Limit(end.start, end)
        return Limit(len(self._text), None)

    def _known(self, title: Title, stop: int) -> list[SectionEnd]:
        first = bisect_left(self._ends, title.span.end, key=_start)
        last = bisect_left(self._ends, stop, key=_start)
        return [
            end
            for end in self._ends[first:last]
            if end.kind is not EndKind.ALWAYS and not self._heads_pages(end, title)
        ]

    def _heads_pages(self, end: SectionEnd, title: Title) -> bool:
        """True for the name of the chapter that the section stands in, at the head of page after page."""
        places = self._named[end.words.casefold()]
        before = bisect_left(places, title.span.start)
        return min(before, len(places) - before) >= LOCATE.page_heads

    def _next_number(self, title: Title, stop: int) -> Limit | None:
        """Find the next chapter by its number; a list of factors may be numbered from 1 as chapters are."""
        if not title.number:
            return None
        if self._numbered is None:
            self._numbered = numbered_lines(self._source)
        own = self.looks.of(self.looks.block_of(title.span.start))
        listed = False
        for number, end in self._numbered:
            if not title.span.end <= end.start < stop:
                continue
            listed = listed or number == (1,)
            if listed and len(number) == 1:
                continue
            if succeeds(number, title.number) and ranks_with(
                self.looks.of(self.looks.block_of(end.start)), own
            ):
                return Limit(end.start, end)
        return None

    def _ends_itemed(self, title: Title, end: SectionEnd, stop: int) -> bool:
        """True where a known title ends a section that a numbered item would end later."""
        own = self.looks.of(self.looks.block_of(title.span.start))
        if self._opens_section(title, end) or end.kind is EndKind.REPORT:
            return False
        if end.kind is EndKind.NOTE:
            return not self._headings_follow(end, stop)
        # Where titles are set as plain text is, a running line may be any of them.
        if not stands_out(own) or not self._ranks(title, end):
            return False
        stretch = self._stretch(end, stop, title)
        told = len(stretch.words) >= LOCATE.few_words and not stretch.claims
        return told and not self._headings_follow(end, stop)

    def _ends_unnumbered(self, title: Title, end: SectionEnd, ranked: Sequence[int], stop: int) -> bool:
        """True where a known title ends a section that no numbered item ends."""
        if self._opens_section(title, end):
            return False
        after = ranked[bisect_right(ranked, self.looks.block_of(end.start)) :]
        following = self.looks.starts[after[0]] if after else stop
        if end.kind is EndKind.NOTE:
            return not self._headings_follow(end, following)
        if not self._ranks(title, end):
            return False
        if end.kind is EndKind.STRONG:
            return True
        stretch = self._stretch(end, stop, title)
        claims = [self._under(index, stop, ranked).claims for index in after[: LOCATE.following]]
        return bool(stretch.words) and not stretch.claims and 2 * sum(claims) <= len(claims)

    def _opens_section(self, title: Title, end: SectionEnd) -> bool:
        """True for a note, or a title once more, that stands before the section's text."""
        before = self._text[title.span.end : end.start][: LOCATE.looked_at]
        return end.kind is EndKind.NOTE and len(words(before)) < LOCATE.stub_words

    def _ranks(self, title: Title, end: SectionEnd) -> bool:
        own = self.looks.of(self.looks.block_of(title.span.start))
        return ranks_with(self.looks.of(self.looks.block_of(end.start)), own)

    def _headings_follow(self, end: SectionEnd, stop: int) -> bool:
        """True where lines as headings are, over what may go wrong, come after a note: it stands inside."""
        first = self.looks.block_of(end.start) + 1
        seen = 0
        for index in filter(self.looks.short, range(first, bisect_left(self.looks.starts, stop))):
            block = self._source.blocks[index]
            seen += not block.row  # a statement of numbers may have any number of lines
            if seen > LOCATE.after_note:
                break
            line = block.content.of(self._text)
            heads = is_marked(self.looks.of(index)) or (names_risk(line) and self._may_head(block, line))
            text = self._text[block.span.end : min(stop, block.span.end + LOCATE.under_title)]
            if heads and not block.row and _claims(text):
                return True
        return False

    def _may_head(self, block: SourceBlock, line: str) -> bool:
        """True for a plain line that is no item of a list."""
        return block.marker is None and line[:1].isupper() and not line.endswith((",", ";", ":"))

    def _ranked(self, title: Title, stop: int) -> list[int]:
        """Return the blocks up to ``stop`` that are titles of the section's own rank, or above it."""
        own_index = self.looks.block_of(title.span.start)
        own = self.looks.of(own_index)
        if not stands_out(own):
            return []
        found = []
        for index in range(self.looks.block_of(title.span.end - 1) + 1, bisect_left(self.looks.starts, stop)):
            if not self.looks.short(index):
                continue
            # What the line itself rules out needs no block made.
            line = self._text[self.looks.starts[index] : self.looks.end(index)].strip()
            if not line[:1] or line[-1] in _NO_TITLE or CELL_BAR in line or not _LETTER.search(line):
                continue
            block = self._source.blocks[index]
            plain = (
                not (block.row or block.marker or block.noise) and len(block.content) <= LOCATE.title_length
            )
            if plain and not is_closed(line) and ranks_with(self.looks.of(index), own):
                found.append(index)
        return found

    def _headed_alike(self, title: Title, ranked: Sequence[int], stop: int) -> bool:
        """True where the factors' own headings are set as the section's title is."""
        own = self.looks.of(self.looks.block_of(title.span.start))
        if not stands_out(own):
            return True
        alike = [index for index in ranked[: LOCATE.alike_looked_at] if set_alike(self.looks.of(index), own)]
        risky = [index for index in alike if self._under(index, stop, ranked).claims]
        return len(risky) >= LOCATE.alike and alike.index(risky[LOCATE.alike - 1]) < LOCATE.alike_within

    def _by_rank(self, ranked: Sequence[int], limit: Limit) -> Limit:
        """Move the end up to the next title of the section's rank that stands over no risks.

        Titles of groups of risks, and headings in capitals over risks, do not end it; nor does one that is
        followed by more of these.
        """
        ranked = ranked[: bisect_left(ranked, self.looks.block_of(max(0, limit.at - 1)) + 1)]
        stretches: dict[int, bool] = {}

        def risky(index: int) -> bool:
            if index not in stretches:
                block = self._source.blocks[index]
                stretches[index] = (
                    names_group(block.content.of(self._text)) or self._under(index, limit.at, ranked).risky
                )
            return stretches[index]

        for place, index in enumerate(ranked):
            if risky(index):
                continue
            following = [risky(other) for other in ranked[place + 1 : place + 1 + LOCATE.following]]
            if 2 * sum(following) <= len(following):
                return self._before(index)
        return limit

    def _before_other_things(self, ranked: Sequence[int], limit: Limit) -> Limit:
        """Move the end up to the first of the last titles under which nothing at all is said of risks.

        Where the headings of the factors are set as the section's title is, so are those of the next chapter:
        each of its titles stands over a text of some length that never says "may", "if", "risk" or the like.
        """
        ranked = ranked[: bisect_left(ranked, self.looks.block_of(max(0, limit.at - 1)) + 1)]
        titled = Counter(self._line(index) for index in ranked)
        first = None
        for index in reversed(ranked):
            following = (
                self.looks.starts[ranked[bisect_right(ranked, index)]] if index != ranked[-1] else limit.at
            )
            text = self._text[self.looks.end(index) : following]
            caption = titled[self._line(index)] > 1  # "Mitigation" comes back under each risk
            if caption or len(words(text)) < LOCATE.stub_words or mentions_risk(text):
                break
            first = index
        return limit if first is None else self._before(first)

    def _line(self, index: int) -> str:
        return " ".join(self._source.blocks[index].content.of(self._text).split())

    def _before(self, index: int) -> Limit:
        """Return the end of a section before a block that titles what follows."""
        block = self._source.blocks[index]
        words_here = self._line(index)
        return Limit(block.span.start, SectionEnd(block.content.start, words_here, kind=EndKind.WEAK))

    def _stretch(self, end: SectionEnd, stop: int, title: Title) -> _Stretch:
        """Return the text under a title that is known, up to the next one of the section's rank."""
        index = self.looks.block_of(end.start)
        own = self.looks.of(self.looks.block_of(title.span.start))
        last = bisect_left(self.looks.starts, stop)
        for other in range(index + 1, min(last, index + LOCATE.stretch_blocks)):
            if self.looks.short(other) and stands_out(own) and ranks_with(self.looks.of(other), own):
                stop = self.looks.starts[other]
                break
        return self._told(end.start + len(end.words), stop)

    def _under(self, index: int, stop: int, ranked: Sequence[int]) -> _Stretch:
        after = bisect_right(ranked, index)
        following = self.looks.starts[ranked[after]] if after < len(ranked) else stop
        return self._told(self.looks.end(index), following)

    def _told(self, start: int, stop: int) -> _Stretch:
        text = self._text[start : max(start, min(stop, start + LOCATE.under_title))]
        said = tuple(words(text))
        few = len(said) < LOCATE.few_words
        risky = few or (speaks_of_risks(said) and any(w in _CLAIM and w not in _MAY for w in said))
        return _Stretch(said, risky, _claims(text))


def _claims(text: str) -> bool:
    """True for a text that says what may happen, and what harm it does."""
    return is_possible(text) and names_harm(text) and speaks_of_risks(words(text))


def _start(end: SectionEnd) -> int:
    return end.start
