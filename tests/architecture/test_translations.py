"""Every sentence of the window is in the catalogues, translated, with its parts and its access key."""

from __future__ import annotations

import importlib.util
import re
import string
import sys
from collections.abc import Iterator
from functools import cache
from pathlib import Path
from types import ModuleType

import pytest

from tests.architecture.sources import of_sources

pytestmark = of_sources

SCRIPT = Path(__file__).resolve().parents[2] / "packaging" / "translations.py"
ACCESS_KEY = re.compile(r"&(\w)")
APART = re.compile(r"\(&\w\)")


@cache
def script() -> ModuleType:
    spec = importlib.util.spec_from_file_location("translations", SCRIPT)
    assert spec is not None and spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    # Where dataclasses look for it.
    sys.modules[spec.name] = module
    spec.loader.exec_module(module)
    return module


def pairs(language: str) -> Iterator[tuple[str, str]]:
    """Each sentence with each form of its translation."""
    for (text, _sense), told in script().translations_in(script().catalogue_path(language)).items():
        yield from ((text, form) for form in told.forms)


languages = pytest.mark.parametrize("language", ["ja"])


@languages
def test_a_catalogue_has_every_sentence_and_no_other(language: str) -> None:
    there = set(script().translations_in(script().catalogue_path(language)))
    said = set(script().collected())
    advice = "run packaging/translations.py"
    assert said - there == set(), advice
    assert there - said == set(), advice


@languages
def test_every_sentence_is_translated(language: str) -> None:
    told = script().translations_in(script().catalogue_path(language))
    assert [key for key, one in told.items() if not one.finished or not all(one.forms)] == []


@languages
def test_a_translation_has_the_parts_of_its_sentence(language: str) -> None:
    def parts(text: str) -> set[str]:
        return {name for _, name, _, _ in string.Formatter().parse(text) if name is not None}

    assert [(one, other) for one, other in pairs(language) if parts(one) != parts(other)] == []


@languages
def test_a_translation_keeps_the_access_key_and_what_ends_the_sentence(language: str) -> None:
    def shape(text: str) -> tuple[str, bool]:
        found = ACCESS_KEY.search(text.replace("&&", ""))
        return (found[1].lower() if found else "", text.endswith("…") and not text.endswith("}…"))

    assert [(one, other) for one, other in pairs(language) if shape(one) != shape(other)] == []
    marked = [other for one, other in pairs(language) if ACCESS_KEY.search(one)]
    assert [other for other in marked if not APART.search(other)] == [], (
        "the key stands apart: no letter is it"
    )


def test_sentences_are_found_in_the_source() -> None:
    source = """
say("One {part}", part=1)
say("Two" if many else "Three")
say_as("a sense", "Four")
say_count(number, "{n} five", "{n} fives")
TABLE = sayable({"key": "Six", "other": ("Seven", 8)})
Action("id", "Eight", Menu.FILE, tip="Nine")
other("Ten")
"""
    found = {(one.text, one.sense, one.counts) for one in script().said_in(source)}
    assert found == {
        *((text, "", False) for text in ("One {part}", "Two", "Three", "Six", "Seven", "Eight", "Nine")),
        ("Four", "a sense", False),
        ("{n} fives", "", True),
    }
