import * as checks from '../../checks/index.ts';
import * as softmax from '../../softmax/index.ts';
import type { ChartReader } from './to-display.ts';

/** What the plots library leaves behind when it was put in front of the prelude. */
export interface Plots extends ChartReader {
  Plot: unknown;
  handDrawn: unknown;
}

/** The names that every cell has in scope. `show` and `console` are added for each cell. */
export function library(plots: Plots | undefined): Record<string, unknown> {
  return {
    ...softmax,
    ...checks,
    ...(plots && { Plot: plots.Plot, handDrawn: plots.handDrawn }),
  };
}
