import type { Display } from '../display/types.ts';
import type { CellOutcome, WorkerMessage } from '../types.ts';

/** Most characters of one message. A page that draws more than this at once keeps its reader waiting. */
export const longestMessage = 500_000;

/**
 * A message as JSON: text can carry no getter, costs little to measure, and has to be copied only once.
 * What a cell shows beyond the limit is counted instead of sent.
 */
export function messageText(message: WorkerMessage): string {
  const text = JSON.stringify(message);
  if (message.type !== 'outcome' || text.length <= longestMessage) return text;
  const shortened = JSON.stringify({ ...message, outcome: shorter(message.outcome) });
  if (shortened.length <= longestMessage) return shortened;
  return JSON.stringify({ ...message, outcome: tooLarge(message.outcome, text.length) });
}

/** As many of the values as fit into half of the limit; the other half is for errors and numbers. */
function shorter(outcome: CellOutcome): CellOutcome {
  let room = longestMessage / 2;
  const displays = outcome.displays.filter((display) => {
    room -= JSON.stringify(display).length;
    return room >= 0;
  });
  const hidden = outcome.displays.length - displays.length;
  if (hidden === 0) return outcome;
  const note: Display = {
    type: 'text',
    text: `… ${hidden} more ${hidden === 1 ? 'value is' : 'values are'} too large to be shown here.`,
  };
  return { ...outcome, displays: [...displays, note] };
}

function tooLarge({ id }: CellOutcome, length: number): CellOutcome {
  const message = `This cell's result takes ${length} characters; the page shows at most ${longestMessage}. Show less of it.`;
  return { id, status: 'error', displays: [], error: { name: 'RangeError', message } };
}
