"""Compares what was recorded with what the libraries answer now.

Two numbers agree when they are at most one unit in the last place of their dtype apart, and four on another kind of
processor: PyTorch's shares of the ten scores were two units apart between AVX-512, AVX2 and neither, because each adds
in another order. Of an error only its kind is compared, and warnings are not: both are worded freely.
"""

import math

import numpy as np

from agreement import FACTS, add_agreement
from exact import number_to_json, to_array

PRECISION = {"float64": (53, -1022), "float32": (24, -126), "float16": (11, -14), "bfloat16": (8, -126)}
NAMES = ("input", "function", "library", "backend", "dtype", "call")


def differences(recorded, now):
    """Sentences, one for each thing that differs; none when the two documents agree."""
    allowed = 1 if recorded["platform"] == now["platform"] else 4
    for part in ("about", "inputs"):
        if recorded[part] != now[part]:
            yield f"{part}: changed since it was recorded"
    yield from stale_facts(recorded["results"])
    old, new = by_name(recorded["results"]), by_name(now["results"])
    for name in old | new:
        if name not in new:
            yield f"{name}: recorded, but not answered any more"
        elif name not in old:
            yield f"{name}: answered, but not recorded"
        elif said := row_difference(old[name], new[name], allowed):
            yield f"{name}: {said}"


def by_name(rows):
    return {" · ".join(str(row[part]) for part in NAMES if part in row): row for row in rows}


def row_difference(old, new, allowed=1):
    """What is different about one result, or None."""
    for part in ("version", "resultDtype"):
        if old.get(part) != new.get(part):
            return f"{part} is {new.get(part)}, recorded {old.get(part)}"
    if "error" in old or "error" in new:
        was, is_now = kind(old), kind(new)
        return None if was == is_now else f"{is_now}, recorded {was}"
    dtype = old.get("resultDtype", old["dtype"])
    return array_difference(to_array(old["output"]), to_array(new["output"]), dtype, allowed)


def kind(row):
    return row["error"].split(":")[0] if "error" in row else "an output"


def array_difference(old, new, dtype, allowed):
    if old.shape != new.shape:
        return f"shape {new.shape}, recorded {old.shape}"
    worst = None
    for index in np.ndindex(old.shape):
        apart = units_apart(float(old[index]), float(new[index]), dtype)
        if apart > allowed and (worst is None or apart > worst[0]):
            worst = apart, index
    if worst is None:
        return None
    apart, index = worst
    was, is_now = (number_to_json(float(array[index])) for array in (old, new))
    where = f"[{', '.join(map(str, index))}] is " if index else ""
    distance = f", {apart:g} units in the last place of {dtype} apart" if apart < math.inf else ""
    return f"{where}{is_now}, recorded {was}{distance}"


def units_apart(a, b, dtype):
    """The distance in units in the last place of the larger number; 0 for NaN and NaN.

    >>> units_apart(1.0, 1 + 2**-22, "float32")
    2.0
    """
    if a == b or (math.isnan(a) and math.isnan(b)):
        return 0.0
    if not (math.isfinite(a) and math.isfinite(b)):
        return math.inf
    digits, least_exponent = PRECISION.get(dtype, PRECISION["float64"])
    exponent = max(math.frexp(max(abs(a), abs(b)))[1] - 1, least_exponent)
    return abs(a - b) / 2.0 ** (exponent - digits + 1)


def stale_facts(rows):
    """The facts that were recorded beside outputs must follow from the recorded outputs."""
    fresh = [{name: value for name, value in row.items() if name not in FACTS} for row in rows]
    if any(name in row for row in rows for name in FACTS):
        add_agreement(fresh)
    for row, again in zip(rows, fresh):
        for fact in FACTS:
            if row.get(fact) != again.get(fact):
                yield f"{row['input']} · {row['call']}: {fact} does not follow from the recorded outputs"
