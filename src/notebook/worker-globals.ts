const words = (text: string): string[] => text.trim().split(/\s+/);

/** Global names that a worker keeps for its cells. Everything else is taken away before a cell runs. */
export const keptGlobals: ReadonlySet<string> = new Set([
  ...words('undefined NaN Infinity globalThis self eval'),
  ...words('Object Function Boolean Symbol Number BigInt Math Date String RegExp'),
  ...words('Array Map Set WeakMap WeakSet WeakRef FinalizationRegistry Iterator'),
  ...words('Int8Array Uint8Array Uint8ClampedArray Int16Array Uint16Array Int32Array Uint32Array'),
  ...words('Float16Array Float32Array Float64Array BigInt64Array BigUint64Array'),
  ...words('ArrayBuffer SharedArrayBuffer DataView Atomics JSON Intl Reflect Proxy Promise'),
  ...words('Error AggregateError EvalError RangeError ReferenceError SyntaxError TypeError URIError'),
  ...words('parseInt parseFloat isNaN isFinite escape unescape'),
  ...words('encodeURI encodeURIComponent decodeURI decodeURIComponent btoa atob'),
  ...words('setTimeout clearTimeout setInterval clearInterval queueMicrotask structuredClone'),
  ...words('TextEncoder TextDecoder URL performance crypto'),
]);

/** What a cell may look for and can't have: each of these refuses in a sentence, on the reader's line. */
export const refusedGlobals: ReadonlySet<string> = new Set([
  ...words('fetch XMLHttpRequest WebSocket WebSocketStream WebTransport EventSource RTCPeerConnection'),
  ...words('Worker SharedWorker importScripts postMessage close MessageChannel BroadcastChannel'),
  ...words('addEventListener onmessage indexedDB caches cookieStore navigator'),
  ...words('Blob Request Response FontFace Notification FileReaderSync WebAssembly'),
]);

/** These hold methods: to look at one is to be refused. */
export const refusedObjects: ReadonlySet<string> = new Set(
  words('onmessage indexedDB caches cookieStore navigator WebAssembly'),
);

/** Names that a cell may use without declaring them: those that it has, and those whose absence explains itself. */
export const workerGlobals: ReadonlySet<string> = new Set([
  ...keptGlobals,
  ...refusedGlobals,
  ...words('arguments location document window parent top localStorage'),
]);
