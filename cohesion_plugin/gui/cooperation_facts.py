"""An agreement as its sheet: parties, themes, what each side brings, follow-up, statements, sources."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from html import escape
from typing import TYPE_CHECKING

from ..core.cooperation.dates import display
from ..core.cooperation.schema import columns
from ..core.i18n import pick, tr

if TYPE_CHECKING:
    import pandas as pd

    from ..core.cooperation.register import Register

Words = Mapping[str, Mapping[str, str]]
_PROSE = (
    "instance_suivi", "frequence_suivi", "portage_politique", "moyens_humains", "moyens_techniques",
    "moyens_financiers", "freins", "benefices", "note",
)  # fmt: skip


def facts_of(one: Register, words: Words) -> str:
    """HTML of the sheet, every text of the register escaped; empty where there is no such agreement.

    ``one``: the register with this agreement alone; ``words``: label by code of each vocabulary.
    """
    if one["cooperation"].empty:
        return ""
    row = one["cooperation"].iloc[0]
    parts = [
        f"<h3>{escape(str(row['intitule']))}</h3>",
        _line([words["voc_nature"].get(row["nature"]), words["voc_support"].get(row["support"])]),
        _line(_dates(row)),
        _parties(one, words),
        _themes(one, words),
        _commitments(one, words),
        _prose(row),
        _statements(one),
        _documents(one),
    ]
    return "".join(part for part in parts if part)


def _line(parts: Iterable[object]) -> str:
    known = [escape(str(part)) for part in parts if part]
    return f"<p>{' · '.join(known)}</p>" if known else ""


def _section(title: str, items: Iterable[str]) -> str:
    lines = "".join(f"<li>{item}</li>" for item in items)
    return f"<p><b>{escape(title)}</b></p><ul>{lines}</ul>" if lines else ""


def _dates(row: pd.Series) -> list[str]:
    named = (
        (tr("signed: {}"), "date_signature"),
        (tr("start: {}"), "date_debut"),
        (tr("end: {}"), "date_fin"),
    )
    dates = [pattern.format(display(row[name])) for pattern, name in named if row[name]]
    generation = row["generation"]
    return [*dates, tr("generation {}").format(generation)] if generation and generation > 1 else dates


def _parties(one: Register, words: Words) -> str:
    roles, kinds = words["voc_role"], words["voc_categorie"]
    members = one["composition"].groupby("partie")["nom_epci"].agg(list).to_dict()
    items = []
    for party in one["partie"].sort_values("ordre").to_dict("records"):
        about = [roles.get(party["role"]), kinds.get(party["categorie"]), party["siren"]]
        item = f"{escape(str(party['nom']))} <small>({escape(', '.join(str(word) for word in about if word))})</small>"
        made_of = members.get(party["id"])
        if made_of:
            item += "<br><small>" + escape(tr("made of: {}").format(", ".join(made_of))) + "</small>"
        items.append(item)
    return _section(tr("Parties"), items)


def _themes(one: Register, words: Words) -> str:
    known = words["voc_theme"]
    themes = one["cooperation_theme"].sort_values("ordre")["theme"]
    names = [known.get(theme, str(theme)) for theme in themes]
    if not names:
        return ""
    return f"<p><b>{escape(tr('Themes'))}</b> ({len(names)})<br>{escape(', '.join(names))}</p>"


def _commitments(one: Register, words: Words) -> str:
    names = dict(zip(one["partie"]["id"], one["partie"]["nom"]))
    objects = words["voc_objet"]
    items = []
    for commitment in one["engagement"].to_dict("records"):
        receiver = names.get(commitment["vers_partie"]) or tr("all other parties")
        what = commitment["texte"] or objects.get(commitment["objet"], "")
        items.append(
            f"{escape(str(names.get(commitment['de_partie'])))} → {escape(str(receiver))} : {escape(str(what))}"
        )
    return _section(tr("What each side brings"), items)


def _prose(row: pd.Series) -> str:
    titles = {column["name"]: pick(column["label"]) for column in columns("cooperation")}
    return "".join(
        f"<p><b>{escape(titles[name])}</b><br>{escape(str(row[name]))}</p>" for name in _PROSE if row[name]
    )


def _statements(one: Register) -> str:
    items = []
    for statement in one["declaration"].to_dict("records"):
        items.append(f"{escape(str(statement['texte']))} <small>({escape(str(statement['source']))})</small>")
    return _section(tr("Statements"), items)


def _documents(one: Register) -> str:
    items = []
    for document in one["document"].to_dict("records"):
        title, address = escape(str(document["titre"])), str(document["url"] or "")
        linked = address.startswith(("http://", "https://"))
        items.append(f'<a href="{escape(address, quote=True)}">{title}</a>' if linked else title)
    return _section(tr("Documents and sources"), items)
