"""The whole way on the samples: this project's code, and a copy of it that was tampered with."""

from __future__ import annotations

import shutil
import subprocess
from collections.abc import Callable
from pathlib import Path

import pytest

from tests.gauge.__main__ import DIFFERENT, REPOSITORY, SAME, TROUBLE, main
from tests.gauge.revisions import CACHE_VARIABLE

pytestmark = [
    pytest.mark.skipif(shutil.which("git") is None, reason="needs git"),
]

TAMPERED = """

def render_json(comparison, review=None):
    import json
    from viewer import report

    document = report.to_json(comparison, review)
    pair = next(pair for pair in document["pairs"] if pair["heading"].startswith("Fuel"))
    pair["status"] = "unchanged"
    return json.dumps(document)


render_csv = None
"""
Run = Callable[..., int]


@pytest.fixture(scope="module")
def repository(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("checkout")
    for part in ("viewer", "resources"):
        ignored = shutil.ignore_patterns("__pycache__", "desktop")
        shutil.copytree(REPOSITORY / part, folder / part, ignore=ignored)
    git = ["git", "-c", "user.name=a", "-c", "user.email=a@example.com"]
    for arguments in (["init", "-q"], ["add", "."], ["commit", "-q", "-m", "First"]):
        subprocess.run([*git, *arguments], cwd=folder, check=True)
    return folder


@pytest.fixture
def run(repository: Path, tmp_path_factory: pytest.TempPathFactory, monkeypatch: pytest.MonkeyPatch) -> Run:
    monkeypatch.setenv("FACTORDIFF_CORPUS", str(repository / "no corpus"))
    monkeypatch.setenv(CACHE_VARIABLE, str(repository.with_name("gauge-cache")))

    def run(*arguments: str) -> int:
        return main(["--repository", str(repository), "--only", "→", *arguments])

    return run


@pytest.fixture
def report_module(repository: Path) -> Path:
    path = repository / "viewer" / "report" / "__init__.py"
    subprocess.run(["git", "checkout", "-q", "."], cwd=repository, check=True)
    return path


def test_the_same_code_differs_in_nothing(
    run: Run, report_module: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert run("--fresh") == SAME
    told = capsys.readouterr().out
    assert "the bundled samples alone" in told
    assert "HEAD" in told
    assert "The outputs are the same." in told


def test_a_verdict_that_changed_and_an_output_that_went_are_told(
    run: Run, report_module: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    report_module.write_text(report_module.read_text("utf-8") + TAMPERED, "utf-8")
    assert run() == DIFFERENT
    told = capsys.readouterr().out.splitlines()
    pair = "harbour-line-20f 2024→2025"
    assert f"outputs: 1 output changed in 1 pair ({pair}: 1)" in told
    assert f"{pair} · csv: made → not offered" in told
    assert f"verdicts: 1 factor changed in 1 pair ({pair}: 1)" in told
    heading = "Fuel is our largest single cost, and its price is beyond ou…"
    assert f"{pair} · factor “{heading}” · status: edited → unchanged" in told
    assert run() == DIFFERENT
    assert "0 jobs done" in capsys.readouterr().err


def test_code_that_cannot_be_loaded_is_trouble(
    run: Run, report_module: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    report_module.write_text("import nowhere_to_be_found", "utf-8")
    assert run() == TROUBLE
    assert "nowhere_to_be_found" in capsys.readouterr().err


def test_a_revision_that_is_not_there_is_trouble(run: Run, capsys: pytest.CaptureFixture[str]) -> None:
    assert run("--base", "nowhere") == TROUBLE
    assert "nowhere" in capsys.readouterr().err
