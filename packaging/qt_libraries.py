"""Find the system libraries that Qt needs and a bare Debian or Ubuntu lacks.

PySide6's wheels bring Qt itself but not libEGL, xcb and the like; without them the first import
fails with the name of one library, then of the next. This asks the loader for all of them at once
and prints the one line that mends it. As root on a CI machine (``CI`` is set) it runs that line.
"""

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
LOADED = (
    "QtGui.abi3.so",
    "QtWidgets.abi3.so",
    "Qt/plugins/platforms/libqxcb.so",
    "Qt/plugins/platforms/libqoffscreen.so",
)
FONTS = "fonts-dejavu-core"


def missing_libraries(pyside: Path) -> list[str]:
    """Names of the shared libraries that the loader does not find for Qt's window, in order."""
    missing: list[str] = []
    for name in LOADED:
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


def lacking() -> tuple[list[str], list[str]]:
    """Return what is missing by name, and the Debian packages that bring it."""
    spec = importlib.util.find_spec("PySide6")
    if not sys.platform.startswith("linux") or not (spec and spec.origin) or not shutil.which("ldd"):
        return [], []
    names = missing_libraries(Path(spec.origin).parent)
    packages = sorted({PACKAGES[name] for name in names if name in PACKAGES})
    if not has_fonts():
        names.append("any font")
        packages.append(FONTS)
    return names, packages


def main() -> int:
    """Report what is missing, or install it on a CI machine; 0 when nothing is missing in the end."""
    names, packages = lacking()
    if not names:
        return 0
    command = ["apt-get", "install", "-y", "--no-install-recommends", *packages]
    root = os.geteuid() == 0
    if packages and root and os.environ.get("CI") and shutil.which("apt-get"):
        print(f"Qt lacks {', '.join(names)}: running {' '.join(command)}", flush=True)
        subprocess.run(["apt-get", "update", "-qq"], check=True)
        subprocess.run(command, check=True, env={**os.environ, "DEBIAN_FRONTEND": "noninteractive"})
        names, _ = lacking()
        if not names:
            return 0
    mend = f"{'' if root else 'sudo '}{' '.join(command)}" if packages else "install the packages with them"
    print(f"Qt lacks {', '.join(names)}. On Debian or Ubuntu: {mend}", file=sys.stderr)
    return 2


if __name__ == "__main__":
    raise SystemExit(main())
