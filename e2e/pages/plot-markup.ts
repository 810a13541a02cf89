import * as Plot from '@observablehq/plot';
import { chartDocument } from '../../src/plots/document.ts';
import { exampleCharts } from '../../src/plots/example-charts.ts';

/** Each example drawn twice in this browser: into its own document and into ours. */
function drawBoth(): Record<string, { browser: string; ours: string }> {
  const markup = (options: Plot.PlotOptions) => {
    const chart = Plot.plot(options);
    for (const style of chart.querySelectorAll('style')) style.parentNode?.removeChild(style);
    return chart.outerHTML;
  };
  return Object.fromEntries(
    Object.entries(exampleCharts).map(([name, options]) => [
      name,
      {
        browser: markup(options(Plot)),
        ours: markup({ ...options(Plot), document: chartDocument as unknown as Document }),
      },
    ]),
  );
}

Object.assign(globalThis, { drawBoth });
