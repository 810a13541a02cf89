import torch

from .common import no_setting, tensor_with

LIBRARY, BACKEND = "torch", None
VERSION = torch.__version__.split("+")[0]  # the part after + only says for which accelerator it was built
DTYPES = ("float64", "float32", "float16", "bfloat16", "int32")
NAMES = {"torch": torch}

_LOSS = "torch.nn.functional.cross_entropy(scores, targets, reduction='none')"

CALLS = {
    "softmax": ["torch.nn.functional.softmax(scores, dim=axis)"],
    "temperature": ["torch.nn.functional.softmax(scores / temperature, dim=axis)"],
    "default-axis": [
        "torch.nn.functional.softmax(scores)",
        "torch.nn.functional.log_softmax(scores)",
        "torch.logsumexp(scores)",
    ],
    "log-softmax": ["torch.nn.functional.log_softmax(scores, dim=axis)"],
    "log-of-softmax": ["torch.log(torch.nn.functional.softmax(scores, dim=axis))"],
    "log-sum-exp": ["torch.logsumexp(scores, dim=axis)"],
    "cross-entropy": [_LOSS],
    "cross-entropy-smoothed": [_LOSS.replace(")", ", label_smoothing=0.1)")],
    "cross-entropy-gradient": [
        "def loss(scores):\n"
        "    return torch.nn.functional.cross_entropy(scores, targets, reduction='sum')\n"
        "torch.func.grad(loss)(scores)"
    ],
    "softmax-twice": [_LOSS.replace("scores", "torch.softmax(scores, dim=-1)")],
    "cross-entropy-of-shares": [
        "torch.nn.functional.nll_loss(torch.log(torch.softmax(scores, dim=-1)), targets, reduction='none')"
    ],
    "jacobian": ["torch.func.jacrev(lambda s: torch.softmax(s, dim=-1))(scores)"],
    "vjp": ["shares, pull = torch.func.vjp(lambda s: torch.softmax(s, dim=-1), scores)\npull(cotangent)[0]"],
    "masked-softmax": [
        "torch.softmax(scores.masked_fill(~mask, -torch.inf), dim=-1)",
        "torch.softmax(scores.masked_fill(~mask, -1e9), dim=-1)",
        "torch.softmax(scores, dim=-1) * mask",
    ],
    "attention-weights": [
        "s = query @ key.mT / query.shape[-1] ** 0.5\ntorch.softmax(s.masked_fill(~mask, -torch.inf), dim=-1)"
    ],
    "attention": ["torch.nn.functional.scaled_dot_product_attention(query, key, value, attn_mask=mask)"],
    "seed-cell": [
        "torch.nn.functional.softmax(\n    torch.tensor(original_values.reshape(1, -1)), dim=1).numpy().flatten()"
    ],
    "seed-variant": [
        "torch.nn.functional.softmax(torch.tensor(original_values), dim=0)",
        "torch.nn.functional.softmax(torch.tensor(original_values))",
        "torch.nn.functional.softmax(torch.tensor(original_values.tolist()), dim=0)",
        "torch.nn.functional.softmax(torch.tensor(original_values, dtype=torch.float32), dim=0)",
    ],
}

setting = no_setting
tensor = tensor_with(lambda array, dtype: torch.tensor(array).to(getattr(torch, dtype)))


def plain(result):
    result = torch.as_tensor(result)
    return result.to(torch.float64).numpy(), str(result.dtype).removeprefix("torch.")
