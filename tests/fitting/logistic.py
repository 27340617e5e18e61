"""Logistic regression with a ridge penalty: from measured features to the odds of being a heading.

Minimises the negative log-likelihood plus half the penalty times the squared weights (Hastie, Tibshirani,
Friedman, The Elements of Statistical Learning, 4.4). The bias is not penalised.
"""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray
from scipy.optimize import minimize
from scipy.special import expit, xlogy

Floats = NDArray[np.float64]


def fit(
    features: Floats, outcomes: Floats, penalty: float, most: float | None = None
) -> tuple[Floats, float]:
    """Return weights and bias.

    Args:
        features: one row an example, one column a feature.
        outcomes: 1 or 0 for each row.
        penalty: how much is paid for large weights; 0 fits the examples as closely as can be.
        most: what no weight is above, the bias aside; None where they may be anything.
    """
    count = features.shape[1]

    def cost(values: Floats) -> tuple[float, Floats]:
        weights, bias = values[:count], values[count]
        odds = features @ weights + bias
        likelihood = float(np.sum(outcomes * odds - np.logaddexp(0.0, odds)))
        off = expit(odds) - outcomes
        slope = np.append(features.T @ off + penalty * weights, off.sum())
        return 0.5 * penalty * float(weights @ weights) - likelihood, slope

    bounds = [(None, most)] * count + [(None, None)]
    found = minimize(
        cost, np.zeros(count + 1), jac=True, method="L-BFGS-B", bounds=bounds, options={"maxiter": 2000}
    )
    return found.x[:count], float(found.x[count])


def log_loss(features: Floats, outcomes: Floats, weights: Floats, bias: float) -> float:
    """Return the mean negative log-likelihood of the outcomes, in nats an example."""
    odds = expit(features @ weights + bias)
    return float(-np.mean(xlogy(outcomes, odds) + xlogy(1 - outcomes, 1 - odds)))
