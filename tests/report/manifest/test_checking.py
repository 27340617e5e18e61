"""A report is checked: was a word of it changed, are these its files, and do they still give what it says?"""

from __future__ import annotations

import io
import re
import zipfile
from collections.abc import Callable
from pathlib import Path

import docx
import pytest

from tests.builders import build_filing
from viewer.cli import DIFFERENT, SAME, TROUBLE, main
from viewer.comparison import compare
from viewer.comparison.model import Comparison, ManualPair
from viewer.filings import read
from viewer.report import render_docx, render_html, render_json, write_report
from viewer.report.content.choices import ReportContent, WhichFactors
from viewer.report.made.making import Making
from viewer.report.manifest.checking import checked
from viewer.report.manifest.reading import NoManifest, read_report

PARAGRAPH = (
    "A paragraph that both filings have word for word, so that the factor has a body of a fair length."
)
RENDERERS: dict[str, Callable[[Comparison], str | bytes]] = {
    "r.html": render_html,
    "r.json": render_json,
    "r.docx": render_docx,
}


def filing(path: Path, tugs: str, pilots: str = "44") -> Path:
    path.write_text(
        f"# Form 10-K\n\nItem 1A. Risk Factors\n\nYou should weigh these risks before you invest.\n\n"
        "**Storms may close the harbour that we work in.**\n\n"
        f"We hold {tugs} tugs in the north.\n\n{PARAGRAPH}\n\n"
        "**Strikes of the pilots may keep ships away.**\n\n"
        f"We employ {pilots} pilots.\n\n{PARAGRAPH} So it is.\n\n"
        "Item 1B. Unresolved Staff Comments\n\nNone.\n",
        encoding="utf-8",
    )
    return path


@pytest.fixture(scope="module")
def files(tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, Path]:
    folder = tmp_path_factory.mktemp("filings")
    return filing(folder / "old.md", "11"), filing(folder / "new.md", "12")


@pytest.fixture(scope="module")
def reports(files: tuple[Path, Path], tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder with a report in each format."""
    folder = tmp_path_factory.mktemp("reports")
    comparison = compare(read(files[0]), read(files[1]))
    for name, render in RENDERERS.items():
        write_report(render(comparison), folder / name)
    return folder


def lines(report: Path, *files: Path) -> list[str]:
    """What differs."""
    return [one.words for one in checked(read_report(report), files) if one.differs]


@pytest.mark.parametrize("name", RENDERERS)
def test_a_report_is_what_it_was_and_its_files_still_give_it(
    name: str, reports: Path, files: tuple[Path, Path]
) -> None:
    assert lines(reports / name) == []
    assert lines(reports / name, *files) == []


@pytest.mark.parametrize("name", ["r.html", "r.json"])
def test_a_changed_word_is_found(name: str, reports: Path, tmp_path: Path) -> None:
    text = (reports / name).read_text(encoding="utf-8")
    other = tmp_path / name
    other.write_text(text.replace("pilots", "pirates", 1), encoding="utf-8")
    assert lines(other) == ["the report was changed after it was made"]


def test_a_changed_manifest_is_found(reports: Path, tmp_path: Path) -> None:
    text = (reports / "r.json").read_text(encoding="utf-8")
    other = tmp_path / "r.json"
    other.write_text(text.replace('"name": "old.md"', '"name": "odd.md"', 1), encoding="utf-8")
    assert lines(other) == ["the report was changed after it was made"]


@pytest.mark.parametrize("name", ["r.html", "r.json"])
def test_other_line_ends_and_a_mark_at_the_head_change_no_word(
    name: str, reports: Path, tmp_path: Path
) -> None:
    text = (reports / name).read_text(encoding="utf-8")
    other = tmp_path / name
    other.write_bytes("\ufeff".encode() + text.replace("\n", "\r\n").encode())
    assert lines(other) == []


def test_a_word_document_that_was_saved_anew_says_what_it_said(reports: Path, tmp_path: Path) -> None:
    other = tmp_path / "r.docx"
    docx.Document(str(reports / "r.docx")).save(str(other))
    assert lines(other) == []


@pytest.mark.parametrize("accepts", [False, True])
def test_a_changed_word_or_an_accepted_change_of_a_word_document_is_found(
    accepts: bool, reports: Path, tmp_path: Path
) -> None:
    other = tmp_path / "r.docx"
    with zipfile.ZipFile(reports / "r.docx") as source, zipfile.ZipFile(other, "w") as target:
        for name in source.namelist():
            data = source.read(name)
            if name == "word/document.xml" and accepts:
                data = data.replace(b"<w:del ", b"<w:ins ").replace(b"</w:del>", b"</w:ins>")
            elif name == "word/document.xml":
                data = data.replace(b"pilots", b"pirates", 1)
            target.writestr(name, data)
    assert lines(other) == ["the report was changed after it was made"]


def test_another_file_is_named_with_what_is_otherwise_in_it(
    reports: Path, files: tuple[Path, Path], tmp_path: Path
) -> None:
    other = filing(tmp_path / "other.md", "12", pilots="45")
    found = lines(reports / "r.html", files[0], other)
    assert found[0].startswith("other.md is not the new filing of the report, new.md: its SHA-256 is ")
    assert "in the report, not found now: “Strikes of the pilots may keep ships away.”" in found
    assert "found now, not in the report: “Strikes of the pilots may keep ships away.”" in found
    assert not [line for line in found if "Storms" in line]


def test_files_the_wrong_way_round_are_found(reports: Path, files: tuple[Path, Path]) -> None:
    assert len([line for line in lines(reports / "r.json", files[1], files[0]) if "SHA-256" in line]) == 2


def test_pairings_by_hand_and_options_are_heeded(files: tuple[Path, Path], tmp_path: Path) -> None:
    manual = (ManualPair(("o1",), ()), ManualPair((), ("n1",)))
    comparison = compare(read(files[0]), read(files[1]), manual=manual)
    report = tmp_path / "r.json"
    write_report(render_json(comparison), report)
    assert lines(report, *files) == []


@pytest.mark.parametrize(
    "data",
    [
        b"",
        b"{}",
        b'{"manifest": 5}',
        b"<html>",
        b"PK\x03\x04 no zip",
        b"\xff\xfe\x00",
        b'{"manifest": {"schema": "factordiff.manifest/1", "content": "short"}}',
        b"[" * 100_000,
    ],
)
def test_what_is_no_report_is_said_to_be_none(data: bytes, tmp_path: Path) -> None:
    path = tmp_path / "r"
    path.write_bytes(data)
    with pytest.raises(NoManifest, match="no report that can be checked"):
        read_report(path)


def test_a_zip_that_is_no_word_document_is_none(tmp_path: Path) -> None:
    stream = io.BytesIO()
    with zipfile.ZipFile(stream, "w") as archive:
        archive.writestr("customXml/item1.xml", "<a xmlns='urn:b'>no</a>")
    (tmp_path / "r.docx").write_bytes(stream.getvalue())
    with pytest.raises(NoManifest):
        read_report(tmp_path / "r.docx")


def test_a_word_document_with_a_damaged_or_locked_part_is_none(reports: Path, tmp_path: Path) -> None:
    data = (reports / "r.docx").read_bytes()
    with zipfile.ZipFile(io.BytesIO(data)) as archive:
        part = archive.getinfo("word/document.xml")
    begin = part.header_offset + 30 + len(part.filename)
    entry = data.index(b"word/document.xml", data.index(b"PK\x01\x02")) - 46
    torn = data[:begin] + b"\xff" * 20 + data[begin + 20 :]
    locked = data[: entry + 8] + b"\x01" + data[entry + 9 :]
    for number, one in enumerate((torn, locked)):
        path = tmp_path / f"{number}.docx"
        path.write_bytes(one)
        with pytest.raises(NoManifest, match="no Word document"):
            read_report(path)


def test_half_a_surrogate_pair_in_a_filing_changes_nothing_of_a_report(tmp_path: Path) -> None:
    heading = "Storms may close the harbour that we work in."
    old, new = (
        build_filing("Tugs", [(None, [heading, f"We hold {tugs} tugs \ud800 in the north."])])
        for tugs in (11, 12)
    )
    write_report(render_json(compare(old, new)), tmp_path / "r.json")
    assert lines(tmp_path / "r.json") == []


def test_a_factor_that_a_manifest_pairs_twice_by_hand_is_paired_once(
    files: tuple[Path, Path], tmp_path: Path
) -> None:
    comparison = compare(read(files[0]), read(files[1]), manual=(ManualPair(("o1",), ()),))
    other = tmp_path / "r.json"
    text = render_json(comparison)
    other.write_text(
        text.replace('"manual": [', '"manual": [{"old": ["o1"], "new": ["n2"]},'), encoding="utf-8"
    )
    assert "the report was changed after it was made" in lines(other, *files)


def test_a_manifest_without_its_parts_is_damaged(tmp_path: Path) -> None:
    path = tmp_path / "r.json"
    text = '{"manifest": {"schema": "factordiff.manifest/1", "content": "%s"}}' % ("0" * 64)
    path.write_text(text, encoding="utf-8")
    with pytest.raises(NoManifest, match="damaged"):
        list(checked(read_report(path), ()))


@pytest.mark.parametrize(
    ("was", "is_"),
    [
        ('"by_hand": false', '"by_hand": true, "end": Infinity'),
        ('"by_hand": false', '"by_hand": true, "end": NaN'),
        ('"by_hand": false', '"by_hand": true, "start": -5'),
        ('"by_hand": false', '"by_hand": true, "end": 0'),
        ('"by_hand": false', '"by_hand": true, "start": [[]]'),
        ('"manual": [', '"manual": [{"old": [], "new": []}'),
        ('"manual": [', '"manual": [{"old": ["o1", "o1"], "new": []}'),
        ('"manual": [', '"manual": [{"old": 5, "new": []}'),
    ],
)
def test_a_manifest_that_says_what_cannot_be_is_damaged_and_its_report_named(
    was: str,
    is_: str,
    reports: Path,
    files: tuple[Path, Path],
    tmp_path: Path,
    capsys: pytest.CaptureFixture[str],
) -> None:
    text = (reports / "r.json").read_text(encoding="utf-8")
    if '"by_hand": true' in is_:  # what stands behind counts, where a name stands twice
        for name in ("start", "end"):
            if f'"{name}":' in is_:
                text = re.sub(rf'("section": {{[^}}]*?)"{name}": \d+,?', r"\1", text)
    doctored = tmp_path / "doctored.json"
    doctored.write_text(text.replace(was, is_), encoding="utf-8")
    assert main(["verify", str(doctored), *map(str, files)]) == TROUBLE
    told = capsys.readouterr().err
    assert told.startswith(f"factordiff: {doctored}: the manifest is damaged (")
    assert told.count("\n") == 1


def test_the_command_prints_a_line_each_and_exits_as_diff_does(
    reports: Path, files: tuple[Path, Path], tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    old, new = map(str, files)
    assert main(["verify", str(reports / "r.html"), old, new]) == SAME
    out = capsys.readouterr().out.splitlines()
    assert [line.partition(":")[0] for line in out] == ["ok"] * 4
    assert out[-1] == "ok: compared again, all 3 pairs are what the report says"
    assert main(["verify", str(reports / "r.html"), old, str(filing(tmp_path / "x.md", "13"))]) == DIFFERENT
    assert "differs: x.md is not the new filing" in capsys.readouterr().out
    assert main(["verify", str(reports / "r.html"), old]) == TROUBLE
    assert main(["verify", str(tmp_path / "x.md")]) == TROUBLE
    assert main(["verify", str(tmp_path / "none.html")]) == TROUBLE
    assert main(["verify", str(reports / "r.html"), old, str(tmp_path / "none.md")]) == TROUBLE
    assert capsys.readouterr().err.count("\n") == 4


def shown(files: tuple[Path, Path], path: Path, content: ReportContent) -> list[tuple[str, bool]]:
    """What verifying a report that shows this says of what is shown."""
    comparison = compare(read(files[0]), read(files[1]))
    write_report(render_html(comparison, None, Making(content=content)), path)
    return [(one.words, one.differs) for one in checked(read_report(path), files) if "shown" in one.words]


def test_what_is_shown_is_chosen_again(files: tuple[Path, Path], tmp_path: Path) -> None:
    changed = ReportContent(factors=WhichFactors.CHANGED)
    assert shown(files, tmp_path / "a.html", ReportContent()) == []
    assert shown(files, tmp_path / "b.html", changed) == [
        ("what is shown is what the same choice gives now: 1 of 2 factors shown: the changed ones.", False)
    ]
    others = (files[0], filing(tmp_path / "new.md", "12", pilots="45"))
    told = [
        one for one in checked(read_report(tmp_path / "b.html"), others) if "among those now" in one.words
    ]
    assert [one.words for one in told] == [
        "shown in the report, not among those now: “Storms may close the harbour that we work in.”",
        "not shown in the report, among those now: “Storms may close the harbour that we work in.”",
        "not shown in the report, among those now: “Strikes of the pilots may keep ships away.”",
    ][-len(told) :]
    assert all(one.differs for one in told)
    assert told


def test_a_factor_that_is_no_more_is_told_of(files: tuple[Path, Path], tmp_path: Path) -> None:
    chosen = ReportContent(factors=WhichFactors.CHOSEN, chosen=("n2",))
    shown(files, tmp_path / "c.html", chosen)
    only = tmp_path / "one.md"
    text = files[1].read_text("utf-8")
    only.write_text(text[: text.index("**Strikes")] + text[text.index("Item 1B.") :], "utf-8")
    told = [one.words for one in checked(read_report(tmp_path / "c.html"), (files[0], only)) if one.differs]
    assert any("what is shown cannot be chosen now: there is no factor n2" in words for words in told)
