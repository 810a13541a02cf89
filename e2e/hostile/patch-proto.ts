import type { HostileCell } from '../support/hostile-cell.ts';

export default {
  kind: 'patch',
  tries: 'pollutes the prototypes by way of JSON and __proto__',
  code: `const step2 = [1];
const merge = (into, from) => {
  for (const key of Object.keys(from)) {
    if (typeof from[key] === 'object') merge((into[key] ??= {}), from[key]);
    else try { into[key] = from[key]; } catch {}
  }
};
merge({}, JSON.parse('{"__proto__": {"polluted": "yes"}, "constructor": {"prototype": {"polluted": "yes"}}}'));
show(\`\${{}.polluted}\`);`,
  ends: ['fresh'],
  says: /undefined/,
} satisfies HostileCell;
