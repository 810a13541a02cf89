import type { Reader } from './reader.ts';

/** The hooks are those of "The DOM contract" in CONTRIBUTING.md. */
export const cellSelector = (id: string): string => `[data-cell="${id}"]`;

export const partSelector = (id: string, part: string): string => `${cellSelector(id)} [data-part="${part}"]`;

/** Opens the editor of a cell and puts the keyboard into it. */
export async function openEditor(reader: Reader, id: string): Promise<void> {
  await reader.click(partSelector(id, 'edit'));
  await reader.waitFor(`the editor of ${id}`, hasFocusedEditor, [partSelector(id, 'source')]);
}

/**
 * Puts other text into a cell as a reader does who selects everything and pastes, and waits until the page has noticed;
 * nothing runs. The editor gets the text in one piece, so that it neither indents nor completes, however long it is.
 */
export async function editCell(reader: Reader, id: string, code: string): Promise<void> {
  await openEditor(reader, id);
  await reader.press('ControlOrMeta+A');
  await reader.evaluate(paste, code);
  await reader.waitFor(`the text in the editor of ${id}`, showsText, [partSelector(id, 'source'), code]);
  await reader.waitFor(`${id} to be stale`, isStale, [cellSelector(id)]);
}

/** Clicks Run and waits until the cell has a result of that run, good or bad. */
export async function runCell(reader: Reader, id: string, timeout = 15_000): Promise<void> {
  await watchRuns(reader, id);
  await reader.click(partSelector(id, 'run'));
  await ranSince(reader, id, timeout);
}

/** From here on `ranSince` knows whether the cell has got a result. */
export function watchRuns(reader: Reader, id: string): Promise<void> {
  return reader.evaluate((selector) => {
    const cell = document.querySelector<HTMLElement>(selector)!;
    const watched = cell as HTMLElement & { ran?: boolean };
    watched.ran = false;
    new MutationObserver((_, observer) => {
      if (!/^(fresh|failed|stopped)$/.test(cell.dataset['state'] ?? '')) return;
      watched.ran = true;
      observer.disconnect();
    }).observe(cell, { attributeFilter: ['data-state'] });
  }, cellSelector(id));
}

export function ranSince(reader: Reader, id: string, timeout = 15_000): Promise<void> {
  return reader.waitFor(`a result of ${id}`, hasRun, [cellSelector(id)], timeout);
}

/** Runs the whole chapter and waits until every cell has a result of this page. */
export async function runAll(reader: Reader): Promise<void> {
  await reader.click('[data-part="run-all"]');
  const pending = '[data-cell]:is([data-state="built"], [data-state="running"])';
  await reader.waitFor(
    'every cell to have run',
    (selector) => !document.querySelector(selector),
    [pending],
    30_000,
  );
}

export const stateOf = (reader: Reader, id: string): Promise<string> =>
  reader.evaluate(attribute, cellSelector(id), 'data-state');

export const verdictOf = (reader: Reader, id: string): Promise<string> =>
  reader.evaluate(attribute, cellSelector(id), 'data-verdict');

export const originOf = (reader: Reader, id: string): Promise<string> =>
  reader.evaluate(attribute, cellSelector(id), 'data-origin');

/** What the reader sees in the output. */
export const outputOf = (reader: Reader, id: string): Promise<string> =>
  reader.evaluate(visibleText, partSelector(id, 'output'));

export const statusOf = (reader: Reader, id: string): Promise<string> =>
  reader.evaluate(visibleText, partSelector(id, 'status'));

/** The words on a check's badge. */
export const badgeOf = (reader: Reader, id: string): Promise<string> =>
  reader.evaluate(visibleText, `${cellSelector(id)} summary`);

/** The exact numbers that a cell's output holds, in the order of the page. */
export async function numbersOf(reader: Reader, id: string): Promise<number[]> {
  return (await reader.evaluate(exactNumbers, partSelector(id, 'output'))).map(Number);
}

/** All exact numbers of the page, by the cell that shows them. */
export async function numbersByCell(reader: Reader): Promise<Record<string, number[]>> {
  const ids = await reader.evaluate(() =>
    [...document.querySelectorAll<HTMLElement>('[data-cell]')].map(({ dataset }) => dataset['cell'] ?? ''),
  );
  const lists = await reader.evaluate(
    (ids) =>
      ids.map((id) =>
        [...document.querySelectorAll(`[data-cell="${id}"] [data-part="output"] [data-exact]`)].map(
          (element) => element.getAttribute('data-exact') ?? '',
        ),
      ),
    ids,
  );
  return Object.fromEntries(ids.map((id, i) => [id, (lists[i] ?? []).map(Number)]));
}

// The rest runs in the page.

function attribute(selector: string, name: string): string {
  return document.querySelector(selector)?.getAttribute(name) ?? '';
}

function visibleText(selector: string): string {
  return document.querySelector<HTMLElement>(selector)?.innerText ?? '';
}

function exactNumbers(selector: string): string[] {
  const numbers = document.querySelectorAll(`${selector} [data-exact]`);
  return [...numbers].map((element) => element.getAttribute('data-exact') ?? '');
}

function isStale(selector: string): boolean {
  return document.querySelector<HTMLElement>(selector)?.dataset['state'] === 'stale';
}

function hasRun(selector: string): boolean {
  return document.querySelector<HTMLElement & { ran?: boolean }>(selector)?.ran === true;
}

function hasFocusedEditor(selector: string): boolean {
  const focused = document.activeElement;
  const inner = focused?.shadowRoot?.activeElement ?? focused;
  return (
    focused !== null &&
    document.querySelector(selector)?.contains(focused) === true &&
    inner?.matches('[role="textbox"], textarea') === true
  );
}

/** What a browser does on Ctrl+V: the editor may take the text itself, and else it is inserted. */
function paste(text: string): void {
  const focused = document.activeElement;
  const target = focused?.shadowRoot?.activeElement ?? focused;
  const init = { clipboardData: new DataTransfer(), bubbles: true, cancelable: true, composed: true };
  const event = new ClipboardEvent('paste', init);
  // Firefox makes a transfer of its own
  event.clipboardData?.setData('text/plain', text);
  if (target?.dispatchEvent(event)) document.execCommand('insertText', false, text);
}

/** An editor draws only the lines near the window: so its text begins or ends as it should. */
function showsText(selector: string, code: string): boolean {
  const inside = document.querySelector(selector);
  const frame = [...(inside?.children ?? [])].find(({ shadowRoot }) => shadowRoot);
  const area = inside?.querySelector('textarea');
  if (area) return area.value === code;
  const lines = [...(frame?.shadowRoot?.querySelectorAll('.cm-line') ?? [])].map((line) => line.textContent);
  const shown = lines.join('\n');
  return shown === code || shown.startsWith(code.slice(0, 60)) || shown.endsWith(code.slice(-60));
}
