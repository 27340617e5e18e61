"""Lines that title a section: "Item 1A. Risk Factors", "D. Risk Factors.", "ITEM 4 — INFORMATION ON …".

Titles come with Markdown marks, over two lines ("Item 1A. Risk" / "Factors"), with letters set apart by
OCR ("RI SK FACTORS"), with a leader and a page number in a table of contents, and with a tail
("Risk Factors; Cautionary Statements"). Only what stands at the start of a block is a title.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import chain

from viewer.filings.model import Span
from viewer.filings.section.thresholds import TITLES
from viewer.filings.source import Source
from viewer.language.sentence_ends import is_closed

LOOKED_FOR = (
    "Item 3.D Risk Factors",
    "D. Risk Factors",
    "Item 1A. Risk Factors",
    "Risk Factors",
    "Investment Considerations",
)
"""What a title may say, in words for the reviewer."""

_PART = re.compile(r"part\s+[ivx]+", re.IGNORECASE)

_B = r"[ \t\u00a0]"
_MARKS = rf"(?:[#>*_|]|<[bui]>|\d{{1,2}}\)|{_B})*+"


def _spread(word: str) -> str:
    """Match a word whose letters OCR or kerning has set apart ("RI SK")."""
    return r"[ \u00a0]?".join(word)


_NAME = (
    rf"(?:{_spread('risk')}[ \t\u00a0*_]*+\n?{_B}*+{_spread('factors')}"
    rf"|principal{_B}++risks{_B}++and{_B}++uncertainties|investment{_B}++considerations"
    rf"|(?P<joint>[a-z](?=[^\n]{{0,70}}?(?:and|&|/){_B}*+risk{_B}++factors{_B}*+$)"
    rf"[^\n.:;|]{{0,70}}?(?:and|&|/){_B}*+risk{_B}++factors)"
    rf"|(?P<caption>(?:(?:additional|certain|important|other|cautionary){_B}++)?+(?:risk{_B}++)?+factors{_B}++"
    rf"(?:(?:that|which){_B}++(?:may|could|might){_B}++(?:affect|impact|influence)|affecting|to{_B}++consider)"
    rf"[^\n.:;|]{{0,80}}|certain{_B}++(?:risks|factors|considerations)))(?![\w’'])"
)
_SEPARATOR = r"[\s.:)\-–—|*_\u00a0]{0,12}"
_HEAD = _spread("item")
_ITEM = (
    rf"(?:{_HEAD}{_B}*+(?P<one>1\s?\(?a\)?){_SEPARATOR}"
    rf"|(?:{_HEAD}{_B}*+(?P<three>3)[.:\s\-–—]{{0,4}}(?:key{_B}++information{_SEPARATOR})?)?"
    rf"\(?(?P<sub>d){_B}*+[.:)\-–—]{_SEPARATOR}"
    rf"|{_HEAD}{_B}*+(?P<third>3){_SEPARATOR}"
    rf"|(?:{_HEAD}|part){_B}*+[\divx]{{1,3}}[a-z]?{_SEPARATOR})"
)
_TITLE = re.compile(rf"^{_MARKS}(?P<title>{_ITEM}?(?P<name>{_NAME}))", re.IGNORECASE | re.MULTILINE)
_MARKUP = re.compile(r"[*_#|]|</?[bui]>", re.IGNORECASE)
_PAGE = re.compile(r"(?:(?<=[.·…|\s\u00a0])|^)\s{0,40}\d{1,4}(?:\s?[-–—]\s?\d{1,4})?$")
_CONTINUED = re.compile(r"(?<![\s(\[–—-])[\s(\[–—-]*+cont(?:inued|’d|'d|\.)?[)\].]*$", re.IGNORECASE)
_RUN_IN = re.compile(r"[ \u00a0]?(?:[.:]|[–—])[ \t\u00a0]*(?=[A-Z“\"])")
"""What stands between a title and the text that goes on on its line."""
_JOINS = re.compile(r"[;:,–—\-]|(?:and|relating|related|affecting)\b", re.IGNORECASE)

_NEXT_ITEM = re.compile(
    rf"^{_MARKS}(?P<title>{_HEAD}{_B}*+(?P<number>\d{{1,2}})(?:\s?\(?(?P<letter>[a-z])\b\)?|\b)"
    rf"(?:{_B}*+[.:\-–—|)*_]|{_B}*+$|{_B}++[A-Z])[^\n]{{0,200}})",
    re.IGNORECASE | re.MULTILINE,
)
_SIBLING = re.compile(
    rf"^{_MARKS}(?P<title>(?:part{_B}++[ivx]{{1,4}}|use{_B}++of{_B}++proceeds|unresolved{_B}++staff{_B}++comments"
    rf"|signatures|exhibit{_B}++index|determination{_B}++of{_B}++offering{_B}++price|dilution|capitalization"
    rf"|(?P<note>(?:special{_B}++|cautionary{_B}++)?(?:(?:note|statements?|information|disclosures?){_B}++"
    rf"(?:regarding|about|concerning|on){_B}++)?forward.looking{_B}++(?:statements|information)"
    rf"(?:{_B}++and{_B}++[\w ]{{3,30}})?)"
    rf"|cautionary{_B}++statements?|selling{_B}++(?:share|stock|security){_B}?holders|dividend{_B}++policy"
    rf"|management[’']s{_B}++(?:annual{_B}++)?reports?{_B}++on{_B}++internal{_B}++control[\w ]{{0,50}}"
    rf"|information{_B}++on{_B}++the{_B}++company|industry{_B}++and{_B}++market{_B}++data))[.:*_|\s]*?$"
    r"|^</(?:TEXT|DOCUMENT)>",
    re.IGNORECASE | re.MULTILINE,
)


@dataclass(frozen=True, slots=True)
class Title:
    """A line that may title the section of risk factors."""

    span: Span
    """From the start of its line to the end of its last line's words."""
    item: str | None
    """``"1A"``, ``"3.D"``, or None where the title carries neither."""
    words: str
    page: bool
    """True where a page number follows, as in a table of contents."""
    continued: bool
    opens: bool
    """True where it opens a block of its own."""
    caption: bool = False
    """True for an older caption ("Factors That May Affect Future Results")."""


@dataclass(frozen=True, slots=True)
class SectionEnd:
    """A line that titles another part of the filing."""

    start: int
    words: str
    number: int | None = None
    letter: str = ""
    note: bool = False
    """True for a note on forward-looking statements, which may also open the section."""

    @property
    def part(self) -> str | None:
        """``"part ii"`` where a part begins here, else None."""
        return " ".join(self.words.lower().split()) if _PART.fullmatch(self.words) else None

    def ends(self, item: str | None) -> bool:
        """True where a section of ``item`` ends here; its own item's running title does not end it."""
        if self.number is None or item is None:
            return True
        own = {"1A": (1, ("", "a")), "3.D": (3, ("", "d"))}[item]
        return not (self.number == own[0] and self.letter in own[1])


_LINE_BEFORE = {
    pattern: re.compile(rf"\n(?={pattern.pattern})", pattern.flags)
    for pattern in (_TITLE, _NEXT_ITEM, _SIBLING)
}
"""A search leaps to line ends; for ``^`` it looks at every character."""


def _at_lines(pattern: re.Pattern[str], text: str) -> Iterator[re.Match[str]]:
    """Yield what ``pattern.finditer(text)`` does, for a pattern that begins where a line does."""
    end = 0
    for start in chain((0,), (found.end() for found in _LINE_BEFORE[pattern].finditer(text))):
        match = pattern.match(text, start) if start >= end else None
        if match is not None:
            end = match.end()
            yield match


def find_titles(source: Source) -> list[Title]:
    """Find the lines that may title the section, in order."""
    starts = source.starts
    found = []
    for match in _at_lines(_TITLE, source.text):
        title = _title(source, starts, match)
        if title is not None:
            found.append(title)
        if len(found) >= TITLES.most:
            break
    return found


def find_ends(source: Source) -> list[SectionEnd]:
    """Find the lines where a section of risk factors may end, in order."""
    starts = source.starts
    ends = []
    for pattern in (_NEXT_ITEM, _SIBLING):
        for match in _at_lines(pattern, source.text):
            if not _opens_block(source, starts, match.start()):
                continue
            named = match.groupdict()
            words = " ".join((named.get("title") or match.group()).split())
            number = named.get("number")
            letter = (named.get("letter") or "").lower()
            note = bool(named.get("note"))
            ends.append(SectionEnd(match.start(), words, int(number) if number else None, letter, note))
    return sorted(ends, key=lambda end: end.start)


def _title(source: Source, starts: Sequence[int], match: re.Match[str]) -> Title | None:
    """Make a title of a match, or None where its line goes on as prose."""
    text = source.text
    name = match.group("name")
    found = text.find("\n", match.end())
    line_end = len(text) if found < 0 else found
    rest = _MARKUP.sub("", text[match.end() : min(line_end, match.end() + TITLES.markup_length)]).strip()
    opens = _opens_block(source, starts, match.start())
    if not name[0].isupper() or (match.group("joint") and not opens):
        return None
    if line_end - match.end() > TITLES.line_length:
        return _run_in(text, match) if opens else None
    page = _PAGE.search(rest)
    if page:
        rest = rest[: page.start()].rstrip(" .·…\t\u00a0")
    continued = _CONTINUED.search(rest)
    if continued:
        rest = rest[: continued.start()].rstrip()
    tail = rest.rstrip(".: ")
    if tail and not (_JOINS.match(tail) and len(tail.split()) <= TITLES.tail_words and not is_closed(tail)):
        return _run_in(text, match) if opens else None
    if not opens:
        block = source.blocks[max(0, bisect_right(starts, match.start()) - 1)]
        before = text[max(block.span.start, match.start() - TITLES.sentence_end) : match.start()].rstrip()
        if not is_closed(before) or not name.split()[-1][:1].isupper():
            return None
    gap = " " if text[match.end() : match.end() + 1].isspace() and tail[:1].isalnum() else ""
    words = " ".join((_MARKUP.sub("", match.group("title")) + gap + tail).split())
    return Title(
        Span(match.start(), line_end),
        _item(match),
        words,
        page is not None,
        continued is not None,
        opens,
        bool(match.group("caption") or match.group("joint")),
    )


def _run_in(text: str, match: re.Match[str]) -> Title | None:
    """Make a title of a match whose line goes on with the section's text ("Item 1A. Risk Factors. We …")."""
    item = _item(match)
    stop = _RUN_IN.match(text, match.end())
    if item is None or stop is None:
        return None
    words = " ".join(_MARKUP.sub("", match.group("title")).split())
    return Title(Span(match.start(), stop.end()), item, words, page=False, continued=False, opens=True)


def _item(match: re.Match[str]) -> str | None:
    if match.group("sub") or match.group("three") or match.group("third"):
        return "3.D"
    return "1A" if match.group("one") else None


def _opens_block(source: Source, starts: Sequence[int], position: int) -> bool:
    block = source.blocks[max(0, bisect_right(starts, position) - 1)]
    before = source.text[block.span.start : min(position, block.span.start + TITLES.marks_length)]
    return position - block.span.start <= TITLES.marks_length and not before.strip(" \t\u00a0#*_>|\n")
