"""One booklet, from frozen inputs to files and a layout; safe in any thread."""

from __future__ import annotations

import tempfile
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING

from qgis.core import Qgis, QgsPrintLayout, QgsProject, QgsVectorLayer

from ..adapters.snapshot import LayerSnapshot
from ..adapters.staging import Staged, begin
from ..adapters.writer import publish_all
from ..cartography.booklet import build_booklet
from ..cartography.booklet_chart_place import join_texts
from ..cartography.booklet_cover import Imprint
from ..cartography.booklet_places import PlaceLayers, place_layers
from ..cartography.page_export import export_pdf
from ..cartography.page_overseas import outline_layer
from ..core.i18n import tr
from ..core.progress import Progress
from ..core.report import Report
from .compare_files import Workbook
from .compare_job import CompareJob
from .layout_slices import LayoutParts, parts_of
from .map_page_layers import OUTLINE
from .register_input import RegisterSource
from .territory_booklet_layers import move_layers, stage_layers

if TYPE_CHECKING:
    from ..core.booklet.model import Book
    from ..core.booklet.story import Given
    from ..core.comparison.compute import Comparison


@dataclass
class BookletMade:
    """``layout``: as texts, with the ``layers`` of its map, which belong to no thread; ``written``: files by output."""

    name: str = ""
    layout: LayoutParts | None = None
    layers: list[QgsVectorLayer] = field(default_factory=list)
    written: dict[str, str] = field(default_factory=dict)
    report: Report = field(default_factory=Report)


@dataclass(frozen=True)
class BookletJob:
    """Inputs copied on the main thread. ``day``: ISO; ``date``: as printed; ``texts``: by parameter; ``map``: the
    GeoPackage of the layers of the map, None where they stay in memory."""

    compare: CompareJob
    register: RegisterSource | None
    programmes: tuple[LayerSnapshot, ...]
    flows: LayerSnapshot | None
    texts: dict[str, str]
    day: str
    date: str
    pdf: Path | None
    workbook: Workbook
    map: Path | None = None

    @property
    def origins(self) -> list[str]:
        """Files that are read, and must not be overwritten."""
        layers = [*self.programmes, *([self.flows] if self.flows is not None else [])]
        register = [str(self.register.origin)] if self.register is not None and self.register.origin else []
        return [*self.compare.origins, *(one.origin for one in layers if one.origin), *register]

    def run(self, progress: Progress) -> BookletMade:
        """Compare, compose, lay out, write: all files or none. Raises CohesionError."""
        from ..core.booklet.story import check_size, write_book

        comparison = self.compare.run(progress.part(0.0, 0.4))
        check_size(comparison)
        made = BookletMade(self.texts["LAYOUT"] or tr("Booklet"), report=comparison.report)
        book = write_book(comparison, self._given(comparison, progress.part(0.4, 0.5)))
        project = QgsProject(None, Qgis.ProjectCapabilities())
        try:
            self._lay_out(project, book, comparison, made, progress.part(0.5, 1.0))
            if self.texts["LAYOUT"]:
                made.layers = _taken(project)
                if made.layers and self.map is None:
                    comparison.report.warn(
                        tr(
                            "The map of the layout « {} » shows temporary layers: save them, or it is empty once the "
                            "project is opened again."
                        ).format(made.name)
                    )
        finally:
            # An error keeps this frame, and so the project, alive: its layers must go while QGIS still can.
            project.removeAllMapLayers()
        return made

    def _given(self, comparison: Comparison, progress: Progress) -> Given:
        """Register, programmes and flows, read."""
        from ..core.booklet.programmes_read import read_programmes
        from ..core.booklet.story import Given
        from ..core.flows import parse_flows

        report = comparison.report
        programmes = []
        for snapshot in self.programmes:
            progress.update(0.2)
            frame = snapshot.read().frame
            programmes.append(
                (snapshot.name, read_programmes(frame, snapshot.name, comparison.places, report))
            )
        flows = None
        if self.flows is not None:
            flows = parse_flows(self.flows.read(progress.part(0.4, 0.8)).frame, report)
        return Given(
            day=self.day,
            title=self.texts["TITLE"],
            register=self.register.read() if self.register is not None else None,
            programmes=programmes,
            flows=flows,
            flow_source="".join(_said(tr("Commuting: table given"), self.flows)),
            ring_source=_said(tr("Rings: layer given"), self.compare.rings),
            class_source=[tr("Classes: table given")] if self.compare.classes is not None else [],
            location=_said(tr("Outlines: layer of communes given"), self.compare.territories),
            read=self._read(),
        )

    def _read(self) -> list[str]:
        """Names of layers and files, but those of the tables of figures."""
        layers = [self.compare.territories, self.compare.rings, *self.programmes, self.flows]
        classes = self.compare.classes
        named = [layer.name for layer in layers if layer is not None]
        if classes is not None:
            named.append(classes.layer.name if classes.layer is not None else Path(classes.path).stem)
        return list(dict.fromkeys(named))

    def _lay_out(
        self, project: QgsProject, book: Book, comparison: Comparison, made: BookletMade, progress: Progress
    ) -> None:
        """In a frame of its own: the layout must go before its project."""
        project.setCrs(self.compare.crs)
        project.setEllipsoid(self.compare.crs.ellipsoidAcronym())
        places = place_layers(comparison, self.compare.crs, progress.part(0.0, 0.3))
        outline = outline_layer(tr("France"))
        outline.setId(OUTLINE)
        project.addMapLayers([outline, *(places.all if places is not None else [])], False)
        imprint = Imprint(self.texts["AUTHOR"], self.date, self.texts["LOGO"])
        layout = build_booklet(
            project, made.name, book, comparison, imprint, places, outline, progress.part(0.3, 0.7)
        )
        self._write(layout, book, comparison, places, made, progress.part(0.7, 1.0))
        if self.texts["LAYOUT"]:
            join_texts(layout)
            made.layout = parts_of(layout)

    def _write(
        self,
        layout: QgsPrintLayout,
        book: Book,
        comparison: Comparison,
        places: PlaceLayers | None,
        made: BookletMade,
        progress: Progress,
    ) -> None:
        staged: list[tuple[Staged, str]] = []
        tables = places.tables if places is not None and self.map is not None else {}
        try:
            if self.pdf is not None:
                progress.update(0.0)
                staged.append((begin(self.pdf), ""))
                export_pdf(layout, staged[-1][0].written)
                made.written["PDF"] = str(self.pdf)
            if self.workbook.path is not None:
                progress.update(0.7)
                staged.append((begin(self.workbook.path), ""))
                write_workbook(staged[-1][0], book, comparison)
                made.written.update(self.workbook.written())
            if self.map is not None and tables:
                staged += stage_layers(tables, self.map)
                made.written["MAP"] = str(self.map)
            # A cancel takes effect here for the last time: what is in its place is not taken back.
            progress.update(1.0)
            publish_all(staged)
        finally:
            for one, _ in staged:
                one.discard()
        if self.map is not None and tables:
            move_layers(tables, self.map)


def write_workbook(staged: Staged, book: Book, comparison: Comparison) -> None:
    """The sheets of the comparison, then those of the booklet, and a dictionary of their heads."""
    from ..adapters.register_sheets_out import write_book
    from ..adapters.sheet_widths import set_widths
    from ..core.booklet.workbook import worded
    from ..core.comparison.against import significant
    from .compare_outputs import sheets

    tables = {**sheets(comparison), **{name: table.copy() for name, table in book.sheets.items()}}
    for table in book.sheets:
        for column in tables[table].select_dtypes("float"):
            # What spreadsheets keep of a number.
            tables[table][column] = significant(tables[table][column].to_numpy())
    tables = worded(tables, comparison)
    with tempfile.TemporaryDirectory() as folder:
        made = Path(folder) / f"booklet{staged.target.suffix.lower()}"
        write_book(made, tables)
        if made.suffix == ".xlsx":
            set_widths(made, tables.values())
        staged.written.write_bytes(made.read_bytes())


def _said(text: str, layer: LayerSnapshot | None) -> list[str]:
    """Where a layer comes from; ``text`` for one that does not say it."""
    if layer is None:
        return []
    told = layer.provenance.text() or layer.name
    # One word, or two names joined, is the name of a layer or of a file.
    return [told if " " in told and "_" not in told and " — " not in told else text]


def _taken(project: QgsProject) -> list[QgsVectorLayer]:
    """The layers of the map out of their project, for whatever thread takes them."""
    found = []
    for layer in list(project.mapLayers().values()):
        if layer.id() != OUTLINE:
            taken = project.takeMapLayer(layer)
            taken.moveToThread(None)
            found.append(taken)
    return found
