import unittest

from agreement import add_agreement
from compare import differences, row_difference, units_apart

ROW = {
    "input": "x",
    "function": "softmax",
    "library": "torch",
    "version": "2",
    "dtype": "float32",
    "call": "f(x)",
}


def row(output, **more):
    return ROW | {"output": output} | more


def document(*rows, platform="here"):
    return {"platform": platform, "about": "", "inputs": {}, "results": list(rows)}


class RowDifference(unittest.TestCase):
    def test_accepts_one_unit_in_the_last_place_of_the_dtype(self):
        self.assertIsNone(row_difference(row([1, 1]), row([1, 1 + 2**-23])))

    def test_refuses_two_units_and_says_where_and_by_how_much(self):
        said = row_difference(row([1, 1]), row([1, 1 + 2**-22]))
        self.assertEqual(
            said, "[1] is 1.000000238418579, recorded 1, 2 units in the last place of float32 apart"
        )

    def test_takes_the_unit_from_the_type_of_the_result(self):
        old, new = row([1], resultDtype="float64"), row([1 + 2**-30], resultDtype="float64")
        self.assertIn("float64 apart", row_difference(old, new))

    def test_wants_nan_and_infinities_in_their_places(self):
        self.assertIsNone(row_difference(row(["NaN", "Infinity"]), row(["NaN", "Infinity"])))
        self.assertEqual(row_difference(row(["NaN", 1]), row([1, "NaN"])), "[0] is 1, recorded NaN")
        self.assertEqual(row_difference(row("Infinity"), row("-Infinity")), "-Infinity, recorded Infinity")

    def test_refuses_another_shape(self):
        self.assertEqual(row_difference(row([1]), row([[1]])), "shape (1, 1), recorded (1,)")

    def test_refuses_another_version_and_another_result_dtype(self):
        self.assertEqual(row_difference(row([1]), row([1], version="3")), "version is 3, recorded 2")
        said = row_difference(row([1]), row([1], resultDtype="float64"))
        self.assertEqual(said, "resultDtype is float64, recorded None")

    def test_compares_the_kind_of_an_error_and_not_its_words(self):
        old = ROW | {"error": "ValueError: empty"}
        self.assertIsNone(row_difference(old, ROW | {"error": "ValueError: nothing"}))
        self.assertEqual(
            row_difference(old, ROW | {"error": "TypeError: empty"}), "TypeError, recorded ValueError"
        )
        self.assertEqual(row_difference(old, row([1])), "an output, recorded ValueError")


class Differences(unittest.TestCase):
    def test_names_the_result_that_differs(self):
        said = list(differences(document(row([1])), document(row([2]))))
        self.assertEqual(len(said), 1)
        self.assertTrue(said[0].startswith("x · softmax · torch · float32 · f(x): [0] is 2, recorded 1"))

    def test_reports_results_that_are_missing_and_new(self):
        other = row([1]) | {"input": "y"}
        said = list(differences(document(row([1])), document(other)))
        self.assertIn("recorded, but not answered", said[0])
        self.assertIn("answered, but not recorded", said[1])

    def test_allows_four_units_on_another_kind_of_processor(self):
        old, four, five = (document(row([1 + n * 2**-23]), platform=str(n)) for n in (0, 4, 5))
        self.assertEqual(list(differences(old, four)), [])
        self.assertEqual(len(list(differences(old, five))), 1)

    def test_refuses_facts_that_do_not_follow_from_the_outputs(self):
        own = row([0.25, 0.75]) | {"library": "numpy", "function": "seed-cell"}
        rows = [own, row([0.25, 0.5]) | {"function": "seed-cell"}]
        add_agreement(rows)
        self.assertEqual(list(differences(document(*rows), document(*rows))), [])
        rows[1]["largestDifference"] = 0.125
        self.assertIn(
            "largestDifference does not follow", next(differences(document(*rows), document(*rows)))
        )


class UnitsApart(unittest.TestCase):
    def test_counts_in_subnormal_numbers_too(self):
        self.assertEqual(units_apart(0.0, 2**-1074, "float64"), 1)
        self.assertEqual(units_apart(0.0, 3 * 2**-149, "float32"), 3)


if __name__ == "__main__":
    unittest.main()
