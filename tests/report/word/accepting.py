"""What Word does with tracked changes, on the XML alone: accept all, or reject all, and read the paragraphs.

By ECMA-376, 17.13.5: text in ``w:ins`` and ``w:moveTo`` is gone when changes are rejected, text in ``w:del``
and ``w:moveFrom`` when they are accepted; a paragraph whose end is such a change runs on into the next one.
"""

from __future__ import annotations

import io
import zipfile
from collections.abc import Callable, Sequence

from lxml import etree

from viewer.comparison.model import Comparison, Pair
from viewer.comparison.places import FilingSide
from viewer.report.made.making import UNKNOWN
from viewer.report.printable import printable
from viewer.report.word.document import ASIDE, SECTION
from viewer.report.word.elements import style_of
from viewer.report.word.order import outline_of
from viewer.report.word.redline import redline_of
from viewer.report.word.revisions import RevisionWriter, Stamp

W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
COME = {f"{W}ins", f"{W}moveTo"}
GONE = {f"{W}del", f"{W}moveFrom"}


def part(docx: bytes, name: str = "word/document.xml") -> etree._Element:
    """A part of the package, parsed."""
    with zipfile.ZipFile(io.BytesIO(docx)) as archive:
        return etree.fromstring(archive.read(name))


def between(docx: bytes, bookmark: str) -> list[etree._Element]:
    """The paragraphs between the marks of a bookmark."""
    body = part(docx)[0]
    (start,) = [e for e in body.iter(f"{W}bookmarkStart") if e.get(f"{W}name") == bookmark]
    (end,) = [e for e in body.iter(f"{W}bookmarkEnd") if e.get(f"{W}id") == start.get(f"{W}id")]
    first, last = body.index(start), body.index(end)
    return [element for element in body[first:last] if element.tag == f"{W}p"]


def left(docx: bytes, bookmark: str, *, accepted: bool) -> list[str]:
    """The paragraphs between marks that are left once all changes are accepted, or all rejected."""
    return left_of(between(docx, bookmark), accepted=accepted)


def left_of(paragraphs: Sequence[etree._Element], *, accepted: bool) -> list[str]:
    """The paragraphs that are left once all changes are accepted, or all rejected."""
    drop = GONE if accepted else COME
    found, text = [], ""
    for paragraph in paragraphs:
        text += "".join(_text(child, drop) for child in paragraph)
        ends = {mark.tag for mark in paragraph.findall(f"{W}pPr/{W}rPr/*")}
        if not ends & drop:
            found.append(text)
            text = ""
    # What has lost its end runs on into the line behind the bookmark, which no change touches.
    assert not text
    return found


def _text(element: etree._Element, drop: set[str]) -> str:
    if element.tag in drop:
        return ""
    if element.tag in (f"{W}t", f"{W}delText"):
        return element.text or ""
    if element.tag == f"{W}tab":
        return "\t"
    if element.tag == f"{W}br":
        return "\n"
    return "".join(_text(child, drop) for child in element)


def section_of(
    comparison: Comparison, side: FilingSide, shows: Callable[[Pair], bool] = lambda _pair: True
) -> list[str]:
    """The paragraphs of a filing's section in its own order, as they stand in a file that XML can hold.

    Args:
        comparison: Of which filings.
        side: Which of them.
        shows: Tells which pairs are wanted.
    """
    outline = outline_of(comparison, side)
    order = sorted(outline.order, key=outline.order.__getitem__)
    shown = {
        place
        for pair in comparison.all_pairs
        if shows(pair)
        for row in pair.rows
        for place in row.side(side).places
    }
    return [printable(comparison.paragraphs[place].text) for place in order if place in shown]


def check_redline(comparison: Comparison, docx: bytes) -> None:
    """Fail where what is left is not, paragraph by paragraph, the text of the filing."""
    assert left(docx, SECTION, accepted=True) == section_of(comparison, FilingSide.NEW)
    assert left(docx, SECTION, accepted=False) == section_of(comparison, FilingSide.OLD)
    aside = comparison.set_aside
    if aside is not None:
        new = [part for row in aside.rows for _, part in row.side(FilingSide.NEW).parts]
        old = [part for row in aside.rows for _, part in row.side(FilingSide.OLD).parts]
        assert left(docx, ASIDE, accepted=True) == [printable(text) for text in new]
        assert left(docx, ASIDE, accepted=False) == [printable(text) for text in old]


def check_text(comparison: Comparison, shows: Callable[[Pair], bool] = lambda _pair: True) -> None:
    """The same, and that all marks are right, without the package around them: for many comparisons.

    Args:
        comparison: What is shown.
        shows: Tells which pairs are.
    """
    writer = RevisionWriter(Stamp("a", "b", UNKNOWN), style_of)
    root = etree.Element(f"{W}body")
    root.extend(writer.elements(redline_of(comparison, shows).section))
    paragraphs = [element for element in root if element.tag == f"{W}p"]
    assert left_of(paragraphs, accepted=True) == section_of(comparison, FilingSide.NEW, shows)
    assert left_of(paragraphs, accepted=False) == section_of(comparison, FilingSide.OLD, shows)
    check_marks(root)


def check_marks(root: etree._Element) -> None:
    """Fail where a range has no end, a move one end alone, an id is given twice or a change is unsigned."""
    ids = [e.get(f"{W}id") for e in root.iter(*COME, *GONE)]
    for name in ("moveFrom", "moveTo"):
        starts = [e.get(f"{W}id") for e in root.iter(f"{W}{name}RangeStart")]
        ends = [e.get(f"{W}id") for e in root.iter(f"{W}{name}RangeEnd")]
        assert sorted(starts) == sorted(ends)
        ids += starts
    assert len(ids) == len(set(ids))
    names = [
        sorted(e.get(f"{W}name") or "" for e in root.iter(f"{W}{name}RangeStart"))
        for name in ("moveFrom", "moveTo")
    ]
    assert names[0] == names[1]
    assert len(names[0]) == len(set(names[0]))
    assert all(e.get(f"{W}author") and e.get(f"{W}date") for e in root.iter(*COME, *GONE))
