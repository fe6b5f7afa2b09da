"""The values that a legend of sizes shows: near max, max/3, max/9 of what is seen, and round."""

from __future__ import annotations

import math
from collections.abc import Iterable, Sequence

from .page_spec import resource

_CLOSE = 1e-9


def shown_values(seen: Iterable[float]) -> list[float]:
    """From the largest; ``seen``: values above 0 on the map, empty for none.

    Few whole numbers (1 to 4 themes) are all listed. The largest is rounded down: no circle of a legend is larger than
    all those of its map. Values under the least that is seen are left out.
    """
    values = sorted({float(value) for value in seen if math.isfinite(value) and value > 0}, reverse=True)
    if not values:
        return []
    rules = resource("page_parts")["sizes"]
    whole = all(value.is_integer() for value in values)
    if whole and len(values) <= rules["few"] and values[0] <= rules["few_up_to"]:
        return values
    largest = _round(values[0], rules["mantissas"], down=True)
    found = [largest]
    for share in rules["shares"][1:]:
        value = _round(values[0] / share, rules["mantissas"], down=False)
        if whole:
            value = float(max(1, round(value)))
        if value < found[-1] - _CLOSE and value >= values[-1] * rules["least_of_seen"]:
            found.append(value)
    return found


def decimals_of(values: Sequence[float], most: int = 6) -> int:
    """Decimals that write all values as they are."""
    return next((n for n in range(most) if all(math.isclose(round(v, n), v) for v in values)), most)


def _round(value: float, mantissas: Sequence[float], down: bool) -> float:
    """The nearest of mantissa × power of ten, or the one at or below."""
    power = math.floor(math.log10(value))
    steps = [step * 10.0**exponent for exponent in (power - 1, power, power + 1) for step in mantissas]
    if down:
        steps = [step for step in steps if step <= value * (1 + _CLOSE)]
    best = min(steps, key=lambda step: abs(math.log(step / value)))
    # 10 ** -2 is no round number to a machine.
    return float(f"{best:.6g}")
