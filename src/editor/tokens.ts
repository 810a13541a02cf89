import { classHighlighter, highlightTree } from '@lezer/highlight';
import { quantityClass } from './quantities.ts';

type SyntaxTree = Parameters<typeof highlightTree>[0];

/**
 * Calls `put` for every piece of code that has a look of its own, in order. The static listing and the editor both use
 * this, so one can take the other's place without a visible change.
 *
 * @param textBetween the code from one offset to another
 * @param put gets two offsets and the classes of what lies between them
 */
export function eachToken(
  tree: SyntaxTree,
  textBetween: (from: number, to: number) => string,
  put: (from: number, to: number, classes: string) => void,
  range: { from: number; to: number },
): void {
  const classify = (from: number, to: number, classes: string) => {
    const quantity = /\btok-variableName\b/.test(classes) ? quantityClass(textBetween(from, to)) : undefined;
    put(from, to, quantity ? `${classes} ${quantity}` : classes);
  };
  highlightTree(tree, classHighlighter, classify, range.from, range.to);
}
