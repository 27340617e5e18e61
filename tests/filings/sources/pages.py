"""What the tests of web pages share: a body -> its blocks, its text and how they are set."""

from __future__ import annotations

from viewer.filings.model import Noise
from viewer.filings.source import CharacterStyle, Source, SourceBlock
from viewer.filings.sources.html import read_html


def source(body: str) -> Source:
    """Read a page that has this body."""
    return read_html("page.htm", f"<html><body>{body}</body></html>".encode())[0]


def blocks(body: str) -> tuple[SourceBlock, ...]:
    """The blocks of a body."""
    return source(body).blocks


def texts(body: str) -> list[str]:
    """What the blocks of a body say, less those that are not shown."""
    read = source(body)
    return [block.content.of(read.text) for block in read.blocks if block.noise is not Noise.HIDDEN]


def unseen(body: str) -> list[str]:
    """What the blocks of a body say that are not shown."""
    read = source(body)
    assert [block.content for block in read.blocks if block.noise is Noise.HIDDEN] == [*read.hidden]
    return [span.of(read.text) for span in read.hidden]


def runs(body: str) -> list[tuple[str, CharacterStyle]]:
    """What is set apart in a body, and how."""
    read = source(body)
    return [(run.span.of(read.text), run.style) for block in read.blocks for run in block.runs]
