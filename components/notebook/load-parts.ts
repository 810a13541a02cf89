/** Keeps what was loaded, and forgets an attempt that failed. */
export function once<T>(load: () => Promise<T>): () => Promise<T> {
  let part: Promise<T> | undefined;
  return () =>
    (part ??= load().catch((error: unknown) => {
      part = undefined;
      throw error;
    }));
}

/** "Failed to fetch dynamically imported module", "error loading …", "Importing a module script failed." */
export function isUnloaded(error: unknown): boolean {
  return error instanceof TypeError && /dynamically imported module|module script/i.test(error.message);
}

/** Says in a page with one cell that a part of it could not be loaded; the next action tries again. */
export async function sayingUnloaded(page: Element, task: () => Promise<unknown>): Promise<void> {
  try {
    await task();
  } catch (error) {
    if (!isUnloaded(error)) throw error;
    const words = 'A part of this page could not be loaded. Check the connection and try again.';
    const cell = page.querySelector<HTMLElement>('.cell');
    if (cell?.dataset['state'] === 'running') cell.dataset['state'] = 'stopped';
    page.querySelector('[data-part="run"]')?.removeAttribute('aria-disabled');
    for (const name of ['status', 'announcement'])
      page.querySelector(`[data-part="${name}"]`)?.replaceChildren(words);
  }
}
