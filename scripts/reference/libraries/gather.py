"""Asks every library and puts the answers together, one document for each topic."""

import datetime
import json
import os
import pathlib
import platform
import subprocess
import sys
import tempfile

from agreement import add_agreement
from exact import to_json
from topics import TOPICS

HERE = pathlib.Path(__file__).parent
WORKERS = (
    ("with_numpy", {}),
    ("with_scipy", {}),
    ("with_torch", {}),
    ("with_jax", {}),
    ("with_keras", {"KERAS_BACKEND": "numpy"}),
    ("with_keras", {"KERAS_BACKEND": "torch"}),
    ("with_keras", {"KERAS_BACKEND": "jax"}),
)


def gather():
    """File name to document."""
    answers = [ask(module, settings) for module, settings in WORKERS]
    where = place_and_time()
    return {
        topic.FILE: where | document(topic, [row for answer in answers for row in answer[topic.FILE]])
        for topic in TOPICS
    }


def ask(module, settings):
    with tempfile.TemporaryDirectory() as folder:
        file = pathlib.Path(folder) / "rows.json"
        env = os.environ | settings | {"JAX_PLATFORMS": "cpu", "KERAS_HOME": folder}
        subprocess.run([sys.executable, "worker.py", module, str(file)], cwd=HERE, env=env, check=True)
        return json.loads(file.read_text(encoding="utf-8"))


def place_and_time():
    import torch

    return {
        "platform": f"{platform.system()} {platform.machine()}, {torch.backends.cpu.get_cpu_capability()}",
        "python": platform.python_version(),
        "date": datetime.date.today().isoformat(),
    }


def document(topic, placed):
    rows = [row for place, row in sorted(placed, key=lambda pair: pair[0])]
    inputs = {name: to_json(values) for group in topic.GROUPS for name, values in group.inputs.items()}
    if topic.FILE == "seed-comparison.json":
        add_agreement(rows)
    return {"about": topic.ABOUT, "inputs": inputs, "results": rows}
