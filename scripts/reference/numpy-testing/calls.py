"""The calls that are recorded: (check, values, named arguments)."""

from itertools import product

NAN, INF, MINUS_INF, MINUS_ZERO = "NaN", "Infinity", "-Infinity", "-0"
SPECIAL = [0, MINUS_ZERO, 1, -1, NAN, INF, MINUS_INF, True, False]

CALLS = []


def call(check, *values, **named):
    CALLS.append((check, list(values), named))


# --- single numbers -------------------------------------------------------------------------------------------------

for a, b in product(SPECIAL, SPECIAL):
    call("assertEqual", a, b)

for a, b in product([0, MINUS_ZERO, 1, NAN, INF, MINUS_INF, True], [0, 1, NAN, INF, MINUS_INF]):
    call("assertAlmostEqual", a, b)
    call("assertAllClose", a, b)
    call("assertArrayLess", a, b)
    call("assertArrayEqual", a, b)

# Around 1.5 · 10^-decimal. 1.5e-7 is passed by 1 + 1.5e-7 in doubles or not, as the subtraction rounds.
for decimal in [0, 1, 2, 3, 5, 6, 7, 8, 9, 10, 12, 14, 15, 16, 17, 20, -1, -3]:
    for factor in [1.4, 1.5, 1.6]:
        call("assertAlmostEqual", 1 + factor * 10.0**-decimal, 1, decimal=decimal)
        call("assertAlmostEqual", 0, factor * 10.0**-decimal, decimal=decimal)
        call("assertArrayAlmostEqual", [0, 2], [0, 2 - factor * 10.0**-decimal], decimal=decimal)
for off in [1.4999999e-7, 1.5e-7, 1.5000001e-7, 1.4999999e-6, 1.5e-6, 1.5000001e-6]:
    call("assertAlmostEqual", off, 0)
    call("assertAlmostEqual", [off], [0])
    call("assertArrayAlmostEqual", [off], [0])
    call("assertArrayAlmostEqual", off, 0)

# --- arrays ---------------------------------------------------------------------------------------------------------

ARRAYS = [
    [],
    [[]],
    [1],
    [1, 2, 3],
    [1, 2, 4],
    [1, NAN, 3],
    [NAN, 1, 3],
    [1, INF, 3],
    [1, MINUS_INF, 3],
    [NAN, NAN, NAN],
    [0, 0, 0],
    [0, MINUS_ZERO, 0],
    [[1, 2], [3, 4]],
    [[1, 2], [3, 5]],
    [True, False, True],
]
for a, b in product(ARRAYS, ARRAYS):
    call("assertArrayEqual", a, b)
for a, b in product(ARRAYS[2:13], [1, 0, NAN, INF]):
    call("assertArrayEqual", a, b)
    call("assertArrayLess", b, a)
for a, b in product(ARRAYS[3:9], ARRAYS[3:9]):
    call("assertArrayLess", a, b)
    call("assertAllClose", a, b)
    call("assertAllClose", a, b, equalNaN=False)
    call("assertArrayAlmostEqual", a, b)
for a, b in product(ARRAYS[:7], ARRAYS[:7]):
    call("assertArrayEqual", a, b, strict=True)
call("assertArrayEqual", [1, 1], 1, strict=True)
call("assertArrayEqual", {"float32": [1, 2]}, {"float64": [1, 2]})
call("assertArrayEqual", {"float32": [1, 2]}, {"float64": [1, 2]}, strict=True)
call("assertArrayEqual", {"float32": [0.1]}, {"float64": [0.1]})
call("assertArrayEqual", {"float32": [0.1]}, {"float32": [0.1]}, strict=True)
call("assertArrayLess", [1, 2], 3, strict=True)
call("assertAllClose", [1, 1], 1, strict=True)
call("assertArrayEqual", [1, 2, 3, 4, 5, 6, 7, 8], [1, 0, 0, 0, 0, 0, 0, 0])
call("assertArrayEqual", [[1, 2], [3]], [1, 2])
call("assertArrayEqual", [[[1, 2], [3, 4]], [[5, 6], [7, 8]]], [[[1, 2], [3, 4]], [[5, 0], [7, 8]]])

# --- assert_equal on lists, ndarrays and dictionaries ----------------------------------------------------------------

call("assertEqual", [0], [MINUS_ZERO])
call("assertEqual", {"float64": [0]}, {"float64": [MINUS_ZERO]})
call("assertEqual", [0], {"float64": [MINUS_ZERO]})
call("assertEqual", [1, [2, NAN]], [1, [2, NAN]])
call("assertEqual", [1, [2, NAN]], [1, [2, 3]])
call("assertEqual", [1, 2], [1])
call("assertEqual", [], [])
call("assertEqual", [], 0)
call("assertEqual", 0, [])
call("assertEqual", [1], 1)
call("assertEqual", {"float64": [1, 1]}, 1)
call("assertEqual", {"float64": [1, 2]}, 1)
call("assertEqual", 1, {"float64": [1, 1]})
call("assertEqual", {"float64": [1, 2]}, [1, 2])
call("assertEqual", {"float64": [1, 2]}, [1, 2, 3])
call("assertEqual", {"float32": [0.1]}, {"float64": [0.1]})
call("assertEqual", None, None)
call("assertEqual", None, 0)
call("assertEqual", {"string": "a"}, {"string": "a"})
call("assertEqual", {"string": "a"}, {"string": "b"})
call("assertEqual", {"string": "1"}, 1)
call("assertEqual", {"object": {}}, {"object": {}})
call("assertEqual", {"object": {"a": 1}}, {"object": {"a": 1}})
call("assertEqual", {"object": {"a": 1}}, {"object": {"a": 2}})
call("assertEqual", {"object": {"a": 1}}, {"object": {"b": 1}})
call("assertEqual", {"object": {"a": 1, "b": 2}}, {"object": {"b": 2, "a": 1}})
call("assertEqual", {"object": {"a": 1, "b": 2}}, {"object": {"a": 1}})
call(
    "assertEqual",
    {"object": {"a": [1, {"object": {"b": NAN}}]}},
    {"object": {"a": [1, {"object": {"b": NAN}}]}},
)
call("assertEqual", {"object": {"a": [1, 2]}}, {"object": {"a": [1, 3]}})
call("assertEqual", {"object": {"a": 1}}, [1])
call("assertEqual", [1], {"object": {"a": 1}})
call("assertEqual", {"object": {"a": MINUS_ZERO}}, {"object": {"a": 0}})

# --- assert_almost_equal hands arrays on, with its own 7 decimals -----------------------------------------------------

call("assertAlmostEqual", [1.0000002], [1])
call("assertArrayAlmostEqual", [1.0000002], [1])
call("assertAlmostEqual", [1.0000001], [1])
call("assertAlmostEqual", [1, NAN], [1, NAN])
call("assertAlmostEqual", [1, 2], [1, 2, 3])
call("assertAlmostEqual", [1, 1], 1)
call("assertAlmostEqual", 1, {"float64": [1, 2]})

# --- relative and absolute tolerance --------------------------------------------------------------------------------

for off in [9.9e-8, 1e-7, 1.01e-7]:
    call("assertAllClose", [1 + off], [1])
    call("assertAllClose", [1e-9 * (1 + off)], [1e-9])
    call("assertAllClose", [1], [1 + off])
for rtol, atol in product([0, 1e-3, 0.5], [0, 1e-3, 0.5]):
    call("assertAllClose", [1, 2, 0], [1.001, 2.4, 0.0005], rtol=rtol, atol=atol)
    call("assertAllClose", [[1, -2], [1e-9, 4]], [[1, -2.002], [0, 4.4]], rtol=rtol, atol=atol)
    call("assertAllClose", [INF, 1], [INF, 1.2], rtol=rtol, atol=atol)
call("assertAllClose", [0], [1e-300])
call("assertAllClose", [1e-300], [0])
call("assertAllClose", [5], [0])
call("assertAllClose", [5, 6], [0, 3])
call("assertAllClose", 1.5, [1, 2], rtol=0.5)

# --- float32 is compared in float32 -----------------------------------------------------------------------------------

for off in [0.5e-7, 1e-7, 1.1e-7, 1.2e-7, 1.3e-7, 2e-7, 1.4e-6, 1.5e-6, 1.6e-6]:
    call("assertAllClose", {"float32": [1 + off, 0.3]}, {"float32": [1, 0.3]})
    call("assertAllClose", {"float32": [1 + off, 0.3]}, {"float64": [1, 0.3]})
    call("assertArrayAlmostEqual", {"float32": [1 + off]}, {"float32": [1]})
    call("assertArrayAlmostEqual", {"float32": [1 + off]}, {"float64": [1]})
    call("assertArrayAlmostEqual", {"float32": [off]}, {"float32": [0]})
call("assertArrayEqual", {"float32": [0.1, 0.7]}, {"float32": [0.2, 0.3]})
call("assertArrayLess", {"float32": [0.1]}, {"float64": [0.1]})
call("assertAllClose", {"float32": [3e38, 1]}, {"float32": [-3e38, 1]})

# --- units in the last place -----------------------------------------------------------------------------------------

U = 2.0**-52
for steps, most in product([0, 1, 2, 4], [0, 1, 2, 4]):
    call("assertArrayMaxUlp", [1 + steps * U], [1], maxulp=most)
    call("assertArrayMaxUlp", [-1 - steps * U, 0.5], [-1, 0.5 + U], maxulp=most)
for a, b in product([0, MINUS_ZERO, 5e-324, -5e-324, 1, NAN, INF], [0, 5e-324, NAN, 1.7976931348623157e308]):
    call("assertArrayMaxUlp", [a], [b])
call("assertArrayMaxUlp", 0.30000000000000004, 0.3)
call("assertArrayMaxUlp", [1, 2], [1])
call("assertArrayMaxUlp", [1, 1], 1)
call("assertArrayMaxUlp", {"float32": [1.0000001]}, {"float32": [1]})
call("assertArrayMaxUlp", {"float32": [1.0000003]}, {"float32": [1]})
call("assertArrayMaxUlp", {"float32": [1.0000001]}, {"float64": [1]})
call("assertArrayMaxUlp", [1.0000001], [1], dtype="float32")
call("assertArrayMaxUlp", [1.0000001], [1], dtype="float64")
call("assertArrayMaxUlp", [1, 2, 3, 4], [1, 2, 3.5, 4])
