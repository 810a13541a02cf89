/**
 * Rounds the shares to three decimals: they look tidy, small ones are gone, and the sum is no longer 1.
 *
 * @kind   softmax
 * @breaks sum ratio
 * @wrote  somebody who prepared them for a table too early
 */
const candidate = (x: number[]) => softmax(x).map((p) => Math.round(1000 * p) / 1000);
