"""What a legend finds in a layer: as if each row were asked by itself, unknown values included."""

from __future__ import annotations

import itertools

import pytest
from qgis.core import QgsExpression, QgsExpressionContext, QgsFeature

from cohesion_plugin.cartography.cooperation_style_present import Present

NAMES = ("forme", "reciproque", "groupe", "nb_themes")
ROWS = tuple(itertools.product(("lien", "etoile"), ("oui", None), ("eau", "énergie", None), (1, 3)))[:-5]
CONDITIONS = (
    "\"reciproque\" = 'oui' AND \"forme\" NOT IN ('etoile', 'enveloppe')",
    "\"reciproque\" = 'non'",
    '"groupe" IS NULL AND "forme" = \'etoile\'',
    "\"groupe\" IN ('eau', 'déchets')",
    '"nb_themes" >= 3 AND "nb_themes" < 5',
    '"nb_themes" >= 5',
    "\"absent\" = 'x'",
    "TRUE",
)


@pytest.mark.parametrize("condition", CONDITIONS)
@pytest.mark.parametrize("rows", [ROWS, ROWS[:1], ()])
def test_found_as_row_by_row(qgis_app: object, condition: str, rows: tuple[tuple[object, ...], ...]) -> None:
    present = Present(NAMES, rows)
    expected = False
    for row in rows:
        feature = QgsFeature(present._fields)
        feature.setAttributes(list(row))
        context = QgsExpressionContext()
        context.setFields(present._fields)
        context.setFeature(feature)
        expected |= QgsExpression(condition).evaluate(context) == 1
    assert present.found(condition) is expected
    # The second time too, from what was kept.
    assert present.found(condition) is expected
    assert present.values("groupe") == {str(row[2]) for row in rows if row[2] is not None}
