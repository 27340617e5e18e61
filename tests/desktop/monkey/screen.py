"""Where the monkey's window is shown: on a screen of its own in memory, or on none."""

from __future__ import annotations

import os
import shutil
import subprocess
from collections.abc import Iterator, Mapping
from contextlib import contextmanager


@contextmanager
def screen() -> Iterator[Mapping[str, str]]:
    """Yield the environment variables for a screen: Xvfb with a window manager where they are installed.

    Without Xvfb Qt draws on its offscreen platform: the same acts, less the clipboard and the windowing of X.
    """
    xvfb, manager = shutil.which("Xvfb"), shutil.which("openbox")
    if xvfb is None:
        yield {"QT_QPA_PLATFORM": "offscreen"}
        return
    read, write = os.pipe()
    command = [xvfb, "-displayfd", str(write), "-screen", "0", "1400x900x24", "-nolisten", "tcp"]
    quiet = {"stdout": subprocess.DEVNULL, "stderr": subprocess.DEVNULL}
    running = [subprocess.Popen(command, pass_fds=[write], **quiet)]
    os.close(write)
    try:
        with os.fdopen(read) as number:
            shown = {"QT_QPA_PLATFORM": "xcb", "DISPLAY": f":{number.readline().strip()}"}
        if manager is not None:
            running.append(subprocess.Popen([manager], env={**os.environ, **shown}, **quiet))
        yield shown
    finally:
        for process in reversed(running):
            process.terminate()
            process.wait()
