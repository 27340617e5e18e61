"""The tool that reads others' tables, on tables of invented sentences in their formats."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from tests.recognisers.__main__ import MISSED, NOTHING_THERE, main


def _folder(tmp_path: Path, amount: str) -> Path:
    (tmp_path / "test_get_money.csv").write_text(
        f'Text,Amount,Currency\n"the wharf cost $5,000 and",5000.00,USD\n,{amount},USD\nno ship\n', "utf-8"
    )
    spec = [
        {"Input": "a fee of 34 cents", "Results": [{"Resolution": {"value": "34", "unit": "Cent"}}]},
        {"Input": "a fee of 34 francs", "Results": [{"Resolution": {"value": "34", "unit": "Franc"}}]},
        {"Input": "no fee", "Results": [{"Resolution": {"value": "none"}}, {}]},
    ]
    (tmp_path / "CurrencyModel.json").write_text(json.dumps(spec), "utf-8-sig")
    other = tmp_path / "Specs" / "French"
    other.mkdir(parents=True)
    (other / "CurrencyModel.json").write_text("[]", "utf-8")
    return tmp_path


def test_the_share_read_right_is_printed(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main([str(_folder(tmp_path, "5000"))]) == 0
    said = capsys.readouterr().out
    assert "Recognizers-Text currency: 1 of 2 read right, 50%" in said
    assert "LexNLP money: 2 of 2 read right, 100%" in said
    assert "   1  no ISO 4217 code" in said
    assert "missed: 0" in said


def test_what_is_missed_for_no_reason_is_told(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main([str(_folder(tmp_path, "7"))]) == MISSED
    assert "LexNLP money: 7 USD in “the wharf cost $5,000 and”" in capsys.readouterr().out


@pytest.mark.parametrize("folder", [[], ["nowhere"], [""]])
def test_without_tables_it_says_what_is_wanted(folder: list[str], capsys: pytest.CaptureFixture[str]) -> None:
    assert main(folder) == NOTHING_THERE
    assert "RECOGNISERS=folder" in capsys.readouterr().out


def test_a_folder_without_tables_says_so(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main([str(tmp_path)]) == NOTHING_THERE
    assert "holds no table" in capsys.readouterr().out
