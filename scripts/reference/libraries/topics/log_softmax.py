from .group import HALF, KERAS, OTHERS, WIDE, Group, along_last, pick
from .softmax import VECTORS, cubes, matrices

FILE = "log-softmax.json"
ABOUT = "The logarithm of softmax: the function of that name, and the logarithm taken afterwards."

vectors = along_last(
    pick(VECTORS, "one-two-three", "three-one-fifth", "3blue1brown", "all-negative")
    | {"thousand-one": [1000, 1], "one-takes-all": [100, 0, 0, 0]}
)

GROUPS = [
    Group(("log-softmax", "log-of-softmax"), vectors, WIDE, OTHERS),
    Group(("log-softmax",), vectors, ("float32",), KERAS),
    Group(("log-softmax",), pick(vectors, "one-two-three", "3blue1brown"), HALF),
    Group(("log-softmax",), matrices | pick(cubes, "cube-axis-1"), ("float64",)),
]
