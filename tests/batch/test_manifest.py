"""A manifest's mistakes are told with their lines, all at once, before anything is compared."""

from __future__ import annotations

from pathlib import Path

import pytest

from viewer.batch.asked import BatchFault
from viewer.batch.manifest import pairs_of_manifest


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    for name in ("a.md", "b.md", "c.md"):
        (tmp_path / name).write_text("text", encoding="utf-8")
    return tmp_path


def manifest(folder: Path, text: str, encoding: str = "utf-8") -> Path:
    path = folder / "pairs.csv"
    path.write_bytes(text.encode(encoding))
    return path


def test_pairs_come_in_their_order_with_what_is_told_of_them(folder: Path) -> None:
    path = manifest(
        folder, "old, new ,company,year\r\na.md,b.md,Société Pier,2024\r\n\r\nb.md,c.md,,\r\n", "utf-8-sig"
    )
    one, other = pairs_of_manifest(path)
    assert (one.old, one.new, one.company, one.year, one.line) == ("a.md", "b.md", "Société Pier", 2024, 2)
    assert (other.company, other.year) == (None, None)
    assert other.paths == (folder / "b.md", folder / "c.md")
    assert one.id != other.id


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("old,new\na.md,\n", "line 2: new is empty"),
        ("old,new\na.md,gone.md\n", "line 2: new: there is no file gone.md"),
        ("old,new,year\na.md,b.md,MMXX\n", "line 2: year: MMXX is no year"),
        ("old,new\na.md,a.md\n", "line 2: old and new are one file"),
        ("old,new\na.md,b.md\nb.md,c.md\na.md,b.md\n", "line 4: is the same pair as line 2"),
        ("old,new\na.md,b.md,c.md\n", "line 2: has more cells"),
        ('old,new\n"a.md,b.md\n', "is not CSV"),
        ("older;newer\na.md;b.md\n", "line 1: no column old and new"),
        ("old,new,cik\na.md,b.md,1\n", "line 1: columns are old, new, company, year"),
        ("old,new\n", "names no pair"),
        ("", "line 1: no column old and new"),
    ],
)
def test_a_mistake_is_told_with_its_line(folder: Path, text: str, told: str) -> None:
    with pytest.raises(BatchFault) as fault:
        pairs_of_manifest(manifest(folder, text))
    assert told in str(fault.value)


def test_all_mistakes_are_told_up_to_a_limit(folder: Path) -> None:
    lines = "".join(f"a.md,gone{number}.md\n" for number in range(30))
    with pytest.raises(BatchFault) as fault:
        pairs_of_manifest(manifest(folder, f"old,new\n{lines}"))
    told = str(fault.value).splitlines()
    assert "line 2:" in told[0] and "line 21:" in told[19] and told[20].endswith("and 10 more")
    assert len(told) == 21


def test_another_encoding_is_told(folder: Path) -> None:
    with pytest.raises(BatchFault, match="is not UTF-8"):
        pairs_of_manifest(manifest(folder, "old,new,company\na.md,b.md,Société\n", "latin-1"))
