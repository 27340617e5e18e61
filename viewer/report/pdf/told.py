"""What a PDF tells, page by page, and the manifest that is attached to it.

The case: somebody replaces a figure on a page of a signed report. The file still opens, and still has its
manifest; the text of its pages is another one.
"""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    import pypdfium2

MANIFEST_FILE = "factordiff-manifest.json"
"""Name of the attachment that holds the manifest."""


def told_by(pdf: bytes) -> str:
    """Return the text of all pages, each ended by a form feed.

    Raises:
        ValueError: it is no PDF that can be read.
    """
    with _opened(pdf) as document:
        return "".join(f"{text}\f" for text in _pages(document))


def attached(pdf: bytes, name: str) -> str:
    """Return the text of an attachment.

    Raises:
        ValueError: it is no PDF that can be read, or has no such attachment.
    """
    with _opened(pdf) as document:
        for number in range(document.count_attachments()):
            attachment = document.get_attachment(number)
            if attachment.get_name() == name:
                return bytes(attachment.get_data()).decode("utf-8")
    raise ValueError("no manifest was found in it")


@contextmanager
def _opened(pdf: bytes) -> Iterator[pypdfium2.PdfDocument]:
    """Open a PDF; a page or an attachment that is damaged shows only when it is asked for."""
    import pypdfium2  # late: no other report needs it

    try:
        document = pypdfium2.PdfDocument(pdf)
        try:
            yield document
        finally:
            document.close()
    except pypdfium2.PdfiumError as error:
        raise ValueError(f"it is no PDF that can be read ({error})") from error


def _pages(document: pypdfium2.PdfDocument) -> Iterator[str]:
    for page in document:
        text = page.get_textpage()
        yield text.get_text_range()
        text.close()
        page.close()
