"""What is recorded: one module for each file in content/references."""

from . import (
    attention_and_masks,
    cross_entropy,
    edge_cases,
    jacobian,
    log_softmax,
    log_sum_exp,
    seed_comparison,
    softmax,
)

TOPICS = (
    seed_comparison,
    softmax,
    log_softmax,
    log_sum_exp,
    cross_entropy,
    jacobian,
    attention_and_masks,
    edge_cases,
)
