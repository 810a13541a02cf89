"""Computes the numbers that src/softmax is measured against, to 40 digits and more.

    python -m venv .venv && .venv/bin/pip install -r requirements.txt
    .venv/bin/python record.py            writes the tables below; then format those in src with prettier
    .venv/bin/python record.py --check    compares them with what comes out here and now

Scores are exact doubles; every result is text with as many digits as were kept.
"""

import json
import pathlib
import sys

import mpmath
import numpy

import known_values
import normal_draws
import numpy_random
import training

TOP = pathlib.Path(__file__).parents[3]
TABLES = {
    "src/softmax/references/known-values.json": known_values.compute,
    "src/softmax/references/normal-draws.json": normal_draws.compute,
    "src/softmax/references/numpy-random.json": numpy_random.compute,
    "content/references/training.json": training.compute,
}


def main():
    by = f"mpmath {mpmath.__version__}, numpy {numpy.__version__}"
    for name, compute in TABLES.items():
        table = json.loads(json.dumps({"by": by, **compute()}))
        path = TOP / name
        if "--check" in sys.argv:
            if json.loads(path.read_text()) != table:
                sys.exit(f"{name} differs from what {by} computes.")
            print(f"{name} is what {by} computes.")
        else:
            path.write_text(json.dumps(table, indent=2, ensure_ascii=False) + "\n")
            print(f"{name} written.")


if __name__ == "__main__":
    main()
