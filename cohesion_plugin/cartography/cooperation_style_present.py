"""Which values a layer of cooperations holds, so that its legend has a line for these only.

A run knows them from its table, in its own thread: to ask tens of thousands of features again would hold the interface.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from functools import cached_property
from typing import TYPE_CHECKING, Any

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

if TYPE_CHECKING:
    import pandas as pd

# What legends tell apart.
_FIELDS = (
    "type", "etat", "forme", "reciproque", "statut", "groupe", "theme", "nb_themes", "nb_cooperations",
)  # fmt: skip


@dataclass(frozen=True)
class Present:
    """``rows``: each combination of values once, in the order of ``names``; None where missing."""

    names: tuple[str, ...]
    rows: tuple[tuple[Any, ...], ...]

    @classmethod
    def of_table(cls, table: pd.DataFrame) -> Present:
        """Of the rows that a layer is written from. Any thread."""
        names = tuple(name for name in _FIELDS if name in table.columns)
        columns = (table[name].astype(object).where(table[name].notna(), None).tolist() for name in names)
        return cls(names, _once(zip(*columns)))

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
        return cls(names, _once(tuple(None if v == NULL else v for v in row) for row in values))

    def values(self, name: str) -> set[str]:
        """Values of a field as text, without the missing one."""
        if name not in self.names:
            return set()
        place = self.names.index(name)
        return {str(row[place]) for row in self.rows if row[place] is not None}

    def found(self, condition: str) -> bool:
        """Whether any row meets a condition on these fields."""
        expression, context = QgsExpression(condition), QgsExpressionContext()
        fields = self._fields
        context.setFields(fields)
        expression.prepare(context)
        for row in self.rows:
            feature = QgsFeature(fields)
            feature.setAttributes(list(row))
            context.setFeature(feature)
            # Neither true nor false where a value is unknown.
            if expression.evaluate(context) == 1:
                return True
        return False

    @cached_property
    def _fields(self) -> QgsFields:
        fields = QgsFields()
        for name in self.names:
            number = name.startswith("nb_")
            fields.append(QgsField(name, QMetaType.Type.Double if number else QMetaType.Type.QString))
        return fields


def _once(rows: Iterable[Sequence[Any]]) -> tuple[tuple[Any, ...], ...]:
    return tuple(dict.fromkeys(tuple(row) for row in rows))
