import { expect, test } from '../support/engine-test.ts';
import type { Reader } from '../support/reader.ts';

const part = (name: string): string => `your-softmax [data-part="${name}"]`;

async function judge(reader: Reader): Promise<void> {
  await reader.click(part('run'));
  await reader.waitFor(
    'a verdict',
    (selector) =>
      /^(fresh|failed|stopped)$/.test(document.querySelector<HTMLElement>(selector)!.dataset['state']!),
    [part('bench')],
    25_000,
  );
}

const lawsBy = (reader: Reader, verdict: string): Promise<string[]> =>
  reader.evaluate(
    (wanted) =>
      [...document.querySelectorAll<HTMLElement>('[data-law]')]
        .filter(({ dataset }) => dataset['verdict'] === wanted)
        .map(({ dataset }) => dataset['law'] ?? ''),
    verdict,
  );

const passed = (reader: Reader): Promise<string | null> =>
  reader.evaluate(
    (selector) => document.querySelector(selector)!.getAttribute('data-passed'),
    part('whole-verdict'),
  );

test('a right softmax keeps every law here too', async ({ reader }) => {
  test.setTimeout(60_000);
  await reader.open('zoo/yours/');
  await judge(reader);
  expect(await passed(reader)).toBe('true');
  expect(await lawsBy(reader, 'failed')).toEqual([]);
  expect(await lawsBy(reader, 'passed')).toHaveLength(25);
});

test('the notebook’s two steps overflow here too, and keep what holds on paper', async ({ reader }) => {
  test.setTimeout(60_000);
  await reader.open('zoo/yours/');
  await reader.click('[data-example="steps"]');
  await judge(reader);
  expect(await passed(reader)).toBe('false');
  const failed = await lawsBy(reader, 'failed');
  expect(failed).toEqual(expect.arrayContaining(['overflow', 'sum-overflow', 'underflow']));
  for (const law of ['ratio', 'sum', 'order', 'shift']) expect(failed).not.toContain(law);
});
