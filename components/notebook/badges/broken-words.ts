/** What is broken where that is not the mutant's kind itself. */
const nouns: Readonly<Record<string, string>> = {
  batch: 'softmax along an axis',
  jacobian: 'Jacobian',
  'log-softmax': 'log-softmax',
  'masked-softmax': 'masked softmax',
  sample: 'draw',
};

/**
 * @param kind of a mutant
 * @example brokenWords('softmax', 'hardmax') // → 'a broken softmax: hardmax'
 * @example brokenWords('input', 'score-710') // → 'a hard input: score-710'
 */
export function brokenWords(kind: string, name: string): string {
  return kind === 'input' ? `a hard input: ${name}` : `a broken ${nouns[kind] ?? kind}: ${name}`;
}
