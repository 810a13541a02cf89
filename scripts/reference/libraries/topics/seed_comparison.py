import numpy as np

from .group import Group

FILE = "seed-comparison.json"
ABOUT = (
    "The original notebook's comparison with Keras and PyTorch, for five draws of its ten scores. "
    "largestDifference is the largest distance of a share from NumPy's unshifted float64 one; passesUpToDecimal the "
    "largest decimal at which numpy.testing.assert_array_almost_equal lets the two pass."
)

draws = {f"seed-{seed}": {"seed": seed, "n": 10} for seed in range(5)}
draws |= {"seed-42": {"seed": 42, "n": 7}, "seed-4294967295": {"seed": 4294967295, "n": 7}}

scores = {
    f"scores-of-seed-{seed}": {"original_values": np.random.RandomState(seed).randn(10)} for seed in range(5)
}
first = {"scores-of-seed-0": scores["scores-of-seed-0"]}

GROUPS = [
    Group(("draw",), draws, (None,)),
    Group(("seed-cell",), scores, (None,)),
    Group(("seed-variant",), first, (None,)),
]
