import type { HostileCell } from '../support/hostile-cell.ts';

export default {
  kind: 'leak',
  tries: 'leaves a word in what the language remembers of the last match',
  code: String.raw`const step2 = [1];
/(secret)/.test('a secret');
show(RegExp.$1);`,
  ends: ['fresh'],
  then: {
    code: `const step2 = [1];
show(\`[\${RegExp.$1 ?? ''}]\`);`,
    says: /^\[\]$/,
  },
} satisfies HostileCell;
