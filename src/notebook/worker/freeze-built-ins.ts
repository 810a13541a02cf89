/**
 * Makes the language itself read-only, before any cell has run. Library, checks and display call `Math.abs`, array methods
 * and the like by their names; a cell that replaced one of them could turn every later check green.
 *
 * The errors' prototypes stay open: with them frozen, the common `this.name = 'MyError'` in a subclass would throw.
 */
const roots = [
  ...[
    'Object',
    'Function',
    'Boolean',
    'Symbol',
    'Number',
    'BigInt',
    'Math',
    'Date',
    'String',
    'RegExp',
    'Array',
    'Map',
    'Set',
  ],
  ...[
    'WeakMap',
    'WeakSet',
    'Int8Array',
    'Uint8Array',
    'Uint8ClampedArray',
    'Int16Array',
    'Uint16Array',
    'Int32Array',
  ],
  ...[
    'Uint32Array',
    'Float16Array',
    'Float32Array',
    'Float64Array',
    'BigInt64Array',
    'BigUint64Array',
    'ArrayBuffer',
  ],
  ...[
    'DataView',
    'JSON',
    'Reflect',
    'Proxy',
    'Promise',
    'Iterator',
    'Error',
    'TypeError',
    'RangeError',
    'SyntaxError',
  ],
  ...[
    'parseInt',
    'parseFloat',
    'isNaN',
    'isFinite',
    'structuredClone',
    'queueMicrotask',
    'setTimeout',
    'MessagePort',
  ],
];

export function freezeBuiltIns(scope: object): void {
  const open = new Set<unknown>([
    scope,
    Error.prototype,
    TypeError.prototype,
    RangeError.prototype,
    SyntaxError.prototype,
  ]);
  for (const name of roots) {
    const descriptor = Object.getOwnPropertyDescriptor(scope, name);
    if (!descriptor?.configurable) continue;
    freezeAll(descriptor.value, open);
    Object.defineProperty(scope, name, { writable: false, configurable: false });
  }
  // reached by no global name: the prototypes behind iteration
  for (const iterator of [[].values(), new Map().values(), new Set().values(), ''[Symbol.iterator]()]) {
    freezeAll(Object.getPrototypeOf(iterator), open);
  }
}

/** Freezes a value, its prototype chain and everything that its properties hold. */
function freezeAll(value: unknown, seen: Set<unknown>): void {
  if ((typeof value !== 'object' && typeof value !== 'function') || value === null || seen.has(value)) return;
  seen.add(value);
  Object.freeze(value);
  freezeAll(Object.getPrototypeOf(value), seen);
  for (const { value: held, get, set } of Object.values(Object.getOwnPropertyDescriptors(value))) {
    for (const part of [held, get, set]) freezeAll(part, seen);
  }
}
