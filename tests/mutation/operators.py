"""The small faults that are planted: mutmut's operators, and three that it lacks.

``blocks[i].row and edge(i)`` that becomes ``edge(i)`` once made every figure of a table vanish while all
tests passed. mutmut swaps ``and`` for ``or`` but never drops one side, so that fault would not have been
tried. The three operators here drop one side of ``and`` / ``or``, drop a statement, and negate a condition.

What is never mutated, since no test can or should notice it, stands in :func:`is_left_alone`.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from typing import Any

import libcst
from libcst.metadata import CodePosition, MetadataWrapper, PositionProvider
from mutmut.mutation.mutators import mutation_operators, operator_arg_removal, operator_assignment

Operator = Callable[[Any], Iterable[libcst.CSTNode]]

# Arguments that guard against mistakes of the programmer: a right program does the same without them.
GUARDS = {"strict", "slots", "frozen", "maxsize", "timeout"}


def operand_dropped(node: libcst.BooleanOperation) -> Iterator[libcst.CSTNode]:
    """``a and b`` -> ``a`` and ``b``, in brackets so that what stands around keeps its meaning."""
    for side in (node.left, node.right):
        if side.lpar:
            yield side
        else:
            yield side.with_changes(lpar=[libcst.LeftParen()], rpar=[libcst.RightParen()])


def statement_dropped(node: libcst.SimpleStatementLine) -> Iterator[libcst.CSTNode]:
    """``seen.add(word)``, ``continue`` or ``count += 1`` on a line of its own -> ``pass``."""
    (statement, *more) = node.body
    acts = isinstance(statement, libcst.Continue | libcst.Break | libcst.AugAssign) or (
        isinstance(statement, libcst.Expr) and isinstance(statement.value, libcst.Call)
    )
    if acts and not more:
        yield node.with_changes(body=[libcst.Pass()])


def condition_negated(node: libcst.If | libcst.While | libcst.CompIf) -> Iterator[libcst.CSTNode]:
    """``if a:`` -> ``if not (a):``; the same for the ``if`` of a comprehension."""
    inner = node.test
    if not inner.lpar:
        inner = inner.with_changes(lpar=[libcst.LeftParen()], rpar=[libcst.RightParen()])
    space = libcst.SimpleWhitespace(" ")
    yield node.with_changes(test=libcst.UnaryOperation(libcst.Not(space), inner))


OPERATORS: list[tuple[type, Operator]] = [
    # A name that is None falls over where it is used: that tells what coverage tells already.
    *((kind, operator) for kind, operator in mutation_operators if operator is not operator_assignment),
    (libcst.BooleanOperation, operand_dropped),
    (libcst.SimpleStatementLine, statement_dropped),
    (libcst.If, condition_negated),
    (libcst.CompIf, condition_negated),
]


def is_left_alone(node: libcst.CSTNode) -> bool:
    """Tell whether a node and all that is in it are not to be mutated.

    That is: annotations, imports, decorators, docstrings, assertions, ``__all__``, arguments that only guard
    against mistakes, and calls of ``cast`` and ``TypeVar``.
    """
    match node:
        case (
            libcst.Annotation()
            | libcst.Import()
            | libcst.ImportFrom()
            | libcst.Decorator()
            | libcst.Assert()
            | libcst.TypeAlias()
            | libcst.FormattedString()
        ):
            return True
        case libcst.Expr(value=libcst.SimpleString() | libcst.ConcatenatedString()):
            return True
        case libcst.Assign(targets=[libcst.AssignTarget(target=libcst.Name(value="__all__"))]):
            return True
        case libcst.Arg(keyword=libcst.Name(value=name)) if name in GUARDS:
            return True
        case libcst.Call(func=libcst.Name(value="cast" | "TypeVar")):
            return True
    return False


def is_vocabulary(node: libcst.CSTNode, parent: libcst.CSTNode | None) -> bool:
    """Tell whether a string is one word of a list of words: ``MONTHS = ("january", "february", …)``.

    How well such lists cover what filings say is measured by tests/accuracy; a test for each word would copy
    the list.
    """
    return isinstance(node, libcst.SimpleString) and isinstance(parent, libcst.Element | libcst.DictElement)


def is_case_of_pattern(old: libcst.CSTNode, new: libcst.CSTNode) -> bool:
    """Tell whether a regular expression changed its case only, which ``re.IGNORECASE`` undoes."""
    return (
        isinstance(old, libcst.SimpleString)
        and isinstance(new, libcst.SimpleString)
        and "r" in old.prefix
        and old.value.lower() == new.value.lower()
    )


def is_none_passed(operator: Operator, old: libcst.CSTNode, new: libcst.CSTNode) -> bool:
    """Tell whether a call was given None for an argument; left out it takes the default: that tells more."""
    if operator is not operator_arg_removal:
        return False
    assert isinstance(old, libcst.Call)
    assert isinstance(new, libcst.Call)
    return len(old.args) == len(new.args)


class Planting(libcst.CSTVisitor):
    """Collects every mutant of a module, in the order of the text."""

    def __init__(self, wrapper: MetadataWrapper) -> None:
        self.found: list[tuple[int, libcst.CSTNode, libcst.CSTNode, str]] = []
        self._places = wrapper.resolve(PositionProvider)
        self._around: list[libcst.CSTNode] = []

    def on_visit(self, node: libcst.CSTNode) -> bool:
        """Collect the mutants of one node; what is left alone is not entered."""
        if is_left_alone(node):
            return False
        if not is_vocabulary(node, self._around[-1] if self._around else None):
            for kind, operator in OPERATORS:
                if isinstance(node, kind):
                    self._collect(node, operator)
        self._around.append(node)
        return True

    def on_leave(self, original_node: libcst.CSTNode) -> None:
        """Step out of a node again; one that was left alone was never stepped into."""
        if self._around and self._around[-1] is original_node:
            self._around.pop()

    def _collect(self, node: libcst.CSTNode, operator: Operator) -> None:
        start: CodePosition = self._places[node].start
        for mutated in operator(node):
            if not (is_case_of_pattern(node, mutated) or is_none_passed(operator, node, mutated)):
                self.found.append((start.line, node, mutated, operator.__name__))
