"""An agreement edited in QGIS's own form: parties, themes and commitments in place, saved together."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from qgis.core import QgsExpression, QgsFeature, QgsFeatureRequest, QgsProject, QgsVectorLayer
from qgis.gui import QgsAttributeDialog, QgsAttributeEditorContext
from qgis.PyQt import sip
from qgis.PyQt.QtCore import QObject, pyqtSignal

from ..adapters.register_forms import offer_rows_of
from ..core.cooperation.schema import schema
from ..core.errors import ConflictError, InputError
from ..core.i18n import tr
from .cooperation_conflict import Revisions, conflicts, revisions
from .cooperation_form_tabs import only_fields, tabs_in_steps
from .cooperation_steps import Steps
from .standard_buttons import named_within

if TYPE_CHECKING:
    from qgis.gui import QgisInterface


# Where a child table and the form of one of its rows stand side by side.
_SIZE = (820, 600)


class CooperationForm(QObject):
    """One form at a time. ``saved`` with the agreement, ``failed`` with what stands against it: the form stays then."""

    saved = pyqtSignal(str)
    failed = pyqtSignal(object)

    def __init__(self, iface: QgisInterface, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._iface = iface
        self._dialog: QgsAttributeDialog | None = None
        self._layers: dict[str, QgsVectorLayer] = {}
        self._agreement = ""
        self._feature: QgsFeature | None = None
        self._revisions: Revisions = {}
        # Whether the layers are in edit mode for the form's sake.
        self._editing = False
        self._work = Steps(self)
        # QGIS's lists would go on reading layers that are no longer there.
        QgsProject.instance().aboutToBeCleared.connect(self.shut_down)

    def is_open(self) -> bool:
        """Whether a form is shown."""
        return self._dialog is not None

    def open(self, layers: dict[str, QgsVectorLayer], agreement: str) -> None:
        """Show the form of an agreement. ``layers``: those of the register, by table. Main thread."""
        if self.is_open():
            self._dialog.raise_()
            return
        self._work.finish()
        self._layers, self._agreement = layers, agreement
        self._open_again()

    def shut_down(self) -> None:
        """Close the form; nothing is saved."""
        dialog, self._dialog = self._dialog, None
        if dialog is not None:
            dialog.finished.disconnect(self._finished)
            dialog.reject()
            sip.delete(dialog)
        if self._editing:
            self._work.stop()
            self._work.start(self._roll_back())
        self._work.finish()

    def _open_again(self) -> None:
        self._work.start(self._show(), failed=self.failed.emit)

    def _show(self) -> Iterator[None]:
        agreements = self._layers["cooperation"]
        request = QgsFeatureRequest()
        request.setFilterExpression(QgsExpression.createFieldEqualityExpression("id", self._agreement))
        feature = next(agreements.getFeatures(request), None)
        if feature is None:
            if self._editing:
                yield from self._roll_back()
            raise InputError(
                tr("The agreement « {} » is not in the register.").format(self._agreement),
                (),
                tr("Somebody has deleted it since: read the register again."),
            )
        self._editing = True
        for table in schema()["tables"]:
            yield
            if not self._layers[table].isEditable() and not self._layers[table].startEditing():
                yield from self._roll_back()
                raise InputError(
                    tr("The table « {} » can't be edited.").format(self._layers[table].name()),
                    (),
                    tr("Check that the register is not read-only and that no other program writes to it."),
                )
        yield
        # From now on a change by somebody else is one that this user has not seen.
        self._revisions = revisions(self._layers, self._agreement)
        offer_rows_of(self._layers, self._agreement)
        yield
        context = QgsAttributeEditorContext()
        context.setVectorLayerTools(self._iface.vectorLayerTools())
        context.setMapCanvas(self._iface.mapCanvas())
        context.setFormMode(QgsAttributeEditorContext.FormMode.StandaloneDialog)
        # The dialog works on this very feature and does not own it: Python has to keep it.
        self._feature = feature
        with only_fields(agreements):
            dialog = QgsAttributeDialog(agreements, feature, False, self._iface.mainWindow(), True, context)
        self._dialog = dialog
        dialog.setMode(QgsAttributeEditorContext.Mode.SingleEditMode)
        named_within(dialog)
        dialog.finished.connect(self._finished)
        dialog.resize(*_SIZE)
        tabs = tabs_in_steps(dialog, agreements, feature, context)
        next(tabs)
        yield
        dialog.show()
        yield
        yield from tabs

    def _finished(self, result: int) -> None:
        dialog, self._dialog = self._dialog, None
        # Its tabs may not all be there yet.
        self._work.stop()
        dialog.deleteLater()
        if not result:
            self._work.start(self._roll_back())
            return
        changed = conflicts(self._layers, self._revisions)
        problems = [] if changed else self._commit()
        if not changed and not problems:
            self._over()
            self.saved.emit(self._agreement)
            return
        if changed:
            self.failed.emit(
                ConflictError(
                    tr("Somebody changed this agreement while its form was open. Nothing was overwritten."),
                    changed,
                    tr("Close the form without saving to read their version, or save again to keep yours."),
                )
            )
        else:
            self.failed.emit(
                InputError(
                    tr("The agreement was not saved as it is."),
                    problems,
                    tr("Correct it in the form; closing the form without saving forgets the changes."),
                )
            )
        self._open_again()

    def _commit(self) -> list[str]:
        """Parents first, as children refer to them; what failed stays in its edit buffer."""
        problems: list[str] = []
        for table in schema()["tables"]:
            layer = self._layers[table]
            if layer.isEditable() and not layer.commitChanges():
                problems += [f"{layer.name()} : {text}" for text in layer.commitErrors()]
        return problems

    def _roll_back(self) -> Iterator[None]:
        """Layer by layer: each has tables and lists that listen to it."""
        there = {name: layer for name, layer in self._layers.items() if not sip.isdeleted(layer)}
        for layer in there.values():
            if layer.isEditable():
                layer.rollBack()
                yield
        self._over()

    def _over(self) -> None:
        self._editing = False
        if not any(map(sip.isdeleted, self._layers.values())):
            offer_rows_of(self._layers)
