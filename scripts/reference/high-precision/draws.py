"""The draws of src/softmax/randn.ts: NumPy's legacy generator with a logarithm that is rounded correctly."""

import math

import numpy as np
from mpmath import mp, mpf


def randn(n, seed):
    state = np.random.RandomState(seed)
    draws = []
    while len(draws) < n:
        x = 2.0 * state.random_sample() - 1.0
        y = 2.0 * state.random_sample() - 1.0
        square = x * x + y * y
        if square >= 1.0 or square == 0.0:
            continue
        factor = math.sqrt(-2.0 * float(mp.log(mpf(square))) / square)
        draws += [factor * y, factor * x]
    return draws[:n]
