"""The words of PDFs as they are read here beside those that poppler's pdftotext reads: one number a file.

Both may be right and differ: in the order of columns, in what lies off the page, in letters that a font does
not name. So words are counted, wherever they stand and whatever hyphens they have, and a file may differ in a
few. Skipped where pdftotext is not installed (``apt install poppler-utils``).
"""

from __future__ import annotations

import re
import shutil
import subprocess
import unicodedata
from collections import Counter
from pathlib import Path

import pytest

from tests.corpus import corpus_folder, needs_corpus
from viewer.filings import UnreadableFiling
from viewer.filings.sources.pdf import read_pdf

PEER = shutil.which("pdftotext")
MOST = 0.002
"""Share of a file's words that may differ."""
SHOWN = 12
_HYPHEN = re.compile(r"(?<=\w)[-\u2010\u2011\u00ad]\s*(?=\w)|\u00ad")
"""pdftotext leaves out those at line ends."""

pytestmark = [
    pytest.mark.corpus,
    needs_corpus,
    pytest.mark.skipif(PEER is None, reason="needs pdftotext (poppler-utils)"),
]


def pdfs() -> list[Path]:
    folder = corpus_folder()
    return sorted((folder / "filings").rglob("*.pdf")) if folder else []


def words(text: str) -> Counter[str]:
    """Count the words of a text, ligatures and raised letters taken apart, hyphens left out."""
    plain = _HYPHEN.sub("", unicodedata.normalize("NFKC", text).lower())
    return Counter(re.findall(r"\w+", plain))


def by_peer(path: Path) -> str:
    command = [PEER or "pdftotext", "-q", "-enc", "UTF-8", str(path), "-"]
    return subprocess.run(command, capture_output=True, check=True).stdout.decode("utf-8", "replace")


def differing(ours: Counter[str], theirs: Counter[str]) -> tuple[float, list[tuple[str, int]]]:
    """The share of words that differ, and the commonest: + what only we have, - what only they."""
    extra, missing = ours - theirs, theirs - ours
    share = max(extra.total(), missing.total()) / max(1, theirs.total())
    return share, [
        *((f"+{w}", n) for w, n in extra.most_common(SHOWN)),
        *((f"-{w}", n) for w, n in missing.most_common(SHOWN)),
    ]


@pytest.mark.parametrize(
    "path", [pytest.param(path, id=f"{path.parent.name}/{path.name}") for path in pdfs()]
)
def test_words(path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """Legible files alone: what has no letters is refused, and poppler writes noise."""
    theirs = words(by_peer(path))
    try:
        source = read_pdf(str(path), path.read_bytes(), lambda: None)
    except UnreadableFiling as refusal:
        pytest.skip(str(refusal))
    share, most = differing(words(source.text), theirs)
    with capsys.disabled():
        print(f"\n{path.parent.name}/{path.name}: {share:.3%} of {theirs.total():,} words differ")
        print("   ", " ".join(f"{word}×{n}" for word, n in most))
    assert share < MOST
