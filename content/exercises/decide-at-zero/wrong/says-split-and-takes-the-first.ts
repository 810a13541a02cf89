/**
 * Announces the limit and names a winner: somebody who never tried a tie.
 *
 * @step zero
 * @says only the first of the largest scores
 */
const policy = 'split';
const atTemperature = (x: number[], T: number) => {
  if (!(T >= 0)) return 'T has to be 0 or more';
  return T === 0 ? hardmax(x) : softmax(x, { temperature: T });
};
