"""Styles of the layers of cohesion:cooperationlinks. A legend holds only what its layer has."""

from __future__ import annotations

from collections.abc import Callable

from qgis.core import (
    NULL,
    Qgis,
    QgsExpression,
    QgsExpressionContext,
    QgsExpressionContextUtils,
    QgsFeatureRequest,
    QgsLineSymbol,
    QgsRuleBasedRenderer,
    QgsVectorLayer,
)

from ..core.i18n import pick
from ..core.resources import vocabulary
from .cooperation_style_colours import Colours
from .cooperation_style_labels import blocking, half_labeling
from .cooperation_symbols import by_themes, half_symbol, link_symbol, sample_symbol
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
# A form needs one of these values of a field: asking for them is faster than to look for a feature that is not there.
_NEEDED = {
    "double": ("reciproque", ("inconnu",)),
    "halves": ("reciproque", ("oui",)),
    "one_way": ("reciproque", ("non",)),
    "spoke": ("forme", ("etoile",)),
    "ring": ("forme", ("enveloppe",)),
    "planned": ("statut", ("projet",)),
    "over": ("statut", ("echue", "renouvelee", "abandonnee")),
}


def style_links(layer: QgsVectorLayer, colours: Colours, sentence: str) -> None:
    """Arrows by colour, form and width; names keep off them; the temporal controller plays their terms."""
    arrow = by_themes()
    root = _coloured(layer, colours, lambda colour: link_symbol(colour, arrow))
    _explain_forms(layer, root)
    _explain_widths(layer, root)
    layer.setRenderer(QgsRuleBasedRenderer(root))
    layer.setLabeling(blocking())
    _finish(layer, sentence)


def style_halves(layer: QgsVectorLayer, colours: Colours, sentence: str) -> None:
    """Half arrows where their link's are, with what each side brings written along them."""
    arrow = by_themes('"retrait_de_mm"', '"retrait_vers_mm"')
    layer.setRenderer(
        QgsRuleBasedRenderer(_coloured(layer, colours, lambda colour: half_symbol(colour, arrow)))
    )
    layer.setLabeling(half_labeling())
    _finish(layer, sentence)


def _finish(layer: QgsVectorLayer, sentence: str) -> None:
    layer.setLabelsEnabled(True)
    play_terms(layer)
    describe(layer, sentence)
    layer.triggerRepaint()


def _coloured(
    layer: QgsVectorLayer, colours: Colours, symbol: Callable[[str], QgsLineSymbol]
) -> QgsRuleBasedRenderer.Rule:
    root = QgsRuleBasedRenderer.Rule(None)
    parent = root
    texts = vocabulary("cooperation_style")["headings"]
    if colours.mode in texts:
        parent = _heading(root, pick(texts[colours.mode]))
    for each in colours.classes(layer):
        if not each.condition or found(layer, each.condition):
            parent.appendChild(_rule(symbol(each.colour), each.condition, each.label))
    return root


def _explain_forms(layer: QgsVectorLayer, root: QgsRuleBasedRenderer.Rule) -> None:
    values = {field: _values(layer, field) for field in ("reciproque", "forme", "statut")}
    present = [
        form
        for form, condition in _FORMS.items()
        if values[_NEEDED[form][0]] & set(_NEEDED[form][1]) and found(layer, condition)
    ]
    if not present:
        return
    words, style = vocabulary("cooperation_style"), line_style()
    parent = _heading(root, pick(words["headings"]["form"]))
    for form in present:
        sample = sample_symbol(style["legend"], style["widths"][1]["width"], form)
        parent.appendChild(_rule(sample, _FORMS[form], pick(words["forms"][form])))


def _explain_widths(layer: QgsVectorLayer, root: QgsRuleBasedRenderer.Rule) -> None:
    style = line_style()
    steps = style["widths"]
    upper = [step["from"] for step in steps[1:]] + [10**9]
    numbers = [int(value) for value in _values(layer, "nb_themes")]
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


def _values(layer: QgsVectorLayer, field: str) -> set[str]:
    """Values of a field as text, without the missing one."""
    index = layer.fields().lookupField(field)
    return {str(value) for value in layer.uniqueValues(index) if value is not None and value != NULL}


def found(layer: QgsVectorLayer, condition: str) -> bool:
    """Whether a feature of the layer meets the condition."""
    request = QgsFeatureRequest(QgsExpression(condition))
    context = QgsExpressionContext(QgsExpressionContextUtils.globalProjectLayerScopes(layer))
    request.setExpressionContext(context)
    request.setFlags(Qgis.FeatureRequestFlag.NoGeometry)
    request.setLimit(1)
    return next(layer.getFeatures(request), None) is not None
