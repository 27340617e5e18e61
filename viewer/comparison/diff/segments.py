"""``an old plant, in Ohio`` → ``a new plant in Utah``: what of the white space and the letters is marked.

Turns edits over tokens into segments over the two texts. A blank belongs to the words around it; letters
are marked only inside a word that gave way to a similar one; a difference that an option covers is
marked as ignored.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import groupby

from viewer.comparison.diff.characters import common_ends, kept_letters
from viewer.comparison.diff.edits import Edit
from viewer.comparison.diff.tokens import Token
from viewer.comparison.model import Op, Segment
from viewer.comparison.options import Ignored, together
from viewer.comparison.text.normalise import Folder
from viewer.filings.model import Span

_PIECE = re.compile(r"\w+|\W")
_TRAITS = tuple(re.compile(trait) for trait in (r"%|percent", r"[$€£¥₩]", r"\b(?:19|20)\d\d\b"))
"""What tells figures of different forms apart: a percentage, an amount of money, a date."""


class Side:
    """One text, its tokens, and the stretch of it that they were cut from."""

    def __init__(self, text: str, tokens: Sequence[Token], stretch: Span) -> None:
        self.text = text
        self.tokens = tokens
        self.stretch = stretch

    def blank(self, at: int) -> Span:
        """The stretch without a token before token ``at``; after the last one where ``at`` is past it."""
        start = self.tokens[at - 1].end if at else self.stretch.start
        return Span(start, self.tokens[at].start if at < len(self.tokens) else self.stretch.end)

    def around(self, start: int, end: int) -> Span:
        """Tokens ``[start, end)`` with the blanks on both sides."""
        return Span(self.blank(start).start, self.blank(end).end)

    def beside(self, span: Span) -> tuple[str, str]:
        """The two characters before a span and the two after it."""
        return self.text[max(0, span.start - 2) : span.start], self.text[span.end : span.end + 2]

    def begins_line(self, span: Span) -> bool:
        """Whether a span stands at the beginning of a line."""
        return span.start == 0 or self.text[span.start - 1] == "\n"


class Marker:
    """Marks the differences between two sides, given the edits between their tokens."""

    def __init__(self, old: Side, new: Side, fold: Folder) -> None:
        self.old, self.new = old, new
        self.left, self.right = old.tokens, new.tokens
        self.fold = fold
        self.segments: list[Segment] = []

    def mark(self, edits: Sequence[Edit]) -> tuple[Segment, ...]:
        """The segments of the whole texts, what lies outside the sides' stretches being equal."""
        self._put(Op.EQUAL, self.old.text[: self.old.stretch.start])
        at_old = at_new = 0
        for edit in edits:
            self._equal(at_old, edit.old_start, at_new, edit.new_start)
            self._edit(edit)
            at_old, at_new = edit.old_end, edit.new_end
        self._equal(at_old, len(self.left), at_new, len(self.right))
        if not edits or (at_old < len(self.left)):
            self._blank(len(self.left), len(self.right))
        self._put(Op.EQUAL, self.old.text[self.old.stretch.end :])
        return _tidied(self.segments)

    def _equal(self, start: int, end: int, new_start: int, new_end: int) -> None:
        """Equal tokens and the blanks between them; the blank before the first where no edit has had it."""
        if start == end:
            return
        if start == 0 and new_start == 0:
            self._blank(0, 0)
        whole = self.old.text[self.left[start].start : self.left[end - 1].end]
        if whole == self.new.text[self.right[new_start].start : self.right[new_end - 1].end]:
            self._put(Op.EQUAL, whole)
            return
        for step in range(end - start):
            if step:
                self._blank(start + step, new_start + step)
            self._token(self.left[start + step], self.right[new_start + step])

    def _token(self, left: Token, right: Token) -> None:
        """Two tokens that compare as equal."""
        before, after = self.old.text[left.start : left.end], self.new.text[right.start : right.end]
        if before == after:
            self._put(Op.EQUAL, before)
        elif left.atom or right.atom:
            self._replace(before, after, self.fold.covering(before, after, atoms=True))
        elif left.term and right.term:
            self._term(left, right)
        else:
            self._respell(before, after, *common_ends(before, after), self.fold.covering(before, after))

    def _term(self, left: Token, right: Token) -> None:
        """Two terms that compare as equal: what differs in them is a glyph or a blank here and there."""
        pieces = [
            _PIECE.findall(side.text, token.start, token.end)
            for side, token in ((self.old, left), (self.new, right))
        ]
        before, after = ("".join(each) for each in pieces)
        ignored = self.fold.covering(before, after)
        if len(pieces[0]) != len(pieces[1]):
            self._replace(before, after, ignored)
            return
        for before, after in zip(*pieces, strict=True):
            if before == after:
                self._put(Op.EQUAL, before)
            else:
                self._respell(before, after, *common_ends(before, after), ignored)

    def _blank(self, at: int, new_at: int) -> None:
        """The white space before token ``at`` of the old text and ``new_at`` of the new one."""
        old, new = self.old.blank(at), self.new.blank(new_at)
        before, after = old.of(self.old.text), new.of(self.new.text)
        if before == after:
            self._put(Op.EQUAL, before)
            return
        around = (self.old.beside(old), self.new.beside(new))
        ignored: Ignored = ()
        if all(self.fold.same_blanks(before, after, *beside) for beside in around):
            ignored = together(self.fold.covering_blanks(before, after, *beside) for beside in around)
        self._replace(before, after, ignored)

    def _edit(self, edit: Edit) -> None:
        """The stretch from the last equal token to the next one, with the blanks at both ends."""
        left, right = self.left[edit.old_start : edit.old_end], self.right[edit.new_start : edit.new_end]
        old = self.old.around(edit.old_start, edit.old_end)
        new = self.new.around(edit.new_start, edit.new_end)
        if self.old.begins_line(old) and self.new.begins_line(new) and not _any_atom(left, right):
            before, after = old.of(self.old.text), new.of(self.new.text)
            if self.fold.same(before, after, line=True):
                self._replace(before, after, self.fold.covering(before, after, line=True))
                return
        self._changed(left, right, old, new)

    def _changed(self, left: Sequence[Token], right: Sequence[Token], old: Span, new: Span) -> None:
        """Unequal tokens ``left`` and ``right`` in the stretches ``old`` and ``new``.

        Figures of one form at the beginnings or the ends of both give way to each other, whatever else was
        rewritten: ``[March 31, 2011][March 31, 2012]`` before ``[recorded][stated]``.
        """
        at, new_at = old.start, new.start
        first = 0
        while first < min(len(left), len(right)) and self._same_form(left[first], right[first]):
            one, other = left[first], right[first]
            self._rewritten([one], [other], Span(at, one.end), Span(new_at, other.end))
            at, new_at = one.end, other.end
            first += 1
        left, right = left[first:], right[first:]
        last = 0
        while last < min(len(left), len(right)) and self._same_form(left[-1 - last], right[-1 - last]):
            last += 1
        kept = len(left) - last, len(right) - last
        ends = [(left[kept[0] + step].start, right[kept[1] + step].start) for step in range(last)]
        ends.append((old.end, new.end))
        self._rewritten(left[: kept[0]], right[: kept[1]], Span(at, ends[0][0]), Span(new_at, ends[0][1]))
        for step in range(last):
            (at, new_at), (end, new_end) = ends[step], ends[step + 1]
            pair = [left[kept[0] + step]], [right[kept[1] + step]]
            self._rewritten(*pair, Span(at, end), Span(new_at, new_end))

    def _rewritten(self, left: Sequence[Token], right: Sequence[Token], old: Span, new: Span) -> None:
        """Unequal tokens that are marked as one; blanks that both have at an end stay equal."""
        before, after = old.of(self.old.text), new.of(self.new.text)
        lead, trail = _shared_blanks(before, after, _margins(left, old), _margins(right, new))
        self._put(Op.EQUAL, before[:lead])
        deleted, inserted = before[lead : len(before) - trail], after[lead : len(after) - trail]
        atoms = _any_atom(left, right)
        if deleted and inserted and self.fold.same(deleted, inserted, atoms=atoms):
            self._replace(deleted, inserted, self.fold.covering(deleted, inserted, atoms=atoms))
        elif (
            len(left) == 1 == len(right)
            and _plain(left[0], right[0])
            and (kept := kept_letters(deleted, inserted))
        ):
            self._respell(deleted, inserted, *kept)
        else:
            self._replace(deleted, inserted)
        self._put(Op.EQUAL, before[len(before) - trail :] if trail else "")

    def _same_form(self, left: Token, right: Token) -> bool:
        """Whether two tokens are figures of one form: both dates, both percentages, both of a currency …"""
        if not (left.atom and right.atom):
            return False
        old, new = self.old.text[left.start : left.end], self.new.text[right.start : right.end]
        return all(bool(trait.search(old)) == bool(trait.search(new)) for trait in _TRAITS)

    def _respell(self, before: str, after: str, lead: int, trail: int, ignored: Ignored = ()) -> None:
        self._put(Op.EQUAL, before[:lead])
        self._replace(before[lead : len(before) - trail], after[lead : len(after) - trail], ignored)
        self._put(Op.EQUAL, before[len(before) - trail :] if trail else "")

    def _replace(self, before: str, after: str, ignored: Ignored = ()) -> None:
        self._put(Op.DELETE, before, ignored)
        self._put(Op.INSERT, after, ignored)

    def _put(self, op: Op, text: str, ignored: Ignored = ()) -> None:
        if text:
            self.segments.append(Segment(op, text, ignored))


def _any_atom(left: Sequence[Token], right: Sequence[Token]) -> bool:
    return any(token.atom for token in (*left, *right))


def _plain(left: Token, right: Token) -> bool:
    """Whether letters inside two tokens may be marked: neither is a figure or a term in quotes."""
    return not (left.atom or right.atom or left.term or right.term)


def _margins(tokens: Sequence[Token], stretch: Span) -> tuple[int, int]:
    """How many characters of a stretch stand before its first token and after its last one."""
    if not tokens:
        return len(stretch), len(stretch)
    return tokens[0].start - stretch.start, stretch.end - tokens[-1].end


def _shared_blanks(
    before: str, after: str, margins: tuple[int, int], new_margins: tuple[int, int]
) -> tuple[int, int]:
    """How much white space two stretches share at their beginning and, beyond that, at their end."""
    most = min(margins[0], new_margins[0])
    lead = 0
    while lead < most and before[lead] == after[lead]:
        lead += 1
    most = min(margins[1], new_margins[1], len(before) - lead, len(after) - lead)
    trail = 0
    while trail < most and before[-1 - trail] == after[-1 - trail]:
        trail += 1
    return lead, trail


def _tidied(segments: Sequence[Segment]) -> tuple[Segment, ...]:
    """Join neighbours of one kind; in a run of differences put the deletion before the insertion."""
    tidy: list[Segment] = []
    for _, each in groupby(segments, key=lambda segment: (segment.op is Op.EQUAL, bool(segment.ignored))):
        run = list(each)
        ignored = together(segment.ignored for segment in run)
        texts: dict[Op, list[str]] = {}
        for segment in run:
            texts.setdefault(segment.op, []).append(segment.text)
        tidy += [Segment(op, "".join(texts[op]), ignored) for op in Op if op in texts]
    return tuple(tidy)
