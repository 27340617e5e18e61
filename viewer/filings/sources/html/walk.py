"""A parsed page -> blocks of text, in one pass over its elements.

Tables of figures hold most of a filing's elements and nothing that a heading could be; they are read as
a whole (:mod:`viewer.filings.sources.html.table`), so that the pass in Python is over the rest.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator
from copy import deepcopy
from dataclasses import dataclass, field

from lxml import etree

from viewer.filings.model import Noise
from viewer.filings.sources.html.compose import BREAK, HtmlText, compose, fold, lines, marker_length
from viewer.filings.sources.html.draft import Context, HtmlBlock
from viewer.filings.sources.html.kinds import NO_TEXT, Kind
from viewer.filings.sources.html.style import HtmlLook, HtmlLooks, Setting
from viewer.filings.sources.html.thresholds import HTML
from viewer.filings.text.raised_marks import LEVEL_DIGITS, SLASHES, raised

_CONTENTS = re.compile(
    r"\W*(?:(?:back|return|go)\s+to\s+)?(?:the\s+)?(?:table\s+of\s+contents|contents|index|top)\W*",
    re.IGNORECASE,
)
_PAGE_NUMBER = re.compile(
    r"[-–—|[\s]*(?:page\s*)?(?:[A-Z]{1,2}-)?(?:\d{1,4}|[ivxl]{1,6})[-–—|\]\s]*\.?", re.IGNORECASE
)
_PICTURES = {"o": "□", "q": "□", "¨": "□", "x": "☒", "ý": "☒", "þ": "☑", "ü": "✓"}
"""What Wingdings shows for these letters; for most others a mark that a list can begin with."""
_CONTAINERS = frozenset((Kind.INLINE, Kind.BLOCK, Kind.LINK, Kind.ITEM))
_LISTS = frozenset(("ol", "ul", "dir", "menu"))


_Frame = tuple[Iterator[etree._Element], str | None, HtmlLook, Context, Setting, int | None]
"""An element whose children are being read: they, its tail, and look, context and list count outside it."""


@dataclass(slots=True)
class HtmlWalker:
    """Walks a page and collects its blocks."""

    read_table: Callable[[HtmlWalker, etree._Element, HtmlLook], None]
    read_verbatim: Callable[[HtmlWalker, etree._Element, HtmlLook], list[HtmlBlock]]
    cut_out: Callable[[etree._Element], list[str] | None]
    """The rows of a table that was taken out of the page before it was parsed."""
    check: Callable[[], None] = lambda: None
    """Called now and then; it raises an error to stop."""
    looks: HtmlLooks = field(default_factory=HtmlLooks)
    drafts: list[HtmlBlock] = field(default_factory=list)
    context: Context = field(default_factory=Context)
    row: bool = False
    """True while a table row is put together: what parts blocks elsewhere is a blank in it."""
    depth: int = 0
    """How many tables the walk is in."""
    unseen: list[str] = field(default_factory=list)
    """Texts that are not shown, met in the block under way; they stand after it."""
    _pieces: list[str] = field(default_factory=list)
    _looks: list[HtmlLook] = field(default_factory=list)
    _lead: tuple[list[str], list[HtmlLook]] | None = None
    _broken: bool = False
    _linked: bool = False
    _page_start: bool = False

    def walk(self, root: etree._Element, look: HtmlLook) -> None:
        """Read the content of an element whose own text is set as ``look`` says."""
        step, add, inline, key_of = self.looks.step, self.add, Kind.INLINE, self.looks.key_of
        frames: list[_Frame] = []
        children: Iterator[etree._Element] = iter(root)
        counter = 0 if root.tag == "ol" else None
        add(root.text, look)
        while True:
            for element in children:
                key = key_of(element)
                setting, inner = look.steps.get(key) or step(look, key)
                context = self.context
                if setting.kind is not inline:
                    if setting.kind not in _CONTAINERS:
                        self._special(element, setting, inner, look)
                        add(element.tail, look)
                        continue
                    counter = self._open(element, setting, counter, look)
                if text := element.text:
                    add(text, inner)
                if len(element):
                    frames.append((children, element.tail, look, context, setting, counter))
                    children, look = iter(element), inner
                    if element.tag in _LISTS:
                        counter = 0 if element.tag == "ol" else None
                    break
                if setting.kind is not inline:
                    self._close(setting, context)
                if text := element.tail:
                    add(text, look)
            else:
                if not frames:
                    return
                children, tail, look, context, setting, counter = frames.pop()
                if setting.kind is not inline:
                    self._close(setting, context)
                add(tail, look)

    def step(self, element: etree._Element, look: HtmlLook) -> tuple[Setting, HtmlLook]:
        """Return what an element says, and how the characters in it are set."""
        key = self.looks.key_of(element)
        return look.steps.get(key) or self.looks.step(look, key)

    def text_of(self, element: etree._Element, look: HtmlLook) -> str:
        """Return an element's text as it will read, without adding it."""
        plain = self._lone_text(element, look) if not self._pieces else None
        if plain is not None:
            return plain
        pieces, looks = self._gather(element, look)
        return compose(pieces, looks).text if pieces else ""

    def _lone_text(self, element: etree._Element, look: HtmlLook) -> str | None:
        """Return the text of an element that holds one piece of text and nothing else, as most cells do."""
        while (count := len(element)) == 1 and not element.text:
            (element,) = element
            setting, look = self.step(element, look)
            if setting.kind is not Kind.INLINE or element.tail:
                return None
        return None if count or look.glyphs else fold(element.text or "")

    def lead_with(self, element: etree._Element, look: HtmlLook) -> None:
        """Set an element's text before the next block that has any."""
        pieces, looks = self._gather(element, look)
        before, before_looks = self._lead or ([], [])
        self._lead = ([*before, " ", *pieces], [*before_looks, look, *looks])

    def end_lead(self) -> None:
        """Make a block of what was to lead one, where no other block came."""
        if self._lead is not None:
            pieces, looks = self._lead
            self._lead = None
            self._pieces += pieces
            self._looks += looks
            self.flush()

    def _gather(self, element: etree._Element, look: HtmlLook) -> tuple[list[str], list[HtmlLook]]:
        """Read an element as one line and take the pieces away again."""
        self.flush()
        row, self.row = self.row, True
        self.walk(element, look)
        self.row = row
        taken = self._pieces[:], self._looks[:]
        self._pieces.clear()
        self._looks.clear()
        return taken

    def add(self, text: str | None, look: HtmlLook) -> None:
        """Add characters to the block under way."""
        if text:
            if look.glyphs and len(text.strip()) in range(1, HTML.glyph_length + 1):
                text = _PICTURES.get(text.strip(), "•")
            if look.raised:
                text = raised(text, self._pieces[-1] if self._pieces else "")
            elif text.startswith(SLASHES) and self._looks and self._looks[-1].raised:
                self._pieces[-1] = f" {self._pieces[-1].translate(LEVEL_DIGITS)}"
            self._pieces.append(text)
            self._looks.append(look)

    def flush(self, *, row: bool = False) -> None:
        """End the block under way."""
        if self.row:
            self.add(" ", self.looks.plain)
            return
        if not self._pieces:
            self._set_unseen_aside()
            return
        if self._lead is not None and any(not piece.isspace() for piece in self._pieces):
            self._pieces[:0] = [*self._lead[0], " "]
            self._looks[:0] = [*self._lead[1], self.looks.plain]
            self._lead = None
        texts = lines(self._pieces, self._looks) if self._broken else [compose(self._pieces, self._looks)]
        for text in texts:
            if text.text:
                self._emit(text, row=row)
        self._pieces.clear()
        self._looks.clear()
        self._broken = self._linked = False
        self._set_unseen_aside()

    def hide(self, element: etree._Element) -> None:
        """Keep the text of an element that is not shown; a script or the like has none."""
        if element.tag not in NO_TEXT and (text := fold(_text_in(element))):
            self.unseen.append(text)

    def _set_unseen_aside(self) -> None:
        for text in self.unseen:
            self.drafts.append(HtmlBlock(text, [], self.context, noise=Noise.HIDDEN))
        self.unseen.clear()

    def append(self, draft: HtmlBlock) -> None:
        """Add a finished block."""
        if not len(self.drafts) % HTML.check_every:
            self.check()
        draft.page_start = draft.page_start or self._page_start
        self._page_start = False
        self.drafts.append(draft)

    def _emit(self, text: HtmlText, *, row: bool) -> None:
        noise = None
        if self._linked and len(text.text) < HTML.contents_length and _CONTENTS.fullmatch(text.text):
            noise = Noise.CONTENTS_LINK
        marker = 0 if row else marker_length(text.text)
        self.append(HtmlBlock(text.text, text.runs, self.context, marker, row, noise=noise, size=text.size))

    def add_rows(self, lines: Iterable[str]) -> None:
        """Add the rows of a table of figures, or their words to the row that the table stands in."""
        for line in lines:
            if self.row:
                self.add(f"{line} ", self.looks.plain)
            else:
                self.append(HtmlBlock(line, [], self.context, row=True))

    def _open(
        self, element: etree._Element, setting: Setting, counter: int | None, look: HtmlLook
    ) -> int | None:
        """Enter an element that is a block or a link; return the count of the list that it stands in."""
        if setting.kind is Kind.LINK:
            self._linked = self._linked or (element.get("href") or "").startswith("#")
            return counter
        self.flush()
        self.context = self.context.within(setting)
        if setting.page_before:
            self._end_page()
        if setting.kind is Kind.ITEM:
            counter = counter + 1 if counter is not None else None
            self.add(f"{counter}. " if counter is not None else "• ", look)
        return counter

    def _close(self, setting: Setting, outer: Context) -> None:
        if setting.kind is Kind.LINK:
            return
        self.flush()
        self.context = outer
        if setting.page_after:
            self._end_page()

    def _at_page_number(self) -> bool:
        """True where the last block may be nothing but a page's number."""
        last = self.drafts[-1] if self.drafts else None
        return last is not None and not last.row and _PAGE_NUMBER.fullmatch(last.text) is not None

    def _end_page(self) -> None:
        """Note that the next block begins a page; a bare number right before that is this page's."""
        if not self._page_start and self._at_page_number():
            self.drafts[-1].noise = Noise.PAGE_NUMBER
        self._page_start = True

    def _special(self, element: etree._Element, setting: Setting, inner: HtmlLook, look: HtmlLook) -> None:
        """Read an element that is no container of running text."""
        kind = setting.kind
        if kind is Kind.HIDDEN:
            self.hide(element)
        elif kind is Kind.BREAK:
            self._pieces.append(BREAK if not self.row else " ")
            self._looks.append(look)
            self._broken = True
        elif kind is Kind.RULE:
            self.flush()
            if setting.page_before or setting.page_after or self._at_page_number():
                self._end_page()
        elif kind is Kind.TABLE:
            outer = self.context
            self.flush()
            self.context = self.context.within(setting)
            self.read_table(self, element, inner)
            self._close(setting, outer)
        elif kind is Kind.PRE:
            self.flush()
            for draft in self.read_verbatim(self, element, inner):
                self.append(draft)


def _text_in(element: etree._Element) -> str:
    """Return the characters in an element, less those of scripts and the like."""
    if not len(element):
        return element.text or ""
    if any(child.tag in NO_TEXT for child in element.iterdescendants()):
        element = deepcopy(element)
        for child in [child for child in element.iterdescendants() if child.tag in NO_TEXT]:
            tail = child.tail
            child.clear()
            child.tail = tail
    return " ".join(map(str, element.itertext()))
