"""Build the wheel, install it in a clean environment, and compare the bundled samples with it.

What a user installs is the wheel, not the checkout: a template or a sample that was left out of it
shows only here. Runs from a folder outside the checkout, so that nothing is found by accident.
"""

import json
import subprocess
import sys
import tempfile
import venv
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent


def run(*command: object, cwd: Path = ROOT, expect: int = 0) -> str:
    """Run a command and return what it prints; stop with its output when it exits otherwise."""
    words = [str(word) for word in command]
    done = subprocess.run(words, cwd=cwd, capture_output=True, text=True, check=False)
    if done.returncode != expect:
        sys.exit(f"{' '.join(words)} exited {done.returncode}, not {expect}:\n{done.stdout}{done.stderr}")
    return done.stdout


def main() -> None:
    """Do it all in a folder that goes away."""
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        run(sys.executable, "-m", "pip", "wheel", "--quiet", "--no-deps", "--wheel-dir", folder, ".")
        wheel = next(folder.glob("factordiff-*.whl"))
        venv.create(folder / "clean", with_pip=True)
        scripts = folder / "clean" / "bin"
        run(scripts / "python", "-m", "pip", "install", "--quiet", "--disable-pip-version-check", wheel)
        print(run(scripts / "factordiff", "--version", cwd=folder).strip(), "from", wheel.name)
        where = "from viewer.resources import resource; print(resource('samples'))"
        samples = Path(run(scripts / "python", "-c", where, cwd=folder).strip())
        old, new = sorted(samples.glob("*.md"))
        for kind in ("html", "json", "markdown"):
            report = folder / f"report.{kind}"
            run(
                scripts / "factordiff",
                "compare",
                old,
                new,
                "--format",
                kind,
                "-o",
                report,
                cwd=folder,
                expect=1,
            )
            print(f"{kind}: {report.stat().st_size:,} bytes")
        comparison = json.loads((folder / "report.json").read_text(encoding="utf-8"))
        if len(comparison["pairs"]) <= 10:
            sys.exit(f"the samples hold more than ten factors, not {len(comparison['pairs'])}")
        run(scripts / "factordiff", "compare", old, old, "--format", "json", cwd=folder, expect=0)
        print(f"{len(comparison['pairs'])} pairs; the same filing twice exits 0")


if __name__ == "__main__":
    main()
