import type { HostileCell } from '../support/hostile-cell.ts';

export default {
  kind: 'injection',
  tries: 'changes how a chart is turned into text',
  code: String.raw`const svg = '<svg xmlns="http://www.w3.org/2000/svg" onload="window.hacked = 1"><script>window.hacked = 1</script><image href="SERVER?svg"/></svg>';
const step2 = [1];
const chart = Plot.plot({ ariaLabel: 'dots', marks: [Plot.dot([1], { x: (d) => d, y: (d) => d })] });
for (const owner of [chart, Object.getPrototypeOf(chart)]) {
  try { Object.defineProperty(owner, 'outerHTML', { get: () => svg }); } catch {}
  try { owner.toString = () => svg; } catch {}
}
chart;`,
  ends: ['fresh', 'failed'],
} satisfies HostileCell;
