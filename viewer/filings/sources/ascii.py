"""ASCII filings of the 1990s: SGML tags among lines of text, pages marked by ``<PAGE>``.

    <TABLE> <CAPTION>
    <S>                      <C>         <C>
    Net sales                  4,012       3,877

The tags are EDGAR's typesetting (EDGAR Filer Manual, "ASCII documents") and no text of the filing; a
line keeps its columns when they are taken out of it.
"""

from __future__ import annotations

import html
import re

from viewer.filings.source import Source
from viewer.filings.sources.text import read_text
from viewer.filings.sources.thresholds import FORMATS

_PAGE = re.compile(r"(?:(?<![ \t])[ \t]++)?+</?PAGE>[ \t]*+", re.IGNORECASE)
"""A run of blanks is looked at from its start alone: from each of its blanks, a million would take hours."""
_TAGS_ALONE = re.compile(
    r"(?:[ \t]*</?(?:TABLE|CAPTION|S|C|FN|F\d+|TEXT|PRE|HTML|BODY|DIV|HR|P|CENTER)>)+[ \t]*", re.IGNORECASE
)
_TAG = re.compile(
    r"</?(?:TABLE|CAPTION|S|C|FN|F\d+|PRE|HTML|BODY|DIV|P|CENTER|B|I|U|A|FONT)\b[^<>\n]*>", re.IGNORECASE
)
_ENTITY = re.compile(r"&(?:amp|lt|gt|quot|apos|nbsp|#\d{1,6}|#[xX][0-9a-fA-F]{1,5});")
_BLOCK = re.compile(r"<(?:p|div|br|tr|li|h[1-6]|pre)\b", re.IGNORECASE)
_BLANK_LINE = re.compile(r"\n[ \t]*(?=\n)")


def is_ascii_page(text: str) -> bool:
    """True where a so-called web page is lines of text with blank lines between the paragraphs."""
    if text.count("<") * FORMATS.ascii_text_per_tag > len(text):
        return False
    return len(_BLANK_LINE.findall(text)) > FORMATS.ascii_blank_lines * (1 + len(_BLOCK.findall(text)))


def read_ascii(text: str) -> Source:
    """Read an ASCII filing into source blocks."""
    text = _PAGE.sub("\f", text)
    if "<" in text:
        text = _without_tag_lines(text)
    text = _TAG.sub("", text)
    text = _ENTITY.sub(lambda match: html.unescape(match.group()), text)
    return read_text(text)


def _without_tag_lines(text: str) -> str:
    *lines, last = text.split("\n")
    kept = [line for line in lines if "<" not in line or not _TAGS_ALONE.fullmatch(line)]
    return "\n".join([*kept, last if not _TAGS_ALONE.fullmatch(last) else ""])
