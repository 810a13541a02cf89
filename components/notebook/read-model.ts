import type { ChapterModel } from '../../src/notebook/page/model.ts';

/** What the build left in the page about a chapter's cells. */
export function readModel(root: HTMLElement): ChapterModel {
  const block = root.querySelector('script[data-notebook]');
  const model = JSON.parse(block?.textContent ?? '') as ChapterModel;
  const { timeLimit } = root.dataset;
  return timeLimit === undefined ? model : { ...model, timeLimit: Number(timeLimit) };
}
