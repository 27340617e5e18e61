"""``The Tarn mine produced 12,000 ounces`` and ``The Holm mine produced 15,000 ounces``: two mines.

Where two sentences say the same in the same words, and only the name in them is another, their figures are
of two things. The unit of a count, ``ounces``, does not tell whose they are, so the names of the sentence do.
"""

from __future__ import annotations

from viewer.comparison.figures.match.thresholds import MATCHING
from viewer.figures.describe.content_words import stem
from viewer.figures.model import Figure, FigureKind

_DATED = (FigureKind.DATE, FigureKind.PERIOD, FigureKind.IDENTIFIER)


def only_renamed(old: Figure, new: Figure, around_old: frozenset[str], around_new: frozenset[str]) -> bool:
    """Tell whether the names said before two figures are all that tells their sentences apart.

    Args:
        old: A figure of the old filing.
        new: A figure of the new filing.
        around_old: Stems of the telling words around the old figure.
        around_new: Those around the new one.
    """
    one, other = old.claim.whose.names, new.claim.whose.names
    if old.kind in _DATED or not one or not other or one & other:
        return False
    names = ({stem(name) for name in one} - old.claim.whose.filer, {stem(name) for name in other})
    names = (names[0], names[1] - new.claim.whose.filer)
    said = names[0] & around_old, names[1] & around_new
    if not all(said) or names[0] & around_new or names[1] & around_old:
        return False
    rest = around_old - said[0], around_new - said[1]
    return bool(rest[0]) and len(rest[0] ^ rest[1]) <= MATCHING.renamed * len(rest[0] | rest[1])
