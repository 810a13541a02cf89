import type { HostileCell } from '../support/hostile-cell.ts';

export default {
  kind: 'forgery',
  tries: 'climbs from its own function to the one that called it',
  code: `const step2 = step1.map(() => 0.5);
let callers = 0;
function look() {
  for (const climb of [() => look.caller, () => arguments.callee.caller, () => look.arguments.callee]) {
    try { if (climb()) callers += 1; } catch {}
  }
}
look();
show(\`\${callers} callers\`);`,
  ends: ['fresh'],
  says: /0 callers/,
  check: ['failed'],
} satisfies HostileCell;
