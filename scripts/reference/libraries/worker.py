"""Asks one library, in a process of its own because Keras chooses its backend when it is imported.

`python worker.py with_torch ROWS.json` writes the library's results, topic by topic.
"""

import importlib
import json
import sys

from call import record_call
from topics import TOPICS


def results(source, topic):
    """Pairs of a place, which puts the results of all libraries in one order, and a result."""
    for g, group in enumerate(topic.GROUPS):
        if source.LIBRARY not in group.libraries:
            continue
        for i, (name, values) in enumerate(group.inputs.items()):
            for f, function in enumerate(group.functions):
                for d, dtype in enumerate(group.dtypes):
                    if dtype is None or dtype in source.DTYPES:
                        for text in source.CALLS.get(function, ()):
                            head = {"input": name, "function": function} | identity(source)
                            yield (
                                (g, i, f, d),
                                head | record_call(source, text, values, dtype) | {"call": text},
                            )


def identity(source):
    backend = {"backend": source.BACKEND} if source.BACKEND else {}
    return {"library": source.LIBRARY, "version": source.VERSION} | backend


def main(module, file):
    source = importlib.import_module(f"sources.{module}")
    with open(file, "w", encoding="utf-8") as out:
        json.dump({topic.FILE: list(results(source, topic)) for topic in TOPICS}, out)


if __name__ == "__main__":
    main(*sys.argv[1:])
