"""Runs the very text that is recorded as a result's `call`."""

import ast
import warnings

from exact import to_json

PASSED_OVER = (DeprecationWarning, PendingDeprecationWarning)


def evaluate(text, names):
    """Runs the lines of `text`, one of ours, and returns the value of the last one, which must be an expression."""
    *lines, last = ast.parse(text).body
    namespace = dict(names)
    exec(compile(ast.Module(lines, []), "<call>", "exec"), namespace)
    return eval(compile(ast.Expression(last.value), "<call>", "eval"), namespace)


def record_call(library, text, values, dtype):
    """The part of a result that the library decides: an output or an error, and the warnings on the way."""
    with warnings.catch_warnings(record=True) as caught:
        warnings.simplefilter("always")
        try:
            outcome = _answer(library, text, values, dtype)
        except Exception as error:
            outcome = {"dtype": dtype, "error": f"{type(error).__name__}: {_first_line(error)}"}
    said = [w for w in caught if not issubclass(w.category, PASSED_OVER)]
    if said:
        outcome["warnings"] = sorted({f"{w.category.__name__}: {_first_line(w.message)}" for w in said})
    return outcome


def _answer(library, text, values, dtype):
    with library.setting(dtype):
        names = library.NAMES | {"dtype": dtype}
        for name, value in values.items():
            names[name] = value if dtype is None else library.tensor(name, value, dtype)
        result = evaluate(text, names)
        array, result_dtype = library.plain(result)
    outcome = {"dtype": dtype or result_dtype}
    if dtype and result_dtype != dtype:
        outcome["resultDtype"] = result_dtype
    return outcome | {"output": to_json(array)}


def _first_line(message):
    return str(message).strip().splitlines()[0] if str(message).strip() else ""
