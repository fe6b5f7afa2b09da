"""v-tests: how far a class is from all rows taken together, on the scale of a standard normal deviate.

|v| >= 1.96 is read as « unlikely at 5 % ». On the indicators that made the classes they describe and prove nothing.
Sources: Lebart, Morineau, Piron (2000), p. 181; ``catdes`` of FactoMineR.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from scipy.special import gammaln, logsumexp, ndtri_exp

NOTABLE = 1.96


def v_of_means(
    mean: np.ndarray, overall: np.ndarray, sd: np.ndarray, size: np.ndarray, n: float
) -> np.ndarray:
    """v = (mean - overall) / sd · √size / √((n - size) / (n - 1)); 0 where a class holds all rows or sd is 0.

    ``mean`` (classes, columns); ``overall`` and population ``sd`` (columns); ``size`` (classes): rows of each class, or
    their weight where weights sum to ``n``.
    """
    spread = np.sqrt((n - size) / (n - 1))[:, None] * sd
    gap = (mean - overall) * np.sqrt(size)[:, None]
    return np.asarray(np.divide(gap, spread, out=np.zeros_like(gap), where=spread > 0))


@dataclass(frozen=True)
class CategoryTest:
    """One category in one class. ``in_category``: per cent of the category's rows that are in the class (Cla/Mod);
    ``in_class``: per cent of the class that is of the category (Mod/Cla); ``everywhere``: per cent of all rows that are
    of the category (Global); ``p``: two-sided; ``v``: positive where the category is over-represented."""

    in_category: float
    in_class: float
    everywhere: float
    p: float
    v: float


def category_test(both: int, in_class: int, of_category: int, n: int) -> CategoryTest:
    """Two-sided hypergeometric test: ``both`` of the ``in_class`` rows have the category, ``of_category`` of ``n`` do.

    The probability is twice the smaller of the two tails, each with half of the observed case (``catdes``).
    """
    low, high = max(0, in_class + of_category - n), min(in_class, of_category)
    log_p = _log_chances(np.arange(low, high + 1), in_class, of_category, n)
    here = both - low
    tails = [_tail(log_p[:here], log_p[here]), _tail(log_p[here + 1 :], log_p[here])]
    log_two_sided = min(0.0, *tails)
    share, overall = both / in_class, of_category / n
    sign = 1.0 if share > overall else -1.0
    v = -sign * float(ndtri_exp(log_two_sided - np.log(2.0)))
    return CategoryTest(
        100 * both / of_category, 100 * share, 100 * overall, float(np.exp(log_two_sided)), v + 0.0
    )


def _tail(log_p: np.ndarray, log_observed: float) -> float:
    """Log of: twice the chances beyond the observed case, plus its own."""
    return float(logsumexp(np.r_[log_p + np.log(2.0), log_observed]))


def _log_chances(k: np.ndarray, drawn: int, marked: int, n: int) -> np.ndarray:
    """Log of the hypergeometric probabilities of ``k`` marked among ``drawn``, out of ``marked`` among ``n``."""

    def log_choose(top: np.ndarray, bottom: np.ndarray) -> np.ndarray:
        return np.asarray(gammaln(top + 1) - gammaln(bottom + 1) - gammaln(top - bottom + 1))

    whole = np.array(float(n))
    return np.asarray(
        log_choose(np.array(float(marked)), k)
        + log_choose(np.array(float(n - marked)), drawn - k)
        - log_choose(whole, np.array(float(drawn)))
    )
