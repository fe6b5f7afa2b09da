"""One comparison of territories, from frozen inputs to figures; safe in any thread."""

from __future__ import annotations

from contextlib import suppress
from dataclasses import dataclass, replace
from importlib.util import find_spec
from typing import TYPE_CHECKING

from qgis.core import QgsCoordinateReferenceSystem

from ..adapters.snapshot import LayerSnapshot
from ..core.errors import InputError, MissingDependency
from ..core.i18n import tr
from ..core.indicators.model import Indicator
from ..core.progress import Progress
from ..core.report import Report
from ..core.territories import RawLayer
from .classify_files import FileSource

if TYPE_CHECKING:
    import pandas as pd

    from ..core.comparison.compute import Comparison
    from ..core.comparison.places import Places
    from ..core.indicators.tables import Tables
    from ..core.published.model import Published


@dataclass(frozen=True)
class CompareRequest:
    """The texts of a run; ``known``: indicators by id, the user's too; ``own``: file of the latter."""

    selection: str
    reference: str
    indicators: str
    known: dict[str, Indicator]
    class_field: str = ""
    own: str = ""


def require_scipy() -> None:
    """Raise MissingDependency where scipy, which only some algorithms need, is absent."""
    if find_spec("scipy") is None:
        raise MissingDependency(
            tr("The Python package scipy is missing: the comparison of territories needs it."),
            (),
            tr("Install it beside QGIS."),
        )


@dataclass(frozen=True)
class CompareJob:
    """Inputs copied on the main thread."""

    territories: LayerSnapshot
    tables: tuple[FileSource, ...]
    rings: LayerSnapshot | None
    classes: FileSource | None
    movements: LayerSnapshot | None
    request: CompareRequest

    @classmethod
    def of(
        cls,
        territories: LayerSnapshot | None,
        tables: list[FileSource],
        rings: LayerSnapshot | None,
        classes: FileSource | None,
        movements: LayerSnapshot | None,
        request: CompareRequest,
    ) -> CompareJob:
        """Raises InputError where there is no layer of communes."""
        if territories is None:
            raise InputError(
                tr("No layer of communes was given."),
                (),
                tr("Load one, such as IGN's ADMIN EXPRESS, and choose it."),
            )
        return cls(territories, tuple(tables), rings, classes, movements, request)

    @property
    def files(self) -> list[FileSource]:
        """Tables and classes."""
        return [*self.tables, *([self.classes] if self.classes is not None else [])]

    @property
    def inputs(self) -> list[FileSource | LayerSnapshot]:
        """All that is read, and must not be overwritten."""
        layers = [one for one in (self.territories, self.rings, self.movements) if one is not None]
        return [*layers, *self.files]

    @property
    def origins(self) -> list[str]:
        """Files that are read."""
        return [one for one in (*(source.origin for source in self.inputs), self.request.own) if one]

    @property
    def crs(self) -> QgsCoordinateReferenceSystem:
        """Of the outlines."""
        return self.territories.layer_crs

    def run(self, progress: Progress) -> Comparison:
        """Read, join, compare. Raises CohesionError."""
        from ..core.comparison.compute import compare

        asked = self.request
        places, tables, report = self.gather(progress.part(0.0, 0.7))
        last = progress.part(0.7, 1.0)
        return compare(
            places, tables, asked.selection, asked.reference, asked.known, asked.indicators, report, last
        )

    def gather(self, progress: Progress) -> tuple[Places, Tables, Report]:
        """Read and join: what any comparison of these inputs starts from. Raises CohesionError."""
        from ..core.comparison.places import places_of
        from ..core.cooperation.coverage_rings import typed_rings
        from ..core.indicators.tables import join_tables

        report = Report()
        raw = self.territories.read(progress.part(0.0, 0.2))
        places = places_of(raw, report, progress.part(0.2, 0.4))
        report.sources += [text for text in (self.territories.provenance.text(),) if text]
        if self.rings is not None:
            rings = self.rings.read(progress.part(0.4, 0.42))
            places = replace(places, rings=typed_rings(rings.frame, self.rings.name, report))
        if self.classes is not None:
            places = self._grouped(places, self.classes, report, progress.part(0.42, 0.5))
        published = self._tables(progress.part(0.5, 0.85))
        published = self._carried(published, places.frame.index, report, progress.part(0.85, 0.95))
        own = self._layer_table(raw)
        return places, join_tables(published, places.commune_names, places.epci_names, report, own), report

    def _grouped(self, places: Places, source: FileSource, report: Report, progress: Progress) -> Places:
        """With classes of communes, or the sub-spaces of a schematic map."""
        from ..core.comparison.classes import with_classes
        from ..core.comparison.spaces import are_spaces, with_spaces

        layer = source.layer
        if layer is not None and not source.path and are_spaces(layer.fields.names()):
            return with_spaces(places, layer.read(progress).frame, report)
        return with_classes(places, source.read(None, progress), self.request.class_field, report)

    def _tables(self, progress: Progress) -> list[Published]:
        count = max(len(self.tables), 1)
        found = [
            source.read(None, progress.part(place / count, (place + 1) / count))
            for place, source in enumerate(self.tables)
        ]
        progress.update(1.0)
        return found

    def _carried(
        self, published: list[Published], communes: pd.Index, report: Report, progress: Progress
    ) -> list[Published]:
        """Tables of another year of communes by those compared, where the movements were given."""
        from ..core.comparison.carry import carried
        from ..core.vintage.movements import commune_movements

        if self.movements is None:
            return published
        raw = self.movements.read(progress.part(0.0, 0.3))
        movements = commune_movements(raw.frame, self.movements.name, report)
        return [carried(one, communes, movements, report) for one in published]

    def _layer_table(self, raw: RawLayer) -> Published | None:
        """The layer's own columns; a layer of codes and shapes alone is no table."""
        from ..core.published.reading import read_frame

        with suppress(InputError):
            return read_frame(raw.frame, self.territories.name)
        return None
