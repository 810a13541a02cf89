"""NumPy has no softmax: its rows are the formulas as people write them, with and without the shift."""

import numpy as np

from .common import no_setting, tensor_with

LIBRARY, VERSION, BACKEND = "numpy", np.__version__, None
DTYPES = ("float64", "float32", "float16")
NAMES = {"np": np}

_NAIVE = "e = np.exp(scores)\ne / e.sum(axis, keepdims=True)"
_SHIFTED = "e = np.exp(scores - scores.max(axis, keepdims=True))\ne / e.sum(axis, keepdims=True)"
_NAIVE_LOG = "e = np.exp(scores)\nnp.log(e / e.sum(axis, keepdims=True))"
_SHIFTED_LOG = (
    "shifted = scores - scores.max(axis, keepdims=True)\n"
    "shifted - np.log(np.exp(shifted).sum(axis, keepdims=True))"
)

CALLS = {
    "softmax": [_NAIVE, _SHIFTED],
    "log-softmax": [_SHIFTED_LOG],
    "log-of-softmax": [_NAIVE_LOG],
    "log-sum-exp": ["np.log(np.exp(scores).sum(axis))", "np.logaddexp.reduce(scores, axis=axis)"],
    "attention-weights": [
        "s = query @ key.T / query.shape[-1] ** 0.5\n"
        "s = np.where(mask, s, -np.inf)\n"
        "e = np.exp(s - s.max(-1, keepdims=True))\n"
        "e / e.sum(-1, keepdims=True)"
    ],
    "draw": ["np.random.seed(seed)\nnp.random.randn(n)"],
    "seed-cell": ["step1 = np.exp(original_values)\nstep1 / step1.sum()"],
    "seed-variant": [
        "step1 = np.exp(original_values - original_values.max())\nstep1 / step1.sum()",
        "step1 = np.exp(original_values.astype('float32'))\nstep1 / step1.sum()",
    ],
}

setting = no_setting
tensor = tensor_with(lambda array, dtype: array.astype(dtype))


def plain(result):
    result = np.asarray(result)
    return result.astype("float64"), str(result.dtype)
