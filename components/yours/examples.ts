import type { Language } from './language.ts';
import rightText from './right.ts?raw';

export interface Example {
  id: string;
  label: string;
  language: Language;
  code: string;
}

/** The text of the function that the page judges when it is built. */
const right = rightText.replace(/^export /, '').trimEnd();

const formula = `import numpy as np

def softmax(x):
    e = np.exp(x - np.max(x))
    return e / np.sum(e)`;

const steps = `// The original notebook's two steps, as they stand there.
const softmax = (scores: number[]): number[] => {
  const step1 = scores.map((score) => Math.exp(score));
  const total = step1.reduce((sum, e) => sum + e, 0);
  return step1.map((e) => e / total);
};`;

const hardmax = `const softmax = (scores: number[]): number[] => {
  const winner = scores.indexOf(scores.reduce((most, score) => Math.max(most, score), -Infinity));
  return scores.map((_, i) => (i === winner ? 1 : 0));
};`;

const oneLine = `# One line, without the shift that keeps exp from overflowing.
np.exp(x) / np.exp(x).sum()`;

/** What the page offers to begin with; the first of each language stands there until the reader writes. */
export const examples: readonly Example[] = [
  { id: 'right', label: 'a right one', language: 'ts', code: right },
  { id: 'steps', label: 'the notebook’s two steps', language: 'ts', code: steps },
  { id: 'hardmax', label: 'hardmax', language: 'ts', code: hardmax },
  { id: 'formula', label: 'a right one in NumPy', language: 'python', code: formula },
  { id: 'one-line', label: 'one line of NumPy', language: 'python', code: oneLine },
];

export function firstOf(language: Language): Example {
  const found = examples.find((example) => example.language === language);
  if (!found) throw new Error(`there is no example in ${language}`);
  return found;
}
