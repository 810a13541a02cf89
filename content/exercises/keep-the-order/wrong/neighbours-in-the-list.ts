/**
 * Somebody who compares each item with the next one in the list only.
 *
 * @step order
 * @says do not stand beside each other
 */
const keepsOrder = (x: number[], y: number[]): boolean => {
  for (let i = 0; i + 1 < x.length; i++) {
    if (x[i] < x[i + 1] && y[i] > y[i + 1]) return false;
    if (x[i] > x[i + 1] && y[i] < y[i + 1]) return false;
  }
  return true;
};
