/** The names that stand for a quantity in code, ours and (with underscores) those of the original notebook. */
const names = {
  'q-score': ['scores', 'x', 'original_values'],
  'q-exponential': ['step1', 'exponentials', 'e'],
  'q-share': ['step2', 'shares', 'softmaxValues', 'softmax_values', 'p'],
};

const classes = new Map(
  Object.entries(names).flatMap(([className, identifiers]) => identifiers.map((name) => [name, className])),
);

/**
 * The class that gives an identifier the colour of its quantity; nothing for other identifiers.
 *
 * @example quantityClass('shares') // → 'q-share'
 */
export function quantityClass(identifier: string): string | undefined {
  return classes.get(identifier);
}
