"""Arrows of cooperations: the same size on paper, in a legend and on the screen."""

from __future__ import annotations

from qgis.core import QgsLineSymbol

from .cooperation_symbols_parts import IN_LEGEND, NEVER, Arrow, assembled, half, line_style, whole


def by_themes(first: str = '"retrait_a_mm"', last: str = '"retrait_b_mm"') -> Arrow:
    """The arrow of a feature: its width is that of its number of themes."""
    steps = sorted(line_style()["widths"], key=lambda step: -step["from"])
    middle = steps[len(steps) // 2]["from"]
    # A legend has no feature.
    number = f'coalesce("nb_themes", {middle})'
    cases = " ".join(f"WHEN {number} >= {step['from']} THEN {step['width']}" for step in steps)
    plain = steps[len(steps) // 2]["width"]
    return Arrow(f"(CASE {cases} ELSE {steps[-1]['width']} END)", first, last, plain)


def link_symbol(colour: str, arrow: Arrow) -> QgsLineSymbol:
    """A link by what its feature says: double arrow, two half arrows, one head, spoke, ring; dashed while planned."""
    ring, spoke = "\"forme\" = 'enveloppe'", "\"forme\" = 'etoile'"
    halves = f"coalesce(\"reciproque\" = 'oui' AND NOT {spoke} AND NOT {ring}, false)"
    forth = 'coalesce("engagements_a_vers_b" IS NULL AND "reciproque" = \'non\', false)'
    back = 'coalesce("engagements_b_vers_a" IS NULL AND "reciproque" = \'non\', false)'
    at_a = f"NOT coalesce({ring}, false) AND (coalesce({spoke}, false) OR NOT {back})"
    at_b = f"NOT coalesce({ring} OR {spoke}, false) AND NOT {forth}"
    planned = "coalesce(\"statut\" = 'projet', false)"
    thin = arrow.thin_in_legend()
    layers = [
        *half(thin, colour, halves, planned, forward=True),
        *half(thin, colour, halves, planned, forward=False),
        *whole(arrow, colour, f"NOT {halves}", at_a, at_b, planned),
    ]
    return assembled(layers)


def half_symbol(colour: str, arrow: Arrow) -> QgsLineSymbol:
    """One side's half arrow, on the right of its way; the whole arrow where the other side gives nothing."""
    planned = "coalesce(\"statut\" = 'projet', false)"
    linked = "coalesce(\"forme\" <> 'etoile', true)"
    both, alone = (
        f"{linked} AND coalesce(\"reciproque\" = 'oui', true)",
        f"{linked} AND \"reciproque\" = 'non'",
    )
    single = whole(arrow.thin_in_legend(), colour, alone, NEVER, "true", planned)
    return assembled([*single, *half(arrow, colour, both, planned, forward=True)])


def sample_symbol(colour: str, width: float, form: str) -> QgsLineSymbol:
    """What a legend shows of a form or a width, with true sizes; nothing is drawn on the map."""
    arrow = Arrow(str(width), "0", "0", width)
    planned = "true" if form == "planned" else NEVER
    if form == "halves":
        layers = half(arrow, colour, IN_LEGEND, planned, forward=True)
        layers += half(arrow, colour, IN_LEGEND, planned, forward=False)
        return assembled(layers)
    heads = {
        "one_way": (NEVER, "true"),
        "spoke": ("true", NEVER),
        "double": ("true", "true"),
        "over": ("true", "true"),
    }
    at_a, at_b = heads.get(form, (NEVER, NEVER))
    symbol = assembled(whole(arrow, colour, IN_LEGEND, at_a, at_b, planned))
    if form == "over":
        symbol.setOpacity(line_style()["opacity_over"] / 100)
    return symbol
