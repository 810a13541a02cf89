"""Softmax and its kin with 60 digits."""

from mpmath import mp, mpf

mp.dps = 60


def digits(value, count=30):
    """A number, or a list of them, as text."""
    if isinstance(value, (list, tuple)):
        return [digits(item, count) for item in value]
    return mp.nstr(value, count)


def log_sum_exp(scores, temperature=1):
    scaled = [mpf(score) / mpf(temperature) for score in scores]
    top = max(scaled)
    return top + mp.log(mp.fsum(mp.exp(score - top) for score in scaled))


def softmax(scores, temperature=1):
    total = log_sum_exp(scores, temperature)
    return [mp.exp(mpf(score) / mpf(temperature) - total) for score in scores]


def log_softmax(scores):
    total = log_sum_exp(scores)
    return [mpf(score) - total for score in scores]


def entropy(shares):
    return -mp.fsum(share * mp.log(share) for share in shares)


def jacobian(scores):
    p = softmax(scores)
    return [[p[i] * ((i == j) - p[j]) for j in range(len(p))] for i in range(len(p))]
