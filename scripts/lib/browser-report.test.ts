import { expect, test } from 'vitest';
import { browserTests, hostileTable, secondTryLines } from './browser-report.mjs';

const cell = (engine: string, status: string, wait: string) => ({
  projectName: engine,
  status,
  results: [
    { annotations: [] },
    {
      annotations: [
        { type: 'kind', description: 'loop' },
        { type: 'requests', description: '0' },
        { type: 'longest wait in ms', description: wait },
      ],
    },
  ],
});

const report = {
  suites: [
    {
      file: 'hostile.spec.ts',
      specs: [{ title: 'loop.ts', tests: [cell('chromium', 'expected', '20')] }],
      suites: [
        {
          file: 'hostile.spec.ts',
          specs: [
            { title: 'loop-again.ts', tests: [cell('chromium', 'flaky', '30')] },
            { title: 'loop-more.ts', tests: [cell('webkit', 'unexpected', '300')] },
            { title: 'reads', tests: [{ projectName: 'chromium', status: 'expected', results: [] }] },
          ],
        },
      ],
    },
  ],
};

test('browserTests finds the tests of nested suites, with what their last try said', () => {
  expect(browserTests(report).map(({ engine, title, status }) => [engine, title, status])).toEqual([
    ['chromium', 'hostile.spec.ts: loop-again.ts', 'flaky'],
    ['webkit', 'hostile.spec.ts: loop-more.ts', 'unexpected'],
    ['chromium', 'hostile.spec.ts: reads', 'expected'],
    ['chromium', 'hostile.spec.ts: loop.ts', 'expected'],
  ]);
});

test('secondTryLines names what did not pass at once', () => {
  expect(secondTryLines(browserTests(report))).toEqual([
    'passed only at the second try: chromium, hostile.spec.ts: loop-again.ts',
  ]);
});

test('hostileTable adds up by engine and kind, and leaves out other tests', () => {
  expect(hostileTable(browserTests(report)).slice(1)).toEqual([
    'chromium all | 2 | 2 | 0 | 30',
    'chromium loop | 2 | 2 | 0 | 30',
    'webkit all | 1 | 0 | 0 | 300',
    'webkit loop | 1 | 0 | 0 | 300',
  ]);
});

test('hostileTable says nothing where no hostile cell ran', () => {
  expect(hostileTable(browserTests({ suites: [] }))).toEqual([]);
});
