import type { Page } from '@playwright/test';

/** Writes down console errors and warnings, uncaught errors, CSP violations and requests to another host. */
export async function listen(page: Page, url: string, complain: (complaint: string) => void): Promise<void> {
  const { origin } = new URL(url);
  page.on('console', (message) => {
    if (message.type() === 'error' || message.type() === 'warning') complain(`console: ${message.text()}`);
  });
  page.on('pageerror', (error) => complain(`uncaught: ${error.message}`));
  page.on('request', (request) => {
    const { protocol, origin: asked } = new URL(request.url());
    if (/^(https?|wss?):$/.test(protocol) && asked !== origin) complain(`another host: ${request.url()}`);
  });
  await page.addInitScript(() => {
    document.addEventListener('securitypolicyviolation', ({ effectiveDirective, blockedURI, sourceFile }) =>
      console.error(`CSP: ${effectiveDirective} refused ${blockedURI} in ${sourceFile}`),
    );
  });
}
