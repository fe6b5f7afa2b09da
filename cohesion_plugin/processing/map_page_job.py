"""One page, or the pages of an atlas, from copied layers to files; safe in any thread."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import TYPE_CHECKING

from qgis.core import QgsPrintLayout, QgsProcessingContext, QgsProject, QgsReferencedRectangle

from ..adapters.staging import Staged, begin, publish
from ..cartography.page import build_page
from ..cartography.page_compose import PageLayers, Wish, compose
from ..cartography.page_export import export_pdf, export_png, export_svg
from ..cartography.page_kinds import themes_of
from ..cartography.page_overseas import ground_of, moved, page_crs
from ..cartography.page_spec import PageSpec
from ..cartography.page_template import page_from_template
from ..cartography.page_verdicts import tell, verdicts_of
from ..core.i18n import tr
from ..core.progress import Progress
from ..core.report import Report
from .map_page_layout import layout_text

if TYPE_CHECKING:
    from ..cartography.check_verdict import Verdict
    from ..cartography.page_territory import Territory
    from .map_page_layers import Copies, Found
    from .map_page_parameters import PageRequest


@dataclass
class PageMade:
    """``layout``: as text, for the project; ``written``: files by output."""

    title: str = ""
    layout: str = ""
    written: dict[str, str] = field(default_factory=dict)
    report: Report = field(default_factory=Report)
    verdicts: list[Verdict] = field(default_factory=list)


@dataclass(frozen=True)
class PageJob:
    """What was asked for and the layers found; ``copies`` once it is frozen."""

    request: PageRequest
    found: Found
    territory: Territory | None
    extent: QgsReferencedRectangle | None
    date: str
    copies: Copies | None = None

    def frozen(self, context: QgsProcessingContext) -> PageJob:
        """With copies of the layers, which may go away then. Main thread."""
        from .map_page_layers import copies_of

        return replace(self, copies=copies_of(self.found, context))

    def run(self, progress: Progress) -> PageMade:
        """Compose, lay out, export; all files or none. Raises CohesionError."""
        made = PageMade()
        progress.update(0.0)
        project, layers = self.copies.take(self.request.flags["LOCATION"])
        try:
            if self.copies.atlas is not None:
                from .map_page_atlas import run_atlas

                run_atlas(self, project, layers, made, progress)
            else:
                self._page(project, layers, made, progress)
        finally:
            # An error keeps this frame, and so the project, alive: its files must be closed while QGIS still can.
            project.removeAllMapLayers()
        return made

    def _page(self, project: QgsProject, layers: PageLayers, made: PageMade, progress: Progress) -> None:
        """In a frame of its own: the layout must go before its project."""
        spec = compose(layers, self.wish(layers, made.report))
        progress.update(0.15)
        layout = self.lay_out(project, spec, made)
        progress.update(0.3)
        made.title = spec.title
        self._export(layout, made, progress.part(0.3, 1.0))
        if self.request.texts["LAYOUT"]:
            made.layout = layout_text(layout)
            if self.found.outside:
                made.report.warn(
                    tr("Layers that are not in the project, so that its layout can't show them:"),
                    self.found.outside,
                )

    def wish(self, layers: PageLayers, report: Report, name: str = "") -> Wish:
        """What the page is asked to be."""
        texts, flags = self.request.texts, self.request.flags
        extent = None
        if self.extent is not None and self.territory is None:
            themes = themes_of(layers.themes)
            ground = ground_of([theme.layer for theme in themes])
            crs = page_crs(themes[0].layer, ground) if themes else self.extent.crs()
            extent = moved(self.extent, self.extent.crs(), crs)
        return Wish(
            name=name or texts["LAYOUT"] or tr("Map page"),
            format=self.request.format,
            title=texts["TITLE"],
            subtitle=texts["SUBTITLE"],
            territory=self.territory,
            extent=extent,
            author=texts["AUTHOR"],
            date=self.date,
            logo=self.request.logo,
            north=flags["NORTH"],
            definitions=flags["LEGEND_DEFINITIONS"],
            schematic=flags["SCHEMATIC"],
            overseas=flags["OVERSEAS"],
            report=report,
        )

    def lay_out(self, project: QgsProject, spec: PageSpec, made: PageMade) -> QgsPrintLayout:
        """The page in our own composition, or in the template's; what checks say, if asked, goes into the report."""
        if self.request.template:
            layout, verdicts = page_from_template(project, spec, self.request.template)
        else:
            layout, verdicts = build_page(project, spec), []
        if self.request.flags["CHECK"]:
            verdicts += verdicts_of(layout)
        tell(verdicts, made.report)
        made.verdicts += verdicts
        return layout

    def _export(self, layout: QgsPrintLayout, made: PageMade, progress: Progress) -> None:
        writers: dict[str, Callable[[Path], object]] = {
            "PDF": lambda path: export_pdf(layout, path),
            "PNG": lambda path: export_png(layout, path, self.request.dpi),
            "SVG": lambda path: export_svg(layout, path),
        }
        files = self.request.files
        staged: list[Staged] = []
        try:
            for i, (name, path) in enumerate(files.items()):
                progress.update(i / len(files))
                staged.append(begin(path))
                writers[name](staged[-1].written)
            # A cancel takes effect here for the last time: what is in its place is not taken back.
            progress.update(1.0)
            publish(staged)
        finally:
            for one in staged:
                one.discard()
        made.written.update(files)
