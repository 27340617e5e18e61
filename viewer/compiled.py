"""``factordiff compare`` compiled nine hundred patterns before it read a line: a third of each start.

Python keeps the byte code of modules, but neither the patterns that they make nor the methods that it writes
for data classes; both are compiled anew in every process. A program that calls :func:`keep` first finds them
as it left them. They are kept under their own text, so what is kept can be old but never wrong, and what
cannot be read, written or understood is compiled as ever.

Only what the program itself says is kept, never a pattern made of a filing or of what someone looks for: what
is compiled while a module is imported, and what :func:`constant` compiles.

What is read back is executed, as byte code is, so it lies where only the user can write: in a folder of the
user's own cache, never beside the data that a team may share. A folder or file that anybody else owns or may
write, or that a symbolic link leads to, is left alone. Its owner and its mode tell that: an access list of
macOS (``chmod +a``) shows in neither, and whoever gives others leave by one gives them this, too. Windows
tells no owner this way: there only the cache that it keeps for each user is used, and no folder that is
named.
"""

from __future__ import annotations

import atexit
import dataclasses
import marshal
import os
import re
import stat
import sys
import time
import zlib
from array import array
from collections.abc import Mapping
from contextlib import suppress
from importlib import import_module
from pathlib import Path
from types import CodeType, FrameType
from typing import Any

import viewer

VARIABLE = "FACTORDIFF_COMPILED"
"""Environment variable that names another folder than one in the user's cache, or says ``off``; on Windows,
where it cannot be told who may write to a folder, each name is as ``off``."""
OFF = "off"
_MOST = 10_000
"""Entries beyond which nothing more is kept; the whole program has some three thousand."""
_NO_LINK = getattr(os, "O_NOFOLLOW", 0)
"""What has a symbolic link refused, where the system knows it."""
_BINARY = getattr(os, "O_BINARY", 0)
"""What Windows needs to change no line ends."""
_SUM = 4
"""Bytes behind the version that tell whether the rest is whole."""
_FILE = f"{sys.implementation.cache_tag}-2.bin"
"""What is kept lies there. The first such file had methods of data classes with other annotations."""
_MADE = r"(?P<tag>[a-z]+-\d+[a-z]*)(?:-\d+)?\.(?P<end>bin|\d+)"
"""What such files have been called, whole and while one is being written."""
_LEFT = 100 * 24 * 3600.0
"""Seconds after which a file of another Python, or what a write that was cut off left, is used no more."""
_Written = tuple[int, bytes, int, Mapping[str, int], tuple[str | None, ...]]
"""What the engine takes beside the pattern's own text: flags, code, groups, and their names in two ways."""


def keep() -> None:
    """Use what is kept from now on, and keep what is new when the process ends. To be called once, first."""
    named = os.environ.get(VARIABLE)
    if named == OFF or (named and not hasattr(os, "getuid")):
        return
    with suppress(ImportError, AttributeError, TypeError, ValueError):
        _Kept((Path(named) if named else _usual_folder()) / _FILE).install()


def constant(expression: str, flags: int = 0) -> re.Pattern[str]:
    """Compile a pattern that is made of the program's own text, when it is first needed."""
    return re.compile(expression, flags)


class _Kept:
    """What was compiled in earlier processes and in this one.

    Raises:
        ImportError, AttributeError, TypeError, ValueError: This Python compiles patterns in another way.
    """

    def __init__(self, path: Path) -> None:
        self.path = path
        self.engine: Any = import_module("_sre")
        self.compiler: Any = import_module("re._compiler")
        self.parser: Any = import_module("re._parser")
        version = (viewer.__version__, sys.version, self.engine.MAGIC, self.engine.CODESIZE)
        self.version = f"{version!r}\n".encode()
        """First line of the file: nothing behind it is read where it is another."""
        self.patterns: dict[tuple[str, int], _Written] = {}
        self.methods: dict[str, CodeType] = {}
        self.grown = False
        self.as_ever: Any = self.compiler.compile
        # What a later Python may lack is missed now, and not by the first pattern of a program that starts.
        self._pattern("(?P<a>.)", self._compiled("(?P<a>.)", 0))

    def install(self) -> None:
        """Put itself before what compiles patterns and what writes the methods of data classes."""
        self._read()

        def compiled(pattern: object, flags: int = 0) -> object:
            if type(pattern) is not str:  # a member of an enumeration can be compiled and not be kept
                return self.as_ever(pattern, flags)
            key = pattern, int(flags)
            written = self.patterns.get(key)
            if written is None:
                if flags & re.DEBUG or not _of_the_program(sys._getframe(1)):
                    return self.as_ever(pattern, flags)
                written = self.patterns[key] = self._compiled(*key)
                self.grown = True
            return self._pattern(pattern, written)

        def executed(text: str, known: dict[str, Any], local: dict[str, Any] | None = None) -> None:
            code = self.methods.get(text)
            if code is None:
                # As dataclasses itself compiles it: without the future of this module, by which annotations
                # would be the names that dataclasses has for them, as text.
                code = compile(text, "<methods of data classes>", "exec", dont_inherit=True)
                self.methods[text] = code
                self.grown = True
            exec(code, known, local)  # noqa: S102 - what dataclasses itself would execute

        self.compiler.compile = compiled
        vars(dataclasses)["exec"] = executed
        atexit.register(self.write)

    def _compiled(self, pattern: str, flags: int) -> _Written:
        """Compile a pattern as ``re`` does, up to where the engine takes over."""
        parsed = self.parser.parse(pattern, flags)
        code = self.compiler._code(parsed, flags)
        state = parsed.state
        names: list[str | None] = [None] * state.groups
        for name, at in state.groupdict.items():
            names[at] = name
        written = array("I", code).tobytes()
        return flags | state.flags, written, state.groups - 1, state.groupdict, tuple(names)

    def _pattern(self, pattern: str, written: _Written) -> object:
        codes = array("I")
        codes.frombytes(written[1])
        return self.engine.compile(pattern, written[0], codes.tolist(), *written[2:])

    def _read(self) -> None:
        with suppress(OSError, ValueError, TypeError, EOFError):
            content = own_content(self.path)
            if not content.startswith(self.version):
                return
            said, kept = content[len(self.version) :][:_SUM], content[len(self.version) + _SUM :]
            if zlib.crc32(kept).to_bytes(_SUM, "big") == said:
                self.patterns, self.methods = marshal.loads(kept)  # noqa: S302 - see own_content

    def write(self) -> None:
        """Keep what is known, if any of it is new; a folder that cannot be written keeps nothing."""
        if not self.grown or len(self.patterns) + len(self.methods) > _MOST:
            return
        beside = self.path.with_suffix(f".{os.getpid()}")
        with suppress(OSError, ValueError):
            content = marshal.dumps((self.patterns, self.methods))
            self.path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
            check_own(os.lstat(self.path.parent))
            handle = os.open(beside, os.O_WRONLY | os.O_CREAT | os.O_EXCL | _BINARY, 0o600)
            with os.fdopen(handle, "wb") as file:
                file.write(self.version + zlib.crc32(content).to_bytes(_SUM, "big") + content)
            beside.replace(self.path)
            self._clear_away()
        with suppress(OSError):
            beside.unlink(missing_ok=True)

    def _clear_away(self) -> None:
        """Remove what an earlier factordiff kept for this Python, and what has been left for a long time."""
        for path in self.path.parent.iterdir():
            made = re.fullmatch(_MADE, path.name)
            if made is None or path.name == self.path.name:
                continue
            with suppress(OSError):
                replaced = made["tag"] == sys.implementation.cache_tag and made["end"] == "bin"
                if replaced or time.time() - path.lstat().st_mtime > _LEFT:
                    path.unlink()


def _of_the_program(frame: FrameType | None) -> bool:
    """Tell whether a pattern is compiled by a module that is being imported, or by :func:`constant`."""
    while frame is not None:
        code = frame.f_code
        if code is constant.__code__:
            return True
        if code.co_name == "<module>":
            # One that has been imported already has called what runs now: it is no part of its import.
            return bool(getattr(frame.f_globals.get("__spec__"), "_initializing", False))
        frame = frame.f_back
    return False


def own_content(path: Path) -> bytes:
    """Return a file that nobody but the user can have written.

    Raises:
        OSError: It is not there, or somebody else may have written it, or its folder.
    """
    check_own(os.lstat(path.parent))
    with os.fdopen(os.open(path, os.O_RDONLY | _NO_LINK | _BINARY), "rb") as file:
        check_own(os.fstat(file.fileno()))
        return file.read()


def check_own(found: os.stat_result) -> None:
    """Raise an error for what is not the user's alone; Windows keeps the caches of users apart by itself."""
    others = stat.S_IWGRP | stat.S_IWOTH
    if stat.S_ISLNK(found.st_mode) or (
        hasattr(os, "getuid") and (found.st_uid != os.getuid() or found.st_mode & others)
    ):
        raise PermissionError


def _usual_folder() -> Path:
    import platformdirs  # not needed where a folder is named

    return platformdirs.user_cache_path("factordiff", appauthor=False) / "compiled"
