"""Titles of agreements whose file gives none: « Contrat de réciprocité : Tours Métropole – CC du Castelrenaudais »."""

from __future__ import annotations

import re

import pandas as pd

from .data import data
from .draft import Draft


def fill_titles(draft: Draft, natures: pd.DataFrame) -> None:
    """``natures``: terms of voc_nature. A title made here is no difference with one that was edited since."""
    agreements = draft.tables.get("cooperation")
    if agreements is None or agreements.empty:
        return
    if "intitule" not in agreements:
        agreements["intitule"] = None
    missing = agreements["intitule"].isna()
    if not missing.any():
        return
    if missing.all():
        draft.made.setdefault("cooperation", set()).add("intitule")
    # Titles are data of a French register, whatever the language of the interface.
    labels = dict(zip(natures["code"], natures["libelle"]))
    centres, others = _parties(draft)
    pattern = data()["title"]
    agreements.loc[missing, "intitule"] = [
        _title(pattern, labels.get(nature, nature), centres.get(identifier, []), others.get(identifier, []))
        for identifier, nature in zip(agreements.loc[missing, "id"], agreements.loc[missing, "nature"])
    ]


def fill_document_titles(draft: Draft) -> None:
    """A source that has an address only is called by its site."""
    documents = draft.tables.get("document")
    if documents is None or documents.empty or "url" not in documents:
        return
    if "titre" not in documents:
        documents["titre"] = None
        draft.made.setdefault("document", set()).add("titre")
    missing = documents["titre"].isna() & documents["url"].notna()
    documents.loc[missing, "titre"] = [site_of(url) for url in documents.loc[missing, "url"]]


def site_of(url: str) -> str:
    """« banquedesterritoires.fr »; the address itself where it names none."""
    return re.sub(r"^https?://(www\.)?", "", url).partition("/")[0] or url


def _parties(draft: Draft) -> tuple[dict[str, list[str]], dict[str, list[str]]]:
    centres: dict[str, list[str]] = {}
    others: dict[str, list[str]] = {}
    parties = draft.tables.get("partie")
    if parties is not None:
        for agreement, role, name in zip(parties["cooperation"], parties["role"], parties["nom"]):
            if role in ("centre", "partenaire"):
                (centres if role == "centre" else others).setdefault(agreement, []).append(str(name))
    return centres, others


def _title(pattern: str, nature: object, centres: list[str], others: list[str]) -> str:
    if not centres:
        centres, others = others[:1], others[1:]
    shown = others[: data()["title_partners"]]
    rest = len(others) - len(shown)
    partners = ", ".join(shown) + (f" (+ {rest})" if rest else "")
    text = pattern.format(nature=nature or "", centre=", ".join(centres), partners=partners)
    return text.strip(" :–\u00a0") or str(nature or "")
