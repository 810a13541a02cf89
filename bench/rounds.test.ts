import { expect, test, vi } from 'vitest';
import type { Contender } from './contender.ts';
import { measureRounds, type Runner } from './rounds.ts';

const settings = { rounds: 20, sample: 0, warmUp: 0, seed: 3 };

/** Contenders that write down when they are called. */
function recorders(names: string[], write: (what: string) => void): Runner[] {
  return names.map((name) => ({
    contender: { name } as Contender,
    prepared: {
      run: (calls) => write(`${name} ${calls}`),
      shares: () => [],
    },
  }));
}

test('every contender gives one sample in every round, in an order that changes', async () => {
  const called: string[] = [];
  const runners = recorders(['a', 'b', 'c'], (what) => called.push(what));
  const times = await measureRounds(runners, settings);
  const rounds = Array.from({ length: 20 }, (_, round) => called.slice(3 + 3 * round, 6 + 3 * round));
  expect(called.length).toBe(3 + 60); // one call each to warm up
  for (const round of rounds) expect(round.toSorted()).toEqual(['a 1', 'b 1', 'c 1']);
  expect(new Set(rounds.map(String)).size).toBeGreaterThan(3);
  for (const { contender } of runners) expect(times.get(contender)?.length).toBe(20);
});

test('the same seed gives the same orders', async () => {
  const orders = async (seed: number) => {
    const called: string[] = [];
    await measureRounds(
      recorders(['a', 'b', 'c'], (what) => called.push(what)),
      { ...settings, seed },
    );
    return called.join();
  };
  expect(await orders(3)).toBe(await orders(3));
  expect(await orders(3)).not.toBe(await orders(4));
});

test('a quick call is made often enough to fill a sample, and what is told is the time of one call', async () => {
  const [quick] = recorders(['quick'], () => undefined);
  let clock = 0;
  const now = vi.spyOn(performance, 'now').mockImplementation(() => clock);
  let most = 0;
  quick!.prepared.run = (calls) => {
    clock += calls / 4;
    most = Math.max(most, calls);
  };
  const times = await measureRounds([quick!], { rounds: 3, sample: 25, warmUp: 5, seed: 0 });
  now.mockRestore();
  expect(most).toBe(100);
  expect(times.get(quick!.contender)).toEqual([0.25, 0.25, 0.25]);
});

test('what a contender does before a sample is waited for and not measured; a promise is waited for', async () => {
  const order: string[] = [];
  const [runner] = recorders(['a'], () => undefined);
  let clock = 0;
  const now = vi.spyOn(performance, 'now').mockImplementation(() => clock);
  const later = async (what: string, milliseconds: number) => {
    await Promise.resolve();
    order.push(what);
    clock += milliseconds;
  };
  runner!.prepared.enter = () => later('entered', 1000);
  runner!.prepared.run = () => later('ran', 2);
  const times = await measureRounds([runner!], { ...settings, rounds: 2 });
  now.mockRestore();
  expect(order.join(' ')).toBe('entered ran entered ran entered ran');
  expect(times.get(runner!.contender)).toEqual([2, 2]);
});
