"""From sRGB to linear light and to CIE L*a*b* (D65, 2°). Arrays have the three components on their last axis."""

from __future__ import annotations

import re
from collections.abc import Sequence

import numpy as np
from numpy.typing import NDArray

from ..errors import InputError
from ..i18n import tr

Array = NDArray[np.float64]

# IEC 61966-2-1; the white is what (1, 1, 1) gives, so that greys have no hue.
_XYZ: Array = np.array(
    [[0.4124564, 0.3575761, 0.1804375], [0.2126729, 0.7151522, 0.0721750], [0.0193339, 0.1191920, 0.9503041]]
)
_WHITE: Array = _XYZ.sum(axis=1)
_HEX = re.compile(r"#?([0-9a-fA-F]{6})")


def rgb(colours: Sequence[str]) -> Array:
    """``#RRGGBB`` as rows of sRGB between 0 and 1, shape (n, 3). Raises InputError."""
    matched = [_HEX.fullmatch(colour.strip()) for colour in colours]
    wrong = [colour for colour, found in zip(colours, matched) if found is None]
    if wrong:
        raise InputError(
            tr("These are not colours: {}.").format(", ".join(wrong)), (), tr("Example: #0F417A.")
        )
    digits = "".join(found.group(1) for found in matched if found is not None)
    return np.frombuffer(bytes.fromhex(digits), np.uint8).reshape(-1, 3) / 255.0


def linear(srgb: Array) -> Array:
    """Light without the transfer curve, between 0 and 1."""
    return np.where(srgb <= 0.04045, srgb / 12.92, ((srgb + 0.055) / 1.055) ** 2.4)


def encoded(light: Array) -> Array:
    """The contrary of ``linear``; light outside the gamut is cut to it."""
    cut = np.clip(light, 0.0, 1.0)
    return np.where(cut <= 0.0031308, cut * 12.92, 1.055 * cut ** (1 / 2.4) - 0.055)


def lab(light: Array) -> Array:
    """L*a*b* of linear light; light outside the gamut is cut to it."""
    xyz = np.clip(light, 0.0, 1.0) @ _XYZ.T / _WHITE
    f = np.where(xyz > 216 / 24389, np.cbrt(xyz), (24389 / 27 * xyz + 16) / 116)
    x, y, z = np.moveaxis(f, -1, 0)
    return np.stack([116 * y - 16, 500 * (x - y), 200 * (y - z)], axis=-1)
