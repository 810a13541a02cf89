/**
 * Somebody who measures the lead of the right item.
 *
 * @step hardest
 * @says the right item is ahead. The lead is that of the wrong one
 */
const answer = {
  hardest: -Math.LN2,
  hundredth: -5.986,
};
