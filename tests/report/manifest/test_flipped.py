"""A word that was changed anywhere in a report is found, in every format that carries a manifest."""

from __future__ import annotations

import io
import json
import os
import random
import re
import zipfile
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path

import pytest

from tests.report.sample import sample
from viewer.report import render_docx, render_html, render_json, render_pdf, write_report
from viewer.report.manifest import reading
from viewer.report.manifest.reading import NoManifest, read_report
from viewer.report.pdf import setting

WORDS = re.compile(r"(?<![<&/\w\\-])[a-z]{4,12}(?![\w>=:-])")
TRIES = 40


def flipped(text: str, seed: int) -> str:
    """A text with one letter of one of its words turned into another."""
    found = list(WORDS.finditer(text))
    word = random.Random(seed).choice(found)
    letter = chr((ord(word.group()[0]) - ord("a") + 1) % 26 + ord("a"))
    return text[: word.start()] + letter + text[word.start() + 1 :]


@pytest.mark.parametrize("render", [render_html, render_json], ids=["html", "json"])
def test_a_flipped_word_of_a_text_is_found(render: Callable[..., str], tmp_path: Path) -> None:
    report, text = tmp_path / "r", render(sample())
    write_report(text, report)
    assert read_report(report).intact
    for seed in range(TRIES):
        report.write_text(flipped(text, seed), encoding="utf-8")
        with suppress(NoManifest):  # a word of the manifest, without which it is none
            assert not read_report(report).intact, seed


def test_a_flipped_word_of_a_word_document_is_found(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(reading, "has_interpreter", lambda: False)  # 40 processes take their time
    data, report = render_docx(sample()), tmp_path / "r.docx"
    with zipfile.ZipFile(io.BytesIO(data)) as archive:
        xml = archive.read("word/document.xml").decode()
    runs = [run for run in re.finditer(r"<w:(?:t|delText)[^>]*>([^<]*)<", xml) if WORDS.search(run.group(1))]
    for seed in range(TRIES):
        run = random.Random(seed).choice(runs)
        other = xml[: run.start(1)] + flipped(run.group(1), seed) + xml[run.end(1) :]
        with zipfile.ZipFile(io.BytesIO(data)) as source, zipfile.ZipFile(report, "w") as target:
            for name in source.namelist():
                target.writestr(name, other if name == "word/document.xml" else source.read(name))
        assert not read_report(report).intact, run.group(1)


def test_a_flipped_word_of_the_pages_is_found(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """The pages are set anew of other contents and the old manifest: no tool edits a PDF's words in place."""
    report = tmp_path / "r.pdf"
    kept = {}

    def set_(contents: str, manifest: dict[str, object], at: object, _stop: object) -> bytes:
        kept.update(contents=contents, at=at)
        return setting.pages_of(contents, manifest, at)  # type: ignore[arg-type]

    monkeypatch.setattr("viewer.report.pdf.document.pages_apart", set_)
    write_report(render_pdf(sample()), report)
    held = read_report(report)
    assert held.intact
    contents = json.loads(kept["contents"])
    text = json.dumps(contents).replace("warehouses", "storehouses")
    assert text != kept["contents"]
    report.write_bytes(setting._set(text, held.manifest, kept["at"]))
    assert not read_report(report).intact


@pytest.mark.parametrize("start", [b"%PDF-1.7\n", b"PK\x03\x04"])
@pytest.mark.parametrize(
    ("name", "told"),
    [
        ("crashing", "crashed"),
        ("looping", "was not done after 0.5 seconds"),
        ("refusing", "it is too green"),
    ],
)
def test_a_file_that_its_reader_crashes_on_is_one_line(
    start: bytes, name: str, told: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(reading, "_READER", f"tests.processes.answering:{name}")
    monkeypatch.setattr(reading, "LONGEST", 0.5)
    path = tmp_path / "r"
    path.write_bytes(start)
    with pytest.raises(NoManifest, match=told) as caught:
        read_report(path)
    assert "\n" not in str(caught.value)


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="the system has no named pipes")
def test_what_never_ends_or_is_too_large_is_not_begun(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    os.mkfifo(tmp_path / "pipe")
    for path in (tmp_path / "pipe", Path("/dev/zero"), tmp_path):
        with pytest.raises(NoManifest, match="is not an ordinary file"):
            read_report(path)
    monkeypatch.setattr(reading, "LARGEST_REPORT", 1_000_000)
    (tmp_path / "large").write_bytes(b"x" * 1_000_001)
    with pytest.raises(NoManifest, match="is larger than 1 MB"):
        read_report(tmp_path / "large")


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("<html><body>A page of somebody else.</body></html>", "no manifest was found in it"),
        ('{"pairs": []}', "no manifest was found in it"),
        ('{"manifest": {"schema": "factordiff.manifest/9"}}', "version 9"),
        ('{"manifest": {"schema": "other/1"}}', "none that this factordiff knows"),
        ("# A summary\n", "no manifest was found in it"),
    ],
)
def test_a_file_without_a_manifest_or_of_another_version_says_so(
    text: str, told: str, tmp_path: Path
) -> None:
    (tmp_path / "r").write_text(text)
    with pytest.raises(NoManifest, match=told):
        read_report(tmp_path / "r")
