import type { HostileCell } from '../support/hostile-cell.ts';

export default {
  kind: 'leak',
  tries: 'counts its own runs in functions that outlive them',
  code: `const step2 = [1];
const remembering = [softmax, Math.max, Object, show, console, Symbol.prototype];
let runs = 1;
for (const place of remembering) {
  try { place.runs = (place.runs ?? 0) + 1; runs = Math.max(runs, place === show || place === console ? 1 : place.runs); } catch {}
}
show(\`\${runs}\`);`,
  ends: ['fresh'],
  then: { says: /^1$/ },
} satisfies HostileCell;
