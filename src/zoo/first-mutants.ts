/** The wrong functions that this site began with; the assertions of the original notebook were first tried on these. */
export const firstMutants: readonly string[] = [
  'no-shift shift-only-down clip-scores divide-by-sum relu-over-sum measure-from-smallest squares-over-sum',
  'hardmax uniform base-two temperature-left-in softmax-twice sigmoid-each sigmoid-over-sum epsilon-in-denominator',
  'sort-the-shares round-to-3-decimals single-precision standardise-first flip-signs write-over-input',
].flatMap((names) => names.split(' '));
