"""Mutants are drawn the same each time, differ in one place, and the nearest tests are asked first."""

from __future__ import annotations

from pathlib import Path

import pytest

pytest.importorskip("mutmut", reason="needs mutmut: pip install -e '.[mutants]'")

from tests.mutation.__main__ import report
from tests.mutation.ladder import Rung, rungs
from tests.mutation.mutants import mutants_of, sample
from tests.mutation.scratch import Scratch

ROOT = Path(__file__).resolve().parents[2]


def faults(source: str) -> set[str]:
    """The line of each mutant that differs, without its indentation; nothing for a line that is gone."""
    before = source.splitlines()
    return {
        " | ".join(line.strip() for line in mutant.after.splitlines() if line not in before)
        for mutant in mutants_of(source, "example.py")
    }


def test_either_side_of_a_condition_is_dropped() -> None:
    found = faults("def edge(row, near):\n    return row and near\n")
    assert found == {"return (row)", "return (near)", "return row or near"}


def test_a_condition_is_negated_and_a_statement_dropped() -> None:
    found = faults("for row in rows:\n    if row:\n        seen.add(row)\n")
    assert {"if not (row):", "pass"} <= found


def test_a_number_and_a_comparison_change_in_constants_of_a_module_too() -> None:
    assert "NEAR = 4" in faults("NEAR = 3\n")
    assert "short = size <= 3" in faults("short = size < 3\n")


@pytest.mark.parametrize(
    "source",
    [
        'def f() -> "int | None":\n    """Say one thing."""\n',
        "from os import path\n",
        '__all__ = ["read"]\n',
        "@dataclass(frozen=True, slots=True)\nclass Side:\n    text: str\n",
        'WORDS = frozenset({"may", "might"})\n',
        "assert size < 3\n",
        "pairs = zip(old, new, strict=True)\n",
    ],
    ids=["annotation", "import", "__all__", "decorator", "vocabulary", "assertion", "guard"],
)
def test_what_no_test_could_notice_is_left_alone(source: str) -> None:
    assert not [fault for fault in faults(source) if "zip" not in fault]
    assert not [fault for fault in faults(source) if "False" in fault]


def test_the_same_seed_draws_the_same_mutants(tmp_path: Path) -> None:
    (tmp_path / "viewer").mkdir()
    (tmp_path / "viewer" / "near.py").write_text("def near(a, b):\n    return a < 3 and b > 4 or a == b\n")
    first, total = sample(tmp_path, ["viewer"], 3, seed=5)
    again, _ = sample(tmp_path, ["viewer", "viewer/near.py"], 3, seed=5)
    other, _ = sample(tmp_path, ["viewer"], total, seed=6)
    assert first == again
    assert len(first) == 3
    assert len(other) == total > 3
    assert all(mutant.diff().count("\n-") == 1 for mutant in other)


def test_the_nearest_tests_are_asked_first() -> None:
    first, *others = rungs(ROOT, "viewer/filings/page/furniture.py")
    assert first == Rung(
        ("tests/filings/page/test_furniture.py", "tests/filings/page/test_furniture_rules.py")
    )
    assert others[0].paths == ("tests/filings/page",)
    assert others[1] == Rung(("tests/filings",), (*first.paths, *others[0].paths))
    assert "tests/accuracy" in others[2].paths
    assert "tests/filings" not in others[2].paths


def test_a_module_without_a_test_of_its_name_is_asked_of_its_folder(tmp_path: Path) -> None:
    (tmp_path / "tests" / "figures" / "read").mkdir(parents=True)
    assert [rung.paths for rung in rungs(tmp_path, "viewer/figures/read/deep/er.py")] == [
        ("tests/figures/read",),
        ("tests/figures",),
    ]


def checkout(folder: Path, assertion: str) -> Path:
    """A small program with one module and one test, none of it known to git but its names."""
    for name, text in {
        "viewer/__init__.py": "",
        "viewer/near.py": "NEAR = 3\n",
        "tests/test_near.py": f"from viewer.near import NEAR\n\n\ndef test_near():\n    assert {assertion}\n",
    }.items():
        (folder / name).parent.mkdir(parents=True, exist_ok=True)
        (folder / name).write_text(text, encoding="utf-8")
    return folder


@pytest.mark.parametrize(("assertion", "killed"), [("NEAR == 3", True), ("NEAR > 1", False)])
def test_a_mutant_is_killed_when_a_test_fails(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, assertion: str, killed: bool
) -> None:
    names = "viewer/__init__.py\0viewer/near.py\0tests/test_near.py\0"
    monkeypatch.setattr("tests.mutation.scratch.listed", lambda _root: names.rstrip("\0").split("\0"))
    root = checkout(tmp_path / "checkout", assertion)
    copy = Scratch(root, tmp_path / "copy")
    (mutant,) = mutants_of("NEAR = 3\n", "viewer/near.py")
    assert (copy.fate(mutant).killed_by is not None) is killed
    assert (copy.folder / "viewer/near.py").read_text(encoding="utf-8") == "NEAR = 3\n"
    assert (root / "viewer/near.py").read_text(encoding="utf-8") == "NEAR = 3\n"


def test_survivors_are_shown_as_diffs_and_a_low_score_fails(capsys: pytest.CaptureFixture[str]) -> None:
    mutants = mutants_of("def near(a):\n    return a < 3\n", "viewer/near.py")
    assert report(mutants, mutants[:1], 50, 60) == (0 if len(mutants) > 1 else 1)
    said = capsys.readouterr().out
    assert "-    return a < 3\n+" in said
    assert f"{len(mutants) - 1} of {len(mutants)} mutants killed" in said
    assert report(mutants, mutants, 50, 60) == 1
