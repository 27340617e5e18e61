"""Find the system libraries that Qt needs and a bare Debian or Ubuntu lacks.

``ImportError: libEGL.so.1: cannot open shared object file`` is all that one is told at first, and then
the same of the next library: PySide6's wheels bring Qt itself but not libEGL, xcb and the like. This asks
the loader for all of them at once and prints the one line that mends it.

    python packaging/qt_libraries.py window      what a window on the screen loads: X11's libraries too
    python packaging/qt_libraries.py offscreen   what the tests load: they draw on an invisible screen

With ``--offer`` it asks whether to run that line, and with ``YES=1`` it runs it unasked, as root or by sudo.
As root on a CI machine (``CI`` is set) it always runs it.
"""

import argparse
import importlib.util
import os
import shutil
import subprocess
import sys
from pathlib import Path

# What Qt loads on X11 and Wayland, and the Debian package of each.
PACKAGES = {
    "libEGL.so.1": "libegl1",
    "libGL.so.1": "libgl1",
    "libGLX.so.0": "libglx0",
    "libOpenGL.so.0": "libopengl0",
    "libICE.so.6": "libice6",
    "libSM.so.6": "libsm6",
    "libX11.so.6": "libx11-6",
    "libX11-xcb.so.1": "libx11-xcb1",
    "libdbus-1.so.3": "libdbus-1-3",
    "libfontconfig.so.1": "libfontconfig1",
    "libfreetype.so.6": "libfreetype6",
    "libglib-2.0.so.0": "libglib2.0-0",
    "libgthread-2.0.so.0": "libglib2.0-0",
    "libwayland-client.so.0": "libwayland-client0",
    "libwayland-cursor.so.0": "libwayland-cursor0",
    "libwayland-egl.so.1": "libwayland-egl1",
    "libxcb.so.1": "libxcb1",
    "libxcb-cursor.so.0": "libxcb-cursor0",
    "libxcb-glx.so.0": "libxcb-glx0",
    "libxcb-icccm.so.4": "libxcb-icccm4",
    "libxcb-image.so.0": "libxcb-image0",
    "libxcb-keysyms.so.1": "libxcb-keysyms1",
    "libxcb-randr.so.0": "libxcb-randr0",
    "libxcb-render.so.0": "libxcb-render0",
    "libxcb-render-util.so.0": "libxcb-render-util0",
    "libxcb-shape.so.0": "libxcb-shape0",
    "libxcb-shm.so.0": "libxcb-shm0",
    "libxcb-sync.so.1": "libxcb-sync1",
    "libxcb-util.so.1": "libxcb-util1",
    "libxcb-xfixes.so.0": "libxcb-xfixes0",
    "libxcb-xkb.so.1": "libxcb-xkb1",
    "libxkbcommon.so.0": "libxkbcommon0",
    "libxkbcommon-x11.so.0": "libxkbcommon-x11-0",
    "libzstd.so.1": "libzstd1",
}
# What each purpose loads, below PySide6's folder.
OFFSCREEN = ("QtGui.abi3.so", "QtWidgets.abi3.so", "Qt/plugins/platforms/libqoffscreen.so")
LOADED = {"offscreen": OFFSCREEN, "window": (*OFFSCREEN, "Qt/plugins/platforms/libqxcb.so")}
FONTS = "fonts-dejavu-core"


def missing_libraries(pyside: Path, purpose: str) -> list[str]:
    """Names of the shared libraries that the loader does not find for a purpose, in order."""
    missing: list[str] = []
    for name in LOADED[purpose]:
        listing = subprocess.run(["ldd", pyside / name], capture_output=True, text=True, check=False)
        for line in listing.stdout.splitlines():
            library, _, where = line.strip().partition(" => ")
            if where.startswith("not found") and library not in missing:
                missing.append(library)
    return missing


def has_fonts() -> bool:
    """Tell whether any font is installed; Qt brings none of its own."""
    folders = (Path("/usr/share/fonts"), Path("/usr/local/share/fonts"), Path.home() / ".local/share/fonts")
    return any(next(folder.rglob("*.[to]t[fc]"), None) for folder in folders if folder.is_dir())


def qt_folder() -> Path | None:
    """Where PySide6 is installed; None where it is not."""
    spec = importlib.util.find_spec("PySide6")
    return Path(spec.origin).parent if spec and spec.origin else None


def lacking(purpose: str) -> tuple[list[str], list[str]]:
    """Return what is missing by name, and the Debian packages that bring it."""
    qt = qt_folder()
    if not sys.platform.startswith("linux") or qt is None or not shutil.which("ldd"):
        return [], []
    names = missing_libraries(qt, purpose)
    packages = sorted({PACKAGES[name] for name in names if name in PACKAGES})
    if not has_fonts():
        names.append("any font")
        packages.append(FONTS)
    return names, packages


def is_wanted(line: str, offer: bool) -> bool:
    """Tell whether to run the line that installs: by ``YES``, by ``CI``, or because one says so."""
    if offer and os.environ.get("YES"):
        return True
    if os.environ.get("CI"):
        return os.geteuid() == 0
    if not (offer and sys.stdin.isatty()):
        return False
    return input(f"Run {line}? [y/N] ").strip().lower() in {"y", "yes"}


def install(as_root: list[str], command: list[str]) -> bool:
    """Fetch the lists of packages and install; False where that failed, having said why."""
    quiet = ["env", "DEBIAN_FRONTEND=noninteractive"]
    updated = subprocess.run([*as_root, "apt-get", "update", "-qq"], check=False)
    return not updated.returncode and not subprocess.run([*as_root, *quiet, *command], check=False).returncode


def main(arguments: list[str] | None = None) -> int:
    """Report what is missing, or install it; 0 when nothing is missing in the end."""
    parser = argparse.ArgumentParser(description=__doc__.partition("\n")[0])
    parser.add_argument("purpose", choices=sorted(LOADED))
    parser.add_argument("--offer", action="store_true", help="ask whether to install what is missing")
    asked = parser.parse_args(arguments)
    names, packages = lacking(asked.purpose)
    if not names:
        return 0
    as_root = [] if os.geteuid() == 0 else ["sudo"]
    command = ["apt-get", "install", "-y", "--no-install-recommends", *packages]
    line = " ".join([*as_root, *command])
    print(f"Qt lacks {', '.join(names)}.", file=sys.stderr, flush=True)
    can = packages and all(shutil.which(program) for program in (*as_root, "apt-get"))
    if can and is_wanted(line, asked.offer) and install(as_root, command):
        names, _ = lacking(asked.purpose)
        if not names:
            return 0
        print(f"Qt still lacks {', '.join(names)}.", file=sys.stderr)
    mend = f"On Debian or Ubuntu: {line}" if packages else "Install the packages with them."
    print(mend, file=sys.stderr)
    return 2


if __name__ == "__main__":
    raise SystemExit(main())
