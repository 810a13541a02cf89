import type { HostileCell } from '../support/hostile-cell.ts';

export default {
  kind: 'network',
  tries: 'looks for fetch where it may have been left',
  code: `const step2 = [1];
let found = 0;
const places = [globalThis, self, Object.getPrototypeOf(globalThis), Object.getPrototypeOf(Object.getPrototypeOf(globalThis))];
for (const place of places) {
  try {
    const { value } = Object.getOwnPropertyDescriptor(place, 'fetch') ?? {};
    await value.call(globalThis, 'SERVER?detour');
    found += 1;
  } catch {}
}
show(\`\${found} found\`);`,
  ends: ['fresh'],
  says: /0 found/,
} satisfies HostileCell;
