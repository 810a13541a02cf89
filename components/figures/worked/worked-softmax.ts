import { builtScores, followScores } from '../chapter-scores.ts';
import type { Heard } from '../define-lazily.ts';
import { painter } from '../marks.ts';
import { partOf } from '../set-all.ts';
import { workedPicture } from './worked-picture.ts';

/** The detail of a `figure-scores` event: a figure of the chapter has been given other scores. */
export interface FigureScores {
  scores: readonly number[];
  /** the one that was moved */
  item: number;
}

export function start(figure: HTMLElement, heard: Heard): void {
  let scores: readonly number[] = builtScores;
  const picker = partOf<HTMLSelectElement>(figure, 'item');
  // it may have been used before this code was there
  let item = Number(picker.value);
  const paint = painter(figure);
  const show = () => {
    picker.value = String(item);
    paint(workedPicture(scores, item));
  };
  picker.addEventListener('change', () => {
    item = Number(picker.value);
    show();
  });
  followScores(figure, heard, (next) => {
    scores = next;
    show();
  });
  const chapter = figure.closest<HTMLElement>('chapter-notebook') ?? document.body;
  chapter.addEventListener('figure-scores', (event) => {
    ({ scores, item } = (event as CustomEvent<FigureScores>).detail);
    show();
  });
  show();
}
