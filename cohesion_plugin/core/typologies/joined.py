"""Typologies that are published class by class: joined by code, or told from a finer one."""

from __future__ import annotations

from collections.abc import Collection

import numpy as np
import pandas as pd

from ..frames import with_none
from ..progress import SILENT, Progress
from ..published.model import kind_label
from ..resources import vocabulary
from ..text import plain
from .decision import Decision, texts
from .inputs import Inputs
from .model import Typology, motifs_of


def joined(typology: Typology, inputs: Inputs, progress: Progress = SILENT) -> Decision:
    """The class that a column of a published file gives.

    ``parameters``: ``column``, the standard column; ``values``, its values to classes where they differ; ``absent``,
    the class of a commune that the file does not list; ``refused``, values that are no class, with the reason.
    """
    p, motifs = typology.parameters, typology.motifs()
    column, label = p["column"], index_label(p["column"])
    decision = Decision(len(inputs))
    values, table = inputs.column(column), inputs.table_of(column)
    for value, reason in p.get("refused", {}).items():
        decision.refuse(values == value, motifs_of("missing")["refused"], column=label, reason=reason)
    if "absent" in p and table is not None:
        decision.take(~table.row & ~table.twice, p["absent"], motifs["absent"], column=label)
    codes = _codes(values, typology)
    finer = table.derived.get(column) if table is not None else None
    template = motifs["derived" if finer else "value"]
    source = index_label(finer) if finer else ""
    decision.take(
        pd.notna(codes), codes, template, column=label, value=_labels(codes, typology), source=source
    )
    refuse_missing(decision, inputs, column, ())
    progress.update(1.0)
    return decision


def refuse_missing(decision: Decision, inputs: Inputs, column: str, allowed: Collection[str] | None) -> None:
    """Refuse the open rows whose value is missing, or none of ``allowed`` (None: any value will do), and say why."""
    motifs, label = motifs_of("missing"), index_label(column)
    table = inputs.table_of(column)
    if table is None:
        return
    values = inputs.column(column)
    empty = pd.isna(values)
    decision.refuse(empty & table.twice, motifs["twice"], column=label, file=table.label)
    decision.refuse(empty & ~table.row, motifs["no_row"], column=label, file=table.label)
    decision.refuse(empty, motifs["empty"], column=label, file=table.label)
    if allowed is not None:
        decision.refuse(
            ~np.isin(values.astype(str), list(allowed)), motifs["strange"], column=label, value=texts(values)
        )


def index_label(column: str) -> str:
    """What a standard column is called in a motif: French, as all data."""
    spec = vocabulary("published_files")["columns"].get(column, {})
    label: str = spec.get("label", {}).get("fr") or kind_label(column)
    return label


def _codes(values: np.ndarray, typology: Typology) -> np.ndarray:
    """Codes of classes: the value itself, by ``values`` of the parameters, or by its label."""
    known = {code: code for code in typology.codes} | dict(typology.parameters.get("values", {}))
    labels = {plain(text): each.code for each in typology.classes for text in each.label.values()}
    distinct = pd.Series(values, dtype=object).dropna().unique()
    table = {value: known.get(str(value), labels.get(plain(str(value)))) for value in distinct}
    return with_none(pd.Series(values, dtype=object).map(table)).to_numpy(dtype=object)


def _labels(codes: np.ndarray, typology: Typology) -> np.ndarray:
    names = {each.code: each.text for each in typology.classes}
    return np.asarray(pd.Series(codes, dtype=object).map(names), dtype=object)
