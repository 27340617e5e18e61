"""Lines that title a section: "Item 1A. Risk Factors", "D. Risk Factors.", "5.2 Principal risks".

Titles come with Markdown marks, over two lines ("Item 1A. Risk" / "Factors"), with letters set apart by
OCR ("RI SK FACTORS"), with a leader and a page number in a table of contents, and with a tail
("Risk Factors; Cautionary Statements"). Only what stands at the start of a block is a title.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from viewer.filings.model import Span
from viewer.filings.section.names import BLANK, NAME, RISK_FACTORS, spread
from viewer.filings.section.thresholds import TITLES
from viewer.filings.source import Source
from viewer.language.sentence_ends import is_closed

LOOKED_FOR = (
    "Item 3.D Risk Factors",
    "D. Risk Factors",
    "Item 1A. Risk Factors",
    "Risk Factors",
    "Principal risks and uncertainties",
    "Risk report",
    "Investment Considerations",
)
"""What a title may say, in words for the reviewer."""

_B = BLANK
MARKS = rf"(?:[#>*_|]|<[bui]>|{_B})*+"
"""Markup and blanks before the words of a line."""
HEAD = spread("item")
NUMBER = r"\d{1,2}(?:\.\d{1,2}){1,3}\.?|\d{1,2}[.)]"
"""A number of a chapter or a section: "5.2", "5.2.", "5."."""

_SEPARATOR = r"[\s.:)\-–—|*_\u00a0]{0,12}"
_LETTERED = r"1(?:\s?\.?\s?|[-–—])\(?a\)?"
_SEVERAL = (
    rf"[12]\.?\(?[abc]?\)?[.,]{{0,2}}"
    rf"(?:{_B}*+(?:(?:and|&|through|to){_B}*+)?(?:items?{_B}++)?[123]\.?\(?[abc]?\)?[.,]{{0,2}}){{1,3}}+"
)
_ITEM = (
    rf"(?:{HEAD}s?{_B}*+(?P<several>{_SEVERAL}){_SEPARATOR}"
    rf"|{HEAD}s?{_B}*+(?P<one>{_LETTERED}){_SEPARATOR}"
    rf"|(?:{HEAD}{_B}*+)?(?P<three>3)[.:\s\-–—]{{0,4}}(?:key{_B}++information{_SEPARATOR})?"
    rf"\(?(?P<of_three>d)\)?(?:{_B}++|[.:)\-–—]){_SEPARATOR}"
    rf"|\(?(?P<sub>d){_B}*+[.:)\-–—]{_SEPARATOR}|(?-i:(?P<bare>D)){_B}++"
    rf"|{HEAD}{_B}*+(?P<third>3){_SEPARATOR}(?:key{_B}++information{_SEPARATOR})?"
    rf"|(?:{HEAD}|part|chapter|section|appendix|annex|schedule){_B}*+(?:\d{{1,2}}(?:\.\d{{1,2}}){{0,3}}|[ivx]{{1,4}}|[a-z])[a-z]?{_SEPARATOR}"
    rf"|(?P<number>{NUMBER}|\d{{1,2}}(?={_B}++[A-Z])){_B}*+|(?:[a-z]|[ivx]{{1,5}})[.)]{_B}*+)"
)
_TITLE = re.compile(rf"^{MARKS}(?P<title>{_ITEM}?(?P<name>{NAME}))", re.IGNORECASE | re.MULTILINE)
_COMBINED = re.compile(
    rf"^{MARKS}(?P<title>{HEAD}s?{_B}*+(?P<several>{_SEVERAL}){_SEPARATOR}"
    rf"(?P<name>(?P<joint>[a-z][^\n.:;|]{{0,50}}?{RISK_FACTORS})))(?![\w’'])",
    re.IGNORECASE | re.MULTILINE,
)
"""Items told of together: "Items 1, 1A and 2. Business, Risk Factors and Properties"."""
_MARKUP = re.compile(r"[*_#|]|</?[bui]>", re.IGNORECASE)
_WRAPS = re.compile(r"(?:\b(?:and|or|of|the|for|in|to)|[&,])[ \t\u00a0]*$", re.IGNORECASE)
"""How the first line of a title ends that goes on on the next."""
_ITEM_OPENS = re.compile(r"\s*(?:item|part)\s[^.;]{0,4}[.:]?[^.;]{0,90}$", re.IGNORECASE)
_PAGE = re.compile(r"(?:(?<=[.·…|\s\u00a0])|^)\s{0,40}\d{1,4}(?:\s?[-–—]\s?\d{1,4})?$")
_CONTINUED = re.compile(r"(?<![\s(\[–—-])[\s(\[–—-]*+cont(?:inued|’d|'d|\.)?[)\].]*$", re.IGNORECASE)
_RUN_IN = re.compile(r"[ \u00a0]?(?:[.:]|[–—])[ \t\u00a0]*(?=[A-Z“\"])")
"""What stands between a title and the text that goes on on its line."""
_JOINS = re.compile(
    r"[;:,–—\-]|(?:and|relating|related|affecting|of (?:the|our|an investment))\b", re.IGNORECASE
)
_SENTENCE = re.compile(r"[ \u00a0]++(?=[A-Z][a-z’]*+,? [a-z])")
"""What parts a title from a sentence that begins behind it on its line, where no mark does."""
_MORE = re.compile(r"(?:and|&)\s", re.IGNORECASE)
_REPORT_JOINS = re.compile(r"[;:,–—\-(]|(?:and|of|in|for|facing|to|that|which|how|we)\b", re.IGNORECASE)


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
    report: bool = False
    """True for a title as annual reports have it ("Principal risks and uncertainties")."""
    combined: bool = False
    """True where other items are told of before, in the same section ("Items 1 and 1A")."""
    more: bool = False
    """True where it names more than risks ("Risk factors and control")."""
    number: tuple[int, ...] = ()
    """``(5, 2)`` for "5.2 Risk Factors"."""
    run_in: bool = False
    """True where the text of the section goes on on its line."""
    pointed: str = ""
    """The words of the title that points here ("Item 1A. Risk Factors": see “Managing risk”)."""


def at_lines(pattern: re.Pattern[str], text: str) -> Iterator[re.Match[str]]:
    """Yield what ``pattern.finditer(text)`` does, for a pattern that begins where a line does.

    Line ends are leapt to; for ``^`` the engine looks at every character.
    """
    start = end = 0
    while start >= 0:
        match = pattern.match(text, start) if start >= end else None
        if match is not None:
            end = match.end()
            yield match
        start = text.find("\n", start) + 1 or -1


def find_titles(source: Source) -> list[Title]:
    """Find the lines that may title the section, in order."""
    starts = source.starts
    found: dict[int, Title] = {}
    for pattern in (_TITLE, _COMBINED):
        for match in at_lines(pattern, source.text):
            title = None if match.start() in found else _title(source, starts, match)
            if title is not None:
                found[match.start()] = title
            if len(found) >= TITLES.most:
                break
    return [found[start] for start in sorted(found)]


def _title(source: Source, starts: Sequence[int], match: re.Match[str]) -> Title | None:
    """Make a title of a match, or None where its line goes on as prose."""
    text = source.text
    name = match.group("name")
    named = match.groupdict()
    found = text.find("\n", match.end())
    line_end = len(text) if found < 0 else found
    if _WRAPS.search(text, match.end(), line_end):
        line_end = _second_line(source, match.start(), line_end)
    rest = _MARKUP.sub("", text[match.end() : min(line_end, match.end() + TITLES.markup_length)]).strip()
    opens = opens_block(source, starts, match.start())
    joint = bool(named.get("joint"))
    if not name[0].isupper() or (joint and not opens):
        return None
    if line_end - match.end() > TITLES.line_length:
        return _run_in(source, match) if opens else None
    page = _PAGE.search(rest)
    if page:
        rest = rest[: page.start()].rstrip(" .·…\t\u00a0")
    continued = _CONTINUED.search(rest)
    if continued:
        rest = rest[: continued.start()].rstrip()
    tail = rest.rstrip(".: ")
    report = bool(named.get("report"))
    joins = _REPORT_JOINS if report else _JOINS
    if tail and not (joins.match(tail) and len(tail.split()) <= TITLES.tail_words and not is_closed(tail)):
        return _run_in(source, match) if opens else None
    if not opens:
        block = source.blocks[max(0, bisect_right(starts, match.start()) - 1)]
        before = text[max(block.span.start, match.start() - TITLES.sentence_end) : match.start()].rstrip()
        opens = len(block.content) <= TITLES.known_tile and _is_under_item(named, before)
    if not opens and (report or not is_closed(before) or not name.split()[-1][:1].isupper()):
        return None
    gap = " " if text[match.end() : match.end() + 1].isspace() and tail[:1].isalnum() else ""
    words = " ".join((_MARKUP.sub("", match.group("title")) + gap + tail).split())
    several = named.get("several")
    return Title(
        Span(match.start(), line_end),
        _item(named),
        words,
        page is not None,
        continued is not None,
        opens,
        caption=bool(named.get("caption")) or (joint and not several),
        report=report,
        combined=bool(several) and joint,
        more=bool(_MORE.match(tail)),
        number=_number(named),
    )


def _second_line(source: Source, start: int, end: int) -> int:
    """Return where the second line of a title ends, if its block does too: "… AND" / "INTERNAL CONTROL"."""
    found = source.text.find("\n", end + 1)
    below = len(source.text) if found < 0 else found
    block = source.blocks[max(0, bisect_right(source.starts, start) - 1)]
    return below if below == block.content.end else end


def _is_under_item(named: dict[str, str | None], before: str) -> bool:
    """True for a title in one block with its item's: "ITEM 3. KEY" / "INFORMATION" / "D. Risk Factors"."""
    return bool(_item(named)) and _ITEM_OPENS.match(before) is not None


def _run_in(source: Source, match: re.Match[str]) -> Title | None:
    """Make a title of a match whose line goes on with the section's text ("Item 1A. Risk Factors. We …").

    The title is parted from the text by a mark, or by being set in bold type where the text is not.
    """
    named = match.groupdict()
    item = _item(named)
    stop = _RUN_IN.match(source.text, match.end())
    at = stop.end() if stop else match.end()
    if not (item and stop) and not set_apart(source, match.start("name"), at):
        sentence = _SENTENCE.match(source.text, match.end()) if item else None
        end = source.text.find("\n", match.end())
        if sentence is None or not is_closed(source.text[match.end() : end if end >= 0 else None]):
            return None
        at = sentence.end()
    words = " ".join(_MARKUP.sub("", match.group("title")).split())
    return Title(
        Span(match.start(), at),
        item,
        words,
        page=False,
        continued=False,
        opens=True,
        report=bool(named.get("report")),
        caption=bool(named.get("caption")),
        run_in=True,
    )


def set_apart(source: Source, start: int, end: int) -> bool:
    """True where bold type begins with a title and ends with it."""
    block = source.blocks[max(0, bisect_right(source.starts, start) - 1)]
    last = max((run.span.end for run in block.runs if run.style.bold and run.span.start < end), default=0)
    inside = any(run.style.bold and run.span.start <= start < run.span.end for run in block.runs)
    return (
        inside
        and last < block.content.end
        and not source.text[min(last, end) : max(last, end)].strip(" .:\u00a0")
    )


def _item(named: dict[str, str | None]) -> str | None:
    several = named.get("several")
    if several:
        return "1A" if "1a" in re.sub(r"[\s.(]", "", several).lower() else None
    if any(named.get(name) for name in ("of_three", "sub", "bare", "third")):
        return "3.D"
    return "1A" if named.get("one") else None


def _number(named: dict[str, str | None]) -> tuple[int, ...]:
    if named.get("of_three"):
        return (3,)
    return tuple(int(part) for part in re.findall(r"\d+", named.get("number") or ""))


def opens_block(source: Source, starts: Sequence[int], position: int) -> bool:
    """True where nothing but markup and blanks stands between a block's start and a position."""
    block = source.blocks[max(0, bisect_right(starts, position) - 1)]
    before = source.text[block.span.start : min(position, block.span.start + TITLES.marks_length)]
    return position - block.span.start <= TITLES.marks_length and not before.strip(" \t\u00a0#*_>|\n")
