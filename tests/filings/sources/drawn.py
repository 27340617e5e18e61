"""PDF files for tests, drawn line by line: what stands where, in which font and in which order.

``Sheet`` draws with reportlab's standard fonts; ``raw_pdf`` puts together a file object by object, for
fonts that no program should write.
"""

from __future__ import annotations

import io
from collections.abc import Sequence

from reportlab.lib import pdfencrypt
from reportlab.pdfbase.pdfmetrics import stringWidth
from reportlab.pdfgen import canvas

from viewer.filings.source import Source, SourceBlock
from viewer.filings.sources.pdf import read_pdf

PLAIN = "Times-Roman"
BOLD = "Times-Bold"
ITALIC = "Times-Italic"
BOLD_ITALIC = "Times-BoldItalic"

LEADING = 12.0
SIZE = 10.0
LEFT = 72.0
WIDTH = 468.0
TOP = 720.0

PROSE = (
    "We depend on a single works for all the kettles that we make, and the works stands in a valley that "
    "has been under water three times since the company was founded. If the river rose again we would have "
    "to stop production for some weeks, and our customers might buy from others in the meantime. We have "
    "insurance for such a case but it would not pay for the customers whom we would lose."
)


class Sheet:
    """A document being drawn; ``y`` is where the next line goes."""

    def __init__(self, *, user_password: str = "", owner_password: str = "") -> None:
        self._file = io.BytesIO()
        lock = None
        if user_password or owner_password:
            lock = pdfencrypt.StandardEncryption(user_password, ownerPassword=owner_password or user_password)
        self.canvas = canvas.Canvas(self._file, pagesize=(612, 792), encrypt=lock, invariant=1)
        self.y = TOP

    def text(self, x: float, y: float, text: str, font: str = PLAIN, size: float = SIZE) -> None:
        """Draw text at a place."""
        self.canvas.setFont(font, size)
        self.canvas.drawString(x, y, text)

    def line(self, *parts: tuple[str, str] | str, x: float = LEFT, size: float = SIZE) -> None:
        """Draw the next line: texts, or (text, font)."""
        for part in parts:
            text, font = (part, PLAIN) if isinstance(part, str) else part
            self.text(x, self.y, text, font, size)
            x += stringWidth(text, font, size)
        self.y -= LEADING

    def paragraph(
        self,
        text: str,
        font: str = PLAIN,
        *,
        x: float = LEFT,
        width: float = WIDTH,
        indent: float = 0.0,
        size: float = SIZE,
    ) -> None:
        """Draw a paragraph, broken where the next word would not fit."""
        for number, line in enumerate(wrapped(text, font, width, indent, size)):
            self.text(x + (indent if number == 0 else 0.0), self.y, line, font, size)
            self.y -= LEADING

    def gap(self, height: float = LEADING) -> None:
        """Leave room."""
        self.y -= height

    def page(self) -> None:
        """Begin a new page."""
        self.canvas.showPage()
        self.y = TOP

    def bytes(self) -> bytes:
        """The file."""
        self.canvas.save()
        return self._file.getvalue()

    def source(self) -> Source:
        """What is read from the file."""
        return read_pdf("drawn.pdf", self.bytes(), lambda: None)


def wrapped(text: str, font: str, width: float, indent: float = 0.0, size: float = SIZE) -> list[str]:
    """Lines of a text that is broken where the next word would not fit."""
    lines: list[str] = []
    for word in text.split(" "):
        room = width - (indent if len(lines) <= 1 else 0.0)
        if lines and stringWidth(f"{lines[-1]} {word}", font, size) <= room:
            lines[-1] += " " + word
        else:
            lines.append(word)
    return lines


def contents(source: Source, *, noise: bool = False) -> list[str]:
    """What the blocks say, their lines put together."""
    return [said(source, block) for block in source.blocks if noise or block.noise is None]


def said(source: Source, block: SourceBlock) -> str:
    """What a block says, its lines put together."""
    return " ".join(block.content.of(source.text).split())


def bold(source: Source, block: SourceBlock) -> str:
    """What is bold in a block."""
    return "|".join(run.span.of(source.text) for run in block.runs if run.style.bold)


def raw_pdf(content: bytes, font: str, *others: bytes) -> bytes:
    """A file of one page; ``font`` is the dictionary of the font F1, ``others`` are objects from 6 on."""
    objects: Sequence[bytes] = (
        b"<</Type/Catalog/Pages 2 0 R>>",
        b"<</Type/Pages/Kids[3 0 R]/Count 1>>",
        b"<</Type/Page/Parent 2 0 R/MediaBox[0 0 612 792]/Contents 4 0 R/Resources<</Font<</F1 5 0 R>>>>>>",
        stream(content),
        font.encode("ascii"),
        *others,
    )
    file = b"%PDF-1.4\n"
    places = []
    for number, body in enumerate(objects, 1):
        places.append(len(file))
        file += b"%d 0 obj\n%s\nendobj\n" % (number, body)
    table = b"".join(b"%010d 00000 n \n" % place for place in places)
    count = len(objects) + 1
    table = b"xref\n0 %d\n0000000000 65535 f \n%s" % (count, table)
    return b"%s%strailer\n<</Size %d/Root 1 0 R>>\nstartxref\n%d\n%%%%EOF\n" % (file, table, count, len(file))


def stream(content: bytes, entries: bytes = b"") -> bytes:
    """A stream object."""
    return b"<</Length %d%s>>\nstream\n%s\nendstream" % (len(content), entries, content)
