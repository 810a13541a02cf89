import type { Contender, Prepared } from './contender.ts';
import { shuffle } from './shuffle.ts';

/** A contender with a task, ready to be measured. */
export interface Runner {
  contender: Contender;
  prepared: Prepared;
}

export interface Settings {
  rounds: number;
  /** how long one sample should take, in milliseconds; one call is the least */
  sample: number;
  /** how long a contender runs before it is measured, in milliseconds */
  warmUp: number;
  seed: number;
}

/**
 * Measures contenders side by side: in each round each gives one sample, in an order that changes from round to round. A
 * machine that slows down then slows down all of them, and a ratio within a round stays what it is.
 *
 * @returns for each contender the milliseconds of one call, round by round
 */
export async function measureRounds(
  runners: readonly Runner[],
  { rounds, sample, warmUp, seed }: Settings,
): Promise<Map<Contender, number[]>> {
  const calls = new Map<Runner, number>();
  for (const runner of runners) {
    calls.set(runner, Math.max(1, Math.round(sample / (await warmedUp(runner, warmUp)))));
  }
  const times = new Map(runners.map(({ contender }) => [contender, [] as number[]]));
  for (let round = 0; round < rounds; round++) {
    for (const runner of shuffle(runners, seed + round)) {
      times.get(runner.contender)!.push(await timeOfCall(runner, calls.get(runner)!));
    }
  }
  return times;
}

/** Runs a contender in ever longer samples; the last tells how long a call takes. */
async function warmedUp(runner: Runner, atLeast: number): Promise<number> {
  for (let calls = 1, spent = 0; ; calls *= 2) {
    const time = await timeOfCall(runner, calls);
    spent += time * calls;
    if (spent >= atLeast) return time;
  }
}

/** The milliseconds of one call, from so many in a row. */
async function timeOfCall({ prepared }: Runner, calls: number): Promise<number> {
  await prepared.enter?.();
  const began = performance.now();
  const running = prepared.run(calls);
  if (running) await running;
  return (performance.now() - began) / calls;
}
