/** What each kind of function takes and gives. */
export interface Functions {
  /** scores -> shares */
  softmax: (scores: number[]) => number[];
  /** softmax along an axis of a batch: 0 runs down the columns, 1 along the rows */
  batch: (axis: 0 | 1, rows: number[][]) => number[][];
  /** softmax of the scores over a temperature above 0 */
  temperature: (scores: number[], temperature: number) => number[];
  /** scores -> logarithms of the shares */
  'log-softmax': (scores: number[]) => number[];
  /** scores -> the derivative of share i by score j, in row i and column j */
  jacobian: (scores: number[]) => number[][];
  /** shares of the scores whose mask is true; 0 for the others */
  'masked-softmax': (scores: number[], mask: boolean[]) => number[];
  /** the loss in nats, from logits and the position of the right label */
  'cross-entropy': (logits: number[], label: number) => number;
  /** the logits that are kept, and −Infinity in the place of the others */
  'top-p': (logits: number[], p: number) => number[];
  /** a position, drawn as often as its softmax share says; `random` gives numbers from 0 up to, but not including, 1 */
  sample: (logits: number[], random: () => number) => number;
}

export type Kind = keyof Functions;

export const kinds: readonly Kind[] = [
  'softmax',
  'batch',
  'temperature',
  'log-softmax',
  'jacobian',
  'masked-softmax',
  'cross-entropy',
  'top-p',
  'sample',
];

export function isKind(text: string): text is Kind {
  return kinds.some((kind) => kind === text);
}
