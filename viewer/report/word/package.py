"""The file: python-docx's package with our styles, header, footer and comments, and always the same bytes.

A zip archive keeps the time of each member; here all have the time of the report, so that the same report
made twice is the same to the byte.
"""

from __future__ import annotations

import io
import zipfile
from collections.abc import Mapping
from datetime import UTC, datetime
from typing import TYPE_CHECKING, Any

from lxml import etree

from viewer.report.manifest.contents import manifest_text
from viewer.report.manifest.reading import WORD_NAMESPACE, word_digest
from viewer.report.printable import printable
from viewer.report.word.comments import W14, Commented, comments_xml, threads_xml
from viewer.report.word.elements import SMALL
from viewer.report.word.revisions import text_run, w
from viewer.report.word.told import COMMENTS, told_of

if TYPE_CHECKING:
    from docx.document import Document

_CONTENT = "application/vnd.openxmlformats-officedocument.wordprocessingml."
_COMMENTS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/comments"
_CUSTOM = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/customXml"
_MANIFEST_PART = "/customXml/item9.xml"
"""Where the manifest lies; the library's own template has a part of the first name."""
_THREADS = "http://schemas.microsoft.com/office/2011/relationships/commentsExtended"
LARGEST_CORE_TEXT = 255
"""Characters that a property of a document may have (python-docx refuses more)."""


def empty_document(title: str, at: datetime, running_head: str) -> Document:
    """Return a document without text: its styles, its margins, its header and its footer.

    Args:
        title: Its title.
        at: Its date.
        running_head: What stands at the head of each page.
    """
    import docx  # late: only who writes a document waits for its library
    from docx.enum.style import WD_STYLE_TYPE
    from docx.shared import Inches, Pt, RGBColor

    document = docx.Document()
    for element in list(document.element.body):
        if element.tag != w("sectPr"):
            document.element.body.remove(element)
    styles = document.styles
    styles["Normal"].font.name, styles["Normal"].font.size = "Calibri", Pt(10.5)
    small = styles.add_style("Factordiff Small", WD_STYLE_TYPE.PARAGRAPH)
    small.base_style, small.font.size = styles["Normal"], Pt(8)
    small.paragraph_format.space_after = Pt(2)
    assert small.style_id == SMALL
    text = styles.add_style("Comment Text", WD_STYLE_TYPE.PARAGRAPH)
    text.base_style, text.font.size = styles["Normal"], Pt(10)
    reference = styles.add_style("Comment Reference", WD_STYLE_TYPE.CHARACTER)
    reference.font.size = Pt(8)
    for level in range(1, 10):
        style = styles[f"Heading {level}"]
        style.font.color.rgb = RGBColor(0x1F, 0x2A, 0x44)
        style.paragraph_format.keep_with_next = True
    section = document.sections[0]
    section.left_margin = section.right_margin = section.top_margin = section.bottom_margin = Inches(1)
    section.header.paragraphs[0].text = printable(running_head)
    _pages(section.footer.paragraphs[0]._p)
    core = document.core_properties
    core.title, core.author, core.last_modified_by = _short(title), "factordiff", "factordiff"
    core.comments, core.subject, core.keywords = "", "What changed in the risk factors", ""
    core.created = core.modified = at.astimezone(UTC).replace(tzinfo=None)
    core.revision = 1
    # The library's own template leaves out what the schema asks for.
    for zoom in document.settings.element.iter(w("zoom")):
        zoom.set(w("percent"), "100")
    # And has a name for the document, which would be that of every document.
    for name in list(document.settings.element.iter(f"{{{W14}}}docId")):
        document.settings.element.remove(name)
    return document


def _short(text: str) -> str:
    return printable(" ".join(text.split()))[:LARGEST_CORE_TEXT]


def _pages(paragraph: etree._Element) -> None:
    """Write ``Page 3 of 12`` as fields, which Word counts."""
    for words, field in (("Page ", "PAGE"), (" of ", "NUMPAGES")):
        paragraph.append(text_run(words))
        held = etree.SubElement(paragraph, w("fldSimple"))
        held.set(w("instr"), f" {field} ")
        held.append(text_run("1"))


def add_comments(document: Document, commented: Commented) -> None:
    """Put the comments into the package."""
    if not commented.comments:
        return
    _add_part(document, "comments", _COMMENTS, comments_xml(commented.comments))
    _add_part(document, "commentsExtended", _THREADS, threads_xml(commented.comments))


def _add_part(document: Document, name: str, relation: str, blob: bytes) -> None:
    from docx.opc.packuri import PackURI
    from docx.opc.part import Part

    part = Part(PackURI(f"/word/{name}.xml"), f"{_CONTENT}{name}+xml", blob, document.part.package)
    document.part.relate_to(part, relation)


def add_manifest(document: Document, manifest: Mapping[str, Any]) -> None:
    """Put the manifest into the package, sealed with the digest of all that the document tells by now."""
    from docx.opc.packuri import PackURI
    from docx.opc.part import Part

    parts = document.part.package.iter_parts()
    blobs = [part.blob for part in parts if part.partname.endswith(COMMENTS)]
    told = told_of(document.element, etree.fromstring(blobs[0]) if blobs else None)
    root = etree.Element(f"{{{WORD_NAMESPACE}}}manifest", nsmap={"m": WORD_NAMESPACE})
    root.text = manifest_text({**manifest, "content": word_digest(told, manifest)})
    blob = etree.tostring(root, xml_declaration=True, encoding="UTF-8", standalone=True)
    part = Part(PackURI(_MANIFEST_PART), "application/xml", blob, document.part.package)
    document.part.relate_to(part, _CUSTOM)


def bytes_of(document: Document, at: datetime) -> bytes:
    """Return the file, each member under the date of the report."""
    written, fixed = io.BytesIO(), io.BytesIO()
    document.save(written)
    moment = at.astimezone(UTC)
    when = (moment.year, moment.month, moment.day, moment.hour, moment.minute, moment.second)
    with zipfile.ZipFile(written) as source, zipfile.ZipFile(fixed, "w") as target:
        for member in source.infolist():
            entry = zipfile.ZipInfo(member.filename, when)
            entry.compress_type = zipfile.ZIP_DEFLATED
            entry.create_system = 0
            target.writestr(entry, source.read(member))
    return fixed.getvalue()
