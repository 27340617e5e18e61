"""Where the risk factors begin and end.

"Risk Factors" stands in a filing many times: in the table of contents, as a running header, in "see
Item 1A. Risk Factors" and once as the section's title. Every place is a candidate; what speaks for and
against it is summed up, and a doubtful winner says that it is doubtful.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Sequence
from dataclasses import dataclass

from viewer.filings.model import Candidate, Span
from viewer.filings.sentences import is_closed, word_set, words
from viewer.filings.source import Source, SourceBlock

LOOKED_FOR = (
    "Item 3.D Risk Factors",
    "D. Risk Factors",
    "Item 1A. Risk Factors",
    "Risk Factors",
    "Investment Considerations",
)
"""What a title may say, in words for the reviewer."""


def _spread(word: str) -> str:
    """Match a word whose letters OCR or kerning has set apart ("RI SK")."""
    return r"[ \u00a0]?".join(word)


_B = r"[ \t\u00a0]"
_MARKS = rf"(?:[#>*_|]|<[bui]>|\d{{1,2}}\)|{_B})*"
_NAME = (
    rf"(?:{_spread('risk')}[ \t\u00a0*_]*\n?{_B}*{_spread('factors')}"
    rf"|principal{_B}+risks{_B}+and{_B}+uncertainties|investment{_B}+considerations)"
)
_SEPARATOR = r"[\s.:)\-–—|*_\u00a0]{0,12}"
_ITEM = (
    rf"(?:item{_B}*(?P<one>1\s?a){_SEPARATOR}"
    rf"|(?:item{_B}*(?P<three>3)\b[.:\s\-–—]{{0,4}}(?:key{_B}+information{_SEPARATOR})?)?\(?(?P<sub>d){_B}*[.:)\-–—]{_SEPARATOR}"
    rf"|item{_B}*(?P<third>3){_SEPARATOR}"
    rf"|(?P<other>(?:item|part){_B}*[\divx]{{1,3}}[a-z]?){_SEPARATOR})"
)
_TAIL = rf"(?P<tail>(?:[;:,–—\-]|{_B}+(?:and|relating|related|affecting)\b)[^\n]{{0,90}})?"
_TITLE = re.compile(
    rf"^{_MARKS}(?P<title>{_ITEM}?(?P<name>{_NAME}){_TAIL}){_B}*[.:]?{_B}*(?P<continued>\(?continued\)?)?[*_|.]*(?:</[bui]>)*{_B}*(?P<page>(?:[.·…]{{2,}}|\t|{_B}{{2,}})[.·…\s]*\d{{1,4}}|\d{{1,3}})?{_B}*[|*_]*{_B}*$",
    re.IGNORECASE | re.MULTILINE,
)
_NEXT_ITEM = re.compile(
    rf"^{_MARKS}(?P<title>item{_B}*(?P<number>\d{{1,2}})\s?(?P<letter>[a-z])?\b(?P<rest>{_B}*[.:\-–—|)*_]|{_B}*$|{_B}+[A-Z])[^\n]*)$",
    re.IGNORECASE | re.MULTILINE,
)
_PART = re.compile(rf"^{_MARKS}(?P<title>part{_B}+[ivx]{{1,4}})[.\s*_|]*$", re.IGNORECASE | re.MULTILINE)
_SIBLING = re.compile(
    rf"^{_MARKS}(?P<title>(?:use{_B}+of{_B}+proceeds|unresolved{_B}+staff{_B}+comments|signatures|exhibit{_B}+index"
    rf"|determination{_B}+of{_B}+offering{_B}+price|(?:special{_B}+|cautionary{_B}+)?(?:note|statements?|information){_B}+(?:regarding|about|concerning|on){_B}+forward.looking{_B}+(?:statements|information)"
    rf"|cautionary{_B}+statements?|dilution|capitalization|selling{_B}+(?:share|stock|security){_B}?holders|dividend{_B}+policy"
    rf"|information{_B}+on{_B}+the{_B}+company|industry{_B}+and{_B}+market{_B}+data))[.:*_\s]*$|^</(?:TEXT|DOCUMENT)>",
    re.IGNORECASE | re.MULTILINE,
)
_CLAIM = word_set("may could might adversely risk risks harm loss fail unable depend decline")

_STUB_WORDS = 60
"""A section with fewer words than this is a line of a table of contents, or says that there are none."""
_CLOSE_ENTRIES = 220
"""Titles of items that follow each other this closely (in characters) stand in a table of contents."""


@dataclass(frozen=True, slots=True)
class _Place:
    """A title found, and where its section would end."""

    title: Span
    end: int
    item: str | None
    words: str
    page: bool
    continued: bool
    own_line: bool
    ended_by: str | None


def locate(source: Source) -> tuple[Candidate, ...]:
    """Return every place where the section may stand, the surest first; empty where there is none."""
    places = _places(source)
    found = [_judge(source, place, places) for place in places]
    return tuple(sorted(found, key=lambda c: (-c.confidence, -len(c.span))))


def title_end(source: Source, candidate: Candidate) -> int:
    """Return where the title's own lines end."""
    match = _TITLE.search(source.text, candidate.span.start, candidate.span.end)
    if match is None or match.start() > candidate.span.start + 400:
        return candidate.span.start
    found = source.text.find("\n", match.end())
    return min(candidate.span.end, found + 1 if found >= 0 else len(source.text))


def _places(source: Source) -> list[_Place]:
    text = source.text
    starts = [block.span.start for block in source.blocks]
    matches = [match for match in _TITLE.finditer(text) if _is_title(source, starts, match)]
    items = [match for match in _NEXT_ITEM.finditer(text) if _heads(source, starts, match)]
    siblings = [match for match in _SIBLING.finditer(text) if _heads(source, starts, match)]
    parts = [match for match in _PART.finditer(text) if _heads(source, starts, match)]
    places = []
    for match in matches:
        item = _item_of(match)
        begin = match.start()
        end, ended_by = len(text), None
        for later in (*items, *siblings, *parts):
            if later.start() >= match.end() and later.start() < end and _ends(item, later):
                end, ended_by = (
                    later.start(),
                    " ".join((later.groupdict().get("title") or later.group()).split()),
                )
        places.append(
            _Place(
                title=Span(begin, match.end()),
                end=end,
                item=item,
                words=" ".join(re.sub(r"[*_#|]|</?[bui]>", "", match.group("title")).split()),
                page=match.group("page") is not None,
                continued=match.group("continued") is not None,
                own_line=_opens_block(source, starts, match.start()),
                ended_by=ended_by,
            )
        )
    return places


def _item_of(match: re.Match[str]) -> str | None:
    if match.group("one"):
        return "1A"
    if match.group("sub") or match.group("three") or match.group("third"):
        return "3.D"
    return None


def _block_at(source: Source, starts: list[int], position: int) -> SourceBlock:
    return source.blocks[max(0, bisect_right(starts, position) - 1)]


def _opens_block(source: Source, starts: list[int], position: int) -> bool:
    block = _block_at(source, starts, position)
    return not source.text[block.span.start : position].strip(" \t\u00a0#*_>|\n")


def _heads(source: Source, starts: list[int], match: re.Match[str]) -> bool:
    """True where a line that looks like an item's title does not merely continue a sentence."""
    return _opens_block(source, starts, match.start())


def _is_title(source: Source, starts: list[int], match: re.Match[str]) -> bool:
    """A title opens a block, or follows a closed sentence; its own words are set as a title's."""
    name = match.group("name")
    if not name[0].isupper():
        return False
    tail = match.group("tail")
    if tail and tail.lstrip().lower().startswith(("and", "relat", "affect")) and len(tail.split()) > 8:
        return False
    if tail and is_closed(tail) and len(tail.split()) > 8:
        return False
    if _opens_block(source, starts, match.start()):
        return True
    before = source.text[_block_at(source, starts, match.start()).span.start : match.start()].rstrip()
    return is_closed(before) and match.group("name").replace("\u00a0", " ").split()[-1][:1].isupper()


def _ends(item: str | None, later: re.Match[str]) -> bool:
    """True where a later title ends a section of ``item``."""
    named = later.groupdict()
    if named.get("number") is None:
        return True
    number, letter = int(named["number"]), (named["letter"] or "").lower()
    if item == "1A":
        return not (number == 1 and letter in ("", "a"))
    if item == "3.D":
        return not (number == 3 and letter in ("", "d"))
    return True


def _judge(source: Source, place: _Place, places: Sequence[_Place]) -> Candidate:
    text = source.text
    body = text[place.title.end : place.end]
    said = words(body[:60_000])
    reasons: list[str] = []
    score = 0.0

    def count(weight: float, reason: str) -> None:
        nonlocal score
        score += weight
        reasons.append(f"{reason} ({weight:+.2f})")

    count(
        0.55 if place.item else 0.4, f"titled “{place.words}”" + ("" if place.item else ", without an item")
    )
    if place.own_line:
        count(0.15, "the title stands on a line of its own")
    if place.page:
        count(-0.5, "a page number follows the title, as in a table of contents")
    if len(said) < _STUB_WORDS:
        count(-0.35, f"only {len(said)} words follow before the next item")
    else:
        count(0.2, f"{len(said)} words follow" if len(body) < 60_000 else "a long text follows")
        claims = sum(word in _CLAIM for word in said) / len(said)
        if claims > 0.012:
            count(0.15, "they speak of risks")
        else:
            count(-0.2, "they hardly speak of risks")
    if _in_contents(text, place):
        count(-0.3, "titles of other items stand close by, as in a table of contents")
    if place.ended_by:
        reasons.append(f"it ends before “{place.ended_by[:60]}”")
    else:
        reasons.append("no later item follows: it runs to the end of the file")
    earlier = [
        p
        for p in places
        if p.title.start < place.title.start < p.end and p.end - p.title.end > 400 and not p.page
    ]
    if place.continued or earlier:
        count(-0.3, "the same title stood before: a running header, or the section goes on")
    confidence = max(0.0, min(1.0, round(score, 3)))
    return Candidate(Span(place.title.start, place.end), place.item, place.words, confidence, tuple(reasons))


def _in_contents(text: str, place: _Place) -> bool:
    near = text[max(0, place.title.start - _CLOSE_ENTRIES) : place.title.end + _CLOSE_ENTRIES]
    return len(_NEXT_ITEM.findall(near)) >= 4
