import type { HostileCell } from '../support/hostile-cell.ts';

export default {
  kind: 'patch',
  tries: 'looks everywhere for something of the language or the library that is not frozen',
  code: `const step2 = step1.map((e) => e / sum(step1));
const seen = new Set([globalThis]);
const loose = [];
const look = (value, path) => {
  if ((typeof value !== 'object' && typeof value !== 'function') || value === null || seen.has(value)) return;
  seen.add(value);
  if (!Object.isFrozen(value)) loose.push(path);
  look(Object.getPrototypeOf(value), \`\${path}.__proto__\`);
  for (const key of Reflect.ownKeys(value)) {
    const { value: held, get, set } = Object.getOwnPropertyDescriptor(value, key);
    for (const part of [held, get, set]) look(part, \`\${path}.\${String(key)}\`);
  }
};
for (const key of Reflect.ownKeys(globalThis)) {
  try { look(globalThis[key], String(key)); } catch {}
}
for (const [name, known] of Object.entries({ softmax, sum, assert, assertAlmostEqual, assertArrayAlmostEqual })) look(known, name);
for (const example of [
  [].values(), new Map().values(), new Set().values(), ''[Symbol.iterator](), 'a'.matchAll(/a/g),
  (function* () {})(), (async function* () {})(), Promise.resolve(), /a/, new Date(), new Intl.Segmenter().segment('a'),
  [].values().map?.(String), globalThis.Iterator?.from?.({ next: () => ({ done: true }) }),
  new URL('a:b').searchParams.entries(), new TextEncoder(), new WeakRef({}), new (class extends Error {})(),
  (() => { try { structuredClone(() => {}); } catch (error) { return error; } })(),
  (() => { try { null.x; } catch (error) { return error; } })(),
]) {
  if (example) look(Object.getPrototypeOf(example), Object.prototype.toString.call(example));
}
show(Object.isFrozen(globalThis) ? 'the scope is frozen' : 'the scope is open');
show(loose.filter((path) => !path.startsWith('[object')).length === 0 ? 'nothing is loose' : \`loose: \${loose.slice(0, 40).join(', ')}\`);`,
  ends: ['fresh'],
  says: /nothing is loose/,
} satisfies HostileCell;
