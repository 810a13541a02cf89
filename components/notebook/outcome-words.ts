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

/** The result of a run in one sentence, for the live region. */
export function outcomeWords(outcomes: readonly CellOutcome[]): string {
  const bad = outcomes.filter(({ status }) => status !== 'done');
  const count = `${outcomes.length} ${outcomes.length === 1 ? 'cell' : 'cells'} run`;
  const first = bad[0];
  if (!first) return `${count}, all done.`;
  return `${count}; ${bad.length} without a result. ${first.id}: ${reason(first)}`;
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
