"""The libraries that are asked: one module each, with its version, its dtypes and the calls it answers."""
