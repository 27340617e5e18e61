"""Take the pictures of the README and the user guide from the real window on the bundled samples.

``make screenshots`` runs it. It needs no screen: without one Qt draws on its offscreen platform. The
pictures of the reports are taken where Chromium is installed and left as they are elsewhere.
"""

import os
import shutil
import subprocess
import sys
import tempfile
from array import array
from collections import Counter
from collections.abc import Callable
from pathlib import Path

if not (os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY")):
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
EXPORT_SIZE = (1110, 680)
"""Pixels; the screen of a program that shows none is smaller."""
DATA = tempfile.mkdtemp(prefix="factordiff-pictures-")
os.environ["FACTORDIFF_DATA"] = DATA  # the user's own settings and marks stay out of it

from PySide6.QtCore import QEventLoop, Qt, QTimer  # noqa: E402 - the platform is chosen above
from PySide6.QtGui import QImage  # noqa: E402
from PySide6.QtWidgets import QApplication, QDialog, QWidget  # noqa: E402

from viewer.comparison import compare  # noqa: E402
from viewer.desktop.app import application  # noqa: E402
from viewer.desktop.exporting.export_dialog import ExportDialog  # noqa: E402
from viewer.desktop.frame.tabs.tabbed_window import TabbedWindow  # noqa: E402
from viewer.desktop.look.theme import ThemeSwitch  # noqa: E402
from viewer.desktop.main_window import MainWindow  # noqa: E402
from viewer.desktop.settings import Settings  # noqa: E402
from viewer.filings import read  # noqa: E402
from viewer.history import Comparisons, FactorAt, history  # noqa: E402
from viewer.report import render_html, write_report  # noqa: E402
from viewer.report.history import render_history_html  # noqa: E402
from viewer.resources import sample_filings, sample_pair  # noqa: E402

USUAL = (1600, 960)
COLOURS = 256
"""Of a picture: as many as one byte a pixel holds, which makes a file of a third of the size."""


def settle(milliseconds: int = 500) -> None:
    """Let the window lay itself out and paint."""
    loop = QEventLoop()
    QTimer.singleShot(milliseconds, loop.quit)
    loop.exec()


def opened(window: MainWindow, old: Path, new: Path) -> None:
    """Load two filings and wait until they are shown."""
    loop = QEventLoop()
    window.loaded.connect(loop.quit)
    window.loading.failed.connect(loop.quit)
    window.load(old, new)
    loop.exec()
    if window.session.comparison is None:
        raise SystemExit("the samples could not be compared: there is nothing to take pictures of")
    settle()


def factor_with(window: MainWindow, words: str) -> None:
    """Show the factor whose heading holds the words."""
    pairs = window.session.comparison.pairs if window.session.comparison else ()
    pair = next(pair for pair in pairs if words in pair.heading)
    window.navigator.show_pair(pair)
    settle()


def take(widget: QWidget, path: Path) -> None:
    """Write what the widget shows."""
    settle()
    save(widget.grab().toImage(), path)


def save(image: QImage, path: Path) -> None:
    """Write a picture in its weightiest colours, the nearest of them in place of each other one.

    Rare colours carry meaning, as that of a single word, and common greys are mere edges of letters: so a
    colour weighs more the further it is from grey, and of near ones the commonest stands for all.
    """
    image = image.convertToFormat(QImage.Format.Format_RGB32)
    pixels = array("I", bytes(image.constBits()))
    near: dict[int, Counter[int]] = {}
    for colour, count in Counter(pixels).items():
        near.setdefault(colour & 0xF8F8F8, Counter())[colour] = count * (1 + _chroma(colour) ** 2 // 16)
    weightiest = sorted(near.values(), key=Counter.total, reverse=True)[:COLOURS]
    table = [colours.most_common(1)[0][0] for colours in weightiest]
    nearest = Qt.ImageConversionFlag.AvoidDither
    image.convertToFormat(QImage.Format.Format_Indexed8, table, nearest).save(str(path), "PNG", 0)
    print(f"{path}: {image.width()} x {image.height()}, {path.stat().st_size // 1024} KB")


def _chroma(colour: int) -> int:
    """Return how far a colour ``0xffRRGGBB`` is from grey, 0 to 255."""
    parts = [colour >> shift & 0xFF for shift in (0, 8, 16)]
    return max(parts) - min(parts)


def take_dialog(open_it: Callable[[], object], path: Path, after: int = 400) -> None:
    """Open a dialog, take its picture after so many milliseconds, and close it."""

    def shoot() -> None:
        dialog = QApplication.activeModalWidget() or next(
            widget
            for widget in QApplication.topLevelWidgets()
            if isinstance(widget, QDialog) and widget.isVisible()
        )
        take(dialog, path)
        dialog.close()

    QTimer.singleShot(after, shoot)
    open_it()
    settle(after + 800)


def window_pictures(folder: Path, old: Path, new: Path) -> None:
    """Everything that the guide shows of the window."""
    app = application()
    switch = ThemeSwitch(app, "light")
    window = MainWindow(switch, Settings())
    window.resize(*USUAL)
    window.show()
    take(window, folder / "start-page.png")
    opened(window, old, new)
    for words in ("Freight rates", "Congestion, strikes"):
        factor_with(window, words)
        window.reviewer.review_and_go_on()
    factor_with(window, "parcel-locker")
    take(window, folder / "window-light.png")
    inline = window.actions_by_id["inline"]
    inline.trigger()
    take(window, folder / "inline.png")
    inline.trigger()
    switch.set_mode("dark")
    take(window, folder / "window-dark.png")
    switch.set_mode("light")
    switch.set_safe(True)
    take(window, folder / "window-blue-orange.png")
    switch.set_safe(False)
    factor_with(window, "emissions")
    take(window, folder / "added.png")
    factor_with(window, "Congestion, strikes")
    take_dialog(window.pairing.pair_with, folder / "pairing.png")
    take_dialog(window.opener.ask, folder / "open-dialog.png")
    take_dialog(lambda: window.opener.point_at("new"), folder / "section-picker.png")
    take_dialog(lambda: export_dialog(window), folder / "export-dialog.png", after=3000)
    window.resize(1000, 700)
    factor_with(window, "parcel-locker")
    take(window, folder / "window-narrow.png")
    window.resize(*USUAL)
    figures_picture(window, folder)
    window.close()


def export_dialog(window: MainWindow) -> None:
    """Open the dialog of exports as large as it is on a screen that has room for it."""
    window.exporter.ask()
    for dialog in window.findChildren(ExportDialog):
        dialog.resize(*EXPORT_SIZE)


def figures_picture(window: MainWindow, folder: Path) -> None:
    """The table of figures with its chart, some rows marked as by a reviewer."""
    act = window.actions_by_id
    for mark in ("figure-checked", "figure-checked", "figure-needs-source"):
        act["next-figure"].trigger()
        settle(100)
        act[mark].trigger()
    if not window.figures.chart.isVisible():
        act["figures-chart"].trigger()
    window.resizeDocks([window.figures], [380], Qt.Orientation.Vertical)
    take(window.figures, folder / "figures.png")


def history_pictures(folder: Path) -> None:
    """The matrix of four filings, and the time bar above two of them, in the window with its tabs."""
    whole = TabbedWindow(ThemeSwitch(application(), "light"), Settings())
    whole.resize(*USUAL)
    whole.show()
    home = whole.current
    home.histories.open_samples()
    ended = QEventLoop()
    home.histories.filler.ended.connect(ended.quit)
    ended.exec()
    home.histories.go_to(FactorAt(3, 5))
    take(whole, folder / "matrix.png")
    reading_pictures(whole, folder)
    home.histories.show_page("matrix")
    home.histories.open_chosen()
    pair = whole.current
    shown = QEventLoop()
    pair.loaded.connect(shown.quit)
    shown.exec()
    settle()
    take(whole, folder / "time-bar.png")
    whole.close()


def reading_pictures(whole: TabbedWindow, folder: Path) -> None:
    """The text with the years of its sentences, at one that was reworded, and a figure over the years."""
    home = whole.current.histories
    home.show_page("blame")
    text = home.view.current
    until(lambda: not text.tracing.busy)
    reworded = [one for one in text.pane.page.sentences if len(one.age.reworded) > 1]
    text.pane.go_to(next(one.number for one in reworded if one.blamed.at.part))
    text.bar.past.setChecked(True)
    take(whole, folder / "text-and-years.png")
    home.show_page("series")
    series = home.view.current
    until(lambda: not series.finding.busy)
    longest = max(range(series.table.model().rowCount()), key=lambda row: len(series.model.lines[row].stops))
    series.table.choose(longest)
    take(whole, folder / "series.png")


def until(there: Callable[[], bool]) -> None:
    """Wait until something is so."""
    while not there():
        settle(100)


def report_pictures(folder: Path, old: Path, new: Path) -> None:
    """The HTML reports as a browser shows them: of two filings, and of all samples."""
    chromium = shutil.which("chromium") or shutil.which("chromium-browser") or shutil.which("google-chrome")
    if chromium is None:
        print("no Chromium: the pictures of the reports are left as they are")
        return
    filings = [read(path) for path in sample_filings()]
    comparisons = Comparisons(filings)
    years = render_history_html(history(filings, comparisons=comparisons), comparisons)
    for name, html, height in (
        ("report", render_html(compare(read(old), read(new))), 1500),
        ("history-report", years, 1000),
    ):
        page, picture = Path(DATA) / f"{name}.html", folder / f"{name}.png"
        write_report(html, page)
        options = (
            "--headless",
            "--no-sandbox",
            "--disable-gpu",
            "--hide-scrollbars",
            f"--window-size=1400,{height}",
        )
        subprocess.run(
            [chromium, *options, f"--screenshot={picture}", page.as_uri()], check=True, capture_output=True
        )
        save(QImage(str(picture)), picture)


def main() -> None:
    """Take them all into the folder named on the command line."""
    folder = Path(sys.argv[1])
    folder.mkdir(parents=True, exist_ok=True)
    old, new = sample_pair()
    try:
        window_pictures(folder, old, new)
        history_pictures(folder)
        report_pictures(folder, old, new)
    finally:
        shutil.rmtree(DATA, ignore_errors=True)


if __name__ == "__main__":
    main()
