"""Which values a layer of cooperations holds, so that its legend has a line for these only.

A run knows them from its table, in its own thread: to ask tens of thousands of features again would hold the interface.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from functools import cached_property
from typing import Any

import pandas as pd
from qgis.core import (
    NULL,
    Qgis,
    QgsExpression,
    QgsExpressionContext,
    QgsFeature,
    QgsFeatureRequest,
    QgsField,
    QgsFields,
    QgsVectorLayer,
)
from qgis.PyQt.QtCore import QMetaType

from ..core.cooperation.links.periods import PLAYED, reached
from .cooperation_temporal import OUT_OF_TERM

# What legends tell apart.
_FIELDS = (
    "type", "etat", "forme", "reciproque", "statut", "groupe", "theme", "nb_themes", "nb_cooperations",
)  # fmt: skip


@dataclass(frozen=True)
class Present:
    """``rows``: each combination of values once, in the order of ``names``; None where missing."""

    names: tuple[str, ...]
    rows: tuple[tuple[Any, ...], ...]
    # Whether it has terms that QGIS's temporal controller plays; then the rows hold what frames show too.
    played: bool = False

    @classmethod
    def of_table(cls, table: pd.DataFrame) -> Present:
        """Of the rows that a layer is written from. Any thread."""
        names = tuple(name for name in _FIELDS if name in table.columns)
        columns = (table[name].astype(object).where(table[name].notna(), None).tolist() for name in names)
        rows = _once(zip(*columns))
        return cls(names, rows).playing(table) if set(PLAYED) <= set(table.columns) else cls(names, rows)

    @classmethod
    def of_layer(cls, layer: QgsVectorLayer) -> Present:
        """Of a layer that is there already; goes through all of its features."""
        names = tuple(name for name in _FIELDS if layer.fields().lookupField(name) >= 0)
        places = [layer.fields().lookupField(name) for name in names]
        request = QgsFeatureRequest().setFlags(Qgis.FeatureRequestFlag.NoGeometry)
        request.setSubsetOfAttributes(places)
        values = (
            tuple(feature.attribute(place) for place in places) for feature in layer.getFeatures(request)
        )
        rows = _once(tuple(None if v == NULL else v for v in row) for row in values)
        terms = [layer.fields().lookupField(name) for name in PLAYED]
        if min(terms) < 0:
            return cls(names, rows)
        request.setSubsetOfAttributes(terms)
        lists = [[feature.attribute(place) for place in terms] for feature in layer.getFeatures(request)]
        table = pd.DataFrame(lists, columns=PLAYED, dtype=object)
        return cls(names, rows).playing(table.where(table != NULL, None))

    def playing(self, table: pd.DataFrame) -> Present:
        """With what parties are in time as more rows; ``table``: its columns PLAYED of ``periods``."""
        played = table.loc[table[PLAYED[0]].notna(), PLAYED]
        if played.empty or not {"etat", "nb_cooperations"} <= set(self.names):
            return self
        played = played.where(played.notna(), None)
        states = [
            {**row, "type": "epci", "etat": "cooperations" if row["nb_cooperations"] else OUT_OF_TERM}
            for row in reached(played)
        ]
        added = (tuple(state.get(name) for name in self.names) for state in states)
        return Present(self.names, _once([*self.rows, *added]), True)

    def values(self, name: str) -> set[str]:
        """Values of a field as text, without the missing one."""
        if name not in self.names:
            return set()
        column = dict.fromkeys(self._columns[self.names.index(name)])
        return {str(value) for value in column if value is not None}

    def found(self, condition: str) -> bool:
        """Whether any row meets a condition on these fields."""
        expression, context = QgsExpression(condition), QgsExpressionContext()
        fields = self._fields
        context.setFields(fields)
        expression.prepare(context)
        for row in self._about(expression.referencedColumns()):
            feature = QgsFeature(fields)
            feature.setAttributes(list(row))
            context.setFeature(feature)
            # Neither true nor false where a value is unknown.
            if expression.evaluate(context) == 1:
                return True
        return False

    def _about(self, fields: set[str]) -> Iterable[tuple[Any, ...]]:
        """Without the other fields: thousands of combinations hold few values of those that a condition is about."""
        names = tuple(name for name in self.names if name in fields)
        if names not in self._seen:
            # One row even where there are no columns to tell rows apart, as for a condition on none.
            columns = [self._columns[self.names.index(name)] for name in names]
            found = dict.fromkeys(zip(*columns)) if names else {(): None} if self.rows else {}
            self._seen[names] = [
                tuple(dict(zip(names, row)).get(name) for name in self.names) for row in found
            ]
        return self._seen[names]

    @cached_property
    def _columns(self) -> list[tuple[Any, ...]]:
        return list(zip(*self.rows)) or [() for _name in self.names]

    @cached_property
    def _seen(self) -> dict[tuple[str, ...], list[tuple[Any, ...]]]:
        return {}

    @cached_property
    def _fields(self) -> QgsFields:
        fields = QgsFields()
        for name in self.names:
            number = name.startswith("nb_")
            fields.append(QgsField(name, QMetaType.Type.Double if number else QMetaType.Type.QString))
        return fields


def _once(rows: Iterable[Sequence[Any]]) -> tuple[tuple[Any, ...], ...]:
    return tuple(dict.fromkeys(tuple(row) for row in rows))
