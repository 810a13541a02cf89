"""A document as a file: a result a line, so that a diff shows which."""

import json


def to_text(document):
    parts = {name: value for name, value in document.items() if name not in ("inputs", "results")}
    lines = [f"  {line(name)}: {line(value)}," for name, value in parts.items()]
    inputs = [f"    {line(name)}: {line(value)}" for name, value in document["inputs"].items()]
    results = [f"    {line(row)}" for row in document["results"]]
    body = [*lines, '  "inputs": {', ",\n".join(inputs), "  },", '  "results": [', ",\n".join(results), "  ]"]
    return "\n".join(["{", *body, "}", ""])


def line(value):
    return json.dumps(value, ensure_ascii=False, allow_nan=False, separators=(",", ":"))
