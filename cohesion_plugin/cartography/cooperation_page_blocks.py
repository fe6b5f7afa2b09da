"""Where the name and the pictograms of an EPCI stand: inside its outline as far as they fit, away from its limits."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from qgis.core import QgsGeometry
from qgis.PyQt.QtGui import QTransform

from .cooperation_page_paper import Paper

if TYPE_CHECKING:
    import numpy as np

# Places tried along each side of the outline's bounds; then around the best of them, and how many.
_TRIED, _AGAIN, _BEST = 28, 7, 8


@dataclass(frozen=True)
class Block:
    """A name above rows of discs; sizes in mm. ``name``, ``discs``: width and height; ``above``: between them."""

    name: tuple[float, float]
    discs: tuple[float, float] = (0.0, 0.0)
    above: float = 0.0
    per_row: int = 1
    places: int = 0

    @property
    def height(self) -> float:
        """Of all, with what is left between the name and the discs."""
        return self.name[1] + (self.above if self.discs[1] else 0.0) + self.discs[1]

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


def blocks(name: tuple[float, float], count: int, paper: Paper) -> list[list[Block]]:
    """The arrangements of ``count`` discs under a name, the usual one first; then those of fewer and fewer places."""
    fewer = [places for places in paper.style["mark"]["fewer"] if places < count]
    return [_rows(name, places, paper) for places in (count, *fewer)]


def _rows(name: tuple[float, float], places: int, paper: Paper) -> list[Block]:
    style, made = paper.style["mark"], []
    for per_row in style["per_row"]:
        rows = -(-places // per_row)
        width = (min(places, per_row) - 1) * style["step"] + style["disc"] if places else 0.0
        size = (width, rows * style["step"])
        made.append(Block(name, size, paper.style["names"]["above"], per_row, places))
        if places <= per_row:
            break
    return made


@dataclass
class Around:
    """What stands where, as shapely geometries in map units: the centre's outline, its name, boxes of its partners."""

    hub: Any
    name: Any
    taken: list[Any]


@dataclass(frozen=True)
class _Found:
    """The best middle of a block: how good it is, the share of the block that has room there, and where."""

    merit: float
    room: float
    point: tuple[float, float]
    block: Block


def place(
    shape: QgsGeometry, tried: Sequence[Sequence[Block]], paper: Paper, around: Around
) -> tuple[QgsGeometry, Block]:
    """The middle of the block and its arrangement: as little as can be outside the outline, far from limits, where an
    arrow can get. The first arrangements that have room are taken, else the least bad."""
    outline = as_shapely(shape)
    found: list[_Found] = []
    for same in tried:
        found.append(_usual([_best(block, outline, around, paper) for block in same], paper))
        if found[-1].room >= paper.style["mark"]["fits"]:
            break
    chosen = max(found, key=lambda one: one.room)
    x, y = chosen.point
    return QgsGeometry.fromWkt(f"POINT({x} {y})"), chosen.block


def as_shapely(geometry: QgsGeometry) -> Any:
    """The same; an empty one where there is none."""
    import shapely

    return shapely.from_wkb(bytes(geometry.asWkb())) if not geometry.isNull() else shapely.Polygon()


def roomiest(shape: QgsGeometry, ratio: float) -> QgsGeometry:
    """Middle of the largest box of a given width to height inside a polygon, or nearly so."""
    square = QgsGeometry(shape)
    square.transform(QTransform.fromScale(1, ratio))
    point, _ = square.poleOfInaccessibility(square.area() ** 0.5 / 200)
    point.transform(QTransform.fromScale(1, 1 / ratio))
    return point


def _usual(found: list[_Found], paper: Paper) -> _Found:
    """The first one, unless another is worth the change."""
    best = max(found, key=lambda one: one.merit)
    return best if best.merit >= found[0].merit + paper.style["mark"]["worth"] else found[0]


def _best(block: Block, outline: Any, around: Around, paper: Paper) -> _Found:
    """Of a grid over the outline, then of finer ones around its best places: a narrow outline has few that fit."""
    import numpy as np

    x, y = _candidates(outline)
    merit, _ = _merits(block, x, y, outline, around, paper)
    rows = np.argsort(-merit, kind="stable")[:_BEST]
    x, y = _finer(x[rows], y[rows], outline)
    merit, room = _merits(block, x, y, outline, around, paper)
    row = int(np.argmax(merit))
    return _Found(float(merit[row]), float(room[row]), (float(x[row]), float(y[row])), block)


def _merits(
    block: Block, x: np.ndarray, y: np.ndarray, outline: Any, around: Around, paper: Paper
) -> tuple[np.ndarray, np.ndarray]:
    """How good each middle is, and the share of the block that has room there."""
    import numpy as np
    import shapely

    style, metres = paper.style["mark"], paper.metres
    boxes = [box for box in block.boxes(x, y, metres) if shapely.area(box[0]) > 0]
    room = _room(boxes, outline, around, paper)
    clear = np.min([shapely.distance(box, outline.boundary) for box in boxes], axis=0) / metres
    merit = np.minimum(clear, style["clear"]) + 1e-3 * clear - style["outside"] * (1 - room)
    merit -= style["touching"] * (clear < style["touch"])
    if not around.hub.is_empty:
        # The arrow needs some way inside the outline, and none of the others in between.
        way = np.min([shapely.distance(box, around.hub) for box in boxes], axis=0) / metres
        merit += style["approach"] * np.minimum(way, style["way"])
        merit -= style["hidden"] * _hidden(x, y, around, paper)
    return merit, room


def _room(boxes: list[np.ndarray], outline: Any, around: Around, paper: Paper) -> np.ndarray:
    """Share of the boxes that lies in the outline and on no other box; too little where it is too near to one."""
    import numpy as np
    import shapely

    style = paper.style["mark"]
    others = shapely.union_all([around.name, *around.taken])
    whole = sum(shapely.area(box) for box in boxes)
    inside = sum(shapely.area(shapely.intersection(box, outline)) for box in boxes)
    over = sum(shapely.area(shapely.intersection(box, others)) for box in boxes)
    room = np.clip((inside - over) / whole, 0.0, 1.0)
    if others.is_empty:
        return room
    far = np.min([shapely.distance(box, others) for box in boxes], axis=0)
    return np.where(far < style["apart"] * paper.metres, np.minimum(room, 0.95 * style["fits"]), room)


def _hidden(x: np.ndarray, y: np.ndarray, around: Around, paper: Paper) -> np.ndarray:
    """Whether others stand on the way to the centre's name, straight or bent to either side."""
    import numpy as np
    import shapely

    style = paper.style["arcs"]
    others, hub = shapely.union_all(around.taken), around.name.centroid
    across, up = hub.x - x, hub.y - y
    hidden = np.ones(len(x), dtype=bool)
    for bend in style["seen"]:
        sag = np.tan(np.radians(bend) / 2) / 2
        middle = np.stack([x + across / 2 - up * sag, y + up / 2 + across * sag], axis=1)
        ends = np.stack([x, y], axis=1), np.broadcast_to([hub.x, hub.y], middle.shape)
        ways = shapely.linestrings(np.stack([ends[0], middle, ends[1]], axis=1))
        hidden &= shapely.distance(ways, others) < style["gap"] * paper.metres
    return hidden


def _finer(x: np.ndarray, y: np.ndarray, outline: Any) -> tuple[np.ndarray, np.ndarray]:
    """These places, and those around them up to the next ones of the grid, that are in the outline."""
    import numpy as np
    import shapely

    west, south, east, north = shapely.bounds(outline)
    steps = np.linspace(-1, 1, _AGAIN)
    across, up = np.meshgrid(steps * (east - west) / (_TRIED - 1), steps * (north - south) / (_TRIED - 1))
    finer_x, finer_y = (x[:, None] + across.ravel()).ravel(), (y[:, None] + up.ravel()).ravel()
    inside = shapely.contains_xy(outline, finer_x, finer_y)
    return np.append(x, finer_x[inside]), np.append(y, finer_y[inside])


def _candidates(outline: Any) -> tuple[np.ndarray, np.ndarray]:
    import numpy as np
    import shapely

    west, south, east, north = shapely.bounds(outline)
    x, y = np.meshgrid(np.linspace(west, east, _TRIED), np.linspace(south, north, _TRIED))
    inside = shapely.contains_xy(outline, x.ravel(), y.ravel())
    middle = shapely.point_on_surface(outline)
    return np.append(x.ravel()[inside], middle.x), np.append(y.ravel()[inside], middle.y)
