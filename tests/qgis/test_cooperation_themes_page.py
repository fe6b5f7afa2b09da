"""The matrix of themes on paper: every count against one made by hand, all rows on some sheet, nothing off the sheet."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path
from typing import Any

import pandas as pd
import pypdf
import pytest
from conftest import Log
from qgis.core import (
    QgsLayoutFrame,
    QgsLayoutItem,
    QgsLayoutItemLabel,
    QgsLayoutItemMarker,
    QgsLayoutItemPage,
    QgsPrintLayout,
    QgsProcessingContext,
    QgsProject,
)

from cohesion_plugin.cartography.cooperation_page_matrix import MatrixTexts, matrix_page, title
from cohesion_plugin.core.cooperation.matrix import PARTNER, SUBTOTAL, TOTAL, theme_matrix
from cohesion_plugin.core.cooperation.matrix_view import MatrixView, matrix_view
from cohesion_plugin.core.cooperation.register import Register
from cohesion_plugin.core.cooperation.sample import sample_register
from cohesion_plugin.core.errors import InputError
from cohesion_plugin.core.report import Report
from tests.census_register import census, write_register

ALGORITHM = "cohesion:cooperationthemes"
TOURS, DAY = "243700754", "2026-11-20"
Run = Callable[..., dict[str, Any]]


def view_of(register: Register, day: str | None = None, level: str = "theme") -> MatrixView:
    return matrix_view(register, theme_matrix(register, day, (), level, Report()), {})


def star(partners: int) -> Register:
    """One métropole bound with as many communes by an agreement each, every third on two themes."""
    numbers = range(partners)
    agreements = {"id": [f"a{i}" for i in numbers], "intitule": "x", "nature": "contrat", "statut": "active"}
    parties = [("centre", "metropole", TOURS, "Tours")] * partners
    parties += [("partenaire", "commune", None, f"Commune numéro {i:04d}") for i in numbers]
    frame = pd.DataFrame(parties, columns=["role", "categorie", "siren", "nom"])
    frame["cooperation"] = [f"a{i}" for i in numbers] * 2
    frame["id"] = [f"p{i}" for i in range(len(frame))]
    themes = [(f"a{i}", theme) for i in numbers for theme in ("eau", "energie")[: 1 + (i % 3 == 0)]]
    listed = pd.DataFrame(themes, columns=["cooperation", "theme"])
    listed["id"], listed["ordre"] = [f"t{i}" for i in range(len(listed))], 1
    return Register.of(
        {
            "cooperation": pd.DataFrame(agreements).assign(suivi="inconnu"),
            "partie": frame.assign(ordre=1),
            "cooperation_theme": listed,
        }
    )


@pytest.fixture(scope="module")
def register(tmp_path_factory: pytest.TempPathFactory) -> str:
    return write_register(sample_register(), tmp_path_factory.mktemp("r") / "registre.gpkg")


@pytest.fixture
def laid_out(qgis_app: object) -> Iterator[Callable[..., QgsPrintLayout]]:
    project = QgsProject()
    made: list[QgsPrintLayout] = []

    def lay_out(view: MatrixView, format_: str = "a4_landscape") -> QgsPrintLayout:
        made.append(matrix_page(project, "page", view, MatrixTexts("2026", sources=["Insee"]), format_))
        return made[-1]

    yield lay_out
    made.clear()


def contents(layout: QgsPrintLayout) -> list[list[str]]:
    """Rows of all tables, sheet by sheet, as they are read."""
    frames = [item for item in layout.items() if isinstance(item, QgsLayoutFrame)]
    frames.sort(key=lambda frame: frame.sceneBoundingRect().y())
    return [
        [str(cell.content()).replace("\n", " ").replace("\u00a0", " ") for cell in line]
        for frame in frames
        for line in frame.multiFrame().tableContents()
    ]


def test_counts_are_those_made_by_hand() -> None:
    """Every partner of the census's register: agreements of its métropole with it, theme by theme, row by row."""
    register = census()[0]
    themes = register["cooperation_theme"].groupby("cooperation")["theme"].agg(set).to_dict()
    expected: dict[str, Counter[str]] = {}
    for agreement, parties in register["partie"].groupby("cooperation"):
        (centre,) = parties.loc[parties["role"] == "centre", "nom"]
        for partner in parties.loc[parties["role"] != "centre", "nom"]:
            found = expected.setdefault(f"{centre}/{partner}", Counter())
            found.update(themes.get(agreement, set()))
            found["accords"] += 1
    view = view_of(register)
    labels = register.terms("voc_theme")["libelle_en"]
    names = {label: code for code, label in labels.items()}
    seen, centre = {}, ""
    for row in view.rows:
        centre = row.name if row.kind == SUBTOTAL else centre
        if row.kind == PARTNER:
            counts = {names[c.label]: n for c, n in zip(view.columns, row.counts) if n and c.label in names}
            seen[f"{centre}/{row.name}"] = Counter({**counts, "accords": row.agreements})
    assert seen == expected
    assert view.rows[-1].kind == TOTAL and view.rows[-1].agreements == 173


def test_every_row_is_on_some_sheet_and_nothing_off_it(laid_out: Callable[..., QgsPrintLayout]) -> None:
    view = view_of(census()[0])
    for format_ in ("a4_portrait", "a4_landscape", "a3_landscape"):
        layout = laid_out(view, format_)
        lines = contents(layout)
        assert layout.pageCollection().pageCount() > 1
        # Headings repeated on top of a sheet apart, each row once and in order.
        own = [line for line in lines if not line[0].endswith("(continued)")]
        assert [line[0] for line in own] == [row.name for row in view.rows]
        figures = [list(line[1:]) for line in own]
        for row, texts in zip(view.rows, figures):
            written = [row.agreements, *row.counts, row.themes]
            read = ["1" if text == "●" else text for text in texts]
            assert read == [str(number) if number else "" for number in written], row.name
        sheets = [page.sceneBoundingRect() for page in layout.pageCollection().pages()]
        for item in layout.items():
            if isinstance(item, QgsLayoutItem) and not isinstance(item, QgsLayoutItemPage):
                assert any(sheet.contains(item.sceneBoundingRect()) for sheet in sheets), item.id()


def test_tables_keep_off_the_text_below_and_headings_have_a_row(
    laid_out: Callable[..., QgsPrintLayout],
) -> None:
    layout = laid_out(view_of(census()[0]), "a4_portrait")
    frames = [item for item in layout.items() if isinstance(item, QgsLayoutFrame)]
    methods = [
        item for item in layout.items() if isinstance(item, QgsLayoutItemLabel) and item.id() == "method"
    ]
    assert len(frames) == len(methods) == layout.pageCollection().pageCount()
    for frame in frames:
        box = frame.sceneBoundingRect()
        assert not any(box.intersects(text.sceneBoundingRect()) for text in methods)
        last = frame.multiFrame().tableContents()[-1]
        assert last[1].content() and (
            last[0].textFormat().font().bold() is False or last[0].content() == "Total"
        )


@pytest.mark.parametrize("format_", ["a4_landscape", "a4_portrait", "a3_landscape"])
def test_names_of_groups_are_apart_from_each_other_and_from_rows(
    laid_out: Callable[..., QgsPrintLayout], format_: str
) -> None:
    view = view_of(census()[0])
    folded = "{}, long enough to be folded on two lines"
    columns = tuple(
        replace(one, group=folded.format(one.group)) if one.group else one for one in view.columns
    )
    view = replace(view, columns=columns)
    layout = laid_out(view, format_)
    first = layout.pageCollection().page(0).sceneBoundingRect()
    named = {
        item.id(): item.sceneBoundingRect()
        for item in layout.items()
        if isinstance(item, QgsLayoutItemLabel) and first.contains(item.sceneBoundingRect().center())
    }
    boxes = [named[f"group name {number}"] for number in range(1, len(view.groups) + 1)] + [
        named["matrix rows"]
    ]
    assert len(view.groups) >= 5
    assert all(upper.bottom() <= lower.top() + 0.05 for upper, lower in zip(boxes, boxes[1:]))


def test_marks_have_the_colour_of_their_group(laid_out: Callable[..., QgsPrintLayout]) -> None:
    """Tours alone: nine themes in five groups, shared by all ten; a mark in each cell, on its group's shade."""
    whole = sample_register()
    from cohesion_plugin.core.cooperation.selection import keep, narrow

    view = view_of(narrow(whole, keep(whole, DAY, sirens=[TOURS])), DAY)
    assert len(view.partners) == 10 and len(view.columns) == 9 and len(view.groups) == 5
    assert {row.counts for row in view.partners} == {(1,) * 9}
    assert title(view) == "Tours Métropole Val de Loire shares the same 9 themes with all of its 10 partners"
    layout = laid_out(view)
    (frame,) = [item for item in layout.items() if isinstance(item, QgsLayoutFrame)]
    line = frame.multiFrame().tableContents()[0]
    shades = {column.group: set() for column in view.columns}
    for column, cell in zip(view.columns, line[2:-1]):
        assert cell.content() == "●" and cell.backgroundColor().lightness() > 180
        shades[column.group].add(cell.backgroundColor().name())
    assert all(len(found) == 1 for found in shades.values())
    assert len(set.union(*shades.values())) == 5
    drawn = [
        item for item in layout.items() if isinstance(item, QgsLayoutItemMarker) and "theme" in item.id()
    ]
    assert len(drawn) == 9 and all(marker.symbol().symbolLayerCount() == 2 for marker in drawn)


def test_sixty_partners_and_far_too_many(laid_out: Callable[..., QgsPrintLayout]) -> None:
    view = view_of(star(60))
    layout = laid_out(view)
    assert 2 <= layout.pageCollection().pageCount() <= 4
    assert "most partners of Tours share (60 of 60)" in title(view)
    with pytest.raises(InputError, match="pages"):
        laid_out(view_of(star(3000)))
    with pytest.raises(InputError, match="no agreement is left"):
        laid_out(view_of(Register.of({})))


def test_pdf_and_layout_of_the_project(run: Run, register: str, tmp_path: Path, project: QgsProject) -> None:
    from qgis import processing

    context = QgsProcessingContext()
    context.setProject(project)
    values = {
        "REGISTER": register,
        "DATE": DAY,
        "CENTRES": [TOURS],
        "LAYOUT": "Thèmes",
        "FORMAT": "a3_landscape",
    }
    for name in ("a", "b"):
        outputs = {"MATRIX": str(tmp_path / f"{name}.csv"), "PDF": str(tmp_path / f"{name}.pdf")}
        made = processing.run(ALGORITHM, {**values, **outputs}, context=context, feedback=Log())
        assert made["PDF"] == outputs["PDF"]
    (layout,) = project.layoutManager().printLayouts()
    assert layout.name() == "Thèmes" and len(contents(layout)) == 11
    read = pypdf.PdfReader(tmp_path / "a.pdf")
    assert len(read.pages) == 1 and round(float(read.pages[0].mediabox.width) / 72 * 25.4) == 420
    text = " ".join(read.pages[0].extract_text().split())
    for word in (
        "same 9 themes",
        "CC Loches Sud Touraine",
        "Tourism",
        "Register on 20 November 2026",
        "Carrière",
    ):
        assert word in text, word


def test_refusals_leave_nothing(refused: Callable[..., str], register: str, tmp_path: Path) -> None:
    def said(**values: Any) -> str:
        return refused(
            **{"algorithm": ALGORITHM, "REGISTER": register, "MATRIX": str(tmp_path / "m.gpkg"), **values}
        )

    assert "suffix .pdf" in said(PDF=str(tmp_path / "m.png"))
    assert "is no value of FORMAT" in said(FORMAT="a5")
    assert "Only agreements with parties: 123456789." in said(CENTRES="123456789")
    assert "no agreement is left" in said(DATE="2100", STATUS="a_venir", PDF=str(tmp_path / "m.pdf"))
    assert not list(tmp_path.iterdir())


def test_nineteen_themes_on_a_portrait_page(laid_out: Callable[..., QgsPrintLayout]) -> None:
    """Names of themes on fewer lines, none over its neighbour; no sheet for the total alone."""
    register = star(24)
    codes = list(register.terms("voc_theme").index)[:19]
    listed = pd.DataFrame(
        [(f"a{i}", code) for i in range(24) for code in codes], columns=["cooperation", "theme"]
    )
    listed["id"], listed["ordre"] = [f"t{i}" for i in range(len(listed))], 1
    tables = {name: register[name] for name in ("cooperation", "partie")}
    layout = laid_out(view_of(Register.of({**tables, "cooperation_theme": listed})), "a4_portrait")
    assert layout.pageCollection().pageCount() == 1
    heads = [item.sceneBoundingRect() for item in layout.items() if _is_head(item)]
    heads.sort(key=lambda box: box.left())
    assert len(heads) == 21
    assert all(a.right() <= b.left() + 0.05 for a, b in zip(heads, heads[1:]))


def _is_head(item: object) -> bool:
    return isinstance(item, QgsLayoutItemLabel) and item.id().startswith("matrix column")
