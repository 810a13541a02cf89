import type { HostileCell } from '../support/hostile-cell.ts';

export default {
  kind: 'injection',
  tries: 'makes the marks of a chart links to a script',
  code: String.raw`const step2 = [1];
Plot.plot({
  ariaLabel: 'dots',
  marks: [Plot.dot([1, 2], { x: (d) => d, y: (d) => d, href: () => 'javascript:window.hacked=1', target: '_top' })],
});`,
  ends: ['fresh'],
} satisfies HostileCell;
