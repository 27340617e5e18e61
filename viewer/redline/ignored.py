"""What an ignored difference is, in words: hyphen, quotes or dashes, white space, bullet, letter case, glyph.

The comparison says only that a difference does not count. Its kind is told from the two texts, which
differ by nothing else there.
"""

from __future__ import annotations

from collections.abc import Sequence

from viewer.comparison.model import Op, Segment

_BULLETS = frozenset("•·◦▪●‣⁃∙○■□➢➤✓*")
_HYPHENS = frozenset("-‐‑\N{SOFT HYPHEN}")
_QUOTES_AND_DASHES = frozenset("\"'`´“”„‟″‘’‚‛′«»‒–—―−-‐‑")


def kind_of_difference(old: str, new: str) -> str:
    """Return the name of what tells two texts apart that are the same after normalisation."""
    bare_old, bare_new = "".join(old.split()), "".join(new.split())
    if bare_old == bare_new:
        return "white space"
    if bare_old.lower() == bare_new.lower():
        return "letter case"
    signs = {sign for sign in bare_old + bare_new if not sign.isalnum()}
    words_old, words_new = ("".join(filter(str.isalnum, text)) for text in (bare_old, bare_new))
    if words_old != words_new:
        return "a glyph that scanning misreads"
    if signs & _BULLETS:
        return "bullet"
    if (not bare_old or not bare_new or words_old) and signs <= _HYPHENS:
        return "hyphen"
    return "quotes or dashes" if signs <= _QUOTES_AND_DASHES else "punctuation glyph"


def left_out(segments: Sequence[Segment], number: int) -> str:
    """Name the normalisation that an ignored difference falls under, by what both sides have there."""
    first = last = number
    while first and segments[first - 1].op is not Op.EQUAL:
        first -= 1
    while last + 1 < len(segments) and segments[last + 1].op is not Op.EQUAL:
        last += 1
    run = segments[first : last + 1]
    old, new = ("".join(s.text for s in run if s.op is op) for op in (Op.DELETE, Op.INSERT))
    return f"not counted as a change: {kind_of_difference(old, new)}"
