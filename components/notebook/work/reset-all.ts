import type { ReadersWork } from './readers-work.ts';

/** Brings the author's text back in every cell, at once, and offers the way back until the next thing is told. */
export function resetAll(work: ReadersWork): void {
  const cells = work.edits.map(({ id }) => ({ id, edit: undefined }));
  if (cells.length === 0) {
    return work.tell({ kind: 'status', words: 'Every cell holds the author’s text already.', choices: [] });
  }
  const before = work.setAll(cells);
  work.tell({
    kind: 'status',
    words: `${cells.length === 1 ? '1 cell is' : `${cells.length} cells are`} back to the author’s text.`,
    choices: [{ choice: 'undo', label: 'Undo', act: () => void work.setAll(before) }],
  });
}
