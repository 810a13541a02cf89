import type * as ObservablePlot from '@observablehq/plot';

type Library = typeof ObservablePlot;

const scores = [1.76, 0.4, 0.98, 2.24, 1.87, -0.98, 0.95, -0.15, -0.1, 0.41];
const rows = scores.map((score, index) => ({
  index,
  score,
  sign: score < 0 ? 'below' : 'above',
  half: index % 2,
}));

/** Charts whose markup must be the same without a browser as in one; each leans on another part of the document. */
export const exampleCharts: Record<string, (Plot: Library) => ObservablePlot.PlotOptions> = {
  line: (Plot) => ({
    ariaLabel: 'ten scores, "small" < large & > others',
    marks: [
      Plot.lineY(
        [...scores].sort((a, b) => a - b),
        { stroke: 'var(--score)', marker: 'dot' },
      ),
      Plot.ruleY([0]),
    ],
  }),
  bar: (Plot) => ({
    x: { label: 'item "a" & <b>' },
    marks: [
      Plot.barY(rows, { x: 'index', y: 'score', fill: 'var(--score)', title: 'sign', sort: { x: '-y' } }),
    ],
  }),
  dot: (Plot) => ({
    grid: true,
    style: { color: 'var(--ink)', fontSize: '14px' },
    marks: [
      Plot.dot(rows, {
        x: 'index',
        y: 'score',
        symbol: 'sign',
        stroke: 'sign',
        opacity: 0.8,
        mixBlendMode: 'multiply',
      }),
      Plot.text(rows, {
        x: 'index',
        y: 'score',
        text: (row: (typeof rows)[0]) => `${row.score}\nline 2`,
        dy: -12,
      }),
      Plot.linearRegressionY(rows, { x: 'index', y: 'score' }),
    ],
    symbol: { legend: true },
  }),
  area: (Plot) => ({
    style: 'overflow: visible; color: red',
    marks: [
      Plot.areaY(scores, { fillOpacity: 0.3, curve: 'basis', clip: true }),
      Plot.frame(),
      Plot.tickX([2, 5]),
    ],
  }),
  histogram: (Plot) => ({
    marks: [
      Plot.rectY(rows, Plot.binX({ y: 'count' }, { x: 'score' })),
      Plot.ruleX([0], { strokeDasharray: '2 3' }),
    ],
  }),
  facets: (Plot) => ({
    facet: { data: rows, y: 'half', marginRight: 60 },
    fy: { label: 'half' },
    marks: [Plot.frame(), Plot.dot(rows, { x: 'score', href: 'sign', ariaLabel: 'sign' })],
  }),
  figure: (Plot) => ({
    title: 'Scores & shares',
    subtitle: 'ten items',
    caption: 'drawn at random',
    color: { legend: true },
    marks: [Plot.barX(rows, { x: 'score', y: 'index', fill: 'sign' })],
  }),
  columns: (Plot) => ({
    color: { legend: true, columns: 2, type: 'categorical' } as ObservablePlot.ScaleOptions,
    marks: [Plot.cellX(rows, { x: 'index', fill: 'sign' })],
  }),
  ramp: (Plot) => ({
    color: {
      type: 'threshold',
      domain: [0, 1],
      legend: 'ramp',
      label: 'score',
    } as ObservablePlot.ScaleOptions,
    marks: [Plot.cellX(rows, { x: 'index', fill: 'score' })],
  }),
  'ordinal-ramp': (Plot) => ({
    color: { type: 'ordinal', legend: 'ramp' } as ObservablePlot.ScaleOptions,
    marks: [Plot.cellX(rows, { x: 'index', fill: 'sign' })],
  }),
  waffle: (Plot) => ({ marks: [Plot.waffleY([5, 12, 31], { x: ['a', 'b', 'c'], fill: 'var(--share)' })] }),
  difference: (Plot) => ({
    marks: [Plot.differenceY(scores, { y1: 0.5 } as ObservablePlot.DifferenceOptions)],
  }),
  time: (Plot) => ({
    marks: [
      Plot.lineY(scores, { x: scores.map((_, day) => new Date(Date.UTC(2020, 0, 1 + day))), tip: true }),
    ],
  }),
};
