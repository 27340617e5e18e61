"""factordiff: a side-by-side viewer of what changed in the risk factors of two company filings.

As a library: ``from viewer import read, compare, history``. What there is stands in the stub beside this
file, and each name is loaded when it is first asked for: ``import viewer`` alone loads nothing. These names
are kept as docs/python.md says; all others may change from any version to the next.
"""

__version__ = "0.1.0"


def __getattr__(name: str) -> object:
    if name.startswith("__") and name != "__all__":
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    if name == "history":
        # The package, which may be called: see there.
        from importlib import import_module

        return import_module("viewer.history")
    import lazy_loader  # late: the command line's first start waits for it no longer than it must

    load, _, names = lazy_loader.attach_stub(__name__, __file__)
    return names if name == "__all__" else load(name)


def __dir__() -> list[str]:
    return sorted({*globals(), *__getattr__("__all__")})  # type: ignore[misc]
