import type { Task } from './task.ts';

/** Something that computes softmax. */
export interface Contender {
  name: string;
  /** the type it computes in */
  dtype: 'float64' | 'float32';
  runs: 'JavaScript' | 'WebAssembly';
  /** what one call starts from and ends with */
  call: string;
  /** the package it comes from; absent: this repository */
  package?: string;
  /** Loads what it needs; throws when that is not there. */
  load(): Promise<Prepare>;
}

export type Prepare = (task: Task) => Prepared | Promise<Prepared>;

/** A contender that has a task's scores in the form it takes them in. */
export interface Prepared {
  /** Computes the shares so many times. The loop is the contender's own: a shared one would cost some more than others. */
  run(calls: number): void | Promise<void>;
  /** The shares of the last call, row after row. */
  shares(): ArrayLike<number>;
  /** Called before each sample, outside the measured time. */
  enter?(): Promise<unknown>;
  /** Frees what the garbage collector does not. */
  close?(): unknown;
}
