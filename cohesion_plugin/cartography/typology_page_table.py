"""The key figures of a typology map: communes, inhabitants and area of each class, and their shares."""

from __future__ import annotations

from ..core.i18n import tr
from .numbers import whole
from .page_spec import Table
from .typology_page_figures import Figures, decimal

# Positions of the areas, which a narrow page leaves out first.
_AREAS = (5, 6)


def class_table(figures: Figures) -> Table | None:
    """One row per class, then the whole; columns of which nothing is known are left out."""
    if not figures.classes:
        return None
    columns = [
        (tr("Communes"), [float(each.communes) for each in figures.classes], float(figures.communes)),
        (tr("Inhabitants"), [each.population for each in figures.classes], figures.population),
        (tr("Area (km²)"), [each.surface for each in figures.classes], figures.surface),
    ]
    header, body = [tr("Class")], [[each.label] for each in figures.classes] + [[tr("Whole")]]
    for name, values, sum_ in columns:
        if sum_ is None:
            continue
        header += [name, "%"]
        for row, value in zip(body, [*values, sum_]):
            row += ["–" if value is None else whole(value), _part(value, sum_)]
    full = len(header) == 7
    return Table(tr("Key figures"), header, body, whole=True, optional=_AREAS if full else ())


def _part(value: float | None, sum_: float) -> str:
    return "–" if value is None or not sum_ else decimal(100 * value / sum_, 1)
