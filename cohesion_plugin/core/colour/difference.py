"""CIEDE2000: how different two colours look."""

from __future__ import annotations

import numpy as np

from .space import Array

_BEND = 25.0**7


def ciede2000(first: Array, second: Array) -> Array:
    """Distance of L*a*b* colours (last axis), broadcast; after Sharma, Wu, Dalal (2005), kL = kC = kH = 1."""
    (l1, a1, b1), (l2, a2, b2) = np.moveaxis(first, -1, 0), np.moveaxis(second, -1, 0)
    chroma = (np.hypot(a1, b1) + np.hypot(a2, b2)) / 2
    stretch = 1.5 - 0.5 * _saturation(chroma)
    a1, a2 = a1 * stretch, a2 * stretch
    c1, c2 = np.hypot(a1, b1), np.hypot(a2, b2)
    h1, h2 = np.degrees(np.arctan2(b1, a1)) % 360, np.degrees(np.arctan2(b2, a2)) % 360
    grey = c1 * c2 == 0
    # Opposite hues are not far, though rounding puts them beyond half a turn.
    turn = h2 - h1
    far = np.abs(turn) > 180 + 1e-9
    turn = np.where(grey, 0.0, np.where(far, turn - 360 * np.sign(turn), turn))
    around = np.where(h1 + h2 < 360, 360.0, -360.0)
    hue: Array = np.where(grey, h1 + h2, (h1 + h2 + np.where(far, around, 0.0)) / 2)
    light, chroma = (l1 + l2) / 2, (c1 + c2) / 2
    weight = (
        1
        - 0.17 * _cos(hue - 30)
        + 0.24 * _cos(2 * hue)
        + 0.32 * _cos(3 * hue + 6)
        - 0.20 * _cos(4 * hue - 63)
    )
    off = (light - 50) ** 2
    dl = (l2 - l1) / (1 + 0.015 * off / np.sqrt(20 + off))
    dc = (c2 - c1) / (1 + 0.045 * chroma)
    dh = 2 * np.sqrt(c1 * c2) * np.sin(np.radians(turn / 2)) / (1 + 0.015 * chroma * weight)
    angle = np.radians(60 * np.exp(-(((hue - 275) / 25) ** 2)))
    rotation = -2 * _saturation(chroma) * np.sin(angle)
    # Rounding may leave the square of nothing just below nothing.
    squared: Array = np.maximum(dl**2 + dc**2 + dh**2 + rotation * dc * dh, 0.0)
    return np.sqrt(squared)


def _saturation(chroma: Array) -> Array:
    power = chroma**7
    root: Array = np.sqrt(power / (power + _BEND))
    return root


def _cos(degrees: Array) -> Array:
    found: Array = np.cos(np.radians(degrees))
    return found
