"""The charts of a comparison of territories, each a figure of matplotlib: the one door to them.

Sizes are in cm. Artists that stand for a territory carry the gid « territory:<row> », row of ``comparison.sets``, and
can be picked. ``chart_base.save`` writes a figure as PNG and as SVG whose text stays text.
"""

from __future__ import annotations

from .comparison_chart_bars import bars
from .comparison_chart_curves import curves
from .comparison_chart_dots import dots
from .comparison_chart_radar import radar
from .comparison_chart_scatter import scatter
from .comparison_chart_structure import structure

__all__ = ["bars", "curves", "dots", "radar", "scatter", "structure"]
