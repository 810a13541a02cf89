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
  ...['indexedDB', 'caches', 'cookieStore', 'navigator', 'Notification', 'FileReaderSync'],
];

export function lockDown(scope: object): void {
  for (const name of removed) {
    for (let at: object | null = scope; at; at = Object.getPrototypeOf(at) as object | null) {
      if (Object.hasOwn(at, name)) Reflect.deleteProperty(at, name);
    }
    Object.defineProperty(scope, name, { value: refusal(name), writable: false, configurable: false });
  }
}

function refusal(name: string): () => never {
  return function () {
    throw new Error(`A cell can't use ${name}: it has no network, no storage and no page.`);
  };
}
