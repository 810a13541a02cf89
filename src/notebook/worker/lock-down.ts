import { keptGlobals, refusedGlobals, refusedObjects } from '../worker-globals.ts';

/**
 * Takes from the worker's global scope everything that a cell has no use for: ways to the network, to storage, to other
 * workers, and the worker's public message channel. What stays is a list, so that what a browser learns tomorrow is gone as
 * well. The frame's policy refuses the network anyway; this turns the refusal into a sentence on the reader's line.
 *
 * @param entry the one other name that stays
 */
export function lockDown(scope: typeof globalThis, entry: string): void {
  const kept = keptValues(scope);
  for (let at: object | null = scope; at && at !== Object.prototype; at = Object.getPrototypeOf(at)) {
    for (const name of Object.getOwnPropertyNames(at)) {
      const stays = at === scope && (name === entry || kept.has(name));
      if (!stays) Reflect.deleteProperty(at, name);
    }
  }
  for (const [name, value] of kept) Object.defineProperty(scope, name, { value, configurable: false });
  for (const name of refusedGlobals) {
    const refuse = refusal(name);
    const kind = refusedObjects.has(name) ? { get: refuse } : { value: refuse };
    Object.defineProperty(scope, name, { ...kind, configurable: false });
  }
  for (const name of ['createObjectURL', 'revokeObjectURL']) Reflect.deleteProperty(URL, name);
}

/**
 * Kept names as plain values, wherever on the scope's prototypes a browser holds them. Two objects stay in a smaller form:
 * whole, they would carry traces from one cell to the next, or listeners.
 */
function keptValues(scope: typeof globalThis): Map<string, unknown> {
  const named = scope as unknown as Record<string, unknown>;
  const values = new Map([...keptGlobals].filter((name) => name in scope).map((name) => [name, named[name]]));
  const { performance, crypto } = scope;
  values.set('performance', { now: () => performance.now() });
  values.set('crypto', {
    getRandomValues: (numbers: Uint8Array<ArrayBuffer>) => crypto.getRandomValues(numbers),
    randomUUID: () => crypto.randomUUID(),
  });
  return values.set('self', scope);
}

function refusal(name: string): () => never {
  return function () {
    throw new Error(`A cell can't use ${name}: it has no network, no storage and no page.`);
  };
}
