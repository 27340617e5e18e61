"""``factordiff fetch``: from a name to files, as one would type it."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.edgar.standin import StandIn, document, down, in_place_of_edgar
from viewer.cli.commands import main

CONTACT = ("--contact", "A Reviewer reviewer@example.com")


@pytest.fixture
def server(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[StandIn]:
    with in_place_of_edgar(tmp_path / "data", monkeypatch) as running:
        yield running


def test_the_two_latest_annual_reports_come_the_oldest_first(
    server: StandIn, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["fetch", "HRBL", *CONTACT]) == 0
    old, new = (Path(line) for line in capsys.readouterr().out.splitlines())
    assert old.read_bytes() == document("hrbl-20240331.htm")
    assert new.read_bytes() == document("hrbl-20250331.htm")


def test_the_contact_is_asked_once(server: StandIn, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["fetch", "HRBL"]) == 2
    said = capsys.readouterr().err
    assert "--contact" in said
    assert said.count("\n") == 1
    assert main(["fetch", "HRBL", *CONTACT]) == 0
    assert main(["fetch", "1000001", "--last", "1"]) == 0


def test_files_go_to_a_folder_under_names_that_tell(
    server: StandIn, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    to = tmp_path / "to"
    assert main(["fetch", "HRBL", "--last", "3", "--to", str(to), *CONTACT]) == 0
    names = [Path(line).name for line in capsys.readouterr().out.splitlines()]
    assert names == ["HRBL-20-F-2023-03-31.htm", "HRBL-20-F-2024-03-31.htm", "HRBL-20-F-2025-03-31.htm"]
    assert sorted(path.name for path in to.iterdir()) == names
    (to / names[1]).write_text("mine", encoding="utf-8")
    assert main(["fetch", "HRBL", "--last", "3", "--to", str(to)]) == 2
    assert "--force" in capsys.readouterr().err
    assert (to / names[1]).read_text(encoding="utf-8") == "mine"
    assert main(["fetch", "HRBL", "--last", "3", "--to", str(to), "--force"]) == 0
    assert (to / names[1]).read_bytes() == document("hrbl-20240331.htm")


def test_what_there_is_can_be_listed(server: StandIn, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["fetch", "HRBL", "--list", "--last", "2", "--amended", *CONTACT]) == 0
    lines = capsys.readouterr().out.splitlines()
    assert [line.split()[0] for line in lines] == ["20-F/A", "20-F"]
    assert not any("Archives" in path for path in server.paths())


def test_an_old_list_is_told_to_be_old(
    server: StandIn, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("viewer.edgar.client._FIRST_PAUSE", 0.0)
    assert main(["fetch", "HRBL", *CONTACT]) == 0
    monkeypatch.setattr("viewer.edgar.edgar.YOUNG_LISTING", -monkeypatch_day())
    server.faults = [down] * 50
    capsys.readouterr()
    assert main(["fetch", "HRBL"]) == 0
    told = capsys.readouterr()
    assert "EDGAR could not be asked" in told.err
    assert len(told.out.splitlines()) == 2


def monkeypatch_day() -> object:
    """A day; negative it makes every list old."""
    from datetime import timedelta

    return timedelta(days=1)


def test_trouble_is_one_line(server: StandIn, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (tmp_path / "file").write_text("", encoding="utf-8")
    for asked in (
        ["fetch", "zeppelin", *CONTACT],
        ["fetch", "pier q", *CONTACT],
        ["fetch", "HRBL", "--form", "10-K", *CONTACT],
        ["fetch", "HRBL", "--contact", "nobody"],
        ["fetch", "HRBL", "--to", str(tmp_path / "file"), *CONTACT],
        ["fetch", "HRBL", "--last", "0", *CONTACT],
    ):
        assert main(asked) == 2
        assert capsys.readouterr().err.startswith(("factordiff: ", "Usage: "))
