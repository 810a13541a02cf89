import type { HostileCell } from '../support/hostile-cell.ts';

export default {
  kind: 'network',
  tries: 'evaluates text, directly, indirectly and in other kinds of functions',
  code: `const step2 = [1];
let evaluated = 0;
const text = 'fetch("SERVER?eval")';
for (const way of [
  () => (0, eval)(text),
  () => [].constructor.constructor(text)(),
  () => Object.getPrototypeOf(async () => {}).constructor(text)(),
  () => Object.getPrototypeOf(function* () {}).constructor(text)().next(),
  () => Object.getPrototypeOf(async function* () {}).constructor(text)().next(),
]) {
  try { await way(); evaluated += 1; } catch {}
}
show(\`\${evaluated} evaluated\`);`,
  ends: ['fresh'],
  says: /0 evaluated/,
} satisfies HostileCell;
