import { textHash } from '../../../src/progress/text-hash.ts';
import type { CellView } from '../cell-view.ts';
import type { ReadersWork } from './readers-work.ts';
import { chapterAddress, dateText, fileName, saveFile } from './save-file.ts';
import { toTs, type TsCell } from './ts-file.ts';

/** Saves the chapter as TypeScript: every cell with the reader's text, and what the page shows of it as comments. */
export function downloadTs(work: ReadersWork): void {
  const date = new Date();
  const name = fileName(work.chapter, 'ts', date);
  const title = document.querySelector('h1')?.textContent?.trim() ?? work.chapter;
  const about = [
    `Softmax, explained: ${title}, with my changes`,
    chapterAddress(),
    dateText(date),
    '',
    'The cells of the chapter in the order of its page. What a cell showed follows as comments under "output". Names that no',
    'cell declares are those of the site’s library. To go on with this file, open the chapter, choose "My work" and then',
    '"Load a downloaded file". Whatever you change between the lines with "---" is loaded too.',
    '',
  ];
  const cells = work.model.cells.flatMap(({ id, kind }): TsCell[] => {
    const view = work.views.get(id);
    if (!view) return [];
    const edit = work.editOf(view) ?? { base: textHash(view.original), code: view.original };
    return [{ id, kind, ...edit, output: outputLines(view) }];
  });
  saveFile(name, 'text/plain', toTs({ chapter: work.chapter, about, cells }));
  work.tell({
    kind: 'download',
    words: `${name} is in your downloads. “Load a downloaded file” brings it back.`,
    choices: [{ choice: 'close', label: 'Close', act: () => work.drop('download') }],
  });
}

function outputLines(view: CellView): string[] {
  const stale = view.state === 'stale' ? ['(from before the last change)'] : [];
  const verdict = view.element.dataset['check'] ? [view.part('verdict').textContent ?? ''] : [];
  const shown = [...view.part('output').children].map((child) => {
    const chart = child.closest('.chart') ?? child.querySelector('.chart');
    if (chart) return `chart: ${chart.getAttribute('aria-label') ?? ''}`;
    return child instanceof HTMLElement ? child.innerText.trim() : '';
  });
  return [...stale, ...verdict, ...shown].filter((line) => line !== '');
}
