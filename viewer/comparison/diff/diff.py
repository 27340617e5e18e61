"""``280 ATMs`` → ``440 ATMs`` is one changed figure; ``project`` → ``projects`` is one added letter.

The marks between two texts that stand side by side: words first, characters only inside a word that
gave way to a similar one, figures always whole. What an option ignores is marked as ignored, shown
quietly and counted nowhere.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Sequence
from typing import NamedTuple

from diff_match_patch import diff_match_patch

from viewer.comparison.diff.edits import edits_between
from viewer.comparison.diff.overlap import with_overlaps_kept
from viewer.comparison.diff.segments import Marker, Side
from viewer.comparison.diff.semantic_cleanup import without_strays
from viewer.comparison.diff.sliders import slid
from viewer.comparison.diff.tokens import check_atoms, tokens_of
from viewer.comparison.model import Change, Op, Segment
from viewer.comparison.options import Ignored, Options, together
from viewer.comparison.text.normalise import folder
from viewer.filings.model import Span

_DEFAULT = Options()
_ENGINE = diff_match_patch()
_SENTENCE_END = ". "
_WORD = re.compile(r"\w")


class Marks(NamedTuple):
    """What differs between two texts."""

    segments: tuple[Segment, ...]
    whole: bool = False
    """True where a limit was hit and the texts, or long stretches of them, were compared as a whole."""


def diff_text(
    old: str,
    new: str,
    old_atoms: Sequence[Span] = (),
    new_atoms: Sequence[Span] = (),
    options: Options = _DEFAULT,
) -> tuple[Segment, ...]:
    """The segments of :func:`marks_between`."""
    return marks_between(old, new, old_atoms, new_atoms, options).segments


def marks_between(
    old: str,
    new: str,
    old_atoms: Sequence[Span] = (),
    new_atoms: Sequence[Span] = (),
    options: Options = _DEFAULT,
    *,
    by_words: bool = False,
    should_cancel: Callable[[], bool] | None = None,
) -> Marks:
    """Mark what differs between two texts.

    ``old_atoms`` and ``new_atoms`` are sorted, disjoint spans that no mark may cut: a figure is equal,
    deleted or inserted as a whole. Joining the ``=`` and ``-`` segments gives ``old`` exactly, joining
    ``=`` and ``+`` gives ``new`` exactly. In a run of differences the deletion comes first. With the two
    texts exchanged, deletions and insertions are exchanged and all else is the same. ``by_words`` lifts the
    limit on what is compared word by word; only then is ``should_cancel`` asked.

    Raises:
        Cancelled: ``should_cancel`` said so.
        ValueError: atoms overlap, are out of order or out of bounds.
    """
    check_atoms(old, old_atoms)
    check_atoms(new, new_atoms)
    if old == new:
        return Marks((Segment(Op.EQUAL, old),) if old else ())
    fold = folder(options)
    if not (old and new):
        blank = not _WORD.search(old or new) and fold.same(old, new, line=True)
        ignored = fold.covering(old, new, line=True) if blank else ()
        return Marks((Segment(Op.DELETE, old, ignored) if old else Segment(Op.INSERT, new, ignored),))
    before, after = _unlike(old, new, old_atoms, new_atoms)
    left = Side(old, tokens_of(old, old_atoms, fold, before), before)
    right = Side(new, tokens_of(new, new_atoms, fold, after), after)
    edits, whole = edits_between(left.tokens, right.tokens, by_words=by_words, should_cancel=should_cancel)
    if len(edits) > 1:
        edits = with_overlaps_kept(
            without_strays(edits, left.tokens, right.tokens), left.tokens, right.tokens
        )
    edits = slid(edits, left.tokens, right.tokens, old, new)
    return Marks(Marker(left, right, fold).mark(edits), whole)


def changes_of(segments: Iterable[Segment]) -> tuple[Change, ...]:
    """The maximal runs of differences, ignored and counted ones apart, as spans of the two texts."""
    changes: list[Change] = []
    at_old = at_new = 0
    start: tuple[int, int] | None = None
    ignored: Ignored = ()
    for segment in (*segments, Segment(Op.EQUAL, "")):
        if start is not None and (segment.op is Op.EQUAL or bool(segment.ignored) != bool(ignored)):
            changes.append(Change(Span(start[0], at_old), Span(start[1], at_new), ignored))
            start = None
        if segment.op is not Op.EQUAL:
            ignored = segment.ignored if start is None else together((ignored, segment.ignored))
            start = start or (at_old, at_new)
        at_old += len(segment.text) if segment.op is not Op.INSERT else 0
        at_new += len(segment.text) if segment.op is not Op.DELETE else 0
    return tuple(changes)


def _unlike(old: str, new: str, old_atoms: Sequence[Span], new_atoms: Sequence[Span]) -> tuple[Span, Span]:
    """The stretches of two texts that are left when the sentences equal at both ends are set aside.

    Only there need words be compared. The stretches begin and end where a sentence does, in no atom.
    """
    lead = _ENGINE.diff_commonPrefix(old, new)
    start = 0
    at = old.rfind(_SENTENCE_END, 0, max(0, lead - 1)) + len(_SENTENCE_END)
    if at >= len(_SENTENCE_END) and not (_inside(old_atoms, at) or _inside(new_atoms, at)):
        start = at
    trail = _ENGINE.diff_commonSuffix(old[start:], new[start:])
    end = len(old)
    at = old.find(_SENTENCE_END, end - trail) + len(_SENTENCE_END)
    further = len(new) - len(old)
    if at >= len(_SENTENCE_END) and not (_inside(old_atoms, at) or _inside(new_atoms, at + further)):
        end = at
    return Span(start, end), Span(start, end + further)


def _inside(atoms: Sequence[Span], at: int) -> bool:
    return any(atom.start < at < atom.end for atom in atoms)
