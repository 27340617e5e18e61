from __future__ import annotations

from pathlib import Path

import pytest

from tests.gauge.pairs import batches, label


def _corpus(folder: Path, *names: str) -> Path:
    for name in ("seeds/iij-20f-2004.md", "seeds/iij-20f-2007.md", *names):
        path = folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(name)
    return folder


def _labels(folder: Path, only: str = "") -> list[str]:
    samples = folder / "samples"
    samples.mkdir(exist_ok=True)
    return [job.label for batch in batches(samples, folder, only) for job in batch]


def test_filings_follow_one_another_in_time_and_again_form_by_form(tmp_path: Path) -> None:
    company = [f"filings/acme/{name}" for name in ("10-K-2007.txt", "10-K-2024.html", "10-Q-2023Q3.htm")]
    labels = _labels(_corpus(tmp_path, *company, "filings/labels/acme.json"))
    assert labels == [
        *("seeds/iij-20f-2004.md", "seeds/iij-20f-2007.md", "iij-20f 2004→2007"),
        *("filings/acme/10-K-2007.txt", "filings/acme/10-Q-2023Q3.htm", "filings/acme/10-K-2024.html"),
        *("acme 10-K-2007→10-Q-2023Q3", "acme 10-Q-2023Q3→10-K-2024", "acme 10-K-2007→10-K-2024"),
    ]


def test_a_quarter_comes_before_the_end_of_its_year(tmp_path: Path) -> None:
    corpus = _corpus(tmp_path, "filings/go/10-K-2018.htm", "filings/go/10-Q-2018Q3.htm")
    assert "go 10-Q-2018Q3→10-K-2018" in _labels(corpus)


@pytest.mark.parametrize(
    ("only", "labels"),
    [
        ("20F 2004→", ["iij-20f 2004→2007"]),
        ("2007.md", ["seeds/iij-20f-2007.md", "iij-20f 2004→2007"]),
        ("other", []),
    ],
)
def test_part_of_a_label_or_of_a_file_name_chooses_jobs(tmp_path: Path, only: str, labels: list[str]) -> None:
    assert _labels(_corpus(tmp_path), only) == labels


def test_two_files_of_one_stem_are_told_apart() -> None:
    folder = Path("filings/pandora")
    assert label(folder / "S-1-2011.html", folder / "S-1-2011.txt") == "pandora S-1-2011.html→S-1-2011.txt"
