"""Terms of agreements for QGIS's temporal controller: a link is there from its start to its end, a party is drawn by
those of its agreements that are in force."""

from __future__ import annotations

from qgis.core import Qgis, QgsVectorLayer, QgsVectorLayerTemporalProperties

START, END = "debut", "fin"


def play_terms(layer: QgsVectorLayer) -> None:
    """Both days included; a feature without a start has always been there, one without an end stays."""
    if layer.fields().lookupField(START) < 0 or layer.fields().lookupField(END) < 0:
        return
    properties = layer.temporalProperties()
    if not isinstance(properties, QgsVectorLayerTemporalProperties):
        return
    properties.setMode(Qgis.VectorTemporalMode.FeatureDateTimeStartAndEndFromFields)
    properties.setStartField(START)
    properties.setEndField(END)
    properties.setLimitMode(Qgis.VectorTemporalLimitMode.IncludeBeginIncludeEnd)
    properties.setIsActive(True)


# Days of the frame; QGIS gives the end of a frame as the first moment of the next one.
_FRAME = (
    "with_variable('du', format_date(@map_start_time, 'yyyy-MM-dd'), with_variable('au', coalesce(format_date("
    "if(@map_end_time > @map_start_time, @map_end_time - to_interval('1 second'), @map_start_time)"
    ", 'yyyy-MM-dd'), '9999'), {}))"
)
# Lists of ``core.cooperation.links.periods``: begun by the end of the frame, less those over before it.
_COUNT = (
    "array_length(array_filter(string_to_array(\"debuts\", ' | '), @element <= @au)) - "
    "coalesce(array_length(array_filter(string_to_array(\"fins\", ' | '), @element < @du)), 0)"
)
# « > » comes just after « = », which follows a day, and before « ~ », the moment after that day.
_LATEST = (
    "nullif(regexp_substr(array_last(array_filter(string_to_array(\"{}\", ' | '), @element < @au || '>')),"
    " '=(.+)$'), '')"
)
_LISTS = {"groupe": "suite_groupes", "theme": "suite_themes"}
STARTS = "debuts"
# Field « etat » of a party none of whose agreements is in force.
OUT_OF_TERM = "hors_periode"


def play_parties(layer: QgsVectorLayer) -> bool:
    """Drawn again at each frame where agreements have terms; whether they have.

    All polygons stay: which of their agreements are in force is what conditions made by ``in_time`` ask.
    """
    properties = layer.temporalProperties()
    if layer.fields().lookupField(STARTS) < 0 or not isinstance(properties, QgsVectorLayerTemporalProperties):
        return False
    properties.setMode(Qgis.VectorTemporalMode.RedrawLayerOnly)
    properties.setIsActive(True)
    return True


def in_time(condition: str) -> str:
    """The same condition, on the agreements in force in the frame that is played, else on all.

    A number is of those in force on any day of the frame, as links are drawn; a main group that of the last such day.
    """
    field, number = '"nb_cooperations"', _unless_still("nb_cooperations", _COUNT)
    if condition.count(field) > 1:
        # Asked once: of thousands of agreements it takes its time.
        made = f"with_variable('nombre', {number}, {condition.replace(field, '@nombre')})"
    else:
        made = condition.replace(field, number)
    for field, changes in _LISTS.items():
        made = made.replace(f'"{field}"', _unless_still(field, _LATEST.format(changes)))
    return made


def _unless_still(field: str, expression: str) -> str:
    """No frame is played, or the party's agreements have always been: the field itself."""
    return f'if(@map_start_time IS NULL OR "{STARTS}" IS NULL, "{field}", {_FRAME.format(expression)})'
