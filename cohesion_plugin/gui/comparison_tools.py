"""Small buttons above the territories: pick on the map, take the selection, write, sets, remove."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from qgis.PyQt.QtWidgets import QHBoxLayout, QMenu, QToolButton, QWidget

from ..core.errors import CohesionError
from ..core.i18n import tr
from .comparison_catalogue import word
from .comparison_pick import COMMUNE, EPCI
from .comparison_sets import clean, named, united
from .icons import checkable_button, theme_icon, tool_button
from .standard_buttons import asked_text

if TYPE_CHECKING:
    from .comparison_territories import TerritoryPage


class TerritoryTools(QWidget):
    """Acts on the page that it is made for."""

    def __init__(self, page: TerritoryPage) -> None:
        super().__init__(page)
        self._page = page
        self.pick_epci = checkable_button(
            "mActionIdentify", tr("Pick EPCI on the map; a second click takes one away")
        )
        self.pick_commune = checkable_button(
            "mActionCapturePoint", tr("Pick communes on the map; a second click takes one away")
        )
        self.selection = _menu_button("mIconSelected", tr("Take the selection of the layer"), self)
        self.write = tool_button("mActionEditTable", tr("Write in the selection language"))
        self.sets = _menu_button("mActionFolder", tr("Sets of territories that have a name"), self)
        self.remove = tool_button("mActionRemove", tr("Take the selected territories away"))
        line = QHBoxLayout(self)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(0)
        for part in (
            self.pick_epci, self.pick_commune, self.selection, self.write, self.sets, self.remove,
        ):  # fmt: skip
            line.addWidget(part)
        self.pick_epci.toggled.connect(lambda on: self._pick(on, EPCI, self.pick_commune))
        self.pick_commune.toggled.connect(lambda on: self._pick(on, COMMUNE, self.pick_epci))
        page.pick.ended.connect(self._ended)
        self.write.clicked.connect(self._ask_text)
        self.remove.clicked.connect(self._remove)
        menu = self.selection.menu()
        menu.addAction(tr("The selected communes as one territory…"), self._ask_selection)
        menu.addAction(tr("Each selected commune"), self.take_each)
        self.sets.menu().aboutToShow.connect(self._fill_sets)

    def selected_codes(self) -> list[str]:
        """Communes selected in the layer. Nothing where there is none, and the page says so."""
        layer, column = self._page.data.layer.layer(), self._page.data.code()
        codes = (
            [str(one[column]) for one in layer.getSelectedFeatures()] if layer is not None and column else []
        )
        if not codes:
            self._page.missed.emit(tr("No commune is selected in the layer."))
        return sorted(codes)

    def take_each(self) -> None:
        """Each selected commune is a territory."""
        for code in self.selected_codes():
            self._page.list.add(f"{word(COMMUNE)}:{code}")

    def take_as_one(self, name: str, codes: list[str]) -> None:
        """Some communes are one territory."""
        self._page.add(f"{clean(name)} = communes:{','.join(codes)}")

    def take_text(self, text: str) -> None:
        """Items of the selection language, refused whole where one can't be read."""
        from ..core.comparison.language import read_selection

        try:
            read_selection(text)
        except CohesionError as error:
            self._page.failed.emit(error)
            return
        for item in text.replace("\n", ";").split(";"):
            if item.strip():
                self._page.list.add(item.strip())

    def save_set(self, name: str, texts: list[str]) -> None:
        """Keep territories as one set of that name, with the project."""
        made, self._page.sets = united(clean(name), texts, self._page.sets)
        self._page.sets[clean(name)] = made.partition("=")[2].strip()
        self._page.changed.emit()

    def unite(self, name: str, texts: list[str]) -> None:
        """Several rows become one; a single one takes another name."""
        if len(texts) == 1:
            made = named(name, texts[0])
        else:
            made, self._page.sets = united(clean(name), texts, self._page.sets)
        self._page.list.replace(texts, made)

    def _ask_selection(self) -> None:
        codes = self.selected_codes()
        name = self._ask_name(tr("Selected communes")) if codes else ""
        if name:
            self.take_as_one(name, codes)

    def _ask_text(self) -> None:
        hint = tr("Example: epci:243700754; ring:243700754/1; dep:37; communes:37261,37050; reg:24; France")
        text, sure = asked_text(self, tr("Selection language"), hint, lines=True)
        if sure and text.strip():
            self.take_text(text)

    def _ask_name(self, proposed: str) -> str:
        name, sure = asked_text(self, tr("Name of the territory"), tr("Name"), proposed)
        return name.strip() if sure else ""

    def _fill_sets(self) -> None:
        menu, page = self.sets.menu(), self._page
        menu.clear()
        chosen = page.list.chosen()
        title = page.title(chosen[0]).partition(" (")[0] if chosen else ""
        one = menu.addAction(
            tr("Unite the selected rows…") if len(chosen) > 1 else tr("Rename the selected row…")
        )
        one.triggered.connect(lambda: self._with_name(title, lambda name: self.unite(name, chosen)))
        save = menu.addAction(theme_icon("mActionFileSave"), tr("Save as a set of the project…"))
        kept = chosen or page.list.texts()
        save.triggered.connect(lambda: self._with_name(title, lambda name: self.save_set(name, kept)))
        one.setEnabled(bool(chosen))
        save.setEnabled(bool(kept))
        menu.addSeparator()
        for name in page.sets:
            menu.addAction(name, lambda _on=False, one=name: page.add(f"{one} = set:{one}"))
        if page.sets:
            forget = menu.addMenu(theme_icon("mActionDeleteSelected"), tr("Forget a set"))
            for name in page.sets:
                forget.addAction(name, lambda _on=False, one=name: self._forget(one))

    def _with_name(self, proposed: str, then: Callable[[str], None]) -> None:
        name = self._ask_name(proposed)
        if name:
            then(name)

    def _forget(self, name: str) -> None:
        self._page.sets.pop(name, None)
        self._page.changed.emit()

    def _remove(self) -> None:
        self._page.list.remove_chosen()
        self._page.references.remove_chosen()

    def _pick(self, on: bool, kind: str, other: QToolButton) -> None:
        if on:
            other.blockSignals(True)
            other.setChecked(False)
            other.blockSignals(False)
            self._page.pick.start(kind)
        else:
            self._page.pick.stop()

    def _ended(self) -> None:
        for button in (self.pick_epci, self.pick_commune):
            button.blockSignals(True)
            button.setChecked(False)
            button.blockSignals(False)


def _menu_button(icon: str, text: str, parent: QWidget) -> QToolButton:
    button = tool_button(icon, text)
    button.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
    button.setMenu(QMenu(parent))
    return button
