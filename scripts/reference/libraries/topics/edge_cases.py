from math import inf, nan

from .group import HALF, OTHERS, Group, along_last

FILE = "edge-cases.json"
ABOUT = "What each library does where it is hard: nothing, ties, overflow, underflow, infinities, NaN, large offsets."

POLICIES = {
    "empty": [],
    "one-item": [5],
    "one-minus-infinity": [-inf],
    "infinity-and-zero": [0, inf],
    "two-infinities": [inf, inf],
    "minus-infinity-and-zero": [0, -inf],
    "all-minus-infinity": [-inf, -inf],
    "both-infinities": [inf, -inf],
    "nan": [nan, 1],
    "one-bad-row": [[nan, 1], [1, 2]],
    "no-rows": [[], []],
}
SIZES = {
    "tie": [2, 2],
    "tie-of-three": [7, 7, 7],
    "less-than-one-apart": [1e-17, 0],
    "subnormal": [5e-324, 0],
    "thousand-zero": [1000, 0],
    "minus-thousands": [-1000, -1000],
    "sum-overflows": [709, 709, 709],
    "underflow-without-nan": [-745, -744],
    "underflow-to-nan": [-746, -747],
    "eight-hundred": [800, 1, 1],
    "subnormal-share": [710, 1],
    "far-apart": [123, 456, 789],
    "almost-the-whole-share": [36.7368005696771, 0],
    "whole-share": [36.75, 0],
    "offset-1e15": [1e15 + 1, 1e15 + 2, 1e15 + 3],
    "largest-finite": [1.7976931348623157e308, 1.7976931348623157e308],
    "largest-and-smallest": [1.7976931348623157e308, -1.7976931348623157e308],
}
SINGLE = {
    "float32-overflow": [89, 0],
    "float32-sum-overflows": [88, 88, 88],
    "float32-underflow": [-103.5, -102.5],
    "float32-subnormal-share": [0, -95],
    "float32-whole-share": [16.75, 0],
}
NARROW = {
    "float16-overflow": [11.1, 0],
    "float16-sum-overflows": [11, 11, 11],
    "float16-subnormal-share": [0, -12],
    "float16-score-overflows": [70000, 0],
    "half-tie": [2, 2, 2],
    "half-hundreds": [100, 101, 102],
}
everything = along_last(POLICIES | SIZES)

GROUPS = [
    Group(("softmax",), everything, ("float64",), OTHERS),
    Group(("softmax",), everything, ("float32",), ("torch", "jax", "keras")),
    Group(("log-softmax", "log-sum-exp"), everything, ("float64",), OTHERS),
    Group(("softmax",), along_last(SINGLE), ("float32",)),
    Group(("softmax",), along_last(NARROW), HALF),
]
