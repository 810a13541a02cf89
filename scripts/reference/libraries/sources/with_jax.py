import contextlib

import jax
import jax.numpy as jnp
import numpy as np

from .common import tensor_with

LIBRARY, VERSION, BACKEND = "jax", jax.__version__, None
DTYPES = ("float64", "float32", "float16", "bfloat16", "int32")
NAMES = {"jax": jax, "jnp": jnp}

_LOSS = "-jax.nn.log_softmax(scores)[jnp.arange(len(targets)), targets]"

CALLS = {
    "softmax": ["jax.nn.softmax(scores, axis=axis)"],
    "temperature": ["jax.nn.softmax(scores / temperature, axis=axis)"],
    "default-axis": ["jax.nn.softmax(scores)", "jax.nn.log_softmax(scores)", "jax.nn.logsumexp(scores)"],
    "log-softmax": ["jax.nn.log_softmax(scores, axis=axis)"],
    "log-of-softmax": ["jnp.log(jax.nn.softmax(scores, axis=axis))"],
    "log-sum-exp": ["jax.nn.logsumexp(scores, axis=axis)"],
    "cross-entropy": [_LOSS],
    "cross-entropy-gradient": [f"def loss(scores):\n    return ({_LOSS}).sum()\njax.grad(loss)(scores)"],
    "softmax-twice": [_LOSS.replace("(scores)", "(jax.nn.softmax(scores))")],
    "cross-entropy-of-shares": ["-jnp.log(jax.nn.softmax(scores))[jnp.arange(len(targets)), targets]"],
    "jacobian": ["jax.jacobian(jax.nn.softmax)(scores)"],
    "vjp": ["shares, pull = jax.vjp(jax.nn.softmax, scores)\npull(cotangent)[0]"],
    "masked-softmax": [
        "jax.nn.softmax(scores, axis=-1, where=mask)",
        "jax.nn.softmax(jnp.where(mask, scores, -jnp.inf), axis=-1)",
    ],
    "attention-weights": [
        "s = query @ key.mT / query.shape[-1] ** 0.5\njax.nn.softmax(jnp.where(mask, s, -jnp.inf), axis=-1)"
    ],
    "attention": [
        "jax.nn.dot_product_attention(\n    query[:, None], key[:, None], value[:, None], mask=mask[None])[:, 0]"
    ],
    "seed-cell": ["jax.nn.softmax(original_values)"],
    "seed-variant": ["with jax.enable_x64(True):\n    shares = jax.nn.softmax(original_values)\nshares"],
}


@contextlib.contextmanager
def setting(dtype):
    """JAX makes float32 of float64 unless told otherwise."""
    with jax.enable_x64(dtype == "float64"):
        yield


tensor = tensor_with(lambda array, dtype: jnp.asarray(array.astype("int32" if dtype == "int64" else dtype)))


def plain(result):
    array = np.asarray(result)
    return array.astype("float64"), str(array.dtype)
