"""Style of fragility: how many components are met, and one map per component."""

from __future__ import annotations

from collections.abc import Mapping

import numpy as np
import pandas as pd

from ..core.fragility.model import words
from ..core.i18n import pick
from ..core.resources import vocabulary
from .comparison_style_written import Map
from .figure_text import figure_text


def fragility_maps(table: pd.DataFrame, labels: Mapping[str, str]) -> list[Map]:
    """The counts first, then the state of each component; ``labels``: of the components, by id. Any thread."""
    maps = [
        _counts(table["nb_remplies"].to_numpy(dtype=object), table["nb_inconnues"].to_numpy(dtype=object))
    ]
    maps += [
        _component(f"{one}_etat", label, table[f"{one}_etat"].to_numpy(dtype=object))
        for one, label in labels.items()
    ]
    return maps


def _counts(met: np.ndarray, unknown: np.ndarray) -> Map:
    spec = vocabulary("comparison_style")["fragility"]
    known = np.asarray([value == value and isinstance(value, (int, float)) for value in met], dtype=bool)
    whole = known & np.asarray([value == 0 for value in unknown], dtype=bool)
    rules = []
    for count in sorted({int(value) for value in met[known]}, reverse=True):
        colour = spec["colours"][min(count, len(spec["colours"]) - 1)]
        text = pick(spec["met_none" if not count else "met_one" if count == 1 else "met"])
        number = int((met[known] == count).sum())
        rules.append((f'"nb_remplies" = {count}', text.format(n=count, count=figure_text(number)), colour))
    if not known.all():
        text = pick(spec["unknown"]).format(count=figure_text(int((~known).sum())))
        rules.append(('"nb_remplies" IS NULL', text, ""))
    name = pick(spec["style"])
    partly = int((known & ~whole).sum())
    if partly:
        name += " \u2013 " + pick(spec["some_unknown"]).format(count=figure_text(partly))
    return Map(name, tuple(rules))


def _component(field: str, label: str, states: np.ndarray) -> Map:
    spec = vocabulary("comparison_style")["fragility"]["states"]
    texts = {name: pick(text) for name, text in words()["states"].items()}
    rules = []
    for name, text in texts.items():
        count = int((states == text).sum())
        if count:
            said = f"{text[:1].upper()}{text[1:]} ({figure_text(count)})"
            rules.append((f"\"{field}\" = '{text}'", said, spec.get(name, "")))
    return Map(label, tuple(rules))
