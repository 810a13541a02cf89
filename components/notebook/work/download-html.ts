import { toHtmlBlock } from './html-block.ts';
import { inlineStyles } from './inline-styles.ts';
import type { ReadersWork } from './readers-work.ts';
import { chapterAddress, dateText, fileName, saveFile } from './save-file.ts';
import { stillPage } from './still-page.ts';

/** The file may show itself and nothing else, whatever it holds. */
const policy = "default-src 'none'; style-src 'unsafe-inline'; font-src data:; img-src data:";

/** Saves the page as it stands in one file that needs no server: prose, formulas, changes, outputs, charts, verdicts. */
export async function downloadHtml(work: ReadersWork): Promise<void> {
  const date = new Date();
  const name = fileName(work.chapter, 'html', date);
  const page = stillPage(work);
  page.querySelector('.notebook-bar')?.replaceChildren(...about(work, date));
  const head = page.querySelector('head');
  const style = document.createElement('style');
  try {
    style.textContent = await inlineStyles();
  } catch {
    return work.tell({
      kind: 'download',
      words:
        'The page’s styles and fonts could not be fetched, so the file was not made. Check the connection and try again.',
      choices: [{ choice: 'close', label: 'Close', act: () => work.drop('download') }],
    });
  }
  head?.append(style);
  const cells = work.edits.map(({ id, edit }) => ({ id, ...edit }));
  const first = `<meta charset="utf-8"><meta http-equiv="content-security-policy" content="${policy}">`;
  const block = toHtmlBlock({ chapter: work.chapter, cells });
  head?.querySelector('meta[charset]')?.remove();
  const html = `<!doctype html>\n${page.outerHTML.replace('<head>', () => `<head>${first}${block}`)}\n`;
  saveFile(name, 'text/html', html);
  work.tell({
    kind: 'download',
    words: `${name} is in your downloads. It opens without a connection, and “Load a downloaded file” brings your changes back.`,
    choices: [{ choice: 'close', label: 'Close', act: () => work.drop('download') }],
  });
}

/** Stands where the notebook's bar stood. */
function about(work: ReadersWork, date: Date): Node[] {
  const changed = work.edits.length;
  const line = document.createElement('p');
  const link = document.createElement('a');
  link.href = chapterAddress();
  link.textContent = link.href;
  line.append(
    `Saved on ${dateText(date)} from `,
    link,
    `, with ${changed === 0 ? 'no changed cell' : changed === 1 ? '1 changed cell' : `${changed} changed cells`}. There it can be loaded again, under “My work”.`,
  );
  return [line];
}
