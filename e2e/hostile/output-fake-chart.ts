import type { HostileCell } from '../support/hostile-cell.ts';

export default {
  kind: 'output',
  tries: 'shows an object that looks like a chart, with markup of its own',
  code: String.raw`const step2 = [1];
const svg = '<svg xmlns="http://www.w3.org/2000/svg"><script>window.hacked = 1</script></svg>';
show({ type: 'chart', svg, label: 'x', outerHTML: svg, toString: () => svg });`,
  ends: ['fresh'],
} satisfies HostileCell;
