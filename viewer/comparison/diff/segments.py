"""``an old plant, in Ohio`` → ``a new plant in Utah``: which blanks and which letters are marked?

Turns edits between tokens into segments of the two texts. A blank goes with the words around it; letters are
marked only inside a word that a similar one replaced; and a difference that an ignore option covers is marked
as ignored.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import groupby

from viewer.comparison.diff.characters import common_ends, kept_letters
from viewer.comparison.diff.edits import TokenEdit
from viewer.comparison.diff.thresholds import DIFF_THRESHOLDS, DiffThresholds
from viewer.comparison.diff.tokens import Token, TokenisedText
from viewer.comparison.model import Op, Segment
from viewer.comparison.options import Ignored, together
from viewer.comparison.text.normalise import Normaliser
from viewer.filings.model import Span

_WORD_OR_SIGN = re.compile(r"\w+|\W")
_FORMS = tuple(re.compile(form) for form in (r"%|percent", r"[$€£¥₩]", r"\b(?:19|20)\d\d\b"))
"""What figures of one form have in common: a percentage, an amount of money, a date."""


class Marker:
    """Makes the segments of two texts from the edits between their tokens."""

    def __init__(
        self,
        old: TokenisedText,
        new: TokenisedText,
        normaliser: Normaliser,
        thresholds: DiffThresholds = DIFF_THRESHOLDS,
    ) -> None:
        self.old, self.new = old, new
        self.left, self.right = old.tokens, new.tokens
        self.normaliser = normaliser
        self.thresholds = thresholds
        self.segments: list[Segment] = []

    def mark(self, edits: Sequence[TokenEdit]) -> tuple[Segment, ...]:
        """Return the segments of the whole texts; what lies outside their stretches is equal."""
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
        return _merged(self.segments)

    def _equal(self, start: int, end: int, new_start: int, new_end: int) -> None:
        """Add equal tokens and the blanks between them.

        The blank before the first token is part of the edit before it; only at the very beginning, where
        there is no edit, is it added here.
        """
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
        """Add two tokens that compare as equal, though their texts may differ in what is ignored."""
        before, after = self.old.text[left.start : left.end], self.new.text[right.start : right.end]
        if before == after:
            self._put(Op.EQUAL, before)
        elif left.atom or right.atom:
            self._replace(before, after, self.normaliser.covering(before, after, atoms=True))
        elif left.term and right.term:
            self._term(left, right)
        else:
            self._respell(before, after, *common_ends(before, after), self.normaliser.covering(before, after))

    def _term(self, left: Token, right: Token) -> None:
        """Add two defined terms that compare as equal: what differs is a glyph or a blank here and there."""
        pieces = [
            _WORD_OR_SIGN.findall(side.text, token.start, token.end)
            for side, token in ((self.old, left), (self.new, right))
        ]
        before, after = ("".join(each) for each in pieces)
        ignored = self.normaliser.covering(before, after)
        if len(pieces[0]) != len(pieces[1]):
            self._replace(before, after, ignored)
            return
        for before, after in zip(*pieces, strict=True):
            if before == after:
                self._put(Op.EQUAL, before)
            else:
                self._respell(before, after, *common_ends(before, after), ignored)

    def _blank(self, at: int, new_at: int) -> None:
        """Add the white space before token ``at`` of the old text and ``new_at`` of the new one."""
        old, new = self.old.blank(at), self.new.blank(new_at)
        before, after = old.of(self.old.text), new.of(self.new.text)
        if before == after:
            self._put(Op.EQUAL, before)
            return
        around = (self.old.beside(old), self.new.beside(new))
        ignored: Ignored = ()
        if all(self.normaliser.same_blanks(before, after, *beside) for beside in around):
            ignored = together(self.normaliser.covering_blanks(before, after, *beside) for beside in around)
        self._replace(before, after, ignored)

    def _edit(self, edit: TokenEdit) -> None:
        """Add an edit: all from the last equal token to the next one, with the blanks at both ends."""
        left, right = self.left[edit.old_start : edit.old_end], self.right[edit.new_start : edit.new_end]
        old = self.old.around(edit.old_start, edit.old_end)
        new = self.new.around(edit.new_start, edit.new_end)
        if self.old.begins_line(old) and self.new.begins_line(new) and not _any_atom(left, right):
            before, after = old.of(self.old.text), new.of(self.new.text)
            if self.normaliser.same(before, after, line=True):
                self._replace(before, after, self.normaliser.covering(before, after, line=True))
                return
        self._changed(left, right, old, new)

    def _changed(self, left: Sequence[Token], right: Sequence[Token], old: Span, new: Span) -> None:
        """Add unequal tokens.

        ``March 31, 2011 we recorded`` → ``March 31, 2012 it stated``: figures of the same form at the
        beginning or the end of both sides face each other, so ``[March 31, 2011]{March 31, 2012}`` is marked
        apart from ``[we recorded]{it stated}``.

        Args:
            left: The tokens deleted.
            right: The tokens inserted.
            old: The stretch of the old text that they stand in, blanks at its ends included.
            new: That of the new text.
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
        """Add unequal tokens as one deletion and one insertion; white space that both share is equal."""
        before, after = old.of(self.old.text), new.of(self.new.text)
        lead, trail = _shared_blanks(before, after, _margins(left, old), _margins(right, new))
        self._put(Op.EQUAL, before[:lead])
        deleted, inserted = before[lead : len(before) - trail], after[lead : len(after) - trail]
        atoms = _any_atom(left, right)
        if deleted and inserted and self.normaliser.same(deleted, inserted, atoms=atoms):
            self._replace(deleted, inserted, self.normaliser.covering(deleted, inserted, atoms=atoms))
        elif (
            len(left) == 1 == len(right)
            and _plain(left[0], right[0])
            and (kept := kept_letters(deleted, inserted, self.thresholds))
        ):
            self._respell(deleted, inserted, *kept)
        else:
            self._replace(deleted, inserted)
        self._put(Op.EQUAL, before[len(before) - trail :] if trail else "")

    def _same_form(self, left: Token, right: Token) -> bool:
        """Return whether two tokens are figures of one form: both dates, both percentages, both money …"""
        if not (left.atom and right.atom):
            return False
        old, new = self.old.text[left.start : left.end], self.new.text[right.start : right.end]
        return all(bool(form.search(old)) == bool(form.search(new)) for form in _FORMS)

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
    """Return whether letters inside two tokens may be marked: neither is a figure or a defined term."""
    return not (left.atom or right.atom or left.term or right.term)


def _margins(tokens: Sequence[Token], stretch: Span) -> tuple[int, int]:
    """Return how many characters of a stretch stand before its first token and after its last one."""
    if not tokens:
        return len(stretch), len(stretch)
    return tokens[0].start - stretch.start, stretch.end - tokens[-1].end


def _shared_blanks(
    before: str, after: str, margins: tuple[int, int], new_margins: tuple[int, int]
) -> tuple[int, int]:
    """Return how much white space two stretches share at their beginning and, beyond that, at their end.

    Args:
        before: The text of the old stretch.
        after: The text of the new stretch.
        margins: The characters before the first token and after the last one of the old stretch.
        new_margins: Those of the new stretch.
    """
    most = min(margins[0], new_margins[0])
    lead = 0
    while lead < most and before[lead] == after[lead]:
        lead += 1
    most = min(margins[1], new_margins[1], len(before) - lead, len(after) - lead)
    trail = 0
    while trail < most and before[-1 - trail] == after[-1 - trail]:
        trail += 1
    return lead, trail


def _merged(segments: Sequence[Segment]) -> tuple[Segment, ...]:
    """Merge neighbours of one kind; in a run of differences put the deletion before the insertion."""
    merged: list[Segment] = []
    for equal, each in groupby(segments, key=lambda segment: segment.op is Op.EQUAL):
        run = list(each)
        for part in [run] if equal else _parts(run):
            ignored = together(segment.ignored for segment in part) if part[0].ignored else ()
            texts: dict[Op, list[str]] = {}
            for segment in part:
                texts.setdefault(segment.op, []).append(segment.text)
            merged += [Segment(op, "".join(texts[op]), ignored) for op in Op if op in texts]
    return tuple(merged)


def _parts(run: list[Segment]) -> list[list[Segment]]:
    """A run of differences in its parts: ignored, counted, ignored.

    What is ignored between two parts that count is counted with them: ignoring cuts no change in two.
    """
    counted = [at for at, segment in enumerate(run) if not segment.ignored]
    if not counted:
        return [run]
    first, behind = counted[0], counted[-1] + 1
    return [part for part in (run[:first], run[first:behind], run[behind:]) if part]
