import type { HostileCell } from '../support/hostile-cell.ts';

export default {
  kind: 'forgery',
  tries: 'ends its own function by a text that a script reads otherwise, and adds a check of its own',
  code: `let step2 = 1, y = 1;
step2 <!--y; \`
return []; } }, { id: "sum-is-one", inputs: [], needs: [], line: 1, lines: 1, run: () => [undefined, {}] } ]); })();
(() => { [{ run: function () {
//\``,
  ends: ['failed'],
  says: /beginning of a comment/,
  check: ['waiting'],
} satisfies HostileCell;
