"""At the top of the panel: which register is open, and the ways to others."""

from __future__ import annotations

from pathlib import Path

from qgis.core import QgsProviderRegistry
from qgis.PyQt.QtCore import Qt, pyqtSignal
from qgis.PyQt.QtWidgets import (
    QHBoxLayout,
    QLabel,
    QMenu,
    QSizePolicy,
    QToolButton,
    QWidget,
)

from ..core.i18n import tr, tr_n
from .file_dialogs import file_to_open, file_to_save
from .icons import theme_icon, tool_button
from .standard_buttons import asked_text

FILTER = "GeoPackage (*.gpkg)"


class CooperationBar(QWidget):
    """A name and a menu. Sources are paths, or « postgres: » and a connection."""

    open_asked = pyqtSignal(str)
    create_asked = pyqtSignal(str, str)
    sample_asked = pyqtSignal(str)
    import_asked = pyqtSignal()
    export_asked = pyqtSignal()
    tables_asked = pyqtSignal()
    reload_asked = pyqtSignal()
    close_asked = pyqtSignal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.name = QLabel(self)
        self.name.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self.menu_button = QToolButton(self)
        self.menu_button.setText(tr("Register"))
        self.menu_button.setIcon(theme_icon("mActionFileOpen"))
        self.menu_button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self.menu_button.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self.refresh = tool_button("mActionRefresh", tr("Read the register again"))
        self._needing: list[object] = [self.refresh]
        self.menu_button.setMenu(self._menu())
        line = QHBoxLayout(self)
        line.setContentsMargins(0, 0, 0, 0)
        line.addWidget(self.menu_button)
        line.addWidget(self.name, 1)
        line.addWidget(self.refresh)
        self.refresh.clicked.connect(self.reload_asked)
        self.show_register("", "")

    def show_register(self, source: str, title: str) -> None:
        """What is open; empty texts where nothing is."""
        self._title = (title or Path(source).stem) if source else ""
        self.name.setToolTip(source)
        for item in self._needing:
            item.setEnabled(bool(source))
        self.show_count(0, 0)

    def show_count(self, shown: int, total: int) -> None:
        """Agreements that pass the filters, and all."""
        if not self._title:
            self.name.setText(tr("No register is open."))
            return
        count = tr_n("%n agreement(s)", total)
        if shown != total:
            count = tr("{shown} of {count}").format(shown=shown, count=count)
        self.name.setText(tr("{title}: {count}").format(title=self._title, count=count))

    def _menu(self) -> QMenu:
        menu = QMenu(self)
        menu.addAction(theme_icon("mActionFileOpen"), tr("Open a register…"), self._open)
        menu.addAction(theme_icon("mActionFileNew"), tr("New register…"), self._create)
        menu.addAction(
            theme_icon("mActionAddLayer"), tr("New register with the published agreements…"), self._sample
        )
        self._servers = menu.addMenu(theme_icon("mIconPostgis"), tr("Register on PostgreSQL"))
        self._servers.aboutToShow.connect(self._list_servers)
        menu.addSeparator()
        # The import asks for a register by itself, where none is open.
        for icon, text, asked, needing in (
            ("mActionSharingImport", tr("Import agreements…"), self.import_asked, False),
            ("mActionSharingExport", tr("Export the register…"), self.export_asked, True),
            ("mActionAddTable", tr("Show its tables in the project"), self.tables_asked, True),
            ("mActionFileExit", tr("Close the register"), self.close_asked, True),
        ):
            action = menu.addAction(theme_icon(icon), text)
            action.triggered.connect(lambda _on=False, signal=asked: signal.emit())
            if needing:
                self._needing.append(action)
        return menu

    def _open(self) -> None:
        path = file_to_open(self, tr("Open a register"), "", FILTER)
        if path:
            self.open_asked.emit(path)

    def _create(self) -> None:
        path = self._ask_path(tr("New register"))
        if not path:
            return
        title, given = asked_text(self, tr("New register"), tr("Title"), Path(path).stem)
        if given:
            self.create_asked.emit(path, title.strip())

    def _sample(self) -> None:
        path = self._ask_path(tr("New register with the published agreements"))
        if path:
            self.sample_asked.emit(path)

    def _ask_path(self, title: str) -> str:
        # An existing file is refused by the register itself: it is never overwritten.
        path, _ = file_to_save(self, title, tr("cooperations.gpkg"), FILTER, confirm=False)
        return path if not path or path.lower().endswith(".gpkg") else path + ".gpkg"

    def _list_servers(self) -> None:
        """The connections that QGIS knows; each asks for the schema."""
        self._servers.clear()
        metadata = QgsProviderRegistry.instance().providerMetadata("postgres")
        connections = metadata.connections(False) if metadata is not None else {}
        for name in sorted(connections):
            menu = self._servers.addMenu(name)
            menu.addAction(
                theme_icon("mActionFileOpen"), tr("Open a register…"), lambda one=name: self._open_server(one)
            )
            menu.addAction(
                theme_icon("mActionFileNew"), tr("New register…"), lambda one=name: self._create_server(one)
            )
        if not connections:
            none = self._servers.addAction(tr("No PostgreSQL connection is set up in QGIS."))
            none.setEnabled(False)

    def _open_server(self, name: str) -> None:
        source = self._ask_schema(name)
        if source:
            self.open_asked.emit(source)

    def _create_server(self, name: str) -> None:
        # A schema that has tables is refused by the register itself.
        source = self._ask_schema(name)
        if not source:
            return
        title, given = asked_text(self, tr("New register"), tr("Title"), name)
        if given:
            self.create_asked.emit(source, title.strip())

    def _ask_schema(self, name: str) -> str:
        """The source of a register on a server; empty where the user thinks better of it."""
        schema, given = asked_text(self, name, tr("Schema of the register"), "cooperations")
        if not given or not schema.strip():
            return ""
        from ..adapters.register.postgres_target import connection_source

        return connection_source(name, schema.strip())
