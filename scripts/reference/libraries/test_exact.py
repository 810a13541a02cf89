import doctest
import json
import unittest

import numpy as np

import agreement
import compare
import exact
from document import to_text
from exact import to_array, to_json


class Exact(unittest.TestCase):
    def test_gives_every_number_back_bit_for_bit(self):
        numbers = np.array([0.1, -0.0, 5e-324, 1e15 + 1, 1e22, np.nan, np.inf, -np.inf, np.float32(0.1)])
        again = to_array(json.loads(json.dumps(to_json(numbers))))
        self.assertEqual(again.tobytes(), numbers.tobytes())

    def test_keeps_shapes_masks_and_empty_arrays(self):
        self.assertEqual(to_array(to_json(np.zeros((2, 0)))).shape, (2, 0))
        self.assertEqual(to_array(to_json(np.array([[True, False]]))).dtype, bool)


class Document(unittest.TestCase):
    def test_writes_an_input_and_a_result_a_line(self):
        document = {"inputs": {"x": {"scores": [1]}, "y": {}}, "results": [{"input": "x"}, {"input": "y"}]}
        text = to_text({"about": "a"} | document)
        self.assertEqual(json.loads(text), {"about": "a"} | document)
        for line in ('    "x": {"scores":[1]},', '    "y": {}', '    {"input":"x"},', '    {"input":"y"}'):
            self.assertIn(line, text.splitlines())


def load_tests(loader, tests, pattern):
    for module in (agreement, compare, exact):
        tests.addTests(doctest.DocTestSuite(module))
    return tests


if __name__ == "__main__":
    unittest.main()
