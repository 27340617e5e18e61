"""Files that no reviewer would send on purpose and every reviewer has once: empty, broken, hostile, misnamed.

Each is made from invented text. The limits that keep the readers from choking are lowered in the tests,
so that the files can stay small; those that are large here are so because the size itself is the case.
"""

from __future__ import annotations

import gzip
import io
import zipfile
import zlib
from collections.abc import Callable
from dataclasses import dataclass

PAGE = (
    "<html><head><title>Annual report</title></head><body>"
    "<p><b>Item 1A. Risk Factors</b></p>"
    "<p><b>Our only mine may flood.</b></p><p>We depend on one mine. It lies below a river, and floods.</p>"
    "<p><b>The price of tin may fall.</b></p><p>Tin is all that we sell. In 2019 its price fell by 12%.</p>"
    "<p><b>Item 1B. Unresolved Staff Comments</b></p><p>None.</p></body></html>"
)
TEXT = (
    "Item 1A. Risk Factors\n\nOur only mine may flood.\n\nWe depend on one mine. It lies below a river, and\n"
    "it has been flooded before, in 2019.\n\nThe price of tin may fall.\n\nTin is all that we sell. In 2019\n"
    "its price fell by 12%.\n\nItem 1B. Unresolved Staff Comments\n\nNone.\n"
)


LINES = tuple(line for line in TEXT.split("\n") if line)


def pdf(*lines: str, encrypted: bool = False) -> bytes:
    """A PDF of one page with these lines; ``encrypted`` with a password that nobody knows."""
    drawn = "".join(f"BT /F1 11 Tf 72 {720 - 16 * at} Td ({line}) Tj ET\n" for at, line in enumerate(lines))
    lock = f"<</Filter/Standard/V 1/R 2/P -4/O<{'5a' * 32}>/U<{'a5' * 32}>>>"
    objects = [
        "<</Type/Catalog/Pages 2 0 R>>",
        "<</Type/Pages/Kids[3 0 R]/Count 1>>",
        "<</Type/Page/Parent 2 0 R/MediaBox[0 0 612 792]/Contents 4 0 R/Resources<</Font<</F1 5 0 R>>>>>>",
        f"<</Length {len(drawn)}>>\nstream\n{drawn}endstream",
        "<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>",
        lock,
    ]
    body = "%PDF-1.4\n"
    places = []
    for number, content in enumerate(objects, 1):
        places.append(len(body))
        body += f"{number} 0 obj\n{content}\nendobj\n"
    rows = "".join(f"{place:010} 00000 n \n" for place in places)
    locked = f"/Encrypt 6 0 R/ID[<{'00' * 16}><{'00' * 16}>]" if encrypted else ""
    return (
        f"{body}xref\n0 {len(objects) + 1}\n0000000000 65535 f \n{rows}"
        f"trailer\n<</Size {len(objects) + 1}/Root 1 0 R{locked}>>\nstartxref\n{len(body)}\n%%EOF\n"
    ).encode("ascii")


def zipped(*files: tuple[str, bytes]) -> bytes:
    """A zip archive of these files."""
    file = io.BytesIO()
    with zipfile.ZipFile(file, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, content in files:
            archive.writestr(name, content)
    return file.getvalue()


def zeros(megabytes: int) -> bytes:
    """A gzip file that unpacks to so many megabytes of nothing."""
    packer = zlib.compressobj(9, wbits=31)
    return b"".join([*(packer.compress(bytes(1 << 20)) for _ in range(megabytes)), packer.flush()])


def entity_bomb() -> bytes:
    """ "A billion laughs": ten entities, each ten of the one before."""
    entities = '<!ENTITY e0 "tin">' + "".join(f'<!ENTITY e{n} "{f"&e{n - 1};" * 10}">' for n in range(1, 11))
    page = PAGE.replace("Tin is all", "&e10; is all")
    return f'<?xml version="1.0"?><!DOCTYPE html [{entities}]>{page}'.encode()


def outside_entity() -> bytes:
    """An entity that asks for a file of the reader's own."""
    page = PAGE.replace("Tin is all", "&own; is all")
    return f'<?xml version="1.0"?><!DOCTYPE html [<!ENTITY own SYSTEM "file:///etc/passwd">]>{page}'.encode()


def nested(tag: str, times: int) -> bytes:
    """A page whose content stands in so many elements, one within the other."""
    start, rest = PAGE.split("<body>")
    return f"{start}<body>{f'<{tag}>' * times}{rest}".encode()


def word(document: bytes = b"<w:document/>") -> bytes:
    """A zip archive that calls itself a Word document and is none."""
    return zipped(
        (
            "[Content_Types].xml",
            b"<Types xmlns='http://schemas.openxmlformats.org/package/2006/content-types'/>",
        ),
        ("word/document.xml", document),
    )


def noise(length: int) -> bytes:
    """Bytes without a pattern, the same in every run."""
    state = 12345
    made = bytearray()
    while len(made) < length:
        state = (state * 1103515245 + 12345) % 2**31
        made += state.to_bytes(4, "little")[:3]
    return bytes(made)


@dataclass(frozen=True)
class Bad:
    """A file's name, what makes its bytes, and what is wrong with it in the words of the error."""

    name: str
    make: Callable[[], bytes]
    problem: str
    large: bool = False
    """True where its size is the case, so that it takes a while to make or to read."""


REFUSED = {
    "empty": Bad("a.htm", lambda: b"", "the file is empty"),
    "blank": Bad("a.txt", lambda: b" \r\n\t\r\n" * 50, "the file is empty"),
    "only NULs": Bad("a.txt", lambda: bytes(5000), "the file is empty"),
    "only a byte-order mark": Bad("a.txt", lambda: b"\xef\xbb\xbf", "the file is empty"),
    "binary": Bad("a.htm", lambda: noise(30_000), "the file is not text"),
    "picture": Bad("a.htm", lambda: b"\x89PNG\r\n\x1a\n" + noise(3000), "this is a picture"),
    "bitmap": Bad("a.htm", lambda: b"BM\x36\x10\0\0\0\0\0\0\x36\0\0\0(\0\0\0" + noise(3000), "not text"),
    "program": Bad("a.htm", lambda: b"\x7fELF\x02\x01\x01" + noise(3000), "this is a program"),
    "old Word": Bad("a.doc", lambda: b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + noise(3000), "Office document"),
    "broken Word": Bad("a.docx", word, "Word"),
    "cut Word": Bad("a.docx", lambda: word(b"<w:document>" + noise(3000))[:2000], "Word"),
    "page cut before its section": Bad("a.htm", PAGE[:60].encode, "risk factors"),
    "page without words": Bad("a.htm", lambda: b"<html><body><p></p></body></html>", "no text that it shows"),
    "page cut in its first tag": Bad("a.htm", lambda: b"<html", "the web page is empty"),
    "cut PDF": Bad("a.pdf", lambda: pdf("Item 1A. Risk Factors")[:40], "broken"),
    "PDF that is noise": Bad("a.pdf", lambda: b"%PDF-1.7\n" + noise(3000), "broken"),
    "locked PDF": Bad("a.pdf", lambda: pdf("Item 1A. Risk Factors", encrypted=True), "encrypted"),
    "PDF without text": Bad("a.pdf", pdf, "no text"),
    "cut zip": Bad("a.zip", lambda: zipped(("a.htm", noise(9000)))[:4000], "zip archive cannot be read"),
    "cut gzip": Bad("a.htm.gz", lambda: gzip.compress(noise(9000))[:4000], "cut short"),
    "broken gzip": Bad("a.gz", lambda: b"\x1f\x8b\x08\0\0\0\0\0\0\x03" + noise(300), "gzip file is damaged"),
    "zip of nothing": Bad("a.zip", zipped, "holds no file"),
    "zip of two documents": Bad(
        "a.zip", lambda: zipped(("a.htm", PAGE.encode()), ("b.htm", PAGE.encode())), "holds 2 files"
    ),
    "zip in a zip": Bad(
        "a.zip", lambda: zipped(("b.zip", zipped(("a.htm", PAGE.encode())))), "holds another packed file"
    ),
    "zip in a gzip": Bad(
        "a.gz", lambda: gzip.compress(zipped(("a.htm", PAGE.encode()))), "holds another packed file"
    ),
    "zip bomb": Bad("a.zip", lambda: zipped(("a.htm", bytes(210 << 20))), "larger than 200 MB", large=True),
    "gzip bomb": Bad("a.gz", lambda: zeros(210), "larger than 200 MB", large=True),
    "page of 60 MB": Bad(
        "a.htm", lambda: b"<html>" + b"<p>Tin.</p>" * 6_000_000, "larger than 50 MB", large=True
    ),
    "200,000 elements deep": Bad("a.htm", lambda: nested("div", 200_000), "nested too deeply"),
    "200,000 tables deep": Bad(
        "a.htm", lambda: nested("table><tr><td", 200_000), "nested too deeply", large=True
    ),
    "200,000 bold tags never closed": Bad(
        "a.htm",
        lambda: PAGE.replace("<p><b>Our", "<b>" * 200_000 + "<p><b>Our").encode(),
        "nested too deeply",
    ),
    "submission without text": Bad(
        "a.txt",
        lambda: b"<SEC-DOCUMENT>a\n<DOCUMENT>\n<TYPE>GRAPHIC\n<TEXT>\nbegin 644 a.jpg\n</TEXT>",
        "holds text",
    ),
    "a line of 5 MB": Bad("a.txt", lambda: b"We mine tin and sell it. " * 200_000, "no section", large=True),
    "a word of 5 MB": Bad("a.txt", lambda: b"tin" * 1_700_000, "no section", large=True),
    "a page of one 5 MB word": Bad(
        "a.htm", lambda: b"<html><body>" + b"tin" * 1_700_000, "no section", large=True
    ),
    "5 MB of open brackets": Bad(
        "a.htm", lambda: b"<html><body>" + b"<" * 5_000_000, "no section", large=True
    ),
    "5 MB of blanks": Bad(
        "a.htm", lambda: b"<html><body>tin" + b" " * 5_000_000 + b"tin", "no section", large=True
    ),
    "1 MB of line ends": Bad("a.txt", lambda: b"tin" + b"\n" * 1_000_000 + b"tin", "no section", large=True),
    "1 MB of dashes": Bad("a.txt", lambda: b"tin\n" + b"- " * 500_000 + b"tin", "no section", large=True),
    "5 MB of digits": Bad("a.txt", lambda: b"1" * 5_000_000, "no section", large=True),
    "400,000 tables of which no tag ends": Bad(
        "a.htm", lambda: b"<html><body>tin" + b"<table</table" * 400_000, "", large=True
    ),
    "100,000 facts that never end": Bad(
        "a.htm",
        lambda: (
            b"<html><ix:header>" + b"<ix:nonNumeric name='dei:DocumentType'>" * 100_000 + b"</ix:header>tin"
        ),
        "no section",
        large=True,
    ),
    "a fact of 3 MB of open brackets": Bad(
        "a.htm",
        lambda: (
            b"<html><ix:header><ix:nonNumeric name='dei:DocumentType'>"
            + b"<" * 3_000_000
            + b"</ix:nonNumeric></ix:header>tin"
        ),
        "no section",
        large=True,
    ),
}
"""What cannot be read, or holds no section."""

READ = {
    "page named as text": Bad("a.txt", PAGE.encode, ""),
    "text named as a page": Bad("a.htm", TEXT.encode, ""),
    "text named as a PDF": Bad("a.pdf", TEXT.encode, ""),
    "page named as a zip": Bad("a.zip", PAGE.encode, ""),
    "gzip named as a page": Bad("a.htm", lambda: gzip.compress(PAGE.encode()), ""),
    "page without a name": Bad("a", PAGE.encode, ""),
    "text that begins like a bitmap": Bad("a.txt", lambda: b"BM Mining plc\n\n" + TEXT.encode(), ""),
    "text that begins like a program": Bad("a.txt", lambda: b"MZ Mining plc\n\n" + TEXT.encode(), ""),
    "page cut in its section": Bad("a.htm", PAGE[: PAGE.index("by 12%")].encode, ""),
    "page cut in a tag": Bad("a.htm", PAGE[: PAGE.index("<p><b>Item 1B") + 4].encode, ""),
    "NULs in a page": Bad("a.htm", lambda: PAGE.replace("tin", "t\0in").encode(), ""),
    "NULs in a text": Bad("a.txt", lambda: TEXT.replace("tin", "tin\0").encode(), ""),
    "lone surrogates in a page": Bad(
        "a.htm", lambda: PAGE.replace("tin", "tin\ud83d").encode("utf-8", "surrogatepass"), ""
    ),
    "lone surrogates in a text": Bad(
        "a.txt", lambda: TEXT.replace("tin", "tin\udc00").encode("utf-8", "surrogatepass"), ""
    ),
    "lone surrogates by number": Bad("a.htm", lambda: PAGE.replace("tin", "tin&#xD83D;").encode(), ""),
    "numbers of no character": Bad(
        "a.htm", lambda: PAGE.replace("tin", "tin&#x110000;&#99999999999999;&#0;&#xFFFE;").encode(), ""
    ),
    "lone surrogates in UTF-16": Bad(
        "a.txt",
        lambda: b"\xff\xfe" + TEXT.replace("tin", "tin\ud83d").encode("utf-16-le", "surrogatepass"),
        "",
    ),
    "broken UTF-8 in a page": Bad("a.htm", lambda: PAGE.encode().replace(b"tin", b"tin\xe2\x80"), ""),
    "broken UTF-8 in a text": Bad("a.txt", lambda: TEXT.encode().replace(b"tin", b"tin\xe2\x80"), ""),
    "page in UTF-16 without a mark": Bad("a.htm", lambda: PAGE.encode("utf-16-le"), ""),
    "UTF-16 cut in a character": Bad("a.txt", lambda: b"\xff\xfe" + TEXT.encode("utf-16-le")[:-1], ""),
    "entity bomb": Bad("a.htm", entity_bomb, ""),
    "entity of a file": Bad("a.htm", outside_entity, ""),
    "a paragraph of 1 MB": Bad(
        "a.htm", lambda: PAGE.replace("It lies", "It floods. " * 90_000 + "It lies").encode(), ""
    ),
    "a line of 1 MB in the section": Bad(
        "a.txt", lambda: TEXT.replace("It lies", "It floods. " * 90_000 + "It lies").encode(), ""
    ),
    "an attribute of 5 MB": Bad(
        "a.htm", lambda: PAGE.replace("<p><b>Our", f"<p title='{'tin ' * 1_250_000}'><b>Our").encode(), ""
    ),
}
"""What is odd and is read all the same."""

EITHER = {
    "UTF-16 without a mark": Bad("a.txt", lambda: TEXT.encode("utf-16-le"), "not text"),
    "UTF-16 of the other order without a mark": Bad("a.txt", lambda: TEXT.encode("utf-16-be"), "not text"),
    "UTF-16 without a mark cut in a character": Bad(
        "a.txt", lambda: TEXT.encode("utf-16-le")[:-1], "not text"
    ),
    "cut PDF with all its words": Bad("a.pdf", lambda: pdf(*LINES)[:-120], ""),
}
"""What may be read, or refused as the words say."""

SMALL = {name: bad for name, bad in REFUSED.items() if not bad.large}
"""Refused files that take no time to make."""
