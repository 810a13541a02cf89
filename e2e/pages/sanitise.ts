import { exampleCharts } from '../../src/plots/example-charts.ts';
import { chartMarkup, handDrawn, Plot } from '../../src/plots/library.ts';
import { chartNode } from '../../src/plots/sanitise.ts';

/** Puts markup on the page as a cell's output is put there, and gives back what then stands there. */
function show(markup: string): string {
  const figure = document.querySelector('#output')!;
  figure.replaceChildren(chartNode(markup));
  return figure.innerHTML;
}

/** Every example chart, plain and hand-drawn, as a cell would hand it over. */
function honestCharts(): string[] {
  return Object.values(exampleCharts).flatMap((options) => {
    const { svg, plain } = chartMarkup(handDrawn(Plot.plot(options(Plot as never))));
    return [svg, plain!];
  });
}

Object.assign(globalThis, { show, honestCharts });
