import { openEditor, partSelector, ranSince, watchRuns } from '../support/cells.ts';
import { expect, test } from '../support/engine-test.ts';

const chapter = 'chapters/normalise/';
const source = partSelector('step2', 'source');

test('the list of names opens, looks like the book, and puts a name in', async ({ reader }) => {
  await reader.open(chapter);
  await openEditor(reader, 'step2');
  await reader.press('ControlOrMeta+A');
  await reader.type('softm');
  await reader.press('Control+Space');
  await reader.waitFor('the first name to be chosen', chosenName, [source, 'softmax(scores, options?)']);
  // the list is put in its place in the frame after it has appeared
  await expect
    .poll(() => reader.evaluate(lookOfList, source))
    .toEqual({ border: '1px', radius: '4px', inside: true });
  // CodeMirror takes keys for the list once a reader can have seen it, after 75 ms
  await reader.evaluate(() => new Promise((resolve) => setTimeout(resolve, 100)));
  await reader.press('ArrowDown');
  await reader.waitFor('the second name to be chosen', chosenName, [source, 'softmaxNaive(scores)']);
  await reader.press('Enter');
  await reader.waitFor('the name in the text', editorText, [source, 'softmaxNaive']);
});

test('an error is shown below its line', async ({ reader }) => {
  await reader.open(chapter);
  await openEditor(reader, 'step2');
  await reader.press('ControlOrMeta+A');
  await reader.type('const step2 = step1;\nnull.shares;');
  await watchRuns(reader, 'step2');
  await reader.press('Shift+Enter');
  await ranSince(reader, 'step2');
  await reader.waitFor('a message below line 2', hasMessageAfter, [source, 'null.shares;']);
});

test('a plain text field can be chosen with the keyboard, runs, and lets Tab go', async ({ reader }) => {
  await reader.open(chapter);
  // WebKit's driver sends keys to a page once it was clicked
  await reader.click('.notebook-count');
  await reader.press('?');
  await reader.waitFor('the sheet of keys', (part) => document.querySelector(part)?.matches(':modal'), [
    '[data-part="keys-sheet"]',
  ]);
  await reader.click('[data-part="plain-editor"]');
  await reader.press('Escape');
  await openEditor(reader, 'step2');
  await reader.press('ControlOrMeta+A');
  await reader.type('const step2 = scores;');
  await watchRuns(reader, 'step2');
  await reader.press('Shift+Enter');
  await ranSince(reader, 'step2');
  const field = () =>
    reader.evaluate((source) => {
      const area = document.querySelector<HTMLTextAreaElement>(`${source} textarea`);
      return {
        text: area?.value,
        focused: area === document.activeElement,
        short: area && area.scrollHeight - area.clientHeight,
      };
    }, source);
  expect(await field()).toEqual({ text: 'const step2 = scores;', focused: true, short: 0 });
  await reader.press('Tab');
  expect((await field()).focused).toBe(false);
});

// The rest runs in the page.

function chosenName(source: string, text: string): boolean {
  const root = document.querySelector(`${source} > div`)?.shadowRoot;
  return root?.querySelector('[role="option"][aria-selected]')?.textContent === text;
}

function lookOfList(source: string): { border: string; radius: string; inside: boolean } {
  const list = document
    .querySelector(`${source} > div`)!
    .shadowRoot!.querySelector('.cm-tooltip-autocomplete')!;
  const { borderTopWidth, borderTopLeftRadius } = getComputedStyle(list);
  const { left, right, top, bottom } = list.getBoundingClientRect();
  const inside = left >= 0 && top >= 0 && right <= innerWidth && bottom <= innerHeight;
  return { border: borderTopWidth, radius: borderTopLeftRadius, inside };
}

function editorText(source: string, text: string): boolean {
  return (
    document.querySelector(`${source} > div`)?.shadowRoot?.querySelector('.cm-content')?.textContent === text
  );
}

function hasMessageAfter(source: string, line: string): boolean {
  const message = document.querySelector(`${source} > div`)?.shadowRoot?.querySelector('.cm-errorMessage');
  return message?.previousElementSibling?.textContent === line && message.textContent !== '';
}
