"""The classifier of nine points: gradient descent on the mean cross-entropy, with 40 digits."""

from mpmath import mp, mpf

from precise import softmax

POINTS = [(0, 2), (1, 3), (-1, 3), (-2, -1), (-3, -1), (-2, -2), (2, -1), (3, -1), (2, -2)]
LABELS = [0, 0, 0, 1, 1, 1, 2, 2, 2]


def compute():
    with mp.workdps(40):
        return {
            "points": POINTS,
            "labels": LABELS,
            "rate": 0.5,
            "losses": losses(POINTS, LABELS, mpf(1) / 2, [0, 1, 2, 5, 10, 100, 1000, 10_000]),
            "odd": {"point": [0, 2.5], "label": 1, "rate": 0.2},
            "oddLosses": losses(POINTS + [(0, 2.5)], LABELS + [1], mpf(0.2), [100, 1000, 20_000]),
            "twiceLosses": losses(POINTS, LABELS, mpf(1) / 2, [0, 1, 10, 100, 1000], twice=True),
        }


def losses(points, labels, rate, steps, twice=False):
    """The mean loss before each of these steps; `twice` takes the softmax of the logits for the logits."""
    rows = [[mpf(x), mpf(y), mpf(1)] for x, y in points]
    weights = [[mpf(0)] * 3 for _ in range(3)]
    found = []
    for step in range(max(steps) + 1):
        loss = mpf(0)
        gradient = [[mpf(0)] * 3 for _ in range(3)]
        for row, label in zip(rows, labels):
            shares = softmax([mp.fdot(row, weight) for weight in weights])
            stated = softmax(shares) if twice else shares
            loss -= mp.log(stated[label])
            errors = [stated[k] - (k == label) for k in range(3)]
            if twice:
                mean = mp.fdot(shares, errors)
                errors = [share * (error - mean) for share, error in zip(shares, errors)]
            for k in range(3):
                for j in range(3):
                    gradient[k][j] += errors[k] * row[j] / len(rows)
        if step in steps:
            norm = mp.sqrt(mp.fsum(w * w for weight in weights for w in weight[:2]))
            found.append([step, mp.nstr(loss / len(rows), 25), mp.nstr(norm, 25)])
        weights = [[w - rate * g for w, g in zip(*pair)] for pair in zip(weights, gradient)]
    return found
