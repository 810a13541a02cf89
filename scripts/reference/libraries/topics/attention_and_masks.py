import numpy as np

from .group import HALF, WIDE, Group, pick

FILE = "attention-and-masks.json"
ABOUT = "Softmax with some entries masked (a mask says true for keep), and attention, also with a row that sees nothing."

ROWS = [[1, 2, 3, 4], [0.5, -1, 2, 0], [3, 3, 3, 3]]
CAUSAL = np.tri(4, dtype=bool)
BLIND = CAUSAL & (np.arange(4) != 2)[:, None]

masks = {
    "some-masked": {
        "scores": ROWS,
        "mask": [[True, True, False, True], [False, True, True, True], [True] * 4],
    },
    "all-but-one-masked": {"scores": ROWS, "mask": [[False, True, False, False]] * 3},
    "a-row-masked": {"scores": ROWS, "mask": [[True, True, False, False], [False] * 4, [True] * 4]},
    "best-masked": {"scores": [[1000, 1, 0]], "mask": [[False, True, True]]},
    "far-below-masked": {"scores": [[-2e9, -2e9, 0]], "mask": [[True, True, False]]},
}

draw = np.random.RandomState(7)
query, key, value = (draw.randint(-8, 9, (4, 3)) / 4 for _ in range(3))
tokens = {"query": query, "key": key, "value": value}

sights = {
    "every-token": tokens | {"mask": np.ones((4, 4), dtype=bool)},
    "causal": tokens | {"mask": CAUSAL},
    "a-blind-token": tokens | {"mask": BLIND},
}

GROUPS = [
    Group(("masked-softmax",), masks, WIDE),
    Group(("masked-softmax",), pick(masks, "a-row-masked"), HALF),
    Group(("attention-weights", "attention"), sights, WIDE),
    Group(("attention",), pick(sights, "causal"), HALF),
]
