"""How far each library is from the notebook's own float64 shares, and what NumPy's assertion makes of it."""

import numpy as np
from numpy.testing import assert_array_almost_equal

from exact import number_to_json, to_array

FACTS = ("largestDifference", "passesUpToDecimal")


def add_agreement(rows):
    own = {
        row["input"]: to_array(row["output"])
        for row in rows
        if row["function"] == "seed-cell" and is_own(row)
    }
    for row in rows:
        if row["input"] in own and "output" in row and not is_own(row):
            row.update(agreement(to_array(row["output"]), own[row["input"]]))


def is_own(row):
    return row["library"] == "numpy" and row["function"] == "seed-cell"


def agreement(shares, own):
    """
    >>> agreement(np.array([0.25, 0.75]), np.array([0.25, 0.75 + 2**-20]))
    {'largestDifference': 9.5367431640625e-07, 'passesUpToDecimal': 6}
    """
    passed = [decimal for decimal in range(1, 18) if passes(shares, own, decimal)]
    return {
        "largestDifference": number_to_json(float(np.abs(shares - own).max())),
        "passesUpToDecimal": max(passed, default=0),
    }


def passes(shares, own, decimal):
    try:
        assert_array_almost_equal(shares, own, decimal)
    except AssertionError:
        return False
    return True
