"""Ways to damage a file: flip its bits, cut it, shuffle its tags, let its numbers grow, nest it.

What is packed is damaged twice as often inside as outside: a flipped bit in a deflated part hardly ever gets
past the unpacking, and the parts behind it would never be tried.
"""

from __future__ import annotations

import gzip
import random
import re
from collections.abc import Callable, Sequence

from tests.fuzz.seeds import Seed, archive, unpacked

Mutation = Callable[[random.Random, bytes, Sequence[Seed]], bytes]

LONGEST = 300_000
"""Bytes of the largest input that is made."""
_NUMBER = re.compile(rb"\d+")
_TAG = re.compile(rb"<[^<>]{0,200}>")
_NUMBERS: tuple[bytes, ...] = (
    b"0",
    b"-1",
    b"1",
    b"7\xc2\xb20",
    "٣٤".encode(),
    "７００".encode(),
    "½".encode(),
    b"1e999",
    b"1e-999",
    b"nan",
    b"inf",
    b"2147483648",
    b"-9223372036854775809",
    b"9" * 30,
    b"9" * 400,
    b"9" * 4400,
    b"0." + b"3" * 500,
    b"1,000,000,000,000",
    b"1.5.6",
    b"O1l",
    b"%1%9",
    b"0x7fffffff",
)
_TOKENS: tuple[bytes, ...] = (
    b"\x00",
    b"\xff\xfe",
    b"\xef\xbb\xbf",
    b"\xed\xa0\xbd",
    b"\xe2\x80\xa8",
    b"\xe2\x80\xae",
    b"\xc2\xa0",
    b"\x1f",
    b"\r",
    b"\t",
    b"\x0c",
    b"<",
    b">",
    b"&",
    b"&#0;",
    b"&#x110000;",
    b"&#99999999999;",
    b"<!--",
    b"-->",
    b"<![CDATA[",
    b"<?xml",
    b"<pre>",
    b"</pre>",
    b"<table>",
    b"</table>",
    b"<td>",
    b"<li>",
    b"<ol>",
    b"<b>",
    b"<PAGE>",
    b"<TABLE>",
    b"<S>",
    b"<C>",
    b"</TEXT>",
    b"<DOCUMENT>",
    b"<XBRL>",
    b"<ix:header>",
    b"</ix:header>",
    b" DATA-FIGURES=9 ",
    b" style='font:9'",
    b"$",
    b"$\\frac{1}{2}$",
    b"\\(",
    b"| ",
    b"|--|",
    b"```",
    b"~~~",
    b"# ",
    b"> ",
    b"* ",
    b"- ",
    b"\\$",
    b"%",
    b"(",
    b")",
    b"[",
    b"endobj",
    b"endstream",
    b"stream\n",
    b"<<",
    b">>",
    b"/Kids[3 0 R]",
    b"/FlateDecode",
    b"Tj",
    b"BT",
    b"ET",
    b" cm ",
    b"/Rotate 90",
    b"PK\x03\x04",
    b"PK\x05\x06",
    b"\x1f\x8b",
    "\u0301".encode(),
    "ﬁ".encode(),
    "¥".encode(),
    "–".encode(),
    b"Item 1A. Risk Factors",
    b"Item 2.",
    b"fiscal 2019",
    b"million",
    b" and ",
    b"one hundred ",
    b"U.S.",
)
_ENCODINGS = ("utf-8", "cp1252", "utf-16-le", "utf-16-be", "utf-32", "cp037", "utf-7")
_NESTS = (
    b"<div>",
    b"<table><tr><td>",
    b"<b>",
    b"<ul><li>",
    b"<w:sdt>",
    b"<w:tbl><w:tr><w:tc>",
    b"(",
    b"[",
    b"<<",
    b"> ",
    b"q ",
)
_RUNS = (
    b" ",
    b"\n",
    b"\t",
    b"1,",
    b"1.",
    b", ",
    b". ",
    b"-",
    b"_",
    b"(",
    b")",
    b"a",
    b"A ",
    b"$",
    b"&nbsp;",
    b"|",
    b"*",
    b"#",
    b"$1 ",
    b"10% ",
    b"2019, ",
    b"and ",
    b"1 to ",
    b"Item ",
    b"\xe2\x80\x99",
    b"\xc2\xa0",
    b"<br>",
    b"<a",
    b"=",
    b"'",
)


def place(random_: random.Random, data: bytes) -> int:
    """A place in the data."""
    return random_.randrange(len(data) + 1)


def flip(random_: random.Random, data: bytes, _others: Sequence[Seed]) -> bytes:
    """Flip one to eight bits."""
    made = bytearray(data)
    for _ in range(random_.randint(1, 8)):
        if made:
            made[random_.randrange(len(made))] ^= 1 << random_.randrange(8)
    return bytes(made)


def scatter(random_: random.Random, data: bytes, _others: Sequence[Seed]) -> bytes:
    """Put random bytes in the place of one to thirty."""
    made = bytearray(data)
    for _ in range(random_.randint(1, 30)):
        if made:
            made[random_.randrange(len(made))] = random_.randrange(256)
    return bytes(made)


def cut(random_: random.Random, data: bytes, _others: Sequence[Seed]) -> bytes:
    """Cut the end off, or a piece out."""
    start = place(random_, data)
    return data[:start] if random_.random() < 0.4 else data[:start] + data[start + random_.randint(1, 400) :]


def splice(random_: random.Random, data: bytes, others: Sequence[Seed]) -> bytes:
    """Put a piece of another file, or of this one, somewhere."""
    other = random_.choice(others).data if random_.random() < 0.6 else data
    start = place(random_, other)
    at = place(random_, data)
    return data[:at] + other[start : start + random_.randint(1, 3000)] + data[at:]


def insert(random_: random.Random, data: bytes, _others: Sequence[Seed]) -> bytes:
    """Put in one to five pieces that mean something to a reader."""
    for _ in range(random_.randint(1, 5)):
        at = place(random_, data)
        data = data[:at] + random_.choice(_TOKENS) + data[at:]
    return data


def grow(random_: random.Random, data: bytes, _others: Sequence[Seed]) -> bytes:
    """Put other numbers in the place of one to four."""
    for _ in range(random_.randint(1, 4)):
        found = list(_NUMBER.finditer(data))
        if found:
            match = random_.choice(found)
            data = data[: match.start()] + random_.choice(_NUMBERS) + data[match.end() :]
    return data


def shuffle(random_: random.Random, data: bytes, _others: Sequence[Seed]) -> bytes:
    """Change the order of some tags, or leave some out."""
    found = list(_TAG.finditer(data))
    if len(found) < 2:
        return data
    chosen = sorted(random_.sample(range(len(found)), min(len(found), random_.randint(2, 20))))
    tags = [found[index].group() for index in chosen]
    random_.shuffle(tags)
    if random_.random() < 0.3:
        tags = [b""] * len(tags)
    pieces, at = [], 0
    for index, tag in zip(chosen, tags, strict=True):
        pieces += [data[at : found[index].start()], tag]
        at = found[index].end()
    return b"".join([*pieces, data[at:]])


def nest(random_: random.Random, data: bytes, _others: Sequence[Seed]) -> bytes:
    """Open something many times and never close it."""
    at = place(random_, data)
    return data[:at] + random_.choice(_NESTS) * random_.choice((10, 100, 300, 1000, 3000)) + data[at:]


def repeat(random_: random.Random, data: bytes, _others: Sequence[Seed]) -> bytes:
    """Say one short thing over and over."""
    at = place(random_, data)
    said = random_.choice((*_RUNS, data[at : at + random_.randint(1, 40)] or b"x"))
    return data[:at] + said * (random_.choice((50, 500, 4000, 16_000)) // len(said)) + data[at:]


def recode(random_: random.Random, data: bytes, _others: Sequence[Seed]) -> bytes:
    """Read the bytes in one encoding and write them in another."""
    read_as, written_as = random_.sample(_ENCODINGS, 2)
    return data.decode(read_as, "ignore").encode(written_as, "ignore")


MUTATIONS: tuple[Mutation, ...] = (
    flip, scatter, cut, splice, insert, insert, grow, grow, shuffle, nest, repeat, recode,
)  # fmt: skip


def damage(random_: random.Random, data: bytes, others: Sequence[Seed]) -> bytes:
    """Damage bytes in one to four ways."""
    for _ in range(random_.choice((1, 1, 1, 2, 2, 3, 4))):
        data = random_.choice(MUTATIONS)(random_, data, others)[:LONGEST]
    return data


def damaged(random_: random.Random, seed: Seed, others: Sequence[Seed]) -> bytes:
    """Damage a whole filing, what is packed mostly on the inside."""
    data = seed.data
    if random_.random() < 1 / 3:
        return damage(random_, data, others)
    if seed.name.endswith(".gz"):
        return gzip.compress(damage(random_, gzip.decompress(data), others), mtime=0)
    if not data.startswith(b"PK"):
        return damage(random_, data, others)
    files = unpacked(data)
    # Of a Word document, the text half of the time.
    names = [name for name in files if name == "word/document.xml"] * (len(files) // 2) + list(files)
    for name in {random_.choice(names) for _ in range(random_.choice((1, 1, 2)))}:
        files[name] = damage(random_, files[name], others)
    return archive(files)
