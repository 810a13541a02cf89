/**
 * Takes the logarithm of the finished share: where the share has become 0 it is -Infinity.
 *
 * @kind   log-softmax
 * @breaks far-below
 * @wrote  everybody who needs it and has softmax at hand
 * @source https://github.com/allenai/allennlp/issues/2797 logits from -142 to -236
 */
const logShares = (x: number[]) => softmax(x).map((p) => Math.log(p));
