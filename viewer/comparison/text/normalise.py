"""``"Company"`` and ``“Company”`` read the same; so do ``computing-related`` and ``computingrelated``.

Differences of glyph and layout that no reader would call a change each have a name and an option
(:class:`~viewer.comparison.model.Options`). Folding a text removes those that are switched on; two
texts that fold alike differ by nothing else. No folding touches a digit or joins two words.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Callable
from functools import lru_cache

from viewer.comparison.options import Ignored, IgnoreOption, Options

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
_BULLETS = "•·◦▪●‣⁃∙○■□➢➤✓\x95"
_LEADING_BULLET = re.compile(rf"(^|(?<!\s)[^\S\n]*+\n)\s*+(?:[{_BULLETS}*]|[-–—])\s++")
"""White space before a bullet is looked at from its start alone, not from each of its line ends."""
_BULLET = re.compile(rf"[{_BULLETS}]")
# A hyphen that a line end may have swallowed. Short parts keep theirs: "re-sign" is not "resign".
_LOST_HYPHEN = re.compile(r"(?<=[^\W\d_]{3})[-‐‑](?=[^\W\d_]{3})")
_DOUBLE_GLYPH = re.compile(r"-{2,}|''")
_BLANKS = re.compile(r"\s+")
# Punctuation beside which a blank may come and go; a dash or dot before a digit may be part of a number.
_PUNCTUATION = re.compile(r"[^\w\s]")


class Folder:
    """Folds texts under one set of options; remembers the words that it has folded."""

    _REMEMBERED = 50_000

    def __init__(self, options: Options) -> None:
        self.options = options
        table: dict[str, str] = {}
        if options.ignore_ocr_glyphs:
            table |= _OCR_GLYPHS
        if options.ignore_quotes_and_dashes:
            table |= _QUOTES_AND_DASHES
        self._table = str.maketrans(table)
        self._keys: dict[tuple[str, bool], str] = {}

    def key(self, word: str, *, atom: bool = False) -> str:
        """What a word, sign or figure is compared by. An ``atom`` keeps its hyphens."""
        found = self._keys.get((word, atom))
        if found is None:
            if len(self._keys) >= self._REMEMBERED:
                self._keys.clear()
            found = self._keys[(word, atom)] = self._fold(word, hyphens=not atom)
        return found

    def forget(self) -> None:
        """Drop the remembered words, as a measurement of speed must between its rounds."""
        self._keys.clear()

    def same(self, old: str, new: str, *, atoms: bool = False, line: bool = False) -> bool:
        """Whether two runs differ in nothing that counts.

        ``atoms``: a figure is among them. ``line``: both stand at the beginning of a line, where a
        dash is a bullet.
        """
        if line and self.options.ignore_bullets:
            old, new = (_LEADING_BULLET.sub(r"\1", text) for text in (old, new))
        return self._fold(old, hyphens=not atoms) == self._fold(new, hyphens=not atoms)

    def covering(self, old: str, new: str, *, atoms: bool = False, line: bool = False) -> Ignored:
        """Return the options that two runs which are :meth:`same` need for it: fewer would not do."""
        return _covering(self.options, old, new, atoms, line)

    def covering_blanks(self, old: str, new: str, before: str, after: str) -> Ignored:
        """Return the options that two stretches which are :meth:`same_blanks` need for it."""
        return _needed(self.options, lambda fold: fold.same_blanks(old, new, before, after))

    def same_blanks(self, old: str, new: str, before: str, after: str) -> bool:
        """Whether two stretches without a word differ in nothing that counts.

        ``before`` and ``after`` are the texts on either side: a blank that comes or goes between two
        words, or inside what may be a number, is a change; beside other punctuation it is none.
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

    def _fold(self, text: str, *, hyphens: bool) -> str:
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
def folder(options: Options) -> Folder:
    """The folder for a set of options."""
    return Folder(options)


@lru_cache(maxsize=4_096)
def _covering(options: Options, old: str, new: str, atoms: bool, line: bool) -> Ignored:
    """See :meth:`Folder.covering`; remembered, for a filing differs by the same quotes again and again."""
    return _needed(options, lambda fold: fold.same(old, new, atoms=atoms, line=line))


def _needed(options: Options, holds: Callable[[Folder], bool]) -> Ignored:
    """The options that two texts need to be the same, found by leaving out one after the other."""
    kept = options
    for option in IgnoreOption:
        fewer = option.put(kept, on=False)
        if option.holds(kept) and holds(folder(fewer)):
            kept = fewer
    return tuple(option for option in IgnoreOption if option.holds(kept))


def _blank(text: str, found: re.Match[str]) -> str:
    start, end = found.span()
    return "" if _blank_is_free(text[max(0, start - 2) : start], text[end : end + 2]) else " "


def _blank_is_free(before: str, after: str) -> bool:
    """Whether a blank between two texts says nothing: beside punctuation that is no part of a number."""
    left, right = before[-1:], after[:1]
    if not left or not right:
        return True
    if not (_PUNCTUATION.match(left) or _PUNCTUATION.match(right)):
        return False
    inner_left = before[-2:-1] if _PUNCTUATION.match(left) else left
    inner_right = after[1:2] if _PUNCTUATION.match(right) else right
    return not (inner_right.isdigit() and (inner_left.isdigit() or left in "-–—−.,"))
