"""What becomes of each field, from small tables whose result can be worked out by hand."""

from __future__ import annotations

from typing import Any

import numpy as np
import pandas as pd
import pyproj
import pytest
import shapely

from cohesion_plugin.core.errors import InputError
from cohesion_plugin.core.report import Report
from cohesion_plugin.core.territories import RawLayer
from cohesion_plugin.core.vintage.conversion import Conversion, convert
from cohesion_plugin.core.vintage.movements import Movements, commune_movements
from cohesion_plugin.core.vintage.numbers import as_numbers, is_number
from cohesion_plugin.core.vintage.request import ConvertRequest

HEADER = ["MOD", "DATE_EFF", "TYPECOM_AV", "COM_AV", "LIBELLE_AV", "TYPECOM_AP", "COM_AP", "LIBELLE_AP"]
# 37001 and 37002 become 37001; 37003 gives 37004 back; 37005 becomes 41005; 37006 is renamed; 37007 never moves.
ROWS = [
    ("10", "2015-01-01", "37007", "Sept", "37007", "Sept"),
    ("32", "2016-01-01", "37001", "Un", "37001", "Un-et-Deux"),
    ("32", "2016-01-01", "37002", "Deux", "37001", "Un-et-Deux"),
    ("21", "2017-01-01", "37003", "Trois-Quatre", "37003", "Trois"),
    ("21", "2017-01-01", "37003", "Trois-Quatre", "37004", "Quatre"),
    ("41", "2018-01-01", "37005", "Cinq", "41005", "Cinq"),
    ("10", "2018-01-01", "37006", "Six", "37006", "Six-la-Forêt"),
]


def movements() -> Movements:
    full = [(mod, day, "COM", a, b, "COM", c, d) for mod, day, a, b, c, d in ROWS]
    return commune_movements(pd.DataFrame(full, columns=HEADER), "mvt", Report())


def raw(shapes: list[object] | None = None, **columns: object) -> RawLayer:
    frame = pd.DataFrame({"CODGEO": ["37001", "37002", "37003", "37005", "37006", "37007"], **columns})
    geometry = np.array(shapes if shapes is not None else [None] * len(frame), dtype=object)
    return RawLayer(frame, geometry, pyproj.CRS.from_epsg(2154), "table")


def made(
    layer: RawLayer,
    weights: dict[str, float] | None = None,
    to_year: int = 2018,
    from_year: int = 2015,
    **rules: Any,
) -> Conversion:
    table = None
    if weights is not None:
        frame = pd.DataFrame({"code_commune": list(weights), "population": list(weights.values())})
        table = RawLayer(frame, np.full(len(frame), None, dtype=object), None, "poids")
    known = {"code": "", "weight": "", "class_rule": "largest"}
    options = {key: rules.pop(key, default) for key, default in known.items()}
    request = ConvertRequest.of(rules, from_year=from_year, to_year=to_year, **options)
    return convert(layer, request, movements(), table, Report())


def values(result: Conversion, column: str) -> dict[str, object]:
    return dict(zip(result.table["CODGEO"], result.table[column]))


POPULATION = {"37001": 100, "37002": 300, "37003": 30, "37004": 70, "41005": 5, "37006": 6, "37007": 7}


def test_whole_numbers_stay_whole_and_totals_are_kept() -> None:
    result = made(raw(nb=[10, 20, 5, 1, 2, 3]), POPULATION, sum=["nb"])
    assert values(result, "nb") == {"37001": 30, "37003": 2, "37004": 3, "41005": 1, "37006": 2, "37007": 3}
    assert pd.api.types.is_integer_dtype(result.table["nb"].dtype)


def test_remainders_go_to_whom_rounding_takes_most() -> None:
    result = made(raw(nb=[0, 0, 101, 0, 0, 0]), POPULATION, sum=["nb"])
    assert (values(result, "nb")["37003"], values(result, "nb")["37004"]) == (30, 71)
    result = made(raw(nb=[0, 0, -5, 0, 0, 0]), POPULATION, sum=["nb"])
    assert values(result, "nb")["37003"] + values(result, "nb")["37004"] == -5


def test_a_piece_where_nobody_lives_gets_nothing_and_is_still_a_piece() -> None:
    boxes = [shapely.box(i, 0, i + 1, 1) for i in range(6)]
    result = made(raw(boxes, nb=[0, 0, 5, 0, 0, 0]), {**POPULATION, "37004": 0}, sum=["nb"])
    assert (values(result, "nb")["37003"], values(result, "nb")["37004"]) == (5, 0)
    assert result.geometry is not None
    assert [code for code, shape in zip(result.table["CODGEO"], result.geometry) if shape is None] == [
        "37003",
        "37004",
    ]


def test_shares_are_not_rounded() -> None:
    result = made(raw(nb=[10, 20, 5, 1, 2, 3]), POPULATION, share=["nb"])
    assert values(result, "nb")["37003"] == pytest.approx(1.5)
    assert values(result, "nb")["37004"] == pytest.approx(3.5)
    assert values(result, "nb")["37001"] == 30


def test_reals_that_are_whole_are_divided_as_counts_and_stay_reals() -> None:
    result = made(raw(nb=[10.0, 20.0, 5.0, 1.0, 2.0, 3.0]), POPULATION, sum=["nb"])
    assert values(result, "nb")["37003"] == 2.0
    assert pd.api.types.is_float_dtype(result.table["nb"].dtype)


def test_missing_values_are_left_out_of_sums_and_said() -> None:
    result = made(raw(nb=[10, None, None, 1, 2, 3]), POPULATION, sum=["nb"])
    assert values(result, "nb")["37001"] == 10
    assert np.isnan(values(result, "nb")["37003"])
    assert (
        "Fields whose sums or means leave out rows without a value (number of results): nb (1)"
        in result.report.text()
    )


def test_means_are_weighted_by_the_field_the_population_or_the_table_given() -> None:
    layer = raw(tx=[10.0, 20.0, 8.0, 1.0, 2.0, 3.0], hab=[1, 3, 1, 1, 1, 1], foyers=[1, 1, 1, 1, 1, 1])
    assert values(made(layer, mean=["tx"], weight="hab"), "tx")["37001"] == pytest.approx(17.5)
    assert values(made(layer, mean=["tx"], weight="foyers"), "tx")["37001"] == pytest.approx(15)
    named = raw(tx=[10.0, 20.0, 8.0, 1.0, 2.0, 3.0], population=[30, 10, 1, 1, 1, 1])
    assert values(made(named, mean=["tx"]), "tx")["37001"] == pytest.approx(12.5)
    of_2015 = {"37001": 100, "37002": 300, "37003": 100, "37005": 5, "37006": 6, "37007": 7}
    weighed = made(raw(tx=[10.0, 20.0, 8.0, 1.0, 2.0, 3.0]), of_2015, mean=["tx"])
    assert values(weighed, "tx")["37001"] == pytest.approx(17.5)
    assert values(weighed, "tx")["37003"] == values(weighed, "tx")["37004"] == 8


def test_a_mean_of_what_has_no_weight_is_plain_and_missing_values_do_not_weigh() -> None:
    layer = raw(tx=[10.0, 20.0, 8.0, 1.0, 2.0, 3.0], hab=[None, None, 1, 1, 1, 1])
    assert values(made(layer, mean=["tx"], weight="hab"), "tx")["37001"] == pytest.approx(15)
    layer = raw(tx=[10.0, None, 8.0, 1.0, 2.0, 3.0], hab=[1, 9, 1, 1, 1, 1])
    assert values(made(layer, mean=["tx"], weight="hab"), "tx")["37001"] == 10


def test_classes_of_the_largest_or_mixed() -> None:
    layer = raw(densite4=[1, 3, 2, 4, 4, 4], population=[10, 30, 1, 1, 1, 1])
    largest = made(layer, **{"class": ["densite4"]})
    assert values(largest, "densite4") == {
        "37001": 3,
        "37003": 2,
        "37004": 2,
        "41005": 4,
        "37006": 4,
        "37007": 4,
    }
    mixed = made(layer, class_rule="mixed", **{"class": ["densite4"]})
    assert values(mixed, "densite4") == {
        "37001": "mixte",
        "37003": "2",
        "37004": "2",
        "41005": "4",
        "37006": "4",
        "37007": "4",
    }
    same = made(raw(classe=["a", "a", "b", "c", "c", "c"]), class_rule="mixed", **{"class": ["classe"]})
    assert values(same, "classe")["37001"] == "a"


def test_a_class_that_is_missing_does_not_speak() -> None:
    layer = raw(classe=["a", None, "b", None, "c", "c"], population=[10, 30, 1, 1, 1, 1])
    assert values(made(layer, **{"class": ["classe"]}), "classe")["37001"] == "a"
    assert values(made(layer, **{"class": ["classe"]}), "classe")["41005"] is None
    assert values(made(layer, class_rule="mixed", **{"class": ["classe"]}), "classe")["37001"] == "a"


def test_kept_values_are_those_of_the_commune_that_keeps_its_code() -> None:
    layer = raw(maire=["A", "B", "C", "D", "E", "F"], population=[10, 30, 1, 1, 1, 1])
    assert values(made(layer, keep=["maire"]), "maire") == {
        "37001": "A",
        "37003": "C",
        "37004": "C",
        "41005": "D",
        "37006": "E",
        "37007": "F",
    }


def test_names_and_departements_follow_unless_they_are_to_be_kept() -> None:
    columns = {"LIBGEO": ["Un", "Deux", "Trois-Quatre", "Cinq", "Six", "Sept (mon nom)"], "DEP": ["37"] * 6}
    result = made(raw(**columns))
    assert values(result, "LIBGEO") == {
        "37001": "Un-et-Deux",
        "37003": "Trois",
        "37004": "Quatre",
        "41005": "Cinq",
        "37006": "Six-la-Forêt",
        "37007": "Sept (mon nom)",
    }
    assert values(result, "DEP") == {
        "37001": "37",
        "37003": "37",
        "37004": "37",
        "41005": "41",
        "37006": "37",
        "37007": "37",
    }
    assert values(made(raw(**columns), keep=["LIBGEO"]), "LIBGEO")["37006"] == "Six"
    capitals = raw(LIBGEO=["UN", "DEUX", "TROIS QUATRE", "CINQ", "SIX", "SEPT"])
    assert values(made(capitals), "LIBGEO")["37006"] == "SIX-LA-FORÊT"


def test_rules_by_default_fit_names_and_values_and_are_said() -> None:
    many = [f"{i}" for i in range(6)]
    result = made(
        raw(fid=[1, 2, 3, 4, 5, 6], P18_POP=["10,5", "20", "30", "40", "50", "60"], MED19=["21 000", "20 000", "s", "19000", "18000", "17000"], TUU2017=["0", "0", "1", "2", "3", "8"],
            AAV2020=["001", "001", "000", "002", "002", "003"], part_menages=[1.5, 2.5, 3.5, 4.5, 5.5, 6.5], remarque=many, actif=[True, True, False, True, False, True])
    )  # fmt: skip
    text = result.report.text()
    assert "By default, added up: P18_POP" in text
    assert "By default, weighted mean: MED19, part_menages" in text
    assert "By default, class of the largest commune: TUU2017, AAV2020, actif" in text
    assert "1 value of « MED19 » without a number, counted as empty: s" in text
    assert "Row numbers of the layer, left out: fid" in text
    assert list(result.table.columns) == [
        "CODGEO",
        "P18_POP",
        "MED19",
        "TUU2017",
        "AAV2020",
        "part_menages",
        "remarque",
        "actif",
    ]
    assert values(result, "P18_POP")["37001"] == 30.5
    assert values(result, "AAV2020")["37001"] == "001"


def test_labels_follow_the_rule_of_their_code() -> None:
    columns = {
        "ZE2020": ["2401", "2402", "2401", "2401", "2401", "2401"],
        "LIB_ZE2020": [f"Zone {i}" for i in range(6)],
    }
    assert "class of the largest commune: ZE2020, LIB_ZE2020" in made(raw(**columns)).report.text()


def test_outlines_are_united_and_pieces_have_none() -> None:
    boxes = [shapely.box(i, 0, i + 1, 1) for i in range(6)]
    result = made(raw(boxes), POPULATION)
    assert result.geometry is not None
    shapes = dict(zip(result.table["CODGEO"], result.geometry))
    assert shapes["37001"].equals(shapely.box(0, 0, 2, 1))
    assert shapes["37003"] is None and shapes["37004"] is None
    assert all(shape is None or shape.geom_type == "MultiPolygon" for shape in shapes.values())
    assert (
        "2 rows without outline: a division made them, no file says where: Trois [37003], Quatre [37004]"
        in result.report.text()
    )
    points = made(raw([shapely.Point(i, 0) for i in range(6)]), POPULATION)
    assert points.geometry is None
    assert "The shapes are no polygons" in points.report.text()


def test_the_list_of_communes_touched() -> None:
    result = made(raw(), POPULATION)
    assert list(result.trace.columns) == [
        "code_avant",
        "nom_avant",
        "code_apres",
        "nom_apres",
        "date_effet",
        "type",
        "regle",
        "part",
    ]
    found = {
        (row.code_avant, row.code_apres): (row.date_effet, row.type, row.regle, round(row.part, 6))
        for row in result.trace.itertuples()
    }
    assert found == {
        ("37001", "37001"): ("2016-01-01", "fusion", "additionnée", 1),
        ("37002", "37001"): ("2016-01-01", "fusion", "additionnée", 1),
        ("37003", "37003"): ("2017-01-01", "rétablissement", "répartie selon la population", 0.3),
        ("37003", "37004"): ("2017-01-01", "rétablissement", "répartie selon la population", 0.7),
        ("37005", "41005"): ("2018-01-01", "changement de département", "recodée", 1),
        ("37006", "37006"): ("2018-01-01", "changement de nom", "inchangée", 1),
    }


def test_backward_without_populations_says_that_parts_are_equal() -> None:
    layer = RawLayer(
        pd.DataFrame(
            {"CODGEO": ["37001", "37003", "37004", "41005", "37006", "37007"], "nb": [9, 1, 2, 3, 4, 5]}
        ),
        np.full(6, None, dtype=object),
        None,
        "t",
    )
    result = made(layer, from_year=2018, to_year=2015, sum=["nb"])
    assert values(result, "nb") == {"37001": 5, "37002": 4, "37003": 3, "37005": 3, "37006": 4, "37007": 5}
    assert (
        "1 row divided in equal parts, as the population of the pieces is not known (reference list 2026): Un-et-Deux [37001]"
        in result.report.text()
    )
    assert set(result.trace["regle"]) == {"répartie à parts égales", "additionnée", "recodée", "inchangée"}


def test_communes_that_lack_are_named() -> None:
    layer = raw(nb=[1, 2, 3, 4, 5, 6])
    short = RawLayer(layer.frame.drop(index=1).reset_index(drop=True), layer.geometry[1:], layer.crs, "t")
    assert (
        "1 code of 2015 not in the table: what was made of them is incomplete: Deux [37002]"
        in made(short, sum=["nb"]).report.text()
    )


def test_codes_that_nothing_knows_and_rows_without_code_are_named() -> None:
    layer = raw(nb=[1, 2, 3, 4, 5, 6])
    frame = layer.frame.assign(CODGEO=["37001", "37002", "37998", None, "75101", "37007"], nom=list("abcdef"))
    result = made(RawLayer(frame, layer.geometry, layer.crs, "t"), sum=["nb"])
    text = result.report.text()
    assert "1 code in neither the movements nor the current list, left as is: c [37998]" in text
    assert "1 row left out, without a code or with one that is none: –" in text
    assert "1 municipal district of Paris, Lyon or Marseille left as they are." in text
    assert values(result, "nb") == {"37001": 3, "37998": 3, "75101": 5, "37007": 6}


@pytest.mark.parametrize(
    ("change", "options", "words"),
    [
        ({}, {"from_year": 2018}, "These codes are not of 2018: they fit 2015 best."),
        ({}, {"to_year": 2031}, "they can't say what there is in 2031."),
        ({}, {"from_year": 1900}, "The movements go from 2015 to 2018"),
        ({}, {"sum": ["absent"]}, "The table has no field of this name: absent."),
        ({}, {"weight": "absent"}, "The table has no field of this name: absent."),
        ({}, {"code": "absent"}, "The table has no field of this name: absent."),
        ({}, {"code": "nb"}, "Most of these codes are in neither the movements nor the current list."),
        ({"nb": list("abcdef")}, {"code": "nb"}, "The column « nb » holds no codes of communes or EPCI."),
        ({}, {"sum": ["CODGEO"]}, "« CODGEO » is the field of codes: it can't have a rule."),
        ({"mot": list("abcdef")}, {"mean": ["mot"]}, "« mot » holds values that are no numbers."),
        ({}, {"sum": ["nb"], "mean": ["nb"]}, "These fields were given two rules: nb."),
        (
            {"CODGEO": ["37001", "37001", "37003", "37005", "37006", "37007"]},
            {},
            "1 code on several rows",
        ),
    ],
)
def test_bad_input_is_named(change: dict[str, object], options: dict[str, Any], words: str) -> None:
    layer = raw(nb=[10000, 20000, 30000, 40000, 50000, 60000])
    with pytest.raises(InputError) as caught:
        made(RawLayer(layer.frame.assign(**change), layer.geometry, layer.crs, "t"), **options)
    assert words in caught.value.sentence
    assert caught.value.remedy


def test_an_empty_table_communes_without_movements_and_weights_without_population() -> None:
    layer = raw(nb=[1, 2, 3, 4, 5, 6])
    with pytest.raises(InputError, match="is empty"):
        convert(
            RawLayer(layer.frame.head(0), layer.geometry[:0], None, "t"),
            ConvertRequest(),
            movements(),
            None,
            Report(),
        )
    with pytest.raises(InputError, match="need Insee's file of movements"):
        convert(layer, ConvertRequest(), None, None, Report())
    bare = RawLayer(layer.frame[["CODGEO"]], layer.geometry, None, "poids")
    with pytest.raises(InputError, match="« poids » can't weigh"):
        convert(layer, ConvertRequest(), movements(), bare, Report())


def test_epci_by_siren_need_no_movement_file() -> None:
    frame = pd.DataFrame(
        {
            "SIREN_EPCI": ["245900410", "245901061", "243700754"],
            "nom": ["MEL", "Haute Deûle", "Tours"],
            "population": [1150000, 25000, 300000],
        }
    )
    layer = RawLayer(frame, np.full(3, None, dtype=object), None, "epci")
    report = Report()
    result = convert(layer, ConvertRequest(from_year=2020, to_year=2026), None, None, report)
    assert dict(zip(result.table["SIREN_EPCI"], result.table["population"])) == {
        "200093201": 1175000,
        "243700754": 300000,
    }
    assert result.level == "epci"
    assert set(result.trace["type"]) == {"changement de SIREN"}
    found = convert(layer, ConvertRequest(), None, None, Report())
    assert (found.from_year, found.to_year) == (2020, 2026)


def test_numbers_as_they_are_written_in_france() -> None:
    numbers, refused = as_numbers(
        pd.Series(["1 234", "1\u202f234,5", "-3", "s", "n/a", None, "douze"], dtype=object)
    )
    assert numbers.tolist()[:3] == [1234, 1234.5, -3]
    assert refused.tolist() == [False] * 6 + [True]
    assert as_numbers(pd.Series(["1", "2"]))[0].dtype == "Int64"
    assert as_numbers(pd.Series(["1.0", "2.0"]))[0].dtype == float
    assert [
        is_number(pd.Series(v, dtype=object))
        for v in (["1", "2"], ["01", "02"], ["0", "1,5"], ["a"], [None], ["s", "3"])
    ] == [True, False, True, False, False, True]
