/**
 * Puts -1e9 in the place of a masked score: a score below that lets the masked item win.
 *
 * @kind   masked-softmax
 * @breaks mask-below
 * @wrote  somebody who met NaN with -Infinity in a row that was masked throughout
 * @source https://github.com/harvardnlp/annotated-transformer/pull/67 a reviewer asks for -INF throughout
 * @source https://github.com/ohdearquant/lattice/pull/373 valid scores below the number of the mask
 */
const masked = (x: number[], mask: boolean[]) => softmax(x.map((v, i) => (mask[i] ? v : -1e9)));
