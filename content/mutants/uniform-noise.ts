/**
 * Adds uniform noise where Gumbel noise belongs: what lies more than 1 below the top is never drawn.
 *
 * @kind   sample
 * @breaks frequencies
 * @wrote  somebody for whom noise is noise
 */
const draw = (x: number[], random: () => number) => {
  const noisy = x.map((v) => v + random());
  return noisy.indexOf(Math.max(...noisy));
};
