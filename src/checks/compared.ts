/** The pair that came nearest to its tolerance. */
interface ClosestPair {
  got: number;
  expected: number;
  difference: number;
  tolerance: number;
}

/** What assertions that passed have looked at. */
export interface Compared {
  /** pairs of numbers */
  pairs: number;
  /** conditions that were true */
  conditions: number;
  closest?: ClosestPair;
}

let compared: Compared = { pairs: 0, conditions: 0 };

/** Everything since it was last taken. The engine asks between two cells; cells do not have this name. */
export function takeCompared(): Compared {
  const taken = compared;
  compared = { pairs: 0, conditions: 0 };
  return taken;
}

export function noteCondition(): void {
  compared.conditions += 1;
}

/** @param tolerance the largest difference that would have passed, where there is one */
export function notePair(got: number, expected: number, tolerance?: number): void {
  compared.pairs += 1;
  if (tolerance === undefined) return;
  const difference = Math.abs(got - expected);
  const nearer =
    !compared.closest || difference / tolerance > compared.closest.difference / compared.closest.tolerance;
  if (tolerance > 0 && difference < Infinity && nearer)
    compared.closest = { got, expected, difference, tolerance };
}
