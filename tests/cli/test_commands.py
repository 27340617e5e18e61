from __future__ import annotations

import csv
import io
import json
import os
import subprocess
import sys
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import openpyxl
import pytest

import viewer
from tests.corpus import needs_corpus, seed
from tests.programs import uncovered
from viewer.cli import DIFFERENT, SAME, TROUBLE, commands, main
from viewer.cli.faults import UNREAD
from viewer.filings import read
from viewer.filings.sources.isolated import reading
from viewer.filings.sources.isolated.reading import IDLE
from viewer.resources import resource

OLD, NEW = sorted(str(path) for path in resource("samples").glob("*.md"))


@pytest.fixture(autouse=True)
def apart_from_the_user(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setenv("FACTORDIFF_DATA", str(tmp_path / "data"))
    monkeypatch.delenv("FACTORDIFF_DEBUG", raising=False)


@pytest.fixture
def opened(monkeypatch: pytest.MonkeyPatch) -> list[tuple[Path, ...]]:
    """What the window was asked to open, instead of a window."""
    asked: list[tuple[Path, ...]] = []

    def note(*files: Path) -> int:
        asked.append(files)
        return 0

    monkeypatch.setattr(commands, "open_window", note)
    return asked


def trouble(capsys: pytest.CaptureFixture[str], *arguments: str) -> str:
    """The one line that the arguments earn."""
    assert main(arguments) == TROUBLE
    out, err = capsys.readouterr()
    assert out == ""
    assert err.startswith("factordiff: ")
    assert err.count("\n") == 1
    return err


def test_two_files_open_the_window(opened: list[tuple[Path, ...]]) -> None:
    assert main([OLD, NEW]) == 0
    assert main([OLD]) == 0
    assert main([]) == 0
    assert opened == [(Path(OLD), Path(NEW)), (Path(OLD),), ()]


def test_the_samples_open_older_first(opened: list[tuple[Path, ...]]) -> None:
    assert main(["--samples"]) == 0
    ((old, new),) = opened
    assert (old.is_file(), new.is_file()) == (True, True)
    assert old.name < new.name


def test_a_file_named_like_a_command_can_be_opened(
    opened: list[tuple[Path, ...]], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "compare").write_text("x")
    monkeypatch.chdir(tmp_path)
    assert main([f".{os.sep}compare"]) == 0
    assert opened == [(Path("compare"),)]


def test_what_is_no_file_opens_no_window(
    opened: list[tuple[Path, ...]], capsys: pytest.CaptureFixture[str]
) -> None:
    assert "compare and explain" in trouble(capsys, "compar", OLD, NEW)
    assert "no-such.md" in trouble(capsys, OLD, "no-such.md")
    assert opened == []


def test_several_files_and_a_folder_open_the_window(opened: list[tuple[Path, ...]], tmp_path: Path) -> None:
    assert main([OLD, NEW, OLD]) == 0
    assert main([str(tmp_path)]) == 0
    assert opened == [(Path(OLD), Path(NEW), Path(OLD)), (tmp_path,)]


def test_without_a_display_one_line_says_so(
    capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(sys, "platform", "linux")
    for name in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"):
        monkeypatch.delenv(name, raising=False)
    assert "no display" in trouble(capsys, OLD, NEW)


@pytest.mark.parametrize(
    ("error", "advice"),
    [
        (ModuleNotFoundError("No module named 'PySide6'", name="PySide6"), "pip install PySide6-Essentials"),
        (ImportError("libEGL.so.1: cannot open shared object file", name=None), "libEGL.so.1"),
    ],
)
def test_without_qt_one_line_says_what_to_install(
    error: ImportError,
    advice: str,
    capsys: pytest.CaptureFixture[str],
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    class Broken:
        def __getattr__(self, name: str) -> object:
            raise error

    monkeypatch.setenv("QT_QPA_PLATFORM", "offscreen")
    monkeypatch.setitem(sys.modules, "viewer.desktop.app", Broken())
    line = trouble(capsys, OLD, NEW)
    assert advice in line
    assert "factordiff compare" in line


def test_samples_go_with_no_command(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["--samples", "compare", OLD, NEW]) == TROUBLE
    assert "--samples" in capsys.readouterr().err


def test_version(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["--version"]) == 0
    assert capsys.readouterr().out == f"factordiff {viewer.__version__}\n"


def test_help_shows_both_ways_to_call_it_examples_and_exit_codes(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["--help"]) == 0
    out = capsys.readouterr().out
    for words in ("[OLD NEW]", "COMMAND", "compare", "explain", "Examples:", "Exit codes", "--samples"):
        assert words in out
    assert max(map(len, out.splitlines())) <= 100


def test_different_filings_give_one(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["compare", OLD, NEW]) == DIFFERENT
    out, err = capsys.readouterr()
    assert out.startswith("# ")
    assert err == ""


@pytest.mark.parametrize("format_", ["markdown", "json", "html"])
def test_the_same_filing_twice_gives_nought(format_: str, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["compare", OLD, OLD, "--format", format_]) == SAME
    assert capsys.readouterr().out


def test_json_is_printed_as_utf_8_whatever_the_locale(capsysbinary: pytest.CaptureFixture[bytes]) -> None:
    assert main(["compare", OLD, NEW, "-f", "json"]) == DIFFERENT
    document = json.loads(capsysbinary.readouterr().out.decode("utf-8"))
    assert document["schema"] == "factordiff.comparison/2"
    assert document["old"]["path"].endswith(Path(OLD).name)


@pytest.mark.parametrize(
    ("name", "start"),
    [("r.html", "<!DOCTYPE html>"), ("r.HTM", "<!DOCTYPE"), ("r.json", "{"), ("r.md", "# ")],
)
def test_the_suffix_chooses_the_format(
    name: str, start: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["compare", OLD, NEW, "-o", str(tmp_path / name)]) == DIFFERENT
    assert (tmp_path / name).read_text(encoding="utf-8").startswith(start)
    assert capsys.readouterr().out == ""
    assert [path.name for path in tmp_path.iterdir()] == [name]


def test_an_asked_for_format_beats_the_suffix(tmp_path: Path) -> None:
    assert main(["compare", OLD, NEW, "-f", "json", "-o", str(tmp_path / "r.html")]) == DIFFERENT
    assert json.loads((tmp_path / "r.html").read_text(encoding="utf-8"))


def test_a_suffix_without_a_format_is_asked_about(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert "--format" in trouble(capsys, "compare", OLD, NEW, "-o", str(tmp_path / "r.rtf"))


@pytest.mark.parametrize("name", ["r.docx", "r.xlsx", "r.html", "r.json", "r.md", "r.csv"])
def test_the_same_files_and_switches_give_the_same_bytes(name: str, tmp_path: Path) -> None:
    made = []
    for folder in ("one", "other"):
        (tmp_path / folder).mkdir()
        assert (
            main(["compare", OLD, NEW, "--date", "2026-05-01", "-o", str(tmp_path / folder / name)])
            == DIFFERENT
        )
        made.append((tmp_path / folder / name).read_bytes())
    assert made[0] == made[1]


def test_a_document_is_not_printed_and_a_date_is_a_date(capsys: pytest.CaptureFixture[str]) -> None:
    assert "-o" in trouble(capsys, "compare", OLD, NEW, "-f", "docx")
    assert "2026-05-01" in trouble(capsys, "compare", OLD, NEW, "--date", "May")
    for none in ("1979-12-31", "2200-01-01"):
        assert "from 1980 to 2107" in trouble(capsys, "compare", OLD, NEW, "--date", none)


def test_a_missing_output_folder_is_one_line(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    line = trouble(capsys, "compare", OLD, NEW, "-o", str(tmp_path / "none" / "r.html"))
    assert "no folder" in line
    assert not (tmp_path / "none").exists()


def test_a_filing_is_never_overwritten(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    copy = tmp_path / "mine.md"
    copy.write_bytes(Path(OLD).read_bytes())
    assert "one of the files" in trouble(capsys, "compare", str(copy), NEW, "-o", str(copy))
    assert copy.read_bytes() == Path(OLD).read_bytes()


def test_a_missing_or_useless_filing_is_one_line(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert "gone.md" in trouble(capsys, "compare", OLD, "gone.md")
    assert str(tmp_path) in trouble(capsys, "compare", str(tmp_path), NEW)
    plain = tmp_path / "plain.md"
    plain.write_text("Nothing to see.\n" * 50)
    assert "plain.md" in trouble(capsys, "compare", OLD, str(plain))
    assert "plain.md" in trouble(capsys, "explain", str(plain))


def test_a_strange_path_cannot_draw_on_the_terminal(capsys: pytest.CaptureFixture[str]) -> None:
    line = trouble(capsys, "compare", "a\x1b[31m\nfactordiff: all is well.md", NEW)
    assert "\x1b" not in line


def test_an_unexpected_fault_is_trouble_not_difference(
    capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    def broken(*_: object, **__: object) -> None:
        raise ValueError("boom")

    monkeypatch.setattr("viewer.comparison.compare", broken)
    line = trouble(capsys, "compare", OLD, NEW)
    assert "boom" in line
    assert "FACTORDIFF_DEBUG" in line
    monkeypatch.setenv("FACTORDIFF_DEBUG", "1")
    assert main(["compare", OLD, NEW]) == TROUBLE
    assert "Traceback" in capsys.readouterr().err


def test_an_interrupt_is_no_difference(
    capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    def interrupted(*_: object, **__: object) -> None:
        raise KeyboardInterrupt

    monkeypatch.setattr("viewer.comparison.compare", interrupted)
    assert main(["compare", OLD, NEW]) == 130
    assert "interrupted" in capsys.readouterr().err


def test_switches_reach_the_comparison(tmp_path: Path, capsysbinary: pytest.CaptureFixture[bytes]) -> None:
    switches = ["--ignore-case", "--ignore-rolled-dates", "--ignore-replaced"]
    strict = ["--strict-white-space", "--strict-quotes", "--strict-bullets", "--strict-ocr"]
    main(["compare", OLD, NEW, "-f", "json", *switches, *strict])
    options = json.loads(capsysbinary.readouterr().out)["tool"]["options"]
    assert options == {
        "ignore_white_space": False,
        "ignore_quotes_and_dashes": False,
        "ignore_bullets": False,
        "ignore_ocr_glyphs": False,
        "ignore_case": True,
        "ignore_rolled_dates": True,
        "ignore_replaced": True,
    }
    main(["compare", OLD, NEW, "-f", "json"])
    options = json.loads(capsysbinary.readouterr().out)["tool"]["options"]
    assert options["ignore_white_space"] is True
    assert options["ignore_case"] is False


def test_marks_and_notes_are_added_when_asked_for(capsysbinary: pytest.CaptureFixture[bytes]) -> None:
    from viewer.comparison import compare
    from viewer.filings import read
    from viewer.review import Entry, Mark, ReviewStore

    comparison = compare(read(OLD), read(NEW))
    store = ReviewStore()
    store.save(store.open(comparison).with_entry(comparison.pairs[0], Entry(Mark.FLAGGED, "ask")))
    main(["compare", OLD, NEW, "-f", "json", "--with-review"])
    first = json.loads(capsysbinary.readouterr().out)["pairs"][0]
    (note,) = first["review"].pop("notes")
    assert (note["text"], note["reply_to"]) == ("ask", None)
    assert first["review"] == {
        "mark": "flagged",
        "marks": ["flagged"],
        "note": "ask",
        "outdated": False,
    }
    main(["compare", OLD, NEW, "-f", "json"])
    assert "review" not in json.loads(capsysbinary.readouterr().out)["pairs"][0]


def test_a_review_of_the_same_filings_in_other_files_is_heeded_and_told_of(
    capsysbinary: pytest.CaptureFixture[bytes], monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    from viewer.comparison import compare
    from viewer.review import Entry, Mark, ReviewStore
    from viewer.review.stored.database import ActsDatabase

    monkeypatch.setenv("FACTORDIFF_DATA", str(tmp_path / "data"))
    comparison = compare(read(OLD), read(NEW))
    store = ReviewStore()
    store.save(store.open(comparison).with_entry(comparison.pairs[0], Entry(Mark.FLAGGED, "ask")))
    again = tmp_path / "again.md"
    again.write_bytes(Path(NEW).read_bytes().replace(b"\n", b"\r\n"))
    main(["compare", OLD, str(again), "-f", "json", "--with-review"])
    printed = capsysbinary.readouterr()
    assert json.loads(printed.out)["pairs"][0]["review"]["note"] == "ask"
    assert b"is used: all" in printed.err

    text = Path(NEW).read_text(encoding="utf-8")
    last = comparison.new.factors[-1].paragraphs[0].text[:40]
    assert text.count(last) == 1
    again.write_text(text.replace(last, f"Indeed: {last}"), encoding="utf-8")
    main(["compare", OLD, str(again), "-f", "json", "--with-review"])
    printed = capsysbinary.readouterr()
    assert json.loads(printed.out)["pairs"][0]["review"]["note"] == ""
    assert b"exists: " in printed.err
    # Reading writes nothing.
    assert [held.new_sha256 for held in ActsDatabase(store.database).all()] == [comparison.new.sha256]


def test_pairings_and_sections_by_hand_are_heeded_with_the_review_only(
    capsysbinary: pytest.CaptureFixture[bytes], monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    from viewer.comparison.model import ManualPair
    from viewer.review import Review, ReviewStore, SectionStore, with_manual

    monkeypatch.setenv("FACTORDIFF_DATA", str(tmp_path))
    old, new = read(OLD), read(NEW)
    apart = [ManualPair(("o1",), ()), ManualPair((), ("n1",))]
    ReviewStore().save(with_manual(Review(old.sha256, new.sha256), old, new, apart))
    SectionStore().keep(read(NEW, section=new.section.span))
    documents = []
    for more in ([], ["--with-review"]):
        main(["compare", OLD, NEW, "-f", "json", *more])
        documents.append(json.loads(capsysbinary.readouterr().out))
    automatic, reviewed = documents
    assert automatic["manual"] == []
    assert not automatic["new"]["section"]["by_hand"]
    assert {"old": ["o1"], "new": []} in reviewed["manual"]
    assert sorted(pair["status"] for pair in reviewed["pairs"] if pair["manual"]) == ["added", "removed"]
    assert reviewed["new"]["section"]["by_hand"]


def test_the_figures_are_printed_as_csv(capsysbinary: pytest.CaptureFixture[bytes]) -> None:
    assert main(["compare", OLD, NEW, "-f", "csv"]) == DIFFERENT
    printed = capsysbinary.readouterr().out.decode()
    rows = list(csv.DictReader(io.StringIO(printed, newline="")))
    changed = [row for row in rows if row["change"] == "changed" and row["kind"] == "money"]
    assert changed
    for row in changed:
        assert float(row["new_value"]) - float(row["old_value"]) == pytest.approx(float(row["delta"]))


@pytest.mark.parametrize("options", [["-o", "f.csv"], ["-f", "csv", "-o", "f.txt"]], ids=["suffix", "format"])
def test_the_figures_are_written_as_csv(
    options: list[str], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    assert main(["compare", OLD, NEW, *options]) == DIFFERENT
    assert Path(options[-1]).read_bytes().startswith("\ufeffnumber,factor,".encode())


def test_the_figures_are_written_as_a_workbook(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    path = tmp_path / "figures.xlsx"
    assert main(["compare", OLD, NEW, "-o", str(path)]) == DIFFERENT
    book = openpyxl.load_workbook(path)
    assert book.sheetnames[:2] == ["Figures", "Factors"]
    assert capsys.readouterr().out == ""
    assert "-o" in trouble(capsys, "compare", OLD, NEW, "--format", "xlsx")


def test_a_figure_matched_by_hand_is_heeded_with_the_review_only(
    capsysbinary: pytest.CaptureFixture[bytes],
) -> None:
    from viewer.comparison import compare
    from viewer.review import ReviewStore
    from viewer.review.check import Check
    from viewer.review.figure_marks import FigureEntry
    from viewer.review.figure_names import FigureNames

    comparison = compare(read(OLD), read(NEW))
    names, store = FigureNames(comparison), ReviewStore()
    matched = next(
        change for pair in comparison.pairs for change in pair.figures if change.old and change.new
    )
    assert matched.new is not None
    review = store.open(comparison)
    marks = review.figures.with_match(names.of(matched.new), None)
    alone = replace(matched, old=None)
    marks = marks.with_entry(alone, FigureEntry(Check.CHECKED, "by eye"), names)
    store.save(replace(review, figures=marks))
    by_hand = []
    for more in ([], ["--with-review"]):
        main(["compare", OLD, NEW, "-f", "csv", *more])
        printed = capsysbinary.readouterr().out.decode()
        rows = list(csv.DictReader(io.StringIO(printed, newline="")))
        by_hand.append([row for row in rows if row["by_hand"]])
    assert by_hand[0] == []
    (row,) = by_hand[1]
    assert (row["change"], row["old"], row["mark"], row["note"]) == ("added", "", "checked", "by eye")


@pytest.mark.parametrize("form", ["text", "json"])
def test_factors_lists_every_heading_with_its_category(capsys: pytest.CaptureFixture[str], form: str) -> None:
    assert main(["factors", NEW, "--format", form]) == 0
    printed = capsys.readouterr().out
    filing = read(NEW)
    assert all(factor.heading.text in printed for factor in filing.factors)
    if form == "json":
        factors = json.loads(printed)["factors"]
        assert [(f["id"], f["category"]) for f in factors] == [
            (f"f{factor.number}", factor.category) for factor in filing.factors
        ]


def test_explain_tells_of_every_heading(capsys: pytest.CaptureFixture[str]) -> None:
    from viewer.filings import read

    assert main(["explain", OLD]) == 0
    out = capsys.readouterr().out
    for factor in read(OLD).factors:
        assert factor.heading.text[:30] in out


@needs_corpus
def test_a_doubtful_filing_is_warned_of_on_standard_error(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["compare", str(seed(2011)), str(seed(2012)), "-f", "json"]) == DIFFERENT
    out, err = capsys.readouterr()
    document = json.loads(out)
    warnings = [*document["new"]["section"]["warnings"], *document["new"]["warnings"]]
    for warning in warnings:
        assert warning[:20] in err
    assert [doubt["text"] in warnings for doubt in document["new"]["doubts"]].count(False) == 0
    assert err.count("factordiff: warning: ") == len(
        {*document["old"]["section"]["warnings"], *document["old"]["warnings"]}
    ) + len(set(warnings))


def python(*arguments: str, **more: object) -> subprocess.CompletedProcess[bytes]:
    return subprocess.run([sys.executable, *arguments], capture_output=True, check=False, **more)  # type: ignore[call-overload,no-any-return]  # passed on as they are


def test_compare_never_loads_qt() -> None:
    script = (
        "import sys; from viewer.cli import main\n"
        "for format_ in ('html', 'json', 'markdown'):\n"
        "    code = main([*sys.argv[1:], '--format', format_])\n"
        "    qt = sorted(m for m in sys.modules if m.startswith(('PySide6', 'shiboken6')))\n"
        "    print(format_, code, qt, file=sys.stderr)"
    )
    done = python("-c", script, "compare", OLD, NEW, env=uncovered())
    said = done.stderr.decode().splitlines()
    assert {"html 1 []", "json 1 []", "markdown 1 []"} <= set(said)


def test_a_reader_that_stops_early_is_no_trouble() -> None:
    script = "import sys; from viewer.cli import main; sys.exit(main(sys.argv[1:]))"
    command = [sys.executable, "-c", script, "compare", OLD, NEW, "-q", "--format", "html"]
    pipes = {"stdout": subprocess.PIPE, "stderr": subprocess.PIPE, "env": uncovered()}
    with subprocess.Popen(command, **pipes) as process:
        assert process.stdout is not None
        assert process.stderr is not None
        process.stdout.close()
        err = process.stderr.read()
        assert (process.wait(), err) == (UNREAD, b"")


def test_it_runs_as_a_module() -> None:
    done = python("-m", "viewer", "--version")
    assert (done.returncode, done.stdout.decode().strip()) == (0, f"factordiff {viewer.__version__}")


@pytest.fixture
def damaged(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Path]:
    """A PDF that the reader crashes on."""
    IDLE.close()
    monkeypatch.setattr(reading, "_READER", "tests.filings.sources.isolated.bad_readers:read")
    path = tmp_path / "damaged.pdf"
    path.write_bytes(b"%PDF-crash")
    yield path
    # The other filing of a pair may have left a reader that only tests know.
    IDLE.close()


@pytest.mark.parametrize("arguments", [["factors"], ["compare", OLD], ["compare", "--with-review", OLD]])
def test_a_pdf_that_the_reader_crashes_on_is_one_line(
    arguments: list[str], damaged: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert f"{damaged}: the program part that reads such files crashed on it. Print it" in trouble(
        capsys, *arguments, str(damaged)
    )
    log = (tmp_path / "data" / "log" / "factordiff.log").read_text()
    assert "Fatal Python error: Aborted" in log


@pytest.mark.parametrize("switches", [[], ["--with-review"]])
def test_of_two_pdfs_the_older_is_told_first(
    switches: list[str], damaged: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    other = damaged.with_name("other.pdf")
    other.write_bytes(b"%PDF-refuse")
    said = trouble(capsys, "compare", *switches, str(damaged), str(other))
    assert said.startswith(f"factordiff: {damaged}: ")


def test_an_unexpected_fault_is_logged_without_its_words(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    def guilty(*_: object) -> int:
        raise ZeroDivisionError("words of a " + "filing")

    monkeypatch.setattr(commands, "open_window", guilty)
    trouble(capsys, OLD)
    log = (tmp_path / "data" / "log" / "factordiff.log").read_text()
    assert "in guilty" in log
    assert "words of a filing" not in log


def test_what_the_user_can_mend_is_not_logged(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    trouble(capsys, "factors", str(tmp_path / "none.md"))
    assert not (tmp_path / "data" / "log").exists()
