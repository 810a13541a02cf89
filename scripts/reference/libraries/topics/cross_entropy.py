from .group import HALF, WIDE, Group, pick

FILE = "cross-entropy.json"
ABOUT = (
    "Cross-entropy of rows of scores with one target class a row, its gradient, and two ways to get it wrong."
)

ROWS = {
    "batch": {"scores": [[1, 2, 3], [3, 1, 0.2], [0, 0, 0]], "targets": [0, 0, 2]},
    "sure-and-wrong": {"scores": [[10, 0, 0]], "targets": [1]},
    "hopeless": {"scores": [[1000, 0]], "targets": [1]},
    "certain": {"scores": [[1000, 0]], "targets": [0]},
    "one-zero": {"scores": [[1, 0]], "targets": [0]},
}

GROUPS = [
    Group(("cross-entropy", "cross-entropy-gradient"), ROWS, WIDE),
    Group(("cross-entropy", "cross-entropy-gradient"), pick(ROWS, "batch"), HALF),
    Group(("cross-entropy-smoothed",), pick(ROWS, "batch"), WIDE),
    Group(("softmax-twice", "cross-entropy-of-shares"), pick(ROWS, "batch", "hopeless", "one-zero"), WIDE),
]
