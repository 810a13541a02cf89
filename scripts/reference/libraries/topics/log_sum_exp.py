from .group import HALF, KERAS, OTHERS, WIDE, Group, along_last, pick
from .softmax import VECTORS, cubes, matrices

FILE = "log-sum-exp.json"
ABOUT = "The logarithm of the sum of exponentials."

vectors = along_last(
    pick(VECTORS, "one-two-three", "three-one-fifth", "3blue1brown", "all-negative")
    | {
        "one-two-thirty": [1, 2, 30],
        "one-two-minus-three": [1, 2, -3],
        "sum-near-one": [-0.6931471805599453, -0.6931471805599453],
        "tiny-second": [0, -40],
    }
)

GROUPS = [
    Group(("log-sum-exp",), vectors, WIDE, OTHERS),
    Group(("log-sum-exp",), vectors, ("float32",), KERAS),
    Group(("log-sum-exp",), pick(vectors, "one-two-three", "3blue1brown"), HALF),
    Group(("log-sum-exp",), matrices | pick(cubes, "cube-axis-1"), ("float64",)),
]
