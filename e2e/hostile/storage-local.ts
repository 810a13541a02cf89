import type { HostileCell } from '../support/hostile-cell.ts';

export default {
  kind: 'storage',
  tries: 'reads what the page has stored, and its cookies',
  code: `const step2 = [1];
let stores = 0;
for (const name of ['localStorage', 'sessionStorage', 'cookieStore', 'caches', 'indexedDB', 'document', 'storage']) {
  try { if (globalThis[name] !== undefined) stores += 1; } catch {}
}
show(\`\${stores} stores\`);`,
  ends: ['fresh'],
  says: /0 stores/,
} satisfies HostileCell;
