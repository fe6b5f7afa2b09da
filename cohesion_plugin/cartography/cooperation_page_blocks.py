"""Where the name and the pictograms of an EPCI stand: inside its outline as far as they fit, away from its limits."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from qgis.core import QgsGeometry
from qgis.PyQt.QtGui import QTransform

from .cooperation_page_data import page_style

if TYPE_CHECKING:
    import numpy as np

# Places tried along each side of the outline's bounds.
_TRIED = 28


@dataclass(frozen=True)
class Block:
    """A name above rows of discs; sizes in mm. ``name``, ``discs``: width and height."""

    name: tuple[float, float]
    discs: tuple[float, float]
    per_row: int

    @property
    def height(self) -> float:
        """Of all, with what is left between the name and the discs."""
        between = page_style()["names"]["above"] if self.discs[1] else 0.0
        return self.name[1] + between + self.discs[1]

    def boxes(
        self, x: np.ndarray, y: np.ndarray, metres: float, gap: float = 0.0
    ) -> tuple[np.ndarray, np.ndarray]:
        """Boxes of the name and of the discs, ``gap`` mm larger, around middles in map units; ``metres`` per mm."""
        import shapely

        top, bottom = self.height / 2, -self.height / 2
        found = []
        for (width, height), upper in ((self.name, top), (self.discs, bottom + self.discs[1])):
            half = (width / 2 + gap) * metres if height else 0.0
            low, high = (upper - height - gap) * metres, (upper + gap) * metres
            found.append(
                shapely.box(x - half, y + (low if height else 0.0), x + half, y + (high if height else 0.0))
            )
        return found[0], found[1]


def blocks(name: tuple[float, float], count: int) -> list[Block]:
    """The arrangements of ``count`` discs under a name, the usual one first."""
    style, made = page_style()["mark"], []
    for per_row in style["per_row"]:
        rows = -(-count // per_row)
        width = (min(count, per_row) - 1) * style["step"] + style["disc"] if count else 0.0
        made.append(Block(name, (width, rows * style["step"]), per_row))
        if count <= per_row:
            break
    return made


def place(
    shape: QgsGeometry, centre: QgsGeometry, tried: list[Block], metres: float
) -> tuple[QgsGeometry, Block]:
    """The middle of the block and its arrangement: as little as can be outside the outline, far from limits."""
    import numpy as np
    import shapely

    outline, hub = (shapely.from_wkb(bytes(one.asWkb())) for one in (shape, centre))
    x, y = _candidates(outline)
    style = page_style()["mark"]
    found: list[tuple[float, int, Block]] = []
    for block in tried:
        boxes = [box for box in block.boxes(x, y, metres) if shapely.area(box[0]) > 0]
        whole = sum(shapely.area(box) for box in boxes)
        inside = sum(shapely.area(shapely.intersection(box, outline)) for box in boxes)
        clear = np.min([shapely.distance(box, outline.boundary) for box in boxes], axis=0) / metres
        room = np.min([shapely.distance(box, hub) for box in boxes], axis=0) / metres
        merit = np.minimum(clear, style["clear"]) + 1e-3 * clear - style["outside"] * (1 - inside / whole)
        # The arrow needs some way inside the outline.
        merit += style["approach"] * np.minimum(room, style["way"])
        row = int(np.argmax(merit))
        found.append((float(merit[row]), row, block))
    usual = found[0]
    merit, row, block = max(found, key=lambda one: one[0])
    if merit < usual[0] + style["worth"]:
        _, row, block = usual
    return QgsGeometry.fromWkt(f"POINT({x[row]} {y[row]})"), block


def roomiest(shape: QgsGeometry, ratio: float) -> QgsGeometry:
    """Middle of the largest box of a given width to height inside a polygon, or nearly so."""
    square = QgsGeometry(shape)
    square.transform(QTransform.fromScale(1, ratio))
    point, _ = square.poleOfInaccessibility(square.area() ** 0.5 / 200)
    point.transform(QTransform.fromScale(1, 1 / ratio))
    return point


def _candidates(outline: object) -> tuple[np.ndarray, np.ndarray]:
    import numpy as np
    import shapely

    west, south, east, north = shapely.bounds(outline)
    x, y = np.meshgrid(np.linspace(west, east, _TRIED), np.linspace(south, north, _TRIED))
    inside = shapely.contains_xy(outline, x.ravel(), y.ravel())
    middle = shapely.point_on_surface(outline)
    return np.append(x.ravel()[inside], middle.x), np.append(y.ravel()[inside], middle.y)
