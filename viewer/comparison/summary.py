"""How similar are two risk-factor sections as a whole, and how many pairs and figures are of each kind?

The similarities are the ones by which year-on-year changes of filings are commonly measured (Cohen, Malloy
and Nguyen, "Lazy Prices", Journal of Finance 75, 2020): cosine, Jaccard, minimum edit distance, and the
simple one, by the words that a side-by-side comparison shows as added or deleted. There these are counted
against the average length of the two texts, and then set between the least and the greatest value of a
sample. Two filings are no sample: here 1 is the same text, and 0 two texts that have nothing in common.
"""

from __future__ import annotations

import math
from collections import Counter
from collections.abc import Callable, Sequence

from rapidfuzz.distance import Indel, Levenshtein

from viewer.comparison.large import are_large
from viewer.comparison.model import FigureVerdict, Flag, Pair, Similarity, Status
from viewer.comparison.text.words import words_of

_PAIRED = (Status.UNCHANGED, Status.EDITED)


def section_similarity(left: Sequence[str], right: Sequence[str]) -> Similarity:
    """Compare the words of two sections.

    Args:
        left: The words of the old section, in order.
        right: The words of the new section, in order.

    Returns:
        Four similarities, 0 to 1: the cosine of the words' counts, the share of the distinct words that both
        have (Jaccard), 1 less the share of words to insert, delete or replace, and 1 less the share of words
        that only one has, side by side. All are 1 for the same words.
    """
    if list(left) == list(right):
        return Similarity(1.0, 1.0, 1.0, 1.0)
    counts = Counter(left), Counter(right)
    dot = sum(count * counts[1][word] for word, count in counts[0].items())
    norms = math.prod(sum(count * count for count in each.values()) for each in counts)
    both = len(counts[0].keys() & counts[1].keys())
    numbers: dict[str, int] = {}
    coded = [[numbers.setdefault(word, len(numbers)) for word in words] for words in (left, right)]
    return Similarity(
        cosine=min(1.0, dot / math.sqrt(norms)) if norms else 0.0,
        jaccard=both / len(counts[0].keys() | counts[1].keys()),
        edit=_by_distance(Levenshtein.normalized_similarity, *coded),
        simple=_by_distance(Indel.normalized_similarity, *coded),
    )


def pair_similarity(pair: Pair) -> Similarity:
    """Compare the words of a pair's two sides."""
    return section_similarity(
        [word for row in pair.rows for word in words_of(row.old_text)],
        [word for row in pair.rows for word in words_of(row.new_text)],
    )


def _by_distance(similarity: Callable[..., float], left: Sequence[int], right: Sequence[int]) -> float:
    """Return 1 less the share of words to insert, to delete and, by one of the two distances, to replace.

    Two long sections take half a second. ``cdist`` releases the global interpreter lock for that time, so
    that the window stays responsive; the plain call does not. Hence a table of one row and one column.
    """
    if not are_large(len(left), len(right)):
        return similarity(left, right)
    import numpy as np  # here, since neither small filings nor the window's start must wait for it
    from rapidfuzz import process  # as above

    table = process.cdist([left], [right], scorer=similarity, dtype=np.float64, workers=1)
    return float(table[0, 0])


def count(
    pairs: Sequence[Pair], introduction: Pair | None = None, set_aside: Pair | None = None
) -> dict[str, int]:
    """Count pairs by status and flag, and figures by verdict.

    Args:
        pairs: The pairs of factors.
        introduction: The pair of what stands around the factors. Its figures are counted with the others,
            itself by a number of its own.
        set_aside: The pair of what was set aside, counted likewise.

    Returns:
        Name -> number. ``pairs`` counts the pairs with a factor on both sides, ``figures_suspect`` the
        figures that are in doubt, ``introduction_edited`` is 1 where the introduction differs, and
        ``set_aside_differ`` counts the notes that do. ``figures_changed`` is more than the verdict of that
        name: every figure that is neither unchanged nor quiet (rolled forward, written otherwise).
    """
    found = {key.value: 0 for key in (*Status, *Flag)}
    found |= {"pairs": 0, "figures_changed": 0, "figures_suspect": 0}
    found |= {f"figures_{verdict.value}": 0 for verdict in FigureVerdict}
    for pair in pairs:
        found[pair.status.value] += 1
        found["pairs"] += pair.status in _PAIRED
        for flag in pair.flags:
            found[flag.value] += 1
    found["introduction_edited"] = int(
        introduction is not None and introduction.status is not Status.UNCHANGED
    )
    found["set_aside_differ"] = _differing(set_aside)
    beside = [pair for pair in (introduction, set_aside) if pair is not None]
    for pair in (*beside, *pairs):
        found["figures_changed"] += pair.figures_changed
        for figure in pair.figures:
            if figure.verdict is not FigureVerdict.CHANGED:
                found[f"figures_{figure.verdict.value}"] += 1
            found["figures_suspect"] += figure.in_doubt
    return found


def _differing(pair: Pair | None) -> int:
    return sum(row.differs for row in pair.rows) if pair is not None else 0
