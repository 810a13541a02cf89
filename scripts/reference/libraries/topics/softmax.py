from .group import HALF, KERAS, OTHERS, WIDE, Group, along_last, pick

FILE = "softmax.json"
ABOUT = "Softmax of vectors, with a temperature, along each axis of a batch, and along the axis a library takes unasked."

VECTORS = {
    "zero-one": [0, 1],
    "one-two-three": [1, 2, 3],
    "one-two-one": [1, 2, 1],
    "three-one-fifth": [3, 1, 0.2],
    "cs231n": [1, -2, 0],
    "3blue1brown": [-0.8, -5, 0.5, 1.5, 3.4, -2.3, 2.5],
    "tenths": [0.1, 0.2, 0.3],
    "tens": [10, 20, 30],
    "all-negative": [-136.25, -135.5, -137, -136],
}
MATRIX = [[1, 2, 3], [4, 5, 7]]
CUBE = [[[1, 2], [3, 5]], [[0, -1], [4, 4]], [[2, 0.5], [-3, 1]]]

vectors = along_last(VECTORS)
matrices = {f"matrix-axis-{axis}": {"scores": MATRIX, "axis": axis} for axis in (0, 1)}
cubes = {f"cube-axis-{axis}": {"scores": CUBE, "axis": axis} for axis in (0, 1, -1)}

temperatures = {
    f"one-two-three-at-{t}": {"scores": [1, 2, 3], "temperature": t, "axis": -1}
    for t in (0.5, 1, 2, 5, 10, 100)
}
temperatures |= {
    "middle-item-at-its-best": {"scores": [3, 2, 0], "temperature": 4.328085122666891, "axis": -1},
    "tie-at-0.001": {"scores": [1, 1, 0], "temperature": 0.001, "axis": -1},
    "all-negative-at-0.05": {"scores": VECTORS["all-negative"], "temperature": 0.05, "axis": -1},
}

GROUPS = [
    Group(("softmax",), vectors, WIDE, OTHERS),
    Group(("softmax",), vectors, ("float32",), KERAS),
    Group(("softmax",), pick(vectors, "one-two-three", "3blue1brown", "tens"), HALF),
    Group(("softmax",), matrices | cubes, ("float64",)),
    Group(("temperature",), temperatures, ("float64",)),
    Group(("temperature",), pick(temperatures, "tie-at-0.001", "all-negative-at-0.05"), ("float32",)),
    Group(
        ("default-axis",),
        {"vector": {"scores": [1, 2, 4]}, "matrix": {"scores": MATRIX}, "cube": {"scores": CUBE}},
        ("float64",),
    ),
    Group(("softmax",), {"integers": {"scores": [1, 2, 3], "axis": -1}}, ("int32",)),
]
