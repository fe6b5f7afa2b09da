"""What the fragility of territories is asked for: which ones, against what, with which thresholds."""

from __future__ import annotations

from qgis.PyQt.QtWidgets import (
    QComboBox,
    QDialog,
    QDialogButtonBox,
    QFormLayout,
    QHeaderView,
    QLabel,
    QLineEdit,
    QTreeWidget,
    QTreeWidgetItem,
    QVBoxLayout,
    QWidget,
)

from ..core.errors import CohesionError
from ..core.i18n import pick, tr, tr_n
from .comparison_fragility_words import threshold_text
from .standard_buttons import named

LISTED, EPCI, TOWNS = "listed", "epci", "towns"
WIDTH, HEIGHT = 700, 430
# Of the width, per cent, by column.
SHARES = {0: 18, 2: 22, 3: 28}


class FragilityDialog(QDialog):
    """``of``: one of LISTED, EPCI, TOWNS; ``text``: the user's thresholds, checked as they are written."""

    def __init__(self, listed: int, reference: str, text: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr("Fragility of territories"))
        self.resize(WIDTH, HEIGHT)
        self.of = QComboBox(self)
        if listed:
            self.of.addItem(tr_n("%n line(s) of the list", listed), LISTED)
        self.of.addItem(tr("All EPCI"), EPCI)
        self.of.addItem(
            tr("Towns of 10,000 to 150,000 inhabitants, largest of their EPCI, outside métropoles"), TOWNS
        )
        self.reference = QLabel(reference, self)
        self.reference.setWordWrap(True)
        self.thresholds = QLineEdit(text, self)
        self.thresholds.setPlaceholderText("vacance=10; pauperisation=16; decroissance=-0.2")
        self.thresholds.setClearButtonEnabled(True)
        self.components = QTreeWidget(self)
        self.components.setHeaderLabels([tr("Name"), tr("Component"), tr("Threshold"), tr("Source")])
        self.components.setWordWrap(True)
        self.components.setRootIsDecorated(False)
        self.components.setAlternatingRowColors(True)
        self.components.setAccessibleName(tr("Components of fragility"))
        self.problem = QLabel(self)
        self.problem.setWordWrap(True)
        kinds = QDialogButtonBox.StandardButton
        self.buttons = named(QDialogButtonBox(kinds.Ok | kinds.Cancel, self))
        self.buttons.button(kinds.Ok).setText(tr("Compute"))
        self._lay_out()
        self.thresholds.textChanged.connect(lambda _text: self.show_components())
        self.buttons.accepted.connect(self.accept)
        self.buttons.rejected.connect(self.reject)
        self.show_components()

    def show_components(self) -> None:
        """Those of the text, each with its threshold; what is wrong with it otherwise."""
        from ..core.fragility.model import components

        try:
            found = components(self.thresholds.text())
        except CohesionError as error:
            self.problem.setText(" ".join([error.sentence, error.remedy]))
            found = ()
        else:
            self.problem.setText(tr("Nothing is weighted: what is counted is the components that are met."))
        self.buttons.button(QDialogButtonBox.StandardButton.Ok).setEnabled(bool(found))
        self.components.clear()
        for one in found:
            source = tr("given by you") if one.given else pick(dict(one.source))
            item = QTreeWidgetItem(self.components, [one.id, one.name, threshold_text(one), source])
            for column in range(item.columnCount()):
                item.setToolTip(column, item.text(column))

    def _lay_out(self) -> None:
        form = QFormLayout()
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        for text, part in (
            (tr("Territories"), self.of),
            (tr("Reference"), self.reference),
            (tr("Your thresholds"), self.thresholds),
        ):
            form.addRow(text, part)
            part.setAccessibleName(text)
        self.of.setMinimumContentsLength(30)
        self.of.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        header = self.components.header()
        header.setSectionResizeMode(1, QHeaderView.ResizeMode.Stretch)
        header.setStretchLastSection(False)
        for column, share in SHARES.items():
            self.components.setColumnWidth(column, WIDTH * share // 100)
        layout = QVBoxLayout(self)
        layout.addLayout(form)
        layout.addWidget(self.components, 1)
        layout.addWidget(self.problem)
        layout.addWidget(self.buttons)
