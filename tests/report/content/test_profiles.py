"""Profiles: kept, listed, loaded by name or file, and told of in a line where they cannot be used."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from tests.cli.small import small_pair
from viewer.cli import DIFFERENT, TROUBLE, main
from viewer.report.content.choices import ReportContent, ReportLayout, WhichFactors, one_line
from viewer.report.content.profiles import delete, folder, load, named, save
from viewer.report.content.values import ContentError, content_from
from viewer.resources import resource

OLD, NEW = sorted(str(path) for path in resource("samples").glob("*.md"))
CONTENT = ReportContent(
    WhichFactors.CHANGED, layout=ReportLayout.REDLINE, title="Für die Akte", verdicts=("changed",)
)


@pytest.fixture(autouse=True)
def apart_from_the_user(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setenv("FACTORDIFF_DATA", str(tmp_path / "data"))


def test_a_profile_is_kept_listed_and_loaded() -> None:
    assert named() == {}
    path = save("Client B", CONTENT)
    assert load("Client B") == load(str(path)) == CONTENT
    assert named() == {"Client B": path}
    save("Client B", ReportContent())
    assert load("Client B") == ReportContent()
    delete("Client B")
    delete("Client B")
    assert named() == {}


def test_toml_is_read_too(tmp_path: Path) -> None:
    path = tmp_path / "short.toml"
    path.write_text('factors = "changed"  # what the client asked for\nlayout = "redline"\n', "utf-8")
    assert load(str(path)) == ReportContent(WhichFactors.CHANGED, layout=ReportLayout.REDLINE)
    folder().mkdir(parents=True)
    path.rename(folder() / path.name)
    assert load("short").layout is ReportLayout.REDLINE


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("{", "is no JSON"),
        ("[]", "must be a table of names and values"),
        ('{"factor": "all"}', "'factor' is nothing that can be chosen. There is: factors,"),
        ('{"factors": "some"}', "factors cannot be 'some'. There is: all, changed, flagged, chosen"),
        ('{"factors": ["all"]}', "factors cannot be"),
        ('{"introduction": "yes"}', "introduction cannot be 'yes'. There is: true, false"),
        ('{"verdicts": ["grown"]}', "'grown' is no verdict on a figure"),
        ('{"verdicts": 3}', "it is a list of texts"),
        ('{"factors": "chosen"}', "none is named"),
        ('{"chosen": ["o1"]}', "all factors are to be shown"),
        ('{"factors": "chosen", "chosen": ["third"]}', "'third' is no factor"),
        ('{"notes": "mine"}', "no reviewer is named"),
        ('{"title": 5}', "title cannot be 5: it is a text"),
        (json.dumps({"title": "x" * 300}), "title is longer than 200 characters"),
        ("[" * 50_000, "is no JSON"),
        ("x" * 100_001, "is too large for a profile"),
    ],
)
def test_a_bad_file_is_told_of_in_one_line(tmp_path: Path, text: str, told: str) -> None:
    path = tmp_path / "bad.json"
    path.write_text(text, "utf-8")
    with pytest.raises(ContentError) as caught:
        load(str(path))
    assert told in str(caught.value)
    assert str(caught.value).startswith(f"{path}: ")
    assert "\n" not in str(caught.value)


def test_what_is_not_there_is_told_with_what_is() -> None:
    with pytest.raises(ContentError, match=r"no profile 'client'\. There is none in "):
        load("client")
    save("other", CONTENT)
    with pytest.raises(ContentError, match=r"no profile 'client'\. There is: other"):
        load("client")
    with pytest.raises(ContentError, match="cannot be read"):
        load("nowhere/client.json")


def test_a_name_that_reads_as_a_file_is_refused_and_one_that_is_there_is_found() -> None:
    for name in ("client.json", "client.TOML"):
        with pytest.raises(ContentError, match=r"names a file\. Leave \.\w+ out: client$"):
            save(name, CONTENT)
    # As an earlier factordiff kept it.
    save("client", CONTENT).rename(folder() / "client.json.json")
    assert load("client.json") == CONTENT


@pytest.mark.parametrize("name", ["", "../x", "a/b", ".x", "con", "COM1", "x" * 61, "a\nb", "x."])
def test_a_name_that_no_file_can_have_is_refused(name: str) -> None:
    with pytest.raises(ContentError, match="is no name for a profile"):
        save(name, CONTENT)


def test_the_command_line_keeps_uses_and_lists_profiles(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    out = tmp_path / "r.html"
    switches = ["--factors", "changed", "--layout", "redline", "--save-profile", "client"]
    assert main(["compare", OLD, NEW, "-o", str(out), *switches]) == DIFFERENT
    again = tmp_path / "again.html"
    assert main(["compare", OLD, NEW, "-o", str(again), "--profile", "client"]) == DIFFERENT
    assert out.read_bytes() == again.read_bytes()
    other = tmp_path / "other.html"
    assert (
        main(["compare", OLD, NEW, "-o", str(other), "--profile", "client", "--factors", "all"]) == DIFFERENT
    )
    assert other.read_bytes() != out.read_bytes()
    capsys.readouterr()
    (folder() / "broken.json").write_text("{", "utf-8")
    assert main(["profiles"]) == 0
    listed = capsys.readouterr().out
    assert "client: --factors changed --layout redline" in listed
    assert "broken: cannot be used: " in listed


@pytest.mark.parametrize(
    ("switches", "told"),
    [
        (["--profile", "nobody"], "there is no profile 'nobody'"),
        (["--factors", "some"], "'some' is no factor"),
        (["--figures", "grown"], "'grown' is no verdict on a figure"),
        (["--notes", "mine"], "no reviewer is named"),
        (["--factors", "flagged"], "no review is in this report"),
        (["--factors", "n99"], "there is no factor n99"),
        (["--factors", ""], "none is named"),
        (["--figures", ""], "--figures names nothing. To list no figures, say --figures none"),
        (["--figures", " , "], "--figures names nothing"),
        (["--figures", "changed,usual"], "'usual' stands alone"),
        (["--figures", "none,changed"], "'none' stands alone"),
        (["--profile", ""], "there is no profile ''"),
        (["--save-profile", ""], "is no name for a profile"),
        (["--save-profile", "client.json"], "Leave .json out: client"),
    ],
)
def test_a_switch_that_makes_no_sense_is_told_of(
    switches: list[str], told: str, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["compare", OLD, NEW, *switches]) == TROUBLE
    assert told in capsys.readouterr().err


@pytest.mark.parametrize(
    "arguments",
    [
        [OLD, "nowhere.md"],
        [OLD, NEW, "-o", "nowhere/r.html"],
        [OLD, NEW, "-o", "r.what"],
        [OLD, NEW, "--date", "someday"],
        [OLD, NEW, "--factors", "n99"],
    ],
)
def test_in_trouble_no_profile_is_written(
    arguments: list[str], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    assert main(["compare", *arguments, "--save-profile", "client"]) == TROUBLE
    assert named() == {}
    assert not folder().exists()


@pytest.mark.parametrize("suffix", [".json", ".toml"])
def test_a_profile_that_is_there_is_replaced_with_force_only(
    suffix: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    path = folder() / f"client{suffix}"
    folder().mkdir(parents=True)
    path.write_text('{"title": "Old"}' if suffix == ".json" else 'title = "Old"', "utf-8")
    asked = [
        "compare",
        OLD,
        NEW,
        "-o",
        str(tmp_path / "r.html"),
        "--title",
        "New",
        "--save-profile",
        "client",
    ]
    assert main(asked) == TROUBLE
    assert f"{path}: there is such a file already" in capsys.readouterr().err
    assert load("client").title == "Old"
    assert not (tmp_path / "r.html").exists()
    assert main([*asked, "--force"]) == DIFFERENT
    assert load("client").title == "New"


def test_a_profile_that_cannot_be_written_is_told_of_before_the_work(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (tmp_path / "data").write_text("no folder", "utf-8")
    asked = ["compare", OLD, NEW, "-o", str(tmp_path / "r.html"), "--save-profile", "client"]
    assert main(asked) == TROUBLE
    assert "cannot be written to" in capsys.readouterr().err
    assert not (tmp_path / "r.html").exists()


NO_TEXT = "caf\udce9 \x00\x1b[2J \ufffe\uffffhouse"
"""As a command line in another encoding than UTF-8 has its letters, with control characters."""


@pytest.mark.parametrize("suffix", [".html", ".json", ".csv", ".md", ".xlsx", ".docx", ".pdf"])
def test_what_no_file_can_hold_is_left_out_of_titles_and_names_in_every_format(
    suffix: str, tmp_path: Path
) -> None:
    old, new = small_pair(tmp_path)
    path = tmp_path / f"r{suffix}"
    profile = tmp_path / "p.json"
    profile.write_text(json.dumps({"title": NO_TEXT}), "utf-8")
    switches = ["--profile", str(profile), "--reviewer", NO_TEXT, "--author", NO_TEXT]
    assert main(["compare", old, new, "-o", str(path), *switches]) == DIFFERENT
    assert path.stat().st_size


def test_a_title_of_a_page_has_letters_only() -> None:
    assert one_line(f"\t{NO_TEXT}\n ") == "caf? [2J house"
    assert content_from({"title": NO_TEXT}).title == "caf? [2J house"
