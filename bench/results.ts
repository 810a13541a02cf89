import type { Contender } from './contender.ts';
import type { Settings } from './rounds.ts';

/** What bench/results.json holds. */
export interface Results {
  /** when it was measured, ISO 8601 */
  date: string;
  machine: Machine;
  settings: Settings & { short: boolean };
  /** the contender that ratios are taken against */
  baseline: string;
  contenders: ContenderFacts[];
  tasks: TaskResults[];
}

interface Machine {
  processor: string;
  cores: number;
  platform: string;
  node: string;
  v8: string;
  /** processes that wanted to run, averaged over a minute, before and after; much above 0 before means a busy machine */
  load: { before: number; after: number };
}

export interface ContenderFacts extends Pick<Contender, 'name' | 'dtype' | 'runs' | 'call'> {
  package?: string;
  version?: string;
  /** why it was not measured */
  absent?: string;
}

export interface TaskResults {
  name: string;
  rows: number;
  columns: number;
  measured: Measured[];
}

export interface Measured {
  contender: string;
  /** median over the rounds of (time of the baseline) / (time of this one): above 1 is faster than the baseline */
  ratio: number;
  /** the middle half of the rounds lies between these */
  lower: number;
  upper: number;
  /** nanoseconds for each score; median; context only, because a shared machine changes its speed */
  nanoseconds: number;
  /** largest difference of a share from ours, as a part of ours */
  difference: number;
}
