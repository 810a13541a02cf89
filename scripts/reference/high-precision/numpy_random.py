"""What NumPy's legacy generator draws, and what NumPy's sum gives."""

import numpy as np

SEEDS = [0, 1, 42, 2**32 - 1]


def compute():
    return {
        "seeds": [drawn(seed) for seed in SEEDS],
        "sums": [
            [n, float(np.random.RandomState(7).random_sample(n).sum())]
            for n in [0, 1, 7, 8, 9, 127, 128, 129, 1000, 4097, 99999]
        ],
    }


def drawn(seed):
    state = lambda: np.random.RandomState(seed)
    shares = [0.1, 0.2, 0.3, 0.4]
    return {
        "seed": seed,
        "uniform": state().random_sample(1000)[-50:].tolist(),
        "randn": state().randn(251).tolist(),
        "choice": state().choice(4, 40, p=shares).tolist(),
        "gumbel": (np.array([0.0, 1.0, 2.0]) + state().gumbel(size=(40, 3))).argmax(1).tolist(),
    }
