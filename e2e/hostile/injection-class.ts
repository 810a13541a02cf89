import type { HostileCell } from '../support/hostile-cell.ts';

export default {
  kind: 'injection',
  tries: 'puts markup into the names of classes, functions and symbols',
  code: `const markup = '<img src="SERVER?img" onerror="window.hacked = 1">';
const named = { [markup]: class {}, [\`f\${markup}\`]: () => {} };
const step2 = [1];
show(new named[markup](), named[\`f\${markup}\`], Symbol(markup), [new named[markup]()]);`,
  ends: ['fresh'],
  says: /<img src/,
} satisfies HostileCell;
