"""The runs of a Word paragraph -> its text, as it reads when all tracked changes are accepted."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Any

from docx.oxml.ns import qn

from viewer.filings.source import CharacterStyle
from viewer.filings.sources.docx.styles import DocxStyles
from viewer.filings.text.raised_marks import raised
from viewer.filings.text.windows_1252 import as_windows_1252

_PLAIN = CharacterStyle()
_INSERTED = frozenset((qn("w:ins"), qn("w:moveTo")))
_DELETED = frozenset((qn("w:del"), qn("w:moveFrom")))
_AROUND = frozenset(
    qn(f"w:{name}")
    for name in ("hyperlink", "smartTag", "sdt", "sdtContent", "fldSimple", "customXml", "dir", "bdo")
)
_RUN = qn("w:r")
_PROPERTIES = qn("w:rPr")
_ALIGN = qn("w:vertAlign")
_TEXT = qn("w:t")
_BREAK = qn("w:br")
_SIGNS = {
    qn("w:tab"): "\t",
    qn("w:cr"): "\n",
    qn("w:noBreakHyphen"): "\u2011",
    qn("w:ptab"): "\t",
}
_BOX = qn("w:txbxContent")
_FALLBACK = "{http://schemas.openxmlformats.org/markup-compatibility/2006}Fallback"


@dataclass(slots=True)
class Changes:
    """How many tracked changes were met."""

    inserted: int = 0
    deleted: int = 0


@dataclass(slots=True)
class DocxText:
    """A paragraph's text and how its characters are set."""

    text: str = ""
    runs: list[tuple[int, int, CharacterStyle]] = field(default_factory=list)
    breaks: list[int] = field(default_factory=list)
    """Where a page begins."""
    boxes: list[Any] = field(default_factory=list)
    """Text boxes that hang on the paragraph."""
    unseen: str = ""
    """What is marked as hidden (``w:vanish``): it shows neither on the screen nor on paper."""

    def title_end(self) -> int:
        """Return where the lines end that are a title over the rest; 0 where there are none.

        Programs that make a document of a page keep ``<b>Our mine may flood</b><br>We could not …`` in one
        paragraph: what is set in one way up to a line break, and not behind it.
        """
        if not self.runs or self.text[: self.runs[0][0]].strip():
            return 0
        end = len(self.text[: self.runs[0][1]].rstrip())
        behind = self.text[end:].lstrip()
        gap = self.text[end : len(self.text) - len(behind)]
        return len(self.text) - len(behind) if behind and "\n" in gap else 0

    def add(self, text: str, style: CharacterStyle) -> None:
        """Write characters."""
        start = len(self.text)
        self.text += text
        if style != _PLAIN and text.strip():
            if self.runs and self.runs[-1][2] == style and not self.text[self.runs[-1][1] : start].strip():
                self.runs[-1] = (self.runs[-1][0], len(self.text), style)
            else:
                self.runs.append((start, len(self.text), style))


def text_of(paragraph: Any, style: str | None, styles: DocxStyles, changes: Changes) -> DocxText:
    """Read a ``w:p``; ``style`` is the name of its style."""
    result = DocxText()
    for run in _runs(paragraph, changes):
        properties = run.find(_PROPERTIES)
        if styles.hidden(properties):
            result.unseen += "".join(text.text or "" for text in run.iter(_TEXT))
            continue
        set_as = styles.run(style, properties)
        above = _is_raised(properties)
        for child in run.iterchildren():
            _read(child, set_as, result, above=above)
    return result


def _runs(element: Any, changes: Changes) -> Iterator[Any]:
    """Yield the runs that are left when changes are accepted."""
    for child in element.iterchildren():
        if child.tag == _RUN:
            yield child
        elif child.tag in _DELETED:
            changes.deleted += 1
        elif child.tag in _INSERTED:
            changes.inserted += 1
            yield from _runs(child, changes)
        elif child.tag in _AROUND:
            yield from _runs(child, changes)


def _is_raised(properties: Any) -> bool:
    """Tell whether a run itself is set above the line."""
    align = properties.find(_ALIGN) if properties is not None else None
    return align is not None and align.get(qn("w:val")) == "superscript"


def _read(child: Any, style: CharacterStyle, result: DocxText, *, above: bool) -> None:
    tag = child.tag
    if tag == _TEXT:
        text = as_windows_1252(child.text or "")
        result.add(raised(text, result.text) if above else text, style)
    elif tag in _SIGNS:
        result.add(_SIGNS[tag], style)
    elif tag == _BREAK:
        if child.get(qn("w:type")) == "page":
            result.breaks.append(len(result.text))
        result.add("\n", style)
    elif tag == qn("w:sym"):
        result.add("•", style)
    elif isinstance(tag, str):
        result.boxes += [
            box for box in child.iter(_BOX) if not any(a.tag == _FALLBACK for a in box.iterancestors())
        ]
