/** What a failed assertion knows, as plain data: it survives `structuredClone` and `postMessage`. */
export interface Failure {
  /** The function that failed, for instance `assertAllClose`. */
  check: string;
  /** One sentence in words. */
  message: string;
  /** What was found: for arrays the value at `index`, or the shape where the shapes differ. */
  got: unknown;
  /** What should have been there. */
  expected: unknown;
  /** Where in the array the first wrong value stands: its position, or one position for each axis. */
  index?: number | number[];
  /** |got − expected| there; for `assertArrayMaxUlp` the steps from one float to the other. */
  difference?: number;
  /** The largest difference that passes there. */
  tolerance?: number;
  /** How many values are wrong … */
  mismatches?: number;
  /** … of how many. */
  count?: number;
  /** The largest difference among the wrong values. */
  maxDifference?: number;
  /** The largest difference / |expected| among the wrong values; Infinity if all of these should be 0. */
  maxRelativeDifference?: number;
}

/** Thrown by the assertions of this folder when what they demand is not so. `failure` has the facts as data. */
export class CheckFailure extends Error {
  override readonly name = 'CheckFailure';
  readonly failure: Failure;

  constructor(failure: Failure) {
    super(failure.message);
    this.failure = failure;
  }
}

/**
 * Fails a check.
 *
 * @param message what the author of the check has to say about it; stands before the sentence
 * @throws CheckFailure always
 */
export function fail(failure: Failure, message = ''): never {
  const sentence = message === '' ? capitalise(failure.message) : `${message}: ${failure.message}`;
  throw new CheckFailure({ ...failure, message: `${sentence}.` });
}

function capitalise(sentence: string): string {
  return sentence.slice(0, 1).toUpperCase() + sentence.slice(1);
}
