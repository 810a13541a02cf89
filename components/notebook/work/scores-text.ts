/** Logits in a line, so that a line is no longer than the cells of the widest column. */
const inLine = 3;

/**
 * The text of a cell that declares these scores, every digit of them, and shows them.
 *
 * @example scoresText([0.1, -2]) // → 'const scores = [\n  0.1, -2,\n];\nscores'
 */
export function scoresText(scores: readonly number[]): string {
  const lines = scores.flatMap((_, i) =>
    i % inLine === 0 ? `  ${scores.slice(i, i + inLine).join(', ')},` : [],
  );
  return ['const scores = [', ...lines, '];', 'scores'].join('\n');
}
