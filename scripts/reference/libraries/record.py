"""Records what NumPy, SciPy, PyTorch, JAX and Keras answer.

    python record.py            writes content/references/*.json
    python record.py --check    asks again and compares

Scores are float64 and are rounded to a result's dtype before its call. A call names the parts of its input. An output's
numbers are exact: the shortest text of the float64 with the same value, and "NaN", "Infinity", "-Infinity", "-0" for
those that JSON has no name for.
"""

import json
import pathlib
import sys

from compare import differences
from document import to_text
from gather import gather

FOLDER = pathlib.Path(__file__).parents[3] / "content" / "references"


def record(documents):
    FOLDER.mkdir(parents=True, exist_ok=True)
    for file, document in documents.items():
        (FOLDER / file).write_text(to_text(document), encoding="utf-8")
        print(f"{file}: {len(document['results'])} results recorded.")


def check(documents):
    """The number of differences, after saying what they are."""
    count = 0
    for file, document in documents.items():
        found = list(differences(recorded(file), document))
        for said in found:
            print(f"{file}: {said}")
        if not found:
            print(f"{file}: {len(document['results'])} results, all as recorded.")
        count += len(found)
    return count


def recorded(file):
    path = FOLDER / file
    if not path.exists():
        sys.exit(f"{file} was never recorded.")
    return json.loads(path.read_text(encoding="utf-8"))


def main():
    documents = gather()
    if "--check" not in sys.argv:
        record(documents)
    elif count := check(documents):
        sys.exit(f"{count} differences from what was recorded.")


if __name__ == "__main__":
    main()
