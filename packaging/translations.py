"""Collect what the window says, for Qt Linguist, and make the catalogues that it loads.

    python packaging/translations.py            after a sentence was added or changed
    pyside6-linguist resources/translations/factordiff_ja.ts
    python packaging/translations.py            after it was translated

Every sentence in ``viewer/`` that is given to ``say`` and its kin (:mod:`viewer.language.say`) goes into
each ``.ts`` file: what is new as unfinished, what is gone is left out, what was translated stays. Then
``lrelease`` makes a ``.qm`` file of each. Both kinds are kept in the repository, so that a checkout, an
editable install and a wheel all have them.

``pyside6-lupdate`` reads Python, but only ``tr`` and ``translate``, which are Qt's: most sentences here are
said by modules that know nothing of Qt.
"""

from __future__ import annotations

import argparse
import ast
import subprocess
import sys
import xml.etree.ElementTree as ET
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from pathlib import Path
from xml.sax.saxutils import escape, quoteattr

ROOT = Path(__file__).resolve().parent.parent
FOLDER = ROOT / "resources" / "translations"
CONTEXT = "factordiff"
LANGUAGES = ("ja",)
_ONE_FORM = frozenset({"ja"})
"""Languages that have one form for any number."""
_TABLE_FIELDS = {
    "Action": ((1,), "tip"),
    "UnreadableFiling": ((1, 2), ""),
    "SectionNotFound": ((1, 2), ""),
    "Decision": ((2,), ""),
    "Feature": ((2,), ""),
}
"""What holds sentences that are said later: the positions of these arguments, and the name of one."""

Key = tuple[str, str]
"""A sentence and the sense that it has here, mostly none."""


@dataclass
class Sentence:
    """What is said, where, and whether it counts something."""

    text: str
    sense: str = ""
    counts: bool = False
    files: list[str] = field(default_factory=list)


def said_in(source: str) -> Iterator[Sentence]:
    """Yield every sentence of a module's source."""
    for node in ast.walk(ast.parse(source)):
        if isinstance(node, ast.Call):
            yield from _said_by(node)


def _said_by(call: ast.Call) -> Iterator[Sentence]:
    function, given = _name(call.func), call.args
    if function in ("say", "tell"):
        yield from (Sentence(text) for text in _literals(given[0]))
    elif function == "say_as":
        (sense,) = _literals(given[0])
        yield from (Sentence(text, sense) for text in _literals(given[1]))
    elif function == "say_count":
        yield from (Sentence(text, counts=True) for text in _literals(given[2]))
    elif function == "sayable":
        sense = next((text for text in _literals(given[1])), "") if len(given) > 1 else ""
        yield from (Sentence(text, sense) for text in _within(given[0]))
    elif function in _TABLE_FIELDS:
        places, keyword = _TABLE_FIELDS[function]
        told = [given[place] for place in places if len(given) > place]
        told += [one.value for one in call.keywords if one.arg == keyword]
        yield from (Sentence(text) for one in told for text in _literals(one))


def _name(function: ast.expr) -> str:
    return function.id if isinstance(function, ast.Name) else ""


def _literals(node: ast.expr) -> Iterator[str]:
    """Yield the text of an argument, or both where it is one of two."""
    if isinstance(node, ast.Constant) and isinstance(node.value, str):
        yield node.value
    elif isinstance(node, ast.IfExp):
        yield from _literals(node.body)
        yield from _literals(node.orelse)


def _within(node: ast.expr) -> Iterator[str]:
    """Yield all texts of a table; of a dictionary its values."""
    if isinstance(node, ast.Dict):
        for value in node.values:
            yield from _within(value)
    elif isinstance(node, ast.Tuple | ast.List | ast.Set):
        for value in node.elts:
            yield from _within(value)
    elif isinstance(node, ast.Call):
        for value in (*node.args, *(keyword.value for keyword in node.keywords)):
            yield from _within(value)
    else:
        yield from _literals(node)


def collected() -> dict[Key, Sentence]:
    """Return every sentence of the program, in the order of its files."""
    found: dict[Key, Sentence] = {}
    for path in sorted((ROOT / "viewer").rglob("*.py")):
        name = path.relative_to(ROOT).as_posix()
        for sentence in said_in(path.read_text(encoding="utf-8")):
            if sentence.text:
                kept = found.setdefault((sentence.text, sentence.sense), sentence)
                kept.counts |= sentence.counts
                if name not in kept.files:
                    kept.files.append(name)
    return found


@dataclass(frozen=True)
class Translated:
    """A sentence in another language; several forms where it counts something."""

    forms: tuple[str, ...]
    finished: bool


def translations_in(path: Path) -> dict[Key, Translated]:
    """Return what stands in a ``.ts`` file; nothing where there is none."""
    if not path.exists():
        return {}
    found = {}
    for message in ET.parse(path).getroot().iter("message"):  # noqa: S314 (our own file)
        told = message.find("translation")
        if told is None:
            continue
        forms = tuple(form.text or "" for form in told.findall("numerusform")) or (told.text or "",)
        key = (message.findtext("source") or "", message.findtext("comment") or "")
        found[key] = Translated(forms, told.get("type") != "unfinished")
    return found


def written(language: str, sentences: Iterable[Sentence], known: dict[Key, Translated]) -> str:
    """Return a ``.ts`` file with every sentence, and the translations that are known."""
    lines = [
        '<?xml version="1.0" encoding="utf-8"?>',
        "<!DOCTYPE TS>",
        f'<TS version="2.1" language={quoteattr(language)} sourcelanguage="en">',
        f"<context>\n    <name>{CONTEXT}</name>",
    ]
    for sentence in sentences:
        lines += _message(sentence, known.get((sentence.text, sentence.sense)), language)
    return "\n".join([*lines, "</context>", "</TS>", ""])


def _message(sentence: Sentence, known: Translated | None, language: str) -> Iterator[str]:
    yield '    <message numerus="yes">' if sentence.counts else "    <message>"
    # Without lines, which change with every edit above them.
    yield from (f"        <location filename={quoteattr('../../' + file)}/>" for file in sentence.files)
    yield f"        <source>{escape(sentence.text)}</source>"
    if sentence.sense:
        yield f"        <comment>{escape(sentence.sense)}</comment>"
    forms = known.forms if known else ("",)
    state = "" if known and known.finished and all(forms) else ' type="unfinished"'
    if sentence.counts:
        forms = forms[:1] if language in _ONE_FORM else forms
        inside = "".join(f"<numerusform>{escape(form)}</numerusform>" for form in forms)
    else:
        inside = escape(forms[0])
    yield f"        <translation{state}>{inside}</translation>"
    yield "    </message>"


def catalogue_path(language: str) -> Path:
    """Return the ``.ts`` file of a language."""
    return FOLDER / f"factordiff_{language}.ts"


def released(source: Path, target: Path) -> None:
    """Make a ``.qm`` file of a ``.ts`` file."""
    tool = Path(sys.executable).with_name("pyside6-lrelease")
    subprocess.run([tool, "-silent", source, "-qm", target], check=True)


def main() -> None:
    """Bring every ``.ts`` file up to date and make its ``.qm``; tell what is left to translate."""
    argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawTextHelpFormatter).parse_args()
    FOLDER.mkdir(exist_ok=True)
    sentences = collected()
    for language in LANGUAGES:
        path = catalogue_path(language)
        text = written(language, sentences.values(), translations_in(path))
        path.write_text(text, encoding="utf-8")
        released(path, path.with_suffix(".qm"))
        left = sum(not one.finished for one in translations_in(path).values())
        print(f"{path.name}: {len(sentences)} sentences, {left} not translated")


if __name__ == "__main__":
    main()
