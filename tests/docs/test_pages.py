"""What the pages name is there: files, folders, make targets, links, and the code behind each word."""

from __future__ import annotations

import importlib
import re
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
PAGES = [ROOT / name for name in ("README.md", "ARCHITECTURE.md", "CONTRIBUTING.md")]
PAGES += sorted((ROOT / "docs").glob("*.md"))
GLOSSARY = ROOT / "docs" / "glossary.md"

_LINK = re.compile(r"\]\((?!https?:)(?P<target>[^)#]+)")
_FILE = re.compile(r"`(?P<target>(?:viewer|tests|docs|packaging|resources)/[\w./-]*)`")
# In a sentence or in a block of shell commands; elsewhere "make" is a verb.
_INLINE = re.compile(r"`make (?P<target>[a-z-]+)")
_SHELL = re.compile(r"^```sh\n(?P<commands>.*?)^```$", re.MULTILINE | re.DOTALL)
_COMMAND = re.compile(r"^make (?P<target>[a-z-]+)", re.MULTILINE)
_WORD = re.compile(r"^\| (?P<word>[^|]+) \| `(?P<code>viewer\.[\w.]+)` \|", re.MULTILINE)

WORDS = [(match["word"], match["code"]) for match in _WORD.finditer(GLOSSARY.read_text(encoding="utf-8"))]


@pytest.mark.parametrize("page", PAGES, ids=lambda page: page.name)
def test_links_and_files_are_there(page: Path) -> None:
    text = page.read_text(encoding="utf-8")
    linked = [page.parent / match["target"] for match in _LINK.finditer(text)]
    named = [ROOT / match["target"] for match in _FILE.finditer(text)]
    assert not [path for path in [*linked, *named] if not path.exists()]


@pytest.mark.parametrize("page", PAGES, ids=lambda page: page.name)
def test_make_targets_are_there(page: Path) -> None:
    targets = set(re.findall(r"^([a-z-]+):", (ROOT / "Makefile").read_text(encoding="utf-8"), re.MULTILINE))
    text = page.read_text(encoding="utf-8")
    commands = "\n".join(match["commands"] for match in _SHELL.finditer(text))
    named = [*_INLINE.finditer(text), *_COMMAND.finditer(commands)]
    assert {match["target"] for match in named} <= targets


@pytest.mark.parametrize(("word", "code"), WORDS, ids=[word for word, _ in WORDS])
def test_each_word_of_the_glossary_lives_where_it_says(word: str, code: str) -> None:
    try:
        importlib.import_module(code)
    except ModuleNotFoundError:
        package, _, name = code.rpartition(".")
        assert hasattr(importlib.import_module(package), name)


def test_no_word_stands_in_the_glossary_twice() -> None:
    rows = [line for line in GLOSSARY.read_text(encoding="utf-8").splitlines() if line.startswith("| ")]
    words = [line.split(" | ")[0].removeprefix("| ") for line in rows if not line.startswith("| word")]
    assert len(words) == len(set(words)) == len(WORDS)
