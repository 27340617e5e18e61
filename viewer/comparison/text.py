"""``280 ATMs`` → ``440 ATMs`` is one changed figure; ``project`` → ``projects`` is one added letter.

The marks between two texts that stand side by side: words first, characters only inside a word that
gave way to a similar one, figures always whole. What an option ignores is marked as ignored, shown
quietly and counted nowhere.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from itertools import groupby

from diff_match_patch import diff_match_patch

from viewer.comparison.cleanup import slid, without_strays
from viewer.comparison.edits import Edit, edits_between
from viewer.comparison.model import Change, Op, Options, Segment
from viewer.comparison.normalise import Folder, folder
from viewer.comparison.tokens import MARK, Token, check_atoms, tokens_of
from viewer.filings.model import Span

SIMILAR_WORDS = 0.7
"""Two words are similar if their common beginning and end make up this share of the longer one."""
SHORTEST_KEPT = 3
"""A common beginning or end shorter than this is chance."""
SHORTEST_RESPELT = 6
"""Of words shorter than this no letter is exchanged: ``that`` → ``than`` is a word for a word."""

_DEFAULT = Options()
_ENGINE = diff_match_patch()
_DIGIT = re.compile(r"\d")
_TRAITS = tuple(re.compile(trait) for trait in (r"%|percent", r"[$€£¥₩]", r"\b(?:19|20)\d\d\b"))
"""What tells figures of different forms apart: a percentage, an amount of money, a date."""


def diff_text(
    old: str,
    new: str,
    old_atoms: Sequence[Span] = (),
    new_atoms: Sequence[Span] = (),
    options: Options = _DEFAULT,
) -> tuple[Segment, ...]:
    """Mark what differs between two texts.

    ``old_atoms`` and ``new_atoms`` are sorted, disjoint spans that no mark may cut: a figure is equal,
    deleted or inserted as a whole. Joining the ``=`` and ``-`` segments gives ``old`` exactly, joining
    ``=`` and ``+`` gives ``new`` exactly. In a run of differences the deletion comes first.

    Raises:
        ValueError: atoms overlap, are out of order or out of bounds.
    """
    check_atoms(old, old_atoms)
    check_atoms(new, new_atoms)
    if old == new:
        return (Segment(Op.EQUAL, old),) if old else ()
    fold = folder(options)
    if not (old and new):
        blank = fold.same(old, new, line=True)
        return (Segment(Op.DELETE, old, blank),) if old else (Segment(Op.INSERT, new, blank),)
    left, right = tokens_of(old, old_atoms, fold), tokens_of(new, new_atoms, fold)
    edits = edits_between(left, right)
    if len(edits) > 1:
        edits = without_strays(edits, left, right)
    edits = slid(edits, left, right, old, new)
    return _Marker(old, new, left, right, fold).mark(edits)


def changes_of(segments: Iterable[Segment]) -> tuple[Change, ...]:
    """The maximal runs of differences, ignored and counted ones apart, as spans of the two texts."""
    changes: list[Change] = []
    at_old = at_new = 0
    start: tuple[int, int] | None = None
    ignored = False
    for segment in (*segments, Segment(Op.EQUAL, "")):
        if start is not None and (segment.op is Op.EQUAL or segment.ignored != ignored):
            changes.append(Change(Span(start[0], at_old), Span(start[1], at_new), ignored))
            start = None
        if segment.op is not Op.EQUAL and start is None:
            start, ignored = (at_old, at_new), segment.ignored
        at_old += len(segment.text) if segment.op is not Op.INSERT else 0
        at_new += len(segment.text) if segment.op is not Op.DELETE else 0
    return tuple(changes)


class _Marker:
    """Turns edits over tokens into segments over the two texts, white space included."""

    def __init__(
        self, old: str, new: str, left: Sequence[Token], right: Sequence[Token], fold: Folder
    ) -> None:
        self.old, self.new = old, new
        self.left, self.right = left, right
        self.fold = fold
        self.segments: list[Segment] = []

    def mark(self, edits: Sequence[Edit]) -> tuple[Segment, ...]:
        at_old = at_new = 0
        for edit in edits:
            self._equal(at_old, edit.old_start, at_new, edit.new_start)
            self._edit(edit)
            at_old, at_new = edit.old_end, edit.new_end
        self._equal(at_old, len(self.left), at_new, len(self.right))
        if not edits or (at_old < len(self.left)):
            self._blank(len(self.left), len(self.right))
        return _tidied(self.segments)

    def _equal(self, start: int, end: int, new_start: int, new_end: int) -> None:
        """Equal tokens and the blanks between them; the blank before the first where no edit has had it."""
        if start == end:
            return
        if start == 0 and new_start == 0:
            self._blank(0, 0)
        whole = self.old[self.left[start].start : self.left[end - 1].end]
        if whole == self.new[self.right[new_start].start : self.right[new_end - 1].end]:
            self._put(Op.EQUAL, whole)
            return
        for step in range(end - start):
            if step:
                self._blank(start + step, new_start + step)
            self._token(self.left[start + step], self.right[new_start + step])

    def _token(self, left: Token, right: Token) -> None:
        """Two tokens that compare as equal."""
        before, after = self.old[left.start : left.end], self.new[right.start : right.end]
        if before == after:
            self._put(Op.EQUAL, before)
        elif left.atom or right.atom:
            self._replace(before, after, ignored=True)
        else:
            self._respell(before, after, *_common(before, after), ignored=True)

    def _blank(self, at: int, new_at: int) -> None:
        """The white space before token ``at`` of the old text and ``new_at`` of the new one."""
        old_start, old_end = _blank_span(self.old, self.left, at)
        new_start, new_end = _blank_span(self.new, self.right, new_at)
        before, after = self.old[old_start:old_end], self.new[new_start:new_end]
        if before == after:
            self._put(Op.EQUAL, before)
            return
        around = [(self.old[:old_start][-2:], self.old[old_end : old_end + 2])]
        around.append((self.new[:new_start][-2:], self.new[new_end : new_end + 2]))
        ignored = all(self.fold.same_blanks(before, after, *beside) for beside in around)
        self._replace(before, after, ignored=ignored)

    def _edit(self, edit: Edit) -> None:
        """The stretch from the last equal token to the next one, with the blanks at both ends."""
        left, right = self.left[edit.old_start : edit.old_end], self.right[edit.new_start : edit.new_end]
        old = _stretch(self.old, self.left, edit.old_start, edit.old_end)
        new = _stretch(self.new, self.right, edit.new_start, edit.new_end)
        line = self.old[: old.start][-1:] in {"", "\n"} and self.new[: new.start][-1:] in {"", "\n"}
        if (
            line
            and not _any_atom(left, right)
            and self.fold.same(old.of(self.old), new.of(self.new), line=True)
        ):
            self._replace(old.of(self.old), new.of(self.new), ignored=True)
            return
        self._changed(left, right, old, new)

    def _changed(self, left: Sequence[Token], right: Sequence[Token], old: Span, new: Span) -> None:
        """Unequal tokens ``left`` and ``right`` in the stretches ``old`` and ``new``.

        Blanks that both have at an end stay equal. Figures of one form at the beginning or the end of both
        give way to each other, whatever else was rewritten: ``[280][440]`` after a deleted ``[about ]``.
        """
        if left and right and len(left) + len(right) > 2:
            for at, cut in ((0, 1), (-1, -1)):
                if _same_form(self.old, self.new, left[at], right[at]):
                    self._around(left, right, old, new, cut)
                    return
        before, after = old.of(self.old), new.of(self.new)
        lead, trail = _shared_blanks(before, after, _margins(left, old), _margins(right, new))
        self._put(Op.EQUAL, before[:lead])
        deleted, inserted = before[lead : len(before) - trail], after[lead : len(after) - trail]
        atoms = _any_atom(left, right)
        if deleted and inserted and self.fold.same(deleted, inserted, atoms=atoms):
            self._replace(deleted, inserted, ignored=True)
        elif len(left) == 1 == len(right) and not atoms and (kept := _similar(deleted, inserted)):
            self._respell(deleted, inserted, *kept, ignored=False)
        else:
            self._replace(deleted, inserted, ignored=False)
        self._put(Op.EQUAL, before[len(before) - trail :] if trail else "")

    def _around(self, left: Sequence[Token], right: Sequence[Token], old: Span, new: Span, cut: int) -> None:
        """Mark the first (``cut`` 1) or last (-1) tokens as one change and what remains as another."""
        if cut > 0:
            at, new_at = left[0].end, right[0].end
            self._changed(left[:1], right[:1], Span(old.start, at), Span(new.start, new_at))
            self._changed(left[1:], right[1:], Span(at, old.end), Span(new_at, new.end))
        else:
            at, new_at = left[-1].start, right[-1].start
            self._changed(left[:-1], right[:-1], Span(old.start, at), Span(new.start, new_at))
            self._changed(left[-1:], right[-1:], Span(at, old.end), Span(new_at, new.end))

    def _respell(self, before: str, after: str, lead: int, trail: int, *, ignored: bool) -> None:
        self._put(Op.EQUAL, before[:lead])
        self._replace(before[lead : len(before) - trail], after[lead : len(after) - trail], ignored=ignored)
        self._put(Op.EQUAL, before[len(before) - trail :] if trail else "")

    def _replace(self, before: str, after: str, *, ignored: bool) -> None:
        self._put(Op.DELETE, before, ignored=ignored)
        self._put(Op.INSERT, after, ignored=ignored)

    def _put(self, op: Op, text: str, *, ignored: bool = False) -> None:
        if text:
            self.segments.append(Segment(op, text, ignored))


def _blank_span(text: str, tokens: Sequence[Token], at: int) -> tuple[int, int]:
    """The stretch without a token before token ``at``; after the last one where ``at`` is past it."""
    start = tokens[at - 1].end if at else 0
    return start, tokens[at].start if at < len(tokens) else len(text)


def _stretch(text: str, tokens: Sequence[Token], start: int, end: int) -> Span:
    """Tokens ``[start, end)`` with the blanks on both sides."""
    return Span(_blank_span(text, tokens, start)[0], _blank_span(text, tokens, end)[1])


def _any_atom(left: Sequence[Token], right: Sequence[Token]) -> bool:
    return any(token.atom for token in (*left, *right))


def _same_form(old: str, new: str, left: Token, right: Token) -> bool:
    """Whether two tokens are figures of one form: both dates, both percentages, both of a currency …"""
    if not (left.atom and right.atom):
        return False
    forms = [
        [bool(trait.search(text[token.start : token.end])) for trait in _TRAITS]
        for text, token in ((old, left), (new, right))
    ]
    return forms[0] == forms[1]


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


def _common(before: str, after: str) -> tuple[int, int]:
    """Lengths of the common beginning and end of two words; no accent is parted from its letter."""
    lead = _ENGINE.diff_commonPrefix(before, after)
    while lead and any(MARK.match(word[lead : lead + 1]) for word in (before, after)):
        lead -= 1
    trail = _ENGINE.diff_commonSuffix(before[lead:], after[lead:])
    while trail and MARK.match(before[len(before) - trail]):
        trail -= 1
    return lead, trail


def _similar(before: str, after: str) -> tuple[int, int] | None:
    """What two words share at their ends, if it is enough to mark letters inside them."""
    if _DIGIT.search(before) or _DIGIT.search(after):
        return None
    lead, trail = _common(before, after)
    longest, shortest = max(len(before), len(after)), min(len(before), len(after))
    if max(lead, trail) < SHORTEST_KEPT:
        return None
    if lead + trail == shortest and (lead == shortest or trail == shortest):
        # One word is the other with something added: a plural, a prefix, half of a compound.
        joint = (before if len(before) > len(after) else after)[lead : longest - trail]
        whole_parts = joint.startswith("-") or joint.endswith("-")
        return (lead, trail) if whole_parts or shortest / longest >= 0.5 else None
    if longest < SHORTEST_RESPELT or (lead + trail) / longest < SIMILAR_WORDS:
        return None
    return lead, trail


def _tidied(segments: Sequence[Segment]) -> tuple[Segment, ...]:
    """Join neighbours of one kind; in a run of differences put the deletion before the insertion."""
    tidy: list[Segment] = []
    for (_, ignored), run in groupby(segments, key=lambda segment: (segment.op is Op.EQUAL, segment.ignored)):
        texts: dict[Op, list[str]] = {}
        for segment in run:
            texts.setdefault(segment.op, []).append(segment.text)
        tidy += [Segment(op, "".join(texts[op]), ignored) for op in Op if op in texts]
    return tuple(tidy)
