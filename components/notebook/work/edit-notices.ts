import type { Edit } from '../../../src/progress/edits.ts';
import type { CellView } from '../cell-view.ts';
import type { Choice, Notice } from './notice.ts';
import type { ReadersWork } from './readers-work.ts';

/** The status of a cell whose output is older than the text above it. */
export const notChanged = 'not run since the change';

/** The author's text is another one than the one that the reader changed. */
export function changedSince(work: ReadersWork, view: CellView): Notice {
  return {
    kind: 'changed',
    words: 'This cell changed since you edited it. You see your text.',
    choices: [
      {
        choice: 'mine',
        label: 'Keep mine',
        act: () => {
          work.keepMine(view);
          work.dropAt(view, 'changed');
        },
      },
      {
        choice: 'new',
        label: 'Take the new one',
        act: () => replaceOwn(work, view, undefined, 'You took the new text.'),
      },
      compareChoice(() => view.own, view.original, 'the new text'),
    ],
  };
}

/** Another tab has stored another text for this cell, or took its own back, while this tab's text was not saved. */
export function savedElsewhere(work: ReadersWork, view: CellView, theirs: Edit | undefined): Notice {
  return {
    kind: 'elsewhere',
    words: theirs
      ? 'This cell was changed in another tab too. You see this tab’s text; it is not saved yet.'
      : 'This cell was reset in another tab. You see this tab’s text; it is not saved yet.',
    choices: [
      {
        choice: 'mine',
        label: 'Keep mine',
        act: () => {
          work.keepMine(view);
          work.dropAt(view, 'elsewhere');
        },
      },
      {
        choice: 'theirs',
        label: 'Take theirs',
        act: () => {
          const before = work.editOf(view);
          work.takeTheirs(view, theirs);
          offerUndo(work, view, 'You took the other tab’s text.', () => work.setOwn(view, before));
        },
      },
      compareChoice(() => view.own, theirs?.code ?? view.original, 'the other tab’s'),
    ],
  };
}

/** Puts another text, or the author's, in place of the reader's own, and offers the way back. */
export function replaceOwn(work: ReadersWork, view: CellView, edit: Edit | undefined, words: string): void {
  const before = work.editOf(view);
  work.setOwn(view, edit);
  offerUndo(work, view, words, () => work.setOwn(view, before));
}

/** Stands until the cell is changed in any other way. */
export function offerUndo(work: ReadersWork, view: CellView, words: string, undo: () => void): void {
  work.tellAt(view, { kind: 'undo', words, choices: [{ choice: 'undo', label: 'Undo', act: undo }] });
}

/** Shows the comparison beneath the notice, and takes it away again. */
export function compareChoice(mine: () => string, other: string, name: string): Choice {
  return {
    choice: 'compare',
    label: 'Compare',
    act: async (button) => {
      const box = button.closest('.notice');
      const open = box?.querySelector('.comparison');
      button.ariaExpanded = open ? 'false' : 'true';
      if (open) return open.remove();
      const { comparison } = await import('./compare.ts');
      box?.append(comparison(mine(), other, name));
    },
  };
}

export function unreadEdits(cells: readonly string[]): Notice {
  const [what, it] = cells.length === 1 ? ['A saved edit', 'it'] : [`${cells.length} saved edits`, 'them'];
  return {
    kind: 'unread',
    words: `${what} of this chapter (${cells.join(', ')}) can’t be read here. You see the author’s text; nothing is thrown away: the browser keeps ${it}.`,
    choices: [],
  };
}

export function trouble(kind: 'full' | 'refused'): Notice {
  return {
    kind: 'trouble',
    words:
      kind === 'full'
        ? 'The browser has no room left to save your edits: they last as long as this page. Download them to keep them.'
        : 'This browser saves nothing for this site: your edits last as long as this page. Download them to keep them.',
    choices: [],
  };
}
