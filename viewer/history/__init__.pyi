from .blaming.blame import SentenceHistory, blame, blame_words, last_seen
from .blaming.model import Blamed, BlamedWord, Gone, Rewording, SentenceAt
from .comparisons import Comparisons
from .model import DoubtfulOrder, FactorAt, History, Lineage, OrderDoubt, Step
from .order import in_time
from .series.find import series_of
from .series.model import Point, Series
from .series.when import PointTime
from .shifts import ShiftInTime, shifts_in_time
from .stages import ImpossibleHistory, aligned_history, history
from .steps import compared
from .stored import ComparisonStore

__all__ = [
    "Blamed",
    "BlamedWord",
    "ComparisonStore",
    "Comparisons",
    "DoubtfulOrder",
    "FactorAt",
    "Gone",
    "History",
    "ImpossibleHistory",
    "Lineage",
    "OrderDoubt",
    "Point",
    "PointTime",
    "Rewording",
    "SentenceAt",
    "SentenceHistory",
    "Series",
    "ShiftInTime",
    "Step",
    "aligned_history",
    "blame",
    "blame_words",
    "compared",
    "history",
    "in_time",
    "last_seen",
    "series_of",
    "shifts_in_time",
]
