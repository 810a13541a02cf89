import { availableParallelism, cpus, loadavg } from 'node:os';
import { relativeDifference } from './agreement.ts';
import type { Contender, Prepare } from './contender.ts';
import { peerVersion } from './peer.ts';
import type { ContenderFacts, Measured, Results, TaskResults } from './results.ts';
import { measureRounds, type Runner, type Settings } from './rounds.ts';
import { summarise } from './summarise.ts';
import type { Task } from './task.ts';

interface Loaded {
  contender: Contender;
  facts: ContenderFacts;
  prepare: Prepare | undefined;
}

/**
 * Measures every contender on every task. One that cannot be loaded or does not run is kept, with the reason.
 *
 * @param baseline   what ratios are taken against
 * @param reference  whose shares the others are compared with
 * @param onTask     hears of each task before it begins
 */
export async function measure(
  contenders: readonly Contender[],
  baseline: Contender,
  reference: Contender,
  tasks: readonly [Task, ...Task[]],
  settings: Settings & { short: boolean },
  onTask: (task: Task) => void,
): Promise<Results> {
  const before = load();
  const loaded: Loaded[] = [];
  for (const contender of contenders) loaded.push(await loadOne(contender, tasks[0]));
  const results: TaskResults[] = [];
  for (const task of tasks) {
    onTask(task);
    results.push(await measureTask(task, loaded, baseline, reference, settings));
  }
  return {
    date: new Date().toISOString(),
    machine: {
      processor: cpus()[0]?.model ?? 'unknown',
      cores: availableParallelism(),
      platform: `${process.platform} ${process.arch}`,
      node: process.version,
      v8: process.versions.v8,
      load: { before, after: load() },
    },
    settings,
    baseline: baseline.name,
    contenders: loaded.map(({ facts }) => facts),
    tasks: results,
  };
}

/** Loads a contender and lets it compute once, on a short task. */
async function loadOne(contender: Contender, trial: Task): Promise<Loaded> {
  const { name, dtype, runs, call, package: from } = contender;
  const facts: ContenderFacts = { name, dtype, runs, call };
  try {
    const prepare = await contender.load();
    const prepared = await prepare(trial);
    await prepared.run(1);
    await prepared.close?.();
    return {
      contender,
      prepare,
      facts: { ...facts, ...(from !== undefined && { package: from, version: peerVersion(from) }) },
    };
  } catch (error) {
    const absent = (error instanceof Error ? error.message : String(error)).split('\n', 1)[0]!;
    return { contender, prepare: undefined, facts: { ...facts, absent } };
  }
}

async function measureTask(
  task: Task,
  loaded: readonly Loaded[],
  baseline: Contender,
  reference: Contender,
  settings: Settings,
): Promise<TaskResults> {
  const runners: Runner[] = [];
  for (const { contender, prepare } of loaded) {
    if (prepare) runners.push({ contender, prepared: await prepare(task) });
  }
  const times = await measureRounds(runners, settings);
  const ours = runners.find(({ contender }) => contender === reference)!.prepared.shares();
  const measured = runners.map(({ contender, prepared }): Measured => ({
    contender: contender.name,
    ...summarise(times.get(contender)!, times.get(baseline)!, task.scores.length),
    difference: Number(relativeDifference(prepared.shares(), ours).toPrecision(2)),
  }));
  for (const { prepared } of runners) await prepared.close?.();
  return { name: task.name, rows: task.rows, columns: task.columns, measured };
}

/** Processes that wanted to run, averaged over the last minute. */
function load(): number {
  return Number(loadavg()[0]!.toFixed(2));
}
