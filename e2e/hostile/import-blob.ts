import type { HostileCell } from '../support/hostile-cell.ts';

export default {
  kind: 'import',
  tries: 'imports a module that it wrote itself',
  code: `const step2 = [1];
let imported = 0;
const text = 'await fetch("SERVER?blob")';
for (const address of [() => URL.createObjectURL(new Blob([text])), () => \`data:text/javascript,\${encodeURIComponent(text)}\`]) {
  try { await import(address()); imported += 1; } catch {}
}
show(\`\${imported} imported\`);`,
  ends: ['failed'],
  says: /imports nothing/,
} satisfies HostileCell;
