import { like, type Like, type Numbers } from './numbers.ts';
import { requireNumbers } from './require.ts';

/**
 * Gives everything to the highest score: 1 to it and 0 to the rest. It is what softmax tends to as the temperature goes
 * to 0, unless there is a tie, which softmax would split. Here the first of the highest scores wins, as in ONNX.
 *
 * No scores give no shares; NaN anywhere makes all of them NaN.
 *
 * @param scores     real numbers or infinities
 * @returns          as many numbers, one of them 1, in the kind of array that came in
 * @throws TypeError if something is not a number or not an array
 * @example hardmax([1, 3, 2]) // → [0, 1, 0]
 * @example hardmax([5, 5]) // → [1, 0]
 */
export function hardmax<S extends Numbers>(scores: S): Like<S> {
  requireNumbers('hardmax', 'scores', scores);
  let winner = 0;
  for (let i = 1; i < scores.length; i++) {
    if (scores[i]! > scores[winner]! || Number.isNaN(scores[i])) winner = i;
  }
  const blank = Number.isNaN(scores[winner]) ? NaN : 0;
  return like(
    scores,
    Array.from(scores, (_, i) => (i === winner ? blank + 1 : blank)),
  );
}
