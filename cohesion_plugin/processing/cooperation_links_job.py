"""One run of links, from frozen inputs to tables and shapes; safe in any thread."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np
import shapely
from qgis.core import QgsCoordinateReferenceSystem

from ..adapters.snapshot import LayerSnapshot
from ..cartography.cooperation_style_colours import Colours
from ..cartography.cooperation_style_modes import GROUP, THEME
from ..core.build import build_territories
from ..core.cooperation.links.compute import compute_links
from ..core.cooperation.links.model import LinkRequest, LinkResult
from ..core.cooperation.links.seats import in_crs, no_seats, seats_of
from ..core.cooperation.register import Register
from ..core.errors import InputError
from ..core.i18n import tr
from ..core.membership import build_units, membership_table
from ..core.progress import Progress
from ..core.recognise import recognise
from ..core.report import Report
from ..core.territories import EpciUnits
from .cooperation_links_parameters import check_codes
from .register_input import RegisterSource


@dataclass(frozen=True)
class LinksMade:
    """Everything the outputs are written from."""

    result: LinkResult
    report: Report
    crs: QgsCoordinateReferenceSystem
    colours: Colours
    party_colours: Colours | None


@dataclass(frozen=True)
class LinksJob:
    """Inputs copied on the main thread."""

    register: RegisterSource
    territories: LayerSnapshot
    layers: dict[str, LayerSnapshot]
    request: LinkRequest
    colour: tuple[str, str]
    columns: dict[str, str]

    @classmethod
    def of(
        cls,
        register: RegisterSource,
        territories: LayerSnapshot | None,
        layers: Mapping[str, LayerSnapshot | None],
        request: LinkRequest,
        colour: tuple[str, str],
        columns: dict[str, str],
    ) -> LinksJob:
        """Raises InputError where the layer is missing or has no shapes."""
        if territories is None:
            raise InputError(
                tr("No layer of communes or EPCI was given."),
                (),
                tr("Load one, for example IGN's ADMIN EXPRESS, and choose it."),
            )
        if not territories.has_geometry:
            raise InputError(
                tr("« {} » is a table without shapes.").format(territories.name),
                (),
                tr("Choose a polygon layer, for example COMMUNE of IGN's ADMIN EXPRESS."),
            )
        given = {name: layer for name, layer in layers.items() if layer is not None}
        return cls(register, territories, given, request, colour, columns)

    @property
    def inputs(self) -> list[Any]:
        """All that is read, and must not be overwritten."""
        return [self.territories, *self.layers.values(), *([self.register] if self.register.origin else [])]

    def run(self, progress: Progress) -> LinksMade:
        """Read, place, link. Raises CohesionError."""
        report = Report()
        register = self.register.read(progress.part(0.0, 0.25))
        self._check(register)
        units = self._units(report, progress.part(0.25, 0.5))
        points = self.layers.get("LABEL_POINTS")

        def seats(units: EpciUnits, outlines: np.ndarray) -> Mapping[str, shapely.Point]:
            if points is None:
                return no_seats(units, outlines)
            raw = points.read()
            return seats_of(raw, in_crs(raw, units.parts.crs), units, outlines, report)

        name = points.name if points is not None else ""
        result = compute_links(register, units, self.request, report, seats, name, progress.part(0.5, 1.0))
        links, parties = self.colour
        shades = Colours.of(register, parties) if parties in (GROUP, THEME) else None
        return LinksMade(result, report, self._crs(units), Colours.of(register, links), shades)

    def _units(self, report: Report, progress: Progress) -> EpciUnits:
        raw = self.territories.read(progress.part(0.0, 0.6))
        if raw.frame.empty:
            raise InputError(
                tr("The layer « {} » is empty.").format(raw.name),
                (),
                tr("Load it again or remove its filter."),
            )
        chosen = self.columns.get("code") or None
        fields = recognise(raw.frame, chosen).with_choices(**self.columns)
        territories = build_territories(raw, fields, report, progress=progress.part(0.6, 1.0))
        table = self.layers.get("MEMBERSHIP")
        members = membership_table(table.read().frame, report) if table is not None else None
        report.sources += [one.provenance.text() for one in (self.territories, *self.layers.values())]
        shown = Path(self.register.text).stem if self.register.origin else self.register.text
        report.sources.append(tr("Register of cooperations: {}").format(shown))
        return build_units(territories, report, members)

    def _crs(self, units: EpciUnits) -> QgsCoordinateReferenceSystem:
        if self.territories.layer_crs.isValid():
            return self.territories.layer_crs
        return QgsCoordinateReferenceSystem.fromWkt(units.parts.crs.to_wkt())

    def _check(self, register: Register) -> None:
        check_codes(self.request.themes, list(register.terms("voc_theme").index), "THEMES")
        check_codes(self.request.natures, list(register.terms("voc_nature").index), "KINDS")
        check_codes(self.request.statuses, list(register.terms("voc_statut").index), "STATUS")
