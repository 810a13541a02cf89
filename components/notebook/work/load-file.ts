import { textHash } from '../../../src/progress/text-hash.ts';
import type { CarriedCell, CarriedCode } from './carried-code.ts';
import { fromHtml } from './html-block.ts';
import type { ReadersWork } from './readers-work.ts';
import { fromTs } from './ts-file.ts';

/** Bytes; a chapter with its fonts has about one million. */
const largest = 20_000_000;

/** Loads a downloaded chapter: its changes become the reader's own, after a question when they would replace others. */
export async function loadFile(work: ReadersWork, file: File): Promise<void> {
  const carried = file.size > largest ? undefined : read(await file.text());
  const problem = problemWith(work, file.name, carried);
  if (problem !== undefined) return tell(work, problem);
  const cells = (carried?.cells ?? []).filter(({ base, code }) => textHash(code) !== base);
  const here = cells.filter(({ id }) => work.views.has(id));
  const gone = cells.filter(({ id }) => !work.views.has(id)).map(({ id }) => id);
  const isNew = here.filter(({ id, code }) => work.views.get(id)?.own !== code);
  if (isNew.length === 0)
    return tell(work, `“${file.name}” brings no change that is not here already.${goneWords(gone)}`);
  const replaced = isNew.filter((cell) => isReplacing(work, cell));
  if (replaced.length === 0) return apply(work, isNew, gone);
  const rest = isNew.filter((cell) => !replaced.includes(cell));
  const others = {
    choice: 'load-others',
    label: 'Load the other cells only',
    act: () => apply(work, rest, gone),
  };
  work.tell({
    kind: 'load',
    words: `“${file.name}” has another text for ${replaced.length === 1 ? 'a cell' : `${replaced.length} cells`} that you changed here: ${names(replaced)}. Replace yours?`,
    choices: [
      { choice: 'replace', label: 'Replace mine', act: () => apply(work, isNew, gone) },
      ...(rest.length > 0 ? [others] : []),
      { choice: 'cancel', label: 'Cancel', act: () => work.drop('load') },
    ],
  });
}

function read(text: string): CarriedCode | undefined {
  return fromHtml(text) ?? fromTs(text);
}

function problemWith(work: ReadersWork, name: string, carried: CarriedCode | undefined): string | undefined {
  if (!carried) return `“${name}” is no chapter that was downloaded here, so nothing was loaded.`;
  if (carried.chapter === work.chapter) return undefined;
  return `“${name}” holds the chapter “${carried.chapter}”, and this is “${work.chapter}”. Load it there.`;
}

/** The reader has a text of their own for the cell. */
function isReplacing(work: ReadersWork, { id }: CarriedCell): boolean {
  const view = work.views.get(id);
  return view !== undefined && work.editOf(view) !== undefined;
}

function apply(work: ReadersWork, cells: readonly CarriedCell[], gone: readonly string[]): void {
  const before = work.setAll(cells.map(({ id, base, code }) => ({ id, edit: { base, code } })));
  work.drop('load');
  work.tell({
    kind: 'status',
    words: `Loaded ${names(cells)}; nothing has run.${goneWords(gone)}`,
    choices: [{ choice: 'undo', label: 'Undo', act: () => void work.setAll(before) }],
  });
}

function goneWords(ids: readonly string[]): string {
  if (ids.length === 0) return '';
  return ` The file also has text for ${ids.length === 1 ? 'a cell' : 'cells'} that this chapter no longer has: ${ids.join(', ')}.`;
}

function names(cells: readonly CarriedCell[]): string {
  return cells.map(({ id }) => id).join(', ');
}

function tell(work: ReadersWork, words: string): void {
  work.tell({
    kind: 'load',
    words,
    choices: [{ choice: 'close', label: 'Close', act: () => work.drop('load') }],
  });
}
