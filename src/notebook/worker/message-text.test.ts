import { describe, expect, test } from 'vitest';
import type { Display } from '../display/types.ts';
import type { CellOutcome, WorkerMessage } from '../types.ts';
import { longestMessage, messageText } from './message-text.ts';

const text = (length: number): Display => ({ type: 'text', text: 'x'.repeat(length) });

function sent(outcome: CellOutcome): CellOutcome {
  const json = messageText({ type: 'outcome', run: 1, outcome });
  expect(json.length).toBeLessThanOrEqual(longestMessage);
  return (JSON.parse(json) as Extract<WorkerMessage, { type: 'outcome' }>).outcome;
}

describe('messageText', () => {
  test('leaves a message of ordinary size as it is', () => {
    const outcome: CellOutcome = { id: 'a', status: 'done', displays: [text(10)], numbers: { x: ['-0'] } };
    expect(sent(outcome)).toEqual(outcome);
  });

  test('counts what is too much to be shown', () => {
    const outcome: CellOutcome = {
      id: 'a',
      status: 'done',
      displays: [text(10), text(longestMessage), text(200_000), text(200_000)],
      numbers: {},
    };
    const { displays } = sent(outcome);
    expect(displays.slice(0, -1)).toEqual([text(10)]);
    expect(displays.at(-1)).toEqual({
      type: 'text',
      text: '… 3 more values are too large to be shown here.',
    });
  });

  test('says so when even the message of an error is too long', () => {
    const error = { name: 'Error', message: 'x'.repeat(2 * longestMessage) };
    expect(sent({ id: 'a', status: 'error', displays: [], error })).toMatchObject({
      status: 'error',
      error: { message: expect.stringMatching(/takes 1\d{6} characters; the page shows at most 500000/) },
    });
  });
});
