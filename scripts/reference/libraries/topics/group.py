from dataclasses import dataclass

WIDE = ("float64", "float32")
HALF = ("float16", "bfloat16")

KERAS = ("keras",)
OTHERS = ("numpy", "scipy", "torch", "jax")


@dataclass(frozen=True)
class Group:
    """Functions to record for each input in each dtype; a library answers those it has calls for.

    An input maps the names that a call may use to their values. A dtype of None leaves the input as it is: the call
    decides, and the result's dtype is recorded.
    """

    functions: tuple[str, ...]
    inputs: dict[str, dict]
    dtypes: tuple[str | None, ...] = WIDE
    libraries: tuple[str, ...] = OTHERS + KERAS


def pick(inputs, *names):
    return {name: inputs[name] for name in names}


def along_last(vectors):
    return {name: {"scores": scores, "axis": -1} for name, scores in vectors.items()}
