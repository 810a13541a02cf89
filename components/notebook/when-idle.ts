/** Calls when the page has nothing else to do. Safari has no `requestIdleCallback`. */
export function whenIdle(call: () => void): void {
  if ('requestIdleCallback' in globalThis) requestIdleCallback(call);
  else setTimeout(call, 200);
}
