"""``"Company"`` and ``“Company”`` read the same; so do ``computing-related`` and ``computingrelated``.

Differences of glyph and layout that no reader would call a change each have a name and an option
(:class:`~viewer.comparison.options.Options`). A *normalised text* is a text without those that are switched
    on:
two texts with the same normalised text differ in nothing that counts. Normalising changes no digit and joins
no two words.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Callable
from functools import lru_cache

from viewer.comparison.options import Ignored, IgnoreOption, Options
from viewer.language import bullets
from viewer.language.remembered import WORDS, let_go, remembered

_QUOTES_AND_DASHES = {
    **dict.fromkeys("“”„‟″〝〞«»＂\x93\x94", '"'),
    **dict.fromkeys("‘’‚‛′´`＇\x91\x92", "'"),
    **dict.fromkeys("‐‑‒–—―−﹘﹣－\x96\x97", "-"),
    "…": "...",
}
_OCR_GLYPHS = {
    **dict(zip("ﬀﬁﬂﬃﬄﬅﬆ", ("ff", "fi", "fl", "ffi", "ffl", "st", "st"), strict=True)),
    **dict.fromkeys("\u00ad\u200b\u200c\u200d\u2060\ufeff", ""),
    "￥": "¥",
    "＄": "$",
    "％": "%",
}
_LEADING_BULLET = re.compile(rf"(^|(?<!\s)[^\S\n]*+\n)\s*+(?:[{bullets.GLYPHS}*]|[-–—])\s++")
"""White space before a bullet is looked at from its start alone, not from each of its line ends."""
_BULLET = re.compile(rf"[{bullets.GLYPHS}]")
# A hyphen that a line end may have swallowed, between at least three letters on both sides: "re-sign" is not
# "resign".
_LOST_HYPHEN = re.compile(r"(?<=[^\W\d_]{3})[-‐‑](?=[^\W\d_]{3})")
_DOUBLE_GLYPH = re.compile(r"-{2,}|''")
_BLANKS = re.compile(r"\s+")
_PUNCTUATION = re.compile(r"[^\w\s]")


class Normaliser:
    """Normalises texts under one set of options, and remembers the words that it has normalised."""

    def __init__(self, options: Options) -> None:
        self.options = options
        table: dict[str, str] = {}
        if options.ignore_ocr_glyphs:
            table |= _OCR_GLYPHS
        if options.ignore_quotes_and_dashes:
            table |= _QUOTES_AND_DASHES
        self._table = str.maketrans(table)
        self._keys: dict[str, str] = {}
        self._atoms: dict[str, str] = {}
        """Of figures, whose hyphens count."""

    def key(self, word: str, *, atom: bool = False) -> str:
        """Return what a token is compared by.

        Args:
            word: A word, punctuation mark, defined term or figure.
            atom: Whether it is a figure, whose hyphens are signs or ranges and never lost ones.
        """
        keys = self._atoms if atom else self._keys
        found = keys.get(word)
        if found is None:
            if self.remembers >= WORDS:
                self.forget()
            found = keys[word] = self._normalised(word, hyphens=not atom)
        return found

    @property
    def remembers(self) -> int:
        """How many texts it remembers."""
        return len(self._keys) + len(self._atoms)

    def forget(self) -> None:
        """Drop the remembered words."""
        self._keys.clear()
        self._atoms.clear()

    def whole(self, text: str) -> str:
        """Return the normalised text of a whole sentence or paragraph; a hyphen between digits stays.

        Two such texts are equal where nothing that counts differs.
        """
        if self.options.ignore_bullets:
            text = _LEADING_BULLET.sub(r"\1", text)
        return self._normalised(text, hyphens=True)

    def same(self, old: str, new: str, *, atoms: bool = False, line: bool = False) -> bool:
        """Return whether two stretches of text differ in nothing that counts.

        Args:
            old: The old text.
            new: The new text.
            atoms: Whether a figure is among them.
            line: Whether both stand at the beginning of a line, where a dash is a bullet.
        """
        if line and self.options.ignore_bullets:
            old, new = (_LEADING_BULLET.sub(r"\1", text) for text in (old, new))
        return self._normalised(old, hyphens=not atoms) == self._normalised(new, hyphens=not atoms)

    def covering(self, old: str, new: str, *, atoms: bool = False, line: bool = False) -> Ignored:
        """Return the fewest options under which two stretches that are :meth:`same` are the same."""
        return _covering(self.options, old, new, atoms, line)

    def covering_blanks(self, old: str, new: str, before: str, after: str) -> Ignored:
        """Return the fewest options under which two stretches that are :meth:`same_blanks` are the same."""
        return _needed(self.options, lambda each: each.same_blanks(old, new, before, after))

    def same_blanks(self, old: str, new: str, before: str, after: str) -> bool:
        """Return whether two stretches between tokens differ in nothing that counts.

        A blank that comes or goes between two words, or inside what may be a number, is a change; beside
        other punctuation it is none.

        Args:
            old: White space, or nothing, between two tokens of the old text.
            new: The same of the new text.
            before: The two characters before it.
            after: The two characters after it.
        """
        old, new = self._glyphs(old), self._glyphs(new)
        if old == new:
            return True
        if not self.options.ignore_white_space or old.strip() or new.strip():
            return False
        return bool(old and new) or _blank_is_free(before, after)

    def _glyphs(self, text: str) -> str:
        if text.isascii():
            return text
        if self.options.ignore_ocr_glyphs:
            text = unicodedata.normalize("NFC", text)
        return text.translate(self._table)

    def _normalised(self, text: str, *, hyphens: bool) -> str:
        options = self.options
        text = self._glyphs(text)
        if options.ignore_quotes_and_dashes:
            text = text.replace("`", "'")
            if "--" in text or "''" in text:
                text = _DOUBLE_GLYPH.sub(lambda found: "-" if found.group()[0] == "-" else '"', text)
        if options.ignore_bullets and not text.isascii():
            text = _BULLET.sub("•", text)
        if options.ignore_ocr_glyphs and hyphens:
            text = _LOST_HYPHEN.sub("", text)
        if options.ignore_white_space:
            text = _BLANKS.sub(lambda found: _blank(text, found), text)
        return text.lower() if options.ignore_case else text


@lru_cache(maxsize=64)
def normaliser(options: Options) -> Normaliser:
    """Return the one normaliser for a set of options."""
    made = Normaliser(options)
    let_go(made.forget)
    return made


@remembered(WORDS)
def _covering(options: Options, old: str, new: str, atoms: bool, line: bool) -> Ignored:
    """See :meth:`Normaliser.covering`; cached: filings differ by the same quotes again and again."""
    return _needed(options, lambda each: each.same(old, new, atoms=atoms, line=line))


def _needed(options: Options, holds: Callable[[Normaliser], bool]) -> Ignored:
    """Return the options under which ``holds`` is true, found by leaving out one after the other."""
    kept = options
    for option in IgnoreOption:
        fewer = option.put(kept, on=False)
        if option.holds(kept) and holds(normaliser(fewer)):
            kept = fewer
    return tuple(option for option in IgnoreOption if option.holds(kept))


def _blank(text: str, found: re.Match[str]) -> str:
    """Return what white space in a text is normalised to: a blank, or nothing where none is needed."""
    start, end = found.span()
    return "" if _blank_is_free(text[max(0, start - 2) : start], text[end : end + 2]) else " "


def _blank_is_free(before: str, after: str) -> bool:
    """Return whether a blank between two texts may come and go.

    It may beside punctuation. Not where the punctuation may be part of a number: ``1, 600`` and ``1,600``, or
    ``- 5`` and ``-5``, are different.

    Args:
        before: The text before the blank; its last two characters are looked at.
        after: The text after it.
    """
    left, right = before[-1:], after[:1]
    if not left or not right:
        return True
    if not (_PUNCTUATION.match(left) or _PUNCTUATION.match(right)):
        return False
    inner_left = before[-2:-1] if _PUNCTUATION.match(left) else left
    inner_right = after[1:2] if _PUNCTUATION.match(right) else right
    return not (inner_right.isdigit() and (inner_left.isdigit() or left in "-–—−.,"))
