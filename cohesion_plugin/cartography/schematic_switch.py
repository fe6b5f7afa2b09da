"""One switch, « précis » to « schématique »: a variable of the project or of a layout, read by every symbol.

Layers keep their precise shapes, which QGIS's tools edit; symbols draw the softened ones where the variable is set, as
vectors. A layout has its own value, so that both pages of a map live in one project.
"""

from __future__ import annotations

from qgis.core import QgsExpressionContextUtils, QgsLayout, QgsPrintLayout, QgsProject

VARIABLE = "cohesion_schematic"
PROPERTY = "cohesion/schematic"
ON = f"coalesce(to_string(@{VARIABLE}), '') IN ('1', 'true')"
# A shape edited since it was softened is not the one that the field holds.
_SAME = 0.01


def set_layout(layout: QgsPrintLayout | QgsLayout, schematic: bool) -> None:
    """Draw a layout's maps softened, or not; checks read the property."""
    QgsExpressionContextUtils.setLayoutVariable(layout, VARIABLE, "1" if schematic else "0")
    if schematic:
        layout.setCustomProperty(PROPERTY, True)
    else:
        layout.removeCustomProperty(PROPERTY)


def set_project(project: QgsProject, schematic: bool) -> None:
    """The same for the canvas, and for layouts without a value of their own."""
    QgsExpressionContextUtils.setProjectVariable(project, VARIABLE, "1" if schematic else "0")
    for layer in project.mapLayers().values():
        layer.triggerRepaint()


def is_schematic(project: QgsProject) -> bool:
    """Whether the canvas draws softened shapes."""
    value = QgsExpressionContextUtils.projectScope(project).variable(VARIABLE)
    return str(value).casefold() in ("1", "true")


def polygon_shape() -> str:
    """Expression of what is drawn of a polygon; one drawn or edited by hand is softened by QGIS itself."""
    own = "smooth(simplify(@geometry, sqrt(area(@geometry)) / 20), 3)"
    return _switched("area(@geometry) / 1e6", '"forme_km2"', own)


def front_shape() -> str:
    """The same for a limit."""
    return _switched("length(@geometry) / 1e3", '"forme_km"', line_shape(False))


def line_shape(switch: bool = True) -> str:
    """The same for a line without a softened shape of its own: straightened, its corners rounded."""
    soft = "smooth(simplify(@geometry, length(@geometry) / 25), 3)"
    return f"if({ON}, {soft}, @geometry)" if switch else soft


def _switched(size: str, kept: str, own: str) -> str:
    same = f"abs({size} - {kept}) <= {_SAME} * {kept}"
    return (
        f"CASE WHEN NOT ({ON}) THEN @geometry "
        f'WHEN "forme_wkt" IS NOT NULL AND coalesce({same}, false) THEN geom_from_wkt("forme_wkt") '
        f"ELSE {own} END"
    )
