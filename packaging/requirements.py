"""Print the project's requirements less some, for an environment that must do without them.

``pip`` cannot leave one dependency out; the suite has to pass with PySide6 absent, so its
requirements are listed here from pyproject.toml, the one place that names them.
"""

import argparse
import re
import tomllib
from pathlib import Path


def requirements(extra: str | None, without: set[str]) -> list[str]:
    """Requirement lines of the project and one extra, those named in ``without`` left out."""
    project = tomllib.loads(Path("pyproject.toml").read_text(encoding="utf-8"))["project"]
    lines = list(project["dependencies"])
    if extra:
        lines += project["optional-dependencies"][extra]
    left_out = {name.lower() for name in without}
    return [line for line in lines if re.split(r"[\s<>=!~;\[]", line, maxsplit=1)[0].lower() not in left_out]


if __name__ == "__main__":
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--extra")
    parser.add_argument("--without", action="append", default=[])
    arguments = parser.parse_args()
    print("\n".join(requirements(arguments.extra, set(arguments.without))))
