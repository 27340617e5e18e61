"""What a user installs is the wheel: a template, schema or sample that was left out of it shows only here.

Everything runs from a folder outside the checkout, in an environment that has the wheel and what it asks
for, and nothing else.
"""

from __future__ import annotations

import json
import os
import subprocess
import sys
import venv
import zipfile
from dataclasses import dataclass
from pathlib import Path

import jsonschema
import pytest

import viewer
from tests.filings.sources.drawn import Sheet

ROOT = Path(__file__).resolve().parents[2]

pytestmark = pytest.mark.wheel


@dataclass(frozen=True)
class Installed:
    """An environment with the wheel in it."""

    wheel: Path
    python: Path
    script: Path
    folder: Path
    """Outside the checkout; commands run here."""

    def run(self, *command: str | Path) -> subprocess.CompletedProcess[str]:
        environment = {
            name: value for name, value in os.environ.items() if not name.startswith(("PYTHON", "PIP_"))
        }
        environment |= {"FACTORDIFF_DATA": str(self.folder / "data"), "PYTHONUTF8": "1"}
        return subprocess.run(
            [str(word) for word in command],
            cwd=self.folder,
            env=environment,
            stdin=subprocess.DEVNULL,
            capture_output=True,
            encoding="utf-8",
            check=False,
        )

    def factordiff(self, *arguments: str | Path) -> subprocess.CompletedProcess[str]:
        return self.run(self.script, *arguments)

    def code(self, source: str) -> str:
        """What a script prints in the environment."""
        done = self.run(self.python, "-c", source)
        assert done.returncode == 0, done.stderr
        return done.stdout.strip()


@pytest.fixture(scope="session")
def installed(tmp_path_factory: pytest.TempPathFactory) -> Installed:
    folder = tmp_path_factory.mktemp("wheel")
    pip = [sys.executable, "-m", "pip", "--disable-pip-version-check"]
    subprocess.run([*pip, "wheel", "--quiet", "--no-deps", "--wheel-dir", folder / "dist", ROOT], check=True)
    (wheel,) = (folder / "dist").glob("factordiff-*.whl")
    venv.create(folder / "clean", with_pip=True)
    scripts = folder / "clean" / ("Scripts" if sys.platform == "win32" else "bin")
    python = scripts / Path(sys.executable).name
    python = python if python.exists() else scripts / "python"
    subprocess.run(
        [python, "-m", "pip", "--disable-pip-version-check", "install", "--quiet", wheel],
        check=True,
        cwd=folder,
    )
    outside = folder / "elsewhere"
    outside.mkdir()
    return Installed(wheel, python, scripts / "factordiff", outside)


@pytest.fixture(scope="session")
def samples(installed: Installed) -> tuple[Path, Path]:
    """The samples in the wheel, the older first."""
    where = installed.code("from viewer.resources import resource; print(resource('samples'))")
    assert ROOT not in Path(where).parents
    old, new = sorted(Path(where).glob("*.md"))
    return old, new


def test_the_wheel_holds_the_package_and_its_resources_alone(installed: Installed) -> None:
    names = zipfile.ZipFile(installed.wheel).namelist()
    tops = {name.partition("/")[0] for name in names}
    release = f"factordiff-{viewer.__version__}"
    assert tops == {"viewer", f"{release}.dist-info", f"{release}.data"}
    shared = [name for name in names if name.startswith(f"{release}.data/")]
    assert shared == [f"{release}.data/data/share/man/man1/factordiff.1"]
    for name in (
        "report/report.html.j2",
        "report/report.css",
        "schema/comparison.schema.json",
        "schema/history.schema.json",
        "samples/earlier/harbour-line-20f-2022.md",
    ):
        assert f"viewer/_resources/{name}" in names
    assert "viewer/py.typed" in names
    assert not [name for name in names if "__pycache__" in name or "/tests/" in name]


def test_the_version_is_the_package_s(installed: Installed) -> None:
    done = installed.factordiff("--version")
    assert (done.returncode, done.stdout.strip()) == (0, f"factordiff {viewer.__version__}")


def test_the_samples_differ_and_the_json_keeps_the_schema(
    installed: Installed, samples: tuple[Path, Path]
) -> None:
    done = installed.factordiff("compare", *samples, "--format", "json", "--quiet")
    assert (done.returncode, done.stderr) == (1, "")
    document = json.loads(done.stdout)
    schema = json.loads(
        installed.code(
            "from viewer.resources import resource\n"
            "print(resource('schema', 'comparison.schema.json').read_text(encoding='utf-8'))"
        )
    )
    jsonschema.Draft202012Validator(schema).validate(document)
    for status in ("unchanged", "edited", "added", "removed"):
        assert document["summary"][status] > 0
    assert document["tool"]["version"] == viewer.__version__


@pytest.mark.parametrize(("name", "start"), [("report.html", "<!DOCTYPE html>"), ("report.md", "# ")])
def test_a_report_is_written(name: str, start: str, installed: Installed, samples: tuple[Path, Path]) -> None:
    done = installed.factordiff("compare", *samples, "-o", name)
    assert (done.returncode, done.stdout) == (1, "")
    assert (installed.folder / name).read_text(encoding="utf-8").startswith(start)


def test_a_filing_is_the_same_as_itself(installed: Installed, samples: tuple[Path, Path]) -> None:
    assert installed.factordiff("compare", samples[0], samples[0]).returncode == 0


def test_trouble_is_one_line(installed: Installed, samples: tuple[Path, Path]) -> None:
    done = installed.factordiff("compare", samples[0], "no-such-filing.md")
    assert (done.returncode, done.stdout) == (2, "")
    assert done.stderr.startswith("factordiff: no-such-filing.md")
    assert done.stderr.count("\n") == 1


def test_explain_tells_why(installed: Installed, samples: tuple[Path, Path]) -> None:
    done = installed.factordiff("explain", samples[1])
    assert done.returncode == 0
    assert "heading" in done.stdout


def test_comparing_does_not_load_qt(installed: Installed, samples: tuple[Path, Path]) -> None:
    old, new = (str(path) for path in samples)
    loaded = installed.code(
        "import sys; from viewer.cli import main\n"
        f"main(['compare', {old!r}, {new!r}, '-o', 'qt.html'])\n"
        "print(sorted(m for m in sys.modules if m.partition('.')[0] in ('PySide6', 'shiboken6')))"
    )
    assert loaded == "[]"


def test_the_lexer_and_the_styles_are_registered_with_pygments(installed: Installed) -> None:
    assert installed.code(
        "from pygments.lexers import get_lexer_by_name\n"
        "from pygments.styles import get_style_by_name\n"
        "print(get_lexer_by_name('filing-prose').name, get_style_by_name('factordiff-dark').name)"
    ).startswith("Filing prose factordiff-dark")


def test_a_pdf_is_read_in_a_process_of_its_own(installed: Installed) -> None:
    sheet = Sheet()
    sheet.line("We make kettles.")
    path = installed.folder / "drawn.pdf"
    path.write_bytes(sheet.bytes())
    refused = installed.factordiff("factors", path)
    assert refused.returncode == 2
    assert "no section of risk factors was found" in refused.stderr
    script = (
        "from pathlib import Path\n"
        "from viewer.filings.sources.formats import source_of\n"
        "from viewer.filings.sources.isolated.reading import IDLE\n"
        "source, _ = source_of('drawn.pdf', Path('drawn.pdf').read_bytes())\n"
        "print(source.text.strip(), IDLE.take().alive)"
    )
    assert installed.code(script) == "We make kettles. True"
