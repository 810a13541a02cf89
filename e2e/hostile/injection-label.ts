import type { HostileCell } from '../support/hostile-cell.ts';

export default {
  kind: 'injection',
  tries: 'puts markup into the label, title, caption and tick marks of a chart',
  code: String.raw`const markup = '"><img src="SERVER?img" onerror="window.hacked = 1"><script>window.hacked = 1</script>';
const step2 = [1];
Plot.plot({
  ariaLabel: markup,
  title: markup,
  subtitle: markup,
  caption: markup,
  x: { label: markup, tickFormat: () => markup },
  marks: [Plot.dot([1, 2], { x: (d) => d, y: (d) => d, title: () => markup }), Plot.text([1], { text: () => markup })],
});`,
  ends: ['fresh'],
} satisfies HostileCell;
