/**
 * Takes the smallest number with all its digits for the smallest number: exp would be 0 from -709 down.
 *
 * @kind   cell
 * @wrote  somebody who looked up DBL_MIN or np.finfo(float).tiny, whose names promise more than they hold
 */
const powers = {
  float64: [1024, -1022, -1022, 53],
  float32: [128, -126, -126, 24],
};
