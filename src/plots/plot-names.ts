import * as ObservablePlot from '@observablehq/plot';

/** What can follow `Plot.` in a cell. */
export const plotNames: readonly string[] = Object.keys(ObservablePlot);
