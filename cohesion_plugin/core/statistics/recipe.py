"""A typology written down: variables, transforms, parameters, seed, COG year, and what came out, to be run again."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Mapping
from dataclasses import asdict, fields
from typing import Any

import numpy as np

from ..errors import InputError
from ..i18n import tr
from .request import Indicator, TypologyRequest

KIND, FORMAT = "cohesion:statisticaltypology", 1


def written(
    request: TypologyRequest, data: Mapping[str, Any], result: Mapping[str, Any], version: str
) -> dict[str, Any]:
    """The recipe as plain data: ``request`` is what was asked, ``data`` what it ran on, ``result`` what came out."""
    asked = asdict(request)
    asked["labels"] = {str(number): text for number, text in request.labels.items()}
    return {
        "kind": KIND,
        "format": FORMAT,
        "plugin_version": version,
        "request": asked,
        "data": dict(data),
        "result": dict(result),
    }


def text_of(recipe: Mapping[str, Any]) -> str:
    """As saved: the same recipe gives the same bytes."""
    return json.dumps(recipe, ensure_ascii=False, indent=2) + "\n"


def recipe_of(text: str, name: str) -> dict[str, Any]:
    """Read a recipe. Raises InputError where the file is none."""
    try:
        content = json.loads(text)
    except ValueError as error:
        raise _no_recipe(name, str(error)) from error
    if (
        not isinstance(content, dict)
        or content.get("kind") != KIND
        or not isinstance(content.get("request"), dict)
    ):
        raise _no_recipe(name, tr("it was not written by the statistical typology"))
    if content.get("format") != FORMAT:
        raise _no_recipe(name, tr("format {} is newer than this plugin").format(content.get("format")))
    return content


def request_of(recipe: Mapping[str, Any], name: str) -> TypologyRequest:
    """The request that a recipe records. Raises InputError where it can't be understood."""
    asked = dict(recipe["request"])
    known = {field.name for field in fields(TypologyRequest)}
    try:
        asked["indicators"] = tuple(Indicator(**indicator) for indicator in asked["indicators"])
        asked["illustrative"] = tuple(asked.get("illustrative", ()))
        asked["labels"] = {int(number): str(text) for number, text in asked.get("labels", {}).items()}
        unknown = [key for key in asked if key not in known]
        if unknown:
            raise TypeError(", ".join(unknown))
        request = TypologyRequest(**asked)
        request.check()
    except (TypeError, ValueError, KeyError, AttributeError) as error:
        raise _no_recipe(name, str(error)) from error
    return request


def data_print(codes: np.ndarray, values: np.ndarray) -> str:
    """A fingerprint of the rows that were classed, in the order of their codes."""
    digest = hashlib.sha256("\n".join(map(str, codes)).encode())
    digest.update(np.ascontiguousarray(values, dtype="<f8").tobytes())
    return digest.hexdigest()


def partition_print(codes: np.ndarray, classes: np.ndarray) -> str:
    """A fingerprint of a partition: which code is in which class."""
    lines = (f"{code}:{number}" for code, number in sorted(zip(map(str, codes), classes.tolist())))
    return hashlib.sha256("\n".join(lines).encode()).hexdigest()


def _no_recipe(name: str, why: str) -> InputError:
    return InputError(
        tr("« {} » is not a recipe of a statistical typology.").format(name),
        [why],
        tr("Choose the JSON file that an earlier run has written (Recipe)."),
    )
