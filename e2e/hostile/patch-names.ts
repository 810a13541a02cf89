import type { HostileCell } from '../support/hostile-cell.ts';

export default {
  kind: 'patch',
  tries: 'looks for a global name beyond those that a cell may use',
  code: `const step2 = [1];
const known = 'undefined NaN Infinity globalThis self eval Object Function Boolean Symbol Number BigInt Math Date String RegExp Array Map Set WeakMap WeakSet WeakRef FinalizationRegistry Iterator Int8Array Uint8Array Uint8ClampedArray Int16Array Uint16Array Int32Array Uint32Array Float16Array Float32Array Float64Array BigInt64Array BigUint64Array ArrayBuffer SharedArrayBuffer DataView Atomics JSON Intl Reflect Proxy Promise Error AggregateError EvalError RangeError ReferenceError SyntaxError TypeError URIError parseInt parseFloat isNaN isFinite escape unescape encodeURI encodeURIComponent decodeURI decodeURIComponent btoa atob setTimeout clearTimeout setInterval clearInterval queueMicrotask structuredClone TextEncoder TextDecoder URL performance crypto'.split(' ');
const others = [];
for (let at = globalThis; at && at !== Object.prototype; at = Object.getPrototypeOf(at)) {
  for (const name of Object.getOwnPropertyNames(at)) {
    if (known.includes(name) || typeof Object.getOwnPropertyDescriptor(at, name).value === 'number') continue;
    let refusal = '';
    try { globalThis[name](); } catch (error) { refusal = error.message; }
    if (!refusal.startsWith("A cell can't use")) others.push(name);
  }
}
show(others.length === 0 ? 'no other name' : \`others: \${others.join(', ')}\`);`,
  ends: ['fresh'],
  says: /no other name/,
} satisfies HostileCell;
