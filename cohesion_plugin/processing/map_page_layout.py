"""A layout carried as text from the thread that made it into the project. Main thread."""

from __future__ import annotations

from qgis.core import (
    QgsPrintLayout,
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProject,
    QgsReadWriteContext,
)
from qgis.PyQt.QtCore import QCoreApplication, QThread
from qgis.PyQt.QtXml import QDomDocument

from ..cartography.page_overseas import outline_layer
from ..core.errors import CohesionError, OutputError
from ..core.i18n import tr
from .map_page_layers import OUTLINE


def layout_text(layout: QgsPrintLayout) -> str:
    """All of a layout; its layers are named by their ids."""
    document = QDomDocument()
    document.appendChild(layout.writeXml(document, QgsReadWriteContext()))
    return str(document.toString())


def add_layout(project: QgsProject, text: str) -> QgsPrintLayout:
    """Put it into the project in the place of one of the same name. Raises OutputError."""
    document = QDomDocument()
    document.setContent(text)
    if OUTLINE in text:
        add_outline(project)
    layout = QgsPrintLayout(project)
    if not layout.readXml(document.documentElement(), document, QgsReadWriteContext()):
        raise OutputError(tr("The layout could not be added to the project."))
    return put_in_place(project, layout)


def add_outline(project: QgsProject) -> None:
    """The outline of France that a layout shows: not in the layer tree, it belongs to the layout."""
    if project.mapLayer(OUTLINE) is None:
        outline = outline_layer(tr("France"))
        outline.setId(OUTLINE)
        project.addMapLayer(outline, False)


def put_in_place(project: QgsProject, layout: QgsPrintLayout) -> QgsPrintLayout:
    """Into the project, in the place of one of the same name."""
    manager = project.layoutManager()
    former = manager.layoutByName(layout.name())
    if former is not None:
        manager.removeLayout(former)
    manager.addLayout(layout)
    return layout


def join_project(text: str, context: QgsProcessingContext, feedback: QgsProcessingFeedback) -> None:
    """At the end of a run: the layout, if there is one, joins the context's project; says why where it can't."""
    project = context.project()
    if not text or project is None:
        return
    if QThread.currentThread() != QCoreApplication.instance().thread():
        feedback.pushWarning(tr("The layout was not added: the project can't be changed from here."))
        return
    try:
        add_layout(project, text)
    except CohesionError as error:
        feedback.reportError(str(error))
