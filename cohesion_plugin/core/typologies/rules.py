"""Rules by name: what a typology file binds to."""

from __future__ import annotations

from typing import Callable

from ..progress import Progress
from .decision import Decision
from .eurostat import eurostat_1991
from .inputs import Inputs
from .joined import joined
from .model import Typology
from .own_rules import own_rules
from .rural import insee_categories_espace, insee_rural_2021

Rule = Callable[[Typology, Inputs, Progress], Decision]
RULES: dict[str, Rule] = {
    "insee_rural_2021": insee_rural_2021,
    "insee_categories_espace": insee_categories_espace,
    "joined": joined,
    "eurostat_1991": eurostat_1991,
    "own_rules": own_rules,
}
