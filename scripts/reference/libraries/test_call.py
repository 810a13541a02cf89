import contextlib
import types
import unittest
import warnings

import numpy as np

from call import evaluate, record_call


def warn(x):
    warnings.warn("mind the gap\nand the second line")
    return x


@contextlib.contextmanager
def no_setting(dtype):
    yield


LIBRARY = types.SimpleNamespace(
    NAMES={"np": np, "warn": warn},
    setting=no_setting,
    tensor=lambda name, value, dtype: np.array(value, dtype=dtype),
    plain=lambda result: (result.astype("float64"), str(result.dtype)),
)


def ask(text, dtype="float32"):
    return record_call(LIBRARY, text, {"x": [1, 3]}, dtype)


class Evaluate(unittest.TestCase):
    def test_runs_every_line_and_returns_the_last(self):
        self.assertEqual(evaluate("a = x + 1\nf = lambda: a * 2\nf()", {"x": 1}), 4)

    def test_leaves_the_names_it_was_given_alone(self):
        names = {"x": 1}
        evaluate("x = 2\nx", names)
        self.assertEqual(names, {"x": 1})


class RecordCall(unittest.TestCase):
    def test_gives_the_input_the_dtype_before_the_call(self):
        self.assertEqual(ask("x / 3"), {"dtype": "float32", "output": [0.3333333432674408, 1]})

    def test_records_the_dtype_of_a_result_that_has_another(self):
        self.assertEqual(ask("x.astype('float64')")["resultDtype"], "float64")

    def test_lets_the_call_decide_when_there_is_no_dtype(self):
        self.assertEqual(ask("np.float32(x)", None), {"dtype": "float32", "output": [1, 3]})

    def test_records_an_error_as_its_kind_and_first_line(self):
        self.assertEqual(
            ask("x.nothing")["error"], "AttributeError: 'numpy.ndarray' object has no attribute 'nothing'"
        )

    def test_records_warnings_by_their_first_line(self):
        self.assertEqual(ask("warn(x)")["warnings"], ["UserWarning: mind the gap"])


if __name__ == "__main__":
    unittest.main()
