/**
 * Takes from the worker's global scope what a cell has no use for: ways to the network, to storage, to other workers, and
 * the worker's public message channel. The frame's policy refuses the network anyway; this turns the refusal into a sentence
 * on the reader's line.
 */
const removed = [
  ...[
    'fetch',
    'XMLHttpRequest',
    'WebSocket',
    'WebSocketStream',
    'WebTransport',
    'EventSource',
    'RTCPeerConnection',
  ],
  ...['Worker', 'SharedWorker', 'importScripts', 'postMessage', 'close', 'BroadcastChannel'],
  ...['Notification', 'FileReaderSync'],
];

/** These hold methods: to look at one is to be refused. */
const removedObjects = ['indexedDB', 'caches', 'cookieStore', 'navigator'];

export function lockDown(scope: object): void {
  for (const name of [...removed, ...removedObjects]) {
    for (let at: object | null = scope; at; at = Object.getPrototypeOf(at) as object | null) {
      if (Object.hasOwn(at, name)) Reflect.deleteProperty(at, name);
    }
    const refuse = refusal(name);
    const kind = removedObjects.includes(name) ? { get: refuse } : { value: refuse, writable: false };
    Object.defineProperty(scope, name, { ...kind, configurable: false });
  }
}

function refusal(name: string): () => never {
  return function () {
    throw new Error(`A cell can't use ${name}: it has no network, no storage and no page.`);
  };
}
