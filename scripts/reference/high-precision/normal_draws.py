"""Softmax of scores N(0, 1) · scale: the normaliser of each vector, and a few shares to check the checking with."""

from draws import randn
from precise import digits, log_sum_exp, mp, mpf

VECTORS = [(1000, seed) for seed in range(8)] + [(100_000, 8)]
SCALES = [1, 10, 100, 1000]
SAMPLES = 5


def compute():
    return {"vectors": [vector(n, seed, scale) for n, seed in VECTORS for scale in SCALES]}


def vector(n, seed, scale):
    scores = [scale * draw for draw in drawn(n, seed)]
    total = log_sum_exp(scores)
    places = [round(i * (n - 1) / (SAMPLES - 1)) for i in range(SAMPLES)]
    return {
        "n": n,
        "seed": seed,
        "scale": scale,
        "logSumExp": digits(total, 45),
        "samples": {place: digits(mp.exp(mpf(scores[place]) - total), 40) for place in places},
    }


def drawn(n, seed, memory={}):
    if (n, seed) not in memory:
        memory[n, seed] = randn(n, seed)
    return memory[n, seed]
