"""What the classes of a page mean, for the reader who asks: printed where the page is told to."""

from __future__ import annotations

from ..core.i18n import pick, tr
from .page_kinds import Theme
from .typology_page_figures import capital, figures_of


def definitions_of(theme: Theme) -> list[str]:
    """« Class: definition. » for the classes that occur and have one."""
    if theme.kind != "classes":
        return []
    figures = figures_of(theme.layer)
    if figures.kind is None:
        return []
    occurring = {each.code for each in figures.classed}
    return [
        f"{capital(each.legend)}{tr(':')} {pick(dict(each.definition)).rstrip('.')}."
        for each in figures.kind.classes
        if each.code in occurring and each.definition
    ]
