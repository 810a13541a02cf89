import type { ChapterModel } from '../../src/notebook/page/model.ts';

/** What the build left in the page about a chapter's cells. */
export function readModel(root: HTMLElement): ChapterModel {
  const block = root.querySelector('script[data-notebook]');
  const model = JSON.parse(block?.textContent ?? '') as ChapterModel;
  return {
    ...model,
    get timeLimit() {
      return root.dataset['timeLimit'] === undefined ? undefined : Number(root.dataset['timeLimit']);
    },
  };
}
