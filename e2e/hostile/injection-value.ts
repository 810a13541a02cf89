import type { HostileCell } from '../support/hostile-cell.ts';

export default {
  kind: 'injection',
  tries: 'shows markup as text, as a name and in lists',
  code: String.raw`const markup = '<img src="SERVER?img" onerror="window.hacked = 1"><script>window.hacked = 1</script><svg onload="window.hacked = 1">';
const step2 = [1];
show(markup, [markup], { [markup]: markup }, new Map([[markup, markup]]), [[markup, 1], [markup, 2]]);`,
  ends: ['fresh'],
  says: /<img src/,
} satisfies HostileCell;
