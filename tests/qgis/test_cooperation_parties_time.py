"""PARTIES of cohesion:cooperationlinks under QGIS's temporal controller: what a frame shows is what LINKS shows in it."""

from __future__ import annotations

from collections import Counter

import pytest
from qgis.core import (
    QgsDateTimeRange,
    QgsExpression,
    QgsExpressionContext,
    QgsExpressionContextUtils,
    QgsFeature,
    QgsMapRendererSequentialJob,
    QgsMapSettings,
    QgsVectorLayer,
)
from qgis.PyQt.QtCore import QDate, QDateTime, QSize, QTime
from qgis.PyQt.QtGui import QImage
from test_cooperation_links import Links, during, links, register, siren, territories

__all__ = ["links", "register", "territories"]  # fixtures of that module
FRAMES = (
    ("2014-01-01", "2014-12-31"), ("2015-06-01", "2015-06-30"), ("2018-01-01", "2018-12-31"),
    ("2018-12-01", "2019-01-31"), ("2020-01-01", "2020-01-01"), ("2023-01-01", "2029-12-31"),
)  # fmt: skip


def frame(first: str, last: str) -> QgsDateTimeRange:
    """As the controller gives it: up to the first moment of the day after, not included."""
    start, end = (QDate.fromString(day, "yyyy-MM-dd") for day in (first, last))
    midnight = QTime(0, 0)
    return QgsDateTimeRange(QDateTime(start, midnight), QDateTime(end.addDays(1), midnight), True, False)


def settings(layer: QgsVectorLayer, span: QgsDateTimeRange | None) -> QgsMapSettings:
    made = QgsMapSettings()
    made.setLayers([layer])
    made.setDestinationCrs(layer.crs())
    made.setOutputSize(QSize(300, 240))
    made.setExtent(layer.extent())
    if span is not None:
        made.setIsTemporal(True)
        made.setTemporalRange(span)
    context = QgsExpressionContext()
    context.appendScope(QgsExpressionContextUtils.mapSettingsScope(made))
    made.setExpressionContext(context)
    return made


def classes(layer: QgsVectorLayer, span: QgsDateTimeRange | None) -> dict[str, list[str]]:
    """Labels of the rules that draw each EPCI."""
    context = settings(layer, span).expressionContext()
    rules = []
    for rule in layer.renderer().rootRule().children():
        expression = QgsExpression(rule.filterExpression())
        assert not expression.hasParserError(), expression.parserErrorString()
        rules.append((rule.label(), expression))

    def drawn(feature: QgsFeature) -> list[str]:
        context.setFeature(feature)
        context.setFields(feature.fields())
        return [label for label, expression in rules if expression.evaluate(context)]

    return {feature["siren"]: drawn(feature) for feature in layer.getFeatures("\"type\" = 'epci'")}


def expected(count: int) -> str:
    return {0: "No agreement in force at the date shown", 1: "1 agreement", 2: "2 or 3 agreements"}.get(
        count, "2 or 3 agreements" if count == 3 else "4 to 6 agreements"
    )


@pytest.mark.parametrize(("first", "last"), FRAMES)
def test_a_frame_counts_the_agreements_that_qgis_draws_in_it(links: Links, first: str, last: str) -> None:
    """The oracle is QGIS's own filter of the links: their ends, each agreement once."""
    made = links()
    signed = {"g1": [0, 1], "g2": [0, 1], "p": [0, 2], "s": [1, 2, 3], "u": [0, 3]}
    counts = Counter(siren(n) for agreement in during(made["LINKS"], first, last) for n in signed[agreement])
    found = classes(made["PARTIES"], frame(first, last))
    assert {code: found[code] for code in map(siren, range(4))} == {
        code: [expected(counts[code])] for code in map(siren, range(4))
    }
    assert found[siren(4)] == ["Not surveyed"]


def test_nothing_is_played_at_a_date_or_without_the_controller(links: Links) -> None:
    made = links()["PARTIES"]
    assert made.temporalProperties().isActive()
    still = classes(made, None)
    assert still[siren(0)] == ["4 to 6 agreements"] and still[siren(1)] == ["2 or 3 agreements"]
    dated = links(DATE="2020-05-01")["PARTIES"]
    assert not dated.temporalProperties().isActive()
    assert "@map" not in "".join(rule.filterExpression() for rule in dated.renderer().rootRule().children())
    assert {(str(f["debut"]), str(f["debuts"])) for f in dated.getFeatures()} == {("NULL", "NULL")}


def test_terms_of_a_party_and_its_legend(links: Links) -> None:
    """From the earliest start to the latest end; open where one of its agreements is."""
    made = links()["PARTIES"]
    rows = {feature["siren"]: feature for feature in made.getFeatures()}
    assert [str(rows[siren(0)][name]) for name in ("debut", "fin")] == ["NULL", "NULL"]
    assert rows[siren(1)]["debut"] == QDate(2015, 3, 13) and str(rows[siren(1)]["fin"]) == "NULL"
    assert rows[siren(3)]["debut"] == QDate(2015, 3, 13)
    assert str(rows[siren(4)]["debuts"]) == "NULL"
    labels = [rule.label() for rule in made.renderer().rootRule().children()]
    assert labels == [
        "1 agreement", "2 or 3 agreements", "4 to 6 agreements", "Not surveyed",
        "No agreement in force at the date shown",
    ]  # fmt: skip


def test_the_main_group_is_that_of_the_agreements_in_force(links: Links) -> None:
    """Tourisme and mobilité come with the second generation only: in 2016 the pair has no theme."""
    made = links(PARTY_COLOUR="group", STATUS="active,renouvelee")["PARTIES"]
    before, after = (classes(made, frame(f"{year}-06-01", f"{year}-06-01")) for year in (2016, 2020))
    assert before[siren(0)] != after[siren(0)]
    assert all(len(found) == 1 for found in (*before.values(), *after.values()))


def picture(layer: QgsVectorLayer, span: QgsDateTimeRange | None) -> QImage:
    job = QgsMapRendererSequentialJob(settings(layer, span))
    job.start()
    job.waitForFinished()
    return job.renderedImage()


def test_the_picture_of_a_frame(links: Links) -> None:
    """EPCI 1 in the middle of the upper row: pale before 2015, darker with two agreements than with one."""
    made = links()["PARTIES"]
    shades = []
    for day in ("2014-06-01", "2015-06-01", "2018-06-01"):
        image = picture(made, frame(day, day))
        square = next(made.getFeatures(f"\"siren\" = '{siren(1)}'")).geometry().centroid().asPoint()
        pixel = settings(made, None).mapToPixel().transform(square)
        shades.append(image.pixelColor(int(pixel.x()), int(pixel.y())).lightness())
    assert shades[0] > shades[1] > shades[2]
