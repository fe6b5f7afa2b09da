"""A layout that exists goes from precise to schematic and back, with what it then owes its reader."""

from __future__ import annotations

from qgis.core import QgsExpressionContextUtils, QgsLayoutItemLabel, QgsPrintLayout

from .check_fit import set_text
from .check_overseas import schematic as verdicts
from .check_reading import Page
from .page_spec import resource
from .schematic_switch import VARIABLE, set_layout

_BETWEEN = " · "
_OWN = "disclaimer"


def is_schematic_layout(layout: QgsPrintLayout) -> bool:
    """Whether its maps draw softened shapes; without a value of its own it follows the project."""
    scope = QgsExpressionContextUtils.layoutScope(layout)
    if scope.hasVariable(VARIABLE):
        return str(scope.variable(VARIABLE)).casefold() in ("1", "true")
    project = QgsExpressionContextUtils.projectScope(layout.project())
    return str(project.variable(VARIABLE)).casefold() in ("1", "true")


def switch_layout(layout: QgsPrintLayout, schematic: bool) -> None:
    """Draw the maps of a layout softened, or not; the disclaimer comes and goes with it."""
    set_layout(layout, schematic)
    if schematic:
        for verdict in verdicts(Page(layout)):
            if verdict.fix is not None:
                verdict.fix()
    else:
        _without_disclaimer(layout)
    layout.refresh()


def _without_disclaimer(layout: QgsPrintLayout) -> None:
    sentences = resource("page_parts")[_OWN].values()
    for item in [each for each in layout.items() if isinstance(each, QgsLayoutItemLabel)]:
        if item.id() == _OWN:
            layout.removeLayoutItem(item)
            continue
        for sentence in sentences:
            if sentence in item.text():
                parts = [part for part in item.text().split(_BETWEEN) if part.strip() != sentence]
                set_text(item, _BETWEEN.join(parts))
