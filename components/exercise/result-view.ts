import { element, type PageElement } from '../../src/notebook/display/element.ts';
import { toDom } from '../../src/notebook/display/to-dom.ts';
import type { ExerciseData, ExerciseVerdict, StepState } from '../../src/exercises/types.ts';
import { findingElements } from './finding-elements.ts';
import { failedTitle, solvedWords, spokenWords, stepWords } from './verdict-words.ts';

const marks: Record<StepState, string> = { passed: '✓', failed: '✗', waiting: '' };

const noMarkup = (): never => {
  throw new Error('a verdict has no markup');
};

/** Shows what a check came to: a mark at every step, and below the answer the first step that failed. */
export class ResultView {
  readonly #root: HTMLElement;
  readonly #exercise: ExerciseData;

  constructor(root: HTMLElement, exercise: ExerciseData) {
    this.#root = root;
    this.#exercise = exercise;
  }

  /** Nothing is known, but which steps passed in an attempt before this page was opened. */
  clear(before: readonly string[]): void {
    this.#output.replaceChildren();
    for (const { id } of this.#exercise.steps)
      this.step(id, 'waiting', before.includes(id) ? 'passed before' : undefined);
  }

  step(id: string, state: StepState, words = stepWords(state)): void {
    const step = this.#root.querySelector<HTMLElement>(`[data-step="${id}"]`);
    if (!step) return;
    step.dataset['verdict'] = state;
    step.querySelector('[data-part="mark"]')!.textContent = marks[state];
    step.querySelector('[data-part="verdict"]')!.textContent = words;
  }

  show(verdict: ExerciseVerdict): void {
    for (const { id, state } of verdict.steps) this.step(id, state);
    this.#output.replaceChildren(...this.#elements(verdict).map((each) => toDom(each, noMarkup)));
  }

  get #output(): HTMLElement {
    return this.#root.querySelector<HTMLElement>('[data-part="output"]')!;
  }

  #elements(verdict: ExerciseVerdict): PageElement[] {
    const { steps } = this.#exercise;
    if (verdict.problem)
      return [element('div', { class: 'result-problem' }, element('p', {}, spokenWords(verdict, steps)))];
    if (verdict.solved)
      return [
        element(
          'div',
          { class: 'result-solved' },
          element('p', {}, solvedWords(steps.length)),
          ...this.#next(),
        ),
      ];
    const failed = verdict.steps.find(({ state }) => state === 'failed');
    if (!failed) return [];
    return [
      element(
        'div',
        { class: 'result-failed' },
        element('h3', {}, failedTitle(steps, failed.id)),
        ...(failed.finding ? findingElements(failed.finding) : []),
      ),
    ];
  }

  #next(): PageElement[] {
    const { next, nextTitle } = this.#root.dataset;
    if (next === undefined || nextTitle === undefined) return [];
    return [element('p', {}, 'Next: ', element('a', { href: next }, nextTitle))];
  }
}
