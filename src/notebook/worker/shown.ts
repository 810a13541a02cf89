import type { Display } from '../display/types.ts';
import { newBudget, toDisplay, type ChartReader } from './to-display.ts';

/** A cell shows at most this many values; the rest is counted. */
const mostDisplays = 200;

/** What one cell shows, in order. */
export class Shown {
  readonly #charts: ChartReader | undefined;
  readonly #budget = newBudget();
  readonly #made: (Display | Promise<Display>)[] = [];
  #count = 0;

  constructor(charts: ChartReader | undefined) {
    this.#charts = charts;
  }

  readonly show = (...values: unknown[]): void => {
    for (const value of values) this.#add(() => this.#read(value));
  };

  /** Like the browser's: one line for each call. */
  readonly console = Object.fromEntries(
    ['log', 'info', 'debug', 'warn', 'error', 'table'].map((method) => [
      method,
      (...values: unknown[]) => this.#log(values),
    ]),
  );

  /** Everything that was shown until now; what comes later is too late. */
  async displays(): Promise<Display[]> {
    const left = this.#count - this.#made.length;
    const displays = await Promise.all(this.#made);
    return left === 0
      ? displays
      : [...displays, { type: 'note', text: `… and ${left} more that this cell showed` }];
  }

  #log(values: unknown[]): void {
    if (values.length === 1) return this.show(values[0]);
    this.#add(() => ({ type: 'line', parts: values.map((value) => this.#display(value)) }));
  }

  #add(make: () => Display | Promise<Display>): void {
    this.#count += 1;
    if (this.#made.length < mostDisplays) this.#made.push(make());
  }

  #read(value: unknown): Display | Promise<Display> {
    try {
      if (value instanceof Promise) return this.#promise(value);
      // Plot lays out a tip a microtask after the rest of its chart
      if (this.#charts?.isChart(value)) return Promise.resolve().then(() => this.#display(value));
    } catch {
      // a proxy that can't be looked at, which its display says
    }
    return this.#display(value);
  }

  #display(value: unknown): Display {
    return toDisplay(value, this.#charts, this.#budget);
  }

  /** What has become of a promise a moment later; nobody waits longer. */
  #promise(promise: Promise<unknown>): Promise<Display> {
    const as = (state: string) => (value: unknown) =>
      ({ type: 'record', kind: 'Promise', entries: [[state, this.#display(value)]], hidden: 0 }) as Display;
    return new Promise((resolve) => {
      setTimeout(() => resolve({ type: 'atom', kind: 'promise', text: 'Promise (pending)' }));
      // in a promise of its own, since a promise of the cell's may be a trap
      void (async () => promise)().then(as('fulfilled'), as('rejected')).then(resolve);
    });
  }
}
