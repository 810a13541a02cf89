"""Records what the assertions of the real numpy.testing say about some hundred calls.

    python -m venv .venv && .venv/bin/pip install -r requirements.txt
    .venv/bin/python record.py            writes content/references/numpy-testing.json
    .venv/bin/python record.py --check    compares it with what NumPy says here and now

src/checks has to give the same verdicts and the same facts (src/checks/numpy-testing.test.ts).

How a value is written down: a number as itself, but "NaN", "Infinity", "-Infinity" and "-0" as text; a list as a list;
an ndarray as {"float64": [...]} or {"float32": [...]}; a dictionary as {"object": {...}}; a text as {"string": "..."}.
"""

import datetime
import json
import pathlib
import platform
import re
import sys

import numpy as np

from calls import CALLS

TABLE = pathlib.Path(__file__).parents[3] / "content" / "references" / "numpy-testing.json"

NAMES = {
    "assertEqual": "assert_equal",
    "assertArrayEqual": "assert_array_equal",
    "assertAlmostEqual": "assert_almost_equal",
    "assertArrayAlmostEqual": "assert_array_almost_equal",
    "assertAllClose": "assert_allclose",
    "assertArrayLess": "assert_array_less",
    "assertArrayMaxUlp": "assert_array_max_ulp",
}


def decode(value):
    """The Python value that is written down as `value`."""
    if isinstance(value, bool) or value is None:
        return value
    if isinstance(value, (int, float, str)):
        return float(value)
    if isinstance(value, list):
        return [decode(item) for item in value]
    ((kind, content),) = value.items()
    if kind == "string":
        return content
    if kind == "object":
        return {key: decode(item) for key, item in content.items()}
    return np.array(decode(content), dtype=kind)


def ask(check, values, named):
    """What numpy.testing says: the verdict, and the facts that its message states."""
    named = {{"equalNaN": "equal_nan"}.get(name, name): value for name, value in named.items()}
    try:
        getattr(np.testing, NAMES[check])(*map(decode, values), **named)
        return {"verdict": "passes"}
    except AssertionError as error:
        return {"verdict": "fails", **facts(str(error))}
    except (ValueError, TypeError):
        return {"verdict": "raises"}


def facts(message):
    found = {}
    if match := re.search(r"Mismatched elements: (\d+) / (\d+)", message):
        found["mismatches"], found["count"] = map(int, match.groups())
    if match := re.search(r"(?:index|indices):\n \[([\d, ]*)\]:", message):
        found["index"] = [int(position) for position in match[1].split(", ") if position]
    if match := re.search(r"Max absolute difference among violations: (\S+)", message):
        found["maxDifference"] = number(match[1])
    if match := re.search(r"Max relative difference among violations: (\S+)", message):
        found["maxRelativeDifference"] = number(match[1])
    if match := re.search(r"\(shapes \(([\d, ]*)\), \(([\d, ]*)\) mismatch\)", message):
        found["shapes"] = [[int(length) for length in re.findall(r"\d+", shape)] for shape in match.groups()]
    if match := re.search(r"\(dtypes (\w+), (\w+) mismatch\)", message):
        found["dtypes"] = list(match.groups())
    if match := re.search(r"(nan|inf) (location|values) mismatch", message):
        found["special"] = match[0]
    if match := re.search(r"max difference is (\S+) ULP", message):
        found["maxDifference"] = number(match[1])
    return found


def number(text):
    value = float(text)
    return value if np.isfinite(value) else {"nan": "NaN", "inf": "Infinity"}[text]


def record():
    np.set_printoptions(precision=17, floatmode="unique")
    np.seterr(all="ignore")
    return [
        {"check": check, "values": values, "named": named, **ask(check, values, named)}
        for check, values, named in CALLS
    ]


def main():
    calls = record()
    if "--check" in sys.argv:
        committed = json.loads(TABLE.read_text())
        if committed["calls"] != json.loads(json.dumps(calls)):
            sys.exit(
                f"numpy.testing {np.__version__} does not say what {TABLE.name} says ({committed['version']})."
            )
        print(f"{len(calls)} calls: numpy.testing {np.__version__} says what {TABLE.name} says.")
        return
    head = {
        "library": "numpy.testing",
        "version": np.__version__,
        "python": platform.python_version(),
        "platform": platform.platform(),
        "date": datetime.date.today().isoformat(),
    }
    lines = ",\n    ".join(json.dumps(call) for call in calls)
    text = json.dumps(head, indent=2)[:-2] + f',\n  "calls": [\n    {lines}\n  ]\n}}\n'
    TABLE.parent.mkdir(exist_ok=True)
    TABLE.write_text(text)
    print(f"{len(calls)} calls written to {TABLE.name}.")


if __name__ == "__main__":
    main()
