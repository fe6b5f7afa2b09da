"""The Processing provider: parameters, help, error mapping; the computation is in core."""

from __future__ import annotations

from ..adapters import own_copies  # noqa: F401 - before anything brings shapely and pyproj in
