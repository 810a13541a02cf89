import type { PageNode } from '../../src/notebook/display/element.ts';
import { outcomeElements } from '../../src/notebook/display/outcome-element.ts';
import type { CellOutcome, Verdict } from '../../src/notebook/types.ts';

/** A sign beside the words of a verdict, so that colour is not alone. */
export const marks: Record<Verdict, string> = {
  passed: '✓',
  failed: '✗',
  error: '!',
  waiting: '…',
  'cannot-fail': '○',
};

export function verdictOf(outcome: CellOutcome, cannotFail: boolean): Verdict {
  if (outcome.status === 'done') return cannotFail ? 'cannot-fail' : 'passed';
  if (outcome.status === 'stopped') return 'error';
  return outcome.status;
}

/** Longer results are not read out. */
const speakable = 100;

/**
 * The result of a run in words, for the live region.
 *
 * @param asked id of the cell that the reader ran, whose result comes first
 */
export function outcomeWords(outcomes: readonly CellOutcome[], asked?: string): string {
  const bad = outcomes.filter(({ status }) => status !== 'done');
  const own = outcomes.find(({ id, status }) => id === asked && status === 'done');
  const shown = own ? textOf(outcomeElements(own)).trim() : '';
  const result = shown !== '' && shown.length <= speakable ? `${asked}: ${shown}. ` : '';
  const count = `${outcomes.length} ${outcomes.length === 1 ? 'cell' : 'cells'} run`;
  const first = bad[0];
  if (!first) return `${result}${count}, all done.`;
  return `${result}${count}; ${bad.length} without a result. ${first.id}: ${reason(first)}`;
}

/** What a chart draws is no text: it is left out. */
function textOf(nodes: readonly PageNode[]): string {
  return nodes
    .map((node) => {
      if (typeof node === 'string') return node;
      return 'markup' in node ? '' : textOf(node.children);
    })
    .join('');
}

function reason(outcome: CellOutcome): string {
  switch (outcome.status) {
    case 'failed':
      return outcome.failure.message;
    case 'error':
      return outcome.error.message;
    case 'stopped':
      return outcome.reason;
    case 'waiting':
      return `waits for ${outcome.waitsFor}`;
    case 'done':
      return 'done';
  }
}
