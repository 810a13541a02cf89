import type { ExerciseData } from '../../src/exercises/types.ts';
import { dropNotice, putNotice } from '../notebook/work/notice.ts';
import { answerLines } from './answer-lines.ts';
import { solutionQuestion } from './verdict-words.ts';

/** The solution, which is shown after a question, beside what the reader has. */
export class Solution {
  readonly #root: HTMLElement;
  readonly #exercise: ExerciseData & { solution: string };
  /** the solution as it was built, without a comparison */
  readonly #built: Node[];

  constructor(root: HTMLElement, exercise: ExerciseData & { solution: string }) {
    this.#root = root;
    this.#exercise = exercise;
    this.#built = [...this.#part('solution-code').childNodes];
  }

  /** @param onShow the reader has said yes */
  ask(seen: number, hints: number, onShow: () => void, onHint: () => void): void {
    const close = (then?: () => void) => () => {
      dropNotice(this.#part('solution-notices'), 'solution', this.#part('show-solution'));
      then?.();
    };
    const hint = { choice: 'hint', label: 'A hint instead', act: close(onHint) };
    const box = putNotice(this.#part('solution-notices'), {
      kind: 'solution',
      words: solutionQuestion(seen, hints),
      choices: [
        { choice: 'show', label: 'Show it', act: close(onShow) },
        ...(seen < hints ? [hint] : []),
        { choice: 'cancel', label: 'Not yet', act: close() },
      ],
    });
    box.querySelector('button')?.focus();
  }

  /** Shows it, the lines that the reader's answer does not share marked as such. */
  async show(mine: string): Promise<void> {
    const { solution } = this.#exercise;
    const [theirs, own] = [solution, mine].map(
      (text) => answerLines(this.#exercise, text)?.join('\n') ?? text.trimEnd(),
    );
    const { comparison } = await import('../notebook/work/compare.ts');
    if (own === theirs) this.#part('solution-code').replaceChildren(...this.#built);
    else
      this.#part('solution-code').replaceChildren(
        comparison(own ?? '', theirs ?? '', 'the solution', 'other'),
      );
    this.#set(true);
    this.#fold.querySelector('summary')?.focus();
  }

  hide(): void {
    this.#set(false);
    dropNotice(this.#part('solution-notices'), 'solution', this.#part('show-solution'));
    this.#part('solution-code').replaceChildren(...this.#built);
  }

  #set(shown: boolean): void {
    this.#part('solution').toggleAttribute('data-shown', shown);
    this.#fold.open = shown;
    this.#fold.querySelector('summary')!.textContent = 'The solution, beside your answer';
    this.#part('show-solution').hidden = shown;
  }

  get #fold(): HTMLDetailsElement {
    return this.#part('solution-fold') as HTMLDetailsElement;
  }

  #part(name: string): HTMLElement {
    return this.#root.querySelector<HTMLElement>(`[data-part="${name}"]`)!;
  }
}
