"""``ferries`` is ``ferry``, ``berths`` is ``berth``, ``analysis`` and ``status`` stay as they are.

Rules of spelling alone, without a dictionary: what is wanted is that two forms of one word meet, not that
each form be English.
"""

from __future__ import annotations

_LEAST = 4
"""Letters that a plural has at least: "its", "was" and "gas" are none."""
_NO_PLURAL = ("ss", "us", "is")
"""How words in -s end that are no plurals: loss, status, analysis."""
_SIBILANTS = ("sses", "shes", "ches", "xes")
"""How plurals in -es end: losses, dishes, branches, taxes."""


def ends_as_plural(word: str) -> bool:
    """True for a word, in small letters, that ends as plurals do."""
    return len(word) >= _LEAST and word.endswith("s") and not word.endswith(_NO_PLURAL)


def without_possessive(word: str) -> str:
    """Return a word without the ``'s`` or ``'`` of a genitive: "company's" and "companies'"."""
    return word.replace("’", "'").removesuffix("'s").rstrip("'")


def singular(word: str, *, sibilants: bool = False) -> str:
    """Return a word, in small letters, without its genitive and plural ending.

    Args:
        word: in small letters.
        sibilants: take "-es" off "losses" and "taxes", and not the "s" alone. What a figure measures is
            compared so. Factors are compared without: their similarity was measured with "losse" and "taxe".
    """
    word = without_possessive(word)
    if word.endswith("ies") and len(word) > _LEAST:
        return word[:-3] + "y"
    if sibilants and word.endswith(_SIBILANTS):
        return word[:-2]
    return word[:-1] if ends_as_plural(word) else word
