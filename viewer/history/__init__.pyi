from .comparisons import Comparisons
from .model import DoubtfulOrder, FactorAt, History, Lineage, OrderDoubt, Step
from .order import in_time
from .stages import ImpossibleHistory, aligned_history, history
from .steps import compared

__all__ = [
    "Comparisons",
    "DoubtfulOrder",
    "FactorAt",
    "History",
    "ImpossibleHistory",
    "Lineage",
    "OrderDoubt",
    "Step",
    "aligned_history",
    "compared",
    "history",
    "in_time",
]
