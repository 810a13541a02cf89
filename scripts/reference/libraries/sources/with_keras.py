"""Keras on the backend that KERAS_BACKEND names."""

import contextlib
import os

import keras
import numpy as np

from .common import tensor_with
from .keras_calls import CALLS as _CALLS

LIBRARY, VERSION, BACKEND = "keras", keras.__version__, os.environ["KERAS_BACKEND"]
DTYPES = ("float64", "float32", "float16", "bfloat16")
NAMES = {"keras": keras}
CALLS = dict(_CALLS)

_LOSS = "keras.ops.sum(keras.ops.sparse_categorical_crossentropy(targets, scores, from_logits=True))"
_GRADIENT = f"def loss(scores):\n    return {_LOSS}\n"

if BACKEND == "torch":
    import torch

    NAMES["torch"] = torch
    CALLS["cross-entropy-gradient"] = [_GRADIENT + "torch.func.grad(loss)(scores)"]
    CALLS["jacobian"] = ["torch.func.jacrev(keras.ops.softmax)(scores)"]
elif BACKEND == "jax":
    import jax

    NAMES["jax"] = jax
    CALLS["cross-entropy-gradient"] = [_GRADIENT + "jax.grad(loss)(scores)"]
    CALLS["jacobian"] = ["jax.jacobian(keras.ops.softmax)(scores)"]
    CALLS["seed-variant"] = CALLS["seed-variant"] + [
        "with jax.enable_x64(True):\n    shares = keras.ops.softmax(original_values)\nshares"
    ]


@contextlib.contextmanager
def setting(dtype):
    """A call may change Keras's default type; on JAX, float64 needs to be allowed first."""
    try:
        with jax.enable_x64(dtype == "float64") if BACKEND == "jax" else contextlib.nullcontext():
            yield
    finally:
        keras.config.set_floatx("float32")


def _make(array, dtype):
    dtype = "int32" if dtype == "int64" else dtype
    return keras.ops.convert_to_tensor(array.astype(dtype), dtype=dtype)


tensor = tensor_with(_make)


def plain(result):
    dtype = keras.backend.standardize_dtype(result.dtype)
    return np.asarray(keras.ops.convert_to_numpy(result)).astype("float64"), dtype
