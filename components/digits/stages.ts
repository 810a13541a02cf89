/** What becomes of one logit on its way to a share. */
export interface Stage {
  logit: number;
  /** the logit minus the largest one, so never above 0 */
  below: number;
  /** e to that power, so never above 1 */
  exponential: number;
  share: number;
}

export interface Stages {
  rows: Stage[];
  /** the largest logit */
  largest: number;
  /** the sum of the exponentials */
  total: number;
  /** the digit with the largest share, and that share */
  said: number;
  share: number;
}

/** The steps of `softmax` in src/softmax one by one, in its order of operations: the shares are the same doubles. */
export function stagesOf(logits: readonly number[]): Stages {
  const largest = Math.max(...logits);
  const exponentials = logits.map((logit) => Math.exp(logit - largest));
  const total = exponentials.reduce((sum, exponential) => sum + exponential, 0);
  const unit = 1 / total;
  const rows = logits.map((logit, i): Stage => {
    const exponential = exponentials[i]!;
    return { logit, below: logit - largest, exponential, share: exponential * unit };
  });
  const said = logits.indexOf(largest);
  return { rows, largest, total, said, share: rows[said]!.share };
}
