import { randn } from '../../src/softmax/randn.ts';
import type { Heard } from './define-lazily.ts';
import { scoreTrouble } from './score-trouble.ts';

/** The scores that a chapter is built with, `randn(10, 0)`. */
export const builtScores: readonly number[] = randn(10, 0);

/**
 * Tells a figure the chapter's scores whenever a cell has computed others here. Scores that it can't draw are passed over, and
 * the figure says so until others come.
 */
export function followScores(figure: HTMLElement, heard: Heard, follow: (scores: number[]) => void): void {
  const say = noteIn(figure);
  heard(({ scores }) => {
    if (!scores) return;
    const trouble = scoreTrouble(scores);
    say(trouble);
    if (!trouble) follow(scores.map(Number));
  });
}

/** A line under the figure's head. A chapter has several figures, so that who only hears it is told which one speaks. */
function noteIn(figure: HTMLElement): (sentence: string | undefined) => void {
  const note = document.createElement('p');
  note.dataset['part'] = 'score-trouble';
  note.role = 'status';
  figure.querySelector('.panel-head')?.after(note);
  const name = document.createElement('span');
  name.className = 'visually-hidden';
  name.textContent = `${figure.querySelector('.panel-name')?.textContent}: `;
  let said: string | undefined;
  return (sentence) => {
    if (sentence === said) return;
    said = sentence;
    note.replaceChildren(...(sentence ? [name, sentence] : []));
  };
}
