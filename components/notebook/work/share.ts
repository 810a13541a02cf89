import { counted } from '../../../src/checks/counted.ts';
import type { ReadersWork } from './readers-work.ts';
import { toFragment } from './share-link.ts';

/** Links with more characters are cut by some mail programs and chats. */
const comfortable = 8000;

/** Makes a link to the reader's changes, copies it if the browser lets it, and shows it. */
export async function share(work: ReadersWork): Promise<void> {
  const cells = work.edits.map(({ id, edit }) => ({ id, ...edit }));
  if (cells.length === 0) {
    return work.tell({
      kind: 'share',
      words: 'There is nothing to share yet: every cell holds the author’s text. Change one first.',
      choices: [{ choice: 'close', label: 'Close', act: () => work.drop('share') }],
    });
  }
  const fragment = await toFragment({ chapter: work.chapter, cells });
  const link = location.href.replace(/#.*$/s, '') + fragment;
  const field = linkField(link);
  work.tell({
    kind: 'share',
    words: wordsFor(link, cells.length, await copy(link)),
    choices: [
      { choice: 'copy', label: 'Copy', act: () => copyAgain(work, link, field) },
      { choice: 'close', label: 'Close', act: () => work.drop('share') },
    ],
    more: field,
  });
}

function wordsFor(link: string, cells: number, copied: boolean): string {
  const length = link.length.toLocaleString('en-GB');
  return [
    copied ? 'The link is copied.' : 'Copy this link: the browser does not let the page do it.',
    `It carries your text of ${counted(cells, 'cell')} in ${length} characters; no server gets to see it.`,
    link.length > comfortable
      ? `Mail programs and chats may cut a link of more than ${comfortable.toLocaleString('en-GB')} characters: a downloaded file is safer.`
      : '',
  ]
    .join(' ')
    .trim();
}

function linkField(link: string): HTMLInputElement {
  const field = document.createElement('input');
  field.type = 'url';
  field.readOnly = true;
  field.value = link;
  field.dataset['part'] = 'share-link';
  field.ariaLabel = 'link to your changes';
  field.addEventListener('focus', () => field.select());
  return field;
}

async function copy(link: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(link);
    return true;
  } catch {
    return false;
  }
}

async function copyAgain(work: ReadersWork, link: string, field: HTMLInputElement): Promise<void> {
  if (await copy(link)) return work.say('The link is copied.');
  field.focus();
  work.say('The browser does not let the page copy; the link is selected for you.');
}
