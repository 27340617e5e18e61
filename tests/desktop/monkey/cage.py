"""Keeps the monkey away from the files of whoever lets it loose.

A file dialog can make, rename and delete whatever it shows, and leads up to the root of the disk. So none is
opened: what factordiff asks with one is answered here, with names in the monkey's own folder.
"""

from __future__ import annotations

from itertools import cycle, islice
from pathlib import Path

from PySide6.QtCore import QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QFileDialog

from tests.desktop.monkey.filings import Pair

ANSWERED = {"getOpenFileName", "getOpenFileNames", "getSaveFileName", "getExistingDirectory"}
"""The only ways in which factordiff may ask for a file."""


def lock(folder: Path, pairs: list[Pair]) -> None:
    """From now on answer for file dialogs, in turn by no file and by one in the folder; start no program."""
    opened = cycle(["", *(str(path) for pair in pairs for path in pair)])
    saved = cycle(["", str(folder / "report"), str(folder / "no such folder" / "report")])
    folders = cycle(["", str(folder), str(folder / "no such folder")])
    kinds = cycle(range(10))

    def ask_for_one(_parent: object, _title: str, _start: str, _filters: str) -> tuple[str, str]:
        return next(opened), ""

    def ask_for_several(_parent: object, _title: str, _start: str, _filters: str) -> tuple[list[str], str]:
        return [name for name in islice(opened, 3) if name], ""

    def ask_for_place(_parent: object, _title: str, _start: str, filters: str) -> tuple[str, str]:
        choice = filters.split(";;")
        return next(saved), choice[next(kinds) % len(choice)]

    def ask_for_folder(_parent: object, _title: str, _start: str) -> str:
        return next(folders)

    def open_nothing(_url: QUrl) -> bool:
        return False

    QFileDialog.getOpenFileName = ask_for_one
    QFileDialog.getOpenFileNames = ask_for_several
    QFileDialog.getSaveFileName = ask_for_place
    QFileDialog.getExistingDirectory = ask_for_folder
    QDesktopServices.openUrl = open_nothing
