"""A browser without a window, the page that it shows, and what it did meanwhile.

Needs Chromium and Node.js as the system has them, and Playwright, which drives it; `make browser-test` brings
axe-core and the checker of HTML. What is missing is named, and the tests are skipped.
"""

from __future__ import annotations

import os
import shutil
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest

from tests.browser.reports import REPORTS
from viewer.report import write_report

if TYPE_CHECKING:
    from playwright.sync_api import Browser, Page

MODULES = Path(os.environ.get("FACTORDIFF_NODE_MODULES", ".browser/node_modules"))
AXE, CHECKER = MODULES / "axe-core" / "axe.min.js", MODULES / "vnu-jar" / "build" / "dist" / "vnu.jar"
CHROMIUM = shutil.which("chromium") or shutil.which("chromium-browser") or shutil.which("google-chrome")


@dataclass
class Shown:
    """A page, and what the browser did while it was shown."""

    page: Page
    requests: list[str] = field(default_factory=list)
    """Addresses asked for, but for the page's own."""
    said: list[str] = field(default_factory=list)
    """Messages of the console, faults of scripts, and dialogs."""


Show = Callable[..., Shown]


@pytest.fixture(scope="session")
def axe() -> str:
    if not AXE.is_file():
        pytest.skip(f"there is no {AXE}: make browser-test")
    return AXE.read_text(encoding="utf-8")


@pytest.fixture(scope="session")
def checker() -> list[str]:
    java = shutil.which("java")
    if java is None or not CHECKER.is_file():
        pytest.skip(f"there is no java, or no {CHECKER}: make browser-test")
    return [java, "-jar", str(CHECKER)]


@pytest.fixture(scope="session")
def browser() -> Iterator[Browser]:
    if CHROMIUM is None:
        pytest.skip("there is no Chromium: apt install chromium")
    driver = pytest.importorskip(
        "playwright.sync_api", reason="Playwright is not installed: make browser-test"
    )
    with driver.sync_playwright() as playwright:
        # Root has no sandbox; what is shown is made here.
        browser = playwright.chromium.launch(executable_path=CHROMIUM, args=["--no-sandbox"])
        yield browser
        browser.close()


@pytest.fixture(scope="session")
def files(tmp_path_factory: pytest.TempPathFactory) -> dict[str, Path]:
    """The file of each report."""
    folder = tmp_path_factory.mktemp("reports")
    made = {}
    for name, report in REPORTS.items():
        made[name] = folder / f"{name.replace(' ', '-')}.html"
        write_report(report.html(), made[name])
    return made


@pytest.fixture
def show(browser: Browser, files: dict[str, Path]) -> Iterator[Show]:
    contexts = []

    def show(name: str, width: int = 1400, **look: Any) -> Shown:
        context = browser.new_context(viewport={"width": width, "height": 900}, **look)
        contexts.append(context)
        shown = Shown(context.new_page())
        own = files[name].as_uri()
        page = shown.page
        page.on("request", lambda one: shown.requests.append(one.url) if one.url != own else None)
        page.on("console", lambda one: shown.said.append(one.text))
        page.on("pageerror", lambda one: shown.said.append(str(one)))
        page.on("dialog", lambda one: (shown.said.append(one.message), one.dismiss()))
        page.goto(own, wait_until="load")
        return shown

    yield show
    for context in contexts:
        context.close()
