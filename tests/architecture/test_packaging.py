"""The menu entry starts the command, shows the icon that is bundled, and is put where desktops look."""

from __future__ import annotations

import configparser
import os
import re
import subprocess
import sys
from pathlib import Path

import pytest
from lxml import etree

from viewer.resources import resource
from viewer.review.handing.review_file import SUFFIX

LINUX = Path(__file__).resolve().parents[2] / "packaging" / "linux"


def entry(path: Path) -> configparser.SectionProxy:
    parser = configparser.ConfigParser(interpolation=None)
    parser.optionxform = str  # type: ignore[assignment, method-assign] # keys keep their case
    parser.read(path, encoding="utf-8")
    return parser["Desktop Entry"]


def test_the_menu_entry_starts_the_command_with_the_bundled_icon() -> None:
    found = entry(LINUX / "factordiff.desktop")
    assert found["Type"] == "Application"
    assert found["Exec"].split() == ["factordiff", "%F"]
    assert resource("icons", f"{found['Icon']}.svg").is_file()
    assert all(found[key].endswith(";") for key in ("Categories", "Keywords", "MimeType"))


@pytest.mark.skipif(sys.platform != "linux", reason="menu entries of this kind are Linux's")
def test_it_is_installed_where_desktops_look(tmp_path: Path) -> None:
    environment = {**os.environ, "PREFIX": str(tmp_path)}
    subprocess.run(["sh", str(LINUX / "install.sh")], env=environment, check=True, capture_output=True)
    assert entry(tmp_path / "share" / "applications" / "factordiff.desktop")["Name"] == "factordiff"
    assert (tmp_path / "share/icons/hicolor/scalable/apps/factordiff.svg").is_file()
    assert (tmp_path / "share/mime/packages/factordiff.xml").is_file()


def test_a_review_file_opens_by_a_double_click() -> None:
    """Its type is known by its name, and the menu entry says that the command opens it."""
    kind = etree.parse(LINUX / "factordiff-mime.xml").getroot()[0]
    globs = [part.get("pattern") for part in kind if etree.QName(part).localname == "glob"]
    assert globs == [f"*{SUFFIX}"]
    assert kind.get("type") in entry(LINUX / "factordiff.desktop")["MimeType"].split(";")


@pytest.mark.skipif(sys.platform == "win32", reason="a Makefile is for sh")
def test_a_manual_page_that_cannot_be_made_leaves_the_one_that_is_there(tmp_path: Path) -> None:
    makefile = (LINUX.parents[1] / "Makefile").read_text(encoding="utf-8")
    found = re.search(r"^man-page:.*\n((?:\t.*\n)+)", makefile, re.MULTILINE)
    assert found is not None
    recipe = found.group(1).replace("\\\n", "").replace("\t@", "").replace("$(BIN)/", "./")
    page = tmp_path / "packaging" / "linux" / "factordiff.1"
    page.parent.mkdir(parents=True)
    page.write_text("as it was", encoding="utf-8")
    python = tmp_path / "python"

    def made(script: str) -> int:
        python.write_text(f"#!/bin/sh\n{script}\n", encoding="utf-8")
        python.chmod(0o700)
        return subprocess.run(["sh", "-ec", recipe], cwd=tmp_path, check=False).returncode

    assert made("echo half a page; exit 1") != 0
    assert page.read_text(encoding="utf-8") == "as it was"
    assert [path.name for path in page.parent.iterdir()] == [page.name]
    assert made("echo a page") == 0
    assert page.read_text(encoding="utf-8") == "a page\n"
    assert [path.name for path in page.parent.iterdir()] == [page.name]
