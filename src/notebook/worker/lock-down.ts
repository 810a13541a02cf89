import { keptGlobals, refusedGlobals, refusedObjects } from '../worker-globals.ts';

/**
 * Takes from the worker's global scope everything that a cell has no use for: ways to the network, to storage, to other
 * workers, and the worker's public message channel. What stays is a list, so that what a browser learns tomorrow is gone as
 * well. The frame's policy refuses the network anyway; this turns the refusal into a sentence on the reader's line.
 *
 * @param entry the one other name that stays
 */
export function lockDown(scope: object, entry: string): void {
  const own = objectsKept(scope);
  for (let at: object | null = scope; at && at !== Object.prototype; at = Object.getPrototypeOf(at)) {
    for (const name of Object.getOwnPropertyNames(at)) {
      if (at !== scope || (name !== entry && !keptGlobals.has(name))) Reflect.deleteProperty(at, name);
    }
  }
  for (const [name, value] of Object.entries(own)) Object.defineProperty(scope, name, { value });
  for (const name of refusedGlobals) {
    const refuse = refusal(name);
    const kind = refusedObjects.has(name) ? { get: refuse } : { value: refuse };
    Object.defineProperty(scope, name, { ...kind, configurable: false });
  }
  for (const name of ['createObjectURL', 'revokeObjectURL']) Reflect.deleteProperty(URL, name);
}

/** What stays in a smaller form: whole, these would carry traces from one run to the next, or listeners. */
function objectsKept(scope: object): Record<string, unknown> {
  const { performance, crypto } = globalThis;
  return {
    self: scope,
    performance: { now: () => performance.now() },
    crypto: {
      getRandomValues: crypto.getRandomValues.bind(crypto),
      randomUUID: crypto.randomUUID?.bind(crypto),
    },
  };
}

function refusal(name: string): () => never {
  return function () {
    throw new Error(`A cell can't use ${name}: it has no network, no storage and no page.`);
  };
}
