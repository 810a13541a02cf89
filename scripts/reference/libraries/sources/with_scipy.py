import numpy as np
import scipy
import scipy.special

from . import with_numpy
from .common import no_setting

LIBRARY, VERSION, BACKEND = "scipy", scipy.__version__, None
DTYPES = ("float64", "float32", "float16", "int32")
NAMES = {"np": np, "scipy": scipy}

_LOSS = "scipy.special.logsumexp(scores, axis=-1) - scores[np.arange(len(targets)), targets]"

CALLS = {
    "softmax": ["scipy.special.softmax(scores, axis=axis)"],
    "temperature": ["scipy.special.softmax(scores / temperature, axis=axis)"],
    "default-axis": [
        "scipy.special.softmax(scores)",
        "scipy.special.log_softmax(scores)",
        "scipy.special.logsumexp(scores)",
    ],
    "log-softmax": ["scipy.special.log_softmax(scores, axis=axis)"],
    "log-of-softmax": ["np.log(scipy.special.softmax(scores, axis=axis))"],
    "log-sum-exp": ["scipy.special.logsumexp(scores, axis=axis)"],
    "cross-entropy": [_LOSS],
    "cross-entropy-gradient": [
        "shares = scipy.special.softmax(scores, axis=-1)\n"
        "shares[np.arange(len(targets)), targets] -= 1\n"
        "shares"
    ],
    "jacobian": ["p = scipy.special.softmax(scores)\nnp.diag(p) - np.outer(p, p)"],
    "vjp": ["p = scipy.special.softmax(scores)\np * (cotangent - (p * cotangent).sum())"],
    "masked-softmax": ["scipy.special.softmax(np.where(mask, scores, -np.inf), axis=-1)"],
    "seed-cell": ["scipy.special.softmax(original_values)"],
}

setting = no_setting
tensor, plain = with_numpy.tensor, with_numpy.plain
