import type { Kind } from '../../src/zoo/kinds.ts';
import type { Mutant } from '../../src/zoo/mutant.ts';

/** The sections of the zoo after softmax itself: a heading, and what the functions there take and give. */
export const kindWords: Readonly<
  Record<Exclude<Mutant['kind'], 'softmax'>, { title: string; what: string }>
> = {
  batch: { title: 'Softmax along an axis', what: 'From rows of scores and an axis to rows of shares.' },
  temperature: { title: 'Softmax at a temperature', what: 'From scores and a temperature to shares.' },
  'log-softmax': { title: 'Log-softmax', what: 'From scores to the logarithms of their shares.' },
  jacobian: { title: 'The derivative', what: 'From scores to the derivative of each share by each score.' },
  'masked-softmax': {
    title: 'Softmax under a mask',
    what: 'From scores and a mask to shares, of which the masked items get none.',
  },
  'cross-entropy': { title: 'Cross-entropy', what: 'From logits and the right label to a loss, in nats.' },
  'top-p': {
    title: 'Top-p',
    what: 'From logits and p to the fewest highest logits whose shares reach p; −∞ stands for the others.',
  },
  sample: {
    title: 'Drawing an item',
    what: 'From logits and a source of random numbers to a position, drawn as often as its share says.',
  },
  cell: {
    title: 'Pieces of one chapter',
    what: 'Not whole functions but a step that some chapter takes. The laws that they break are that chapter’s checks.',
  },
  input: {
    title: 'Right code, hard input',
    what: 'Nothing is wrong with this code. It is the input that a check has to be seen with.',
  },
};

export const kindsAfterSoftmax = Object.keys(kindWords).filter(isAfterSoftmax);

function isAfterSoftmax(kind: string): kind is keyof typeof kindWords {
  return kind in kindWords;
}

export function isWholeFunction(kind: Mutant['kind']): kind is Kind {
  return kind !== 'cell' && kind !== 'input';
}
