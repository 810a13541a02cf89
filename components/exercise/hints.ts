import { hintsSeen } from './verdict-words.ts';

/** The hints, which come one at a time and only when they are asked for. */
export class Hints {
  readonly #root: HTMLElement;
  readonly #hints: HTMLElement[];

  constructor(root: HTMLElement) {
    this.#root = root;
    this.#hints = [...root.querySelectorAll<HTMLElement>('[data-part="hint-text"]')];
  }

  get count(): number {
    return this.#hints.length;
  }

  /** Shows the first ones, and no other. */
  show(seen: number): void {
    this.#hints.forEach((hint, index) => {
      hint.toggleAttribute('data-seen', index < seen);
      hint.querySelector('details')!.open = index < seen;
    });
    this.#part('hints-seen').textContent = hintsSeen(Math.min(seen, this.count), this.count);
    const button = this.#part('hint');
    button.textContent = seen === 0 ? 'Show a hint' : 'Show the next hint';
    button.hidden = seen >= this.count;
  }

  /** Puts the focus on a hint that has just been shown, so that it is read next. */
  focus(index: number): void {
    this.#hints[index]?.querySelector('summary')?.focus();
  }

  text(index: number): string {
    return this.#hints[index]?.querySelector('details > div')?.textContent.trim() ?? '';
  }

  #part(name: string): HTMLElement {
    return this.#root.querySelector<HTMLElement>(`[data-part="${name}"]`)!;
  }
}
