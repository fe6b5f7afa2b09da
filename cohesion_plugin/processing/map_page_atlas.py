"""An atlas: a page per territory, each a layout of its own, so that its legend holds what it shows and no more."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import TYPE_CHECKING

from qgis.core import Qgis, QgsFeedback, QgsLayoutExporter, QgsPrintLayout, QgsProject

from ..adapters.pdf_georeference import Place, georeference
from ..adapters.staging import begin, publish
from ..cartography.page_atlas import AtlasPage, pages_of, ringed, rows_of
from ..cartography.page_compose import PageLayers, compose
from ..cartography.page_export import DPI
from ..cartography.page_iterator import PageIterator, export_pages
from ..cartography.page_kinds import kind_of, themes_of
from ..cartography.page_overseas import ground_of, moved, page_crs
from ..cartography.page_ring_sheet import is_ring_sheet, ring_sheet, with_agreements
from ..cartography.page_spec import PageSpec
from ..core.i18n import tr, tr_n
from ..core.progress import Progress
from ..core.report import Report
from ..core.text import plain
from .map_page_resume import Shelf

if TYPE_CHECKING:
    from .map_page_job import PageJob, PageMade


@dataclass
class Atlas:
    """``specs`` and ``layouts`` are made page by page: 22 of them at once would hold every layer 22 times."""

    job: PageJob
    project: QgsProject
    layers: PageLayers
    pages: Sequence[AtlasPage]
    made: PageMade

    def spec(self, page: AtlasPage, report: Report) -> PageSpec:
        """What a page says and shows."""
        themes = []
        filtered = False
        around: list[str] = []
        renamed: dict[str, str] = {}
        # Rings tell which EPCI, and so which communes, the page is about.
        for layer in sorted(self.layers.themes, key=lambda each: kind_of(each) != "rings"):
            rows = rows_of(layer, page, around)
            filtered = filtered or rows is not None
            themes.append(rows or layer)
            renamed[layer.id()] = themes[-1].id()
            if rows is not None:
                self.project.addMapLayer(rows, False)
                if kind_of(rows) == "rings":
                    around = ringed(rows)
        order = [renamed.get(layer_id, layer_id) for layer_id in self.layers.order]
        return self._composed(page, replace(self.layers, themes=themes, order=order), filtered, report)

    def _composed(self, page: AtlasPage, layers: PageLayers, filtered: bool, report: Report) -> PageSpec:
        wish = self.job.wish(layers, report, page.name)
        wish = replace(wish, title=wish.title.replace("{}", page.name), place=page.name)
        if not filtered or self._atlas_apart():
            main = themes_of(layers.themes)[0].layer
            crs = page_crs(main, ground_of([main]))
            wish = replace(wish, extent=moved(page.extent, self.job.copies.atlas.crs(), crs), territory=None)
        if not (filtered and is_ring_sheet(layers.themes)):
            return with_agreements(compose(layers, wish), layers.themes)
        sheet = ring_sheet(layers, wish, page.name)
        self.project.addMapLayers(list(sheet.made), False)
        return sheet.spec

    def layout(self, page: AtlasPage, spec: PageSpec) -> QgsPrintLayout:
        """The page laid out."""
        return self.job.lay_out(self.project, spec, self.made)

    def forget(self, spec: PageSpec) -> None:
        """Remove what was made for one page."""
        whole = [*self.layers.themes, *self.layers.bases, self.job.copies.atlas, self.layers.outline]
        kept = {layer.id() for layer in whole if layer is not None}
        self.project.removeMapLayers([each for each in self.project.mapLayers() if each not in kept])

    def _atlas_apart(self) -> bool:
        """Whether the atlas is a layer that the page is not about."""
        return self.job.copies.atlas.id() not in {layer.id() for layer in self.layers.themes}


def run_atlas(
    job: PageJob, project: QgsProject, layers: PageLayers, made: PageMade, progress: Progress
) -> None:
    """All pages, as files of a folder, in one PDF, or both. Raises CohesionError."""
    request = job.request
    atlas = Atlas(job, project, layers, pages_of(job.copies.atlas, request.texts["ATLAS_FIELD"]), made)
    made.title = tr_n("Atlas of %n page(s)", len(atlas.pages))
    both = bool(request.pages) and "PDF" in request.files
    if request.pages:
        _write_folder(atlas, Path(request.pages), progress.part(0.0, 0.5 if both else 1.0))
    if "PDF" in request.files:
        _write_joined(atlas, Path(request.files["PDF"]), progress.part(0.5 if both else 0.0, 1.0))
    others = [name for name in ("PNG", "SVG") if name in request.files]
    if others:
        made.report.warn(tr("An atlas is written as PDF only; not made:"), others)
    if request.texts["LAYOUT"]:
        made.report.warn(
            tr("An atlas adds no layout to the project: each of its pages has layers of its own.")
        )


def _write_folder(atlas: Atlas, folder: Path, progress: Progress) -> None:
    shelf = Shelf(folder, atlas.job.request.flags["RESUME"])
    kept = 0
    with shelf:
        for i, page in enumerate(atlas.pages):
            progress.update(i / len(atlas.pages))
            spec = atlas.spec(page, atlas.made.report)
            try:
                name = f"{i + 1:02d}_{plain(page.name)}.pdf"
                progress.update((i + 0.5) / len(atlas.pages))
                if shelf.up_to_date(name, spec):
                    kept += 1
                else:
                    shelf.write(name, atlas.layout(page, spec))
            finally:
                atlas.forget(spec)
        progress.update(1.0)
        shelf.publish()
    if kept:
        atlas.made.report.info(tr_n("%n page(s) kept: there and up to date.", kept))
    atlas.made.written["PAGES"] = str(folder)


def _write_joined(atlas: Atlas, path: Path, progress: Progress) -> None:
    feedback = QgsFeedback()
    specs: list[PageSpec] = []
    places: list[Place] = []

    def build(i: int) -> QgsPrintLayout:
        # QGIS asks between two pages: a cancel leaves as an error.
        progress.update(i / len(atlas.pages))
        if specs:
            atlas.forget(specs.pop())
        specs.append(atlas.spec(atlas.pages[i], atlas.made.report))
        layout = atlas.layout(atlas.pages[i], specs[-1])
        places.append(_place_of(layout))
        return layout

    staged = begin(path)
    try:
        iterator = PageIterator(len(atlas.pages), build)
        title = atlas.job.request.texts["TITLE"].replace("{}", "").strip() or atlas.made.title
        export_pages(atlas.project, iterator, staged.written, title, feedback)
        lost = georeference(staged.written, places, DPI)
        if lost:
            said = tr_n(
                "%n page(s) of the atlas could not be georeferenced: GDAL can't change this PDF.", lost
            )
            atlas.made.report.warn(said)
        progress.update(1.0)
        publish([staged])
    finally:
        staged.discard()
    atlas.made.written["PDF"] = str(path)


def _place_of(layout: QgsPrintLayout) -> Place:
    """Of a page on the ground, by its reference map."""
    across, row_x, left, column_y, down, top = QgsLayoutExporter(layout).computeWorldFileParameters(
        float(DPI)
    )
    crs = layout.referenceMap().crs().toWkt(Qgis.CrsWktVariant.PreferredGdal)
    return Place((left, across, row_x, top, column_y, down), crs)
