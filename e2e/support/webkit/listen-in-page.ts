/**
 * What WebDriver does not tell: runs in the page before any script of its own and reports what goes wrong there.
 * The request waits for its answer, so that no report is lost when the page is left.
 *
 * @param address where the proxy takes complaints, on the page's own host
 */
export function listenInPage(address: string): void {
  const complain = (complaint: string) => {
    const request = new XMLHttpRequest();
    request.open('POST', address, false);
    request.send(complaint);
  };
  for (const name of ['error', 'warn'] as const) {
    const say = console[name];
    console[name] = (...words: unknown[]) => {
      complain(`console: ${words.map(String).join(' ')}`);
      say(...words);
    };
  }
  const onError = (event: Event) => {
    if (event instanceof ErrorEvent) complain(`uncaught: ${event.message}`);
    else if (event.target instanceof Element) complain(`not loaded: ${event.target.outerHTML}`);
  };
  addEventListener('error', onError, { capture: true });
  addEventListener('unhandledrejection', ({ reason }) => complain(`uncaught: ${String(reason)}`));
  document.addEventListener('securitypolicyviolation', ({ effectiveDirective, blockedURI, sourceFile }) =>
    complain(`CSP: ${effectiveDirective} refused ${blockedURI} in ${sourceFile}`),
  );
}
