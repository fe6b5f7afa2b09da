"""Figures as the reader of a chart or a legend writes them; needs neither matplotlib nor Qt."""

from __future__ import annotations

from ..core.i18n import language


def figure_text(value: float, decimals: int = 0) -> str:
    """A figure as the language writes it, its thousands apart, a true minus sign."""
    text = f"{round(value, decimals) + 0.0:,.{decimals}f}".replace(",", "\u00a0").replace("-", "\u2212")
    return text.replace(".", ",") if language() == "fr" else text
