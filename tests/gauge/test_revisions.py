"""What a result belongs to: the code as it stands, committed or not, and the files that were read."""

from __future__ import annotations

import os
import shutil
import subprocess
import time
from pathlib import Path

import pytest

from tests.gauge import revisions
from tests.gauge.cache import job_key
from tests.gauge.errors import GaugeError
from tests.gauge.pairs import Job
from tests.gauge.revisions import prune, revision_code, working_code

pytestmark = pytest.mark.skipif(shutil.which("git") is None, reason="needs git")


@pytest.fixture
def repository(tmp_path: Path) -> Path:
    folder = tmp_path / "checkout"
    for name in ("viewer/reading.py", "resources/style.css", "README.md"):
        (folder / name).parent.mkdir(parents=True, exist_ok=True)
        (folder / name).write_text(name)
    (folder / ".gitignore").write_text("__pycache__/\n")
    git = ["git", "-c", "user.name=a", "-c", "user.email=a@example.com"]
    for arguments in (["init", "-q"], ["add", "."], ["commit", "-q", "-m", "First"]):
        subprocess.run([*git, *arguments], cwd=folder, check=True)
    return folder


def test_a_clean_tree_shares_the_folder_of_its_revision(repository: Path, tmp_path: Path) -> None:
    code = working_code(repository, tmp_path / "cache")
    assert code == revision_code(repository, "HEAD", tmp_path / "cache")
    assert (code / "viewer" / "reading.py").read_text() == "viewer/reading.py"
    assert not (code / "README.md").exists()


@pytest.mark.parametrize("name", ["viewer/reading.py", "viewer/new.py", "resources/style.css"])
def test_a_source_file_that_changed_has_another_folder(repository: Path, tmp_path: Path, name: str) -> None:
    cache = tmp_path / "cache"
    base = revision_code(repository, "HEAD", cache)
    (repository / name).write_text("changed")
    now = working_code(repository, cache)
    assert now != base
    assert (now / name).read_text() == "changed"
    assert revision_code(repository, "HEAD", cache) == base


def test_a_file_that_was_deleted_is_gone(repository: Path, tmp_path: Path) -> None:
    (repository / "viewer" / "reading.py").unlink()
    code = working_code(repository, tmp_path / "cache")
    assert [path.name for path in code.iterdir()] == ["resources"]


@pytest.mark.parametrize("name", ["README.md", "viewer/__pycache__/reading.pyc"])
def test_what_no_output_depends_on_does_not_count(repository: Path, tmp_path: Path, name: str) -> None:
    before = working_code(repository, tmp_path / "cache")
    (repository / name).parent.mkdir(exist_ok=True)
    (repository / name).write_text("changed")
    assert working_code(repository, tmp_path / "cache") == before


def test_a_revision_that_git_does_not_know_is_said(repository: Path, tmp_path: Path) -> None:
    with pytest.raises(GaugeError, match="nowhere"):
        revision_code(repository, "nowhere", tmp_path / "cache")


def test_a_filing_that_changed_has_another_result(tmp_path: Path) -> None:
    path = tmp_path / "old.md"
    path.write_text("one")
    job = Job("old.md", (path,), tmp_path)
    key = job_key(job)
    assert job_key(job) == key
    path.write_text("other")
    assert job_key(job) != key


def test_old_revisions_go_but_none_of_today(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(revisions, "KEPT", 1)
    for name, days in (("now", 0), ("today", 0.5), ("old", 3)):
        folder = tmp_path / "code" / name
        folder.mkdir(parents=True)
        then = time.time() - days * revisions.DAY
        os.utime(folder, (then, then))
    prune(tmp_path)
    assert {path.name for path in (tmp_path / "code").iterdir()} == {"now", "today"}
