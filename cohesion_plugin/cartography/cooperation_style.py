"""Styles of the layers of cohesion:cooperationlinks. A legend holds only what its layer has."""

from __future__ import annotations

from collections.abc import Callable

from qgis.core import QgsLineSymbol, QgsRuleBasedRenderer, QgsVectorLayer

from ..core.i18n import pick
from ..core.resources import vocabulary
from .cooperation_style_colours import Colours
from .cooperation_style_labels import blocking, half_labeling, link_labeling
from .cooperation_style_present import Present
from .cooperation_symbols import by_themes, half_symbol, link_symbol, sample_symbol
from .cooperation_symbols_far import labelled_when_near, many, obstacle_when_near, plain_from_far
from .cooperation_symbols_parts import OVER, line_style
from .cooperation_temporal import play_terms
from .describe import describe

_PLAIN = "\"forme\" NOT IN ('etoile', 'enveloppe')"
_FORMS = {
    "double": f"\"reciproque\" = 'inconnu' AND {_PLAIN}",
    "halves": f"\"reciproque\" = 'oui' AND {_PLAIN}",
    "one_way": f"\"reciproque\" = 'non' AND {_PLAIN}",
    "spoke": "\"forme\" = 'etoile'",
    "ring": "\"forme\" = 'enveloppe'",
    "planned": "\"statut\" = 'projet'",
    "over": OVER,
}


def style_links(
    layer: QgsVectorLayer, colours: Colours, sentence: str, present: Present | None = None
) -> None:
    """Arrows by colour, form and width; names keep off them; the temporal controller plays their terms.

    ``present``: what the layer holds, where that is known; else it is asked.
    """
    arrow, present = by_themes(), present or Present.of_layer(layer)
    root = _coloured(present, colours, lambda colour: link_symbol(colour, arrow))
    _explain_forms(present, root)
    _explain_widths(present, root)
    crowded = many(layer)
    if crowded:
        plain_from_far(root, colours.classes(present))
    layer.setRenderer(QgsRuleBasedRenderer(root))
    layer.setLabeling(link_labeling(obstacle_when_near(blocking()) if crowded else blocking()))
    _finish(layer, sentence)


def style_halves(
    layer: QgsVectorLayer, colours: Colours, sentence: str, present: Present | None = None
) -> None:
    """Half arrows where their link's are, with what each side brings written along them."""
    arrow, present = by_themes('"retrait_de_mm"', '"retrait_vers_mm"'), present or Present.of_layer(layer)
    root = _coloured(present, colours, lambda colour: half_symbol(colour, arrow))
    crowded = many(layer)
    if crowded:
        plain_from_far(root, colours.classes(present))
    layer.setRenderer(QgsRuleBasedRenderer(root))
    layer.setLabeling(labelled_when_near(half_labeling()) if crowded else half_labeling())
    _finish(layer, sentence)


def _finish(layer: QgsVectorLayer, sentence: str) -> None:
    layer.setLabelsEnabled(True)
    play_terms(layer)
    describe(layer, sentence)
    layer.triggerRepaint()


def _coloured(
    present: Present, colours: Colours, symbol: Callable[[str], QgsLineSymbol]
) -> QgsRuleBasedRenderer.Rule:
    root = QgsRuleBasedRenderer.Rule(None)
    parent = root
    texts = vocabulary("cooperation_style")["headings"]
    if colours.mode in texts:
        parent = _heading(root, pick(texts[colours.mode]))
    for each in colours.classes(present):
        if not each.condition or present.found(each.condition):
            parent.appendChild(_rule(symbol(each.colour), each.condition, each.label))
    return root


def _explain_forms(present: Present, root: QgsRuleBasedRenderer.Rule) -> None:
    forms = [form for form, condition in _FORMS.items() if present.found(condition)]
    if not forms:
        return
    words, style = vocabulary("cooperation_style"), line_style()
    parent = _heading(root, pick(words["headings"]["form"]))
    for form in forms:
        sample = sample_symbol(style["legend"], style["widths"][1]["width"], form)
        parent.appendChild(_rule(sample, _FORMS[form], pick(words["forms"][form])))


def _explain_widths(present: Present, root: QgsRuleBasedRenderer.Rule) -> None:
    style = line_style()
    steps = style["widths"]
    upper = [step["from"] for step in steps[1:]] + [10**9]
    numbers = [float(value) for value in present.values("nb_themes")]
    parent = _heading(root, pick(vocabulary("cooperation_style")["headings"]["width"]))
    for step, end in zip(steps, upper):
        condition = f'"nb_themes" >= {step["from"]} AND "nb_themes" < {end}'
        if any(step["from"] <= number < end for number in numbers):
            sample = sample_symbol(style["legend"], step["width"], "width")
            parent.appendChild(_rule(sample, condition, pick(step["label"])))


def _heading(root: QgsRuleBasedRenderer.Rule, text: str) -> QgsRuleBasedRenderer.Rule:
    parent = QgsRuleBasedRenderer.Rule(None, 0, 0, "", text)
    root.appendChild(parent)
    return parent


def _rule(symbol: QgsLineSymbol, condition: str, label: str) -> QgsRuleBasedRenderer.Rule:
    return QgsRuleBasedRenderer.Rule(symbol, 0, 0, condition, label)
