"""What a Word document says: its paragraphs with their changes, and its comments, whatever program saved it.

The case: somebody opens a redline in Word and saves it. Every byte of the file is another one, and not a
word. So its digest is that of what it tells: the text of each paragraph, what of it is inserted or deleted,
and the comments with their authors.
"""

from __future__ import annotations

import io
import zipfile
from collections.abc import Iterator
from itertools import groupby

from lxml import etree

from viewer.filings.sources.archives import DAMAGED, UNSUPPORTED
from viewer.report.word.revisions import w

DOCUMENT, COMMENTS = "word/document.xml", "word/comments.xml"
LARGEST_PART = 200_000_000
"""Bytes of a part that is read: a redline of the largest filing that is read has a tenth of them."""
_TRACKS = {w(name): name for name in ("ins", "del", "moveFrom", "moveTo")}
_TEXTS = {w("t"), w("delText")}
_BREAKS = {w("tab"): "\t", w("br"): "\n"}
_NO_DOCUMENT = (*DAMAGED, UNSUPPORTED, RuntimeError)
"""What a file raises that is no package or a damaged one; the last, one that is locked with a password."""


def told_by(docx: bytes) -> str:
    """Return what a document tells, a line for each paragraph.

    Raises:
        ValueError: it is no Word document.
    """
    return told_of(xml_part(docx, DOCUMENT), xml_part(docx, COMMENTS))


def told_of(document: etree._Element | None, comments: etree._Element | None) -> str:
    """Return what the parts of a document tell."""
    return "\n".join((*_paragraphs(document), "", *_comments(comments)))


def xml_part(docx: bytes, name: str) -> etree._Element | None:
    """Return a part of a package, parsed without a look at anything outside of it; None where there is none.

    Raises:
        ValueError: it is no package, or the part is too large or no XML.
    """
    parser = etree.XMLParser(resolve_entities=False, no_network=True, load_dtd=False, huge_tree=True)
    try:
        with zipfile.ZipFile(io.BytesIO(docx)) as archive:
            if name not in archive.namelist():
                return None
            too_large = archive.getinfo(name).file_size > LARGEST_PART
            xml = b"" if too_large else archive.read(name)
        if not too_large:
            return etree.fromstring(xml, parser)
    except (*_NO_DOCUMENT, etree.XMLSyntaxError) as error:
        raise ValueError(f"it is no Word document ({error})") from error
    raise ValueError(f"{name} is too large")


def custom_text(docx: bytes, namespace: str) -> str:
    """Return the text of the custom part of a document whose root has a namespace.

    Raises:
        ValueError: there is none.
    """
    try:
        with zipfile.ZipFile(io.BytesIO(docx)) as archive:
            names = [name for name in archive.namelist() if name.startswith("customXml/")]
    except _NO_DOCUMENT as error:
        raise ValueError("it is no Word document") from error
    for name in names:
        root = xml_part(docx, name) if name.endswith(".xml") else None
        if root is not None and etree.QName(root).namespace == namespace and root.text:
            return root.text
    raise ValueError("no manifest was found in it")


def _paragraphs(root: etree._Element | None) -> Iterator[str]:
    for paragraph in root.iter(w("p")) if root is not None else ():
        runs = groupby(_runs(paragraph, ""), key=lambda run: run[0])
        told = "".join(f"[{track}]{''.join(text for _, text in run)}" for track, run in runs)
        end = "".join(
            _TRACKS.get(str(mark.tag), "") for mark in paragraph.iterfind(f"{w('pPr')}/{w('rPr')}/*")
        )
        yield f"{told}[¶{end}]"


def _runs(element: etree._Element, track: str) -> Iterator[tuple[str, str]]:
    for child in element:
        tag = str(child.tag)
        if tag in _TEXTS:
            yield track, child.text or ""
        elif tag in _BREAKS:
            yield track, _BREAKS[tag]
        elif tag not in (w("pPr"), w("p")):
            yield from _runs(child, _TRACKS.get(tag, track))


def _comments(root: etree._Element | None) -> Iterator[str]:
    for comment in root.iter(w("comment")) if root is not None else ():
        text = "\n".join("".join(text for _, text in _runs(p, "")) for p in comment.iter(w("p")))
        yield f"{comment.get(w('author'), '')}: {text}"
