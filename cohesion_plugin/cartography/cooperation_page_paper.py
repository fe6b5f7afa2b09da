"""How large everything on the page of agreements is drawn: it follows the map, down to what can be read."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

from qgis.core import QgsRectangle

from .cooperation_page_data import page_style
from .page_spec import page_format


@dataclass(frozen=True)
class Paper:
    """Scale of a page's map, 1:``scale``, and the sizes and colours drawn on it: lengths in mm, type in points."""

    scale: float
    style: Mapping[str, Any] = field(default_factory=page_style)

    @classmethod
    def of(cls, extent: QgsRectangle, format_: str) -> Paper:
        """For an extent in metres on a sheet: its scale is near the one that the finished page will have."""
        width, height = _map_size(format_)
        usual = page_style()["map"]
        factor = min(width / usual["width"], height / usual["height"])
        return cls(1000 * max(extent.width() / width, extent.height() / height), sized(factor))

    @property
    def metres(self) -> float:
        """On the ground, of a mm."""
        return self.scale / 1000


def sized(factor: float) -> dict[str, Any]:
    """The page's style with its sizes times ``factor``, none under its least; 1 for the sheet they are meant for."""
    style = page_style()
    return {
        key: _sized(part, style["least"][key], factor) if key in style["least"] else part
        for key, part in style.items()
    }


def _sized(sizes: Mapping[str, Any], least: Mapping[str, Any], factor: float) -> dict[str, Any]:
    made = dict(sizes)
    for key, low in least.items():
        # A size that is small as it is stays so.
        made[key] = (
            _sized(sizes[key], low, factor)
            if isinstance(low, Mapping)
            else max(sizes[key] * factor, min(low, sizes[key]))
        )
    return made


def _map_size(format_: str) -> tuple[float, float]:
    """Width and height in mm that are about left to the map."""
    page, room = page_format(format_), page_style()["map"]
    width = page["width"] - 2 * page["margin"]
    height = page["height"] - 2 * page["margin"] - room["texts"]
    if page["legend"] == "right":
        return width - page["panel"] - page["gap"], height
    return width, height * room["below"]
