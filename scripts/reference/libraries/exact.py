"""Numbers to JSON and back without losing a bit.

A finite number is the shortest text that reads back as the same float64; every float32, float16 and bfloat16 is a
float64 too. JSON has no name for the rest, so those are the strings "NaN", "Infinity", "-Infinity" and "-0".
"""

import math

import numpy as np

NAMED = {"NaN": math.nan, "Infinity": math.inf, "-Infinity": -math.inf, "-0": -0.0}


def to_json(value):
    """An array, number, list or dict as JSON values, nested as it was."""
    if isinstance(value, dict):
        return {name: to_json(part) for name, part in value.items()}
    if isinstance(value, (np.ndarray, np.generic)):
        return to_json(value.tolist())
    if isinstance(value, (list, tuple)):
        return [to_json(part) for part in value]
    return number_to_json(value) if isinstance(value, float) else value


def number_to_json(x):
    """
    >>> [number_to_json(x) for x in (0.1, 1000.0, -0.0, math.nan, -math.inf)]
    [0.1, 1000, '-0', 'NaN', '-Infinity']
    """
    if math.isnan(x):
        return "NaN"
    if math.isinf(x):
        return "Infinity" if x > 0 else "-Infinity"
    if x == 0 and math.copysign(1, x) < 0:
        return "-0"
    return int(x) if x == int(x) and abs(x) < 2**53 else x


def to_array(value):
    """What `to_json` wrote, as a float64 array (or a bool array for a mask)."""
    if _holds_booleans(value):
        return np.array(value, dtype=bool)
    return np.array(_numbers(value), dtype=np.float64)


def _numbers(value):
    return [_numbers(part) for part in value] if isinstance(value, list) else NAMED.get(value, value)


def _holds_booleans(value):
    while isinstance(value, list) and value:
        value = value[0]
    return isinstance(value, bool)
