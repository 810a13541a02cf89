"""What the libraries share: how an input that is not made of scores is kept, and the names of dtypes."""

import contextlib

import numpy as np

from exact import to_array

AS_THEY_ARE = ("axis", "temperature")  # Python numbers: a library gives them the type of the scores
INTEGERS = ("targets",)
BOOLEANS = ("mask",)


def tensor_with(make):
    """A `tensor(name, value, dtype)` on top of `make(array, dtype)`."""

    def tensor(name, value, dtype):
        if name in AS_THEY_ARE:
            return value
        array = np.asarray(to_array(value) if isinstance(value, list) else value)
        kept = "int64" if name in INTEGERS else "bool" if name in BOOLEANS else dtype
        with np.errstate(
            over="ignore"
        ):  # a score that has no finite neighbour in its dtype is no warning of the call
            return make(array, kept)

    return tensor


@contextlib.contextmanager
def no_setting(dtype):
    yield
