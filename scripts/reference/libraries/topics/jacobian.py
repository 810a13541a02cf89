from .group import HALF, WIDE, Group, pick
from .softmax import VECTORS

FILE = "jacobian.json"
ABOUT = "The Jacobian of softmax, and a cotangent pulled back through it, by automatic differentiation."

NAMES = ("one-two-three", "one-two-one", "three-one-fifth", "cs231n", "tens")
vectors = {name: {"scores": VECTORS[name]} for name in NAMES}
vectors |= {"tie": {"scores": [0, 0]}, "saturated": {"scores": [1000, 0]}}

cotangents = {
    "one-two-three-first": {"scores": [1, 2, 3], "cotangent": [1, 0, 0]},
    "one-two-three-mixed": {"scores": [1, 2, 3], "cotangent": [0.5, -2, 3]},
    "cs231n-mixed": {"scores": [1, -2, 0], "cotangent": [3, 0.25, -1]},
}

GROUPS = [
    Group(("jacobian",), vectors, WIDE),
    Group(("jacobian",), pick(vectors, "one-two-three"), HALF),
    Group(("vjp",), cotangents, WIDE),
]
