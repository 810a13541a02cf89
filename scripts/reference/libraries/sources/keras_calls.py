"""What is asked of Keras on every backend."""

# K.variable is gone; it made a variable of Keras's default type, which is what these two lines do.
_CELL = (
    "variable = keras.Variable(original_values.reshape(1, -1), dtype=keras.config.floatx())\n"
    "keras.activations.softmax(variable, axis=-1)[0]"
)

CALLS = {
    "softmax": ["keras.ops.softmax(scores, axis=axis)"],
    "temperature": ["keras.ops.softmax(scores / temperature, axis=axis)"],
    "default-axis": [
        "keras.ops.softmax(scores)",
        "keras.ops.log_softmax(scores)",
        "keras.ops.logsumexp(scores)",
    ],
    "log-softmax": ["keras.ops.log_softmax(scores, axis=axis)"],
    "log-sum-exp": ["keras.ops.logsumexp(scores, axis=axis)"],
    "cross-entropy": ["keras.ops.sparse_categorical_crossentropy(targets, scores, from_logits=True)"],
    "softmax-twice": [
        "keras.ops.sparse_categorical_crossentropy(targets, keras.ops.softmax(scores), from_logits=True)"
    ],
    "cross-entropy-of-shares": [
        "keras.ops.sparse_categorical_crossentropy(targets, keras.ops.softmax(scores))"
    ],
    "masked-softmax": ["keras.layers.Softmax(dtype=dtype)(scores, mask=mask)"],
    "attention": [
        "keras.ops.dot_product_attention(\n"
        "    query[None, :, None], key[None, :, None], value[None, :, None], mask=mask[None, None])[0, :, 0]"
    ],
    "seed-cell": [
        _CELL,
        "keras.config.set_floatx('float64')\n" + _CELL,
    ],
    "seed-variant": [
        "from keras import backend as K\n"
        "keras.activations.softmax(\n"
        "    K.variable(value=original_values.reshape(1, -1)), axis=-1).numpy().flatten()",
        "keras.activations.softmax(keras.Variable(original_values.reshape(1, -1)), axis=-1)[0]",
        "keras.activations.softmax(original_values.reshape(1, -1), axis=-1)[0]",
        "keras.activations.softmax(original_values)",
        "keras.ops.softmax(original_values)",
        "keras.ops.softmax(original_values.reshape(-1, 1))[:, 0]",
        "keras.layers.Softmax()(original_values)",
        "keras.layers.Softmax(dtype='float64')(original_values)",
    ],
}
