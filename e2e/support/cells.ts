import {
  attribute,
  editorText,
  exactNumbers,
  hasFocusedEditor,
  hasRun,
  hasState,
  paste,
  visibleText,
} from './in-page.ts';
import type { Reader } from './reader.ts';

/** The hooks are those of "The DOM contract" in CONTRIBUTING.md. */
export const cellSelector = (id: string): string => `[data-cell="${id}"]`;

export const partSelector = (id: string, part: string): string => `${cellSelector(id)} [data-part="${part}"]`;

/** Opens the editor of a cell and puts the keyboard into it. */
export async function openEditor(reader: Reader, id: string): Promise<void> {
  await reader.click(partSelector(id, 'edit'));
  await isEditing(reader, id);
}

/** Waits until the keyboard is in the editor of a cell. */
export const isEditing = (reader: Reader, id: string): Promise<void> =>
  reader.waitFor(`the editor of ${id}`, hasFocusedEditor, [partSelector(id, 'source')]);

/** Puts other text into a cell and waits until the notebook has noticed; nothing runs. */
export async function editCell(reader: Reader, id: string, code: string): Promise<void> {
  await writeCell(reader, id, code);
  await isIn(reader, id, 'stale');
}

/**
 * Puts other text into a cell as a reader does who selects everything and pastes. The editor gets the text in one piece, so
 * that it neither indents nor completes, however long it is.
 */
export async function writeCell(reader: Reader, id: string, code: string): Promise<void> {
  await openEditor(reader, id);
  await reader.press('ControlOrMeta+A');
  await reader.evaluate(paste, code);
  const shown = await textOf(reader, id);
  if (shown !== code && !shown.startsWith(code.slice(0, 60)) && !shown.endsWith(code.slice(-60)))
    throw new Error(`the editor of ${id} shows other text than it was given: ${shown}`);
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
    const watched = cell as HTMLElement & { ran?: boolean; ranAt?: number };
    watched.ran = false;
    new MutationObserver((_, observer) => {
      if (!/^(fresh|failed|stopped)$/.test(cell.dataset['state'] ?? '')) return;
      watched.ran = true;
      watched.ranAt = performance.now();
      observer.disconnect();
    }).observe(cell, { attributeFilter: ['data-state'] });
  }, cellSelector(id));
}

export function ranSince(reader: Reader, id: string, timeout = 15_000): Promise<void> {
  return reader.waitFor(`a result of ${id}`, hasRun, [cellSelector(id)], timeout);
}

/** Waits until a cell is in that state. */
export const isIn = (reader: Reader, id: string, state: string): Promise<void> =>
  reader.waitFor(`${id} to be ${state}`, hasState, [cellSelector(id), state]);

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

/** The text in a cell's editor, as far as the editor draws it: all of it when it is short. */
export const textOf = (reader: Reader, id: string): Promise<string> =>
  reader.evaluate(editorText, partSelector(id, 'source'));

/** Whether the focus is on the element or in it. */
export const hasFocusIn = (reader: Reader, selector: string): Promise<boolean> =>
  reader.evaluate(
    (selector) => document.querySelector(selector)?.contains(document.activeElement) === true,
    selector,
  );

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
