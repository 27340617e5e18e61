"""``280 ATMs`` → ``440 ATMs`` is one changed figure; ``project`` → ``projects`` is one added letter.

The marks between two texts that stand side by side: words first, characters only inside a word that
was replaced by a similar one, figures always whole. A difference that an ignore option covers is marked as
ignored. In order: tokens, a shortest set of edits, semantic clean-up, overlaps, sliders, segments.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Sequence
from typing import NamedTuple

from diff_match_patch import diff_match_patch

from viewer.comparison.diff.edits import edits_between
from viewer.comparison.diff.overlap import keep_overlaps
from viewer.comparison.diff.segments import Marker
from viewer.comparison.diff.semantic_cleanup import semantic_cleanup
from viewer.comparison.diff.sliders import slide_edits
from viewer.comparison.diff.thresholds import DIFF_THRESHOLDS, DiffThresholds
from viewer.comparison.diff.tokens import TokenisedText, check_atoms, tokens_of
from viewer.comparison.model import Change, Op, Segment
from viewer.comparison.options import Ignored, IgnoreOption, Options, together
from viewer.comparison.text.normalise import normaliser
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
    """Return the segments of :func:`marks_between`."""
    return marks_between(old, new, old_atoms, new_atoms, options).segments


def marks_between(
    old: str,
    new: str,
    old_atoms: Sequence[Span] = (),
    new_atoms: Sequence[Span] = (),
    options: Options = _DEFAULT,
    thresholds: DiffThresholds = DIFF_THRESHOLDS,
    *,
    by_words: bool = False,
    should_cancel: Callable[[], bool] | None = None,
) -> Marks:
    """Mark what differs between two texts.

    Joining the ``=`` and ``-`` segments gives ``old`` exactly, joining ``=`` and ``+`` gives ``new`` exactly.
    In a run of differences the deletion comes first. With the two texts exchanged, deletions and insertions
    are exchanged and all else is the same.

    Args:
        old: The old text.
        new: The new text.
        old_atoms: Sorted, disjoint spans of the old text that no mark may cut: a figure is equal, deleted or
            inserted as a whole.
        new_atoms: Those of the new text.
        options: Differences that do not count.
        thresholds: What reads better as one mark, and which sizes are compared word by word.
        by_words: Compare word by word whatever the size.
        should_cancel: Asked now and then if ``by_words`` is True.

    Raises:
        Cancelled: ``should_cancel`` said so.
        ValueError: Atoms overlap, are out of order or out of bounds.
    """
    check_atoms(old, old_atoms)
    check_atoms(new, new_atoms)
    if old == new:
        return Marks((Segment(Op.EQUAL, old),) if old else ())
    norm = normaliser(options)
    if not (old and new):
        blank = not _WORD.search(old or new) and norm.same(old, new, line=True)
        ignored = norm.covering(old, new, line=True) if blank else ()
        return Marks((Segment(Op.DELETE, old, ignored) if old else Segment(Op.INSERT, new, ignored),))
    before, after = _differing_stretches(old, new, old_atoms, new_atoms)

    def marked(matched_by: Options, counted_by: Options) -> Marks:
        """Match tokens under some options, and count what differs under more."""
        keys = normaliser(matched_by)
        left = TokenisedText(old, tokens_of(old, old_atoms, keys, before), before)
        right = TokenisedText(new, tokens_of(new, new_atoms, keys, after), after)
        edits, whole = edits_between(
            left.tokens, right.tokens, thresholds, by_words=by_words, should_cancel=should_cancel
        )
        if len(edits) > 1:
            edits = semantic_cleanup(edits, left.tokens, right.tokens, thresholds)
            edits = keep_overlaps(edits, left.tokens, right.tokens, thresholds)
        edits = slide_edits(edits, left.tokens, right.tokens, old, new)
        return Marks(Marker(left, right, normaliser(counted_by), thresholds).mark(edits), whole)

    return _of_fewest_changes(marked, options)


def _of_fewest_changes(marked: Callable[[Options, Options], Marks], options: Options) -> Marks:
    """``THE BIG DOG RAN`` → ``the small dog sat``: with case ignored two words changed, and one run without.

    Where case is ignored, more tokens match, so that one change may fall into several. An option that was
    switched on to see less must not show more: where it does, tokens are matched as they are without it. The
    glyphs of quotes and dashes, ignored unless the reviewer says otherwise, are left to fall into more and
    shorter changes: a filing may have them otherwise in every sentence.
    """
    made = marked(options, options)
    if not options.ignore_case:
        return made
    without = IgnoreOption.CASE.put(options, on=False)
    if _counted(made) <= _counted(marked(without, without)):
        return made
    return marked(without, options)


def _counted(marks: Marks) -> int:
    return sum(not change.ignored for change in changes_of(marks.segments))


def changes_of(segments: Iterable[Segment]) -> tuple[Change, ...]:
    """Return the maximal runs of differences, as spans of the two texts.

    Where an ignored difference touches one that counts, they are two changes.
    """
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


def _differing_stretches(
    old: str, new: str, old_atoms: Sequence[Span], new_atoms: Sequence[Span]
) -> tuple[Span, Span]:
    """Return what is left of two texts without the equal sentences at their beginning and end.

    Only there need tokens be compared. Both stretches begin and end where a sentence does, and not in an
    atom.
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
